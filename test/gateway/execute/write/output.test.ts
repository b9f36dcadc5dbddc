import fc from 'fast-check';
import {
  finished,
  newOutput,
  putConstant,
  putInteger,
  putNumber,
  putString,
  putText,
} from '../../../../gateway/execute/write/output.js';
import type { Output } from '../../../../gateway/execute/write/output.js';

const written = (put: (output: Output) => void): string => {
  const output = newOutput();
  put(output);
  return finished(output).toString();
};

test.each([
  ['', 'plain', 'a "quoted" \\ text', 'line\nbreak\u0000', 'Zürich 漢字', '😀', '\ud800', 'a\udfff', '</script>\u2028', '\u007f'],
  ['x'.repeat(95), 'x'.repeat(96), 'x'.repeat(97), `${'x'.repeat(200)}"`, `${'ü'.repeat(200)}`, `${'😀'.repeat(100)}`, `${'x'.repeat(200)}\udc00`],
].flat())('a string is written as JSON.stringify writes it: %j', (text) => {
  expect(written((output) => putString(output, text))).toBe(JSON.stringify(text));
}); // prettier-ignore

test('any strings and numbers, one after the other', () => {
  const string = fc.oneof(
    fc.string(),
    fc.string({ unit: 'binary' }),
    fc.string({ unit: 'grapheme', minLength: 90, maxLength: 110 }),
  );
  fc.assert(
    fc.property(
      fc.array(fc.oneof(string, fc.integer(), fc.double({ noNaN: true, noDefaultInfinity: true }))),
      (values) => {
        const text = written((output) => {
          for (const value of values) {
            if (typeof value === 'string') putString(output, value);
            else if ((value | 0) === value) putInteger(output, value);
            else putNumber(output, value);
            putConstant(output, Buffer.from(','));
          }
        });
        expect(text).toBe(values.map((value) => `${JSON.stringify(value)},`).join(''));
      },
    ),
    { numRuns: 500 },
  );
});

test('an answer of any size is kept whole, and the next one begins anew', () => {
  const piece = 'é'.repeat(1000);
  const large = written((output) => {
    for (let index = 0; index < 6000; index++) putString(output, piece);
  });
  expect(large).toBe(JSON.stringify(piece).repeat(6000));
  expect(written((output) => putText(output, 'null'))).toBe('null');
});

test.each([0, 7, 10, 99, 100, 999, 1000, 9999, 10_000, -1, 2 ** 31 - 1, -(2 ** 31), -0])(
  'the whole number %d',
  (value) => {
    expect(written((output) => putInteger(output, value))).toBe(JSON.stringify(value));
  },
);
