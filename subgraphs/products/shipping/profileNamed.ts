// Whether a product names a shipping profile of its own shop.

import { failed, type Failed } from '../result.js';
import type { TradeInput } from '../trade/productTrade.js';
import type { ShippingProfileStore } from './shippingProfileStore.js';

type Deps = { shippingProfiles: Pick<ShippingProfileStore, 'ofShops'> };
type Named = { trade?: TradeInput | null | undefined };

/** What is wrong with each input's profile; null: nothing. Reads nothing where none is named. */
export async function profileFaults(
  { shippingProfiles }: Deps,
  shopId: string,
  inputs: readonly Named[],
): Promise<(Failed | null)[]> {
  const named = inputs.map(({ trade }) => trade?.shippingProfileId ?? null);
  if (named.every((id) => id === null)) return named.map(() => null);
  const own = new Set((await shippingProfiles.ofShops([shopId])).map((profile) => profile._id));
  return named.map((id) => (id === null || own.has(id) ? null : failed('NOT_FOUND', 'trade.shippingProfileId')));
}
