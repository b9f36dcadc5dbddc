import type { GraphQLResolveInfo, GraphQLScalarType, GraphQLScalarTypeConfig } from 'graphql';
import type { ViewerMapper, ShopMapper, ProductMapper, RetailerOfferMapper, ShoppableMapper, CartMapper, CartLineMapper, QuoteMapper, QuoteLineMapper, LineAmountsMapper, OrderTotalsMapper, QuoteDriftMapper, QuoteDriftLineMapper, OrderMapper, OrderPlacementMapper, OrderLineMapper, SellerOrderMapper, ShipmentMapper, CreatorMapper, OrderSettlementMapper, LedgerEntryMapper, LedgerAccountMapper, LedgerBalanceMapper, StatementMapper, StatementLineMapper, PayoutMapper, ShopTermsMapper } from './mappers.js';
import type { Context } from './context.js';
export type Maybe<T> = T | null | undefined;
export type InputMaybe<T> = T | null | undefined;
export type Omit<T, K extends keyof T> = Pick<T, Exclude<keyof T, K>>;
export type RequireFields<T, K extends keyof T> = Omit<T, K> & { [P in K]-?: NonNullable<T[P]> };
/** All built-in and custom scalars, mapped to their actual values */
export type Scalars = {
  ID: { input: string; output: string; }
  String: { input: string; output: string; }
  Boolean: { input: boolean; output: boolean; }
  Int: { input: number; output: number; }
  Float: { input: number; output: number; }
  /** A country, ISO 3166-1 alpha-2: DE. */
  CountryCode: { input: string; output: string; }
  /** A currency, ISO 4217: JPY. */
  CurrencyCode: { input: string; output: string; }
  /** An instant, RFC 3339 in UTC: 2026-11-23T09:00:00.000Z. */
  DateTime: { input: Date; output: Date | string; }
  /** An amount as a string with exactly the digits that its currency has after the point: "12.50" (USD), "1250" (JPY), "1.234" (KWD). */
  Decimal: { input: string; output: string; }
  /** An e-mail address. */
  EmailAddress: { input: string; output: string; }
  /** A language, BCP 47: pt-BR. */
  LanguageCode: { input: string; output: string; }
  /** An absolute address with http or https, or a path of this host that begins with /media/. */
  URL: { input: string; output: string; }
  _FieldSet: { input: unknown; output: unknown; }
};

/** What became of one row of a bulk mutation. */
export type BulkOutcome =
  /** It was not here before. */
  | 'CREATED'
  /** It was refused; nothing was written for it. */
  | 'REFUSED'
  /** It was here already, just so. */
  | 'UNCHANGED'
  /** It was here, and differed. */
  | 'UPDATED';

/** What became of one row of a bulk mutation. */
export type BulkResult = {
  __typename?: 'BulkResult';
  /** Why it was refused, as a stable code. */
  code?: Maybe<Scalars['String']['output']>;
  /** The field at fault, as a path inside the row; null where none is, or none alone. */
  field?: Maybe<Scalars['String']['output']>;
  /** The id of what the row made or met; null where it was refused. */
  id?: Maybe<Scalars['ID']['output']>;
  /** The row's position in the input, from 0. */
  index: Scalars['Int']['output'];
  /** Why it was refused, as a sentence. */
  message?: Maybe<Scalars['String']['output']>;
  /** What became of it. */
  outcome: BulkOutcome;
};

/** What a person or a guest means to buy, from any number of sellers. It reserves nothing and promises no price. */
export type Cart = Node & {
  __typename?: 'Cart';
  /** When it was begun. */
  createdAt: Scalars['DateTime']['output'];
  /** Opaque, typed by its prefix, sortable by time of making. */
  id: Scalars['ID']['output'];
  /** What is in it, in the order it was put in; 100 at most. */
  lines: Array<CartLine>;
  /** The code of the market that it is tied to; null while it is empty. */
  marketCode?: Maybe<Scalars['String']['output']>;
  /** The key that `node` refers by. */
  ref: Scalars['ID']['output'];
  /** The sum of the quantities. */
  totalQuantity: Scalars['Int']['output'];
  /** When it last changed. */
  updatedAt: Scalars['DateTime']['output'];
};

/** Goods of one kind in a cart. */
export type CartLine = {
  __typename?: 'CartLine';
  /** When it was put in. */
  createdAt: Scalars['DateTime']['output'];
  /** Opaque, typed by its prefix, sortable by time of making. */
  id: Scalars['ID']['output'];
  /** How many, 1 to 999. */
  quantity: Scalars['Int']['output'];
  /** The product, or the partner's offer. */
  shoppable?: Maybe<Shoppable>;
  /** When its quantity last changed. */
  updatedAt: Scalars['DateTime']['output'];
  /** The variant of the product; null for a partner's offer. */
  variant?: Maybe<Variant>;
};

/** Goods of one kind: exactly one of `variantId` and `offerId`. */
export type CartLineInput = {
  /** A partner retailer's offer. */
  offerId?: InputMaybe<Scalars['ID']['input']>;
  /** How many, 1 to 999. */
  quantity: Scalars['Int']['input'];
  /** A variant of a seller's product. */
  variantId?: InputMaybe<Scalars['ID']['input']>;
};

/** A new quantity for a line. */
export type CartLineUpdateInput = {
  /** The line. */
  lineId: Scalars['ID']['input'];
  /** How many, 1 to 999; to take it out, use cartLinesRemove. */
  quantity: Scalars['Int']['input'];
};

/** What to put into the cart. */
export type CartLinesAddInput = {
  /** 1 to 100 lines. */
  lines: Array<CartLineInput>;
};

/** The cart with the new lines, or why nothing was put in. */
export type CartLinesAddPayload = {
  __typename?: 'CartLinesAddPayload';
  /** The cart. */
  cart?: Maybe<Cart>;
  /** Why nothing was changed. */
  userErrors: Array<OrderUserError>;
};

/** Lines to take out of the viewer's cart. */
export type CartLinesRemoveInput = {
  /** 1 to 100 lines. */
  lineIds: Array<Scalars['ID']['input']>;
};

/** The cart without them. */
export type CartLinesRemovePayload = {
  __typename?: 'CartLinesRemovePayload';
  /** The cart; null where the viewer has none. */
  cart?: Maybe<Cart>;
  /** Why nothing was changed. */
  userErrors: Array<OrderUserError>;
};

/** New quantities for lines of the viewer's cart. */
export type CartLinesUpdateInput = {
  /** 1 to 100 lines. */
  lines: Array<CartLineUpdateInput>;
};

/** The changed cart, or why it did not change. */
export type CartLinesUpdatePayload = {
  __typename?: 'CartLinesUpdatePayload';
  /** The cart. */
  cart?: Maybe<Cart>;
  /** Why nothing was changed. */
  userErrors: Array<OrderUserError>;
};

/** The cart, and how it is to be sent. */
export type CartQuoteInput = {
  /** An address of the viewer's. */
  addressId: Scalars['ID']['input'];
  /** The viewer's cart. */
  cartId: Scalars['ID']['input'];
  /** Promotion codes, 10 at most. */
  codes?: InputMaybe<Array<Scalars['String']['input']>>;
  /** How each shop is to send; STANDARD for those left out. 100 at most. */
  shippingChoices?: InputMaybe<Array<ShippingChoiceInput>>;
};

/** The quote, or why there is none. */
export type CartQuotePayload = {
  __typename?: 'CartQuotePayload';
  /** The quote. */
  quote?: Maybe<Quote>;
  /** Why there is no quote. */
  userErrors: Array<OrderUserError>;
};

export type Creator = {
  __typename?: 'Creator';
  /** The commission that is owed to the creator, by currency; null unless the viewer is an owner or a manager, or an operator. */
  balances?: Maybe<Array<LedgerBalance>>;
  /** Opaque, typed by its prefix, sortable by time of making. */
  id: Scalars['ID']['output'];
  /** The creator's payouts, the latest first; null unless the viewer is an owner or a manager, or an operator. */
  payouts?: Maybe<PayoutConnection>;
  /** The creator's statements, the latest month first; null unless the viewer is an owner or a manager, or an operator. */
  statements?: Maybe<StatementConnection>;
};


export type CreatorPayoutsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


export type CreatorStatementsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};

/** How far goods are. */
export type FulfilmentState =
  /** All has arrived. */
  | 'DELIVERED'
  /** It was sent from elsewhere. */
  | 'NOT_TRACKED'
  /** Some was sent. */
  | 'PARTIALLY_SHIPPED'
  /** All was sent. */
  | 'SHIPPED'
  /** Nothing was sent yet. */
  | 'UNFULFILLED';

/** An account of the ledger: what one party is owed, has received, or owes where it is below zero. */
export type LedgerAccount = {
  __typename?: 'LedgerAccount';
  /** What it holds, by currency. */
  balances: Array<LedgerBalance>;
  /** Whose kind of money. */
  kind: LedgerAccountKind;
  /** Whose. */
  party: Scalars['String']['output'];
};

/** The kinds of accounts. */
export type LedgerAccountKind =
  /** A buyer, for one order: what was paid is negative, what was given back positive. */
  | 'BUYER'
  /** A creator, by commission. */
  | 'CREATOR'
  /** What the platform gives to discounts, by programme: negative. */
  | 'FUNDER'
  /** A partner retailer, which charges its buyers itself: what it owes us is negative. */
  | 'PARTNER'
  /** The platform: its fees. */
  | 'PLATFORM'
  /** What left through a payment provider. */
  | 'PROVIDER'
  /** A shop. */
  | 'SELLER'
  /** What is collected for a jurisdiction: tax and duty. */
  | 'TAX';

/** What an account holds in one currency: computed from the entries, and kept nowhere. */
export type LedgerBalance = {
  __typename?: 'LedgerBalance';
  /** To be paid out with the next payout; below zero it is carried forward, and nothing is paid out. */
  available: Money;
  /** The currency. */
  currencyCode: Scalars['CurrencyCode']['output'];
  /** Held until some days after the delivery. */
  pending: Money;
  /** Kept back of payouts, for refunds that may come. */
  reserved: Money;
  /** All of it; below zero where a refund came after a payout. */
  total: Money;
};

/** What an amount is for. */
export type LedgerComponent =
  /** What people decided. */
  | 'ADJUSTMENT'
  /** A creator's commission, or a retailer's to us. */
  | 'COMMISSION'
  /** A discount, on the account of who gives it. */
  | 'DISCOUNT'
  /** Import duty. */
  | 'DUTY'
  /** The platform's fee. */
  | 'FEE'
  /** Goods. */
  | 'GOODS'
  /** What a bank took beyond what was left of an order. */
  | 'LOSS'
  /** What the buyer pays, or gets back. */
  | 'PAYMENT'
  /** What was paid out. */
  | 'PAYOUT'
  /** From what is held to what is available. */
  | 'RELEASE'
  /** To or from what is kept back. */
  | 'RESERVE'
  /** The sending of them. */
  | 'SHIPPING'
  /** Tax. */
  | 'TAX';

/** An amount on an account. Positive is what the party gets, negative what it gives. */
export type LedgerEntry = {
  __typename?: 'LedgerEntry';
  /** Whose kind of account. */
  account: LedgerAccountKind;
  /** The amount. */
  amount: Money;
  /** When it was posted. */
  at: Scalars['DateTime']['output'];
  /** What it is for. */
  component: LedgerComponent;
  /** Which part of the balance it is on; null of accounts that have no such parts. */
  fund?: Maybe<LedgerFund>;
  /** What caused it. */
  kind: LedgerJournalKind;
  /** The order's line that it belongs to; null where it belongs to none. */
  orderLineId?: Maybe<Scalars['ID']['output']>;
  /** Whose: the id of a shop, creator, retailer or order, or a name. */
  party: Scalars['String']['output'];
};

/** What of a balance may be had when. */
export type LedgerFund =
  /** To be paid out. */
  | 'AVAILABLE'
  /** Held until some days after the delivery. */
  | 'PENDING'
  /** Kept back of payouts, for refunds that may come. */
  | 'RESERVED';

/** What causes entries. */
export type LedgerJournalKind =
  /** People decided it. */
  | 'ADJUSTMENT'
  /** The buyer's bank took money back. */
  | 'CHARGEBACK'
  /** A dispute was won, and the bank gave the money again. */
  | 'CHARGEBACK_REVERSED'
  /** A payout. */
  | 'PAYOUT'
  /** A payout that could not be made, or came back. */
  | 'PAYOUT_FAILED'
  /** Something was given back to the buyer. */
  | 'REFUND'
  /** A refund could not be made after all. */
  | 'REFUND_REVERSED'
  /** A hold is over: earnings may be paid out. */
  | 'RELEASE'
  /** A part of a payout was kept back. */
  | 'RESERVE'
  /** What was kept back was let go. */
  | 'RESERVE_RELEASED'
  /** An order was confirmed. */
  | 'SALE';

/** What a line comes to. `total` = subtotal − discount + shipping, plus the tax where prices are without it. */
export type LineAmounts = {
  __typename?: 'LineAmounts';
  /** What promotions take off. */
  discount: Money;
  /** The line's share of its shop's shipping. */
  shipping: Money;
  /** The price of one, times the quantity. */
  subtotal: Money;
  /** The tax on the line and on its share of shipping; contained in the prices where `taxIncluded`. */
  tax: Money;
  /** What the buyer pays for it. */
  total: Money;
};

/** A file that a subgraph serves at the gateway's /media door. */
export type MediaFile = {
  __typename?: 'MediaFile';
  /** What it holds, as text. */
  body: Scalars['String']['output'];
  /** Its media type, as image/svg+xml. */
  contentType: Scalars['String']['output'];
};

