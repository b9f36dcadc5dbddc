// Why the door turns a request away: a code, a sentence and an HTTP status.

import { codedError } from '../../subgraphs/kit/codedError.js';
import type { CodedError, ErrorCode } from '../../subgraphs/kit/codedError.js';

export type Refusal = CodedError & { status: number };

export const refusal = (code: ErrorCode, message: string, status = 400): Refusal =>
  Object.assign(codedError(code, message), { status });

export const isRefusal = (error: unknown): error is Refusal =>
  error instanceof Error && typeof (error as Partial<Refusal>).status === 'number' && 'extensions' in error;
