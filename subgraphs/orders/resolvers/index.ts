// The resolver map: a file a GraphQL type.

import { Cancellation } from './Cancellation.js';
import { Cart } from './Cart.js';
import { CartLine } from './CartLine.js';
import { Creator } from './Creator.js';
import { DeadLetter } from './DeadLetter.js';
import { LedgerAccount } from './LedgerAccount.js';
import { LedgerAdjustment } from './LedgerAdjustment.js';
import { LedgerBalance } from './LedgerBalance.js';
import { LedgerEntry } from './LedgerEntry.js';
import { LineAmounts } from './LineAmounts.js';
import { LineDiscount } from './LineDiscount.js';
import { Mutation } from './Mutation.js';
import { Order } from './Order.js';
import * as connections from './connections.js';
import { Message } from './Message.js';
import { OperatorAction } from './OperatorAction.js';
import { OrderChargeback } from './OrderChargeback.js';
import { OrderLine } from './OrderLine.js';
import { OrderPlacement } from './OrderPlacement.js';
import { OrderSettlement } from './OrderSettlement.js';
import { OrderTotals } from './OrderTotals.js';
import { PartnerOrder } from './PartnerOrder.js';
import { PartnerOrderLine } from './PartnerOrderLine.js';
import { PartnerRefund } from './PartnerRefund.js';
import { Payment } from './Payment.js';
import { PaymentNotice } from './PaymentNotice.js';
import { Payout } from './Payout.js';
import { Product } from './product.js';
import { Query } from './Query.js';
import { Quote } from './Quote.js';
import { QuoteDrift } from './QuoteDrift.js';
import { QuoteDriftLine } from './QuoteDriftLine.js';
import { QuoteLine } from './QuoteLine.js';
import { QuotePartner } from './QuotePartner.js';
import { Refund } from './Refund.js';
import { Return } from './Return.js';
import { SalesFigures } from './SalesFigures.js';
import { SalesSum } from './SalesSum.js';
import { SellerOrder } from './SellerOrder.js';
import { Shipment } from './Shipment.js';
import { Shop } from './Shop.js';
import { Shoppable } from './Shoppable.js';
import { Statement } from './Statement.js';
import { StatementLine } from './StatementLine.js';
import { SupportCase } from './SupportCase.js';
import { SupportCaseChange } from './SupportCaseChange.js';
import { InboundShipment, InboundLine } from './InboundShipment.js';
import { PickTask, PickTaskLine, StockMovement, StockMovementLine } from './PickTask.js';
import { StockRemoval, StoredUnits } from './StockRemoval.js';
import { StockTransfer, StockTransferLine } from './StockTransfer.js';
import { Video } from './Video.js';
import { Viewer } from './Viewer.js';
import { WebhookDelivery } from './WebhookDelivery.js';
import { WebhookEndpoint } from './WebhookEndpoint.js';

export const resolvers = {
  ...{ Query, Mutation, Viewer, Shop, Shoppable },
  ...{ Cart, CartLine, Quote, QuoteLine, QuoteDrift, QuoteDriftLine, LineAmounts, LineDiscount, OrderTotals },
  ...{ Order, OrderPlacement, Payment, OrderLine, SellerOrder, Shipment, Cancellation, Return, Refund },
  ...{ QuotePartner, PartnerOrder, PartnerOrderLine, PartnerRefund },
  ...{ OrderSettlement, LedgerEntry, LedgerAccount, LedgerBalance, Statement, StatementLine, Payout, Creator },
  ...{ OperatorAction, DeadLetter, LedgerAdjustment, OrderChargeback, PaymentNotice },
  ...{ SalesFigures, SalesSum, Product, Video },
  ...{ InboundShipment, InboundLine, StockRemoval, StoredUnits, StockTransfer, StockTransferLine },
  ...{ PickTask, PickTaskLine, StockMovement, StockMovementLine },
  ...{ Message, SupportCase, SupportCaseChange },
  ...{ WebhookEndpoint, WebhookDelivery },
  ...connections,
};