/** An amount of money in one currency. */
export type Money = {
  __typename?: 'Money';
  /** The amount, with exactly the currency's digits after the point. */
  amount: Scalars['Decimal']['output'];
  /** The currency, ISO 4217. */
  currencyCode: Scalars['CurrencyCode']['output'];
};

export type Mutation = {
  __typename?: 'Mutation';
  /**
   * Puts goods into the viewer's cart, making one where there is none. Goods that are in it already add up. All lines go in, or none. The
   * first line ties the cart to the viewer's market until it is empty again. Nothing is reserved.
   */
  cartLinesAdd: CartLinesAddPayload;
  /** Takes lines out of the cart; one that is gone already is no error. */
  cartLinesRemove: CartLinesRemovePayload;
  /** Sets the quantities of lines. All change, or none. */
  cartLinesUpdate: CartLinesUpdatePayload;
  /**
   * Prices the viewer's cart for an address, and signs what it comes to. The quote holds for 15 minutes, whatever changes; it reserves
   * nothing.
   */
  cartQuote: CartQuotePayload;
  /**
   * Places an order by a quote, for all of its shops at once. Waits a few seconds for the outcome; `order.placement.state` may still be
   * PLACING then, and `order(id)` tells the rest. Prices, shipping and tax hold as quoted. What can no longer be given is told in
   * `quoteDrift`. The same key with the same input answers the same order or the same error, however often it is sent.
   */
  orderPlace: OrderPlacePayload;
  /**
   * Records what a shop sold elsewhere, as history: it moves no money and no goods and tells nobody. A row is a line of an order; rows of
   * one order may come in any order, over any number of mutations, also at once, and each line is recorded once. For operators.
   */
  pastOrdersRecord: PastOrdersRecordPayload;
  /**
   * Pays a shop or creator now what is available to it, less the reserve, a payout for each currency. It is done each day anyway. The same
   * key with the same input answers the same payouts. For operators.
   */
  payoutsRun: PayoutsRunPayload;
  /** Says that a parcel was sent: all or a part of a shop's part of an order. For the shop's staff. */
  shipmentCreate: ShipmentCreatePayload;
  /** Says that a parcel has arrived. For the shop's staff. */
  shipmentDeliver: ShipmentDeliverPayload;
  /** Agrees other terms with a shop, for what is placed, delivered and paid out from now on. For operators. */
  shopTermsSet: ShopTermsSetPayload;
};


export type MutationCartLinesAddArgs = {
  input: CartLinesAddInput;
};


export type MutationCartLinesRemoveArgs = {
  input: CartLinesRemoveInput;
};


export type MutationCartLinesUpdateArgs = {
  input: CartLinesUpdateInput;
};


export type MutationCartQuoteArgs = {
  input: CartQuoteInput;
};


export type MutationOrderPlaceArgs = {
  input: OrderPlaceInput;
};


export type MutationPastOrdersRecordArgs = {
  input: PastOrdersRecordInput;
};


export type MutationPayoutsRunArgs = {
  input: PayoutsRunInput;
};


export type MutationShipmentCreateArgs = {
  input: ShipmentCreateInput;
};


export type MutationShipmentDeliverArgs = {
  input: ShipmentDeliverInput;
};


export type MutationShopTermsSetArgs = {
  input: ShopTermsSetInput;
};

/** Something with an id that `node` answers for. */
export type Node = {
  /** Opaque, typed by its prefix, sortable by time of making. */
  id: Scalars['ID']['output'];
};

/** What to do when a part of an order can't be given. */
export type OnPlacementFailure =
  /** Place nothing. */
  | 'CANCEL'
  /** Leave those lines out, and place the others. */
  | 'DROP_LINES';

/** A purchase: of one buyer, from any number of shops. Only its buyer, and operators, see it. */
export type Order = Node & {
  __typename?: 'Order';
  /** Where the goods go; null where it was recorded from elsewhere. */
  address?: Maybe<ShippingAddress>;
  /** Who bought; null for guests and for orders that were recorded from elsewhere. */
  buyer?: Maybe<User>;
  /** When it was recorded here. */
  createdAt: Scalars['DateTime']['output'];
  /** One word for all of it, derived from the other states. */
  displayStatus: OrderDisplayStatus;
  /** What it was called where it was recorded from; null where it was placed here. */
  externalId?: Maybe<Scalars['String']['output']>;
  /** How far the goods are, over all of its shops. */
  fulfilmentState: FulfilmentState;
  /** Opaque, typed by its prefix, sortable by time of making. */
  id: Scalars['ID']['output'];
  /** What was bought. */
  lines: Array<OrderLine>;
  /** The code of the market that it was placed in; null where it was recorded from elsewhere. */
  marketCode?: Maybe<Scalars['String']['output']>;
  /** How the payment stands. */
  paymentState: PaymentState;
  /** When it was placed. */
  placedAt: Scalars['DateTime']['output'];
  /** How the placing of it stands; null where it was recorded from elsewhere. */
  placement?: Maybe<OrderPlacement>;
  /** The key that `node` refers by. */
  ref: Scalars['ID']['output'];
  /** A part for each shop; none until the order is confirmed. */
  sellerOrders: Array<SellerOrder>;
  /**
   * Who gets what of it: the entries of the ledger. Operators see all, the buyer what was paid and given back. Null where the order was not
   * confirmed here.
   */
  settlement?: Maybe<OrderSettlement>;
  /** Where it comes from. */
  source: OrderSource;
  /** What it comes to. */
  totals: OrderTotals;
  /** When it last changed. */
  updatedAt: Scalars['DateTime']['output'];
};

/** A page of orders. */
export type OrderConnection = {
  __typename?: 'OrderConnection';
  /** The orders with their cursors. */
  edges: Array<OrderEdge>;
  /** The orders alone. */
  nodes: Array<Order>;
  /** Where the page stands. */
  pageInfo: PageInfo;
  /** How many there are in all. */
  totalCount?: Maybe<Scalars['Int']['output']>;
};

/** One word for how an order stands. */
export type OrderDisplayStatus =
  /** The sellers have it. */
  | 'CONFIRMED'
  /** All of it has arrived. */
  | 'DELIVERED'
  /** Someone at Vitrine is looking into it. */
  | 'IN_REVIEW'
  /** It could not be placed, and nothing was charged. */
  | 'NOT_PLACED'
  /** Some of it is on its way. */
  | 'PARTIALLY_SHIPPED'
  /** It is being placed. */
  | 'PLACING'
  /** It was recorded from elsewhere. */
  | 'RECORDED'
  /** The buyer has to confirm the payment. */
  | 'REQUIRES_ACTION'
  /** All of it is on its way. */
  | 'SHIPPED';

/** An order in a list. */
export type OrderEdge = {
  __typename?: 'OrderEdge';
  /** Where it stands in the list. */
  cursor: Scalars['String']['output'];
  /** The order. */
  node: Order;
};

/** What can be wrong with what a client asks of carts and orders. */
export type OrderErrorCode =
  /** The shipment was delivered already. */
  | 'ALREADY_DELIVERED'
  /** A refund came after a payout: new earnings make up for it first. */
  | 'BALANCE_NEGATIVE'
  /** There is nothing in the cart. */
  | 'CART_EMPTY'
  /** A cart holds 100 lines at most. */
  | 'CART_FULL'
  /** No promotion goes by this code. */
  | 'CODE_UNKNOWN'
  /** More than what is left to ship of a line. */
  | 'EXCEEDS_UNSHIPPED'
  /** The key was used before, for something else. */
  | 'IDEMPOTENCY_KEY_REUSED'
  /** The cart belongs to another market than the one that the viewer is in. */
  | 'MARKET_MISMATCH'
  /** Nothing is available to be paid out. */
  | 'NOTHING_PAYABLE'
  /** There is no such thing, or it is not the viewer's. */
  | 'NOT_FOUND'
  /** The goods are not sold at the moment, or not in this market. */
  | 'NOT_SELLABLE'
  /** The shop has nothing to ship for this order, or no longer. */
  | 'NOT_SHIPPABLE'
  /** Offers of partner retailers can't be ordered here. */
  | 'OFFER_NOT_PURCHASABLE'
  /** There is less in stock than was asked for. */
  | 'OUT_OF_STOCK'
  /** The payment provider refused the charge. */
  | 'PAYMENT_DECLINED'
  /** The payment provider does not know this payment method. */
  | 'PAYMENT_METHOD_INVALID'
  /** The order could not be placed; nothing was charged, or it was given back. */
  | 'PLACEMENT_FAILED'
  /** A quantity is not between 1 and 999, also after the same goods were put together. */
  | 'QUANTITY_INVALID'
  /** The quote no longer holds; ask for a new one. */
  | 'QUOTE_EXPIRED'
  /** The token was not made here, was made for someone else, or was changed. */
  | 'QUOTE_INVALID'
  /** A number of a shop's terms is out of bounds. */
  | 'TERMS_INVALID'
  /** A text is empty or too long. */
  | 'TEXT_INVALID'
  /** A time in the future, or before what must come first. */
  | 'TIME_INVALID'
  /** The total is beyond what one order may come to. */
  | 'TOTAL_TOO_LARGE';

/** Which orders. */
export type OrderFilter = {
  /** Those with one of these. */
  displayStatuses?: InputMaybe<Array<OrderDisplayStatus>>;
};

/** Goods of one kind in an order: whoever may see the order, or the shop's part of it, sees them. */
export type OrderLine = {
  __typename?: 'OrderLine';
  /** What it comes to; negative where it was brought back. */
  amounts: LineAmounts;
  /** When all of it had arrived. */
  deliveredAt?: Maybe<Scalars['DateTime']['output']>;
  /** How many have arrived. */
  deliveredQuantity: Scalars['Int']['output'];
  /** Opaque, typed by its prefix, sortable by time of making. */
  id: Scalars['ID']['output'];
  /** Whether it was bought or brought back; only recorded history holds lines that were brought back. */
  kind: OrderLineKind;
  /** The picture that it had. */
  pictureUrl?: Maybe<Scalars['URL']['output']>;
  /** How many. */
  quantity: Scalars['Int']['output'];
  /** How many were sent. */
  shippedQuantity: Scalars['Int']['output'];
  /** The shop that sells it. */
  shop?: Maybe<Shop>;
  /** The product; null where it is gone. */
  shoppable?: Maybe<Shoppable>;
  /** The seller's own number for it. */
  sku?: Maybe<Scalars['String']['output']>;
  /** The product's title when it was bought. */
  title: Scalars['String']['output'];
  /** The price of one. */
  unitPrice: Money;
  /** The variant; null where it is gone. */
  variant?: Maybe<Variant>;
  /** The variant's title when it was bought. */
  variantTitle?: Maybe<Scalars['String']['output']>;
};

/** Whether goods were bought or brought back. */
export type OrderLineKind =
  /** Brought back. */
  | 'RETURN'
  /** Bought. */
  | 'SALE';

/** What to place, and how it is paid. */
export type OrderPlaceInput = {
  /** 1 to 200 characters, the client's own for this purchase. */
  idempotencyKey: Scalars['String']['input'];
  /** What to do when a part of it can't be given. */
  onFailure?: OnPlacementFailure;
  /** How it is paid. */
  paymentMethod: PaymentMethodInput;
  /** The token of a quote. */
  quote: Scalars['String']['input'];
};

/** The order, or why there is none. */
export type OrderPlacePayload = {
  __typename?: 'OrderPlacePayload';
  /** The order; null where it was refused. */
  order?: Maybe<Order>;
  /** What could not be given as quoted: of an order that was refused, or that left lines out. */
  quoteDrift?: Maybe<QuoteDrift>;
  /** Why nothing was placed. */
  userErrors: Array<OrderUserError>;
};

/** How the placing of an order stands. */
export type OrderPlacement = {
  __typename?: 'OrderPlacement';
  /** Where the buyer has to confirm the payment, while the state is REQUIRES_ACTION. */
  actionUrl?: Maybe<Scalars['URL']['output']>;
  /** The lines that were left out, by the buyer's choice of DROP_LINES. */
  droppedLines: Array<QuoteDriftLine>;
  /** What to do when a part of it can't be given. */
  onFailure: OnPlacementFailure;
  /** Why it was refused, as an OrderErrorCode; null where it was not. */
  refusal?: Maybe<OrderErrorCode>;
  /** Where it stands. */
  state: PlacementState;
  /** Its steps, in order. */
  steps: Array<PlacementStep>;
};

/** Who gets what of an order. */
export type OrderSettlement = {
  __typename?: 'OrderSettlement';
  /** The sum of the entries below, computed from them. Of all of an order's entries, which operators see, it is zero at any time. */
  balance: Money;
  /** The entries that the viewer may see, in the order that they were posted. */
  entries: Array<LedgerEntry>;
};

/** Where an order comes from. */
export type OrderSource =
  /** It was recorded from elsewhere, as history: no money, no goods. */
  | 'IMPORTED'
  /** It was placed here. */
  | 'PLACED';

/** What an order or a quote comes to: the sums of its lines. */
export type OrderTotals = {
  __typename?: 'OrderTotals';
  /** The part of it that is charged here, on the payment method of the order. */
  chargedHere: Money;
  /** What promotions take off. */
  discount: Money;
  /** The sending of it. */
  shipping: Money;
  /** The goods. */
  subtotal: Money;
  /** The tax; contained in the prices where `taxIncluded`, else on top of them. */
  tax: Money;
  /** Whether the prices contain the tax. */
  taxIncluded: Scalars['Boolean']['output'];
  /** What the buyer pays in all. */
  total: Money;
};

