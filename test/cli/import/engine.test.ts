import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { onlineRetail } from '../../../cli/import/formats/onlineRetail.js';
import { scratchFolder } from '../../kit/scratchFolder.js';
import { csv, fileOf, importFiles, rememberingGraph } from './rig.js';

const header = [
  'InvoiceNo',
  'StockCode',
  'Description',
  'Quantity',
  'InvoiceDate',
  'UnitPrice',
  'CustomerID',
  'Country',
];
const row = (changes: Partial<Record<string, string | number>> = {}) => {
  const usual: Record<string, string | number> = {
    InvoiceNo: 536365,
    StockCode: '85123A',
    Description: 'WHITE HEART',
    Quantity: 6,
    InvoiceDate: '2010-12-01 08:26:00',
    UnitPrice: '2.55',
    CustomerID: '17850.0',
    Country: 'United Kingdom',
  };
  return header.map((column) => changes[column] ?? usual[column]!);
};
/** Every few rows spill to a file. */
const tiny = { entries: 3, characters: 10_000, files: 2 };
const small = { entries: 400, characters: 1_000_000, files: 2 };

async function imported(
  files: readonly (readonly (readonly (string | number)[])[])[],
  folder = scratchFolder(),
  graph = rememberingGraph(),
) {
  const paths = files.map((rows, index) => fileOf(folder, `${index}.csv`, csv([header, ...rows])));
  return {
    ...(await importFiles(onlineRetail, paths, {
      folder,
      targets: graph.targets,
      limits: files.flat().length > 100 ? small : tiny,
    })),
    graph,
    folder,
    paths,
  };
}

test('each row has one outcome, and a second run changes nothing', async () => {
  const rows = [row(), row(), row({ StockCode: '71053' }), row({ InvoiceNo: 'x' }), row({ Quantity: -1 })];
  const first = await imported([rows]);
  expect(first.counts).toEqual({ read: 5, created: 3, updated: 0, unchanged: 0, refused: 2 });
  expect(first.refusals).toEqual([
    {
      file: first.paths[0],
      line: 5,
      field: 'InvoiceNo',
      code: 'BAD_INVOICE',
      reason: 'Not six digits, or C and six digits.',
    },
    {
      file: first.paths[0],
      line: 6,
      field: 'Quantity',
      code: 'STOCK_ADJUSTMENT',
      reason: 'A negative quantity on an invoice that is no cancellation.',
    },
  ]);
  const before = first.graph.contents();
  const again = await imported([rows], first.folder, first.graph);
  expect(again.counts).toEqual({ read: 5, created: 0, updated: 0, unchanged: 3, refused: 2 });
  expect(first.graph.contents()).toEqual(before);
});

test('rows alike to the letter are told apart by their count in a file, and are the same in another file', async () => {
  const { counts, graph } = await imported([
    [row(), row()],
    [row(), row(), row()],
  ]);
  expect(counts).toEqual({ read: 5, created: 3, updated: 0, unchanged: 2, refused: 0 });
  expect(Object.keys(graph.contents()).filter((key) => key.startsWith('pastOrdersRecord'))).toHaveLength(3);
});

const anyRow = fc
  .record({
    InvoiceNo: fc.constantFrom(536365, 536366),
    StockCode: fc.constantFrom('85123A', '85123a', '71053', 'POST'),
    Description: fc.constantFrom('WHITE HEART', 'CREAM HEART', 'check', ''),
    UnitPrice: fc.constantFrom('2.55', '5.1', '0.0'),
  })
  .map(row);

