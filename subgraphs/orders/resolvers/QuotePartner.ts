import { moneyNode } from '../../kit/money.js';
import type { QuotePartnerResolvers } from '../types.generated.js';

export const QuotePartner: QuotePartnerResolvers = {
  retailer: ({ retailerId }) => ({ id: retailerId }),
  shipping: ({ shipping }) => moneyNode(shipping),
  charged: ({ charged }) => moneyNode(charged),
};
