// What resolvers are given in place of a GraphQL type: codegen reads the names that end in Mapper.

import type { DeadLetter } from '../kit/deadLetters.js';
import type { ViewerNode } from '../kit/viewer.js';
import type { CaseChange, CaseRecord } from './cases/caseStore.js';
import type { CartLineRecord, CartRecord } from './cart/cartStore.js';
import type { DriftLine } from './checkout/placement.js';
import type {
  LineAmounts,
  LineDiscount,
  Quote,
  QuotedLine,
  QuotedPartner,
  QuotedPartnerLine,
  Totals,
} from './checkout/quotedOrder.js';
import type { PlacingOrder } from './checkout/step.js';
import type { FigureSum } from './figures/figureStore.js';
import type { SalesWindow } from './figures/salesWindow.js';
import type { ShipmentRecord } from './fulfilment/shipmentStore.js';
import type { Balance } from './ledger/balancesOf.js';
import type { JournalRecord } from './ledger/journalStore.js';
import type { PostedEntry, Settlement } from './ledger/settlement.js';
import type { StatementRecord } from './ledger/statements.js';
import type { MessageRecord } from './messages/messageStore.js';
import type { AdjustmentRecord } from './operations/adjustmentStore.js';
import type { OperatorActionRecord } from './operations/operatorActionStore.js';
import type { CancellationRecord } from './cancellation/cancellationStore.js';
import type { RefundRecord } from './refunds/refundStore.js';
import type { ReturnRecord, ReturnedLine } from './returns/returnStore.js';
import type { OrderLineRecord } from './order/orderLineStore.js';
import type { OrderedPartnerLine, OrderRecord } from './order/orderStore.js';
import type { PartnerOrderRecord, PartnerRefundRecord } from './partnerOrders/partnerOrderStore.js';
import type { SellerOrderRecord } from './order/sellerOrderStore.js';
import type { ChargebackRecord } from './payment/chargebackStore.js';
import type { PaymentNoticeRecord } from './payment/paymentNoticeStore.js';
import type { PayoutRecord } from './payouts/payoutStore.js';
import type { Terms } from './payouts/shopTerms.js';
import type { InboundLine, InboundRecord } from './warehouse/inboundStore.js';
import type { MovementRecord } from './warehouse/movementStore.js';
import type { PickTaskLine, PickTaskRecord } from './warehouse/pickTaskStore.js';
import type { RemovalRecord } from './warehouse/removalStore.js';
import type { TransferLine, TransferRecord } from './warehouse/transferStore.js';
import type { DeliveryRecord } from './webhooks/deliveryStore.js';
import type { EndpointRecord } from './webhooks/endpointStore.js';

export type ViewerMapper = ViewerNode;
export type ShopMapper = { id: string };
export type ProductMapper = { __typename: 'Product'; id: string; shop?: { id: string } };
export type RetailerOfferMapper = { __typename: 'RetailerOffer'; id: string };
export type ShoppableMapper = ProductMapper | RetailerOfferMapper;
export type CartMapper = CartRecord;
export type CartLineMapper = CartLineRecord;
export type QuoteMapper = Quote;
export type QuoteLineMapper = QuotedLine | QuotedPartnerLine;
export type QuotePartnerMapper = QuotedPartner;
export type LineAmountsMapper = LineAmounts;
export type LineDiscountMapper = LineDiscount;
export type OrderTotalsMapper = Totals;
export type QuoteDriftMapper = { lines: DriftLine[]; refused: OrderRecord | null };
export type QuoteDriftLineMapper = DriftLine;
export type OrderMapper = OrderRecord;
export type PaymentMapper = OrderRecord;
export type OrderChargebackMapper = ChargebackRecord;
export type PaymentNoticeMapper = PaymentNoticeRecord;
export type OrderPlacementMapper = PlacingOrder['placement'];
export type OrderLineMapper = OrderLineRecord;
export type SellerOrderMapper = SellerOrderRecord;
export type PartnerOrderMapper = PartnerOrderRecord;
export type PartnerOrderLineMapper = { part: PartnerOrderRecord; line: OrderedPartnerLine };
export type PartnerRefundMapper = PartnerRefundRecord;
export type ShipmentMapper = ShipmentRecord;
export type CreatorMapper = { id: string };
export type OrderSettlementMapper = Settlement;
export type LedgerEntryMapper = PostedEntry;
export type LedgerAccountMapper = { account: string };
export type LedgerBalanceMapper = Balance;
export type StatementMapper = StatementRecord;
export type StatementLineMapper = { statementId: string; currency: string; journal: JournalRecord };
export type PayoutMapper = PayoutRecord;
export type ShopTermsMapper = Terms;
export type DeadLetterMapper = DeadLetter;
export type OperatorActionMapper = OperatorActionRecord;
export type LedgerAdjustmentMapper = AdjustmentRecord;
export type WebhookEndpointMapper = EndpointRecord;
export type WebhookDeliveryMapper = DeliveryRecord;
export type MessageMapper = MessageRecord;
export type SupportCaseMapper = CaseRecord;
export type SupportCaseChangeMapper = CaseChange;
export type CancellationMapper = CancellationRecord;
export type CancellationLineMapper = { orderLine: OrderLineRecord; quantity: number };
export type ReturnMapper = ReturnRecord;
export type ReturnLineMapper = Omit<ReturnedLine, 'orderLineId'> & { orderLine: OrderLineRecord };
export type RefundMapper = RefundRecord;
export type RefundLineMapper = { orderLine: OrderLineRecord; quantity: number | null };
export type InboundShipmentMapper = InboundRecord;
export type InboundLineMapper = InboundLine;
export type StockRemovalMapper = RemovalRecord;
export type StoredUnitsMapper = { variantId: string; quantity: number };
export type StockTransferMapper = TransferRecord;
export type StockTransferLineMapper = TransferLine & { received: boolean };
export type PickTaskMapper = PickTaskRecord;
export type PickTaskLineMapper = PickTaskLine;
export type StockMovementMapper = MovementRecord;
export type StockMovementLineMapper = MovementRecord['lines'][number];
export type SalesFiguresMapper = SalesWindow;
export type SalesSumMapper = FigureSum;
/** With what its owner tells of it, where that is asked for. */
export type VideoMapper = { id: string; creator?: { id: string } | null };
