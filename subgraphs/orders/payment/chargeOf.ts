// What a provider is told of an order's payment, in each call the same.

import { zero } from '../../kit/money.js';
import type { OrderRecord } from '../order/orderStore.js';
import type { Charge } from './paymentProvider.js';

export const chargeOf = ({ _id, totals, currency, placement, payment }: OrderRecord): Charge => ({
  key: _id,
  amount: totals?.chargedHere ?? zero(currency),
  methodToken: placement?.methodToken ?? '',
  reference: payment?.reference ?? null,
});
