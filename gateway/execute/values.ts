// Reads what a subgraph answered, which may be anything: only objects are looked into, and only for what they hold themselves.

export type Answered = Record<string | symbol, unknown>;

export const asObject = (value: unknown): Answered | undefined =>
  typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as Answered) : undefined;

export const isPresent = (value: unknown): boolean => value !== null && value !== undefined;

/** Whether a key may be read as it is: one that every object inherits (`constructor`) must be asked for as the object's own. */
export const isPlainKey = (key: string): boolean => !(key in Object.prototype);

export const ownValue = (object: Answered, key: string): unknown =>
  isPlainKey(key) || Object.hasOwn(object, key) ? object[key] : undefined;

const links: symbol[] = [];

/**
 * Under what key an object holds the entity that a plan's fetch answered for it. A symbol, so that no subgraph can send one; the
 * same for all plans, so that objects keep few hidden classes.
 */
export function linkOf(fetch: number): symbol {
  for (let next = links.length; next <= fetch; next++) links.push(Symbol(`entity of fetch ${next}`));
  return links[fetch] as symbol;
}
