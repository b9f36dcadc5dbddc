// A process of its own: prints by how many bytes the heap has grown once so many documents came so many times each.

import { parse } from 'graphql';
import { executorOf } from '../../../subgraphs/kit/executor.js';
import { subgraphSchema } from '../../../subgraphs/kit/schema.js';

const [documents = 0, times = 0] = process.argv.slice(2).map(Number);
const fields = 120;
const schema = subgraphSchema(parse('type Thing { name: String } type Query { thing: Thing }'), {
  Query: { thing: () => ({ name: 'x' }) },
});

/** 2,500 characters, others for each number. */
const documentOf = (number: number) =>
  `{ thing { ${Array.from({ length: fields }, (_, field) => `seen${number}never${field}: name`).join(' ')} } }`;

function heapUsed(): number {
  globalThis.gc?.();
  globalThis.gc?.();
  return process.memoryUsage().heapUsed;
}

const execute = executorOf<object>(schema);
/** Whoever asked still holds what stands for the text. */
const held: object[] = [];
const before = heapUsed();
for (let number = 0; number < documents; number += 1) {
  const query = documentOf(number);
  const document = {};
  held.push(document);
  for (let time = 0; time < times; time += 1) {
    const { data } = await execute({ query, document }, {});
    if (Object.keys((data?.['thing'] ?? {}) as object).length !== fields) throw new Error(`${number} was not answered`);
  }
}
const grown = heapUsed() - before;
// Whatever it remembers was there until now.
await execute({ query: documentOf(0) }, {});
process.stdout.write(`${grown} ${held.length}\n`);
