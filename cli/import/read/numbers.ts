// Numbers as files write them. What is not plainly one is null, and never guessed.

/** "12", "12.0" and "12.00" are twelve; at most nine digits. */
export function wholeNumber(text: string): number | null {
  const match = /^([+-]?\d{1,9})(?:\.0+)?$/.exec(text.trim());
  return match ? Number(match[1]) : null;
}

/** A count of any size, 0 or more; larger ones than the graph's integers hold are told by `capped`. */
export function countOf(text: string, capped: () => void): number | null {
  if (!/^\d{1,18}(?:\.0+)?$/.test(text.trim())) return null;
  const count = Number(text);
  if (count > largestInt) capped();
  return Math.min(count, largestInt);
}
const largestInt = 2_147_483_647;

/** Minor units of an amount with two digits after its point: "1.5" and "1.500" are 150; "1.234", "1,50" and "£1" are none. */
export function minorUnits(text: string): number | null {
  const match = /^(-?)(\d{1,9})(?:\.(\d{1,2})0*)?$/.exec(text.trim());
  if (!match) return null;
  const minor = Number(match[2]) * 100 + Number((match[3] ?? '').padEnd(2, '0'));
  return match[1] === '-' && minor !== 0 ? -minor : minor;
}

/** 150 → "1.50". */
export const decimal = (minor: number): string => (minor / 100).toFixed(2);
