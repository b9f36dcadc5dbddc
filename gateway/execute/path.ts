// Places in an answer: the path of one value, and the path that all values of a place share but for their places in lists.

export type ResponsePath = (string | number)[];

/** Response keys, and numbers that say which of the lists on the way an index is of: `['feed', 'edges', 0, 'node', 'tags', 1]`. */
export type PathPattern = readonly (string | number)[];

/** `indices` holds, for each list on the way, where in it the value is. */
export const pathAt = (pattern: PathPattern, indices: readonly number[]): ResponsePath =>
  pattern.map((each) => (typeof each === 'number' ? (indices[each] ?? 0) : each));

export const listsIn = (pattern: PathPattern): number => pattern.filter((each) => typeof each === 'number').length;

export const pathKey = (path: ResponsePath): string => JSON.stringify(path);
