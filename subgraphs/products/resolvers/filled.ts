type Filled<T> = T extends Date
  ? T
  : T extends readonly (infer Item)[]
    ? Filled<Item>[]
    : T extends object
      ? {
          [K in keyof T]-?: null extends T[K]
            ? Filled<NonNullable<T[K]>> | null | undefined
            : Filled<Exclude<T[K], undefined>>;
        }
      : T;

/** An input as a mutation gets it: what has a default in the contract has a value, though the generated types do not say so. */
export const filled = <T>(input: T): Filled<T> => input as Filled<T>;