/** Why a mutation about carts and orders changed nothing. */
export type OrderUserError = UserError & {
  __typename?: 'OrderUserError';
  /** Stable, for programs. */
  code: OrderErrorCode;
  /** The path inside the input that is at fault; null where no single field is. */
  field?: Maybe<Array<Scalars['String']['output']>>;
  /** A sentence for developers, in English. */
  message: Scalars['String']['output'];
};

/** Where a page of a connection stands in its list. */
export type PageInfo = {
  __typename?: 'PageInfo';
  /** The cursor of the page's last edge. */
  endCursor?: Maybe<Scalars['String']['output']>;
  /** Whether there is more after this page. */
  hasNextPage: Scalars['Boolean']['output'];
  /** Whether there is more before this page. */
  hasPreviousPage: Scalars['Boolean']['output'];
  /** The cursor of the page's first edge. */
  startCursor?: Maybe<Scalars['String']['output']>;
};

/** A line of an order that was placed elsewhere. */
export type PastOrderLineInput = {
  /** What the buyer was called there, 200 characters at most. */
  buyerExternalId?: InputMaybe<Scalars['String']['input']>;
  /** The buyer's country. */
  countryCode?: InputMaybe<Scalars['CountryCode']['input']>;
  /** Whether it was bought or brought back. */
  kind?: OrderLineKind;
  /** What tells the line from others of its order, 1 to 200 characters; of equal lines, with a running number. */
  lineKey: Scalars['String']['input'];
  /** What the order was called there, 1 to 200 characters. */
  orderExternalId: Scalars['String']['input'];
  /** When it was placed; of an order's rows, the earliest counts. */
  placedAt: Scalars['DateTime']['input'];
  /** The product, where it is one of ours. */
  productId?: InputMaybe<Scalars['ID']['input']>;
  /** How many, 1 to 1,000,000. */
  quantity: Scalars['Int']['input'];
  /** The seller's own number for it, 100 characters at most. */
  sku?: InputMaybe<Scalars['String']['input']>;
  /** What was bought, 1 to 300 characters. */
  title: Scalars['String']['input'];
  /** The price of one, 0 or more; one currency an order. */
  unitPrice: PastPriceInput;
  /** The variant, where it is one of ours. */
  variantId?: InputMaybe<Scalars['ID']['input']>;
};

/** What a shop sold elsewhere. */
export type PastOrdersRecordInput = {
  /** 1 to 500 rows. */
  rows: Array<PastOrderLineInput>;
  /** The shop. */
  shopId: Scalars['ID']['input'];
  /** Where the rows come from, 1 to 100 characters: orders of different sources are never the same. */
  source: Scalars['String']['input'];
};

/** What became of each row: the ids are those of the lines. */
export type PastOrdersRecordPayload = {
  __typename?: 'PastOrdersRecordPayload';
  /** In the rows' order. */
  results: Array<BulkResult>;
  /** Why nothing was recorded. */
  userErrors: Array<OrderUserError>;
};

/** A price. */
export type PastPriceInput = {
  /** The amount, with exactly the currency's digits after the point. */
  amount: Scalars['Decimal']['input'];
  /** The currency, ISO 4217. */
  currencyCode: Scalars['CurrencyCode']['input'];
};

/** How an order is paid. */
export type PaymentMethodInput = {
  /** Who handles the payment. */
  provider?: PaymentProviderName;
  /** What that provider calls the buyer's payment method, 1 to 200 characters. */
  token: Scalars['String']['input'];
};

/** Who handles payments. */
export type PaymentProviderName =
  /** Moves no money: for trying things out. tok_approve is charged, tok_decline is refused, tok_capture_refused fails after its authorisation. */
  | 'TEST';

/** How a payment stands. */
export type PaymentState =
  /** The provider set the amount aside. */
  | 'AUTHORISED'
  /** The money was taken. */
  | 'CAPTURED'
  /** The provider refused. */
  | 'DECLINED'
  /** It was paid elsewhere. */
  | 'NOT_TRACKED'
  /** Nothing was asked of the payment provider yet, or it has not answered. */
  | 'PENDING'
  /** What was taken was given back. */
  | 'REFUNDED'
  /** What was set aside was let go. */
  | 'VOIDED';

/** Money on its way to a shop or creator, or there. */
export type Payout = Node & {
  __typename?: 'Payout';
  /** What is paid. */
  amount: Money;
  /** When it was made. */
  createdAt: Scalars['DateTime']['output'];
  /** The creator; null where it is not a creator's. */
  creator?: Maybe<Creator>;
  /** Opaque, typed by its prefix, sortable by time of making. */
  id: Scalars['ID']['output'];
  /** The key that `node` refers by. */
  ref: Scalars['ID']['output'];
  /** What is kept back beside it, for refunds that may come. */
  reserve: Money;
  /** When it was paid, or failed. */
  settledAt?: Maybe<Scalars['DateTime']['output']>;
  /** The shop; null where it is not a shop's. */
  shop?: Maybe<Shop>;
  /** Where it stands. */
  state: PayoutState;
  /** When it last changed. */
  updatedAt: Scalars['DateTime']['output'];
};

/** A page of payouts. */
export type PayoutConnection = {
  __typename?: 'PayoutConnection';
  /** The payouts with their cursors. */
  edges: Array<PayoutEdge>;
  /** The payouts alone. */
  nodes: Array<Payout>;
  /** Where the page stands. */
  pageInfo: PageInfo;
  /** How many there are in all. */
  totalCount?: Maybe<Scalars['Int']['output']>;
};

/** A payout in a list. */
export type PayoutEdge = {
  __typename?: 'PayoutEdge';
  /** Where it stands in the list. */
  cursor: Scalars['String']['output'];
  /** The payout. */
  node: Payout;
};

/** Where a payout stands. */
export type PayoutState =
  /** It could not be made, or came back: the amount and the reserve are available again. */
  | 'FAILED'
  /** Done. It may still come back. */
  | 'PAID'
  /** Under way. */
  | 'PENDING'
  /** The payment provider has not answered yet. */
  | 'REQUESTED';

/** Whom to pay. */
export type PayoutsRunInput = {
  /** 1 to 200 characters, the client's own for this run. */
  idempotencyKey: Scalars['String']['input'];
  /** A shop or a creator. */
  partyId: Scalars['ID']['input'];
};

/** The payouts, or why there are none. */
export type PayoutsRunPayload = {
  __typename?: 'PayoutsRunPayload';
  /** The payouts, by currency; null where there are none. */
  payouts?: Maybe<Array<Payout>>;
  /** Why nothing was paid. */
  userErrors: Array<OrderUserError>;
};

/** How the placing of an order stands. */
export type PlacementState =
  /** Done: the sellers have it. */
  | 'CONFIRMED'
  /** It can neither be finished nor undone without an operator. */
  | 'NEEDS_ATTENTION'
  /** Under way. */
  | 'PLACING'
  /** It could not be done, and nothing of it remains. */
  | 'REFUSED'
  /** The buyer has to confirm the payment. */
  | 'REQUIRES_ACTION'
  /** It can't be done, and what was done of it is being undone. */
  | 'UNDOING';

/** A step of placing an order. */
export type PlacementStep = {
  __typename?: 'PlacementStep';
  /** How often it was tried. */
  attempts: Scalars['Int']['output'];
  /** Which. */
  name: PlacementStepName;
  /** How it stands. */
  state: PlacementStepState;
};

/** The steps of placing an order. */
export type PlacementStepName =
  /** Asks whether the payment method is good for it. */
  | 'AUTHORISE_PAYMENT'
  /** Takes the money. */
  | 'CAPTURE_PAYMENT'
  /** Takes the goods out of stock and hands the order to its sellers. */
  | 'CONFIRM'
  /** Sets the goods aside. */
  | 'RESERVE_STOCK';

/** How a step of placing an order stands. */
export type PlacementStepState =
  /** Done. */
  | 'DONE'
  /** Not begun. */
  | 'PENDING'
  /** Refused, and without effect. */
  | 'REFUSED'
  /** Begun; its outcome is not known yet. */
  | 'RUNNING'
  /** Being undone. */
  | 'UNDOING'
  /** Undone. */
  | 'UNDONE';

export type Product = {
  __typename?: 'Product';
  /** Opaque, typed by its prefix, sortable by time of making. */
  id: Scalars['ID']['output'];
};

export type Query = {
  __typename?: 'Query';
  /** What an account of the ledger holds; null where nothing was ever posted to it. For operators. */
  ledgerAccount?: Maybe<LedgerAccount>;
  /** The statements of an account of the ledger, the latest month first; none where nothing was ever posted to it. For operators. */
  ledgerStatements: StatementConnection;
  /** An order of the viewer's own, also one that is still being placed; null for any other. */
  order?: Maybe<Order>;
  /** A shop's part of an order, for its buyer and for the shop's staff; null for anyone else. */
  sellerOrder?: Maybe<SellerOrder>;
  /** Who is asking; null for nobody. */
  viewer?: Maybe<Viewer>;
};


export type QueryLedgerAccountArgs = {
  kind: LedgerAccountKind;
  party: Scalars['String']['input'];
};


export type QueryLedgerStatementsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  kind: LedgerAccountKind;
  last?: InputMaybe<Scalars['Int']['input']>;
  party: Scalars['String']['input'];
};


export type QueryOrderArgs = {
  id: Scalars['ID']['input'];
};


export type QuerySellerOrderArgs = {
  id: Scalars['ID']['input'];
};

/** What an order will come to if it is placed before the quote expires. */
export type Quote = {
  __typename?: 'Quote';
  /** Where the goods are to go. */
  address: ShippingAddress;
  /** Until when it holds. */
  expiresAt: Scalars['DateTime']['output'];
  /** The goods, each with its share of everything. */
  lines: Array<QuoteLine>;
  /** The code of the market that it is for. */
  marketCode: Scalars['String']['output'];
  /** The shops that send, and what that costs. */
  sellers: Array<QuoteSeller>;
  /** Opaque and signed; what orderPlace takes. */
  token: Scalars['String']['output'];
  /** What it comes to. */
  totals: OrderTotals;
};

/** What could not be given as quoted. */
export type QuoteDrift = {
  __typename?: 'QuoteDrift';
  /** The lines at fault. */
  lines: Array<QuoteDriftLine>;
  /** A new quote for what can be given now, made when it is asked for; null where that is nothing, and where the order was placed. */
  quote?: Maybe<Quote>;
  /** Why, each reason once. */
  reasons: Array<QuoteDriftReason>;
};

/** A line that could not be given as quoted. */
export type QuoteDriftLine = {
  __typename?: 'QuoteDriftLine';
  /** How many there were. */
  available: Scalars['Int']['output'];
  /** The id that the line has in the cart. */
  cartLineId: Scalars['ID']['output'];
  /** How many were asked for. */
  quantity: Scalars['Int']['output'];
  /** Why. */
  reason: QuoteDriftReason;
  /** The variant. */
  variant?: Maybe<Variant>;
};

/** Why something could not be given as quoted. */
export type QuoteDriftReason =
  /** It was taken off sale. */
  | 'NOT_SELLABLE'
  /** Others bought it first. */
  | 'OUT_OF_STOCK';

/** Goods of one kind in a quote. */
export type QuoteLine = {
  __typename?: 'QuoteLine';
  /** What it comes to. */
  amounts: LineAmounts;
  /** The id that the line has in the cart. */
  cartLineId: Scalars['ID']['output'];
  /** How many. */
  quantity: Scalars['Int']['output'];
  /** The product, or the partner's offer. */
  shoppable?: Maybe<Shoppable>;
  /** The product's title. */
  title: Scalars['String']['output'];
  /** The price of one. */
  unitPrice: Money;
  /** The variant of the product; null for a partner's offer. */
  variant?: Maybe<Variant>;
  /** The variant's title; null where the product has but one. */
  variantTitle?: Maybe<Scalars['String']['output']>;
};

/** A shop in a quote. */
export type QuoteSeller = {
  __typename?: 'QuoteSeller';
  /** What that costs. */
  shipping: Money;
  /** How it sends. */
  shippingMethod: ShippingMethod;
  /** The ways that one can choose from. */
  shippingOptions: Array<ShippingOption>;
  /** The shop. */
  shop?: Maybe<Shop>;
};

export type RetailerOffer = {
  __typename?: 'RetailerOffer';
  /** Opaque, typed by its prefix, sortable by time of making. */
  id: Scalars['ID']['output'];
};

/** One shop's part of an order: its buyer and the shop's staff see it. */
export type SellerOrder = Node & {
  __typename?: 'SellerOrder';
  /** Where the goods go; null where the order was recorded from elsewhere. */
  address?: Maybe<ShippingAddress>;
  /** When the shop got it. */
  createdAt: Scalars['DateTime']['output'];
  /** How far the goods are. */
  fulfilmentState: FulfilmentState;
  /** Opaque, typed by its prefix, sortable by time of making. */
  id: Scalars['ID']['output'];
  /** What was bought of this shop. */
  lines: Array<OrderLine>;
  /** The id of the order that it is part of. */
  orderId: Scalars['ID']['output'];
  /** When the order was placed. */
  placedAt: Scalars['DateTime']['output'];
  /** The key that `node` refers by. */
  ref: Scalars['ID']['output'];
  /** What the shop gets of it, for the shop's staff and operators; null for the buyer, and where the order was not confirmed here. */
  settlement?: Maybe<OrderSettlement>;
  /** The parcels, in the order they were sent. */
  shipments: Array<Shipment>;
  /** How the goods are to be sent; null where the order was recorded from elsewhere. */
  shippingMethod?: Maybe<ShippingMethod>;
  /** The shop. */
  shop?: Maybe<Shop>;
  /** Where the order comes from. */
  source: OrderSource;
  /** What this part comes to. */
  totals: OrderTotals;
  /** When it last changed. */
  updatedAt: Scalars['DateTime']['output'];
};

