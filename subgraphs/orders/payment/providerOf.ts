// A payment provider by the name that an order keeps.

import type { PaymentProvider, PaymentProviders } from './paymentProvider.js';

/** Throws where this process has none of that name: the order waits for one that has. */
export function providerOf(providers: PaymentProviders, name: string): PaymentProvider {
  const provider = providers[name];
  if (!provider) throw new Error(`No payment provider called ${name} is set up here.`);
  return provider;
}
