import type { Money } from '../../kit/money.js';
import type { PriceChangeResolvers } from '../types.generated.js';

export const PriceChange: PriceChangeResolvers = {
  id: (change) => change._id,
  amount: ({ minor, currency }) => money(minor, currency),
  compareAt: ({ compareAtMinor, currency }) => money(compareAtMinor, currency),
};

const money = (minor: number | null, currency: string): Money | null => (minor === null ? null : { minor, currency });
