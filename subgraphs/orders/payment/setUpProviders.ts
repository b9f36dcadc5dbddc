// The payment providers that the settings ask for, by their names in the graph.

import type { Clock } from '../../kit/clock.js';
import type { Settings } from '../../kit/env.js';
import type { Database } from '../../kit/mongo.js';
import { noPayouts } from '../payouts/noPayouts.js';
import { payoutAccountStore } from '../payouts/payoutAccountStore.js';
import type { PayoutProvider } from '../payouts/payoutProvider.js';
import type { PaymentProviders } from './paymentProvider.js';
import { stripeProvider } from './stripe/stripeProvider.js';
import { remoteTestBooks } from './test/remoteTestBooks.js';
import { deliverTo } from './test/sendTestNotices.js';
import type { NoticeDeps } from './test/sendTestNotices.js';
import { testPaymentStore } from './test/testPaymentStore.js';
import type { TestPaymentStore } from './test/testPaymentStore.js';
import { testProvider } from './test/testProvider.js';

/** `testPayments`: the test provider where it runs in our own process, and nobody else sends its webhooks. */
export type SetUp = {
  payments: PaymentProviders;
  payoutProvider: PayoutProvider;
  testPayments: OwnTestPayments | null;
};
export type OwnTestPayments = NoticeDeps & { books: TestPaymentStore };

export function setUpProviders(settings: Settings, db: Database, clock: Clock): SetUp {
  const { test, own } = setUpTest(settings, db, clock);
  const { stripe, publicUrl: returnUrl } = settings;
  const accountOf = payoutAccountStore(db).of;
  const byStripe = stripe && stripeProvider({ ...stripe, returnUrl, accountOf: (party) => accountOf(party) });
  const payments: PaymentProviders = { ...(test && { TEST: test }), ...(byStripe && { STRIPE: byStripe }) };
  return { payments, payoutProvider: test?.payouts ?? byStripe?.payouts ?? noPayouts, testPayments: own };
}

function setUpTest(settings: Settings, db: Database, clock: Clock) {
  const { testPayments: asked, publicUrl } = settings;
  if (!asked) return { test: null, own: null };
  if (asked.remote) {
    const { url, secret } = asked.remote;
    return { test: testProvider(remoteTestBooks(url, secret), async () => secret), own: null };
  }
  const books = testPaymentStore(db, clock, (key) => `${publicUrl()}/test-payments/${key}`);
  const { secret } = books;
  const deliver = deliverTo(() => [`${publicUrl()}/webhooks/test`]);
  const own: OwnTestPayments = { books, secret, deliver, now: () => clock.now().getTime() };
  return { test: testProvider(books, secret), own };
}
