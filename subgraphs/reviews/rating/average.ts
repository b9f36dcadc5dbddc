/** The average of some stars to one decimal, half up: 4.25 is 4.3. Null of none. */
export const average = (sum: number, count: number): number | null =>
  count === 0 ? null : Math.floor((sum * 20 + count) / (count * 2)) / 10;
