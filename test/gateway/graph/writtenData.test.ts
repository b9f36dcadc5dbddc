// An answer is worded alike, whether its data came as text or as objects.

import { WrittenData, stringifyResult } from '../../../gateway/graph/writtenData.js';

const data = { name: 'Zürich “漢字” 😀', list: [1, null] };
const written = new WrittenData(Buffer.from(JSON.stringify(data))) as unknown as typeof data;
const errors = [{ message: 'It is "gone".', path: ['list', 1], extensions: { code: 'NOT_FOUND' } }];

test.each([
  ['data alone', {}],
  ['errors first', { errors }],
  ['extensions last', { errors, extensions: { cost: 3 } }],
  ['nothing in place of what is undefined', { errors: undefined, extensions: undefined }],
])('%s', (_, others) => {
  const { errors: some, ...rest } = others as { errors?: typeof errors };
  const expected = `${JSON.stringify({ errors: some, data, ...rest })}\n`;
  expect(stringifyResult({ data, ...others } as never)).toBe(expected);
  expect(stringifyResult({ data: written, ...others } as never)).toBe(expected);
});

test('whoever reads the data finds them', () => {
  expect(JSON.parse(JSON.stringify({ data: written }))).toEqual({ data });
});
