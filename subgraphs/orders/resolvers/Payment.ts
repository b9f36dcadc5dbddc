import { moneyNode } from '../../kit/money.js';
import type { PaymentProviderName, PaymentResolvers } from '../types.generated.js';

export const Payment: PaymentResolvers = {
  provider: ({ placement }) => placement?.provider as PaymentProviderName,
  chargebacks: ({ payment, currency }) =>
    (payment?.disputes ?? []).map(({ minor, ...dispute }) => ({ ...dispute, amount: moneyNode({ minor, currency }) })),
};
