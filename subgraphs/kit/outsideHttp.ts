// JSON to and from a host that is not ours: few connections, a deadline over all, a bounded answer, and no redirect is followed.

import { Pool } from 'undici';

export type OutsideLimits = { deadlineMs: number; answerBytes: number; connections: number };
export type OutsideHost = {
  /** Answers the parsed body. Throws on an outage, any status but 200, what is late, too large or no JSON. */
  post(body: unknown, options?: { signal?: AbortSignal | undefined }): Promise<unknown>;
  close(): Promise<void>;
};

/** Nothing of ours goes along: no identity, no cookie, no header of the client's. */
export function outsideHost(url: string, { deadlineMs, answerBytes, connections }: OutsideLimits): OutsideHost {
  const { origin, pathname, search } = new URL(url);
  const pool = new Pool(origin, {
    connections,
    connectTimeout: deadlineMs,
    headersTimeout: deadlineMs,
    bodyTimeout: deadlineMs,
    keepAliveTimeout: 30_000,
    maxResponseSize: answerBytes,
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
