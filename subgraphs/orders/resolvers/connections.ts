// Counts a list only where the count is asked for.

import { totalCount } from '../../kit/connection.js';

export const OrderConnection = totalCount;
export const SellerOrderConnection = totalCount;
export const PartnerOrderConnection = totalCount;
export const ReturnConnection = totalCount;
export const RefundConnection = totalCount;
export const OrderChargebackConnection = totalCount;
export const PaymentNoticeConnection = totalCount;
export const StatementConnection = totalCount;
export const StatementLineConnection = totalCount;
export const PayoutConnection = totalCount;
export const DeadLetterConnection = totalCount;
export const OperatorActionConnection = totalCount;
export const LedgerAdjustmentConnection = totalCount;
export const InboundShipmentConnection = totalCount;
export const StockRemovalConnection = totalCount;
export const StockTransferConnection = totalCount;
export const PickTaskConnection = totalCount;
export const StockMovementConnection = totalCount;
export const WebhookDeliveryConnection = totalCount;
export const MessageConnection = totalCount;
export const SupportCaseConnection = totalCount;