/** A page of a shop's parts of orders. */
export type SellerOrderConnection = {
  __typename?: 'SellerOrderConnection';
  /** The parts with their cursors. */
  edges: Array<SellerOrderEdge>;
  /** The parts alone. */
  nodes: Array<SellerOrder>;
  /** Where the page stands. */
  pageInfo: PageInfo;
  /** How many there are in all. */
  totalCount?: Maybe<Scalars['Int']['output']>;
};

/** A shop's part of an order in a list. */
export type SellerOrderEdge = {
  __typename?: 'SellerOrderEdge';
  /** Where it stands in the list. */
  cursor: Scalars['String']['output'];
  /** The part. */
  node: SellerOrder;
};

/** Which of a shop's parts of orders. */
export type SellerOrderFilter = {
  /** Those with one of these. */
  fulfilmentStates?: InputMaybe<Array<FulfilmentState>>;
  /** Those that come from there. */
  source?: InputMaybe<OrderSource>;
};

/** A parcel: its buyer and the shop's staff see it. */
export type Shipment = Node & {
  __typename?: 'Shipment';
  /** Who carries it. */
  carrier: Scalars['String']['output'];
  /** When it was recorded here. */
  createdAt: Scalars['DateTime']['output'];
  /** When it arrived. */
  deliveredAt?: Maybe<Scalars['DateTime']['output']>;
  /** Opaque, typed by its prefix, sortable by time of making. */
  id: Scalars['ID']['output'];
  /** What is in it. */
  lines: Array<ShipmentLine>;
  /** The key that `node` refers by. */
  ref: Scalars['ID']['output'];
  /** The shop's part of an order that it belongs to. */
  sellerOrder: SellerOrder;
  /** When it was sent. */
  shippedAt: Scalars['DateTime']['output'];
  /** Where it is. */
  state: ShipmentState;
  /** The carrier's number for it. */
  trackingNumber?: Maybe<Scalars['String']['output']>;
  /** When it last changed. */
  updatedAt: Scalars['DateTime']['output'];
};

/** What was sent. */
export type ShipmentCreateInput = {
  /** Who carries it, 1 to 100 characters. */
  carrier: Scalars['String']['input'];
  /** 1 to 200 characters, the client's own for this parcel. */
  idempotencyKey: Scalars['String']['input'];
  /** What is in the parcel, 1 to 100 lines, each named once. */
  lines: Array<ShipmentLineInput>;
  /** The shop's part of an order. */
  sellerOrderId: Scalars['ID']['input'];
  /** The carrier's number for it, 100 characters at most. */
  trackingNumber?: InputMaybe<Scalars['String']['input']>;
};

/** The parcel, or why it was not recorded. */
export type ShipmentCreatePayload = {
  __typename?: 'ShipmentCreatePayload';
  /** The parcel. */
  shipment?: Maybe<Shipment>;
  /** Why nothing was changed. */
  userErrors: Array<OrderUserError>;
};

/** What has arrived, and when. */
export type ShipmentDeliverInput = {
  /** When it arrived; now, where it is left out. */
  deliveredAt?: InputMaybe<Scalars['DateTime']['input']>;
  /** 1 to 200 characters, the client's own for this delivery. */
  idempotencyKey: Scalars['String']['input'];
  /** The parcel. */
  shipmentId: Scalars['ID']['input'];
};

/** The parcel, or why it was not changed. */
export type ShipmentDeliverPayload = {
  __typename?: 'ShipmentDeliverPayload';
  /** The parcel. */
  shipment?: Maybe<Shipment>;
  /** Why nothing was changed. */
  userErrors: Array<OrderUserError>;
};

/** Goods of one kind in a parcel. */
export type ShipmentLine = {
  __typename?: 'ShipmentLine';
  /** The line of the order. */
  orderLine: OrderLine;
  /** How many of it. */
  quantity: Scalars['Int']['output'];
};

/** Goods of one kind in a parcel. */
export type ShipmentLineInput = {
  /** The line of the order. */
  orderLineId: Scalars['ID']['input'];
  /** How many of it, 1 at least. */
  quantity: Scalars['Int']['input'];
};

/** Where a parcel is. */
export type ShipmentState =
  /** It has arrived. */
  | 'DELIVERED'
  /** On its way. */
  | 'SHIPPED';

/** Where goods are to go: the address as it was when the quote was made. */
export type ShippingAddress = {
  __typename?: 'ShippingAddress';
  /** City, town or village. */
  city: Scalars['String']['output'];
  /** The country, ISO 3166-1 alpha-2. */
  countryCode: Scalars['CountryCode']['output'];
  /** Street, number and what else stands above the city. */
  lines: Array<Scalars['String']['output']>;
  /** Who receives. */
  name: Scalars['String']['output'];
  /** The number to call about the delivery, E.164. */
  phone?: Maybe<Scalars['String']['output']>;
  /** The postal code. */
  postalCode?: Maybe<Scalars['String']['output']>;
  /** Subdivision of the country, ISO 3166-2: US-MT. */
  region?: Maybe<Scalars['String']['output']>;
};

/** How one shop is to send. */
export type ShippingChoiceInput = {
  /** How fast. */
  method: ShippingMethod;
  /** The shop. */
  shopId: Scalars['ID']['input'];
};

/** How fast goods are sent. */
export type ShippingMethod =
  /** The fast way, for more. */
  | 'EXPRESS'
  /** The usual way. */
  | 'STANDARD';

/** A way of sending, and its price. */
export type ShippingOption = {
  __typename?: 'ShippingOption';
  /** How fast. */
  method: ShippingMethod;
  /** What it costs, whatever the number of goods. */
  price: Money;
};

export type Shop = {
  __typename?: 'Shop';
  /** What is owed to the shop, by currency; null unless the viewer is its owner or a manager, or an operator. */
  balances?: Maybe<Array<LedgerBalance>>;
  /** Opaque, typed by its prefix, sortable by time of making. */
  id: Scalars['ID']['output'];
  /** The shop's parts of orders, the latest first; null unless the viewer is on the shop's staff, or an operator. */
  orders?: Maybe<SellerOrderConnection>;
  /** The shop's payouts, the latest first; null unless the viewer is its owner or a manager, or an operator. */
  payouts?: Maybe<PayoutConnection>;
  /** The shop's statements, the latest month first; null unless the viewer is its owner or a manager, or an operator. */
  statements?: Maybe<StatementConnection>;
  /** What was agreed with the shop about money; null unless the viewer is its owner or a manager, or an operator. */
  terms?: Maybe<ShopTerms>;
};


export type ShopOrdersArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<SellerOrderFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


export type ShopPayoutsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


export type ShopStatementsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};

/** What was agreed with a shop about money. */
export type ShopTerms = {
  __typename?: 'ShopTerms';
  /** The platform's fee on goods less the shop's own discounts, in hundredths of a percent. An order keeps what held when it was placed. */
  feeBasisPoints: Scalars['Int']['output'];
  /** How long after its delivery what a line earned is held. */
  holdSeconds: Scalars['Int']['output'];
  /** What is kept back of each payout, in hundredths of a percent. */
  reserveBasisPoints: Scalars['Int']['output'];
  /** For how long it is kept back. */
  reserveSeconds: Scalars['Int']['output'];
};

/** The shop, and its terms. */
export type ShopTermsSetInput = {
  /** The platform's fee in hundredths of a percent, 0 to 5000. */
  feeBasisPoints: Scalars['Int']['input'];
  /** How long after its delivery what a line earned is held; a year at most. */
  holdSeconds: Scalars['Int']['input'];
  /** What is kept back of each payout in hundredths of a percent, 0 to 10000. */
  reserveBasisPoints: Scalars['Int']['input'];
  /** For how long it is kept back; a year at most. */
  reserveSeconds: Scalars['Int']['input'];
  /** The shop. */
  shopId: Scalars['ID']['input'];
};

/** The terms, or why they are as they were. */
export type ShopTermsSetPayload = {
  __typename?: 'ShopTermsSetPayload';
  /** The terms. */
  shopTerms?: Maybe<ShopTerms>;
  /** Why nothing was changed. */
  userErrors: Array<OrderUserError>;
};

/** What a video tags, a creator shows and a cart holds: a product of ours, or a partner retailer's offer. */
export type Shoppable = Product | RetailerOffer;

/** An account's month in one currency: what it held before, what moved, and what it held then. */
export type Statement = Node & {
  __typename?: 'Statement';
  /** Whose kind of account. */
  account: LedgerAccountKind;
  /** When it was closed; null while it is open. */
  closedAt?: Maybe<Scalars['DateTime']['output']>;
  /** What it held when it ended, or holds now: the opening balance and the lines' amounts. */
  closing: Money;
  /** The creator; null where it is not a creator's. */
  creator?: Maybe<Creator>;
  /** The currency. */
  currencyCode: Scalars['CurrencyCode']['output'];
  /** Opaque, typed by its prefix, sortable by time of making. */
  id: Scalars['ID']['output'];
  /** What moved, the oldest first. */
  lines: StatementLineConnection;
  /** What the account held when it began. */
  opening: Money;
  /** Whose: the id of a shop, creator or retailer, or a name. */
  party: Scalars['String']['output'];
  /** The first moment after it. */
  periodEnd: Scalars['DateTime']['output'];
  /** Its first moment. */
  periodStart: Scalars['DateTime']['output'];
  /** The key that `node` refers by. */
  ref: Scalars['ID']['output'];
  /** The shop; null where it is not a shop's. */
  shop?: Maybe<Shop>;
  /** Whether more may come. */
  state: StatementState;
};


/** An account's month in one currency: what it held before, what moved, and what it held then. */
export type StatementLinesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};

/** A page of statements. */
export type StatementConnection = {
  __typename?: 'StatementConnection';
  /** The statements with their cursors. */
  edges: Array<StatementEdge>;
  /** The statements alone. */
  nodes: Array<Statement>;
  /** Where the page stands. */
  pageInfo: PageInfo;
  /** How many there are in all. */
  totalCount?: Maybe<Scalars['Int']['output']>;
};

/** A statement in a list. */
export type StatementEdge = {
  __typename?: 'StatementEdge';
  /** Where it stands in the list. */
  cursor: Scalars['String']['output'];
  /** The statement. */
  node: Statement;
};

/** What one cause moved on the account. */
export type StatementLine = {
  __typename?: 'StatementLine';
  /** The sum of the entries. */
  amount: Money;
  /** When it was posted. */
  at: Scalars['DateTime']['output'];
  /** What it is made of. */
  entries: Array<LedgerEntry>;
  /** The cause. */
  kind: LedgerJournalKind;
  /** The order that it belongs to; null where it belongs to none. */
  orderId?: Maybe<Scalars['ID']['output']>;
  /** The payout that it belongs to; null where it belongs to none. */
  payout?: Maybe<Payout>;
};

/** A page of a statement's lines. */
export type StatementLineConnection = {
  __typename?: 'StatementLineConnection';
  /** The lines with their cursors. */
  edges: Array<StatementLineEdge>;
  /** The lines alone. */
  nodes: Array<StatementLine>;
  /** Where the page stands. */
  pageInfo: PageInfo;
  /** How many there are in all. */
  totalCount?: Maybe<Scalars['Int']['output']>;
};

/** A line of a statement in a list. */
export type StatementLineEdge = {
  __typename?: 'StatementLineEdge';
  /** Where it stands in the list. */
  cursor: Scalars['String']['output'];
  /** The line. */
  node: StatementLine;
};

/** Whether more may come on a statement. */
export type StatementState =
  /** Nothing of it changes any more. */
  | 'CLOSED'
  /** The month is not over. */
  | 'OPEN';

export type User = {
  __typename?: 'User';
  /** Opaque, typed by its prefix, sortable by time of making. */
  id: Scalars['ID']['output'];
};

/** Why a mutation changed nothing. Each subgraph's own error type adds a `code`. */
export type UserError = {
  /** The path inside the input that is at fault; null where no single field is. */
  field?: Maybe<Array<Scalars['String']['output']>>;
  /** A sentence for developers, in English. */
  message: Scalars['String']['output'];
};

export type Variant = {
  __typename?: 'Variant';
  /** Opaque, typed by its prefix, sortable by time of making. */
  id: Scalars['ID']['output'];
};

/** Whoever asks: a person who signed in, or a guest. Each subgraph adds what it keeps for them. */
export type Viewer = {
  __typename?: 'Viewer';
  /** What the viewer means to buy; null until something was put in. */
  cart?: Maybe<Cart>;
  /** Never equal to a user's id, and no Node. */
  id: Scalars['ID']['output'];
  /** What the viewer ordered, the latest first. An order that was refused is not among them. */
  orders?: Maybe<OrderConnection>;
};


/** Whoever asks: a person who signed in, or a guest. Each subgraph adds what it keeps for them. */
export type ViewerOrdersArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<OrderFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};



export type ResolverTypeWrapper<T> = Promise<T> | T;

export type ReferenceResolver<TResult, TReference, TContext> = (
      reference: TReference,
      context: TContext,
      info: GraphQLResolveInfo
    ) => Promise<TResult> | TResult;

      type ScalarCheck<T, S> = S extends true ? T : NullableCheck<T, S>;
      type NullableCheck<T, S> = Maybe<T> extends T ? Maybe<ListCheck<NonNullable<T>, S>> : ListCheck<T, S>;
      type ListCheck<T, S> = T extends (infer U)[] ? NullableCheck<U, S>[] : GraphQLRecursivePick<T, S>;
      export type GraphQLRecursivePick<T, S> = { [K in keyof T & keyof S]: ScalarCheck<T[K], S[K]> };
    

