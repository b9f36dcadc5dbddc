import type { Clock } from '../../kit/clock.js';
import { done, failed } from '../../kit/result.js';
import type { RetailerStore } from '../retailer/retailerStore.js';

type Deps = { retailers: Pick<RetailerStore, 'makeDue'>; clock: Clock };

/** The sweep finds it within seconds. Fails with NOT_FOUND. */
export async function requestCatalogueRead({ retailers, clock }: Deps, retailerId: string) {
  const retailer = await retailers.makeDue(retailerId, clock.now());
  return retailer ? done(retailer) : failed('NOT_FOUND', 'retailerId');
}
