// Scalars of the made data, with those among them that are hard to write and to pass on.

const words = [
  'plain', '', 'a "quoted" word', 'back\\slash', 'line\nbreak', 'tab\tand\u0001control', 'Zürich 漢字', '😀', '\ud83d', '\u2028',
  '__proto__', 'constructor', '</script>', 'null', '{"a":1}', 'x'.repeat(300),
]; // prettier-ignore
const numbers = [0, 1, -1, 2147483647, -2147483648, 42];
const floats = [0, 0.1, -1.5, 1e21, 1e-7, 3];
const anything = [
  null, 0, false, 'text', [], {}, [1, [2, [null]]], { a: { b: ['c', { d: null }] } }, { ['__typename']: 'Fake', id: 1 },
  JSON.parse('{"__proto__": {"polluted": true}}'), [{ x: 1.5 }, 'y"'],
]; // prettier-ignore

const from = <T>(choices: readonly T[], chance: number) => choices[chance % choices.length] as T;

/** `chance` is any whole number; the same gives the same. */
export function leafValue(scalar: string, chance: number): unknown {
  switch (scalar) {
    case 'Int':
      return from([...numbers, chance % 1000], chance >>> 3);
    case 'Float':
      return from([...floats, (chance % 1000) / 8], chance >>> 3);
    case 'Boolean':
      return (chance & 8) > 0;
    case 'ID':
      return `id${chance % 1000}`;
    case 'Anything':
      // Null would stand for no value at all, also where the type forbids it.
      return from(anything, chance >>> 3) ?? 'nothing';
    default:
      return chance % 3 === 0 ? from(words, chance >>> 3) : `${scalar} ${chance % 1000}`;
  }
}
