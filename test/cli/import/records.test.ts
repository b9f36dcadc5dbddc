import fc from 'fast-check';
import { csvRecords, recordLimit } from '../../../cli/import/records.js';
import { csv } from './rig.js';

async function* inPieces(text: string, size: number) {
  for (let at = 0; at < text.length; at += size) yield text.slice(at, at + size);
}

async function read(text: string, size = 7) {
  const found: unknown[] = [];
  for await (const record of csvRecords(inPieces(text, size)))
    found.push('code' in record ? `${record.line} ${record.code}` : [record.line, ...record.fields]);
  return found;
}

test('records are told with the line that they begin on, whatever ends the lines', async () => {
  expect(await read('a,b\r\n1,"x\r\ny"\r\n\r\n2,z\n3,"say ""hi"""\r4,3" nail')).toEqual([
    [1, 'a', 'b'],
    [2, '1', 'x\r\ny'],
    [5, '2', 'z'],
    [6, '3', 'say "hi"'],
    [7, '4', '3" nail'],
  ]);
});

test('an unclosed quote costs its own line and no other', async () => {
  expect(await read('a,b\n1,"x\n2,y\n3,z\n')).toEqual([
    [1, 'a', 'b'],
    '2 UNCLOSED_QUOTE',
    [3, '2', 'y'],
    [4, '3', 'z'],
  ]);
  expect(await read('a,b\n1,"x\n2,"y"\n3,z\n')).toEqual([[1, 'a', 'b'], '2 STRAY_QUOTE', [3, '2', 'y'], [4, '3', 'z']]);
  expect(await read('a,b\n1,"x\n2,"",y\n3,"z"\n')).toEqual([
    [1, 'a', 'b'],
    '2 STRAY_QUOTE',
    '3 COLUMNS',
    [4, '3', 'z'],
  ]);
});

test('a row of another width, with a NUL, or too long is a fault; the next row is read', async () => {
  expect(await read('a,b\n1\n2,3,4\n5,\0\n6,7')).toEqual([
    [1, 'a', 'b'],
    '2 COLUMNS',
    '3 COLUMNS',
    '4 NUL',
    [5, '6', '7'],
  ]);
  const long = 'x'.repeat(10 * 1024 * 1024);
  expect(await read(`a,b\n1,${long}\n2,"${long}"\n3,y`, 65_536)).toEqual([
    [1, 'a', 'b'],
    '2 TOO_LONG',
    '3 TOO_LONG',
    [4, '3', 'y'],
  ]);
  expect(long.length).toBeGreaterThan(recordLimit);
});

test('no more of the text is held than a record may be long', async () => {
  let given = 0;
  async function* endless() {
    yield 'a,b\n1,"';
    for (; given < 1000; given += 1) yield 'y'.repeat(65_536);
  }
  const records = csvRecords(endless());
  await records.next();
  expect((await records.next()).value).toMatchObject({ line: 2, code: 'TOO_LONG' });
  expect(given * 65_536).toBeLessThan(recordLimit + 2 * 65_536);
});

test('what is written as CSV is read back, in pieces of any size', async () => {
  const field = fc.string({ unit: fc.constantFrom('a', '"', ',', '\n', '\r\n', ' ', 'é', '日'), maxLength: 8 });
  await fc.assert(
    fc.asyncProperty(
      fc.array(fc.tuple(field, field), { minLength: 1, maxLength: 8 }),
      fc.integer({ min: 1, max: 20 }),
      async (rows, size) => {
        const found = (await read(csv([['h1', 'h2'], ...rows]), size)) as unknown[][];
        expect(found.slice(1).map(([, ...fields]) => fields)).toEqual(rows);
      },
    ),
    { numRuns: 200 },
  );
});
