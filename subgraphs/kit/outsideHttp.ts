// JSON to and from hosts that are not ours: few connections, a deadline over all, a bounded answer, and no redirect is followed.

import { Agent, Pool } from 'undici';
import { publicConnector } from './publicAddress.js';
import type { Resolve } from './publicAddress.js';

export type OutsideLimits = {
  deadlineMs: number;
  answerBytes: number;
  connections: number;
  /** Whether addresses are connected to that are not of the public internet; checked as they are connected to. */
  privateAddresses: boolean;
  resolve?: Resolve;
};
export type OutsideHost = {
  /** Answers the parsed body. Throws on an outage, any status but 200, what is late, too large or no JSON. */
  post(body: unknown, options?: { signal?: AbortSignal | undefined }): Promise<unknown>;
  close(): Promise<void>;
};

/** Nothing of ours goes along: no identity, no cookie, no header of the client's. */
export function outsideHost(url: string, limits: OutsideLimits): OutsideHost {
  const { deadlineMs, answerBytes, connections, privateAddresses, resolve } = limits;
  const { origin, pathname, search } = new URL(url);
  const pool = new Pool(origin, {
    connections,
    connectTimeout: deadlineMs,
    headersTimeout: deadlineMs,
    bodyTimeout: deadlineMs,
    keepAliveTimeout: 30_000,
    maxResponseSize: answerBytes,
    ...(privateAddresses ? {} : { connect: publicConnector(deadlineMs, resolve) }),
  });
  return {
    async post(body, { signal } = {}) {
      const late = AbortSignal.timeout(deadlineMs);
      const answer = await pool.request({
        method: 'POST',
        path: pathname + search,
        headers: { 'content-type': 'application/json', accept: 'application/json', 'accept-encoding': 'identity' },
        body: JSON.stringify(body),
        signal: signal ? AbortSignal.any([signal, late]) : late,
      });
      if (answer.statusCode !== 200) {
        // Unheard, the body's error on being destroyed would end the process.
        answer.body.on('error', () => undefined).destroy();
        throw new Error(`status ${answer.statusCode}`);
      }
      return JSON.parse(await answer.body.text()) as unknown;
    },
    close: () => pool.close(),
  };
}

export type OutsideHosts = {
  /** Answers the status, whatever it is; what the host says besides is let go. Throws on an outage and past the deadline. */
  post(url: string, headers: Readonly<Record<string, string>>, body: string): Promise<number>;
  close(): Promise<void>;
};

/**
 * Posts to any hosts that strangers name: without `privateAddresses`, to addresses of the public internet alone, checked as they are
 * connected to; see isAddressRefused. How many requests are under way at once is the caller's to bound.
 */
export function outsideHosts(limits: {
  deadlineMs: number;
  answerBytes: number;
  privateAddresses: boolean;
  resolve?: Resolve;
}): OutsideHosts {
  const { deadlineMs, answerBytes, privateAddresses, resolve } = limits;
  const agent = new Agent({
    connectTimeout: deadlineMs,
    headersTimeout: deadlineMs,
    bodyTimeout: deadlineMs,
    keepAliveTimeout: 4000,
    keepAliveMaxTimeout: 30_000,
    ...(privateAddresses ? {} : { connect: publicConnector(deadlineMs, resolve) }),
  });
  return {
    async post(url, headers, body) {
      const { origin, pathname, search } = new URL(url);
      const signal = AbortSignal.timeout(deadlineMs);
      const answer = await agent.request({
        ...{ origin, path: pathname + search, method: 'POST', body, signal },
        headers: { 'content-type': 'application/json', 'accept-encoding': 'identity', ...headers },
      });
      await answer.body.dump({ limit: answerBytes, signal }).catch(() => undefined);
      return answer.statusCode;
    },
    close: () => agent.close(),
  };
}
