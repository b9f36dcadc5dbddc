type Given<T> = { [K in keyof T]?: NonNullable<T[K]> };

/** Of an input, what was given: what is left out or null is to stay as it is. */
export const given = <T extends object>(input: T): Given<T> =>
  Object.fromEntries(Object.entries(input).filter(([, value]) => value !== null && value !== undefined)) as Given<T>;
