// The resolver map: a file a GraphQL type.

import { Cart } from './Cart.js';
import { CartLine } from './CartLine.js';
import { Creator } from './Creator.js';
import { LedgerAccount } from './LedgerAccount.js';
import { LedgerBalance } from './LedgerBalance.js';
import { LedgerEntry } from './LedgerEntry.js';
import { LineAmounts } from './LineAmounts.js';
import { Mutation } from './Mutation.js';
import { Order } from './Order.js';
import * as connections from './connections.js';
import { OrderLine } from './OrderLine.js';
import { OrderPlacement } from './OrderPlacement.js';
import { OrderSettlement } from './OrderSettlement.js';
import { OrderTotals } from './OrderTotals.js';
import { Payout } from './Payout.js';
import { Query } from './Query.js';
import { Quote } from './Quote.js';
import { QuoteDrift } from './QuoteDrift.js';
import { QuoteDriftLine } from './QuoteDriftLine.js';
import { QuoteLine } from './QuoteLine.js';
import { SellerOrder } from './SellerOrder.js';
import { Shipment } from './Shipment.js';
import { Shop } from './Shop.js';
import { Shoppable } from './Shoppable.js';
import { Statement } from './Statement.js';
import { StatementLine } from './StatementLine.js';
import { Viewer } from './Viewer.js';

export const resolvers = {
  ...{ Query, Mutation, Viewer, Shop, Shoppable },
  ...{ Cart, CartLine, Quote, QuoteLine, QuoteDrift, QuoteDriftLine, LineAmounts, OrderTotals },
  ...{ Order, OrderPlacement, OrderLine, SellerOrder, Shipment },
  ...{ OrderSettlement, LedgerEntry, LedgerAccount, LedgerBalance, Statement, StatementLine, Payout, Creator },
  ...connections,
};
