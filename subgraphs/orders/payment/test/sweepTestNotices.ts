// Lets what is due happen at the test provider that lives in our own process.

import type { Logger } from '../../../kit/log.js';
import type { OwnTestPayments } from '../setUpProviders.js';
import { sendTestNotices } from './sendTestNotices.js';

type Deps = { testPayments: OwnTestPayments | null; log: Logger };

export async function sweepTestNotices({ testPayments, log }: Deps): Promise<void> {
  await testPayments?.books.sweepDue({
    handle: (key) => sendTestNotices(testPayments, key),
    onError: (error, key) => log.warn({ err: error, payment: key }, "a test payment's webhook is not sent yet"),
  });
}
