// Where an answer is written: bytes of UTF-8 in one buffer, which is kept between answers.
//
// Strings that are put together piece by piece become trees, which cost more to flatten than all else that is done to an answer.

export type Output = { bytes: Buffer; end: number };

const usualBytes = 256 * 1024;
/** A larger buffer is given back. */
const keptBytes = 4 * 1024 * 1024;
/** In a longer string, the platform finds what to escape sooner than a loop does. */
const shortLength = 96;
const escaped = /["\\\u0000-\u001f\ud800-\udfff]/;

let kept: Output | null = null;

/** Nothing else may write until this is finished: writing never waits. */
export function newOutput(): Output {
  const output = kept ?? { bytes: Buffer.allocUnsafe(usualBytes), end: 0 };
  kept = null;
  output.end = 0;
  return output;
}

/** A copy of what was written; the buffer is free for another answer. */
export function finished(output: Output): Buffer {
  const { bytes, end } = output;
  if (bytes.length <= keptBytes) kept = output;
  return Buffer.from(bytes.subarray(0, end));
}

/** Makes room for that many bytes more. */
export function reserve(output: Output, count: number): void {
  const { bytes, end } = output;
  if (bytes.length - end >= count) return;
  const larger = Buffer.allocUnsafe(Math.max(bytes.length * 2, end + count));
  bytes.copy(larger, 0, 0, end);
  output.bytes = larger;
}

/** Text that is JSON already. */
export function putText(output: Output, text: string): void {
  reserve(output, text.length * 3);
  output.end += output.bytes.write(text, output.end);
}

/** A number's text. */
export function putNumber(output: Output, value: number): void {
  const text = String(value);
  reserve(output, text.length);
  const { bytes, end } = output;
  for (let index = 0; index < text.length; index++) bytes[end + index] = text.charCodeAt(index);
  output.end = end + text.length;
}

/** Text that is JSON already and the same each time. */
export function putConstant(output: Output, constant: Uint8Array): void {
  const { length } = constant;
  reserve(output, length);
  const { bytes, end } = output;
  for (let index = 0; index < length; index++) bytes[end + index] = constant[index] as number;
  output.end = end + length;
}

export function putByte(output: Output, byte: number): void {
  reserve(output, 1);
  output.bytes[output.end++] = byte;
}

/** A whole number of 32 bits. */
export function putInteger(output: Output, value: number): void {
  if (value < 0 || value > 9_999) return putNumber(output, value);
  reserve(output, 4);
  const { bytes } = output;
  let divisor = value > 999 ? 1000 : value > 99 ? 100 : value > 9 ? 10 : 1;
  for (let rest = value; divisor >= 1; divisor = (divisor / 10) | 0) {
    const digit = (rest / divisor) | 0;
    bytes[output.end++] = 0x30 + digit;
    rest -= digit * divisor;
  }
}

/** A string as JSON, as `JSON.stringify` writes it: lone surrogates are escaped, too. */
export function putString(output: Output, text: string): void {
  const { length } = text;
  if (length > shortLength) return putLong(output, text);
  reserve(output, length + 2);
  const { bytes, end } = output;
  let at = end;
  bytes[at++] = 0x22;
  for (let index = 0; index < length; index++) {
    const unit = text.charCodeAt(index);
    if (unit < 0x20 || unit === 0x22 || unit === 0x5c || unit > 0x7e) return putText(output, JSON.stringify(text));
    bytes[at++] = unit;
  }
  bytes[at++] = 0x22;
  output.end = at;
}

function putLong(output: Output, text: string): void {
  if (escaped.test(text)) return putText(output, JSON.stringify(text));
  putByte(output, 0x22);
  putText(output, text);
  putByte(output, 0x22);
}
