// What the benchmark knows of a contender.

export type Contender = {
  name: string;
  url: string;
  /**
   * Who asks: our door takes an access token and the market's header, and finds out; the others are handed the finished identity, which
   * they forward or verify.
   */
  credentials: 'access token' | 'identity';
  /** The hand-written endpoint takes the variables alone. */
  body: 'operation' | 'variables';
  /** The processes that work for it; subgraphs and mongod are shared, and only one contender is asked at a time. */
  parts: { gateway: number; subgraphs: readonly number[]; mongod: number };
};
