// Counts a list only where the count is asked for.

import { totalCount } from '../../kit/connection.js';

export const OrderConnection = totalCount;
export const SellerOrderConnection = totalCount;
export const StatementConnection = totalCount;
export const StatementLineConnection = totalCount;
export const PayoutConnection = totalCount;
