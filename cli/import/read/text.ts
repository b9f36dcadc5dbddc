// Text as it is taken over: without control characters, without loose space, and no longer than its place allows.

/** Line breaks stay; what is cut is cut between characters, with a sign that it was. */
export function tidy(text: string, longest: number): string {
  const clean = text
    .replace(/[\0-\x08\x0b-\x1f\x7f\ufeff]/g, '')
    .replace(/[^\S\n]+/g, ' ')
    .replace(/ ?\n ?/g, '\n')
    .replace(/\n{3,}/g, '\n\n')
    .trim();
  if (clean.length <= longest) return clean;
  let cut = clean.slice(0, longest - 1);
  if (/[\ud800-\udbff]$/.test(cut)) cut = cut.slice(0, -1);
  return `${cut.trimEnd()}…`;
}

const small = new Set([
  'a',
  'an',
  'and',
  'at',
  'by',
  'da',
  'das',
  'de',
  'do',
  'dos',
  'e',
  'for',
  'in',
  'of',
  'on',
  'the',
  'to',
  'with',
]);

/** "SET OF 3 CAKE TINS" → "Set of 3 Cake Tins". */
export function titleCase(text: string): string {
  return text
    .toLowerCase()
    .split(' ')
    .map((word, index) =>
      index > 0 && small.has(word) ? word : word.replace(/\p{L}/u, (letter) => letter.toUpperCase()),
    )
    .join(' ');
}

/** The larger of two by code units; with `max` of lengths first. Both make folds that do not depend on order. */
export const later = (one: string, other: string): string => (one < other ? other : one);
export const earlier = (one: string, other: string): string => (one < other ? one : other);
export const longer = (one: string, other: string): string =>
  one.length === other.length ? earlier(one, other) : one.length > other.length ? one : other;
