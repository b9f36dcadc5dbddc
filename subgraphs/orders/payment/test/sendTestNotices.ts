// Lets happen what is due of an entry of the test provider's books, and tells of it by webhooks until they are heard.

import { request } from 'undici';
import { signTestNotice } from './testNotice.js';
import type { SignedNotice } from './testNotice.js';
import type { TestBooks } from './testEntry.js';

/** Answers whether it was heard. */
export type Deliver = (notice: SignedNotice) => Promise<boolean>;

export type NoticeDeps = { books: TestBooks; secret: () => Promise<string>; deliver: Deliver; now(): number };

export async function sendTestNotices({ books, secret, deliver, now }: NoticeDeps, key: string): Promise<void> {
  const entry = await books.perform({ do: 'act', key });
  const due = (entry?.notices ?? []).filter(({ at }) => at <= now()).sort((a, b) => a.at - b.at);
  for (const notice of due) {
    for (let left = notice.left; left > 0; left -= 1) {
      const signed = signTestNotice(await secret(), entry as NonNullable<typeof entry>, notice);
      const heard = await deliver(signed);
      await books.perform({ do: 'told', key, noticeId: notice.id, heard });
      if (!heard) break;
    }
  }
}

const deadlineMs = 10_000;

/** To the first of these addresses that takes it. */
export const deliverTo =
  (urls: () => readonly string[]): Deliver =>
  async ({ headers, body }) => {
    for (const url of urls()) {
      try {
        const answer = await request(url, { method: 'POST', headers, body, signal: AbortSignal.timeout(deadlineMs) });
        await answer.body.dump();
        if (answer.statusCode >= 200 && answer.statusCode < 300) return true;
      } catch {
        // The next one is tried, and all of them again later.
      }
    }
    return false;
  };