export type ResolverWithResolve<TResult, TParent, TContext, TArgs> = {
  resolve: ResolverFn<TResult, TParent, TContext, TArgs>;
};
export type Resolver<TResult, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>, TArgs = Record<PropertyKey, never>> = ResolverFn<TResult, TParent, TContext, TArgs> | ResolverWithResolve<TResult, TParent, TContext, TArgs>;

export type ResolverFn<TResult, TParent, TContext, TArgs> = (
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => Promise<TResult> | TResult;

export type SubscriptionSubscribeFn<TResult, TParent, TContext, TArgs> = (
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => AsyncIterable<TResult> | Promise<AsyncIterable<TResult>>;

export type SubscriptionResolveFn<TResult, TParent, TContext, TArgs> = (
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => TResult | Promise<TResult>;

export interface SubscriptionSubscriberObject<TResult, TKey extends string, TParent, TContext, TArgs> {
  subscribe: SubscriptionSubscribeFn<{ [key in TKey]: TResult }, TParent, TContext, TArgs>;
  resolve?: SubscriptionResolveFn<TResult, { [key in TKey]: TResult }, TContext, TArgs>;
}

export interface SubscriptionResolverObject<TResult, TParent, TContext, TArgs> {
  subscribe: SubscriptionSubscribeFn<any, TParent, TContext, TArgs>;
  resolve: SubscriptionResolveFn<TResult, any, TContext, TArgs>;
}

export type SubscriptionObject<TResult, TKey extends string, TParent, TContext, TArgs> =
  | SubscriptionSubscriberObject<TResult, TKey, TParent, TContext, TArgs>
  | SubscriptionResolverObject<TResult, TParent, TContext, TArgs>;

export type SubscriptionResolver<TResult, TKey extends string, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>, TArgs = Record<PropertyKey, never>> =
  | ((...args: any[]) => SubscriptionObject<TResult, TKey, TParent, TContext, TArgs>)
  | SubscriptionObject<TResult, TKey, TParent, TContext, TArgs>;

export type TypeResolveFn<TTypes, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>> = (
  parent: TParent,
  context: TContext,
  info: GraphQLResolveInfo
) => Maybe<TTypes> | Promise<Maybe<TTypes>>;

export type IsTypeOfResolverFn<T = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>> = (obj: T, context: TContext, info: GraphQLResolveInfo) => boolean | Promise<boolean>;

export type NextResolverFn<T> = () => Promise<T>;

export type DirectiveResolverFn<TResult = Record<PropertyKey, never>, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>, TArgs = Record<PropertyKey, never>> = (
  next: NextResolverFn<TResult>,
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => TResult | Promise<TResult>;

/** Mapping of federation types */
export type FederationTypes = {
  Cart: Cart;
  Creator: Creator;
  Order: Order;
  OrderLine: OrderLine;
  Payout: Payout;
  Product: Product;
  RetailerOffer: RetailerOffer;
  SellerOrder: SellerOrder;
  Shipment: Shipment;
  Shop: Shop;
  Statement: Statement;
  User: User;
  Variant: Variant;
};

/** Mapping of federation reference types */
export type FederationReferenceTypes = {
  Cart:
    ( { __typename: 'Cart' }
    & ( GraphQLRecursivePick<FederationTypes['Cart'], {"id":true}>
        | GraphQLRecursivePick<FederationTypes['Cart'], {"ref":true}> ) );
  Creator:
    ( { __typename: 'Creator' }
    & GraphQLRecursivePick<FederationTypes['Creator'], {"id":true}> );
  Order:
    ( { __typename: 'Order' }
    & ( GraphQLRecursivePick<FederationTypes['Order'], {"id":true}>
        | GraphQLRecursivePick<FederationTypes['Order'], {"ref":true}> ) );
  OrderLine:
    ( { __typename: 'OrderLine' }
    & GraphQLRecursivePick<FederationTypes['OrderLine'], {"id":true}> );
  Payout:
    ( { __typename: 'Payout' }
    & ( GraphQLRecursivePick<FederationTypes['Payout'], {"id":true}>
        | GraphQLRecursivePick<FederationTypes['Payout'], {"ref":true}> ) );
  Product:
    ( { __typename: 'Product' }
    & GraphQLRecursivePick<FederationTypes['Product'], {"id":true}> );
  RetailerOffer:
    ( { __typename: 'RetailerOffer' }
    & GraphQLRecursivePick<FederationTypes['RetailerOffer'], {"id":true}> );
  SellerOrder:
    ( { __typename: 'SellerOrder' }
    & ( GraphQLRecursivePick<FederationTypes['SellerOrder'], {"id":true}>
        | GraphQLRecursivePick<FederationTypes['SellerOrder'], {"ref":true}> ) );
  Shipment:
    ( { __typename: 'Shipment' }
    & ( GraphQLRecursivePick<FederationTypes['Shipment'], {"id":true}>
        | GraphQLRecursivePick<FederationTypes['Shipment'], {"ref":true}> ) );
  Shop:
    ( { __typename: 'Shop' }
    & GraphQLRecursivePick<FederationTypes['Shop'], {"id":true}> );
  Statement:
    ( { __typename: 'Statement' }
    & ( GraphQLRecursivePick<FederationTypes['Statement'], {"id":true}>
        | GraphQLRecursivePick<FederationTypes['Statement'], {"ref":true}> ) );
  User:
    ( { __typename: 'User' }
    & GraphQLRecursivePick<FederationTypes['User'], {"id":true}> );
  Variant:
    ( { __typename: 'Variant' }
    & GraphQLRecursivePick<FederationTypes['Variant'], {"id":true}> );
};


/** Mapping of interface types */
export type ResolversInterfaceTypes<_RefType extends Record<string, unknown>> = {
  Node:
    | ( CartMapper )
    | ( OrderMapper )
    | ( PayoutMapper )
    | ( SellerOrderMapper )
    | ( ShipmentMapper )
    | ( StatementMapper )
  ;
  UserError: ( OrderUserError );
};

/** Mapping between all available schema types and the resolvers types */
export type ResolversTypes = {
  BulkOutcome: BulkOutcome;
  BulkResult: ResolverTypeWrapper<BulkResult>;
  String: ResolverTypeWrapper<Scalars['String']['output']>;
  ID: ResolverTypeWrapper<Scalars['ID']['output']>;
  Int: ResolverTypeWrapper<Scalars['Int']['output']>;
  Cart: ResolverTypeWrapper<CartMapper>;
  CartLine: ResolverTypeWrapper<CartLineMapper>;
  CartLineInput: CartLineInput;
  CartLineUpdateInput: CartLineUpdateInput;
  CartLinesAddInput: CartLinesAddInput;
  CartLinesAddPayload: ResolverTypeWrapper<Omit<CartLinesAddPayload, 'cart'> & { cart?: Maybe<ResolversTypes['Cart']> }>;
  CartLinesRemoveInput: CartLinesRemoveInput;
  CartLinesRemovePayload: ResolverTypeWrapper<Omit<CartLinesRemovePayload, 'cart'> & { cart?: Maybe<ResolversTypes['Cart']> }>;
  CartLinesUpdateInput: CartLinesUpdateInput;
  CartLinesUpdatePayload: ResolverTypeWrapper<Omit<CartLinesUpdatePayload, 'cart'> & { cart?: Maybe<ResolversTypes['Cart']> }>;
  CartQuoteInput: CartQuoteInput;
  CartQuotePayload: ResolverTypeWrapper<Omit<CartQuotePayload, 'quote'> & { quote?: Maybe<ResolversTypes['Quote']> }>;
  CountryCode: ResolverTypeWrapper<Scalars['CountryCode']['output']>;
  Creator: ResolverTypeWrapper<CreatorMapper>;
  CurrencyCode: ResolverTypeWrapper<Scalars['CurrencyCode']['output']>;
  DateTime: ResolverTypeWrapper<Scalars['DateTime']['output']>;
  Decimal: ResolverTypeWrapper<Scalars['Decimal']['output']>;
  EmailAddress: ResolverTypeWrapper<Scalars['EmailAddress']['output']>;
  FulfilmentState: FulfilmentState;
  LanguageCode: ResolverTypeWrapper<Scalars['LanguageCode']['output']>;
  LedgerAccount: ResolverTypeWrapper<LedgerAccountMapper>;
  LedgerAccountKind: LedgerAccountKind;
  LedgerBalance: ResolverTypeWrapper<LedgerBalanceMapper>;
  LedgerComponent: LedgerComponent;
  LedgerEntry: ResolverTypeWrapper<LedgerEntryMapper>;
  LedgerFund: LedgerFund;
  LedgerJournalKind: LedgerJournalKind;
  LineAmounts: ResolverTypeWrapper<LineAmountsMapper>;
  MediaFile: ResolverTypeWrapper<MediaFile>;
  Money: ResolverTypeWrapper<Money>;
  Mutation: ResolverTypeWrapper<Record<PropertyKey, never>>;
  Node: ResolverTypeWrapper<ResolversInterfaceTypes<ResolversTypes>['Node']>;
  OnPlacementFailure: OnPlacementFailure;
  Order: ResolverTypeWrapper<OrderMapper>;
  OrderConnection: ResolverTypeWrapper<Omit<OrderConnection, 'edges' | 'nodes'> & { edges: Array<ResolversTypes['OrderEdge']>, nodes: Array<ResolversTypes['Order']> }>;
  OrderDisplayStatus: OrderDisplayStatus;
  OrderEdge: ResolverTypeWrapper<Omit<OrderEdge, 'node'> & { node: ResolversTypes['Order'] }>;
  OrderErrorCode: OrderErrorCode;
  OrderFilter: OrderFilter;
  OrderLine: ResolverTypeWrapper<OrderLineMapper>;
  OrderLineKind: OrderLineKind;
  OrderPlaceInput: OrderPlaceInput;
  OrderPlacePayload: ResolverTypeWrapper<Omit<OrderPlacePayload, 'order' | 'quoteDrift'> & { order?: Maybe<ResolversTypes['Order']>, quoteDrift?: Maybe<ResolversTypes['QuoteDrift']> }>;
  OrderPlacement: ResolverTypeWrapper<OrderPlacementMapper>;
  OrderSettlement: ResolverTypeWrapper<OrderSettlementMapper>;
  OrderSource: OrderSource;
  OrderTotals: ResolverTypeWrapper<OrderTotalsMapper>;
  Boolean: ResolverTypeWrapper<Scalars['Boolean']['output']>;
  OrderUserError: ResolverTypeWrapper<OrderUserError>;
  PageInfo: ResolverTypeWrapper<PageInfo>;
  PastOrderLineInput: PastOrderLineInput;
  PastOrdersRecordInput: PastOrdersRecordInput;
  PastOrdersRecordPayload: ResolverTypeWrapper<PastOrdersRecordPayload>;
  PastPriceInput: PastPriceInput;
  PaymentMethodInput: PaymentMethodInput;
  PaymentProviderName: PaymentProviderName;
  PaymentState: PaymentState;
  Payout: ResolverTypeWrapper<PayoutMapper>;
  PayoutConnection: ResolverTypeWrapper<Omit<PayoutConnection, 'edges' | 'nodes'> & { edges: Array<ResolversTypes['PayoutEdge']>, nodes: Array<ResolversTypes['Payout']> }>;
  PayoutEdge: ResolverTypeWrapper<Omit<PayoutEdge, 'node'> & { node: ResolversTypes['Payout'] }>;
  PayoutState: PayoutState;
  PayoutsRunInput: PayoutsRunInput;
  PayoutsRunPayload: ResolverTypeWrapper<Omit<PayoutsRunPayload, 'payouts'> & { payouts?: Maybe<Array<ResolversTypes['Payout']>> }>;
  PlacementState: PlacementState;
  PlacementStep: ResolverTypeWrapper<PlacementStep>;
  PlacementStepName: PlacementStepName;
  PlacementStepState: PlacementStepState;
  Product: ResolverTypeWrapper<ProductMapper>;
  Query: ResolverTypeWrapper<Record<PropertyKey, never>>;
  Quote: ResolverTypeWrapper<QuoteMapper>;
  QuoteDrift: ResolverTypeWrapper<QuoteDriftMapper>;
  QuoteDriftLine: ResolverTypeWrapper<QuoteDriftLineMapper>;
  QuoteDriftReason: QuoteDriftReason;
  QuoteLine: ResolverTypeWrapper<QuoteLineMapper>;
  QuoteSeller: ResolverTypeWrapper<Omit<QuoteSeller, 'shippingOptions' | 'shop'> & { shippingOptions: Array<ResolversTypes['ShippingOption']>, shop?: Maybe<ResolversTypes['Shop']> }>;
  RetailerOffer: ResolverTypeWrapper<RetailerOfferMapper>;
  SellerOrder: ResolverTypeWrapper<SellerOrderMapper>;
  SellerOrderConnection: ResolverTypeWrapper<Omit<SellerOrderConnection, 'edges' | 'nodes'> & { edges: Array<ResolversTypes['SellerOrderEdge']>, nodes: Array<ResolversTypes['SellerOrder']> }>;
  SellerOrderEdge: ResolverTypeWrapper<Omit<SellerOrderEdge, 'node'> & { node: ResolversTypes['SellerOrder'] }>;
  SellerOrderFilter: SellerOrderFilter;
  Shipment: ResolverTypeWrapper<ShipmentMapper>;
  ShipmentCreateInput: ShipmentCreateInput;
  ShipmentCreatePayload: ResolverTypeWrapper<Omit<ShipmentCreatePayload, 'shipment'> & { shipment?: Maybe<ResolversTypes['Shipment']> }>;
  ShipmentDeliverInput: ShipmentDeliverInput;
  ShipmentDeliverPayload: ResolverTypeWrapper<Omit<ShipmentDeliverPayload, 'shipment'> & { shipment?: Maybe<ResolversTypes['Shipment']> }>;
  ShipmentLine: ResolverTypeWrapper<Omit<ShipmentLine, 'orderLine'> & { orderLine: ResolversTypes['OrderLine'] }>;
  ShipmentLineInput: ShipmentLineInput;
  ShipmentState: ShipmentState;
  ShippingAddress: ResolverTypeWrapper<ShippingAddress>;
  ShippingChoiceInput: ShippingChoiceInput;
  ShippingMethod: ShippingMethod;
  ShippingOption: ResolverTypeWrapper<ShippingOption>;
  Shop: ResolverTypeWrapper<ShopMapper>;
  ShopTerms: ResolverTypeWrapper<ShopTermsMapper>;
  ShopTermsSetInput: ShopTermsSetInput;
  ShopTermsSetPayload: ResolverTypeWrapper<Omit<ShopTermsSetPayload, 'shopTerms'> & { shopTerms?: Maybe<ResolversTypes['ShopTerms']> }>;
  Shoppable: ResolverTypeWrapper<ShoppableMapper>;
  Statement: ResolverTypeWrapper<StatementMapper>;
  StatementConnection: ResolverTypeWrapper<Omit<StatementConnection, 'edges' | 'nodes'> & { edges: Array<ResolversTypes['StatementEdge']>, nodes: Array<ResolversTypes['Statement']> }>;
  StatementEdge: ResolverTypeWrapper<Omit<StatementEdge, 'node'> & { node: ResolversTypes['Statement'] }>;
  StatementLine: ResolverTypeWrapper<StatementLineMapper>;
  StatementLineConnection: ResolverTypeWrapper<Omit<StatementLineConnection, 'edges' | 'nodes'> & { edges: Array<ResolversTypes['StatementLineEdge']>, nodes: Array<ResolversTypes['StatementLine']> }>;
  StatementLineEdge: ResolverTypeWrapper<Omit<StatementLineEdge, 'node'> & { node: ResolversTypes['StatementLine'] }>;
  StatementState: StatementState;
  URL: ResolverTypeWrapper<Scalars['URL']['output']>;
  User: ResolverTypeWrapper<User>;
  UserError: ResolverTypeWrapper<ResolversInterfaceTypes<ResolversTypes>['UserError']>;
  Variant: ResolverTypeWrapper<Variant>;
  Viewer: ResolverTypeWrapper<ViewerMapper>;
};

/** Mapping between all available schema types and the resolvers parents */
export type ResolversParentTypes = {
  BulkResult: BulkResult;
  String: Scalars['String']['output'];
  ID: Scalars['ID']['output'];
  Int: Scalars['Int']['output'];
  Cart: CartMapper;
  CartLine: CartLineMapper;
  CartLineInput: CartLineInput;
  CartLineUpdateInput: CartLineUpdateInput;
  CartLinesAddInput: CartLinesAddInput;
  CartLinesAddPayload: Omit<CartLinesAddPayload, 'cart'> & { cart?: Maybe<ResolversParentTypes['Cart']> };
  CartLinesRemoveInput: CartLinesRemoveInput;
  CartLinesRemovePayload: Omit<CartLinesRemovePayload, 'cart'> & { cart?: Maybe<ResolversParentTypes['Cart']> };
  CartLinesUpdateInput: CartLinesUpdateInput;
  CartLinesUpdatePayload: Omit<CartLinesUpdatePayload, 'cart'> & { cart?: Maybe<ResolversParentTypes['Cart']> };
  CartQuoteInput: CartQuoteInput;
  CartQuotePayload: Omit<CartQuotePayload, 'quote'> & { quote?: Maybe<ResolversParentTypes['Quote']> };
  CountryCode: Scalars['CountryCode']['output'];
  Creator: CreatorMapper;
  CurrencyCode: Scalars['CurrencyCode']['output'];
  DateTime: Scalars['DateTime']['output'];
  Decimal: Scalars['Decimal']['output'];
  EmailAddress: Scalars['EmailAddress']['output'];
  LanguageCode: Scalars['LanguageCode']['output'];
  LedgerAccount: LedgerAccountMapper;
  LedgerBalance: LedgerBalanceMapper;
  LedgerEntry: LedgerEntryMapper;
  LineAmounts: LineAmountsMapper;
  MediaFile: MediaFile;
  Money: Money;
  Mutation: Record<PropertyKey, never>;
  Node: ResolversInterfaceTypes<ResolversParentTypes>['Node'];
  Order: OrderMapper;
  OrderConnection: Omit<OrderConnection, 'edges' | 'nodes'> & { edges: Array<ResolversParentTypes['OrderEdge']>, nodes: Array<ResolversParentTypes['Order']> };
  OrderEdge: Omit<OrderEdge, 'node'> & { node: ResolversParentTypes['Order'] };
  OrderFilter: OrderFilter;
  OrderLine: OrderLineMapper;
  OrderPlaceInput: OrderPlaceInput;
  OrderPlacePayload: Omit<OrderPlacePayload, 'order' | 'quoteDrift'> & { order?: Maybe<ResolversParentTypes['Order']>, quoteDrift?: Maybe<ResolversParentTypes['QuoteDrift']> };
  OrderPlacement: OrderPlacementMapper;
  OrderSettlement: OrderSettlementMapper;
  OrderTotals: OrderTotalsMapper;
  Boolean: Scalars['Boolean']['output'];
  OrderUserError: OrderUserError;
  PageInfo: PageInfo;
  PastOrderLineInput: PastOrderLineInput;
  PastOrdersRecordInput: PastOrdersRecordInput;
  PastOrdersRecordPayload: PastOrdersRecordPayload;
  PastPriceInput: PastPriceInput;
  PaymentMethodInput: PaymentMethodInput;
  Payout: PayoutMapper;
  PayoutConnection: Omit<PayoutConnection, 'edges' | 'nodes'> & { edges: Array<ResolversParentTypes['PayoutEdge']>, nodes: Array<ResolversParentTypes['Payout']> };
  PayoutEdge: Omit<PayoutEdge, 'node'> & { node: ResolversParentTypes['Payout'] };
  PayoutsRunInput: PayoutsRunInput;
  PayoutsRunPayload: Omit<PayoutsRunPayload, 'payouts'> & { payouts?: Maybe<Array<ResolversParentTypes['Payout']>> };
  PlacementStep: PlacementStep;
  Product: ProductMapper;
  Query: Record<PropertyKey, never>;
  Quote: QuoteMapper;
  QuoteDrift: QuoteDriftMapper;
  QuoteDriftLine: QuoteDriftLineMapper;
  QuoteLine: QuoteLineMapper;
  QuoteSeller: Omit<QuoteSeller, 'shippingOptions' | 'shop'> & { shippingOptions: Array<ResolversParentTypes['ShippingOption']>, shop?: Maybe<ResolversParentTypes['Shop']> };
  RetailerOffer: RetailerOfferMapper;
  SellerOrder: SellerOrderMapper;
  SellerOrderConnection: Omit<SellerOrderConnection, 'edges' | 'nodes'> & { edges: Array<ResolversParentTypes['SellerOrderEdge']>, nodes: Array<ResolversParentTypes['SellerOrder']> };
  SellerOrderEdge: Omit<SellerOrderEdge, 'node'> & { node: ResolversParentTypes['SellerOrder'] };
  SellerOrderFilter: SellerOrderFilter;
  Shipment: ShipmentMapper;
  ShipmentCreateInput: ShipmentCreateInput;
  ShipmentCreatePayload: Omit<ShipmentCreatePayload, 'shipment'> & { shipment?: Maybe<ResolversParentTypes['Shipment']> };
  ShipmentDeliverInput: ShipmentDeliverInput;
  ShipmentDeliverPayload: Omit<ShipmentDeliverPayload, 'shipment'> & { shipment?: Maybe<ResolversParentTypes['Shipment']> };
  ShipmentLine: Omit<ShipmentLine, 'orderLine'> & { orderLine: ResolversParentTypes['OrderLine'] };
  ShipmentLineInput: ShipmentLineInput;
  ShippingAddress: ShippingAddress;
  ShippingChoiceInput: ShippingChoiceInput;
  ShippingOption: ShippingOption;
  Shop: ShopMapper;
  ShopTerms: ShopTermsMapper;
  ShopTermsSetInput: ShopTermsSetInput;
  ShopTermsSetPayload: Omit<ShopTermsSetPayload, 'shopTerms'> & { shopTerms?: Maybe<ResolversParentTypes['ShopTerms']> };
  Shoppable: ShoppableMapper;
  Statement: StatementMapper;
  StatementConnection: Omit<StatementConnection, 'edges' | 'nodes'> & { edges: Array<ResolversParentTypes['StatementEdge']>, nodes: Array<ResolversParentTypes['Statement']> };
  StatementEdge: Omit<StatementEdge, 'node'> & { node: ResolversParentTypes['Statement'] };
  StatementLine: StatementLineMapper;
  StatementLineConnection: Omit<StatementLineConnection, 'edges' | 'nodes'> & { edges: Array<ResolversParentTypes['StatementLineEdge']>, nodes: Array<ResolversParentTypes['StatementLine']> };
  StatementLineEdge: Omit<StatementLineEdge, 'node'> & { node: ResolversParentTypes['StatementLine'] };
  URL: Scalars['URL']['output'];
  User: User | FederationReferenceTypes['User'];
  UserError: ResolversInterfaceTypes<ResolversParentTypes>['UserError'];
  Variant: Variant | FederationReferenceTypes['Variant'];
  Viewer: ViewerMapper;
};

export type BulkResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['BulkResult'] = ResolversParentTypes['BulkResult']> = {
  code?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  field?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  id?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  index?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  message?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  outcome?: Resolver<ResolversTypes['BulkOutcome'], ParentType, ContextType>;
};

export type CartResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Cart'] = ResolversParentTypes['Cart'], FederationReferenceType extends FederationReferenceTypes['Cart'] = FederationReferenceTypes['Cart']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Cart']> | FederationReferenceType, FederationReferenceType, ContextType>;
  createdAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  lines?: Resolver<Array<ResolversTypes['CartLine']>, ParentType, ContextType>;
  marketCode?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  ref?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  totalQuantity?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  updatedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type CartLineResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CartLine'] = ResolversParentTypes['CartLine']> = {
  createdAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  quantity?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  shoppable?: Resolver<Maybe<ResolversTypes['Shoppable']>, ParentType, ContextType>;
  updatedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  variant?: Resolver<Maybe<ResolversTypes['Variant']>, ParentType, ContextType>;
};

export type CartLinesAddPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CartLinesAddPayload'] = ResolversParentTypes['CartLinesAddPayload']> = {
  cart?: Resolver<Maybe<ResolversTypes['Cart']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['OrderUserError']>, ParentType, ContextType>;
};

export type CartLinesRemovePayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CartLinesRemovePayload'] = ResolversParentTypes['CartLinesRemovePayload']> = {
  cart?: Resolver<Maybe<ResolversTypes['Cart']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['OrderUserError']>, ParentType, ContextType>;
};

