// What a record takes of the process's memory, estimated: V8's own sizes of what BSON is read into, on 64 bits without compressed pointers.

const POINTER = 8;
const OBJECT = 56;
const ARRAY = 48;
const TEXT = 24;
const DATE = 96;
const NUMBER = 16;
/** What an entry takes beside its record and its id: its place in a map, its links. */
export const ENTRY_BYTES = 150;

/** In bytes. A string counts as long as it is written, at a byte a character where all are Latin-1. */
export function sizeOf(value: unknown): number {
  switch (typeof value) {
    case 'string':
      return TEXT + roundUp(isWide(value) ? 2 * value.length : value.length);
    case 'number':
      return Number.isInteger(value) && Math.abs(value) < 2 ** 31 ? 0 : NUMBER;
    case 'bigint':
      return NUMBER + POINTER;
    case 'object':
      return value === null ? 0 : sizeOfObject(value);
    default:
      return 0;
  }
}

function sizeOfObject(value: object): number {
  if (value instanceof Date) return DATE;
  if (ArrayBuffer.isView(value)) return DATE + value.byteLength;
  let bytes = Array.isArray(value) ? ARRAY : OBJECT;
  if (Array.isArray(value)) for (const item of value) bytes += POINTER + sizeOf(item);
  else for (const name in value) bytes += POINTER + sizeOf((value as Record<string, unknown>)[name]);
  return bytes;
}

const roundUp = (bytes: number) => (bytes + 7) & ~7;
const wide = /[^\u0000-\u00ff]/;
const isWide = (text: string) => wide.test(text);
