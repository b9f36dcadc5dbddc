// The test provider's webhooks, signed as Standard Webhooks has it.

import { Webhook, WebhookVerificationError } from 'standardwebhooks';
import { z } from 'zod';
import type { Notice } from '../paymentProvider.js';
import type { TestEntry, TestNotice } from './testEntry.js';

export type SignedNotice = { headers: Record<string, string>; body: string };

const form = z.object({
  type: z.string(),
  data: z.object({ about: z.enum(['PAYMENT', 'PAYOUT']), key: z.string() }),
});

/** The time is the machine's: whoever verifies compares it with its own. */
export function signTestNotice(secret: string, entry: TestEntry, { id, type }: TestNotice): SignedNotice {
  const at = new Date();
  const body = JSON.stringify({ type, timestamp: at.toISOString(), data: { about: entry.kind, key: entry._id } });
  return {
    body,
    headers: {
      'content-type': 'application/json',
      'webhook-id': id,
      'webhook-timestamp': String(Math.floor(at.getTime() / 1000)),
      'webhook-signature': new Webhook(secret).sign(id, at, body),
    },
  };
}

export function readTestNotice(secret: string, headers: Readonly<Record<string, string>>, body: string): Notice | null {
  try {
    const { type, data } = form.parse(new Webhook(secret).verify(body, { ...headers }));
    return { id: headers['webhook-id'] ?? '', type, about: data.about, key: data.key };
  } catch (error) {
    if (error instanceof WebhookVerificationError || error instanceof z.ZodError || error instanceof SyntaxError)
      return null;
    throw error;
  }
}