export type CartLinesUpdatePayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CartLinesUpdatePayload'] = ResolversParentTypes['CartLinesUpdatePayload']> = {
  cart?: Resolver<Maybe<ResolversTypes['Cart']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['OrderUserError']>, ParentType, ContextType>;
};

export type CartQuotePayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CartQuotePayload'] = ResolversParentTypes['CartQuotePayload']> = {
  quote?: Resolver<Maybe<ResolversTypes['Quote']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['OrderUserError']>, ParentType, ContextType>;
};

export interface CountryCodeScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['CountryCode'], any> {
  name: 'CountryCode';
}

export type CreatorResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Creator'] = ResolversParentTypes['Creator'], FederationReferenceType extends FederationReferenceTypes['Creator'] = FederationReferenceTypes['Creator']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Creator']> | FederationReferenceType, FederationReferenceType, ContextType>;
  balances?: Resolver<Maybe<Array<ResolversTypes['LedgerBalance']>>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  payouts?: Resolver<Maybe<ResolversTypes['PayoutConnection']>, ParentType, ContextType, Partial<CreatorPayoutsArgs>>;
  statements?: Resolver<Maybe<ResolversTypes['StatementConnection']>, ParentType, ContextType, Partial<CreatorStatementsArgs>>;
};

export interface CurrencyCodeScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['CurrencyCode'], any> {
  name: 'CurrencyCode';
}

export interface DateTimeScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['DateTime'], any> {
  name: 'DateTime';
}

export interface DecimalScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['Decimal'], any> {
  name: 'Decimal';
}

export interface EmailAddressScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['EmailAddress'], any> {
  name: 'EmailAddress';
}

export interface LanguageCodeScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['LanguageCode'], any> {
  name: 'LanguageCode';
}

