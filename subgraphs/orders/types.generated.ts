import type { GraphQLResolveInfo, GraphQLScalarType, GraphQLScalarTypeConfig } from 'graphql';
import type { ViewerMapper, ShopMapper, ProductMapper, RetailerOfferMapper, ShoppableMapper, CartMapper, CartLineMapper, QuoteMapper, QuoteLineMapper, LineAmountsMapper, OrderTotalsMapper, QuoteDriftMapper, QuoteDriftLineMapper, OrderMapper, OrderPlacementMapper, OrderLineMapper, SellerOrderMapper, ShipmentMapper } from './mappers.js';
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
  /** Says that a parcel was sent: all or a part of a shop's part of an order. For the shop's staff. */
  shipmentCreate: ShipmentCreatePayload;
  /** Says that a parcel has arrived. For the shop's staff. */
  shipmentDeliver: ShipmentDeliverPayload;
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


export type MutationShipmentCreateArgs = {
  input: ShipmentCreateInput;
};


export type MutationShipmentDeliverArgs = {
  input: ShipmentDeliverInput;
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
  /** An order of the viewer's own, also one that is still being placed; null for any other. */
  order?: Maybe<Order>;
  /** A shop's part of an order, for its buyer and for the shop's staff; null for anyone else. */
  sellerOrder?: Maybe<SellerOrder>;
  /** Who is asking; null for nobody. */
  viewer?: Maybe<Viewer>;
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
  /** Opaque, typed by its prefix, sortable by time of making. */
  id: Scalars['ID']['output'];
  /** The shop's parts of orders, the latest first; null unless the viewer is on the shop's staff, or an operator. */
  orders?: Maybe<SellerOrderConnection>;
};


export type ShopOrdersArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<SellerOrderFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};

/** What a video tags, a creator shows and a cart holds: a product of ours, or a partner retailer's offer. */
export type Shoppable = Product | RetailerOffer;

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
  Order: Order;
  OrderLine: OrderLine;
  Product: Product;
  RetailerOffer: RetailerOffer;
  SellerOrder: SellerOrder;
  Shipment: Shipment;
  Shop: Shop;
  User: User;
  Variant: Variant;
};

/** Mapping of federation reference types */
export type FederationReferenceTypes = {
  Cart:
    ( { __typename: 'Cart' }
    & ( GraphQLRecursivePick<FederationTypes['Cart'], {"id":true}>
        | GraphQLRecursivePick<FederationTypes['Cart'], {"ref":true}> ) );
  Order:
    ( { __typename: 'Order' }
    & ( GraphQLRecursivePick<FederationTypes['Order'], {"id":true}>
        | GraphQLRecursivePick<FederationTypes['Order'], {"ref":true}> ) );
  OrderLine:
    ( { __typename: 'OrderLine' }
    & GraphQLRecursivePick<FederationTypes['OrderLine'], {"id":true}> );
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
    | ( SellerOrderMapper )
    | ( ShipmentMapper )
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
  CurrencyCode: ResolverTypeWrapper<Scalars['CurrencyCode']['output']>;
  DateTime: ResolverTypeWrapper<Scalars['DateTime']['output']>;
  Decimal: ResolverTypeWrapper<Scalars['Decimal']['output']>;
  EmailAddress: ResolverTypeWrapper<Scalars['EmailAddress']['output']>;
  FulfilmentState: FulfilmentState;
  LanguageCode: ResolverTypeWrapper<Scalars['LanguageCode']['output']>;
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
  Shoppable: ResolverTypeWrapper<ShoppableMapper>;
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
  CurrencyCode: Scalars['CurrencyCode']['output'];
  DateTime: Scalars['DateTime']['output'];
  Decimal: Scalars['Decimal']['output'];
  EmailAddress: Scalars['EmailAddress']['output'];
  LanguageCode: Scalars['LanguageCode']['output'];
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
  OrderTotals: OrderTotalsMapper;
  Boolean: Scalars['Boolean']['output'];
  OrderUserError: OrderUserError;
  PageInfo: PageInfo;
  PastOrderLineInput: PastOrderLineInput;
  PastOrdersRecordInput: PastOrdersRecordInput;
  PastOrdersRecordPayload: PastOrdersRecordPayload;
  PastPriceInput: PastPriceInput;
  PaymentMethodInput: PaymentMethodInput;
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
  Shoppable: ShoppableMapper;
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
  shipmentCreate?: Resolver<ResolversTypes['ShipmentCreatePayload'], ParentType, ContextType, RequireFields<MutationShipmentCreateArgs, 'input'>>;
  shipmentDeliver?: Resolver<ResolversTypes['ShipmentDeliverPayload'], ParentType, ContextType, RequireFields<MutationShipmentDeliverArgs, 'input'>>;
};

export type NodeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Node'] = ResolversParentTypes['Node']> = {
  __resolveType: TypeResolveFn<'Cart' | 'Order' | 'SellerOrder' | 'Shipment', ParentType, ContextType>;
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
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  orders?: Resolver<Maybe<ResolversTypes['SellerOrderConnection']>, ParentType, ContextType, Partial<ShopOrdersArgs>>;
};

export type ShoppableResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Shoppable'] = ResolversParentTypes['Shoppable']> = {
  __resolveType: TypeResolveFn<'Product' | 'RetailerOffer', ParentType, ContextType>;
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
  CurrencyCode?: GraphQLScalarType;
  DateTime?: GraphQLScalarType;
  Decimal?: GraphQLScalarType;
  EmailAddress?: GraphQLScalarType;
  LanguageCode?: GraphQLScalarType;
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
  OrderTotals?: OrderTotalsResolvers<ContextType>;
  OrderUserError?: OrderUserErrorResolvers<ContextType>;
  PageInfo?: PageInfoResolvers<ContextType>;
  PastOrdersRecordPayload?: PastOrdersRecordPayloadResolvers<ContextType>;
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
  Shoppable?: ShoppableResolvers<ContextType>;
  URL?: GraphQLScalarType;
  User?: UserResolvers<ContextType>;
  UserError?: UserErrorResolvers<ContextType>;
  Variant?: VariantResolvers<ContextType>;
  Viewer?: ViewerResolvers<ContextType>;
};

