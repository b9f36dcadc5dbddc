// A failure that a client may be told of: a stable code, a sentence, and nothing of our insides.

/** Codes that are thrown; what a user can mend is a user error in the payload instead (see result.ts). */
export type ErrorCode =
  | 'UNAUTHENTICATED'
  | 'FORBIDDEN'
  | 'BAD_USER_INPUT'
  | 'BUSY'
  | 'NOT_FOUND'
  | 'MARKET_UNKNOWN'
  | 'SUBGRAPH_UNAVAILABLE'
  | 'RETAILER_SUSPENDED'
  | 'INTERNAL_SERVER_ERROR'
  | (string & {});

export type CodedError = Error & { extensions: { code: ErrorCode } & Record<string, unknown> };

/** GraphQL executors copy `extensions` onto the error that they report. */
export function codedError(code: ErrorCode, message: string, details: Record<string, unknown> = {}): CodedError {
  return Object.assign(new Error(message), { extensions: { code, ...details } });
}

/** The code that an error bears, or undefined where it is an accident and must be masked. */
export function codeOf(error: unknown): ErrorCode | undefined {
  const extensions = (error as { extensions?: { code?: unknown } } | null)?.extensions;
  return typeof extensions?.code === 'string' ? extensions.code : undefined;
}