export type LedgerAccountResolvers<ContextType = Context, ParentType extends ResolversParentTypes['LedgerAccount'] = ResolversParentTypes['LedgerAccount']> = {
  balances?: Resolver<Array<ResolversTypes['LedgerBalance']>, ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['LedgerAccountKind'], ParentType, ContextType>;
  party?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type LedgerBalanceResolvers<ContextType = Context, ParentType extends ResolversParentTypes['LedgerBalance'] = ResolversParentTypes['LedgerBalance']> = {
  available?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  currencyCode?: Resolver<ResolversTypes['CurrencyCode'], ParentType, ContextType>;
  pending?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  reserved?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  total?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
};

export type LedgerEntryResolvers<ContextType = Context, ParentType extends ResolversParentTypes['LedgerEntry'] = ResolversParentTypes['LedgerEntry']> = {
  account?: Resolver<ResolversTypes['LedgerAccountKind'], ParentType, ContextType>;
  amount?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  at?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  component?: Resolver<ResolversTypes['LedgerComponent'], ParentType, ContextType>;
  fund?: Resolver<Maybe<ResolversTypes['LedgerFund']>, ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['LedgerJournalKind'], ParentType, ContextType>;
  orderLineId?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  party?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type LineAmountsResolvers<ContextType = Context, ParentType extends ResolversParentTypes['LineAmounts'] = ResolversParentTypes['LineAmounts']> = {
  discount?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  shipping?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  subtotal?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  tax?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  total?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
};

export type MediaFileResolvers<ContextType = Context, ParentType extends ResolversParentTypes['MediaFile'] = ResolversParentTypes['MediaFile']> = {
  body?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  contentType?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type MoneyResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Money'] = ResolversParentTypes['Money']> = {
  amount?: Resolver<ResolversTypes['Decimal'], ParentType, ContextType>;
  currencyCode?: Resolver<ResolversTypes['CurrencyCode'], ParentType, ContextType>;
};

export type MutationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Mutation'] = ResolversParentTypes['Mutation']> = {
  cartLinesAdd?: Resolver<ResolversTypes['CartLinesAddPayload'], ParentType, ContextType, RequireFields<MutationCartLinesAddArgs, 'input'>>;
  cartLinesRemove?: Resolver<ResolversTypes['CartLinesRemovePayload'], ParentType, ContextType, RequireFields<MutationCartLinesRemoveArgs, 'input'>>;
  cartLinesUpdate?: Resolver<ResolversTypes['CartLinesUpdatePayload'], ParentType, ContextType, RequireFields<MutationCartLinesUpdateArgs, 'input'>>;
  cartQuote?: Resolver<ResolversTypes['CartQuotePayload'], ParentType, ContextType, RequireFields<MutationCartQuoteArgs, 'input'>>;
  orderPlace?: Resolver<ResolversTypes['OrderPlacePayload'], ParentType, ContextType, RequireFields<MutationOrderPlaceArgs, 'input'>>;
  pastOrdersRecord?: Resolver<ResolversTypes['PastOrdersRecordPayload'], ParentType, ContextType, RequireFields<MutationPastOrdersRecordArgs, 'input'>>;
  payoutsRun?: Resolver<ResolversTypes['PayoutsRunPayload'], ParentType, ContextType, RequireFields<MutationPayoutsRunArgs, 'input'>>;
  shipmentCreate?: Resolver<ResolversTypes['ShipmentCreatePayload'], ParentType, ContextType, RequireFields<MutationShipmentCreateArgs, 'input'>>;
  shipmentDeliver?: Resolver<ResolversTypes['ShipmentDeliverPayload'], ParentType, ContextType, RequireFields<MutationShipmentDeliverArgs, 'input'>>;
  shopTermsSet?: Resolver<ResolversTypes['ShopTermsSetPayload'], ParentType, ContextType, RequireFields<MutationShopTermsSetArgs, 'input'>>;
};

export type NodeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Node'] = ResolversParentTypes['Node']> = {
  __resolveType: TypeResolveFn<'Cart' | 'Order' | 'Payout' | 'SellerOrder' | 'Shipment' | 'Statement', ParentType, ContextType>;
};

export type OrderResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Order'] = ResolversParentTypes['Order'], FederationReferenceType extends FederationReferenceTypes['Order'] = FederationReferenceTypes['Order']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Order']> | FederationReferenceType, FederationReferenceType, ContextType>;
  address?: Resolver<Maybe<ResolversTypes['ShippingAddress']>, ParentType, ContextType>;
  buyer?: Resolver<Maybe<ResolversTypes['User']>, ParentType, ContextType>;
  createdAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  displayStatus?: Resolver<ResolversTypes['OrderDisplayStatus'], ParentType, ContextType>;
  externalId?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  fulfilmentState?: Resolver<ResolversTypes['FulfilmentState'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  lines?: Resolver<Array<ResolversTypes['OrderLine']>, ParentType, ContextType>;
  marketCode?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  paymentState?: Resolver<ResolversTypes['PaymentState'], ParentType, ContextType>;
  placedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  placement?: Resolver<Maybe<ResolversTypes['OrderPlacement']>, ParentType, ContextType>;
  ref?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  sellerOrders?: Resolver<Array<ResolversTypes['SellerOrder']>, ParentType, ContextType>;
  settlement?: Resolver<Maybe<ResolversTypes['OrderSettlement']>, ParentType, ContextType>;
  source?: Resolver<ResolversTypes['OrderSource'], ParentType, ContextType>;
  totals?: Resolver<ResolversTypes['OrderTotals'], ParentType, ContextType>;
  updatedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type OrderConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['OrderConnection'] = ResolversParentTypes['OrderConnection']> = {
  edges?: Resolver<Array<ResolversTypes['OrderEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['Order']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type OrderEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['OrderEdge'] = ResolversParentTypes['OrderEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Order'], ParentType, ContextType>;
};

export type OrderLineResolvers<ContextType = Context, ParentType extends ResolversParentTypes['OrderLine'] = ResolversParentTypes['OrderLine'], FederationReferenceType extends FederationReferenceTypes['OrderLine'] = FederationReferenceTypes['OrderLine']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['OrderLine']> | FederationReferenceType, FederationReferenceType, ContextType>;
  amounts?: Resolver<ResolversTypes['LineAmounts'], ParentType, ContextType>;
  deliveredAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  deliveredQuantity?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['OrderLineKind'], ParentType, ContextType>;
  pictureUrl?: Resolver<Maybe<ResolversTypes['URL']>, ParentType, ContextType>;
  quantity?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  shippedQuantity?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  shop?: Resolver<Maybe<ResolversTypes['Shop']>, ParentType, ContextType>;
  shoppable?: Resolver<Maybe<ResolversTypes['Shoppable']>, ParentType, ContextType>;
  sku?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  unitPrice?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  variant?: Resolver<Maybe<ResolversTypes['Variant']>, ParentType, ContextType>;
  variantTitle?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type OrderPlacePayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['OrderPlacePayload'] = ResolversParentTypes['OrderPlacePayload']> = {
  order?: Resolver<Maybe<ResolversTypes['Order']>, ParentType, ContextType>;
  quoteDrift?: Resolver<Maybe<ResolversTypes['QuoteDrift']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['OrderUserError']>, ParentType, ContextType>;
};

export type OrderPlacementResolvers<ContextType = Context, ParentType extends ResolversParentTypes['OrderPlacement'] = ResolversParentTypes['OrderPlacement']> = {
  actionUrl?: Resolver<Maybe<ResolversTypes['URL']>, ParentType, ContextType>;
  droppedLines?: Resolver<Array<ResolversTypes['QuoteDriftLine']>, ParentType, ContextType>;
  onFailure?: Resolver<ResolversTypes['OnPlacementFailure'], ParentType, ContextType>;
  refusal?: Resolver<Maybe<ResolversTypes['OrderErrorCode']>, ParentType, ContextType>;
  state?: Resolver<ResolversTypes['PlacementState'], ParentType, ContextType>;
  steps?: Resolver<Array<ResolversTypes['PlacementStep']>, ParentType, ContextType>;
};

export type OrderSettlementResolvers<ContextType = Context, ParentType extends ResolversParentTypes['OrderSettlement'] = ResolversParentTypes['OrderSettlement']> = {
  balance?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  entries?: Resolver<Array<ResolversTypes['LedgerEntry']>, ParentType, ContextType>;
};

export type OrderTotalsResolvers<ContextType = Context, ParentType extends ResolversParentTypes['OrderTotals'] = ResolversParentTypes['OrderTotals']> = {
  chargedHere?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  discount?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  shipping?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  subtotal?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  tax?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  taxIncluded?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  total?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
};

export type OrderUserErrorResolvers<ContextType = Context, ParentType extends ResolversParentTypes['OrderUserError'] = ResolversParentTypes['OrderUserError']> = {
  code?: Resolver<ResolversTypes['OrderErrorCode'], ParentType, ContextType>;
  field?: Resolver<Maybe<Array<ResolversTypes['String']>>, ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type PageInfoResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PageInfo'] = ResolversParentTypes['PageInfo']> = {
  endCursor?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  hasNextPage?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  hasPreviousPage?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  startCursor?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type PastOrdersRecordPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PastOrdersRecordPayload'] = ResolversParentTypes['PastOrdersRecordPayload']> = {
  results?: Resolver<Array<ResolversTypes['BulkResult']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['OrderUserError']>, ParentType, ContextType>;
};

export type PayoutResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Payout'] = ResolversParentTypes['Payout'], FederationReferenceType extends FederationReferenceTypes['Payout'] = FederationReferenceTypes['Payout']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Payout']> | FederationReferenceType, FederationReferenceType, ContextType>;
  amount?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  createdAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  creator?: Resolver<Maybe<ResolversTypes['Creator']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  ref?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  reserve?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  settledAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  shop?: Resolver<Maybe<ResolversTypes['Shop']>, ParentType, ContextType>;
  state?: Resolver<ResolversTypes['PayoutState'], ParentType, ContextType>;
  updatedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type PayoutConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PayoutConnection'] = ResolversParentTypes['PayoutConnection']> = {
  edges?: Resolver<Array<ResolversTypes['PayoutEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['Payout']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type PayoutEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PayoutEdge'] = ResolversParentTypes['PayoutEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Payout'], ParentType, ContextType>;
};

export type PayoutsRunPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PayoutsRunPayload'] = ResolversParentTypes['PayoutsRunPayload']> = {
  payouts?: Resolver<Maybe<Array<ResolversTypes['Payout']>>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['OrderUserError']>, ParentType, ContextType>;
};

export type PlacementStepResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PlacementStep'] = ResolversParentTypes['PlacementStep']> = {
  attempts?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['PlacementStepName'], ParentType, ContextType>;
  state?: Resolver<ResolversTypes['PlacementStepState'], ParentType, ContextType>;
};

export type ProductResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Product'] = ResolversParentTypes['Product'], FederationReferenceType extends FederationReferenceTypes['Product'] = FederationReferenceTypes['Product']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Product']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type QueryResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Query'] = ResolversParentTypes['Query']> = {
  ledgerAccount?: Resolver<Maybe<ResolversTypes['LedgerAccount']>, ParentType, ContextType, RequireFields<QueryLedgerAccountArgs, 'kind' | 'party'>>;
  ledgerStatements?: Resolver<ResolversTypes['StatementConnection'], ParentType, ContextType, RequireFields<QueryLedgerStatementsArgs, 'kind' | 'party'>>;
  order?: Resolver<Maybe<ResolversTypes['Order']>, ParentType, ContextType, RequireFields<QueryOrderArgs, 'id'>>;
  sellerOrder?: Resolver<Maybe<ResolversTypes['SellerOrder']>, ParentType, ContextType, RequireFields<QuerySellerOrderArgs, 'id'>>;
  viewer?: Resolver<Maybe<ResolversTypes['Viewer']>, ParentType, ContextType>;
};

export type QuoteResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Quote'] = ResolversParentTypes['Quote']> = {
  address?: Resolver<ResolversTypes['ShippingAddress'], ParentType, ContextType>;
  expiresAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  lines?: Resolver<Array<ResolversTypes['QuoteLine']>, ParentType, ContextType>;
  marketCode?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  sellers?: Resolver<Array<ResolversTypes['QuoteSeller']>, ParentType, ContextType>;
  token?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  totals?: Resolver<ResolversTypes['OrderTotals'], ParentType, ContextType>;
};

export type QuoteDriftResolvers<ContextType = Context, ParentType extends ResolversParentTypes['QuoteDrift'] = ResolversParentTypes['QuoteDrift']> = {
  lines?: Resolver<Array<ResolversTypes['QuoteDriftLine']>, ParentType, ContextType>;
  quote?: Resolver<Maybe<ResolversTypes['Quote']>, ParentType, ContextType>;
  reasons?: Resolver<Array<ResolversTypes['QuoteDriftReason']>, ParentType, ContextType>;
};

export type QuoteDriftLineResolvers<ContextType = Context, ParentType extends ResolversParentTypes['QuoteDriftLine'] = ResolversParentTypes['QuoteDriftLine']> = {
  available?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  cartLineId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  quantity?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  reason?: Resolver<ResolversTypes['QuoteDriftReason'], ParentType, ContextType>;
  variant?: Resolver<Maybe<ResolversTypes['Variant']>, ParentType, ContextType>;
};