test('rows in any order, over any files, in one run or several, end alike', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.uniqueArray(anyRow, { minLength: 1, maxLength: 12, selector: String }),
      fc.array(fc.nat(2), { minLength: 12, maxLength: 12 }),
      fc.boolean(),
      fc.infiniteStream(fc.nat(100)),
      async (rows, places, together, dice) => {
        const plain = await imported([rows]);
        const shuffled = rows
          .map((each) => ({ each, at: dice.next().value as number }))
          .sort((a, b) => a.at - b.at)
          .map(({ each }) => each);
        const files = [0, 1, 2].map((file) => shuffled.filter((_, index) => places[index] === file));
        const folder = scratchFolder();
        const graph = rememberingGraph();
        if (together) await imported(files, folder, graph);
        else for (const file of files) await imported([file], folder, graph);
        expect(graph.contents()).toEqual(plain.graph.contents());
      },
    ),
    { numRuns: 40 },
  );
});

test('an import that dies half-way is completed by the next run', async () => {
  const rows = Array.from({ length: 1700 }, (_, index) =>
    row({ Quantity: index + 1, StockCode: 10000 + (index % 700) }),
  );
  const whole = await imported([rows]);
  for (const batches of [0, 1, 2, 4, 6]) {
    const folder = scratchFolder();
    const dying = rememberingGraph(batches);
    await expect(imported([rows], folder, dying)).rejects.toThrow('The import was killed.');
    const alive = rememberingGraph();
    for (const [key, value] of dying.state) alive.state.set(key, value);
    const { counts } = await imported([rows], folder, alive);
    expect(counts).toMatchObject({ read: 1700, refused: 0, updated: 0 });
    expect(alive.contents()).toEqual(whole.graph.contents());
  }
});

test('batches are bounded, and nothing is left behind but the report and the memory', async () => {
  const rows = Array.from({ length: 1201 }, (_, index) => row({ Quantity: index + 1 }));
  const { graph, folder } = await imported([rows]);
  expect(graph.batches).toEqual([1, 1, 500, 500, 201]);
  expect(readdirSync(join(folder, 'imports')).sort()).toEqual([
    'online-retail-products.jsonl',
    'online-retail-shops.jsonl',
  ]);
});

test('files that are of no use are named with what is wrong, and then nothing is imported', async () => {
  const folder = scratchFolder();
  const graph = rememberingGraph();
  const good = fileOf(folder, 'good.csv', csv([header, row()]));
  const bad = [
    fileOf(folder, 'empty.csv', ''),
    fileOf(folder, 'renamed.csv', csv([header.map((name) => (name === 'UnitPrice' ? 'Price' : name))])),
    fileOf(folder, 'twice.csv', csv([[...header, 'Country']])),
    fileOf(folder, 'quote.csv', '"InvoiceNo,StockCode\n'),
    join(folder, 'absent.csv'),
    folder,
  ];
  const { unusable } = await importFiles(onlineRetail, [good, ...bad], { folder, targets: graph.targets });
  expect(unusable).toEqual([
    '/empty.csv: It is empty: even the header is missing.',
    '/renamed.csv: It is no online-retail file: its header, line 1, lacks UnitPrice.',
    '/twice.csv: Its header, line 1, names the column Country twice.',
    "/quote.csv: Its header, line 1, can't be read: A quote is opened and not closed.",
    '/absent.csv: There is no such file.',
    ': It is not a file.',
  ]);
  expect(graph.batches).toEqual([]);
});

test('the order, case and surroundings of columns say nothing; a header alone is no row', async () => {
  const folder = scratchFolder();
  const graph = rememberingGraph();
  const plain = fileOf(folder, 'plain.csv', csv([header, row()]));
  const turned = fileOf(
    folder,
    'turned.csv',
    `\ufeff${csv([[...header, 'Extra'].reverse().map((name) => ` ${name.toUpperCase()}`), [...row(), 'x'].reverse()])}`,
  );
  const bare = fileOf(folder, 'bare.csv', csv([header]));
  const { counts } = await importFiles(onlineRetail, [plain, turned, bare], { folder, targets: graph.targets });
  expect(counts).toEqual({ read: 2, created: 1, updated: 0, unchanged: 1, refused: 0 });
});
