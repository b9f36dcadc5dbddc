// What the gateway shows of the test provider that lives in our own process.

import type { Logger } from '../../../kit/log.js';
import type { OwnTestPayments } from '../setUpProviders.js';
import { actionPage, actionPagePolicy } from './actionPage.js';
import { sendTestNotices } from './sendTestNotices.js';
import type { TestEntry } from './testEntry.js';

type Deps = { testPayments: OwnTestPayments | null; log: Logger };
export type TestPage = { html: string; policy: string };

/** Null where there is no such payment, or the provider is elsewhere. */
export const showTestPage = async ({ testPayments }: Deps, key: string): Promise<TestPage | null> =>
  testPayments ? pageOf(await testPayments.books.perform({ do: 'find', key })) : null;

/** Its webhook is sent at once. */
export async function answerTestPayment(
  { testPayments, log }: Deps,
  key: string,
  confirms: boolean,
): Promise<TestPage | null> {
  if (!testPayments) return null;
  const entry = await testPayments.books.perform({ do: confirms ? 'confirm' : 'refuse', key });
  sendTestNotices(testPayments, key).catch((error: unknown) => {
    log.warn({ err: error, payment: key }, "a test payment's webhook is left to the sweep");
  });
  return pageOf(entry);
}

function pageOf(entry: TestEntry | null): TestPage | null {
  const html = actionPage(entry);
  return html === null ? null : { html, policy: actionPagePolicy };
}