export type QuoteLineResolvers<ContextType = Context, ParentType extends ResolversParentTypes['QuoteLine'] = ResolversParentTypes['QuoteLine']> = {
  amounts?: Resolver<ResolversTypes['LineAmounts'], ParentType, ContextType>;
  cartLineId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  quantity?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  shoppable?: Resolver<Maybe<ResolversTypes['Shoppable']>, ParentType, ContextType>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  unitPrice?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  variant?: Resolver<Maybe<ResolversTypes['Variant']>, ParentType, ContextType>;
  variantTitle?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type QuoteSellerResolvers<ContextType = Context, ParentType extends ResolversParentTypes['QuoteSeller'] = ResolversParentTypes['QuoteSeller']> = {
  shipping?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  shippingMethod?: Resolver<ResolversTypes['ShippingMethod'], ParentType, ContextType>;
  shippingOptions?: Resolver<Array<ResolversTypes['ShippingOption']>, ParentType, ContextType>;
  shop?: Resolver<Maybe<ResolversTypes['Shop']>, ParentType, ContextType>;
};

export type RetailerOfferResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RetailerOffer'] = ResolversParentTypes['RetailerOffer'], FederationReferenceType extends FederationReferenceTypes['RetailerOffer'] = FederationReferenceTypes['RetailerOffer']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['RetailerOffer']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type SellerOrderResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SellerOrder'] = ResolversParentTypes['SellerOrder'], FederationReferenceType extends FederationReferenceTypes['SellerOrder'] = FederationReferenceTypes['SellerOrder']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['SellerOrder']> | FederationReferenceType, FederationReferenceType, ContextType>;
  address?: Resolver<Maybe<ResolversTypes['ShippingAddress']>, ParentType, ContextType>;
  createdAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  fulfilmentState?: Resolver<ResolversTypes['FulfilmentState'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  lines?: Resolver<Array<ResolversTypes['OrderLine']>, ParentType, ContextType>;
  orderId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  placedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  ref?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  settlement?: Resolver<Maybe<ResolversTypes['OrderSettlement']>, ParentType, ContextType>;
  shipments?: Resolver<Array<ResolversTypes['Shipment']>, ParentType, ContextType>;
  shippingMethod?: Resolver<Maybe<ResolversTypes['ShippingMethod']>, ParentType, ContextType>;
  shop?: Resolver<Maybe<ResolversTypes['Shop']>, ParentType, ContextType>;
  source?: Resolver<ResolversTypes['OrderSource'], ParentType, ContextType>;
  totals?: Resolver<ResolversTypes['OrderTotals'], ParentType, ContextType>;
  updatedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type SellerOrderConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SellerOrderConnection'] = ResolversParentTypes['SellerOrderConnection']> = {
  edges?: Resolver<Array<ResolversTypes['SellerOrderEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['SellerOrder']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type SellerOrderEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SellerOrderEdge'] = ResolversParentTypes['SellerOrderEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['SellerOrder'], ParentType, ContextType>;
};

export type ShipmentResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Shipment'] = ResolversParentTypes['Shipment'], FederationReferenceType extends FederationReferenceTypes['Shipment'] = FederationReferenceTypes['Shipment']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Shipment']> | FederationReferenceType, FederationReferenceType, ContextType>;
  carrier?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  createdAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  deliveredAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  lines?: Resolver<Array<ResolversTypes['ShipmentLine']>, ParentType, ContextType>;
  ref?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  sellerOrder?: Resolver<ResolversTypes['SellerOrder'], ParentType, ContextType>;
  shippedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  state?: Resolver<ResolversTypes['ShipmentState'], ParentType, ContextType>;
  trackingNumber?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  updatedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ShipmentCreatePayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ShipmentCreatePayload'] = ResolversParentTypes['ShipmentCreatePayload']> = {
  shipment?: Resolver<Maybe<ResolversTypes['Shipment']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['OrderUserError']>, ParentType, ContextType>;
};

export type ShipmentDeliverPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ShipmentDeliverPayload'] = ResolversParentTypes['ShipmentDeliverPayload']> = {
  shipment?: Resolver<Maybe<ResolversTypes['Shipment']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['OrderUserError']>, ParentType, ContextType>;
};

export type ShipmentLineResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ShipmentLine'] = ResolversParentTypes['ShipmentLine']> = {
  orderLine?: Resolver<ResolversTypes['OrderLine'], ParentType, ContextType>;
  quantity?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ShippingAddressResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ShippingAddress'] = ResolversParentTypes['ShippingAddress']> = {
  city?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  countryCode?: Resolver<ResolversTypes['CountryCode'], ParentType, ContextType>;
  lines?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  phone?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  postalCode?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  region?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type ShippingOptionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ShippingOption'] = ResolversParentTypes['ShippingOption']> = {
  method?: Resolver<ResolversTypes['ShippingMethod'], ParentType, ContextType>;
  price?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
};

export type ShopResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Shop'] = ResolversParentTypes['Shop'], FederationReferenceType extends FederationReferenceTypes['Shop'] = FederationReferenceTypes['Shop']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Shop']> | FederationReferenceType, FederationReferenceType, ContextType>;
  balances?: Resolver<Maybe<Array<ResolversTypes['LedgerBalance']>>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  orders?: Resolver<Maybe<ResolversTypes['SellerOrderConnection']>, ParentType, ContextType, Partial<ShopOrdersArgs>>;
  payouts?: Resolver<Maybe<ResolversTypes['PayoutConnection']>, ParentType, ContextType, Partial<ShopPayoutsArgs>>;
  statements?: Resolver<Maybe<ResolversTypes['StatementConnection']>, ParentType, ContextType, Partial<ShopStatementsArgs>>;
  terms?: Resolver<Maybe<ResolversTypes['ShopTerms']>, ParentType, ContextType>;
};

export type ShopTermsResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ShopTerms'] = ResolversParentTypes['ShopTerms']> = {
  feeBasisPoints?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  holdSeconds?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  reserveBasisPoints?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  reserveSeconds?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ShopTermsSetPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ShopTermsSetPayload'] = ResolversParentTypes['ShopTermsSetPayload']> = {
  shopTerms?: Resolver<Maybe<ResolversTypes['ShopTerms']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['OrderUserError']>, ParentType, ContextType>;
};

export type ShoppableResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Shoppable'] = ResolversParentTypes['Shoppable']> = {
  __resolveType: TypeResolveFn<'Product' | 'RetailerOffer', ParentType, ContextType>;
};

export type StatementResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Statement'] = ResolversParentTypes['Statement'], FederationReferenceType extends FederationReferenceTypes['Statement'] = FederationReferenceTypes['Statement']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Statement']> | FederationReferenceType, FederationReferenceType, ContextType>;
  account?: Resolver<ResolversTypes['LedgerAccountKind'], ParentType, ContextType>;
  closedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  closing?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  creator?: Resolver<Maybe<ResolversTypes['Creator']>, ParentType, ContextType>;
  currencyCode?: Resolver<ResolversTypes['CurrencyCode'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  lines?: Resolver<ResolversTypes['StatementLineConnection'], ParentType, ContextType, Partial<StatementLinesArgs>>;
  opening?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  party?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  periodEnd?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  periodStart?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  ref?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  shop?: Resolver<Maybe<ResolversTypes['Shop']>, ParentType, ContextType>;
  state?: Resolver<ResolversTypes['StatementState'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type StatementConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['StatementConnection'] = ResolversParentTypes['StatementConnection']> = {
  edges?: Resolver<Array<ResolversTypes['StatementEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['Statement']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type StatementEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['StatementEdge'] = ResolversParentTypes['StatementEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Statement'], ParentType, ContextType>;
};

export type StatementLineResolvers<ContextType = Context, ParentType extends ResolversParentTypes['StatementLine'] = ResolversParentTypes['StatementLine']> = {
  amount?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  at?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  entries?: Resolver<Array<ResolversTypes['LedgerEntry']>, ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['LedgerJournalKind'], ParentType, ContextType>;
  orderId?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  payout?: Resolver<Maybe<ResolversTypes['Payout']>, ParentType, ContextType>;
};

export type StatementLineConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['StatementLineConnection'] = ResolversParentTypes['StatementLineConnection']> = {
  edges?: Resolver<Array<ResolversTypes['StatementLineEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['StatementLine']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type StatementLineEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['StatementLineEdge'] = ResolversParentTypes['StatementLineEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['StatementLine'], ParentType, ContextType>;
};

export interface UrlScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['URL'], any> {
  name: 'URL';
}

export type UserResolvers<ContextType = Context, ParentType extends ResolversParentTypes['User'] = ResolversParentTypes['User'], FederationReferenceType extends FederationReferenceTypes['User'] = FederationReferenceTypes['User']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['User']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
};

export type UserErrorResolvers<ContextType = Context, ParentType extends ResolversParentTypes['UserError'] = ResolversParentTypes['UserError']> = {
  __resolveType: TypeResolveFn<'OrderUserError', ParentType, ContextType>;
};

export type VariantResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Variant'] = ResolversParentTypes['Variant'], FederationReferenceType extends FederationReferenceTypes['Variant'] = FederationReferenceTypes['Variant']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Variant']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
};

export type ViewerResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Viewer'] = ResolversParentTypes['Viewer']> = {
  cart?: Resolver<Maybe<ResolversTypes['Cart']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  orders?: Resolver<Maybe<ResolversTypes['OrderConnection']>, ParentType, ContextType, Partial<ViewerOrdersArgs>>;
};

export type Resolvers<ContextType = Context> = {
  BulkResult?: BulkResultResolvers<ContextType>;
  Cart?: CartResolvers<ContextType>;
  CartLine?: CartLineResolvers<ContextType>;
  CartLinesAddPayload?: CartLinesAddPayloadResolvers<ContextType>;
  CartLinesRemovePayload?: CartLinesRemovePayloadResolvers<ContextType>;
  CartLinesUpdatePayload?: CartLinesUpdatePayloadResolvers<ContextType>;
  CartQuotePayload?: CartQuotePayloadResolvers<ContextType>;
  CountryCode?: GraphQLScalarType;
  Creator?: CreatorResolvers<ContextType>;
  CurrencyCode?: GraphQLScalarType;
  DateTime?: GraphQLScalarType;
  Decimal?: GraphQLScalarType;
  EmailAddress?: GraphQLScalarType;
  LanguageCode?: GraphQLScalarType;
  LedgerAccount?: LedgerAccountResolvers<ContextType>;
  LedgerBalance?: LedgerBalanceResolvers<ContextType>;
  LedgerEntry?: LedgerEntryResolvers<ContextType>;
  LineAmounts?: LineAmountsResolvers<ContextType>;
  MediaFile?: MediaFileResolvers<ContextType>;
  Money?: MoneyResolvers<ContextType>;
  Mutation?: MutationResolvers<ContextType>;
  Node?: NodeResolvers<ContextType>;
  Order?: OrderResolvers<ContextType>;
  OrderConnection?: OrderConnectionResolvers<ContextType>;
  OrderEdge?: OrderEdgeResolvers<ContextType>;
  OrderLine?: OrderLineResolvers<ContextType>;
  OrderPlacePayload?: OrderPlacePayloadResolvers<ContextType>;
  OrderPlacement?: OrderPlacementResolvers<ContextType>;
  OrderSettlement?: OrderSettlementResolvers<ContextType>;
  OrderTotals?: OrderTotalsResolvers<ContextType>;
  OrderUserError?: OrderUserErrorResolvers<ContextType>;
  PageInfo?: PageInfoResolvers<ContextType>;
  PastOrdersRecordPayload?: PastOrdersRecordPayloadResolvers<ContextType>;
  Payout?: PayoutResolvers<ContextType>;
  PayoutConnection?: PayoutConnectionResolvers<ContextType>;
  PayoutEdge?: PayoutEdgeResolvers<ContextType>;
  PayoutsRunPayload?: PayoutsRunPayloadResolvers<ContextType>;
  PlacementStep?: PlacementStepResolvers<ContextType>;
  Product?: ProductResolvers<ContextType>;
  Query?: QueryResolvers<ContextType>;
  Quote?: QuoteResolvers<ContextType>;
  QuoteDrift?: QuoteDriftResolvers<ContextType>;
  QuoteDriftLine?: QuoteDriftLineResolvers<ContextType>;
  QuoteLine?: QuoteLineResolvers<ContextType>;
  QuoteSeller?: QuoteSellerResolvers<ContextType>;
  RetailerOffer?: RetailerOfferResolvers<ContextType>;
  SellerOrder?: SellerOrderResolvers<ContextType>;
  SellerOrderConnection?: SellerOrderConnectionResolvers<ContextType>;
  SellerOrderEdge?: SellerOrderEdgeResolvers<ContextType>;
  Shipment?: ShipmentResolvers<ContextType>;
  ShipmentCreatePayload?: ShipmentCreatePayloadResolvers<ContextType>;
  ShipmentDeliverPayload?: ShipmentDeliverPayloadResolvers<ContextType>;
  ShipmentLine?: ShipmentLineResolvers<ContextType>;
  ShippingAddress?: ShippingAddressResolvers<ContextType>;
  ShippingOption?: ShippingOptionResolvers<ContextType>;
  Shop?: ShopResolvers<ContextType>;
  ShopTerms?: ShopTermsResolvers<ContextType>;
  ShopTermsSetPayload?: ShopTermsSetPayloadResolvers<ContextType>;
  Shoppable?: ShoppableResolvers<ContextType>;
  Statement?: StatementResolvers<ContextType>;
  StatementConnection?: StatementConnectionResolvers<ContextType>;
  StatementEdge?: StatementEdgeResolvers<ContextType>;
  StatementLine?: StatementLineResolvers<ContextType>;
  StatementLineConnection?: StatementLineConnectionResolvers<ContextType>;
  StatementLineEdge?: StatementLineEdgeResolvers<ContextType>;
  URL?: GraphQLScalarType;
  User?: UserResolvers<ContextType>;
  UserError?: UserErrorResolvers<ContextType>;
  Variant?: VariantResolvers<ContextType>;
  Viewer?: ViewerResolvers<ContextType>;
};

