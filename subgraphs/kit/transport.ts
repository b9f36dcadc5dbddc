// How a subgraph is reached: one function, in-process or over HTTP, and nothing above it knows which.

import { Pool } from 'undici';
import type { GraphQLFormattedError } from 'graphql';
import { answerTo } from './answerTo.js';
import { codedError } from './codedError.js';

export type GraphQLCall = {
  query: string;
  variables?: Record<string, unknown> | undefined;
  operationName?: string | null | undefined;
  /** Stands for the text wherever it comes again: what is made of a document is then found by this, and not by a long text. */
  document?: object | undefined;
};

export type Exchange = GraphQLCall & {
  /** The signed identity (identity.ts) of whom the call is made for. */
  identity: string;
  requestId: string;
  signal?: AbortSignal | undefined;
};

export type GraphQLAnswer = {
  data?: Record<string, unknown> | null;
  errors?: readonly GraphQLFormattedError[];
  extensions?: Record<string, unknown>;
};

export type Transport = (exchange: Exchange) => Promise<GraphQLAnswer>;

export const identityHeader = 'x-vitrine-identity';
export const requestIdHeader = 'x-request-id';

const connectionsPerOrigin = 32;
const deadlineMs = 10_000;
const answerLimitBytes = 64 * 1024 * 1024;

export type HttpTransport = { send: Transport; close(): Promise<void> };

/** Keep-alive connections to one subgraph. An outage, a deadline passed or an answer that is no JSON: SUBGRAPH_UNAVAILABLE. */
export function httpTransport(name: string, url: string): HttpTransport {
  const { origin, pathname, search } = new URL(url);
  const path = pathname + search;
  const pool = new Pool(origin, {
    connections: connectionsPerOrigin,
    headersTimeout: deadlineMs,
    bodyTimeout: deadlineMs,
    keepAliveTimeout: 30_000,
    maxResponseSize: answerLimitBytes,
  });
  const send: Transport = async ({ identity, requestId, signal, ...call }) => {
    try {
      const headers = ['content-type', 'application/json', identityHeader, identity, requestIdHeader, requestId];
      const { status, body } = await answerTo(pool, { path, method: 'POST', headers, body: bodyOf(call) }, signal);
      const answer = JSON.parse(body.toString()) as GraphQLAnswer;
      if (status >= 500 && !answer.errors) throw new Error(`status ${status}`);
      return answer;
    } catch (cause) {
      throw Object.assign(codedError('SUBGRAPH_UNAVAILABLE', `The ${name} service cannot be reached.`), { cause });
    }
  };
  return { send, close: () => pool.close() };
}

const heads = new WeakMap<object, string>();

/** The text of a document is written as JSON once. */
function bodyOf({ query, operationName, variables, document }: GraphQLCall): string {
  let head = document && heads.get(document);
  if (head === undefined) {
    head = `{"query":${JSON.stringify(query)},"operationName":${JSON.stringify(operationName ?? null)}`;
    if (document) heads.set(document, head);
  }
  return variables ? `${head},"variables":${JSON.stringify(variables)}}` : `${head}}`;
}
