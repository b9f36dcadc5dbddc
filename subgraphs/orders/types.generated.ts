import type { GraphQLResolveInfo, GraphQLScalarType, GraphQLScalarTypeConfig } from 'graphql';
import type { ViewerMapper, ShopMapper, ProductMapper, RetailerOfferMapper, ShoppableMapper, CartMapper, CartLineMapper, QuoteMapper, QuoteLineMapper, QuotePartnerMapper, LineAmountsMapper, LineDiscountMapper, OrderTotalsMapper, QuoteDriftMapper, QuoteDriftLineMapper, OrderMapper, PaymentMapper, OrderChargebackMapper, PaymentNoticeMapper, OrderPlacementMapper, OrderLineMapper, SellerOrderMapper, PartnerOrderMapper, PartnerOrderLineMapper, PartnerRefundMapper, ShipmentMapper, CreatorMapper, OrderSettlementMapper, LedgerEntryMapper, LedgerAccountMapper, LedgerBalanceMapper, StatementMapper, StatementLineMapper, PayoutMapper, ShopTermsMapper, DeadLetterMapper, OperatorActionMapper, LedgerAdjustmentMapper, WebhookEndpointMapper, WebhookDeliveryMapper, MessageMapper, SupportCaseMapper, SupportCaseChangeMapper, CancellationMapper, CancellationLineMapper, ReturnMapper, ReturnLineMapper, RefundMapper, RefundLineMapper, InboundShipmentMapper, InboundLineMapper, StockRemovalMapper, StoredUnitsMapper, StockTransferMapper, StockTransferLineMapper, PickTaskMapper, PickTaskLineMapper, StockMovementMapper, StockMovementLineMapper, SalesFiguresMapper, SalesSumMapper, VideoMapper } from './mappers.js';
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

/** Goods that are not to be sent: the buyer and the shop's staff see it. */
export type Cancellation = Node & {
  __typename?: 'Cancellation';
  /** When it was asked. */
  createdAt: Scalars['DateTime']['output'];
  /** What happens by itself next, and when; null where nothing will. */
  deadline?: Maybe<Deadline>;
  /** Why the shop declined. */
  declineReason?: Maybe<Scalars['String']['output']>;
  /** Opaque, typed by its prefix, sortable by time of making. */
  id: Scalars['ID']['output'];
  /** Whose doing it is. */
  initiator: CancellationInitiator;
  /** What is not to be sent. */
  lines: Array<CancellationLine>;
  /** What was said to it. */
  note?: Maybe<Scalars['String']['output']>;
  /** The id of the order. */
  orderId: Scalars['ID']['output'];
  /** Why. */
  reason: CancellationReason;
  /** The key that `node` refers by. */
  ref: Scalars['ID']['output'];
  /** The money that goes back; null where none does, or not yet. */
  refund?: Maybe<Refund>;
  /** The shop's part of the order. */
  sellerOrder: SellerOrder;
  /** When it was answered or taken back. */
  settledAt?: Maybe<Scalars['DateTime']['output']>;
  /** How it stands. */
  state: CancellationState;
  /** When it last changed. */
  updatedAt: Scalars['DateTime']['output'];
};

/** A shop's answer to a cancellation. */
export type CancellationAnswerInput = {
  /** Whether the goods are not sent. */
  accept: Scalars['Boolean']['input'];
  /** The cancellation. */
  cancellationId: Scalars['ID']['input'];
  /** Why not, 1 to 1000 characters; needed where it is declined. */
  declineReason?: InputMaybe<Scalars['String']['input']>;
  /** 1 to 200 characters, the client's own for this answer. */
  idempotencyKey: Scalars['String']['input'];
};

/** The cancellation, or why it was not answered. */
export type CancellationAnswerPayload = {
  __typename?: 'CancellationAnswerPayload';
  /** The cancellation. */
  cancellation?: Maybe<Cancellation>;
  /** Why nothing was changed. */
  userErrors: Array<OrderUserError>;
};

/** Whose doing a cancellation is. */
export type CancellationInitiator =
  /** The buyer's. */
  | 'BUYER'
  /** The platform's: the goods were not sent in time. */
  | 'PLATFORM'
  /** The shop's. */
  | 'SELLER';

/** Goods of one kind that are not to be sent. */
export type CancellationLine = {
  __typename?: 'CancellationLine';
  /** The line of the order. */
  orderLine: OrderLine;
  /** How many of it. */
  quantity: Scalars['Int']['output'];
};

/** Goods of one kind that are not to be sent. */
export type CancellationLineInput = {
  /** The line of the order. */
  orderLineId: Scalars['ID']['input'];
  /** How many of it, 1 at least. */
  quantity: Scalars['Int']['input'];
};

/** Why goods are not to be sent. */
export type CancellationReason =
  /** The buyer does not want them any more. */
  | 'CHANGED_MIND'
  /** The buyer found them cheaper. */
  | 'FOUND_CHEAPER'
  /** The buyer ordered something else than was meant. */
  | 'ORDERED_BY_MISTAKE'
  /** Something else. */
  | 'OTHER'
  /** The shop has not got them. */
  | 'OUT_OF_STOCK'
  /** They would come too late, or did not come in time. */
  | 'TOO_LATE'
  /** The shop can't send them there. */
  | 'UNDELIVERABLE';

/** How a cancellation stands. */
export type CancellationState =
  /** The goods are not sent, and their money goes back. */
  | 'ACCEPTED'
  /** The shop sends them all the same. */
  | 'DECLINED'
  /** The shop has not answered yet. */
  | 'REQUESTED'
  /** The buyer wants them after all. */
  | 'WITHDRAWN';

/** A cancellation to be taken back. */
export type CancellationWithdrawInput = {
  /** The cancellation. */
  cancellationId: Scalars['ID']['input'];
};

/** The cancellation, or why it was not changed. */
export type CancellationWithdrawPayload = {
  __typename?: 'CancellationWithdrawPayload';
  /** The cancellation. */
  cancellation?: Maybe<Cancellation>;
  /** Why nothing was changed. */
  userErrors: Array<OrderUserError>;
};

/** Who carries parcels. */
export type Carrier = {
  __typename?: 'Carrier';
  /** Its code, stable. */
  code: Scalars['String']['output'];
  /** Its name. */
  name: Scalars['String']['output'];
  /** What it offers. */
  services: Array<CarrierService>;
};

/** What a carrier offers. */
export type CarrierService = {
  __typename?: 'CarrierService';
  /** Its code, stable, unique to the carrier. */
  code: Scalars['String']['output'];
  /** Its name. */
  name: Scalars['String']['output'];
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
  /** What led the buyer to it, where anything did; of goods that are in the cart already, the last counts. */
  source?: InputMaybe<CartLineSourceInput>;
  /** A variant of a seller's product. */
  variantId?: InputMaybe<Scalars['ID']['input']>;
};

/** What led the buyer to goods that are put into a cart: the kind, and exactly the id that the kind asks for. */
export type CartLineSourceInput = {
  /** The creator whose showcase it was. */
  creatorId?: InputMaybe<Scalars['ID']['input']>;
  /** The kind. */
  kind: CartLineSourceKind;
  /** The broadcast. */
  liveSessionId?: InputMaybe<Scalars['ID']['input']>;
  /** The video. */
  videoId?: InputMaybe<Scalars['ID']['input']>;
};

/** What led the buyer to goods that are put into a cart. */
export type CartLineSourceKind =
  /** A broadcast: `liveSessionId` names it. */
  | 'LIVE'
  /** A search. */
  | 'SEARCH'
  /** The shop's own pages. */
  | 'SHOP'
  /** A creator's showcase: `creatorId` names whose. */
  | 'SHOWCASE'
  /** A video: `videoId` names it. */
  | 'VIDEO';

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
  /** Promotion codes, 10 at most, whatever the case. */
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

/** Money that the buyer's bank takes back. */
export type Chargeback = {
  __typename?: 'Chargeback';
  /** How much. */
  amount: Money;
  /** When it was decided; null until then. */
  closedAt?: Maybe<Scalars['DateTime']['output']>;
  /** What the payment provider calls it. */
  id: Scalars['ID']['output'];
  /** When it was first heard of. */
  openedAt: Scalars['DateTime']['output'];
  /** Whether it is decided. */
  state: ChargebackState;
};

/** How a chargeback stands. */
export type ChargebackState =
  /** The bank keeps it. */
  | 'LOST'
  /** The bank has the money, and has not decided. */
  | 'OPEN'
  /** The bank gave it back. */
  | 'WON';

export type Creator = {
  __typename?: 'Creator';
  /** The commission that is owed to the creator, by currency; null unless the viewer is an owner or a manager, or an operator. */
  balances?: Maybe<Array<LedgerBalance>>;
  /** Opaque, typed by its prefix, sortable by time of making. */
  id: Scalars['ID']['output'];
  /** The creator's payouts, the latest first; null unless the viewer is an owner or a manager, or an operator. */
  payouts?: Maybe<PayoutConnection>;
  /** What the creator's videos, broadcasts and showcase sold; null unless the viewer is an owner or a manager, or an operator. */
  sales?: Maybe<SalesFigures>;
  /** The creator's statements, the latest month first; null unless the viewer is an owner or a manager, or an operator. */
  statements?: Maybe<StatementConnection>;
};


export type CreatorPayoutsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


export type CreatorSalesArgs = {
  window: FiguresWindow;
};


export type CreatorStatementsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};

/** What was sold on one day. */
export type DaySales = {
  __typename?: 'DaySales';
  /** Its first moment, UTC. */
  day: Scalars['DateTime']['output'];
  /** What was sold. */
  sum: SalesSum;
};

/** An event that a consumer gave up on. */
export type DeadLetter = {
  __typename?: 'DeadLetter';
  /** To which. */
  aggregateId: Scalars['ID']['output'];
  /** What kind of thing it happened to. */
  aggregateType: Scalars['String']['output'];
  /** When it was given up. */
  at: Scalars['DateTime']['output'];
  /** The consumer that could not handle it. */
  consumer: Scalars['String']['output'];
  /** Why it could not be handled, as the last try said. */
  error: Scalars['String']['output'];
  /** The event's id. */
  eventId: Scalars['ID']['output'];
  /** What happened. */
  eventType: Scalars['String']['output'];
  /** How often it was tried. */
  failures: Scalars['Int']['output'];
  /** Opaque. */
  id: Scalars['ID']['output'];
  /** What the event says, as JSON. */
  payload: Scalars['String']['output'];
};

/** A page of events that were given up. */
export type DeadLetterConnection = {
  __typename?: 'DeadLetterConnection';
  /** The events that were given up with their cursors. */
  edges: Array<DeadLetterEdge>;
  /** The events that were given up alone. */
  nodes: Array<DeadLetter>;
  /** Where the page stands. */
  pageInfo: PageInfo;
  /** How many there are in all. */
  totalCount?: Maybe<Scalars['Int']['output']>;
};

/** An event that was given up, in a list. */
export type DeadLetterEdge = {
  __typename?: 'DeadLetterEdge';
  /** Where it stands in the list. */
  cursor: Scalars['String']['output'];
  /** The event. */
  node: DeadLetter;
};

/** What happens by itself, and when. */
export type Deadline = {
  __typename?: 'Deadline';
  /** When it happens, or soon after. */
  at: Scalars['DateTime']['output'];
  /** What happens, if nobody does anything before. */
  consequence: DeadlineConsequence;
};

/** What happens when a deadline passes. */
export type DeadlineConsequence =
  /** What the buyer asked to cancel is cancelled. */
  | 'CANCELLATION_ACCEPTED'
  /** What was not sent is cancelled, and its money given back. */
  | 'CANCELLED_AND_REFUNDED'
  /** An operator decides. */
  | 'ESCALATED'
  /** The order is marked as late. */
  | 'MARKED_LATE'
  /** The money is given back. */
  | 'REFUNDED'
  /** The shop gets the order, and the buyer has to ask it to cancel. */
  | 'RELEASED_TO_SELLER'
  /** The return is approved. */
  | 'RETURN_APPROVED'
  /** The return is closed, and the goods stay with the buyer. */
  | 'RETURN_CLOSED';

/** How long goods take, in days from the order to the door. */
export type DeliveryEstimate = {
  __typename?: 'DeliveryEstimate';
  /** At least. */
  least: Scalars['Int']['output'];
  /** At most. */
  most: Scalars['Int']['output'];
};

/** Who pays for a discount. */
export type DiscountFunder =
  /** A creator. */
  | 'CREATOR'
  /** The platform. */
  | 'PLATFORM'
  /** The shop. */
  | 'SHOP';

/** What a discount is taken off. */
export type DiscountedPart =
  /** The goods. */
  | 'GOODS'
  /** The sending of them. */
  | 'SHIPPING';

/** Days of figures: whole ones, in UTC, from the one that `since` is in to the last that begins before `until`; 367 at most. */
export type FiguresWindow = {
  /** A moment of the first day. */
  since: Scalars['DateTime']['input'];
  /** The moment by which the last day has begun, and which is not before it. */
  until: Scalars['DateTime']['input'];
};

/** Who sends goods. */
export type FulfilmentParty =
  /** The platform, out of its warehouses. */
  | 'PLATFORM'
  /** The shop that sells them. */
  | 'SELLER';

/** How far goods are. */
export type FulfilmentState =
  /** All of it was cancelled. */
  | 'CANCELLED'
  /** All has arrived, but what was cancelled. */
  | 'DELIVERED'
  /** It was sent from elsewhere. */
  | 'NOT_TRACKED'
  /** Some was sent. */
  | 'PARTIALLY_SHIPPED'
  /** All was sent. */
  | 'SHIPPED'
  /** Nothing was sent yet. */
  | 'UNFULFILLED';

/** What is held, and why it is let go. */
export type HoldReleaseInput = {
  /** An order's line that was delivered, or a payout of which something was kept back. */
  holdId: Scalars['ID']['input'];
  /** 1 to 200 characters, the client's own for this action. */
  idempotencyKey: Scalars['String']['input'];
  /** Why, 1 to 1000 characters, for the log. */
  reason: Scalars['String']['input'];
};

/** What was let go, or why nothing was. */
export type HoldReleasePayload = {
  __typename?: 'HoldReleasePayload';
  /** The entry of the log. */
  action?: Maybe<OperatorAction>;
  /** Why nothing was done. */
  userErrors: Array<OrderUserError>;
};

/** Whether a line is imported, and who collects what customs ask. */
export type ImportCharges =
  /** The line's `duty` holds all of it. */
  | 'INCLUDED'
  /** It is not imported, or it is relieved of duty. */
  | 'NONE'
  /** What customs will ask can't be told beforehand: the carrier collects it on delivery. */
  | 'ON_DELIVERY';

/** Goods that a shop sends to a warehouse. */
export type InboundAnnounceInput = {
  /** Who carries them, 1 to 100 characters; may be told later. */
  carrier?: InputMaybe<Scalars['String']['input']>;
  /** 1 to 200 characters, the client's own for this step. */
  idempotencyKey: Scalars['String']['input'];
  /** What is sent, 1 to 100 lines, each variant named once; the platform has to send them to buyers. */
  lines: Array<StoredUnitsInput>;
  /** The shop. */
  shopId: Scalars['ID']['input'];
  /** The carrier's number for them, 100 characters at most. */
  trackingNumber?: InputMaybe<Scalars['String']['input']>;
  /** Where they go; it has to take goods in. */
  warehouseId: Scalars['ID']['input'];
};

/** The goods on their way, or why nothing was changed. */
export type InboundAnnouncePayload = {
  __typename?: 'InboundAnnouncePayload';
  /** The goods on their way. */
  inboundShipment?: Maybe<InboundShipment>;
  /** Why nothing was changed. */
  userErrors: Array<OrderUserError>;
};

/** An announcement to be taken back. */
export type InboundCancelInput = {
  /** 1 to 200 characters, the client's own for this step. */
  idempotencyKey: Scalars['String']['input'];
  /** Which one. */
  inboundShipmentId: Scalars['ID']['input'];
};

/** The goods on their way, or why nothing was changed. */
export type InboundCancelPayload = {
  __typename?: 'InboundCancelPayload';
  /** The goods on their way. */
  inboundShipment?: Maybe<InboundShipment>;
  /** Why nothing was changed. */
  userErrors: Array<OrderUserError>;
};

/** What was counted of one variant. */
export type InboundCountInput = {
  /** How many sound ones, 0 to 1,000,000. */
  counted: Scalars['Int']['input'];
  /** How many damaged ones, 0 to 1,000,000. */
  damaged?: Scalars['Int']['input'];
  /** Which variant. */
  variantId: Scalars['ID']['input'];
};

/** Which goods on their way to warehouses. */
export type InboundFilter = {
  /** In these states; left out: in any. */
  states?: InputMaybe<Array<InboundState>>;
  /** To this warehouse. */
  warehouseId?: InputMaybe<Scalars['ID']['input']>;
};

/** Goods of one kind on their way to a warehouse. */
export type InboundLine = {
  __typename?: 'InboundLine';
  /** How many the shop announced. */
  announced: Scalars['Int']['output'];
  /** How many sound ones were counted. */
  counted: Scalars['Int']['output'];
  /** How many came damaged: they are not for sale. */
  damaged: Scalars['Int']['output'];
  /** How many more or, below zero, fewer came than were announced, the damaged ones included. */
  difference: Scalars['Int']['output'];
  /** What it is; null where it is gone. */
  variant?: Maybe<Variant>;
};

/** What was counted of announced goods. */
export type InboundReceiveInput = {
  /** Whether nothing more of it is to come. */
  complete: Scalars['Boolean']['input'];
  /** 1 to 200 characters, the client's own for this step. */
  idempotencyKey: Scalars['String']['input'];
  /** Which one. */
  inboundShipmentId: Scalars['ID']['input'];
  /** What was counted this time, 1 to 100 lines, each variant named once. */
  lines: Array<InboundCountInput>;
};

/** The goods on their way, or why nothing was changed. */
export type InboundReceivePayload = {
  __typename?: 'InboundReceivePayload';
  /** The goods on their way. */
  inboundShipment?: Maybe<InboundShipment>;
  /** Why nothing was changed. */
  userErrors: Array<OrderUserError>;
};

/** Announced goods that are on their way. */
export type InboundSendInput = {
  /** Who carries them, 1 to 100 characters. */
  carrier: Scalars['String']['input'];
  /** 1 to 200 characters, the client's own for this step. */
  idempotencyKey: Scalars['String']['input'];
  /** Which one. */
  inboundShipmentId: Scalars['ID']['input'];
  /** The carrier's number for them, 100 characters at most. */
  trackingNumber?: InputMaybe<Scalars['String']['input']>;
};

/** The goods on their way, or why nothing was changed. */
export type InboundSendPayload = {
  __typename?: 'InboundSendPayload';
  /** The goods on their way. */
  inboundShipment?: Maybe<InboundShipment>;
  /** Why nothing was changed. */
  userErrors: Array<OrderUserError>;
};

/** Goods that a shop sends to one of the platform's warehouses: its staff and operators see it. */
export type InboundShipment = Node & {
  __typename?: 'InboundShipment';
  /** Who carries it: the shop's choice. */
  carrier?: Maybe<Scalars['String']['output']>;
  /** When it was made. */
  createdAt: Scalars['DateTime']['output'];
  /** When it is cancelled if nothing arrives, or taken as received if nothing more does; null where it is settled. */
  dueAt?: Maybe<Scalars['DateTime']['output']>;
  /** Opaque, typed by its prefix, sortable by time of making. */
  id: Scalars['ID']['output'];
  /** What is in it, as it was announced and as it was counted. */
  lines: Array<InboundLine>;
  /** When all of it was counted. */
  receivedAt?: Maybe<Scalars['DateTime']['output']>;
  /** The key that `node` refers by. */
  ref: Scalars['ID']['output'];
  /** When it was sent. */
  sentAt?: Maybe<Scalars['DateTime']['output']>;
  /** The shop. */
  shop?: Maybe<Shop>;
  /** Where it is. */
  state: InboundState;
  /** The carrier's number for it. */
  trackingNumber?: Maybe<Scalars['String']['output']>;
  /** When it last changed. */
  updatedAt: Scalars['DateTime']['output'];
  /** Where it goes. */
  warehouse?: Maybe<Warehouse>;
};

/** A page of goods on their way to warehouses. */
export type InboundShipmentConnection = {
  __typename?: 'InboundShipmentConnection';
  /** The page's entries with their cursors. */
  edges: Array<InboundShipmentEdge>;
  /** The page's entries. */
  nodes: Array<InboundShipment>;
  /** Where the page stands. */
  pageInfo: PageInfo;
  /** How many there are in all; counted only when asked for. */
  totalCount?: Maybe<Scalars['Int']['output']>;
};

/** Goods on their way in a page. */
export type InboundShipmentEdge = {
  __typename?: 'InboundShipmentEdge';
  /** Where to go on from. */
  cursor: Scalars['String']['output'];
  /** Goods on their way. */
  node: InboundShipment;
};

/** Where goods on their way to a warehouse are. */
export type InboundState =
  /** The shop has told of them. */
  | 'ANNOUNCED'
  /** They will not come. */
  | 'CANCELLED'
  /** On their way. */
  | 'IN_TRANSIT'
  /** All of what has come was counted. */
  | 'RECEIVED'
  /** Some were counted, and more are to come. */
  | 'RECEIVING';

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

/** An account of the ledger that people may adjust: of a shop, a creator, a retailer, the platform or a programme. */
export type LedgerAccountInput = {
  /** Whose kind of money: SELLER, CREATOR, PARTNER, PLATFORM or FUNDER. */
  kind: LedgerAccountKind;
  /** Whose: the id of a shop, creator or retailer; `fees` of the platform; a programme. */
  party: Scalars['String']['input'];
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

/** An amount that people decided to move from one account of the ledger to another: one proposes, another approves. Operators alone see it. */
export type LedgerAdjustment = Node & {
  __typename?: 'LedgerAdjustment';
  /** How much. */
  amount: Money;
  /** When it was proposed. */
  createdAt: Scalars['DateTime']['output'];
  /** When it was decided; null while nobody did. */
  decidedAt?: Maybe<Scalars['DateTime']['output']>;
  /** Who decided; null while nobody did. */
  decidedBy?: Maybe<User>;
  /** Why it was decided so; null while nobody did. */
  decisionReason?: Maybe<Scalars['String']['output']>;
  /** Whose account it comes from. */
  from: LedgerAccount;
  /** Opaque, typed by its prefix, sortable by time of making. */
  id: Scalars['ID']['output'];
  /** The order that it is about, whose settlement shows it; null where it is about none. */
  orderId?: Maybe<Scalars['ID']['output']>;
  /** Who proposed it. */
  proposedBy?: Maybe<User>;
  /** Why, as it was proposed. */
  reason: Scalars['String']['output'];
  /** The key that `node` refers by. */
  ref: Scalars['ID']['output'];
  /** Where it stands. */
  state: LedgerAdjustmentState;
  /** Whose account it goes to. */
  to: LedgerAccount;
  /** When it last changed. */
  updatedAt: Scalars['DateTime']['output'];
};

/** An adjustment, and why it is decided so. */
export type LedgerAdjustmentApproveInput = {
  /** The adjustment. */
  adjustmentId: Scalars['ID']['input'];
  /** 1 to 200 characters, the client's own for this decision. */
  idempotencyKey: Scalars['String']['input'];
  /** Why, 1 to 1000 characters. */
  reason: Scalars['String']['input'];
};

/** The adjustment, or why nothing was done. */
export type LedgerAdjustmentApprovePayload = {
  __typename?: 'LedgerAdjustmentApprovePayload';
  /** The entry of the log. */
  action?: Maybe<OperatorAction>;
  /** The adjustment. */
  adjustment?: Maybe<LedgerAdjustment>;
  /** Why nothing was done. */
  userErrors: Array<OrderUserError>;
};

/** A page of adjustments. */
export type LedgerAdjustmentConnection = {
  __typename?: 'LedgerAdjustmentConnection';
  /** The adjustments with their cursors. */
  edges: Array<LedgerAdjustmentEdge>;
  /** The adjustments alone. */
  nodes: Array<LedgerAdjustment>;
  /** Where the page stands. */
  pageInfo: PageInfo;
  /** How many there are in all. */
  totalCount?: Maybe<Scalars['Int']['output']>;
};

/** An adjustment, and why it is decided so. */
export type LedgerAdjustmentDeclineInput = {
  /** The adjustment. */
  adjustmentId: Scalars['ID']['input'];
  /** 1 to 200 characters, the client's own for this decision. */
  idempotencyKey: Scalars['String']['input'];
  /** Why, 1 to 1000 characters. */
  reason: Scalars['String']['input'];
};

/** The adjustment, or why nothing was done. */
export type LedgerAdjustmentDeclinePayload = {
  __typename?: 'LedgerAdjustmentDeclinePayload';
  /** The entry of the log. */
  action?: Maybe<OperatorAction>;
  /** The adjustment. */
  adjustment?: Maybe<LedgerAdjustment>;
  /** Why nothing was done. */
  userErrors: Array<OrderUserError>;
};

/** An adjustment in a list. */
export type LedgerAdjustmentEdge = {
  __typename?: 'LedgerAdjustmentEdge';
  /** Where it stands in the list. */
  cursor: Scalars['String']['output'];
  /** The adjustment. */
  node: LedgerAdjustment;
};

/** What to move, and why. */
export type LedgerAdjustmentProposeInput = {
  /** How much, above zero. */
  amount: LedgerAmountInput;
  /** Whose account it comes from. */
  from: LedgerAccountInput;
  /** 1 to 200 characters, the client's own for this proposal. */
  idempotencyKey: Scalars['String']['input'];
  /** The order that it is about, if any. */
  orderId?: InputMaybe<Scalars['ID']['input']>;
  /** Why, 1 to 1000 characters. */
  reason: Scalars['String']['input'];
  /** Whose account it goes to; another one. */
  to: LedgerAccountInput;
};

/** The adjustment, or why nothing was done. */
export type LedgerAdjustmentProposePayload = {
  __typename?: 'LedgerAdjustmentProposePayload';
  /** The entry of the log. */
  action?: Maybe<OperatorAction>;
  /** The adjustment. */
  adjustment?: Maybe<LedgerAdjustment>;
  /** Why nothing was done. */
  userErrors: Array<OrderUserError>;
};

/** Where an adjustment stands. */
export type LedgerAdjustmentState =
  /** It is posted. */
  | 'APPROVED'
  /** It will not be posted. */
  | 'DECLINED'
  /** It waits for another operator. */
  | 'PROPOSED';

/** An amount of money. */
export type LedgerAmountInput = {
  /** The amount, with exactly the currency's digits after the point. */
  amount: Scalars['Decimal']['input'];
  /** The currency, ISO 4217. */
  currencyCode: Scalars['CurrencyCode']['input'];
};

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

/** What a line comes to. `total` = subtotal − discount + shipping + duty, plus the tax where prices are without it. */
export type LineAmounts = {
  __typename?: 'LineAmounts';
  /** What promotions take off. */
  discount: Money;
  /** Who takes off what: it sums to `discount`. */
  discounts: Array<LineDiscount>;
  /** Customs duty with the import tax on it; never contained in the prices. */
  duty: Money;
  /** The line's share of its shop's shipping. */
  shipping: Money;
  /** The price of one, times the quantity. */
  subtotal: Money;
  /** The tax on the line and on its share of shipping; contained in the prices where `taxIncluded`. */
  tax: Money;
  /** What the buyer pays for it. */
  total: Money;
};

/** What one promotion takes off a line. */
export type LineDiscount = {
  __typename?: 'LineDiscount';
  /** How much. */
  amount: Money;
  /** Who pays for it. */
  funder: DiscountFunder;
  /** Whether it is taken off the goods, or off the line's share of shipping. */
  part: DiscountedPart;
  /** The promotion. */
  promotion?: Maybe<Promotion>;
};

/** What was sold in one market. */
export type MarketSales = {
  __typename?: 'MarketSales';
  /** The market's code. */
  marketCode: Scalars['String']['output'];
  /** What was sold. */
  sum: SalesSum;
};

/** A file that a subgraph serves at the gateway's /media door. */
export type MediaFile = {
  __typename?: 'MediaFile';
  /** What it holds, as text. */
  body: Scalars['String']['output'];
  /** Its media type, as image/svg+xml. */
  contentType: Scalars['String']['output'];
};

/** What someone wrote about a shop's part of an order, or in a support case. */
export type Message = {
  __typename?: 'Message';
  /** Pictures and papers that go with it. */
  attachments: Array<Scalars['URL']['output']>;
  /** Who wrote it; null for guests, and of support for anyone but operators. */
  author?: Maybe<User>;
  /** When it was sent. */
  createdAt: Scalars['DateTime']['output'];
  /** Which side wrote it. */
  from: MessageSide;
  /** Opaque, typed by its prefix, sortable by time of making. */
  id: Scalars['ID']['output'];
  /** Whether the other side has read it. */
  isRead: Scalars['Boolean']['output'];
  /** What was written. */
  text: Scalars['String']['output'];
};

/** A page of messages. */
export type MessageConnection = {
  __typename?: 'MessageConnection';
  /** The messages with their cursors. */
  edges: Array<MessageEdge>;
  /** The messages alone. */
  nodes: Array<Message>;
  /** Where the page stands. */
  pageInfo: PageInfo;
  /** How many there are in all. */
  totalCount?: Maybe<Scalars['Int']['output']>;
};

/** A message in a list. */
export type MessageEdge = {
  __typename?: 'MessageEdge';
  /** Where it stands in the list. */
  cursor: Scalars['String']['output'];
  /** The message. */
  node: Message;
};

/** A side of a conversation. */
export type MessageSide =
  /** Who bought. */
  | 'BUYER'
  /** Support at Vitrine. */
  | 'OPERATOR'
  /** The shop's staff. */
  | 'SELLER';

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
   * Accepts or declines what a buyer asked not to have sent. Accepted goods go back into stock, and their money to the buyer. The same key
   * with the same input answers the same cancellation. For the shop's staff.
   */
  cancellationAnswer: CancellationAnswerPayload;
  /** Takes back what the shop was asked and has not answered. For the buyer. */
  cancellationWithdraw: CancellationWithdrawPayload;
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
   * nothing. What partner retailers sell of it they price themselves, live.
   */
  cartQuote: CartQuotePayload;
  /**
   * Lets go of money before its time: what a delivered line earned, or what was kept back of a payout. A worker posts it within a minute.
   * For operators.
   */
  holdRelease: HoldReleasePayload;
  /** Announces goods that a shop sends to a warehouse. For the shop's staff. */
  inboundAnnounce: InboundAnnouncePayload;
  /** Takes an announcement back, before anything of it has arrived. For the shop's staff. */
  inboundCancel: InboundCancelPayload;
  /** Says what of announced goods was counted at the warehouse: the sound units can be sold from then on. For operators. */
  inboundReceive: InboundReceivePayload;
  /** Says that announced goods are on their way. For the shop's staff. */
  inboundSend: InboundSendPayload;
  /** Approves what another operator proposed, and posts it. For operators. */
  ledgerAdjustmentApprove: LedgerAdjustmentApprovePayload;
  /** Declines what was proposed; whoever proposed it may take it back so. For operators. */
  ledgerAdjustmentDecline: LedgerAdjustmentDeclinePayload;
  /**
   * Proposes to move an amount from one account of the ledger to another, with a reason. Nothing moves until another operator approves. For
   * operators.
   */
  ledgerAdjustmentPropose: LedgerAdjustmentProposePayload;
  /**
   * Cancels an order or some of its lines. What its shop has not got yet is cancelled at once; of what it has got and not sent, the shop is
   * asked. Where the whole order is meant, its partner retailers are asked, too: `partnerOrders { cancellation }` tells what became of it. The
   * same key with the same input answers the same cancellations. For the buyer.
   */
  orderCancel: OrderCancelPayload;
  /** Gives an event up for good; the log keeps which it was. For operators. */
  orderDeadLetterDiscard: OrderDeadLetterDiscardPayload;
  /** Hands an event to its consumer once more; where it fails again, the letter stays. For operators. */
  orderDeadLetterReplay: OrderDeadLetterReplayPayload;
  /**
   * Places an order by a quote, for all of its shops at once. Waits a few seconds for the outcome; `order.placement.state` may still be
   * PLACING then, and `order(id)` tells the rest. Prices, shipping and tax hold as quoted. What can no longer be given is told in
   * `quoteDrift`. The same key with the same input answers the same order or the same error, however often it is sent.
   */
  orderPlace: OrderPlacePayload;
  /**
   * Asks the partner to cancel its part of an order. What is on its way already the partner refuses; it is told in `cancellation`, and the part
   * stays. The same key with the same input answers the same part.
   */
  partnerOrderCancel: PartnerOrderCancelPayload;
  /**
   * Asks the partner to give back what it charged for units of lines. It is asked until it tells. The same key with the same input answers the
   * same refund.
   */
  partnerOrderRefundRequest: PartnerOrderRefundRequestPayload;
  /**
   * Records what a shop sold elsewhere, as history: it moves no money and no goods and tells nobody. A row is a line of an order; rows of
   * one order may come in any order, over any number of mutations, also at once, and each line is recorded once. For operators.
   */
  pastOrdersRecord: PastOrdersRecordPayload;
  /** Takes what a payment provider has sent to the gateway's `/webhooks/{provider}`. For the gateway itself. */
  paymentWebhookTake: PaymentWebhookTakePayload;
  /**
   * Says to which connected account of Stripe a shop or creator is paid out from now on, or to none. Without one, Stripe pays nothing out to them:
   * what they have stays theirs. For operators.
   */
  payoutAccountSet: PayoutAccountSetPayload;
  /**
   * Asks the payment provider now for a payout that needs attention; every hour it is asked anyway. What the provider does not tell at once is
   * asked for again soon. For operators.
   */
  payoutRetry: PayoutRetryPayload;
  /**
   * Says what became of a payout that needs attention: it is with the party, or it is the party's balance again, and the provider is not asked
   * any more. For operators.
   */
  payoutSettle: PayoutSettlePayload;
  /**
   * Pays a shop or creator now what is available to it, less the reserve, a payout for each currency. It is done each day anyway. The same
   * key with the same input answers the same payouts. What is paid so is in the log of what operators did. For operators.
   */
  payoutsRun: PayoutsRunPayload;
  /** Says what was found: units that were not are written off, and others are sought for their orders. For operators. */
  pickTaskFinish: PickTaskFinishPayload;
  /** Packs what was picked into parcels and hands them to carriers: they are shipments from then on. For operators. */
  pickTaskPack: PickTaskPackPayload;
  /** Begins to pick. For operators. */
  pickTaskStart: PickTaskStartPayload;
  /**
   * Has a placement tried again, with its tries counted anew: what it was at goes on, and an undoing that was refused is asked for again. Where
   * all is done but the last step, it is finished instead. A worker takes it up within seconds. For operators.
   */
  placementRetry: PlacementRetryPayload;
  /**
   * Has a placement that is not confirmed undone, step by step: stock, holds and money are given back. A worker takes it up within seconds.
   * For operators.
   */
  placementUndo: PlacementUndoPayload;
  /**
   * Gives some of the money back while the goods stay with the buyer: never more than is left of what was paid for the line. The same key
   * with the same input answers the same refund. For the shop's staff, and for operators.
   */
  refundCreate: RefundCreatePayload;
  /** Asks the payment provider once more for a refund that it refused, or that it never told the outcome of. For operators. */
  refundRetry: RefundRetryPayload;
  /** Approves or declines a return. For the shop's staff. */
  returnAnswer: ReturnAnswerPayload;
  /** Decides a return that was brought before an operator, for good. The same key with the same input answers the same return. For operators. */
  returnArbitrate: ReturnArbitratePayload;
  /** Brings a return that the shop declined before an operator, whose decision binds both. For the buyer. */
  returnEscalate: ReturnEscalatePayload;
  /** Says that the goods came back, and in what condition. For the shop's staff. */
  returnReceive: ReturnReceivePayload;
  /**
   * Asks to give goods back that have arrived. The same key with the same input answers the same return. For the buyer, while the return
   * window is open.
   */
  returnRequest: ReturnRequestPayload;
  /** Says that the goods are on their way back. For the buyer. */
  returnSend: ReturnSendPayload;
  /**
   * Gives the money of goods that came back to the buyer, all or a part of it; or sends them anew where the buyer asked for that; or declines
   * after looking at them. The same key with the same input answers the same return. For the shop's staff.
   */
  returnSettle: ReturnSettlePayload;
  /** Says that goods which the platform had sent came back to a warehouse, and in what condition. For operators. */
  returnTakeIn: ReturnTakeInPayload;
  /** Keeps the goods after all. For the buyer, until they are sent. */
  returnWithdraw: ReturnWithdrawPayload;
  /**
   * Cancels what the shop can't send: its money goes to the buyer. The same key with the same input answers the same cancellation. For the
   * shop's staff.
   */
  sellerOrderCancel: SellerOrderCancelPayload;
  /**
   * Writes to the other side of a shop's part of an order: its buyer to the shop, or the shop's staff to the buyer. The same key with the same
   * input answers the same message.
   */
  sellerOrderMessageSend: SellerOrderMessageSendPayload;
  /** Marks what the other side wrote as read, up to a message; a mark never goes back. */
  sellerOrderMessagesRead: SellerOrderMessagesReadPayload;
  /** Says that a parcel was sent: all or a part of a shop's part of an order. For the shop's staff. */
  shipmentCreate: ShipmentCreatePayload;
  /** Says that a parcel has arrived. For the shop's staff; of what the platform sent, for operators, too. */
  shipmentDeliver: ShipmentDeliverPayload;
  /** Agrees other terms with a shop, for what is placed, delivered and paid out from now on; the log keeps what they were. For operators. */
  shopTermsSet: ShopTermsSetPayload;
  /** Asks the stock once more to take in goods that it refused, as when their seller had stock of its own. For operators. */
  stockMovementRetry: StockMovementRetryPayload;
  /** Leaves unsold goods where they are after all, before they were sent. For the shop's staff. */
  stockRemovalCancel: StockRemovalCancelPayload;
  /** Says that unsold goods have arrived at their seller. For the shop's staff, and operators. */
  stockRemovalDeliver: StockRemovalDeliverPayload;
  /** Says that unsold goods were picked. For operators. */
  stockRemovalPick: StockRemovalPickPayload;
  /** Asks for unsold goods back: they are off sale at once, or all of it is refused. For the shop's staff. */
  stockRemovalRequest: StockRemovalRequestPayload;
  /** Says that unsold goods were sent to their seller. For operators. */
  stockRemovalSend: StockRemovalSendPayload;
  /** Leaves goods where they are after all, before they were sent. For operators. */
  stockTransferCancel: StockTransferCancelPayload;
  /** Says what has arrived: the rest is written off. For operators. */
  stockTransferReceive: StockTransferReceivePayload;
  /** Asks for unsold goods to be moved to another warehouse: they are off sale until they are there, or all of it is refused. For operators. */
  stockTransferRequest: StockTransferRequestPayload;
  /** Says that goods have left for another warehouse. For operators. */
  stockTransferSend: StockTransferSendPayload;
  /** Hands a case back to the queue. For operators who have it. */
  supportCaseHandBack: SupportCaseHandBackPayload;
  /**
   * Writes in a case: whoever opened it, or the operator who has it. An operator's message waits for an answer, and the answer gives the case
   * back to the operator.
   */
  supportCaseMessageSend: SupportCaseMessageSendPayload;
  /** Marks what the other side wrote in a case as read, up to a message; a mark never goes back. */
  supportCaseMessagesRead: SupportCaseMessagesReadPayload;
  /**
   * Opens a case with support: a buyer about an own order, a shop's part of one or a return; the shop's staff about its part of an order or a return. The same key
   * with the same input answers the same case.
   */
  supportCaseOpen: SupportCaseOpenPayload;
  /** Opens a resolved case again, within 30 days, with what is still wrong; it waits for any operator then. */
  supportCaseReopen: SupportCaseReopenPayload;
  /** Resolves a case, with a reason that whoever opened it reads. For operators who have it. */
  supportCaseResolve: SupportCaseResolvePayload;
  /** Takes a case on, also from a colleague. For operators. */
  supportCaseTake: SupportCaseTakePayload;
  /** Takes a case back that one opened, for good. */
  supportCaseWithdraw: SupportCaseWithdrawPayload;
  /** Answers for the buyer at the test provider. For the gateway itself. */
  testPaymentAnswer?: Maybe<TestPaymentPage>;
  /**
   * Sends an endpoint's deliveries of a time once more, 1,000 at a time, the oldest first; ask again while `hasMore`. For the shop's owners and
   * managers.
   */
  webhookDeliveriesReplay: WebhookDeliveriesReplayPayload;
  /**
   * Sends a delivery once more, under the same id and with the same body, be it dead or delivered; its tries begin anew. For the shop's owners
   * and managers.
   */
  webhookDeliveryReplay: WebhookDeliveryReplayPayload;
  /**
   * Registers where a shop wants to be told of what happens to it; ten endpoints a shop at most. Its secret is shown here and never again. For
   * the shop's owners and managers.
   */
  webhookEndpointCreate: WebhookEndpointCreatePayload;
  /** Removes an endpoint and its deliveries, also those that wait. For the shop's owners and managers. */
  webhookEndpointDelete: WebhookEndpointDeletePayload;
  /**
   * Gives an endpoint another secret, which is shown here and never again. Until the overlap is over each delivery bears a signature by both, so
   * that the receiver may change over at any time. For the shop's owners and managers.
   */
  webhookEndpointSecretRotate: WebhookEndpointSecretRotatePayload;
  /** Sends an event of the type TEST, whatever the endpoint listens to; twenty an hour. For the shop's owners and managers. */
  webhookEndpointTest: WebhookEndpointTestPayload;
  /** Changes an endpoint. Enabling it again clears its notice, and sends what waited. For the shop's owners and managers. */
  webhookEndpointUpdate: WebhookEndpointUpdatePayload;
  /**
   * Sends a delivery of any shop once more, or those of a time, 1,000 at a time, the oldest first: the action's `detail` says how many, and
   * whether there are more. Those of an endpoint that is not enabled wait until it is. For operators.
   */
  webhookReplay: WebhookReplayPayload;
};


export type MutationCancellationAnswerArgs = {
  input: CancellationAnswerInput;
};


export type MutationCancellationWithdrawArgs = {
  input: CancellationWithdrawInput;
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


export type MutationHoldReleaseArgs = {
  input: HoldReleaseInput;
};


export type MutationInboundAnnounceArgs = {
  input: InboundAnnounceInput;
};


export type MutationInboundCancelArgs = {
  input: InboundCancelInput;
};


export type MutationInboundReceiveArgs = {
  input: InboundReceiveInput;
};


export type MutationInboundSendArgs = {
  input: InboundSendInput;
};


export type MutationLedgerAdjustmentApproveArgs = {
  input: LedgerAdjustmentApproveInput;
};


export type MutationLedgerAdjustmentDeclineArgs = {
  input: LedgerAdjustmentDeclineInput;
};


export type MutationLedgerAdjustmentProposeArgs = {
  input: LedgerAdjustmentProposeInput;
};


export type MutationOrderCancelArgs = {
  input: OrderCancelInput;
};


export type MutationOrderDeadLetterDiscardArgs = {
  input: OrderDeadLetterDiscardInput;
};


export type MutationOrderDeadLetterReplayArgs = {
  input: OrderDeadLetterReplayInput;
};


export type MutationOrderPlaceArgs = {
  input: OrderPlaceInput;
};


export type MutationPartnerOrderCancelArgs = {
  input: PartnerOrderCancelInput;
};


export type MutationPartnerOrderRefundRequestArgs = {
  input: PartnerOrderRefundRequestInput;
};


export type MutationPastOrdersRecordArgs = {
  input: PastOrdersRecordInput;
};


export type MutationPaymentWebhookTakeArgs = {
  input: PaymentWebhookTakeInput;
};


export type MutationPayoutAccountSetArgs = {
  input: PayoutAccountSetInput;
};


export type MutationPayoutRetryArgs = {
  input: PayoutRetryInput;
};


export type MutationPayoutSettleArgs = {
  input: PayoutSettleInput;
};


export type MutationPayoutsRunArgs = {
  input: PayoutsRunInput;
};


export type MutationPickTaskFinishArgs = {
  input: PickTaskFinishInput;
};


export type MutationPickTaskPackArgs = {
  input: PickTaskPackInput;
};


export type MutationPickTaskStartArgs = {
  input: PickTaskStartInput;
};


export type MutationPlacementRetryArgs = {
  input: PlacementRetryInput;
};


export type MutationPlacementUndoArgs = {
  input: PlacementUndoInput;
};


export type MutationRefundCreateArgs = {
  input: RefundCreateInput;
};


export type MutationRefundRetryArgs = {
  input: RefundRetryInput;
};


export type MutationReturnAnswerArgs = {
  input: ReturnAnswerInput;
};


export type MutationReturnArbitrateArgs = {
  input: ReturnArbitrateInput;
};


export type MutationReturnEscalateArgs = {
  input: ReturnEscalateInput;
};


export type MutationReturnReceiveArgs = {
  input: ReturnReceiveInput;
};


export type MutationReturnRequestArgs = {
  input: ReturnRequestInput;
};


export type MutationReturnSendArgs = {
  input: ReturnSendInput;
};


export type MutationReturnSettleArgs = {
  input: ReturnSettleInput;
};


export type MutationReturnTakeInArgs = {
  input: ReturnTakeInInput;
};


export type MutationReturnWithdrawArgs = {
  input: ReturnWithdrawInput;
};


export type MutationSellerOrderCancelArgs = {
  input: SellerOrderCancelInput;
};


export type MutationSellerOrderMessageSendArgs = {
  input: SellerOrderMessageSendInput;
};


export type MutationSellerOrderMessagesReadArgs = {
  input: SellerOrderMessagesReadInput;
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


export type MutationStockMovementRetryArgs = {
  input: StockMovementRetryInput;
};


export type MutationStockRemovalCancelArgs = {
  input: StockRemovalCancelInput;
};


export type MutationStockRemovalDeliverArgs = {
  input: StockRemovalDeliverInput;
};


export type MutationStockRemovalPickArgs = {
  input: StockRemovalPickInput;
};


export type MutationStockRemovalRequestArgs = {
  input: StockRemovalRequestInput;
};


export type MutationStockRemovalSendArgs = {
  input: StockRemovalSendInput;
};


export type MutationStockTransferCancelArgs = {
  input: StockTransferCancelInput;
};


export type MutationStockTransferReceiveArgs = {
  input: StockTransferReceiveInput;
};


export type MutationStockTransferRequestArgs = {
  input: StockTransferRequestInput;
};


export type MutationStockTransferSendArgs = {
  input: StockTransferSendInput;
};


export type MutationSupportCaseHandBackArgs = {
  input: SupportCaseHandBackInput;
};


export type MutationSupportCaseMessageSendArgs = {
  input: SupportCaseMessageSendInput;
};


export type MutationSupportCaseMessagesReadArgs = {
  input: SupportCaseMessagesReadInput;
};


export type MutationSupportCaseOpenArgs = {
  input: SupportCaseOpenInput;
};


export type MutationSupportCaseReopenArgs = {
  input: SupportCaseReopenInput;
};


export type MutationSupportCaseResolveArgs = {
  input: SupportCaseResolveInput;
};


export type MutationSupportCaseTakeArgs = {
  input: SupportCaseTakeInput;
};


export type MutationSupportCaseWithdrawArgs = {
  input: SupportCaseWithdrawInput;
};


export type MutationTestPaymentAnswerArgs = {
  input: TestPaymentAnswerInput;
};


export type MutationWebhookDeliveriesReplayArgs = {
  input: WebhookDeliveriesReplayInput;
};


export type MutationWebhookDeliveryReplayArgs = {
  input: WebhookDeliveryReplayInput;
};


export type MutationWebhookEndpointCreateArgs = {
  input: WebhookEndpointCreateInput;
};


export type MutationWebhookEndpointDeleteArgs = {
  input: WebhookEndpointDeleteInput;
};


export type MutationWebhookEndpointSecretRotateArgs = {
  input: WebhookEndpointSecretRotateInput;
};


export type MutationWebhookEndpointTestArgs = {
  input: WebhookEndpointTestInput;
};


export type MutationWebhookEndpointUpdateArgs = {
  input: WebhookEndpointUpdateInput;
};


export type MutationWebhookReplayArgs = {
  input: WebhookReplayInput;
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

/** How a placement stands that is neither done nor given up. */
export type OpenPlacementState =
  /** It can neither be finished nor undone without an operator. */
  | 'NEEDS_ATTENTION'
  /** Under way. */
  | 'PLACING'
  /** The buyer has to confirm the payment. */
  | 'REQUIRES_ACTION'
  /** What was done of it is being undone. */
  | 'UNDOING';

/** What an operator did. */
export type OperatorAction = {
  __typename?: 'OperatorAction';
  /** When. */
  at: Scalars['DateTime']['output'];
  /** Who asked for it. */
  by?: Maybe<User>;
  /** Why it was refused; null where it was done. */
  code?: Maybe<OrderErrorCode>;
  /** What it was about, in words; null where the kind and the target say it all. */
  detail?: Maybe<Scalars['String']['output']>;
  /** Opaque, typed by its prefix, sortable by time of making. */
  id: Scalars['ID']['output'];
  /** What was asked for. */
  kind: OperatorActionKind;
  /** What came of it. */
  outcome: OperatorActionOutcome;
  /** Why, in the operator's words; null of a day's work in the warehouses. */
  reason?: Maybe<Scalars['String']['output']>;
  /** The id of what it was done to. */
  targetId: Scalars['ID']['output'];
};

/** A page of actions. */
export type OperatorActionConnection = {
  __typename?: 'OperatorActionConnection';
  /** The actions with their cursors. */
  edges: Array<OperatorActionEdge>;
  /** The actions alone. */
  nodes: Array<OperatorAction>;
  /** Where the page stands. */
  pageInfo: PageInfo;
  /** How many there are in all. */
  totalCount?: Maybe<Scalars['Int']['output']>;
};

/** An action in a list. */
export type OperatorActionEdge = {
  __typename?: 'OperatorActionEdge';
  /** Where it stands in the list. */
  cursor: Scalars['String']['output'];
  /** The action. */
  node: OperatorAction;
};

/** Which actions. */
export type OperatorActionFilter = {
  /** Those of one of these kinds. */
  kinds?: InputMaybe<Array<OperatorActionKind>>;
  /** Those that were done to this. */
  targetId?: InputMaybe<Scalars['ID']['input']>;
};

/** What an operator can ask for. */
export type OperatorActionKind =
  /** To approve one that another proposed. */
  | 'ADJUSTMENT_APPROVE'
  /** To decline one, or to take one's own back. */
  | 'ADJUSTMENT_DECLINE'
  /** To propose an adjustment of the ledger. */
  | 'ADJUSTMENT_PROPOSE'
  /** To give an event up for good. */
  | 'DEAD_LETTER_DISCARD'
  /** To hand an event to its consumer once more. */
  | 'DEAD_LETTER_REPLAY'
  /** To let go of money before its time. */
  | 'HOLD_RELEASE'
  /** To pay a shop or creator now. */
  | 'PAYOUTS_RUN'
  /** To say where a shop or creator is paid out to. */
  | 'PAYOUT_ACCOUNT_SET'
  /** To ask once more for a payout that failed and was not given back. */
  | 'PAYOUT_RETRY'
  /** To say what became of one. */
  | 'PAYOUT_SETTLE'
  /** To try a placement again. */
  | 'PLACEMENT_RETRY'
  /** To undo a placement. */
  | 'PLACEMENT_UNDO'
  /** To have a refund asked for again. */
  | 'REFUND_RETRY'
  /** To agree other terms with a shop. */
  | 'SHOP_TERMS_SET'
  /** To take a step in a warehouse, in the platform's name: goods counted, picked, packed, moved. `detail` names it. */
  | 'WAREHOUSE_STEP'
  /** To send webhooks once more. */
  | 'WEBHOOK_REPLAY';

/** What came of what an operator asked for. */
export type OperatorActionOutcome =
  /** It was done. */
  | 'DONE'
  /** It was refused, and changed nothing. */
  | 'REFUSED';

/** A purchase: of one buyer, from any number of shops. Only its buyer, and operators, see it. */
export type Order = Node & {
  __typename?: 'Order';
  /** Where the goods go; null where it was recorded from elsewhere. */
  address?: Maybe<ShippingAddress>;
  /** What whoever asks may do about it now. */
  allowedActions: Array<OrderAction>;
  /** Who bought; null for guests and for orders that were recorded from elsewhere. */
  buyer?: Maybe<User>;
  /** When it was recorded here. */
  createdAt: Scalars['DateTime']['output'];
  /** One word for all of it, derived from the other states. */
  displayStatus: OrderDisplayStatus;
  /** What it was called where it was recorded from; null where it was placed here. */
  externalId?: Maybe<Scalars['String']['output']>;
  /** How far the goods are, over all of its shops and partners. */
  fulfilmentState: FulfilmentState;
  /** Opaque, typed by its prefix, sortable by time of making. */
  id: Scalars['ID']['output'];
  /** What was bought of shops; what partner retailers sell of it is in `partnerOrders`. */
  lines: Array<OrderLine>;
  /** The code of the market that it was placed in; null where it was recorded from elsewhere. */
  marketCode?: Maybe<Scalars['String']['output']>;
  /** What partner retailers sell of it, a part for each: from when they were first asked for it. */
  partnerOrders: Array<PartnerOrder>;
  /** The payment, as far as it is more than its state; null where nothing was paid here. */
  payment?: Maybe<Payment>;
  /** How the payment stands. */
  paymentState: PaymentState;
  /** When it was placed. */
  placedAt: Scalars['DateTime']['output'];
  /** How the placing of it stands; null where it was recorded from elsewhere. */
  placement?: Maybe<OrderPlacement>;
  /** What operators see of the placing; null for anyone else, and where it was recorded from elsewhere. */
  placementWatch?: Maybe<PlacementWatch>;
  /** The key that `node` refers by. */
  ref: Scalars['ID']['output'];
  /** What its buyer gets back or got back, the first first. */
  refunds: Array<Refund>;
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

/** What one may do about an order, or about a part or a line of it. */
export type OrderAction =
  /** Answer what the buyer asked not to have sent: `cancellationAnswer`. For the shop's staff. */
  | 'ANSWER_CANCELLATION'
  /** Answer what the buyer wants to give back: `returnAnswer`. For the shop's staff. */
  | 'ANSWER_RETURN'
  /** Cancel at once: `orderCancel`. For the buyer, until the shop gets the order. */
  | 'CANCEL'
  /** Give some of the money back: `refundCreate`. For the shop's staff, and for operators. */
  | 'REFUND'
  /** Say that it can't be sent: `sellerOrderCancel`. For the shop's staff. */
  | 'REFUSE_TO_SHIP'
  /** Ask the shop not to send it: `orderCancel`. For the buyer, until it is sent. */
  | 'REQUEST_CANCELLATION'
  /** Give it back: `returnRequest`. For the buyer, for as long as the return window is open. */
  | 'REQUEST_RETURN'
  /** Say that it was sent: `shipmentCreate`. For the shop's staff. */
  | 'SHIP';

/** What to cancel, and why. */
export type OrderCancelInput = {
  /** 1 to 200 characters, the client's own for this. */
  idempotencyKey: Scalars['String']['input'];
  /** What of it, 1 to 100 lines, each named once; all that was not sent yet, where it is left out. */
  lines?: InputMaybe<Array<CancellationLineInput>>;
  /** What the shop is told, 1000 characters at most. */
  note?: InputMaybe<Scalars['String']['input']>;
  /** The order. */
  orderId: Scalars['ID']['input'];
  /** Why. */
  reason: CancellationReason;
};

/** The cancellations, or why there are none. */
export type OrderCancelPayload = {
  __typename?: 'OrderCancelPayload';
  /** The cancellations, one for each shop. */
  cancellations?: Maybe<Array<Cancellation>>;
  /** Why nothing was changed. */
  userErrors: Array<OrderUserError>;
};

/** A chargeback, with its order. */
export type OrderChargeback = {
  __typename?: 'OrderChargeback';
  /** How much. */
  amount: Money;
  /** When it was decided; null until then. */
  closedAt?: Maybe<Scalars['DateTime']['output']>;
  /** What the payment provider calls it. */
  id: Scalars['ID']['output'];
  /** When it was first heard of. */
  openedAt: Scalars['DateTime']['output'];
  /** The order. */
  order?: Maybe<Order>;
  /** Whether it is decided. */
  state: ChargebackState;
};

/** A page of chargebacks. */
export type OrderChargebackConnection = {
  __typename?: 'OrderChargebackConnection';
  /** The chargebacks with their cursors. */
  edges: Array<OrderChargebackEdge>;
  /** The chargebacks alone. */
  nodes: Array<OrderChargeback>;
  /** Where the page stands. */
  pageInfo: PageInfo;
  /** How many there are in all. */
  totalCount?: Maybe<Scalars['Int']['output']>;
};

/** A chargeback in a list. */
export type OrderChargebackEdge = {
  __typename?: 'OrderChargebackEdge';
  /** Where it stands in the list. */
  cursor: Scalars['String']['output'];
  /** The chargeback. */
  node: OrderChargeback;
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

/** How many orders stand so. */
export type OrderCount = {
  __typename?: 'OrderCount';
  /** How many; 10000 stands for that many and more. */
  count: Scalars['Int']['output'];
  /** How they stand. */
  displayStatus: OrderDisplayStatus;
  /** When the oldest of them was placed; null where there is none. */
  oldestPlacedAt?: Maybe<Scalars['DateTime']['output']>;
};

/** An event that was given up, and why something is done about it. */
export type OrderDeadLetterDiscardInput = {
  /** The event's letter. */
  deadLetterId: Scalars['ID']['input'];
  /** 1 to 200 characters, the client's own for this action. */
  idempotencyKey: Scalars['String']['input'];
  /** Why, 1 to 1000 characters, for the log. */
  reason: Scalars['String']['input'];
};

/** What was done about the event, or why nothing was. */
export type OrderDeadLetterDiscardPayload = {
  __typename?: 'OrderDeadLetterDiscardPayload';
  /** The entry of the log. */
  action?: Maybe<OperatorAction>;
  /** Why nothing was done. */
  userErrors: Array<OrderUserError>;
};

/** An event that was given up, and why something is done about it. */
export type OrderDeadLetterReplayInput = {
  /** The event's letter. */
  deadLetterId: Scalars['ID']['input'];
  /** 1 to 200 characters, the client's own for this action. */
  idempotencyKey: Scalars['String']['input'];
  /** Why, 1 to 1000 characters, for the log. */
  reason: Scalars['String']['input'];
};

/** What was done about the event, or why nothing was. */
export type OrderDeadLetterReplayPayload = {
  __typename?: 'OrderDeadLetterReplayPayload';
  /** The entry of the log. */
  action?: Maybe<OperatorAction>;
  /** Why nothing was done. */
  userErrors: Array<OrderUserError>;
};

/** One word for how an order stands. */
export type OrderDisplayStatus =
  /** All of it was cancelled. */
  | 'CANCELLED'
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
  /** All of it went back. */
  | 'RETURNED'
  /** Some of it is to go back, and that is not decided or not done yet. */
  | 'RETURN_OPEN'
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
  /** An account that people don't adjust, one and the same on both sides, or no connected account of Stripe. */
  | 'ACCOUNT_INVALID'
  /** The market does not deliver to the address's country. */
  | 'ADDRESS_NOT_SERVED'
  /** The shipment was delivered already. */
  | 'ALREADY_DELIVERED'
  /** An amount is not above zero, or beyond bounds. */
  | 'AMOUNT_INVALID'
  /** A refund came after a payout: new earnings make up for it first. */
  | 'BALANCE_NEGATIVE'
  /** A promotion's budget was given to others first. */
  | 'BUDGET_SPENT'
  /** The buyer had a promotion as often as one may. */
  | 'BUYER_LIMIT_REACHED'
  /** No carrier, or no service of it, has this code. */
  | 'CARRIER_UNKNOWN'
  /** There is nothing in the cart. */
  | 'CART_EMPTY'
  /** A cart holds 100 lines at most. */
  | 'CART_FULL'
  /** No promotion goes by this code. */
  | 'CODE_UNKNOWN'
  /** A partner retailer sells in another currency than the market's. */
  | 'CURRENCY_MISMATCH'
  /** Nothing is sent to the endpoint until it is enabled again. */
  | 'ENDPOINT_NOT_ENABLED'
  /** More than what is left to cancel of a line. */
  | 'EXCEEDS_CANCELLABLE'
  /** More than what is left of what was paid. */
  | 'EXCEEDS_REFUNDABLE'
  /** More than what has arrived of a line and was not given back. */
  | 'EXCEEDS_RETURNABLE'
  /** More than what is left to ship of a line. */
  | 'EXCEEDS_UNSHIPPED'
  /** The platform sends these goods out of its warehouses, and not the shop. */
  | 'FULFILLED_BY_PLATFORM'
  /** The shop sends these goods itself, and not the platform. */
  | 'FULFILLED_BY_SELLER'
  /** The key was used before, for something else. */
  | 'IDEMPOTENCY_KEY_REUSED'
  /** There are as many already as there may be. */
  | 'LIMIT_REACHED'
  /** A line is named twice, or not at all where each has to be. */
  | 'LINES_INVALID'
  /** The cart belongs to another market than the one that the viewer is in. */
  | 'MARKET_MISMATCH'
  /** Nothing is available to be paid out. */
  | 'NOTHING_PAYABLE'
  /** The state that it is in does not allow it. */
  | 'NOT_ALLOWED_IN_STATE'
  /** Another operator has it, or nobody: take it first. */
  | 'NOT_ASSIGNED_TO_YOU'
  /** Nothing of it can be cancelled, or no longer. */
  | 'NOT_CANCELLABLE'
  /** The shop does not send these goods to the address, by any method or at their weight. */
  | 'NOT_DELIVERABLE'
  /** There is no such thing, or it is not the viewer's. */
  | 'NOT_FOUND'
  /** It is on its way already. */
  | 'NOT_REPLAYABLE'
  /** The goods are not sold at the moment, or not in this market. */
  | 'NOT_SELLABLE'
  /** The shop has nothing to ship for this order, or no longer. */
  | 'NOT_SHIPPABLE'
  /** What this partner retailer offers can't be ordered here: its own page sells it. */
  | 'OFFER_NOT_PURCHASABLE'
  /** There is less in stock than was asked for. */
  | 'OUT_OF_STOCK'
  /** The buyer has no account at the partner retailer that it could charge. */
  | 'PARTNER_NOT_LINKED'
  /** A partner retailer did not take its part of the order. */
  | 'PARTNER_REFUSED'
  /** A partner retailer did not answer in time, or told what can't be. */
  | 'PARTNER_UNAVAILABLE'
  /** The payment provider refused the charge. */
  | 'PAYMENT_DECLINED'
  /** The payment provider does not know this payment method. */
  | 'PAYMENT_METHOD_INVALID'
  /** The buyer had to confirm the payment, and did not within fifteen minutes. */
  | 'PAYMENT_NOT_CONFIRMED'
  /** No payment provider is set up here that pays out, or it knows no account of this party. */
  | 'PAYOUTS_UNAVAILABLE'
  /** The order could not be placed; nothing was charged, or it was given back. */
  | 'PLACEMENT_FAILED'
  /** A partner retailer takes another price by now. */
  | 'PRICE_CHANGED'
  /** A quantity is not between 1 and 999, also after the same goods were put together. */
  | 'QUANTITY_INVALID'
  /** The quote no longer holds; ask for a new one. */
  | 'QUOTE_EXPIRED'
  /** The token was not made here, was made for someone else, or was changed. */
  | 'QUOTE_INVALID'
  /** The buyer asked for the money, of all of it. */
  | 'REPLACEMENT_NOT_ASKED'
  /** The consumer could not handle the event this time either. */
  | 'REPLAY_FAILED'
  /** The return window is closed. */
  | 'RETURN_WINDOW_CLOSED'
  /** Whoever asked for it may not decide it: another operator has to. */
  | 'SECOND_PERSON_REQUIRED'
  /** The shop does not send to the address by this method. */
  | 'SHIPPING_METHOD_UNAVAILABLE'
  /** A number of a shop's terms is out of bounds. */
  | 'TERMS_INVALID'
  /** A text is empty or too long. */
  | 'TEXT_INVALID'
  /** A time in the future, or before what must come first. */
  | 'TIME_INVALID'
  /** The total is beyond what one order may come to. */
  | 'TOTAL_TOO_LARGE'
  /** Not an address that webhooks are sent to: https, a host of the public internet, no user name, no fragment, 2,000 characters at most. */
  | 'URL_INVALID'
  /** The warehouse takes no goods in, or no longer; or both are the same. */
  | 'WAREHOUSE_INVALID';

/** Which orders. */
export type OrderFilter = {
  /** Those with one of these. */
  displayStatuses?: InputMaybe<Array<OrderDisplayStatus>>;
};

/** Goods of one kind in an order: whoever may see the order, or the shop's part of it, sees them. */
export type OrderLine = {
  __typename?: 'OrderLine';
  /** What whoever asks may do about it now. */
  allowedActions: Array<OrderAction>;
  /** What it comes to; negative where it was brought back. */
  amounts: LineAmounts;
  /** What led the buyer to it; null where nobody said. */
  attribution?: Maybe<SaleAttribution>;
  /** How many were cancelled. */
  cancelledQuantity: Scalars['Int']['output'];
  /** How many the shop is asked not to send, and has not answered yet. */
  cancellingQuantity: Scalars['Int']['output'];
  /** When all of it had arrived. */
  deliveredAt?: Maybe<Scalars['DateTime']['output']>;
  /** How many have arrived. */
  deliveredQuantity: Scalars['Int']['output'];
  /** Who sends it, since it was bought. */
  fulfilledBy: FulfilmentParty;
  /** Opaque, typed by its prefix, sortable by time of making. */
  id: Scalars['ID']['output'];
  /** Whether it was bought or brought back; only recorded history holds lines that were brought back. */
  kind: OrderLineKind;
  /** How many the platform's warehouses lost, with no others to send in their place: they can only be cancelled. */
  lostQuantity: Scalars['Int']['output'];
  /** The picture that it had. */
  pictureUrl?: Maybe<Scalars['URL']['output']>;
  /** How many. */
  quantity: Scalars['Int']['output'];
  /** The line whose goods these are sent in place of; null of what was bought. */
  replaces?: Maybe<OrderLine>;
  /** How many went back. */
  returnedQuantity: Scalars['Int']['output'];
  /** How many the buyer wants to give back, where that is not settled yet. */
  returningQuantity: Scalars['Int']['output'];
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
  /** How each partner retailer charges its part, 100 at most; in its usual way, those that are left out. */
  partnerMethods?: InputMaybe<Array<PartnerMethodInput>>;
  /** How it is paid; may be left out where nothing is charged here. */
  paymentMethod?: InputMaybe<PaymentMethodInput>;
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
  /** The parts of it that partner retailers charge themselves: with `chargedHere`, they come to `total`. */
  chargedBy: Array<PartnerCharge>;
  /** The part of it that is charged here, on the payment method of the order. */
  chargedHere: Money;
  /** What promotions take off. */
  discount: Money;
  /** Customs duty with the import tax on it; never contained in the prices. */
  duty: Money;
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

/** Which orders. */
export type OrderWatchFilter = {
  /** Those with one of these, 1 to 20. */
  displayStatuses: Array<OrderDisplayStatus>;
  /** Those that were placed before. */
  placedBefore?: InputMaybe<Scalars['DateTime']['input']>;
  /** Those that were placed then or later. */
  placedSince?: InputMaybe<Scalars['DateTime']['input']>;
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

/** A parcel, and who carries it. */
export type ParcelInput = {
  /** By which carrier, by its code. */
  carrierCode: Scalars['String']['input'];
  /** What is in it, 1 to 100 lines, each named once. */
  lines: Array<ShipmentLineInput>;
  /** By which of its services, by its code. */
  serviceCode: Scalars['String']['input'];
  /** The carrier's number for it, 100 characters at most. */
  trackingNumber?: InputMaybe<Scalars['String']['input']>;
};

/** What became of asking a partner to cancel. */
export type PartnerCancellationState =
  /** It is asked. */
  | 'ASKED'
  /** It was cancelled. */
  | 'DONE'
  /** The partner refused: it stays. */
  | 'REFUSED';

/** What a partner retailer charges itself. */
export type PartnerCharge = {
  __typename?: 'PartnerCharge';
  /** How much. */
  amount: Money;
  /** The retailer. */
  retailer?: Maybe<Retailer>;
};

/** How a partner retailer charges its part of an order. */
export type PartnerMethodInput = {
  /** The retailer. */
  retailerId: Scalars['ID']['input'];
  /**
   * What the retailer calls the method of the buyer's account there, 1 to 200 characters. Until partners can take orders, the double's:
   * ptok_approve is charged; docs/how-to/try-partner-orders.md has them all.
   */
  token: Scalars['String']['input'];
};

/** What a partner retailer sells of an order: in its own name, charged and given back by itself. Its buyer, and operators, see it. */
export type PartnerOrder = Node & {
  __typename?: 'PartnerOrder';
  /** What became of asking the partner to cancel it; null where nobody did. */
  cancellation?: Maybe<PartnerCancellationState>;
  /** What the partner charges. */
  charged: Money;
  /** When the partner was first asked for it. */
  createdAt: Scalars['DateTime']['output'];
  /** Opaque, typed by its prefix, sortable by time of making. */
  id: Scalars['ID']['output'];
  /** What was bought of this partner. */
  lines: Array<PartnerOrderLine>;
  /** The partner's own number for it; null until it was placed. */
  number?: Maybe<Scalars['String']['output']>;
  /** The id of the order that it is part of. */
  orderId: Scalars['ID']['output'];
  /** When the order was placed. */
  placedAt: Scalars['DateTime']['output'];
  /** The key that `node` refers by. */
  ref: Scalars['ID']['output'];
  /** What the partner was asked to give back, the first first. */
  refunds: Array<PartnerRefund>;
  /** Why the partner did not take it, as an OrderErrorCode; null where it did. */
  refusal?: Maybe<OrderErrorCode>;
  /** Who sells it. */
  retailer?: Maybe<Retailer>;
  /** What the partner has given back of it, as a refund or by cancelling it. */
  returned: Money;
  /** How it stands. */
  state: PartnerOrderState;
  /** When it last changed. */
  updatedAt: Scalars['DateTime']['output'];
};

/** A part of an order at a partner retailer, to be cancelled. */
export type PartnerOrderCancelInput = {
  /** 1 to 200 characters, the client's own for this wish. */
  idempotencyKey: Scalars['String']['input'];
  /** The part. */
  partnerOrderId: Scalars['ID']['input'];
};

/** The part, or why the partner was not asked. */
export type PartnerOrderCancelPayload = {
  __typename?: 'PartnerOrderCancelPayload';
  /** The part, as it then is. */
  partnerOrder?: Maybe<PartnerOrder>;
  /** Why nothing was changed. */
  userErrors: Array<OrderUserError>;
};

/** A page of parts of orders at partner retailers. */
export type PartnerOrderConnection = {
  __typename?: 'PartnerOrderConnection';
  /** The parts with their cursors. */
  edges: Array<PartnerOrderEdge>;
  /** The parts alone. */
  nodes: Array<PartnerOrder>;
  /** Where the page stands. */
  pageInfo: PageInfo;
  /** How many there are in all. */
  totalCount?: Maybe<Scalars['Int']['output']>;
};

/** A part of an order at a partner retailer in a list. */
export type PartnerOrderEdge = {
  __typename?: 'PartnerOrderEdge';
  /** Where it stands in the list. */
  cursor: Scalars['String']['output'];
  /** The part. */
  node: PartnerOrder;
};

/** Goods of one kind that a partner retailer sells. */
export type PartnerOrderLine = {
  __typename?: 'PartnerOrderLine';
  /** What it comes to. */
  amounts: LineAmounts;
  /** Opaque, typed by its prefix, sortable by time of making. */
  id: Scalars['ID']['output'];
  /** The partner's offer; null where it is gone. */
  offer?: Maybe<RetailerOffer>;
  /** The picture that it had. */
  pictureUrl?: Maybe<Scalars['URL']['output']>;
  /** How many. */
  quantity: Scalars['Int']['output'];
  /** How many the partner gave back. */
  refundedQuantity: Scalars['Int']['output'];
  /** How many the partner is asked to give back, and has not told of yet. */
  refundingQuantity: Scalars['Int']['output'];
  /** The partner's own number for it. */
  sku: Scalars['String']['output'];
  /** What it was called when it was bought. */
  title: Scalars['String']['output'];
  /** The price of one, as the partner told it. */
  unitPrice: Money;
};

/** Units of lines that a partner retailer is to give back. */
export type PartnerOrderRefundRequestInput = {
  /** 1 to 200 characters, the client's own for this refund. */
  idempotencyKey: Scalars['String']['input'];
  /** Which lines, each named once; all that is left of all of them, where none is named. */
  lines?: InputMaybe<Array<PartnerRefundLineInput>>;
  /** The part. */
  partnerOrderId: Scalars['ID']['input'];
  /** Why, 1 to 1000 characters. */
  reason?: InputMaybe<Scalars['String']['input']>;
};

/** The refund, or why the partner was not asked. */
export type PartnerOrderRefundRequestPayload = {
  __typename?: 'PartnerOrderRefundRequestPayload';
  /** The part, as it then is. */
  partnerOrder?: Maybe<PartnerOrder>;
  /** The refund, as it then is. */
  refund?: Maybe<PartnerRefund>;
  /** Why nothing was changed. */
  userErrors: Array<OrderUserError>;
};

/** How a part of an order at a partner retailer stands. */
export type PartnerOrderState =
  /** It was cancelled, or the partner never took it; the partner charged nothing, or gave it back. */
  | 'CANCELLED'
  /** It has arrived. */
  | 'DELIVERED'
  /** The partner refused to undo it, contradicts itself, or tells nothing for too long: an operator looks into it. */
  | 'NEEDS_ATTENTION'
  /** The partner has it. */
  | 'PLACED'
  /** The partner is being asked for it. */
  | 'PLACING'
  /** The partner gave all of it back. */
  | 'REFUNDED'
  /** It is on its way. */
  | 'SHIPPED';

/** What a partner was asked to give back. */
export type PartnerRefund = {
  __typename?: 'PartnerRefund';
  /** How much. */
  amount: Money;
  /** When the partner gave it back. */
  completedAt?: Maybe<Scalars['DateTime']['output']>;
  /** When it was asked for. */
  createdAt: Scalars['DateTime']['output'];
  /** Opaque, typed by its prefix, sortable by time of making. */
  id: Scalars['ID']['output'];
  /** Of which lines. */
  lines: Array<PartnerRefundLine>;
  /** Why, in the buyer's words. */
  reason?: Maybe<Scalars['String']['output']>;
  /** How it stands. */
  state: PartnerRefundState;
};

/** Units of a line that a partner was asked to give back. */
export type PartnerRefundLine = {
  __typename?: 'PartnerRefundLine';
  /** The id of the line. */
  orderLineId: Scalars['ID']['output'];
  /** How many. */
  quantity: Scalars['Int']['output'];
};

/** Units of a line that a partner retailer is to give back. */
export type PartnerRefundLineInput = {
  /** The line. */
  orderLineId: Scalars['ID']['input'];
  /** How many, 1 or more. */
  quantity: Scalars['Int']['input'];
};

/** How a refund that a partner was asked for stands. */
export type PartnerRefundState =
  /** The partner gave it back. */
  | 'DONE'
  /** The partner refused. */
  | 'REFUSED'
  /** The partner is asked, until it tells. */
  | 'REQUESTED';

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

/** How an order was paid. */
export type Payment = {
  __typename?: 'Payment';
  /** What the buyer's bank took back, or tried to, the first first. */
  chargebacks: Array<Chargeback>;
  /** Who handles it. */
  provider: PaymentProviderName;
};

/** How an order is paid. */
export type PaymentMethodInput = {
  /** Who handles the payment. */
  provider?: PaymentProviderName;
  /** What that provider calls the buyer's payment method, 1 to 200 characters. */
  token: Scalars['String']['input'];
};

/** A webhook that a payment provider sent, without what was in it: what it is about is asked of the provider. */
export type PaymentNotice = {
  __typename?: 'PaymentNotice';
  /** What kind of thing it is about; null where it is none of ours. */
  about?: Maybe<PaymentNoticeSubject>;
  /** When it is taken up next; null where it is not. */
  dueAt?: Maybe<Scalars['DateTime']['output']>;
  /** The provider's name, and its own id for it. */
  id: Scalars['ID']['output'];
  /** Who sent it. */
  provider: PaymentProviderName;
  /** When it came. */
  receivedAt: Scalars['DateTime']['output'];
  /** What became of it. */
  state: PaymentNoticeState;
  /** The id of the order or the payout that it is about. */
  subjectId?: Maybe<Scalars['ID']['output']>;
  /** How often a worker took it up again. */
  tries: Scalars['Int']['output'];
  /** What the provider calls what happened. */
  type: Scalars['String']['output'];
};

/** A page of webhooks of payment providers. */
export type PaymentNoticeConnection = {
  __typename?: 'PaymentNoticeConnection';
  /** The webhooks with their cursors. */
  edges: Array<PaymentNoticeEdge>;
  /** The webhooks alone. */
  nodes: Array<PaymentNotice>;
  /** Where the page stands. */
  pageInfo: PageInfo;
  /** How many there are in all. */
  totalCount?: Maybe<Scalars['Int']['output']>;
};

/** A webhook of a payment provider in a list. */
export type PaymentNoticeEdge = {
  __typename?: 'PaymentNoticeEdge';
  /** Where it stands in the list. */
  cursor: Scalars['String']['output'];
  /** The webhook. */
  node: PaymentNotice;
};

/** What became of a webhook of a payment provider. */
export type PaymentNoticeState =
  /** What changed is recorded. */
  | 'APPLIED'
  /** It had no effect in some days of trying: the provider is to be asked by hand. */
  | 'GIVEN_UP'
  /** It is about nothing of ours. */
  | 'IGNORED'
  /** It had no effect yet, and is taken up again. */
  | 'WAITING';

/** What a webhook of a payment provider is about. */
export type PaymentNoticeSubject =
  /** An order's payment. */
  | 'PAYMENT'
  /** A payout. */
  | 'PAYOUT';

/** Who handles payments. */
export type PaymentProviderName =
  /** Stripe; the token is a payment method of its, pm_…. Only where a key of Stripe's is set. */
  | 'STRIPE'
  /**
   * Moves no money: for trying things out. tok_approve is charged, tok_decline is refused, tok_capture_refused fails after its
   * authorisation, tok_action waits for the buyer to confirm it at `placement.actionUrl`; docs/how-to/try-payments.md has them all.
   */
  | 'TEST';

/** How a payment stands. */
export type PaymentState =
  /** The provider set the amount aside. */
  | 'AUTHORISED'
  /** The money was taken. */
  | 'CAPTURED'
  /** The buyer's bank has taken it back for good, as far as it says. */
  | 'CHARGED_BACK'
  /** The provider refused. */
  | 'DECLINED'
  /** The buyer's bank has taken it back, and has not decided yet. */
  | 'DISPUTED'
  /** It was paid elsewhere. */
  | 'NOT_TRACKED'
  /** Some of what was taken was given back. */
  | 'PARTIALLY_REFUNDED'
  /** Nothing was asked of the payment provider yet, or it has not answered. */
  | 'PENDING'
  /** All of what was taken was given back. */
  | 'REFUNDED'
  /** What was set aside was let go. */
  | 'VOIDED';

/** A header of a webhook. */
export type PaymentWebhookHeaderInput = {
  /** In lower case. */
  name: Scalars['String']['input'];
  /** As it was sent. */
  value: Scalars['String']['input'];
};

/** What became of a webhook. */
export type PaymentWebhookOutcome =
  /** There is no such provider here. */
  | 'PROVIDER_UNKNOWN'
  /** The provider has not signed it, or too long ago. */
  | 'SIGNATURE_INVALID'
  /** It is kept, or was kept before: whoever sent it need not send it again. */
  | 'TAKEN';

/** A webhook as it came. */
export type PaymentWebhookTakeInput = {
  /** Its body, as it was sent. */
  body: Scalars['String']['input'];
  /** Its headers. */
  headers: Array<PaymentWebhookHeaderInput>;
  /** The last part of the address that it came to. */
  provider: Scalars['String']['input'];
};

/** What became of a webhook. */
export type PaymentWebhookTakePayload = {
  __typename?: 'PaymentWebhookTakePayload';
  /** What became of it. */
  outcome: PaymentWebhookOutcome;
};

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

/** Where somebody is paid out to. */
export type PayoutAccountSetInput = {
  /** 1 to 200 characters, the client's own for this change. */
  idempotencyKey: Scalars['String']['input'];
  /** A shop or a creator. */
  partyId: Scalars['ID']['input'];
  /** Why, 1 to 1000 characters: the log of what operators did keeps it. */
  reason: Scalars['String']['input'];
  /** The connected account, `acct_…`; none, where it is left out. */
  stripeAccountId?: InputMaybe<Scalars['String']['input']>;
};

/** What was done, or why it was not. */
export type PayoutAccountSetPayload = {
  __typename?: 'PayoutAccountSetPayload';
  /** The entry in the log. */
  action?: Maybe<OperatorAction>;
  /** Why nothing was changed. */
  userErrors: Array<OrderUserError>;
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

/** A payout that needs attention, and why it is asked for. */
export type PayoutRetryInput = {
  /** 1 to 200 characters, the client's own for this action. */
  idempotencyKey: Scalars['String']['input'];
  /** The payout. */
  payoutId: Scalars['ID']['input'];
  /** Why, 1 to 1000 characters: the log of what operators did keeps it. */
  reason: Scalars['String']['input'];
};

/** The payout, or why nothing was done. */
export type PayoutRetryPayload = {
  __typename?: 'PayoutRetryPayload';
  /** The entry in the log. */
  action?: Maybe<OperatorAction>;
  /** The payout as it stands; null where nothing was done. */
  payout?: Maybe<Payout>;
  /** Why nothing was done. */
  userErrors: Array<OrderUserError>;
};

/** A payout that needs attention, and what became of it. */
export type PayoutSettleInput = {
  /** 1 to 200 characters, the client's own for this action. */
  idempotencyKey: Scalars['String']['input'];
  /** What became of it. */
  outcome: PayoutSettlement;
  /** The payout. */
  payoutId: Scalars['ID']['input'];
  /** Why, 1 to 1000 characters: the log of what operators did keeps it. */
  reason: Scalars['String']['input'];
};

/** The payout, or why nothing was done. */
export type PayoutSettlePayload = {
  __typename?: 'PayoutSettlePayload';
  /** The entry in the log. */
  action?: Maybe<OperatorAction>;
  /** The payout as it stands; null where nothing was done. */
  payout?: Maybe<Payout>;
  /** Why nothing was done. */
  userErrors: Array<OrderUserError>;
};

/** What became of a payout, as an operator found out. */
export type PayoutSettlement =
  /** The party does not have it: amount and reserve are available again. */
  | 'FAILED'
  /** The party has it, by another way. */
  | 'PAID';

/** Where a payout stands. */
export type PayoutState =
  /** It could not be made, or came back: the amount and the reserve are available again. */
  | 'FAILED'
  /** It failed after money was sent for it, which the payment provider can't take back: an operator looks into it. */
  | 'NEEDS_ATTENTION'
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
  /** Why, 1 to 1000 characters: the log of what operators did keeps it. */
  reason: Scalars['String']['input'];
};

/** The payouts, or why there are none. */
export type PayoutsRunPayload = {
  __typename?: 'PayoutsRunPayload';
  /** The payouts, by currency; null where there are none. */
  payouts?: Maybe<Array<Payout>>;
  /** Why nothing was paid. */
  userErrors: Array<OrderUserError>;
};

/** What of a shop's part of an order one warehouse picks and packs: the shop's staff and operators see it. */
export type PickTask = Node & {
  __typename?: 'PickTask';
  /** When it was made. */
  createdAt: Scalars['DateTime']['output'];
  /** Opaque, typed by its prefix, sortable by time of making. */
  id: Scalars['ID']['output'];
  /** What is picked. */
  lines: Array<PickTaskLine>;
  /** The key that `node` refers by. */
  ref: Scalars['ID']['output'];
  /** The shop's part of an order. */
  sellerOrder?: Maybe<SellerOrder>;
  /** The parcels that it became. */
  shipments: Array<Shipment>;
  /** How far it is. */
  state: PickTaskState;
  /** When it last changed. */
  updatedAt: Scalars['DateTime']['output'];
  /** Where the goods are. */
  warehouse?: Maybe<Warehouse>;
};

/** A page of tasks of warehouses. */
export type PickTaskConnection = {
  __typename?: 'PickTaskConnection';
  /** The page's entries with their cursors. */
  edges: Array<PickTaskEdge>;
  /** The page's entries. */
  nodes: Array<PickTask>;
  /** Where the page stands. */
  pageInfo: PageInfo;
  /** How many there are in all; counted only when asked for. */
  totalCount?: Maybe<Scalars['Int']['output']>;
};

/** A task in a page. */
export type PickTaskEdge = {
  __typename?: 'PickTaskEdge';
  /** Where to go on from. */
  cursor: Scalars['String']['output'];
  /** A task. */
  node: PickTask;
};

/** Which tasks. */
export type PickTaskFilter = {
  /** Those alone of which something was not found. */
  short?: Scalars['Boolean']['input'];
  /** In these states; left out: in any. */
  states?: InputMaybe<Array<PickTaskState>>;
  /** Of this warehouse. */
  warehouseId?: InputMaybe<Scalars['ID']['input']>;
};

/** What was found. */
export type PickTaskFinishInput = {
  /** 1 to 200 characters, the client's own for this step. */
  idempotencyKey: Scalars['String']['input'];
  /** How many were found of each line of the task, each named once. */
  lines: Array<PickedLineInput>;
  /** Which one. */
  pickTaskId: Scalars['ID']['input'];
};

/** The task, or why nothing was changed. */
export type PickTaskFinishPayload = {
  __typename?: 'PickTaskFinishPayload';
  /** The task. */
  pickTask?: Maybe<PickTask>;
  /** Why nothing was changed. */
  userErrors: Array<OrderUserError>;
};

/** Goods of one line of an order in one warehouse. */
export type PickTaskLine = {
  __typename?: 'PickTaskLine';
  /** The line of the order; null where it is gone. */
  orderLine?: Maybe<OrderLine>;
  /** How many are to be sent; what was cancelled or not found is not among them. */
  quantity: Scalars['Int']['output'];
  /** How many were not found. */
  shortQuantity: Scalars['Int']['output'];
};

/** Parcels that were packed. */
export type PickTaskPackInput = {
  /** 1 to 200 characters, the client's own for this step. */
  idempotencyKey: Scalars['String']['input'];
  /** The parcels, 1 to 20: together they hold exactly what was picked. */
  parcels: Array<ParcelInput>;
  /** Which one. */
  pickTaskId: Scalars['ID']['input'];
};

/** The task, or why nothing was changed. */
export type PickTaskPackPayload = {
  __typename?: 'PickTaskPackPayload';
  /** The task. */
  pickTask?: Maybe<PickTask>;
  /** Why nothing was changed. */
  userErrors: Array<OrderUserError>;
};

/** A task to be begun. */
export type PickTaskStartInput = {
  /** 1 to 200 characters, the client's own for this step. */
  idempotencyKey: Scalars['String']['input'];
  /** Which one. */
  pickTaskId: Scalars['ID']['input'];
};

/** The task, or why nothing was changed. */
export type PickTaskStartPayload = {
  __typename?: 'PickTaskStartPayload';
  /** The task. */
  pickTask?: Maybe<PickTask>;
  /** Why nothing was changed. */
  userErrors: Array<OrderUserError>;
};

/** How far the picking of goods is. */
export type PickTaskState =
  /** The goods are set aside. */
  | 'ALLOCATED'
  /** All of it was cancelled. */
  | 'CANCELLED'
  /** Packed, and handed to carriers. */
  | 'PACKED'
  /** What was found is there to be packed. */
  | 'PICKED'
  /** Someone is about it. */
  | 'PICKING'
  /** Nothing of it was found. */
  | 'SHORT';

/** What was found of a line of an order. */
export type PickedLineInput = {
  /** How many were found, from 0 on. */
  foundQuantity: Scalars['Int']['input'];
  /** The line. */
  orderLineId: Scalars['ID']['input'];
};

/** A fault that ended a worker's turn at a placement. */
export type PlacementFault = {
  __typename?: 'PlacementFault';
  /** When. */
  at: Scalars['DateTime']['output'];
  /** Its stable code; INTERNAL where it has none. */
  code: Scalars['String']['output'];
  /** What was said. */
  message: Scalars['String']['output'];
  /** The step; null where it was at none. */
  step?: Maybe<PlacementStepName>;
};

/** A placement, and why something is done to it. */
export type PlacementRetryInput = {
  /** 1 to 200 characters, the client's own for this action. */
  idempotencyKey: Scalars['String']['input'];
  /** The order. */
  orderId: Scalars['ID']['input'];
  /** Why, 1 to 1000 characters, for the log. */
  reason: Scalars['String']['input'];
};

/** The order, or why nothing was done. */
export type PlacementRetryPayload = {
  __typename?: 'PlacementRetryPayload';
  /** The entry of the log. */
  action?: Maybe<OperatorAction>;
  /** The order as it stands; null where nothing was done. */
  order?: Maybe<Order>;
  /** Why nothing was done. */
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
  /** Sets the budgets of its promotions aside; done from the start where it has none. */
  | 'HOLD_PROMOTIONS'
  /** Has partner retailers take and charge their parts; only orders of which they sell a part have it. */
  | 'PLACE_PARTNER_ORDERS'
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

/** A placement, and why something is done to it. */
export type PlacementUndoInput = {
  /** 1 to 200 characters, the client's own for this action. */
  idempotencyKey: Scalars['String']['input'];
  /** The order. */
  orderId: Scalars['ID']['input'];
  /** Why, 1 to 1000 characters, for the log. */
  reason: Scalars['String']['input'];
};

/** The order, or why nothing was done. */
export type PlacementUndoPayload = {
  __typename?: 'PlacementUndoPayload';
  /** The entry of the log. */
  action?: Maybe<OperatorAction>;
  /** The order as it stands; null where nothing was done. */
  order?: Maybe<Order>;
  /** Why nothing was done. */
  userErrors: Array<OrderUserError>;
};

/** What operators see of the placing of an order. */
export type PlacementWatch = {
  __typename?: 'PlacementWatch';
  /** When the placing began. */
  beganAt: Scalars['DateTime']['output'];
  /** Until when it is a worker's, or waits before its next turn; null where nothing happens by itself any more. */
  dueAt?: Maybe<Scalars['DateTime']['output']>;
  /** The last fault that ended a turn; null where none did. */
  lastFault?: Maybe<PlacementFault>;
  /** When anything of it last changed. */
  movedAt: Scalars['DateTime']['output'];
  /** The step that it is at, forward or back; null where none is left. */
  step?: Maybe<PlacementStep>;
  /** How often a worker took it over from another. */
  turns: Scalars['Int']['output'];
};

/** Which placements. */
export type PlacementWatchFilter = {
  /** Those that began so long ago or longer. */
  olderThanSeconds?: InputMaybe<Scalars['Int']['input']>;
  /** Those in one of these states. */
  states?: InputMaybe<Array<OpenPlacementState>>;
};

export type Product = {
  __typename?: 'Product';
  /** Opaque, typed by its prefix, sortable by time of making. */
  id: Scalars['ID']['output'];
  /** What was sold of it; null unless the viewer is an owner or a manager of its shop, or an operator. */
  sales?: Maybe<SalesFigures>;
  /** Whose it is, as its owner tells. */
  shop: Shop;
};


export type ProductSalesArgs = {
  window: FiguresWindow;
};

export type Promotion = {
  __typename?: 'Promotion';
  /** Opaque, typed by its prefix, sortable by time of making. */
  id: Scalars['ID']['output'];
};

export type Query = {
  __typename?: 'Query';
  /** The carriers that parcels can go by, from whichever warehouse, and their services. For whoever is signed in. */
  carriers: Array<Carrier>;
  /** What banks took back, or tried to, of all orders, the latest first. For operators. */
  chargebacks: OrderChargebackConnection;
  /** Goods on their way to warehouses, the latest first. For operators. */
  inboundShipments: InboundShipmentConnection;
  /** What an account of the ledger holds; null where nothing was ever posted to it. For operators. */
  ledgerAccount?: Maybe<LedgerAccount>;
  /** Adjustments of the ledger, the latest first. For operators. */
  ledgerAdjustments: LedgerAdjustmentConnection;
  /** The statements of an account of the ledger, the latest month first; none where nothing was ever posted to it. For operators. */
  ledgerStatements: StatementConnection;
  /** What operators did, and what came of it, the latest first. Nothing of it is ever changed or removed. For operators. */
  operatorActions: OperatorActionConnection;
  /** An order of the viewer's own, also one that is still being placed; null for any other. */
  order?: Maybe<Order>;
  /** How many orders stand how, and since when: one for each status that is asked for, in their order. For operators. */
  orderCounts: Array<OrderCount>;
  /** Events that a consumer of the orders subgraph gave up on after eight tries, the latest first. For operators. */
  orderDeadLetters: DeadLetterConnection;
  /** Orders by how they stand and when they were placed, the oldest first. For operators. */
  orders: OrderConnection;
  /** What a partner retailer sells of an order, for its buyer; null for anyone else. */
  partnerOrder?: Maybe<PartnerOrder>;
  /** Parts of orders at partner retailers in a state, the longest unchanged first: those that need attention. For operators. */
  partnerOrdersInState: PartnerOrderConnection;
  /** What payment providers told us by themselves, the latest first; it is kept for 90 days. For operators. */
  paymentNotices: PaymentNoticeConnection;
  /** Payouts in a state, the oldest first: those that need attention. For operators. */
  payoutsInState: PayoutConnection;
  /** What is to be picked and packed in warehouses, the latest first. For operators. */
  pickTasks: PickTaskConnection;
  /**
   * Orders whose placing is neither done nor given up, the oldest first: those that are stuck, where nothing else is asked for. What
   * became of each is in its `placement` and `placementWatch`. For operators.
   */
  placements: OrderConnection;
  /** Refunds in a state, the longest unchanged first: those that need attention, or were refused. For operators. */
  refundsInState: RefundConnection;
  /** Returns that wait for an operator's decision, the longest waiting first. For operators. */
  returnsEscalated: ReturnConnection;
  /** What was sold on the whole platform. For operators. */
  salesFigures: SalesFigures;
  /** A shop's part of an order, for its buyer and for the shop's staff; null for anyone else. */
  sellerOrder?: Maybe<SellerOrder>;
  /** Movements of stock that documents of the warehouses caused, the latest first. For operators. */
  stockMovements: StockMovementConnection;
  /** Unsold goods on their way back to sellers, the latest first. For operators. */
  stockRemovals: StockRemovalConnection;
  /** Goods moved between warehouses, the latest first. For operators. */
  stockTransfers: StockTransferConnection;
  /** What the platform's programmes gave to discounts, less what came back with refunds: by programme and currency. For operators. */
  subsidySpend: Array<SubsidySpend>;
  /** Support cases of everyone, the longest open first. For operators. */
  supportCases: SupportCaseConnection;
  /** The page on which a buyer confirms a payment of the test provider, as HTML. For the gateway itself. */
  testPaymentPage?: Maybe<TestPaymentPage>;
  /** Who is asking; null for nobody. */
  viewer?: Maybe<Viewer>;
  /** Deliveries of all endpoints, the latest first. For operators. */
  webhookDeliveries: WebhookDeliveryConnection;
};


export type QueryChargebacksArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  states?: InputMaybe<Array<ChargebackState>>;
};


export type QueryInboundShipmentsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<InboundFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


export type QueryLedgerAccountArgs = {
  kind: LedgerAccountKind;
  party: Scalars['String']['input'];
};


export type QueryLedgerAdjustmentsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  states?: InputMaybe<Array<LedgerAdjustmentState>>;
};


export type QueryLedgerStatementsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  kind: LedgerAccountKind;
  last?: InputMaybe<Scalars['Int']['input']>;
  party: Scalars['String']['input'];
};


export type QueryOperatorActionsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<OperatorActionFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


export type QueryOrderArgs = {
  id: Scalars['ID']['input'];
};


export type QueryOrderCountsArgs = {
  displayStatuses: Array<OrderDisplayStatus>;
};


export type QueryOrderDeadLettersArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  consumer?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


export type QueryOrdersArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter: OrderWatchFilter;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  reverse?: InputMaybe<Scalars['Boolean']['input']>;
};


export type QueryPartnerOrderArgs = {
  id: Scalars['ID']['input'];
};


export type QueryPartnerOrdersInStateArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  state: PartnerOrderState;
};


export type QueryPaymentNoticesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  states?: InputMaybe<Array<PaymentNoticeState>>;
};


export type QueryPayoutsInStateArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  state: PayoutState;
};


export type QueryPickTasksArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<PickTaskFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


export type QueryPlacementsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<PlacementWatchFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


export type QueryRefundsInStateArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  state: RefundState;
};


export type QueryReturnsEscalatedArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


export type QuerySalesFiguresArgs = {
  window: FiguresWindow;
};


export type QuerySellerOrderArgs = {
  id: Scalars['ID']['input'];
};


export type QueryStockMovementsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<StockMovementFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


export type QueryStockRemovalsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<StockRemovalFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


export type QueryStockTransfersArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<StockTransferFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


export type QuerySubsidySpendArgs = {
  window: FiguresWindow;
};


export type QuerySupportCasesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<SupportCaseQueueFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


export type QueryTestPaymentPageArgs = {
  key: Scalars['String']['input'];
};


export type QueryWebhookDeliveriesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<WebhookDeliveryFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};

/** What an order will come to if it is placed before the quote expires. */
export type Quote = {
  __typename?: 'Quote';
  /** Where the goods are to go. */
  address: ShippingAddress;
  /** Until when it holds. */
  expiresAt: Scalars['DateTime']['output'];
  /** The goods, each with its share of everything; those of partner retailers last. */
  lines: Array<QuoteLine>;
  /** The code of the market that it is for. */
  marketCode: Scalars['String']['output'];
  /** The partner retailers that sell a part of it, each of which charges its part itself. */
  partners: Array<QuotePartner>;
  /** What promotions take off. */
  promotions: Array<QuotedPromotion>;
  /** The shops that send, and what that costs. */
  sellers: Array<QuoteSeller>;
  /** Opaque and signed; what orderPlace takes. */
  token: Scalars['String']['output'];
  /** What it comes to. */
  totals: OrderTotals;
  /** What of the cart can't be had of its partners at the moment, and is no part of the quote. */
  unavailableLines: Array<QuoteDriftLine>;
  /** The codes that took nothing off. */
  unusedCodes: Array<UnusedCode>;
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
  /** The partner's offer; null of a variant. */
  offer?: Maybe<RetailerOffer>;
  /** How many were asked for. */
  quantity: Scalars['Int']['output'];
  /** Why. */
  reason: QuoteDriftReason;
  /** What one costs by now, where that is what changed. */
  unitPrice?: Maybe<Money>;
  /** The variant; null of a partner's offer. */
  variant?: Maybe<Variant>;
};

/** Why something could not be given as quoted. */
export type QuoteDriftReason =
  /** A promotion's budget was given to others first: without it the price is another, so nothing was placed, whatever `onFailure`. */
  | 'BUDGET_SPENT'
  /** The buyer had a promotion as often as one may, by another order meanwhile. */
  | 'BUYER_LIMIT_REACHED'
  /** A partner retailer sells in another currency than the market's. */
  | 'CURRENCY_MISMATCH'
  /** It was taken off sale. */
  | 'NOT_SELLABLE'
  /** Others bought it first. */
  | 'OUT_OF_STOCK'
  /** The buyer has no account at the partner retailer that it could charge. */
  | 'PARTNER_NOT_LINKED'
  /** A partner retailer did not take it, or not without what it could not give. */
  | 'PARTNER_REFUSED'
  /** A partner retailer did not answer in time, or told what can't be. */
  | 'PARTNER_UNAVAILABLE'
  /** A partner retailer takes another price by now. */
  | 'PRICE_CHANGED';

/** Goods of one kind in a quote. */
export type QuoteLine = {
  __typename?: 'QuoteLine';
  /** What it comes to. */
  amounts: LineAmounts;
  /** The id that the line has in the cart. */
  cartLineId: Scalars['ID']['output'];
  /** Whether it is imported, and who collects what customs ask. */
  importCharges: ImportCharges;
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

/** A partner retailer in a quote. */
export type QuotePartner = {
  __typename?: 'QuotePartner';
  /** What it will charge. */
  charged: Money;
  /** The retailer. */
  retailer?: Maybe<Retailer>;
  /** What it takes for the sending. */
  shipping: Money;
};

/** A shop in a quote. */
export type QuoteSeller = {
  __typename?: 'QuoteSeller';
  /** How long it takes. */
  delivery?: Maybe<DeliveryEstimate>;
  /** What that costs. */
  shipping: Money;
  /** How it sends. */
  shippingMethod: ShippingMethod;
  /** The ways that one can choose from. */
  shippingOptions: Array<ShippingOption>;
  /** The shop. */
  shop?: Maybe<Shop>;
};

/** What one promotion takes off a quote. */
export type QuotedPromotion = {
  __typename?: 'QuotedPromotion';
  /** How much, over all lines. */
  amount: Money;
  /** The promotion. */
  promotion?: Maybe<Promotion>;
};

/** Money that goes back to a buyer: the buyer and the shop's staff see it. */
export type Refund = Node & {
  __typename?: 'Refund';
  /** How much. */
  amount: Money;
  /** Why it is given back. */
  cause: RefundCause;
  /** When the provider gave it back. */
  completedAt?: Maybe<Scalars['DateTime']['output']>;
  /** When it was decided. */
  createdAt: Scalars['DateTime']['output'];
  /** Opaque, typed by its prefix, sortable by time of making. */
  id: Scalars['ID']['output'];
  /** Of which lines. */
  lines: Array<RefundLine>;
  /** What the shop says to it. */
  note?: Maybe<Scalars['String']['output']>;
  /** The id of the order. */
  orderId: Scalars['ID']['output'];
  /** The key that `node` refers by. */
  ref: Scalars['ID']['output'];
  /** The shop's part of the order that it is about. */
  sellerOrder: SellerOrder;
  /** Where the money is. */
  state: RefundState;
  /** When it last changed. */
  updatedAt: Scalars['DateTime']['output'];
};

/** Why money is given back. */
export type RefundCause =
  /** Goods were cancelled before they were sent. */
  | 'CANCELLATION'
  /** The shop gives it, and the goods stay with the buyer. */
  | 'GOODWILL'
  /** Goods came back. */
  | 'RETURN';

/** A page of refunds. */
export type RefundConnection = {
  __typename?: 'RefundConnection';
  /** The refunds with their cursors. */
  edges: Array<RefundEdge>;
  /** The refunds alone. */
  nodes: Array<Refund>;
  /** Where the page stands. */
  pageInfo: PageInfo;
  /** How many there are in all. */
  totalCount?: Maybe<Scalars['Int']['output']>;
};

/** How much, of what, and why. */
export type RefundCreateInput = {
  /** 1 to 200 characters, the client's own for this refund. */
  idempotencyKey: Scalars['String']['input'];
  /** How much of which lines, 1 to 100, each named once. */
  lines: Array<RefundLineInput>;
  /** What the buyer is told, 1 to 1000 characters. */
  note: Scalars['String']['input'];
  /** The shop's part of an order. */
  sellerOrderId: Scalars['ID']['input'];
};

/** The refund, or why there is none. */
export type RefundCreatePayload = {
  __typename?: 'RefundCreatePayload';
  /** The refund. */
  refund?: Maybe<Refund>;
  /** Why nothing was changed. */
  userErrors: Array<OrderUserError>;
};

/** A refund in a list. */
export type RefundEdge = {
  __typename?: 'RefundEdge';
  /** Where it stands in the list. */
  cursor: Scalars['String']['output'];
  /** The refund. */
  node: Refund;
};

/** A line that money is given back of. */
export type RefundLine = {
  __typename?: 'RefundLine';
  /** The line of the order. */
  orderLine: OrderLine;
  /** How many units are given back with it; null where an amount is, and the goods stay with the buyer. */
  quantity?: Maybe<Scalars['Int']['output']>;
};

/** How much of a line. */
export type RefundLineInput = {
  /** How much, in the order's currency, above zero. */
  amount: Scalars['Decimal']['input'];
  /** The line of the order. */
  orderLineId: Scalars['ID']['input'];
};

/** A refund that the provider is asked for again, and why. */
export type RefundRetryInput = {
  /** 1 to 200 characters, the client's own for this action. */
  idempotencyKey: Scalars['String']['input'];
  /** Why, 1 to 1000 characters, for the log. */
  reason: Scalars['String']['input'];
  /** The refund. */
  refundId: Scalars['ID']['input'];
};

/** The refund, or why it was not asked for. */
export type RefundRetryPayload = {
  __typename?: 'RefundRetryPayload';
  /** The entry of the log. */
  action?: Maybe<OperatorAction>;
  /** The refund, as it then is. */
  refund?: Maybe<Refund>;
  /** Why nothing was changed. */
  userErrors: Array<OrderUserError>;
};

/** Where money is that goes back. */
export type RefundState =
  /** The payment provider gave it back. */
  | 'DONE'
  /** The payment provider does not tell what became of it. It is asked again all the same. */
  | 'NEEDS_ATTENTION'
  /** The payment provider refused to. */
  | 'REFUSED'
  /** It is decided, and the payment provider is about to be asked. */
  | 'REQUESTED'
  /** The payment provider was asked. */
  | 'SENT';

export type Retailer = {
  __typename?: 'Retailer';
  /** Opaque, typed by its prefix, sortable by time of making. */
  id: Scalars['ID']['output'];
};

export type RetailerOffer = {
  __typename?: 'RetailerOffer';
  /** Opaque, typed by its prefix, sortable by time of making. */
  id: Scalars['ID']['output'];
};

/** Goods that a buyer gives back: the buyer and the shop's staff see it. */
export type Return = Node & {
  __typename?: 'Return';
  /** What whoever asks may do about it now. */
  allowedActions: Array<ReturnAction>;
  /** What an operator decided; null where none had to. */
  arbitration?: Maybe<ReturnArbitration>;
  /** Who carries the goods back. */
  carrier?: Maybe<Scalars['String']['output']>;
  /** When it was asked for. */
  createdAt: Scalars['DateTime']['output'];
  /** What happens by itself next, and when; null where nothing will. */
  deadline?: Maybe<Deadline>;
  /** Why the shop declined it. */
  declineReason?: Maybe<Scalars['String']['output']>;
  /** Why the buyer did not accept that. */
  escalation?: Maybe<Scalars['String']['output']>;
  /** Pictures that show it. */
  evidence: Array<Scalars['URL']['output']>;
  /** Opaque, typed by its prefix, sortable by time of making. */
  id: Scalars['ID']['output'];
  /** What is given back. */
  lines: Array<ReturnLine>;
  /** What the buyer says to it. */
  note?: Maybe<Scalars['String']['output']>;
  /** The id of the order. */
  orderId: Scalars['ID']['output'];
  /** When the shop got them. */
  receivedAt?: Maybe<Scalars['DateTime']['output']>;
  /** The key that `node` refers by. */
  ref: Scalars['ID']['output'];
  /** The money that goes back; null where none does, or not yet. */
  refund?: Maybe<Refund>;
  /** The part of the order by which goods are sent anew; null where none are, or not yet. */
  replacement?: Maybe<SellerOrder>;
  /** The shop's part of the order. */
  sellerOrder: SellerOrder;
  /** When the buyer said that they were sent. */
  sentAt?: Maybe<Scalars['DateTime']['output']>;
  /** When nothing was left to do. */
  settledAt?: Maybe<Scalars['DateTime']['output']>;
  /** How it stands. */
  state: ReturnState;
  /** The carrier's number for them. */
  trackingNumber?: Maybe<Scalars['String']['output']>;
  /** When it last changed. */
  updatedAt: Scalars['DateTime']['output'];
};

/** What one may do about a return. */
export type ReturnAction =
  /** `returnAnswer`. For the shop's staff. */
  | 'ANSWER'
  /** `returnArbitrate`. For operators. */
  | 'ARBITRATE'
  /** `returnEscalate`. For the buyer. */
  | 'ESCALATE'
  /** `returnReceive`. For the shop's staff. */
  | 'RECEIVE'
  /** `returnSend`. For the buyer. */
  | 'SEND'
  /** `returnSettle`. For the shop's staff. */
  | 'SETTLE'
  /** `returnWithdraw`. For the buyer. */
  | 'WITHDRAW';

/** A shop's answer to a return. */
export type ReturnAnswerInput = {
  /** Whether the buyer may send the goods back. */
  approve: Scalars['Boolean']['input'];
  /** Why not, 1 to 1000 characters; needed where it is declined. */
  declineReason?: InputMaybe<Scalars['String']['input']>;
  /** The return. */
  returnId: Scalars['ID']['input'];
};

/** The return, or why it was not answered. */
export type ReturnAnswerPayload = {
  __typename?: 'ReturnAnswerPayload';
  /** The return. */
  return?: Maybe<Return>;
  /** Why nothing was changed. */
  userErrors: Array<OrderUserError>;
};

/** An operator's decision about a return. */
export type ReturnArbitrateInput = {
  /** What is decided. */
  decision: ReturnDecision;
  /** 1 to 200 characters, the client's own for this decision. */
  idempotencyKey: Scalars['String']['input'];
  /** Why, 1 to 1000 characters. */
  reason: Scalars['String']['input'];
  /** The return. */
  returnId: Scalars['ID']['input'];
};

/** The return, or why it was not decided. */
export type ReturnArbitratePayload = {
  __typename?: 'ReturnArbitratePayload';
  /** The return. */
  return?: Maybe<Return>;
  /** Why nothing was changed. */
  userErrors: Array<OrderUserError>;
};

/** An operator's decision about a return. */
export type ReturnArbitration = {
  __typename?: 'ReturnArbitration';
  /** When. */
  at: Scalars['DateTime']['output'];
  /** What was decided. */
  decision: ReturnDecision;
  /** Why. */
  reason: Scalars['String']['output'];
};

/** How goods came back. */
export type ReturnCondition =
  /** As new: they go back into stock. */
  | 'AS_NEW'
  /** Damaged. */
  | 'DAMAGED'
  /** Not what was sent, or not there. */
  | 'MISSING'
  /** Opened or used, and whole. */
  | 'USED';

/** How goods of one kind came back. */
export type ReturnConditionInput = {
  /** How they are. */
  condition: ReturnCondition;
  /** The line of the order. */
  orderLineId: Scalars['ID']['input'];
};

/** A page of returns. */
export type ReturnConnection = {
  __typename?: 'ReturnConnection';
  /** The returns with their cursors. */
  edges: Array<ReturnEdge>;
  /** The returns alone. */
  nodes: Array<Return>;
  /** Where the page stands. */
  pageInfo: PageInfo;
  /** How many there are in all. */
  totalCount?: Maybe<Scalars['Int']['output']>;
};

/** What an operator decides about a return. */
export type ReturnDecision =
  /** The buyer may send the goods back, and the shop can't decline any more. */
  | 'APPROVE'
  /** The money goes back to the buyer now, wherever the goods are. */
  | 'REFUND'
  /** What the buyer asked to have anew is sent anew, at the shop's expense; the money of the rest goes back. */
  | 'REPLACE'
  /** The shop was right. */
  | 'UPHOLD';

/** A return in a list. */
export type ReturnEdge = {
  __typename?: 'ReturnEdge';
  /** Where it stands in the list. */
  cursor: Scalars['String']['output'];
  /** The return. */
  node: Return;
};

/** A return to be brought before an operator. */
export type ReturnEscalateInput = {
  /** Why, 1 to 1000 characters. */
  reason: Scalars['String']['input'];
  /** The return. */
  returnId: Scalars['ID']['input'];
};

/** The return, or why it was not escalated. */
export type ReturnEscalatePayload = {
  __typename?: 'ReturnEscalatePayload';
  /** The return. */
  return?: Maybe<Return>;
  /** Why nothing was changed. */
  userErrors: Array<OrderUserError>;
};

/** Goods of one kind that are given back. */
export type ReturnLine = {
  __typename?: 'ReturnLine';
  /** How they came back; null until they have. */
  condition?: Maybe<ReturnCondition>;
  /** The line of the order. */
  orderLine: OrderLine;
  /** How many of it. */
  quantity: Scalars['Int']['output'];
  /** Why. */
  reason: ReturnReason;
  /** What the buyer asked for. */
  resolution: ReturnResolution;
};

/** Goods of one kind to give back. */
export type ReturnLineInput = {
  /** The line of the order. */
  orderLineId: Scalars['ID']['input'];
  /** How many of it, 1 at least. */
  quantity: Scalars['Int']['input'];
  /** Why. */
  reason: ReturnReason;
  /** What the buyer would have for it. The shop may give the money all the same. */
  resolution?: ReturnResolution;
};

/** What of a shop's part of an order goes back, or went back. */
export type ReturnProgress =
  /** Nothing. */
  | 'NONE'
  /** Something is to go back, and that is not decided or not done yet. */
  | 'OPEN'
  /** Some of it went back. */
  | 'PARTIALLY_RETURNED'
  /** All of it went back. */
  | 'RETURNED';

/** Why goods are given back. */
export type ReturnReason =
  /** The buyer does not want them any more. */
  | 'CHANGED_MIND'
  /** They came damaged. */
  | 'DAMAGED'
  /** They don't work. */
  | 'DEFECTIVE'
  /** They came too late. */
  | 'LATE'
  /** They are not as described. */
  | 'NOT_AS_DESCRIBED'
  /** Something else. */
  | 'OTHER'
  /** They are not what was ordered. */
  | 'WRONG_ITEM'
  /** They don't fit. */
  | 'WRONG_SIZE';

/** Goods that came back. */
export type ReturnReceiveInput = {
  /** How they came back: each of the return's lines once. */
  lines: Array<ReturnConditionInput>;
  /** The return. */
  returnId: Scalars['ID']['input'];
};

/** The return, or why it was not received. */
export type ReturnReceivePayload = {
  __typename?: 'ReturnReceivePayload';
  /** The return. */
  return?: Maybe<Return>;
  /** Why nothing was changed. */
  userErrors: Array<OrderUserError>;
};

/** What to give back, and why. */
export type ReturnRequestInput = {
  /** Pictures that show it, 10 at most. */
  evidence?: Array<Scalars['URL']['input']>;
  /** 1 to 200 characters, the client's own for this return. */
  idempotencyKey: Scalars['String']['input'];
  /** What of it, 1 to 100 lines, each named once. */
  lines: Array<ReturnLineInput>;
  /** What the shop is told, 1000 characters at most. */
  note?: InputMaybe<Scalars['String']['input']>;
  /** The shop's part of an order. */
  sellerOrderId: Scalars['ID']['input'];
};

/** The return, or why there is none. */
export type ReturnRequestPayload = {
  __typename?: 'ReturnRequestPayload';
  /** The return. */
  return?: Maybe<Return>;
  /** Why nothing was changed. */
  userErrors: Array<OrderUserError>;
};

/** What a buyer asks for in return. */
export type ReturnResolution =
  /** The money. */
  | 'REFUND'
  /** The same goods, sent anew. */
  | 'REPLACEMENT';

/** Goods that are on their way back. */
export type ReturnSendInput = {
  /** Who carries them, 1 to 100 characters. */
  carrier: Scalars['String']['input'];
  /** The return. */
  returnId: Scalars['ID']['input'];
  /** The carrier's number for them, 1 to 100 characters. */
  trackingNumber: Scalars['String']['input'];
};

/** The return, or why it was not sent. */
export type ReturnSendPayload = {
  __typename?: 'ReturnSendPayload';
  /** The return. */
  return?: Maybe<Return>;
  /** Why nothing was changed. */
  userErrors: Array<OrderUserError>;
};

/** What the buyer gets for goods that came back. */
export type ReturnSettleInput = {
  /** How much in all, in the order's currency: above zero and no more than what was paid for them; all of it, where it is left out. */
  amount?: InputMaybe<Scalars['Decimal']['input']>;
  /** Why nothing is given, 1 to 1000 characters: declines the return. Not together with an amount. */
  declineReason?: InputMaybe<Scalars['String']['input']>;
  /** 1 to 200 characters, the client's own for this. */
  idempotencyKey: Scalars['String']['input'];
  /** REPLACEMENT: what the buyer asked to have anew is sent anew, and the rest is paid back. Not together with an amount. */
  resolution?: ReturnResolution;
  /** The return. */
  returnId: Scalars['ID']['input'];
};

/** The return, or why it was not settled. */
export type ReturnSettlePayload = {
  __typename?: 'ReturnSettlePayload';
  /** The return. */
  return?: Maybe<Return>;
  /** Why nothing was changed. */
  userErrors: Array<OrderUserError>;
};

/** How a return stands. */
export type ReturnState =
  /** The buyer may send the goods back. */
  | 'APPROVED'
  /** It came to nothing: the goods were not sent, or it was declined for good. */
  | 'CLOSED'
  /** The shop does not take them, or gives no money for them. The buyer may escalate. */
  | 'DECLINED'
  /** An operator decides. */
  | 'ESCALATED'
  /** The goods are on their way back. */
  | 'IN_TRANSIT'
  /** The shop has them. */
  | 'RECEIVED'
  /** The money goes back to the buyer. */
  | 'REFUNDED'
  /** Goods are sent anew, as a part of the order of their own; the money of those that the buyer did not ask to have anew goes back. */
  | 'REPLACED'
  /** Goods are taken out of stock to be sent anew. Where there are none, it is as undecided as it was. */
  | 'REPLACING'
  /** The shop has not answered yet. */
  | 'REQUESTED'
  /** The buyer keeps them. */
  | 'WITHDRAWN';

/** Goods that came back to a warehouse. */
export type ReturnTakeInInput = {
  /** How they came back: each of the return's lines once. */
  lines: Array<ReturnConditionInput>;
  /** The return. */
  returnId: Scalars['ID']['input'];
  /** The warehouse that took them in: those that are as new are for sale there once the return is settled. */
  warehouseId: Scalars['ID']['input'];
};

/** The return, or why it was not taken in. */
export type ReturnTakeInPayload = {
  __typename?: 'ReturnTakeInPayload';
  /** The return. */
  return?: Maybe<Return>;
  /** Why nothing was changed. */
  userErrors: Array<OrderUserError>;
};

/** A return to be withdrawn. */
export type ReturnWithdrawInput = {
  /** The return. */
  returnId: Scalars['ID']['input'];
};

/** The return, or why it was not withdrawn. */
export type ReturnWithdrawPayload = {
  __typename?: 'ReturnWithdrawPayload';
  /** The return. */
  return?: Maybe<Return>;
  /** Why nothing was changed. */
  userErrors: Array<OrderUserError>;
};

/** What led a buyer to goods in an order. */
export type SaleAttribution = {
  __typename?: 'SaleAttribution';
  /** The creator whose video, broadcast or showcase it was; null where there is none, or where it was gone when the order was quoted. */
  creator?: Maybe<Creator>;
  /** The broadcast; null where it was none. */
  liveSessionId?: Maybe<Scalars['ID']['output']>;
  /** The way. */
  source: SaleSource;
  /** The video; null where it was none. */
  videoId?: Maybe<Scalars['ID']['output']>;
};

/** What leads a buyer to goods. */
export type SaleSource =
  /** A broadcast. */
  | 'LIVE'
  /** A search. */
  | 'SEARCH'
  /** The shop's own pages. */
  | 'SHOP'
  /** A creator's showcase. */
  | 'SHOWCASE'
  /** Nobody said. */
  | 'UNKNOWN'
  /** A video. */
  | 'VIDEO';

/**
 * Figures of what was sold, counted from the ledger within seconds. A sale counts on the day that it was confirmed, what was given back on
 * the day that it was: days that are past don't change.
 */
export type SalesFigures = {
  __typename?: 'SalesFigures';
  /** By day; days on which nothing happened are left out. */
  byDay: Array<DaySales>;
  /** By market. */
  byMarket: Array<MarketSales>;
  /** By what led the buyers to the goods. */
  bySource: Array<SourceSales>;
  /** The first moment of the first day. */
  since: Scalars['DateTime']['output'];
  /** All of it, by currency. */
  totals: Array<SalesSum>;
  /** The first moment after the last day. */
  until: Scalars['DateTime']['output'];
};

/** What was sold, in one currency. */
export type SalesSum = {
  __typename?: 'SalesSum';
  /** What creators earned, less what was taken back of it with refunds. */
  commission: Money;
  /** The currency. */
  currencyCode: Scalars['CurrencyCode']['output'];
  /** What was taken off goods and sending, whoever gave it. */
  discounts: Money;
  /** The platform's fees, less what was given back of them. */
  fees: Money;
  /** The goods at their prices. */
  goods: Money;
  /** How many orders. One that was led to by several sources counts in each of them. */
  orderCount: Scalars['Int']['output'];
  /** What buyers paid. */
  paid: Money;
  /** What buyers got back, by refunds and by their banks, less what was paid again. */
  refunded: Money;
  /** What sending cost before discounts. */
  shipping: Money;
  /** What the platform's programmes gave, less what came back. */
  subsidy: Money;
  /** Tax and duty, in the prices or on top of them. */
  tax: Money;
  /** How many units of goods were sold. */
  unitCount: Scalars['Int']['output'];
};

/** One shop's part of an order: its buyer and the shop's staff see it. */
export type SellerOrder = Node & {
  __typename?: 'SellerOrder';
  /** Where the goods go; null where the order was recorded from elsewhere. */
  address?: Maybe<ShippingAddress>;
  /** What whoever asks may do about it now. */
  allowedActions: Array<OrderAction>;
  /** What the buyer asked not to have sent, and what was not sent; the first first. */
  cancellations: Array<Cancellation>;
  /** When the shop got it. */
  createdAt: Scalars['DateTime']['output'];
  /** What happens by itself next, and when; null where nothing will. */
  deadline?: Maybe<Deadline>;
  /** One word for all of it, derived from the other states. */
  displayStatus: OrderDisplayStatus;
  /** How far the goods are. */
  fulfilmentState: FulfilmentState;
  /** Opaque, typed by its prefix, sortable by time of making. */
  id: Scalars['ID']['output'];
  /** Whether the goods should have been sent by now. */
  late: Scalars['Boolean']['output'];
  /** What was bought of this shop. */
  lines: Array<OrderLine>;
  /** What buyer and shop wrote to each other about it, the oldest first. */
  messages: MessageConnection;
  /** The id of the order that it is part of. */
  orderId: Scalars['ID']['output'];
  /** How the payment of this part stands. */
  paymentState: PaymentState;
  /** What the platform's warehouses pick and pack of it; null unless the viewer is on the shop's staff, or an operator. */
  pickTasks?: Maybe<Array<PickTask>>;
  /** When the order was placed. */
  placedAt: Scalars['DateTime']['output'];
  /** The key that `node` refers by. */
  ref: Scalars['ID']['output'];
  /** What the buyer gets back or got back of the money, the first first. */
  refunds: Array<Refund>;
  /** The return whose goods these are sent in place of, without a price; null of what was bought. */
  replaces?: Maybe<Return>;
  /** What of it goes back, or went back. */
  returnState: ReturnProgress;
  /** What the buyer wants to give back, or gave back; the first first. */
  returns: Array<Return>;
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
  /** How many messages of the other side the viewer's side has not read; null for operators, who are on neither. */
  unreadMessageCount?: Maybe<Scalars['Int']['output']>;
  /** When it last changed. */
  updatedAt: Scalars['DateTime']['output'];
};


/** One shop's part of an order: its buyer and the shop's staff see it. */
export type SellerOrderMessagesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};

/** What a shop can't send, and why. */
export type SellerOrderCancelInput = {
  /** 1 to 200 characters, the client's own for this. */
  idempotencyKey: Scalars['String']['input'];
  /** What of it, 1 to 100 lines, each named once; all that was not sent yet, where it is left out. */
  lines?: InputMaybe<Array<CancellationLineInput>>;
  /** What the buyer is told, 1000 characters at most. */
  note?: InputMaybe<Scalars['String']['input']>;
  /** Why. */
  reason: CancellationReason;
  /** Whether the goods are there, and go back into stock. */
  restock: Scalars['Boolean']['input'];
  /** The shop's part of an order. */
  sellerOrderId: Scalars['ID']['input'];
};

/** The cancellation, or why there is none. */
export type SellerOrderCancelPayload = {
  __typename?: 'SellerOrderCancelPayload';
  /** The cancellation. */
  cancellation?: Maybe<Cancellation>;
  /** Why nothing was changed. */
  userErrors: Array<OrderUserError>;
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

/** A message to the other side of a shop's part of an order. */
export type SellerOrderMessageSendInput = {
  /** Up to 5 pictures and papers that go with it. */
  attachments?: InputMaybe<Array<Scalars['URL']['input']>>;
  /** 1 to 200 characters, the client's own for this message. */
  idempotencyKey: Scalars['String']['input'];
  /** The shop's part of the order. */
  sellerOrderId: Scalars['ID']['input'];
  /** 1 to 2000 characters. */
  text: Scalars['String']['input'];
};

/** The message, or why it was not sent. */
export type SellerOrderMessageSendPayload = {
  __typename?: 'SellerOrderMessageSendPayload';
  /** The message. */
  message?: Maybe<Message>;
  /** Why it was not sent. */
  userErrors: Array<OrderUserError>;
};

/** Up to where the viewer's side has read. */
export type SellerOrderMessagesReadInput = {
  /** The last message that was read. */
  messageId: Scalars['ID']['input'];
  /** The shop's part of the order. */
  sellerOrderId: Scalars['ID']['input'];
};

/** The part of the order, or why nothing was marked. */
export type SellerOrderMessagesReadPayload = {
  __typename?: 'SellerOrderMessagesReadPayload';
  /** The part of the order. */
  sellerOrder?: Maybe<SellerOrder>;
  /** Why nothing was marked. */
  userErrors: Array<OrderUserError>;
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
  /** Which of the carrier's services; null where the shop sent it itself. */
  service?: Maybe<Scalars['String']['output']>;
  /** When it was sent. */
  shippedAt: Scalars['DateTime']['output'];
  /** Where it is. */
  state: ShipmentState;
  /** The carrier's number for it. */
  trackingNumber?: Maybe<Scalars['String']['output']>;
  /** When it last changed. */
  updatedAt: Scalars['DateTime']['output'];
  /** The warehouse that it left; null where the shop sent it itself. */
  warehouse?: Maybe<Warehouse>;
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
  /** How long it takes. */
  delivery?: Maybe<DeliveryEstimate>;
  /** How fast. */
  method: ShippingMethod;
  /** What it costs for all of the shop's goods. */
  price: Money;
};

export type Shop = {
  __typename?: 'Shop';
  /** What is owed to the shop, by currency; null unless the viewer is its owner or a manager, or an operator. */
  balances?: Maybe<Array<LedgerBalance>>;
  /** What the shop sold; null unless the viewer is its owner or a manager, or an operator. */
  figures?: Maybe<SalesFigures>;
  /** Opaque, typed by its prefix, sortable by time of making. */
  id: Scalars['ID']['output'];
  /** What the shop sends to the platform's warehouses, the latest first; null unless the viewer is on its staff, or an operator. */
  inboundShipments?: Maybe<InboundShipmentConnection>;
  /** The shop's parts of orders, the latest first; null unless the viewer is on the shop's staff, or an operator. */
  orders?: Maybe<SellerOrderConnection>;
  /** The shop's payouts, the latest first; null unless the viewer is its owner or a manager, or an operator. */
  payouts?: Maybe<PayoutConnection>;
  /** The shop's statements, the latest month first; null unless the viewer is its owner or a manager, or an operator. */
  statements?: Maybe<StatementConnection>;
  /** Unsold goods that the shop has sent back to it, the latest first; null unless the viewer is on its staff, or an operator. */
  stockRemovals?: Maybe<StockRemovalConnection>;
  /** The cases that the shop's staff opened, the latest first; null unless the viewer is on the staff, or an operator. */
  supportCases?: Maybe<SupportCaseConnection>;
  /** What was agreed with the shop about money; null unless the viewer is its owner or a manager, or an operator. */
  terms?: Maybe<ShopTerms>;
  /** How many messages of buyers, and of support on the shop's own cases, nobody of the staff has read; null for anyone else. */
  unreadMessageCount?: Maybe<Scalars['Int']['output']>;
  /** Where the shop is told of what happens to it; null unless the viewer is its owner or a manager, or an operator. */
  webhookEndpoints?: Maybe<Array<WebhookEndpoint>>;
};


export type ShopFiguresArgs = {
  window: FiguresWindow;
};


export type ShopInboundShipmentsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  states?: InputMaybe<Array<InboundState>>;
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


export type ShopStockRemovalsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  states?: InputMaybe<Array<StockRemovalState>>;
};


export type ShopSupportCasesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  states?: InputMaybe<Array<SupportCaseState>>;
};

/** What was agreed with a shop about money. */
export type ShopTerms = {
  __typename?: 'ShopTerms';
  /** What a creator gets of what the buyer pays for goods that the creator led to, in hundredths of a percent; the shop pays it. As with the fee. */
  commissionBasisPoints: Scalars['Int']['output'];
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
  /** What a creator gets of what the buyer pays for goods that the creator led to, in hundredths of a percent, 0 to 5000; left out, it stays. */
  commissionBasisPoints?: InputMaybe<Scalars['Int']['input']>;
  /** The platform's fee in hundredths of a percent, 0 to 5000. */
  feeBasisPoints: Scalars['Int']['input'];
  /** How long after its delivery what a line earned is held; a year at most. */
  holdSeconds: Scalars['Int']['input'];
  /** 1 to 200 characters, the client's own for this change: the same key and input change nothing again. */
  idempotencyKey: Scalars['String']['input'];
  /** Why, 1 to 1000 characters: the log of what operators did keeps it. */
  reason: Scalars['String']['input'];
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

/** What was sold by one way that led to it. */
export type SourceSales = {
  __typename?: 'SourceSales';
  /** The way. */
  source: SaleSource;
  /** What was sold. */
  sum: SalesSum;
};

/** An account's month in one currency: what it held before, what moved, and what it held then. */
export type Statement = Node & {
  __typename?: 'Statement';
  /** Whose kind of account. */
  account: LedgerAccountKind;
  /** When it was closed; null while it is open. */
  closedAt?: Maybe<Scalars['DateTime']['output']>;
  /** What it held when it ended, or holds now: the opening balance, the lines' amounts and `pending`. */
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
  /**
   * What is of orders that the shop has not got yet: their buyers may still cancel them without asking, and their lines come once they can't.
   * Zero for operators, who see all lines, and of anyone but shops.
   */
  pending: Money;
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

/** Units that movements documents asked of the stock, and what became of it. */
export type StockMovement = {
  __typename?: 'StockMovement';
  /** How often it was tried. */
  attempts: Scalars['Int']['output'];
  /** The id of what caused it. */
  causeId: Scalars['ID']['output'];
  /** When it was written down. */
  createdAt: Scalars['DateTime']['output'];
  /** When it is tried next; null where it is settled. */
  dueAt?: Maybe<Scalars['DateTime']['output']>;
  /** Its own id: the stock does it once. */
  id: Scalars['ID']['output'];
  /** What kind of movement it is. */
  kind: StockMovementKind;
  /** What is moved. */
  lines: Array<StockMovementLine>;
  /** Whether it is done. */
  state: StockMovementState;
};

/** A page of movements of stock. */
export type StockMovementConnection = {
  __typename?: 'StockMovementConnection';
  /** The page's entries with their cursors. */
  edges: Array<StockMovementEdge>;
  /** The page's entries. */
  nodes: Array<StockMovement>;
  /** Where the page stands. */
  pageInfo: PageInfo;
  /** How many there are in all; counted only when asked for. */
  totalCount?: Maybe<Scalars['Int']['output']>;
};

/** A movement in a page. */
export type StockMovementEdge = {
  __typename?: 'StockMovementEdge';
  /** Where to go on from. */
  cursor: Scalars['String']['output'];
  /** A movement. */
  node: StockMovement;
};

/** Which movements. */
export type StockMovementFilter = {
  /** Caused by this. */
  causeId?: InputMaybe<Scalars['ID']['input']>;
  /** Of these kinds; left out: of any. */
  kinds?: InputMaybe<Array<StockMovementKind>>;
  /** In these states; left out: in any. */
  states?: InputMaybe<Array<StockMovementState>>;
};

/** A kind of movement. */
export type StockMovementKind =
  /** Sold units are set aside where they are. */
  | 'ALLOCATE'
  /** Sold units are sold no longer. */
  | 'CANCEL'
  /** Units are no longer set aside. */
  | 'DEALLOCATE'
  /** Units left for their buyer. */
  | 'DISPATCH'
  /** Units were not found. */
  | 'LOSE'
  /** Units came in. */
  | 'RECEIVE'
  /** Units came back from their buyer. */
  | 'RETURN'
  /** Unsold units leave for their seller. */
  | 'SEND_BACK'
  /** Units came from another warehouse. */
  | 'TRANSFER_IN'
  /** Unsold units leave for another warehouse. */
  | 'TRANSFER_OUT';

/** Units of one variant in a movement. */
export type StockMovementLine = {
  __typename?: 'StockMovementLine';
  /** How many. */
  quantity: Scalars['Int']['output'];
  /** What it is; null where it is gone. */
  variant?: Maybe<Variant>;
  /** Where; null where no warehouse was chosen yet. */
  warehouse?: Maybe<Warehouse>;
};

/** A refused movement of goods that came in. */
export type StockMovementRetryInput = {
  /** 1 to 200 characters, the client's own for this step. */
  idempotencyKey: Scalars['String']['input'];
  /** Which one. */
  stockMovementId: Scalars['ID']['input'];
};

/** The movement, or why nothing was changed. */
export type StockMovementRetryPayload = {
  __typename?: 'StockMovementRetryPayload';
  /** The movement. */
  stockMovement?: Maybe<StockMovement>;
  /** Why nothing was changed. */
  userErrors: Array<OrderUserError>;
};

/** Whether a movement is done. */
export type StockMovementState =
  /** Done. */
  | 'DONE'
  /** Written down, and to be done as often as it takes. One that sets goods aside waits here while there are none. */
  | 'PENDING'
  /** The stock has refused it, and nothing was moved: an operator has to look. */
  | 'REFUSED';

/** Unsold goods that go back from a warehouse to their seller: the shop's staff and operators see it. */
export type StockRemoval = Node & {
  __typename?: 'StockRemoval';
  /** Who carries it; null until it is sent. */
  carrier?: Maybe<Scalars['String']['output']>;
  /** When it was made. */
  createdAt: Scalars['DateTime']['output'];
  /** When it arrived, or was taken to have arrived. */
  deliveredAt?: Maybe<Scalars['DateTime']['output']>;
  /** When it is taken to have arrived; null where nothing happens by itself. */
  dueAt?: Maybe<Scalars['DateTime']['output']>;
  /** Opaque, typed by its prefix, sortable by time of making. */
  id: Scalars['ID']['output'];
  /** What goes back. */
  lines: Array<StoredUnits>;
  /** The key that `node` refers by. */
  ref: Scalars['ID']['output'];
  /** When it was sent. */
  sentAt?: Maybe<Scalars['DateTime']['output']>;
  /** The shop. */
  shop?: Maybe<Shop>;
  /** Where it is. */
  state: StockRemovalState;
  /** The carrier's number for it. */
  trackingNumber?: Maybe<Scalars['String']['output']>;
  /** When it last changed. */
  updatedAt: Scalars['DateTime']['output'];
  /** Where the goods are, or were. */
  warehouse?: Maybe<Warehouse>;
};

/** Unsold goods that stay. */
export type StockRemovalCancelInput = {
  /** 1 to 200 characters, the client's own for this step. */
  idempotencyKey: Scalars['String']['input'];
  /** Which one. */
  stockRemovalId: Scalars['ID']['input'];
};

/** The goods that go back, or why nothing was changed. */
export type StockRemovalCancelPayload = {
  __typename?: 'StockRemovalCancelPayload';
  /** The goods that go back. */
  stockRemoval?: Maybe<StockRemoval>;
  /** Why nothing was changed. */
  userErrors: Array<OrderUserError>;
};

/** A page of goods that go back to their sellers. */
export type StockRemovalConnection = {
  __typename?: 'StockRemovalConnection';
  /** The page's entries with their cursors. */
  edges: Array<StockRemovalEdge>;
  /** The page's entries. */
  nodes: Array<StockRemoval>;
  /** Where the page stands. */
  pageInfo: PageInfo;
  /** How many there are in all; counted only when asked for. */
  totalCount?: Maybe<Scalars['Int']['output']>;
};

/** Unsold goods that have arrived. */
export type StockRemovalDeliverInput = {
  /** 1 to 200 characters, the client's own for this step. */
  idempotencyKey: Scalars['String']['input'];
  /** Which one. */
  stockRemovalId: Scalars['ID']['input'];
};

/** The goods that go back, or why nothing was changed. */
export type StockRemovalDeliverPayload = {
  __typename?: 'StockRemovalDeliverPayload';
  /** The goods that go back. */
  stockRemoval?: Maybe<StockRemoval>;
  /** Why nothing was changed. */
  userErrors: Array<OrderUserError>;
};

/** Goods that go back in a page. */
export type StockRemovalEdge = {
  __typename?: 'StockRemovalEdge';
  /** Where to go on from. */
  cursor: Scalars['String']['output'];
  /** Goods that go back. */
  node: StockRemoval;
};

/** Which unsold goods on their way back. */
export type StockRemovalFilter = {
  /** In these states; left out: in any. */
  states?: InputMaybe<Array<StockRemovalState>>;
  /** From this warehouse. */
  warehouseId?: InputMaybe<Scalars['ID']['input']>;
};

/** Unsold goods that were picked. */
export type StockRemovalPickInput = {
  /** 1 to 200 characters, the client's own for this step. */
  idempotencyKey: Scalars['String']['input'];
  /** Which one. */
  stockRemovalId: Scalars['ID']['input'];
};

/** The goods that go back, or why nothing was changed. */
export type StockRemovalPickPayload = {
  __typename?: 'StockRemovalPickPayload';
  /** The goods that go back. */
  stockRemoval?: Maybe<StockRemoval>;
  /** Why nothing was changed. */
  userErrors: Array<OrderUserError>;
};

/** Unsold goods to be sent back. */
export type StockRemovalRequestInput = {
  /** 1 to 200 characters, the client's own for this step. */
  idempotencyKey: Scalars['String']['input'];
  /** What is wanted back, 1 to 100 lines, each variant named once. */
  lines: Array<StoredUnitsInput>;
  /** The shop. */
  shopId: Scalars['ID']['input'];
  /** Where they are. */
  warehouseId: Scalars['ID']['input'];
};

/** The goods that go back, or why nothing was changed. */
export type StockRemovalRequestPayload = {
  __typename?: 'StockRemovalRequestPayload';
  /** The goods that go back. */
  stockRemoval?: Maybe<StockRemoval>;
  /** Why nothing was changed. */
  userErrors: Array<OrderUserError>;
};

/** Unsold goods that were sent. */
export type StockRemovalSendInput = {
  /** By which carrier, by its code. */
  carrierCode: Scalars['String']['input'];
  /** 1 to 200 characters, the client's own for this step. */
  idempotencyKey: Scalars['String']['input'];
  /** By which of its services, by its code. */
  serviceCode: Scalars['String']['input'];
  /** Which one. */
  stockRemovalId: Scalars['ID']['input'];
  /** The carrier's number for it, 100 characters at most. */
  trackingNumber?: InputMaybe<Scalars['String']['input']>;
};

/** The goods that go back, or why nothing was changed. */
export type StockRemovalSendPayload = {
  __typename?: 'StockRemovalSendPayload';
  /** The goods that go back. */
  stockRemoval?: Maybe<StockRemoval>;
  /** Why nothing was changed. */
  userErrors: Array<OrderUserError>;
};

/** Where unsold goods on their way back are. */
export type StockRemovalState =
  /** Off sale, and to be picked. */
  | 'ACCEPTED'
  /** They stay, and can be sold again. */
  | 'CANCELLED'
  /** Arrived. */
  | 'DELIVERED'
  /** Picked. */
  | 'PICKED'
  /** There are not as many that are free: nothing was moved. */
  | 'REFUSED'
  /** Asked for; whether there are as many is being looked up. */
  | 'REQUESTED'
  /** On their way. */
  | 'SENT';

/** Goods moved from one warehouse to another. Operators see it. */
export type StockTransfer = Node & {
  __typename?: 'StockTransfer';
  /** When it was made. */
  createdAt: Scalars['DateTime']['output'];
  /** Where they leave. */
  fromWarehouse?: Maybe<Warehouse>;
  /** Opaque, typed by its prefix, sortable by time of making. */
  id: Scalars['ID']['output'];
  /** What is moved. */
  lines: Array<StockTransferLine>;
  /** When they arrived. */
  receivedAt?: Maybe<Scalars['DateTime']['output']>;
  /** The key that `node` refers by. */
  ref: Scalars['ID']['output'];
  /** When they left. */
  sentAt?: Maybe<Scalars['DateTime']['output']>;
  /** Where it is. */
  state: StockTransferState;
  /** Where they go. */
  toWarehouse?: Maybe<Warehouse>;
  /** When it last changed. */
  updatedAt: Scalars['DateTime']['output'];
};

/** Goods that stay. */
export type StockTransferCancelInput = {
  /** 1 to 200 characters, the client's own for this step. */
  idempotencyKey: Scalars['String']['input'];
  /** Which one. */
  stockTransferId: Scalars['ID']['input'];
};

/** The goods that are moved, or why nothing was changed. */
export type StockTransferCancelPayload = {
  __typename?: 'StockTransferCancelPayload';
  /** The goods that are moved. */
  stockTransfer?: Maybe<StockTransfer>;
  /** Why nothing was changed. */
  userErrors: Array<OrderUserError>;
};

/** A page of goods moved between warehouses. */
export type StockTransferConnection = {
  __typename?: 'StockTransferConnection';
  /** The page's entries with their cursors. */
  edges: Array<StockTransferEdge>;
  /** The page's entries. */
  nodes: Array<StockTransfer>;
  /** Where the page stands. */
  pageInfo: PageInfo;
  /** How many there are in all; counted only when asked for. */
  totalCount?: Maybe<Scalars['Int']['output']>;
};

/** What has arrived of one variant. */
export type StockTransferCountInput = {
  /** How many, as many as left at most. */
  receivedQuantity: Scalars['Int']['input'];
  /** Which variant. */
  variantId: Scalars['ID']['input'];
};

/** Goods that are moved in a page. */
export type StockTransferEdge = {
  __typename?: 'StockTransferEdge';
  /** Where to go on from. */
  cursor: Scalars['String']['output'];
  /** Goods that are moved. */
  node: StockTransfer;
};

/** Which goods between warehouses. */
export type StockTransferFilter = {
  /** In these states; left out: in any. */
  states?: InputMaybe<Array<StockTransferState>>;
  /** From or to this warehouse. */
  warehouseId?: InputMaybe<Scalars['ID']['input']>;
};

/** Units of one variant that are moved to another warehouse. */
export type StockTransferLine = {
  __typename?: 'StockTransferLine';
  /** How many left. */
  quantity: Scalars['Int']['output'];
  /** How many arrived. */
  receivedQuantity: Scalars['Int']['output'];
  /** What it is; null where it is gone. */
  variant?: Maybe<Variant>;
  /** How many were lost on the way, and written off; 0 until it is received. */
  writtenOffQuantity: Scalars['Int']['output'];
};

/** What has arrived from another warehouse. */
export type StockTransferReceiveInput = {
  /** 1 to 200 characters, the client's own for this step. */
  idempotencyKey: Scalars['String']['input'];
  /** What has arrived of each line, each variant named once; 0 where none did. */
  lines: Array<StockTransferCountInput>;
  /** Which one. */
  stockTransferId: Scalars['ID']['input'];
};

/** The goods that are moved, or why nothing was changed. */
export type StockTransferReceivePayload = {
  __typename?: 'StockTransferReceivePayload';
  /** The goods that are moved. */
  stockTransfer?: Maybe<StockTransfer>;
  /** Why nothing was changed. */
  userErrors: Array<OrderUserError>;
};

/** Goods to be moved to another warehouse. */
export type StockTransferRequestInput = {
  /** Where they are. */
  fromWarehouseId: Scalars['ID']['input'];
  /** 1 to 200 characters, the client's own for this step. */
  idempotencyKey: Scalars['String']['input'];
  /** What is moved, 1 to 100 lines, each variant named once. */
  lines: Array<StoredUnitsInput>;
  /** Where they go; it has to take goods in. */
  toWarehouseId: Scalars['ID']['input'];
};

/** The goods that are moved, or why nothing was changed. */
export type StockTransferRequestPayload = {
  __typename?: 'StockTransferRequestPayload';
  /** The goods that are moved. */
  stockTransfer?: Maybe<StockTransfer>;
  /** Why nothing was changed. */
  userErrors: Array<OrderUserError>;
};

/** Goods that have left for another warehouse. */
export type StockTransferSendInput = {
  /** 1 to 200 characters, the client's own for this step. */
  idempotencyKey: Scalars['String']['input'];
  /** Which one. */
  stockTransferId: Scalars['ID']['input'];
};

/** The goods that are moved, or why nothing was changed. */
export type StockTransferSendPayload = {
  __typename?: 'StockTransferSendPayload';
  /** The goods that are moved. */
  stockTransfer?: Maybe<StockTransfer>;
  /** Why nothing was changed. */
  userErrors: Array<OrderUserError>;
};

/** Where goods between warehouses are. */
export type StockTransferState =
  /** Off sale, and to be sent. */
  | 'ACCEPTED'
  /** They stay, and can be sold again. */
  | 'CANCELLED'
  /** Arrived, and for sale again. */
  | 'RECEIVED'
  /** There are not as many that are free: nothing was moved. */
  | 'REFUSED'
  /** Asked for; whether there are as many is being looked up. */
  | 'REQUESTED'
  /** On their way. */
  | 'SENT';

/** Units of one variant. */
export type StoredUnits = {
  __typename?: 'StoredUnits';
  /** How many. */
  quantity: Scalars['Int']['output'];
  /** What it is; null where it is gone. */
  variant?: Maybe<Variant>;
};

/** Units of one variant. */
export type StoredUnitsInput = {
  /** How many, 1 to 1,000,000. */
  quantity: Scalars['Int']['input'];
  /** Which variant. */
  variantId: Scalars['ID']['input'];
};

/** What a programme gave in one currency. */
export type SubsidySpend = {
  __typename?: 'SubsidySpend';
  /** What it gave. */
  amount: Money;
  /** What the ledger keeps it under. */
  programme: Scalars['String']['output'];
};

/** Something that support at Vitrine was asked to look into. Whoever opened it and operators see it: a shop's case, all of its staff. */
export type SupportCase = Node & {
  __typename?: 'SupportCase';
  /** The operator who has it; null while nobody has, and for anyone but operators. */
  assignee?: Maybe<User>;
  /** What it is about. */
  category: SupportCaseCategory;
  /** When it was opened. */
  createdAt: Scalars['DateTime']['output'];
  /** What became of it, the oldest first. */
  history: Array<SupportCaseChange>;
  /** Opaque, typed by its prefix, sortable by time of making. */
  id: Scalars['ID']['output'];
  /** What was written, the oldest first. */
  messages: MessageConnection;
  /** Which side opened it. */
  openedBy: MessageSide;
  /** The order that it is about. */
  orderId: Scalars['ID']['output'];
  /** The key that `node` refers by. */
  ref: Scalars['ID']['output'];
  /** How it was resolved; null while it is not. */
  resolution?: Maybe<SupportCaseResolution>;
  /** Why it was resolved so; null while it is not. */
  resolutionReason?: Maybe<Scalars['String']['output']>;
  /** When it was resolved; null while it is not. */
  resolvedAt?: Maybe<Scalars['DateTime']['output']>;
  /** The return that it is about; null where it is about none. */
  return?: Maybe<Return>;
  /** The shop's part of the order that it is about; null where it is about all of it. */
  sellerOrder?: Maybe<SellerOrder>;
  /** The shop whose staff opened it; null where a buyer did. */
  shop?: Maybe<Shop>;
  /** Where it stands. */
  state: SupportCaseState;
  /** What it is about, in a line. */
  subject: Scalars['String']['output'];
  /** How many messages of the other side the viewer's side has not read. */
  unreadMessageCount: Scalars['Int']['output'];
  /** When it last changed. */
  updatedAt: Scalars['DateTime']['output'];
};


/** Something that support at Vitrine was asked to look into. Whoever opened it and operators see it: a shop's case, all of its staff. */
export type SupportCaseMessagesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};

/** What a case is about. */
export type SupportCaseCategory =
  /** How the other side behaves. */
  | 'CONDUCT'
  /** The goods are not what was sold, or broken. */
  | 'NOT_AS_DESCRIBED'
  /** The goods did not come. */
  | 'NOT_RECEIVED'
  /** Anything else. */
  | 'OTHER'
  /** What was paid, charged or paid out. */
  | 'PAYMENT'
  /** A return or a refund. */
  | 'RETURN';

/** A change of a case's state. */
export type SupportCaseChange = {
  __typename?: 'SupportCaseChange';
  /** When. */
  at: Scalars['DateTime']['output'];
  /** Which side changed it. */
  by: MessageSide;
  /** Why, as it was said; null where nothing was, and of what operators do among themselves for anyone but operators. */
  reason?: Maybe<Scalars['String']['output']>;
  /** The state that it came to. */
  state: SupportCaseState;
};

/** A page of cases. */
export type SupportCaseConnection = {
  __typename?: 'SupportCaseConnection';
  /** The cases with their cursors. */
  edges: Array<SupportCaseEdge>;
  /** The cases alone. */
  nodes: Array<SupportCase>;
  /** Where the page stands. */
  pageInfo: PageInfo;
  /** How many there are in all. */
  totalCount?: Maybe<Scalars['Int']['output']>;
};

/** A case in a list. */
export type SupportCaseEdge = {
  __typename?: 'SupportCaseEdge';
  /** Where it stands in the list. */
  cursor: Scalars['String']['output'];
  /** The case. */
  node: SupportCase;
};

/** A case, and why something is done about it. */
export type SupportCaseHandBackInput = {
  /** The case. */
  caseId: Scalars['ID']['input'];
  /** Why, 1 to 1000 characters. */
  reason: Scalars['String']['input'];
};

/** The case, or why nothing was done. */
export type SupportCaseHandBackPayload = {
  __typename?: 'SupportCaseHandBackPayload';
  /** The case. */
  supportCase?: Maybe<SupportCase>;
  /** Why nothing was done. */
  userErrors: Array<OrderUserError>;
};

/** A message in a case. */
export type SupportCaseMessageSendInput = {
  /** Up to 5 pictures and papers that go with it. */
  attachments?: InputMaybe<Array<Scalars['URL']['input']>>;
  /** The case. */
  caseId: Scalars['ID']['input'];
  /** 1 to 200 characters, the client's own for this message. */
  idempotencyKey: Scalars['String']['input'];
  /** 1 to 2000 characters. */
  text: Scalars['String']['input'];
};

/** The message, or why it was not sent. */
export type SupportCaseMessageSendPayload = {
  __typename?: 'SupportCaseMessageSendPayload';
  /** The message. */
  message?: Maybe<Message>;
  /** The case as it stands now; null where nothing was sent. */
  supportCase?: Maybe<SupportCase>;
  /** Why it was not sent. */
  userErrors: Array<OrderUserError>;
};

/** Up to where the viewer's side has read. */
export type SupportCaseMessagesReadInput = {
  /** The case. */
  caseId: Scalars['ID']['input'];
  /** The last message that was read. */
  messageId: Scalars['ID']['input'];
};

/** The case, or why nothing was done. */
export type SupportCaseMessagesReadPayload = {
  __typename?: 'SupportCaseMessagesReadPayload';
  /** The case. */
  supportCase?: Maybe<SupportCase>;
  /** Why nothing was done. */
  userErrors: Array<OrderUserError>;
};

/** What a case is about: exactly one of `orderId`, `sellerOrderId` and `returnId`. */
export type SupportCaseOpenInput = {
  /** Up to 5 pictures and papers that go with it. */
  attachments?: InputMaybe<Array<Scalars['URL']['input']>>;
  /** What it is about. */
  category: SupportCaseCategory;
  /** 1 to 200 characters, the client's own for this case. */
  idempotencyKey: Scalars['String']['input'];
  /** All of an order of the viewer's own. */
  orderId?: InputMaybe<Scalars['ID']['input']>;
  /** A return to a shop. */
  returnId?: InputMaybe<Scalars['ID']['input']>;
  /** A shop's part of an order. */
  sellerOrderId?: InputMaybe<Scalars['ID']['input']>;
  /** What it is about in a line, 1 to 150 characters. */
  subject: Scalars['String']['input'];
  /** What happened, 1 to 2000 characters: the first message. */
  text: Scalars['String']['input'];
};

/** The case, or why none was opened. */
export type SupportCaseOpenPayload = {
  __typename?: 'SupportCaseOpenPayload';
  /** The case. */
  supportCase?: Maybe<SupportCase>;
  /** Why none was opened. */
  userErrors: Array<OrderUserError>;
};

/** Which cases. */
export type SupportCaseQueueFilter = {
  /** Those about this. */
  category?: InputMaybe<SupportCaseCategory>;
  /** Those that the viewer has. */
  mine?: InputMaybe<Scalars['Boolean']['input']>;
  /** Those in one of these states; those that are not at their end, where none is named. */
  states?: InputMaybe<Array<SupportCaseState>>;
};

/** A case, and why something is done about it. */
export type SupportCaseReopenInput = {
  /** The case. */
  caseId: Scalars['ID']['input'];
  /** Why, 1 to 1000 characters. */
  reason: Scalars['String']['input'];
};

/** The case, or why nothing was done. */
export type SupportCaseReopenPayload = {
  __typename?: 'SupportCaseReopenPayload';
  /** The case. */
  supportCase?: Maybe<SupportCase>;
  /** Why nothing was done. */
  userErrors: Array<OrderUserError>;
};

/** How a case was resolved. */
export type SupportCaseResolution =
  /** It was answered, and nothing had to be decided. */
  | 'ANSWERED'
  /** Nothing was found to be wrong. */
  | 'DECLINED'
  /** As was asked for. */
  | 'GRANTED'
  /** In part. */
  | 'PARTLY_GRANTED';

/** A case, and how it is resolved. */
export type SupportCaseResolveInput = {
  /** The case. */
  caseId: Scalars['ID']['input'];
  /** Why, 1 to 1000 characters, for whoever opened it. */
  reason: Scalars['String']['input'];
  /** How. */
  resolution: SupportCaseResolution;
};

/** The case, or why nothing was done. */
export type SupportCaseResolvePayload = {
  __typename?: 'SupportCaseResolvePayload';
  /** The case. */
  supportCase?: Maybe<SupportCase>;
  /** Why nothing was done. */
  userErrors: Array<OrderUserError>;
};

/** Where a case stands. */
export type SupportCaseState =
  /** An operator has it. */
  | 'IN_PROGRESS'
  /** It waits for an operator. */
  | 'OPEN'
  /** It is resolved; for 30 days it may be opened again. */
  | 'RESOLVED'
  /** An operator waits for an answer. */
  | 'WAITING'
  /** Whoever opened it took it back. */
  | 'WITHDRAWN';

/** A case, and why something is done about it. */
export type SupportCaseTakeInput = {
  /** The case. */
  caseId: Scalars['ID']['input'];
  /** Why, 1 to 1000 characters. */
  reason: Scalars['String']['input'];
};

/** The case, or why nothing was done. */
export type SupportCaseTakePayload = {
  __typename?: 'SupportCaseTakePayload';
  /** The case. */
  supportCase?: Maybe<SupportCase>;
  /** Why nothing was done. */
  userErrors: Array<OrderUserError>;
};

/** A case. */
export type SupportCaseWithdrawInput = {
  /** The case. */
  caseId: Scalars['ID']['input'];
};

/** The case, or why nothing was done. */
export type SupportCaseWithdrawPayload = {
  __typename?: 'SupportCaseWithdrawPayload';
  /** The case. */
  supportCase?: Maybe<SupportCase>;
  /** Why nothing was done. */
  userErrors: Array<OrderUserError>;
};

/** What a buyer answers at the test provider. */
export type TestPaymentAnswerInput = {
  /** Whether they confirm it; else they refuse. */
  confirm: Scalars['Boolean']['input'];
  /** The payment's key: its order's id. */
  key: Scalars['String']['input'];
};

/** A page of the test provider's. */
export type TestPaymentPage = {
  __typename?: 'TestPaymentPage';
  /** The page. */
  html: Scalars['String']['output'];
  /** What it may load and do: a content security policy. */
  policy: Scalars['String']['output'];
};

/** A code that took nothing off. */
export type UnusedCode = {
  __typename?: 'UnusedCode';
  /** The code. */
  code: Scalars['String']['output'];
  /** Why. */
  reason: UnusedCodeReason;
};

/** Why a code took nothing off. */
export type UnusedCodeReason =
  /** Others take off more, and it does not go together with them. */
  | 'BETTER_GIVEN'
  /** The goods that it is for are worth less than it asks for. */
  | 'MINIMUM_NOT_MET'
  /** It is for none of the goods. */
  | 'NOTHING_FITS'
  /** There is not enough left of its budget, or the buyer had it as often as one may. */
  | 'USED_UP';

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

export type Video = {
  __typename?: 'Video';
  /** Who made it, as its owner tells. */
  creator?: Maybe<Creator>;
  /** Opaque, typed by its prefix, sortable by time of making. */
  id: Scalars['ID']['output'];
  /** What it sold; null unless the viewer is an owner or a manager of its creator, or an operator. */
  sales?: Maybe<SalesFigures>;
};


export type VideoSalesArgs = {
  window: FiguresWindow;
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
  /** The cases that the viewer opened as a buyer, the latest first. */
  supportCases?: Maybe<SupportCaseConnection>;
  /** How many messages of shops and of support the viewer has not read. */
  unreadMessageCount: Scalars['Int']['output'];
};


/** Whoever asks: a person who signed in, or a guest. Each subgraph adds what it keeps for them. */
export type ViewerOrdersArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<OrderFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


/** Whoever asks: a person who signed in, or a guest. Each subgraph adds what it keeps for them. */
export type ViewerSupportCasesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  states?: InputMaybe<Array<SupportCaseState>>;
};

export type Warehouse = {
  __typename?: 'Warehouse';
  /** Opaque, typed by its prefix, sortable by time of making. */
  id: Scalars['ID']['output'];
};

/** Which deliveries to send once more. */
export type WebhookDeliveriesReplayInput = {
  /** Those that were made at this moment or later. */
  from: Scalars['DateTime']['input'];
  /** Those that stand so; dead ones, where it is left out. Pending ones are on their way already, and are left alone. */
  states?: InputMaybe<Array<WebhookDeliveryState>>;
  /** Those that were made before this moment; later than `from`. */
  until: Scalars['DateTime']['input'];
  /** Those of this endpoint. */
  webhookEndpointId: Scalars['ID']['input'];
};

/** What is sent once more, or why nothing is. */
export type WebhookDeliveriesReplayPayload = {
  __typename?: 'WebhookDeliveriesReplayPayload';
  /** Whether there are more of them. */
  hasMore?: Maybe<Scalars['Boolean']['output']>;
  /** How many deliveries are on their way again. */
  replayedCount?: Maybe<Scalars['Int']['output']>;
  /** Why nothing was changed. */
  userErrors: Array<OrderUserError>;
};

/** One event on its way to one endpoint, or there. The endpoint's owners and managers see it, and operators. */
export type WebhookDelivery = Node & {
  __typename?: 'WebhookDelivery';
  /** What is posted, to the letter: JSON with `type`, `timestamp` and `data`. */
  body: Scalars['String']['output'];
  /** When it was made. */
  createdAt: Scalars['DateTime']['output'];
  /** The endpoint; null where it was just deleted. */
  endpoint?: Maybe<WebhookEndpoint>;
  /** What it tells of. */
  eventType: WebhookEventType;
  /** When what it tells of happened. */
  happenedAt: Scalars['DateTime']['output'];
  /** Its `webhook-id`, the same over all tries and replays: the receiver knows by it what it has had already. */
  id: Scalars['ID']['output'];
  /** What was wrong the last time; null where nothing was. */
  lastFailure?: Maybe<WebhookFailure>;
  /** The status that the receiver answered last; null where it answered none. */
  lastStatus?: Maybe<Scalars['Int']['output']>;
  /** When it was last tried. */
  lastTryAt?: Maybe<Scalars['DateTime']['output']>;
  /** When it is tried next; null where it is not. */
  nextTryAt?: Maybe<Scalars['DateTime']['output']>;
  /** The key that `node` refers by. */
  ref: Scalars['ID']['output'];
  /** How often it was replayed. */
  replays: Scalars['Int']['output'];
  /** When it arrived, or was given up. */
  settledAt?: Maybe<Scalars['DateTime']['output']>;
  /** The shop. */
  shop?: Maybe<Shop>;
  /** Where it stands. */
  state: WebhookDeliveryState;
  /** How often it was tried since it was made or last replayed: eight times at most, more only where a process of ours died in a try. */
  tries: Scalars['Int']['output'];
  /** When it last changed. */
  updatedAt: Scalars['DateTime']['output'];
};

/** A page of deliveries. */
export type WebhookDeliveryConnection = {
  __typename?: 'WebhookDeliveryConnection';
  /** The deliveries with their cursors. */
  edges: Array<WebhookDeliveryEdge>;
  /** The deliveries alone. */
  nodes: Array<WebhookDelivery>;
  /** Where the page stands. */
  pageInfo: PageInfo;
  /** How many there are in all. */
  totalCount?: Maybe<Scalars['Int']['output']>;
};

/** A delivery in a list. */
export type WebhookDeliveryEdge = {
  __typename?: 'WebhookDeliveryEdge';
  /** Where it stands in the list. */
  cursor: Scalars['String']['output'];
  /** The delivery. */
  node: WebhookDelivery;
};

/** Which deliveries. */
export type WebhookDeliveryFilter = {
  /** Those that were made at this moment or later. */
  from?: InputMaybe<Scalars['DateTime']['input']>;
  /** Those in one of these states. */
  states?: InputMaybe<Array<WebhookDeliveryState>>;
  /** Those that were made before this moment. */
  until?: InputMaybe<Scalars['DateTime']['input']>;
};

/** A delivery. */
export type WebhookDeliveryReplayInput = {
  /** The delivery. */
  webhookDeliveryId: Scalars['ID']['input'];
};

/** The delivery, or why it is not sent again. */
export type WebhookDeliveryReplayPayload = {
  __typename?: 'WebhookDeliveryReplayPayload';
  /** Why nothing was changed. */
  userErrors: Array<OrderUserError>;
  /** The delivery, on its way again. */
  webhookDelivery?: Maybe<WebhookDelivery>;
};

/** Where a delivery stands. */
export type WebhookDeliveryState =
  /** Given up: after eight tries in about 27 hours, or at once where the receiver answered 410. */
  | 'DEAD'
  /** The receiver answered with a status from 200 to 299. */
  | 'DELIVERED'
  /** To be tried, or tried again. */
  | 'PENDING';

/** An address of a shop's own, which events are posted to as Standard Webhooks says. Its owners and managers see it, and operators. */
export type WebhookEndpoint = Node & {
  __typename?: 'WebhookEndpoint';
  /** When it was made. */
  createdAt: Scalars['DateTime']['output'];
  /** What was posted to it or will be, the latest first; kept for 30 days. */
  deliveries: WebhookDeliveryConnection;
  /** What the shop says of it. */
  description?: Maybe<Scalars['String']['output']>;
  /** What it listens to; null: to everything, also to what is added later. */
  eventTypes?: Maybe<Array<WebhookEventType>>;
  /** Opaque, typed by its prefix, sortable by time of making. */
  id: Scalars['ID']['output'];
  /** Why we stopped posting to it; null where we did not. */
  notice?: Maybe<WebhookEndpointNotice>;
  /** Since when the notice stands. */
  noticeAt?: Maybe<Scalars['DateTime']['output']>;
  /** The key that `node` refers by. */
  ref: Scalars['ID']['output'];
  /** The secrets that sign at the moment, the newest first. What they are is never shown. */
  secrets: Array<WebhookSecret>;
  /** The shop. */
  shop?: Maybe<Shop>;
  /** Whether events are posted to it. */
  state: WebhookEndpointState;
  /** When it last changed. */
  updatedAt: Scalars['DateTime']['output'];
  /** Where events are posted to. */
  url: Scalars['URL']['output'];
};


/** An address of a shop's own, which events are posted to as Standard Webhooks says. Its owners and managers see it, and operators. */
export type WebhookEndpointDeliveriesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<WebhookDeliveryFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};

/** An endpoint. */
export type WebhookEndpointCreateInput = {
  /** What to call it, 200 characters at most. */
  description?: InputMaybe<Scalars['String']['input']>;
  /** What it listens to, 1 to 20 types; left out: to everything, also to what is added later. */
  eventTypes?: InputMaybe<Array<WebhookEventType>>;
  /** The shop. */
  shopId: Scalars['ID']['input'];
  /** Where events are posted to: https, at a host of the public internet. */
  url: Scalars['URL']['input'];
};

/** The endpoint and its secret, or why there is none. */
export type WebhookEndpointCreatePayload = {
  __typename?: 'WebhookEndpointCreatePayload';
  /** What its events are signed by, `whsec_…`: shown this once. */
  secret?: Maybe<Scalars['String']['output']>;
  /** Why nothing was changed. */
  userErrors: Array<OrderUserError>;
  /** The endpoint. */
  webhookEndpoint?: Maybe<WebhookEndpoint>;
};

/** An endpoint. */
export type WebhookEndpointDeleteInput = {
  /** The endpoint. */
  webhookEndpointId: Scalars['ID']['input'];
};

/** What was deleted, or why nothing was. */
export type WebhookEndpointDeletePayload = {
  __typename?: 'WebhookEndpointDeletePayload';
  /** The id of the endpoint that is gone. */
  deletedWebhookEndpointId?: Maybe<Scalars['ID']['output']>;
  /** Why nothing was changed. */
  userErrors: Array<OrderUserError>;
};

/** Why we stopped posting to an endpoint. */
export type WebhookEndpointNotice =
  /** Five deliveries were given up one after another, and none arrived in between. */
  | 'KEEPS_FAILING'
  /** It answered 410, which says that it is gone for good. */
  | 'RECEIVER_GONE';

/** An endpoint, and for how long the secrets that it has go on signing. */
export type WebhookEndpointSecretRotateInput = {
  /** For how long the secrets it has go on signing beside the new one, 0 (they are known to others) to 604800 (a week); left out: a day. */
  overlapSeconds?: InputMaybe<Scalars['Int']['input']>;
  /** The endpoint. */
  webhookEndpointId: Scalars['ID']['input'];
};

/** The endpoint and its new secret, or why it keeps the one it has. */
export type WebhookEndpointSecretRotatePayload = {
  __typename?: 'WebhookEndpointSecretRotatePayload';
  /** What its events are signed by from now on, `whsec_…`: shown this once. */
  secret?: Maybe<Scalars['String']['output']>;
  /** Why nothing was changed. */
  userErrors: Array<OrderUserError>;
  /** The endpoint. */
  webhookEndpoint?: Maybe<WebhookEndpoint>;
};

/** Whether events are posted to an endpoint. */
export type WebhookEndpointState =
  /** No: what happens meanwhile never reaches it. What waited goes on once it is enabled again. */
  | 'DISABLED'
  /** Yes. */
  | 'ENABLED'
  /** Not at the moment, since it kept failing: what happens is kept for it for 30 days, and posted once it is enabled again. */
  | 'PAUSED';

/** An endpoint. */
export type WebhookEndpointTestInput = {
  /** The endpoint. */
  webhookEndpointId: Scalars['ID']['input'];
};

/** The delivery, or why there is none. */
export type WebhookEndpointTestPayload = {
  __typename?: 'WebhookEndpointTestPayload';
  /** Why nothing was sent. */
  userErrors: Array<OrderUserError>;
  /** The delivery, as yet on its way. */
  webhookDelivery?: Maybe<WebhookDelivery>;
};

/** Changes of an endpoint: what is left out stays as it is. */
export type WebhookEndpointUpdateInput = {
  /** What to call it, 200 characters at most; null takes it away. */
  description?: InputMaybe<Scalars['String']['input']>;
  /** Whether events are posted to it. */
  enabled?: InputMaybe<Scalars['Boolean']['input']>;
  /** What it listens to, 1 to 20 types; null: to everything. */
  eventTypes?: InputMaybe<Array<WebhookEventType>>;
  /** Where events are posted to. */
  url?: InputMaybe<Scalars['URL']['input']>;
  /** The endpoint. */
  webhookEndpointId: Scalars['ID']['input'];
};

/** The endpoint, or why it is as it was. */
export type WebhookEndpointUpdatePayload = {
  __typename?: 'WebhookEndpointUpdatePayload';
  /** Why nothing was changed. */
  userErrors: Array<OrderUserError>;
  /** The endpoint. */
  webhookEndpoint?: Maybe<WebhookEndpoint>;
};

/** What a shop can be told of. */
export type WebhookEventType =
  /** `cancellation.changed`: a cancellation of something that the shop had got was asked for, accepted, declined or withdrawn. */
  | 'CANCELLATION_CHANGED'
  /** `chargeback.changed`: the buyer's bank took the money of an order back, or the dispute about it is decided. */
  | 'CHARGEBACK_CHANGED'
  /** `message.received`: the buyer of a part of an order wrote to the shop, or support did in one of the shop's own cases. */
  | 'MESSAGE_RECEIVED'
  /** `order.cancelled`: nothing is left to send of a part of an order that the shop had got. */
  | 'ORDER_CANCELLED'
  /** `order.confirmed`: a part of an order is the shop's to send. */
  | 'ORDER_CONFIRMED'
  /** `order.late`: what a part of an order holds should have been sent by now. */
  | 'ORDER_LATE'
  /** `payout.failed`: a payout could not be made, or came back. */
  | 'PAYOUT_FAILED'
  /** `payout.paid`: money was paid out to the shop. */
  | 'PAYOUT_PAID'
  /** `refund.completed`: money of a part of an order went back to the buyer. */
  | 'REFUND_COMPLETED'
  /** `return.changed`: a return was asked for, or went on in any way. */
  | 'RETURN_CHANGED'
  /** `shipment.created`: a parcel was sent. */
  | 'SHIPMENT_CREATED'
  /** `shipment.delivered`: a parcel has arrived. */
  | 'SHIPMENT_DELIVERED'
  /** `webhook.test`: somebody tries the endpoint. It comes whatever the endpoint listens to. */
  | 'TEST';

/** What was wrong with a try. */
export type WebhookFailure =
  /** Its name leads to no address of the public internet. */
  | 'ADDRESS_REFUSED'
  /** No connection came about, or it broke. */
  | 'CONNECTION'
  /** The secret can't be read any more: rotate it. */
  | 'SECRET_UNREADABLE'
  /** The receiver answered with a status other than 200 to 299; redirects are not followed. */
  | 'STATUS'
  /** It did not answer within ten seconds. */
  | 'TIMEOUT';

/** Which deliveries to send once more, and why: one, or those of a time. */
export type WebhookReplayInput = {
  /** Those that were made at this moment or later. */
  from?: InputMaybe<Scalars['DateTime']['input']>;
  /** 1 to 200 characters, the client's own for this action. */
  idempotencyKey: Scalars['String']['input'];
  /** Why, 1 to 1,000 characters. */
  reason: Scalars['String']['input'];
  /** Those that stand so; dead ones, where it is left out. Pending ones are on their way already, and are left alone. */
  states?: InputMaybe<Array<WebhookDeliveryState>>;
  /** Those that were made before this moment; later than `from`. */
  until?: InputMaybe<Scalars['DateTime']['input']>;
  /** This one alone. */
  webhookDeliveryId?: InputMaybe<Scalars['ID']['input']>;
  /** Those of this endpoint; of all, where it is left out. */
  webhookEndpointId?: InputMaybe<Scalars['ID']['input']>;
};

/** What the log holds of it, or why it was not done. */
export type WebhookReplayPayload = {
  __typename?: 'WebhookReplayPayload';
  /** The entry in the log. */
  action?: Maybe<OperatorAction>;
  /** Why nothing was changed. */
  userErrors: Array<OrderUserError>;
};

/** A secret that signs, without the secret. */
export type WebhookSecret = {
  __typename?: 'WebhookSecret';
  /** When it was made. */
  createdAt: Scalars['DateTime']['output'];
  /** Until when it signs; null for the newest one. */
  expiresAt?: Maybe<Scalars['DateTime']['output']>;
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
  Cancellation: Cancellation;
  Cart: Cart;
  Creator: Creator;
  InboundShipment: InboundShipment;
  LedgerAdjustment: LedgerAdjustment;
  Order: Order;
  OrderLine: OrderLine;
  PartnerOrder: PartnerOrder;
  Payout: Payout;
  PickTask: PickTask;
  Product: Product;
  Refund: Refund;
  RetailerOffer: RetailerOffer;
  Return: Return;
  SellerOrder: SellerOrder;
  Shipment: Shipment;
  Shop: Shop;
  Statement: Statement;
  StockRemoval: StockRemoval;
  StockTransfer: StockTransfer;
  SupportCase: SupportCase;
  User: User;
  Variant: Variant;
  Video: Video;
  WebhookDelivery: WebhookDelivery;
  WebhookEndpoint: WebhookEndpoint;
};

/** Mapping of federation reference types */
export type FederationReferenceTypes = {
  Cancellation:
    ( { __typename: 'Cancellation' }
    & ( GraphQLRecursivePick<FederationTypes['Cancellation'], {"id":true}>
        | GraphQLRecursivePick<FederationTypes['Cancellation'], {"ref":true}> ) );
  Cart:
    ( { __typename: 'Cart' }
    & ( GraphQLRecursivePick<FederationTypes['Cart'], {"id":true}>
        | GraphQLRecursivePick<FederationTypes['Cart'], {"ref":true}> ) );
  Creator:
    ( { __typename: 'Creator' }
    & GraphQLRecursivePick<FederationTypes['Creator'], {"id":true}> );
  InboundShipment:
    ( { __typename: 'InboundShipment' }
    & ( GraphQLRecursivePick<FederationTypes['InboundShipment'], {"id":true}>
        | GraphQLRecursivePick<FederationTypes['InboundShipment'], {"ref":true}> ) );
  LedgerAdjustment:
    ( { __typename: 'LedgerAdjustment' }
    & ( GraphQLRecursivePick<FederationTypes['LedgerAdjustment'], {"id":true}>
        | GraphQLRecursivePick<FederationTypes['LedgerAdjustment'], {"ref":true}> ) );
  Order:
    ( { __typename: 'Order' }
    & ( GraphQLRecursivePick<FederationTypes['Order'], {"id":true}>
        | GraphQLRecursivePick<FederationTypes['Order'], {"ref":true}> ) );
  OrderLine:
    ( { __typename: 'OrderLine' }
    & GraphQLRecursivePick<FederationTypes['OrderLine'], {"id":true}> );
  PartnerOrder:
    ( { __typename: 'PartnerOrder' }
    & ( GraphQLRecursivePick<FederationTypes['PartnerOrder'], {"id":true}>
        | GraphQLRecursivePick<FederationTypes['PartnerOrder'], {"ref":true}> ) );
  Payout:
    ( { __typename: 'Payout' }
    & ( GraphQLRecursivePick<FederationTypes['Payout'], {"id":true}>
        | GraphQLRecursivePick<FederationTypes['Payout'], {"ref":true}> ) );
  PickTask:
    ( { __typename: 'PickTask' }
    & ( GraphQLRecursivePick<FederationTypes['PickTask'], {"id":true}>
        | GraphQLRecursivePick<FederationTypes['PickTask'], {"ref":true}> ) );
  Product:
    ( { __typename: 'Product' }
    & GraphQLRecursivePick<FederationTypes['Product'], {"id":true}>
    & ( Record<PropertyKey, never>
        | GraphQLRecursivePick<FederationTypes['Product'], {"shop":{"id":true}}> ) );
  Refund:
    ( { __typename: 'Refund' }
    & ( GraphQLRecursivePick<FederationTypes['Refund'], {"id":true}>
        | GraphQLRecursivePick<FederationTypes['Refund'], {"ref":true}> ) );
  RetailerOffer:
    ( { __typename: 'RetailerOffer' }
    & GraphQLRecursivePick<FederationTypes['RetailerOffer'], {"id":true}> );
  Return:
    ( { __typename: 'Return' }
    & ( GraphQLRecursivePick<FederationTypes['Return'], {"id":true}>
        | GraphQLRecursivePick<FederationTypes['Return'], {"ref":true}> ) );
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
  StockRemoval:
    ( { __typename: 'StockRemoval' }
    & ( GraphQLRecursivePick<FederationTypes['StockRemoval'], {"id":true}>
        | GraphQLRecursivePick<FederationTypes['StockRemoval'], {"ref":true}> ) );
  StockTransfer:
    ( { __typename: 'StockTransfer' }
    & ( GraphQLRecursivePick<FederationTypes['StockTransfer'], {"id":true}>
        | GraphQLRecursivePick<FederationTypes['StockTransfer'], {"ref":true}> ) );
  SupportCase:
    ( { __typename: 'SupportCase' }
    & ( GraphQLRecursivePick<FederationTypes['SupportCase'], {"id":true}>
        | GraphQLRecursivePick<FederationTypes['SupportCase'], {"ref":true}> ) );
  User:
    ( { __typename: 'User' }
    & GraphQLRecursivePick<FederationTypes['User'], {"id":true}> );
  Variant:
    ( { __typename: 'Variant' }
    & GraphQLRecursivePick<FederationTypes['Variant'], {"id":true}> );
  Video:
    ( { __typename: 'Video' }
    & GraphQLRecursivePick<FederationTypes['Video'], {"id":true}>
    & ( Record<PropertyKey, never>
        | GraphQLRecursivePick<FederationTypes['Video'], {"creator":{"id":true}}> ) );
  WebhookDelivery:
    ( { __typename: 'WebhookDelivery' }
    & ( GraphQLRecursivePick<FederationTypes['WebhookDelivery'], {"id":true}>
        | GraphQLRecursivePick<FederationTypes['WebhookDelivery'], {"ref":true}> ) );
  WebhookEndpoint:
    ( { __typename: 'WebhookEndpoint' }
    & ( GraphQLRecursivePick<FederationTypes['WebhookEndpoint'], {"id":true}>
        | GraphQLRecursivePick<FederationTypes['WebhookEndpoint'], {"ref":true}> ) );
};


/** Mapping of interface types */
export type ResolversInterfaceTypes<_RefType extends Record<string, unknown>> = {
  Node:
    | ( CancellationMapper )
    | ( CartMapper )
    | ( InboundShipmentMapper )
    | ( LedgerAdjustmentMapper )
    | ( OrderMapper )
    | ( PartnerOrderMapper )
    | ( PayoutMapper )
    | ( PickTaskMapper )
    | ( RefundMapper )
    | ( ReturnMapper )
    | ( SellerOrderMapper )
    | ( ShipmentMapper )
    | ( StatementMapper )
    | ( StockRemovalMapper )
    | ( StockTransferMapper )
    | ( SupportCaseMapper )
    | ( WebhookDeliveryMapper )
    | ( WebhookEndpointMapper )
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
  Cancellation: ResolverTypeWrapper<CancellationMapper>;
  CancellationAnswerInput: CancellationAnswerInput;
  Boolean: ResolverTypeWrapper<Scalars['Boolean']['output']>;
  CancellationAnswerPayload: ResolverTypeWrapper<Omit<CancellationAnswerPayload, 'cancellation'> & { cancellation?: Maybe<ResolversTypes['Cancellation']> }>;
  CancellationInitiator: CancellationInitiator;
  CancellationLine: ResolverTypeWrapper<CancellationLineMapper>;
  CancellationLineInput: CancellationLineInput;
  CancellationReason: CancellationReason;
  CancellationState: CancellationState;
  CancellationWithdrawInput: CancellationWithdrawInput;
  CancellationWithdrawPayload: ResolverTypeWrapper<Omit<CancellationWithdrawPayload, 'cancellation'> & { cancellation?: Maybe<ResolversTypes['Cancellation']> }>;
  Carrier: ResolverTypeWrapper<Carrier>;
  CarrierService: ResolverTypeWrapper<CarrierService>;
  Cart: ResolverTypeWrapper<CartMapper>;
  CartLine: ResolverTypeWrapper<CartLineMapper>;
  CartLineInput: CartLineInput;
  CartLineSourceInput: CartLineSourceInput;
  CartLineSourceKind: CartLineSourceKind;
  CartLineUpdateInput: CartLineUpdateInput;
  CartLinesAddInput: CartLinesAddInput;
  CartLinesAddPayload: ResolverTypeWrapper<Omit<CartLinesAddPayload, 'cart'> & { cart?: Maybe<ResolversTypes['Cart']> }>;
  CartLinesRemoveInput: CartLinesRemoveInput;
  CartLinesRemovePayload: ResolverTypeWrapper<Omit<CartLinesRemovePayload, 'cart'> & { cart?: Maybe<ResolversTypes['Cart']> }>;
  CartLinesUpdateInput: CartLinesUpdateInput;
  CartLinesUpdatePayload: ResolverTypeWrapper<Omit<CartLinesUpdatePayload, 'cart'> & { cart?: Maybe<ResolversTypes['Cart']> }>;
  CartQuoteInput: CartQuoteInput;
  CartQuotePayload: ResolverTypeWrapper<Omit<CartQuotePayload, 'quote'> & { quote?: Maybe<ResolversTypes['Quote']> }>;
  Chargeback: ResolverTypeWrapper<Chargeback>;
  ChargebackState: ChargebackState;
  CountryCode: ResolverTypeWrapper<Scalars['CountryCode']['output']>;
  Creator: ResolverTypeWrapper<CreatorMapper>;
  CurrencyCode: ResolverTypeWrapper<Scalars['CurrencyCode']['output']>;
  DateTime: ResolverTypeWrapper<Scalars['DateTime']['output']>;
  DaySales: ResolverTypeWrapper<Omit<DaySales, 'sum'> & { sum: ResolversTypes['SalesSum'] }>;
  DeadLetter: ResolverTypeWrapper<DeadLetterMapper>;
  DeadLetterConnection: ResolverTypeWrapper<Omit<DeadLetterConnection, 'edges' | 'nodes'> & { edges: Array<ResolversTypes['DeadLetterEdge']>, nodes: Array<ResolversTypes['DeadLetter']> }>;
  DeadLetterEdge: ResolverTypeWrapper<Omit<DeadLetterEdge, 'node'> & { node: ResolversTypes['DeadLetter'] }>;
  Deadline: ResolverTypeWrapper<Deadline>;
  DeadlineConsequence: DeadlineConsequence;
  Decimal: ResolverTypeWrapper<Scalars['Decimal']['output']>;
  DeliveryEstimate: ResolverTypeWrapper<DeliveryEstimate>;
  DiscountFunder: DiscountFunder;
  DiscountedPart: DiscountedPart;
  EmailAddress: ResolverTypeWrapper<Scalars['EmailAddress']['output']>;
  FiguresWindow: FiguresWindow;
  FulfilmentParty: FulfilmentParty;
  FulfilmentState: FulfilmentState;
  HoldReleaseInput: HoldReleaseInput;
  HoldReleasePayload: ResolverTypeWrapper<Omit<HoldReleasePayload, 'action'> & { action?: Maybe<ResolversTypes['OperatorAction']> }>;
  ImportCharges: ImportCharges;
  InboundAnnounceInput: InboundAnnounceInput;
  InboundAnnouncePayload: ResolverTypeWrapper<Omit<InboundAnnouncePayload, 'inboundShipment'> & { inboundShipment?: Maybe<ResolversTypes['InboundShipment']> }>;
  InboundCancelInput: InboundCancelInput;
  InboundCancelPayload: ResolverTypeWrapper<Omit<InboundCancelPayload, 'inboundShipment'> & { inboundShipment?: Maybe<ResolversTypes['InboundShipment']> }>;
  InboundCountInput: InboundCountInput;
  InboundFilter: InboundFilter;
  InboundLine: ResolverTypeWrapper<InboundLineMapper>;
  InboundReceiveInput: InboundReceiveInput;
  InboundReceivePayload: ResolverTypeWrapper<Omit<InboundReceivePayload, 'inboundShipment'> & { inboundShipment?: Maybe<ResolversTypes['InboundShipment']> }>;
  InboundSendInput: InboundSendInput;
  InboundSendPayload: ResolverTypeWrapper<Omit<InboundSendPayload, 'inboundShipment'> & { inboundShipment?: Maybe<ResolversTypes['InboundShipment']> }>;
  InboundShipment: ResolverTypeWrapper<InboundShipmentMapper>;
  InboundShipmentConnection: ResolverTypeWrapper<Omit<InboundShipmentConnection, 'edges' | 'nodes'> & { edges: Array<ResolversTypes['InboundShipmentEdge']>, nodes: Array<ResolversTypes['InboundShipment']> }>;
  InboundShipmentEdge: ResolverTypeWrapper<Omit<InboundShipmentEdge, 'node'> & { node: ResolversTypes['InboundShipment'] }>;
  InboundState: InboundState;
  LanguageCode: ResolverTypeWrapper<Scalars['LanguageCode']['output']>;
  LedgerAccount: ResolverTypeWrapper<LedgerAccountMapper>;
  LedgerAccountInput: LedgerAccountInput;
  LedgerAccountKind: LedgerAccountKind;
  LedgerAdjustment: ResolverTypeWrapper<LedgerAdjustmentMapper>;
  LedgerAdjustmentApproveInput: LedgerAdjustmentApproveInput;
  LedgerAdjustmentApprovePayload: ResolverTypeWrapper<Omit<LedgerAdjustmentApprovePayload, 'action' | 'adjustment'> & { action?: Maybe<ResolversTypes['OperatorAction']>, adjustment?: Maybe<ResolversTypes['LedgerAdjustment']> }>;
  LedgerAdjustmentConnection: ResolverTypeWrapper<Omit<LedgerAdjustmentConnection, 'edges' | 'nodes'> & { edges: Array<ResolversTypes['LedgerAdjustmentEdge']>, nodes: Array<ResolversTypes['LedgerAdjustment']> }>;
  LedgerAdjustmentDeclineInput: LedgerAdjustmentDeclineInput;
  LedgerAdjustmentDeclinePayload: ResolverTypeWrapper<Omit<LedgerAdjustmentDeclinePayload, 'action' | 'adjustment'> & { action?: Maybe<ResolversTypes['OperatorAction']>, adjustment?: Maybe<ResolversTypes['LedgerAdjustment']> }>;
  LedgerAdjustmentEdge: ResolverTypeWrapper<Omit<LedgerAdjustmentEdge, 'node'> & { node: ResolversTypes['LedgerAdjustment'] }>;
  LedgerAdjustmentProposeInput: LedgerAdjustmentProposeInput;
  LedgerAdjustmentProposePayload: ResolverTypeWrapper<Omit<LedgerAdjustmentProposePayload, 'action' | 'adjustment'> & { action?: Maybe<ResolversTypes['OperatorAction']>, adjustment?: Maybe<ResolversTypes['LedgerAdjustment']> }>;
  LedgerAdjustmentState: LedgerAdjustmentState;
  LedgerAmountInput: LedgerAmountInput;
  LedgerBalance: ResolverTypeWrapper<LedgerBalanceMapper>;
  LedgerComponent: LedgerComponent;
  LedgerEntry: ResolverTypeWrapper<LedgerEntryMapper>;
  LedgerFund: LedgerFund;
  LedgerJournalKind: LedgerJournalKind;
  LineAmounts: ResolverTypeWrapper<LineAmountsMapper>;
  LineDiscount: ResolverTypeWrapper<LineDiscountMapper>;
  MarketSales: ResolverTypeWrapper<Omit<MarketSales, 'sum'> & { sum: ResolversTypes['SalesSum'] }>;
  MediaFile: ResolverTypeWrapper<MediaFile>;
  Message: ResolverTypeWrapper<MessageMapper>;
  MessageConnection: ResolverTypeWrapper<Omit<MessageConnection, 'edges' | 'nodes'> & { edges: Array<ResolversTypes['MessageEdge']>, nodes: Array<ResolversTypes['Message']> }>;
  MessageEdge: ResolverTypeWrapper<Omit<MessageEdge, 'node'> & { node: ResolversTypes['Message'] }>;
  MessageSide: MessageSide;
  Money: ResolverTypeWrapper<Money>;
  Mutation: ResolverTypeWrapper<Record<PropertyKey, never>>;
  Node: ResolverTypeWrapper<ResolversInterfaceTypes<ResolversTypes>['Node']>;
  OnPlacementFailure: OnPlacementFailure;
  OpenPlacementState: OpenPlacementState;
  OperatorAction: ResolverTypeWrapper<OperatorActionMapper>;
  OperatorActionConnection: ResolverTypeWrapper<Omit<OperatorActionConnection, 'edges' | 'nodes'> & { edges: Array<ResolversTypes['OperatorActionEdge']>, nodes: Array<ResolversTypes['OperatorAction']> }>;
  OperatorActionEdge: ResolverTypeWrapper<Omit<OperatorActionEdge, 'node'> & { node: ResolversTypes['OperatorAction'] }>;
  OperatorActionFilter: OperatorActionFilter;
  OperatorActionKind: OperatorActionKind;
  OperatorActionOutcome: OperatorActionOutcome;
  Order: ResolverTypeWrapper<OrderMapper>;
  OrderAction: OrderAction;
  OrderCancelInput: OrderCancelInput;
  OrderCancelPayload: ResolverTypeWrapper<Omit<OrderCancelPayload, 'cancellations'> & { cancellations?: Maybe<Array<ResolversTypes['Cancellation']>> }>;
  OrderChargeback: ResolverTypeWrapper<OrderChargebackMapper>;
  OrderChargebackConnection: ResolverTypeWrapper<Omit<OrderChargebackConnection, 'edges' | 'nodes'> & { edges: Array<ResolversTypes['OrderChargebackEdge']>, nodes: Array<ResolversTypes['OrderChargeback']> }>;
  OrderChargebackEdge: ResolverTypeWrapper<Omit<OrderChargebackEdge, 'node'> & { node: ResolversTypes['OrderChargeback'] }>;
  OrderConnection: ResolverTypeWrapper<Omit<OrderConnection, 'edges' | 'nodes'> & { edges: Array<ResolversTypes['OrderEdge']>, nodes: Array<ResolversTypes['Order']> }>;
  OrderCount: ResolverTypeWrapper<OrderCount>;
  OrderDeadLetterDiscardInput: OrderDeadLetterDiscardInput;
  OrderDeadLetterDiscardPayload: ResolverTypeWrapper<Omit<OrderDeadLetterDiscardPayload, 'action'> & { action?: Maybe<ResolversTypes['OperatorAction']> }>;
  OrderDeadLetterReplayInput: OrderDeadLetterReplayInput;
  OrderDeadLetterReplayPayload: ResolverTypeWrapper<Omit<OrderDeadLetterReplayPayload, 'action'> & { action?: Maybe<ResolversTypes['OperatorAction']> }>;
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
  OrderUserError: ResolverTypeWrapper<OrderUserError>;
  OrderWatchFilter: OrderWatchFilter;
  PageInfo: ResolverTypeWrapper<PageInfo>;
  ParcelInput: ParcelInput;
  PartnerCancellationState: PartnerCancellationState;
  PartnerCharge: ResolverTypeWrapper<PartnerCharge>;
  PartnerMethodInput: PartnerMethodInput;
  PartnerOrder: ResolverTypeWrapper<PartnerOrderMapper>;
  PartnerOrderCancelInput: PartnerOrderCancelInput;
  PartnerOrderCancelPayload: ResolverTypeWrapper<Omit<PartnerOrderCancelPayload, 'partnerOrder'> & { partnerOrder?: Maybe<ResolversTypes['PartnerOrder']> }>;
  PartnerOrderConnection: ResolverTypeWrapper<Omit<PartnerOrderConnection, 'edges' | 'nodes'> & { edges: Array<ResolversTypes['PartnerOrderEdge']>, nodes: Array<ResolversTypes['PartnerOrder']> }>;
  PartnerOrderEdge: ResolverTypeWrapper<Omit<PartnerOrderEdge, 'node'> & { node: ResolversTypes['PartnerOrder'] }>;
  PartnerOrderLine: ResolverTypeWrapper<PartnerOrderLineMapper>;
  PartnerOrderRefundRequestInput: PartnerOrderRefundRequestInput;
  PartnerOrderRefundRequestPayload: ResolverTypeWrapper<Omit<PartnerOrderRefundRequestPayload, 'partnerOrder' | 'refund'> & { partnerOrder?: Maybe<ResolversTypes['PartnerOrder']>, refund?: Maybe<ResolversTypes['PartnerRefund']> }>;
  PartnerOrderState: PartnerOrderState;
  PartnerRefund: ResolverTypeWrapper<PartnerRefundMapper>;
  PartnerRefundLine: ResolverTypeWrapper<PartnerRefundLine>;
  PartnerRefundLineInput: PartnerRefundLineInput;
  PartnerRefundState: PartnerRefundState;
  PastOrderLineInput: PastOrderLineInput;
  PastOrdersRecordInput: PastOrdersRecordInput;
  PastOrdersRecordPayload: ResolverTypeWrapper<PastOrdersRecordPayload>;
  PastPriceInput: PastPriceInput;
  Payment: ResolverTypeWrapper<PaymentMapper>;
  PaymentMethodInput: PaymentMethodInput;
  PaymentNotice: ResolverTypeWrapper<PaymentNoticeMapper>;
  PaymentNoticeConnection: ResolverTypeWrapper<Omit<PaymentNoticeConnection, 'edges' | 'nodes'> & { edges: Array<ResolversTypes['PaymentNoticeEdge']>, nodes: Array<ResolversTypes['PaymentNotice']> }>;
  PaymentNoticeEdge: ResolverTypeWrapper<Omit<PaymentNoticeEdge, 'node'> & { node: ResolversTypes['PaymentNotice'] }>;
  PaymentNoticeState: PaymentNoticeState;
  PaymentNoticeSubject: PaymentNoticeSubject;
  PaymentProviderName: PaymentProviderName;
  PaymentState: PaymentState;
  PaymentWebhookHeaderInput: PaymentWebhookHeaderInput;
  PaymentWebhookOutcome: PaymentWebhookOutcome;
  PaymentWebhookTakeInput: PaymentWebhookTakeInput;
  PaymentWebhookTakePayload: ResolverTypeWrapper<PaymentWebhookTakePayload>;
  Payout: ResolverTypeWrapper<PayoutMapper>;
  PayoutAccountSetInput: PayoutAccountSetInput;
  PayoutAccountSetPayload: ResolverTypeWrapper<Omit<PayoutAccountSetPayload, 'action'> & { action?: Maybe<ResolversTypes['OperatorAction']> }>;
  PayoutConnection: ResolverTypeWrapper<Omit<PayoutConnection, 'edges' | 'nodes'> & { edges: Array<ResolversTypes['PayoutEdge']>, nodes: Array<ResolversTypes['Payout']> }>;
  PayoutEdge: ResolverTypeWrapper<Omit<PayoutEdge, 'node'> & { node: ResolversTypes['Payout'] }>;
  PayoutRetryInput: PayoutRetryInput;
  PayoutRetryPayload: ResolverTypeWrapper<Omit<PayoutRetryPayload, 'action' | 'payout'> & { action?: Maybe<ResolversTypes['OperatorAction']>, payout?: Maybe<ResolversTypes['Payout']> }>;
  PayoutSettleInput: PayoutSettleInput;
  PayoutSettlePayload: ResolverTypeWrapper<Omit<PayoutSettlePayload, 'action' | 'payout'> & { action?: Maybe<ResolversTypes['OperatorAction']>, payout?: Maybe<ResolversTypes['Payout']> }>;
  PayoutSettlement: PayoutSettlement;
  PayoutState: PayoutState;
  PayoutsRunInput: PayoutsRunInput;
  PayoutsRunPayload: ResolverTypeWrapper<Omit<PayoutsRunPayload, 'payouts'> & { payouts?: Maybe<Array<ResolversTypes['Payout']>> }>;
  PickTask: ResolverTypeWrapper<PickTaskMapper>;
  PickTaskConnection: ResolverTypeWrapper<Omit<PickTaskConnection, 'edges' | 'nodes'> & { edges: Array<ResolversTypes['PickTaskEdge']>, nodes: Array<ResolversTypes['PickTask']> }>;
  PickTaskEdge: ResolverTypeWrapper<Omit<PickTaskEdge, 'node'> & { node: ResolversTypes['PickTask'] }>;
  PickTaskFilter: PickTaskFilter;
  PickTaskFinishInput: PickTaskFinishInput;
  PickTaskFinishPayload: ResolverTypeWrapper<Omit<PickTaskFinishPayload, 'pickTask'> & { pickTask?: Maybe<ResolversTypes['PickTask']> }>;
  PickTaskLine: ResolverTypeWrapper<PickTaskLineMapper>;
  PickTaskPackInput: PickTaskPackInput;
  PickTaskPackPayload: ResolverTypeWrapper<Omit<PickTaskPackPayload, 'pickTask'> & { pickTask?: Maybe<ResolversTypes['PickTask']> }>;
  PickTaskStartInput: PickTaskStartInput;
  PickTaskStartPayload: ResolverTypeWrapper<Omit<PickTaskStartPayload, 'pickTask'> & { pickTask?: Maybe<ResolversTypes['PickTask']> }>;
  PickTaskState: PickTaskState;
  PickedLineInput: PickedLineInput;
  PlacementFault: ResolverTypeWrapper<PlacementFault>;
  PlacementRetryInput: PlacementRetryInput;
  PlacementRetryPayload: ResolverTypeWrapper<Omit<PlacementRetryPayload, 'action' | 'order'> & { action?: Maybe<ResolversTypes['OperatorAction']>, order?: Maybe<ResolversTypes['Order']> }>;
  PlacementState: PlacementState;
  PlacementStep: ResolverTypeWrapper<PlacementStep>;
  PlacementStepName: PlacementStepName;
  PlacementStepState: PlacementStepState;
  PlacementUndoInput: PlacementUndoInput;
  PlacementUndoPayload: ResolverTypeWrapper<Omit<PlacementUndoPayload, 'action' | 'order'> & { action?: Maybe<ResolversTypes['OperatorAction']>, order?: Maybe<ResolversTypes['Order']> }>;
  PlacementWatch: ResolverTypeWrapper<PlacementWatch>;
  PlacementWatchFilter: PlacementWatchFilter;
  Product: ResolverTypeWrapper<ProductMapper>;
  Promotion: ResolverTypeWrapper<Promotion>;
  Query: ResolverTypeWrapper<Record<PropertyKey, never>>;
  Quote: ResolverTypeWrapper<QuoteMapper>;
  QuoteDrift: ResolverTypeWrapper<QuoteDriftMapper>;
  QuoteDriftLine: ResolverTypeWrapper<QuoteDriftLineMapper>;
  QuoteDriftReason: QuoteDriftReason;
  QuoteLine: ResolverTypeWrapper<QuoteLineMapper>;
  QuotePartner: ResolverTypeWrapper<QuotePartnerMapper>;
  QuoteSeller: ResolverTypeWrapper<Omit<QuoteSeller, 'shop'> & { shop?: Maybe<ResolversTypes['Shop']> }>;
  QuotedPromotion: ResolverTypeWrapper<QuotedPromotion>;
  Refund: ResolverTypeWrapper<RefundMapper>;
  RefundCause: RefundCause;
  RefundConnection: ResolverTypeWrapper<Omit<RefundConnection, 'edges' | 'nodes'> & { edges: Array<ResolversTypes['RefundEdge']>, nodes: Array<ResolversTypes['Refund']> }>;
  RefundCreateInput: RefundCreateInput;
  RefundCreatePayload: ResolverTypeWrapper<Omit<RefundCreatePayload, 'refund'> & { refund?: Maybe<ResolversTypes['Refund']> }>;
  RefundEdge: ResolverTypeWrapper<Omit<RefundEdge, 'node'> & { node: ResolversTypes['Refund'] }>;
  RefundLine: ResolverTypeWrapper<RefundLineMapper>;
  RefundLineInput: RefundLineInput;
  RefundRetryInput: RefundRetryInput;
  RefundRetryPayload: ResolverTypeWrapper<Omit<RefundRetryPayload, 'action' | 'refund'> & { action?: Maybe<ResolversTypes['OperatorAction']>, refund?: Maybe<ResolversTypes['Refund']> }>;
  RefundState: RefundState;
  Retailer: ResolverTypeWrapper<Retailer>;
  RetailerOffer: ResolverTypeWrapper<RetailerOfferMapper>;
  Return: ResolverTypeWrapper<ReturnMapper>;
  ReturnAction: ReturnAction;
  ReturnAnswerInput: ReturnAnswerInput;
  ReturnAnswerPayload: ResolverTypeWrapper<Omit<ReturnAnswerPayload, 'return'> & { return?: Maybe<ResolversTypes['Return']> }>;
  ReturnArbitrateInput: ReturnArbitrateInput;
  ReturnArbitratePayload: ResolverTypeWrapper<Omit<ReturnArbitratePayload, 'return'> & { return?: Maybe<ResolversTypes['Return']> }>;
  ReturnArbitration: ResolverTypeWrapper<ReturnArbitration>;
  ReturnCondition: ReturnCondition;
  ReturnConditionInput: ReturnConditionInput;
  ReturnConnection: ResolverTypeWrapper<Omit<ReturnConnection, 'edges' | 'nodes'> & { edges: Array<ResolversTypes['ReturnEdge']>, nodes: Array<ResolversTypes['Return']> }>;
  ReturnDecision: ReturnDecision;
  ReturnEdge: ResolverTypeWrapper<Omit<ReturnEdge, 'node'> & { node: ResolversTypes['Return'] }>;
  ReturnEscalateInput: ReturnEscalateInput;
  ReturnEscalatePayload: ResolverTypeWrapper<Omit<ReturnEscalatePayload, 'return'> & { return?: Maybe<ResolversTypes['Return']> }>;
  ReturnLine: ResolverTypeWrapper<ReturnLineMapper>;
  ReturnLineInput: ReturnLineInput;
  ReturnProgress: ReturnProgress;
  ReturnReason: ReturnReason;
  ReturnReceiveInput: ReturnReceiveInput;
  ReturnReceivePayload: ResolverTypeWrapper<Omit<ReturnReceivePayload, 'return'> & { return?: Maybe<ResolversTypes['Return']> }>;
  ReturnRequestInput: ReturnRequestInput;
  ReturnRequestPayload: ResolverTypeWrapper<Omit<ReturnRequestPayload, 'return'> & { return?: Maybe<ResolversTypes['Return']> }>;
  ReturnResolution: ReturnResolution;
  ReturnSendInput: ReturnSendInput;
  ReturnSendPayload: ResolverTypeWrapper<Omit<ReturnSendPayload, 'return'> & { return?: Maybe<ResolversTypes['Return']> }>;
  ReturnSettleInput: ReturnSettleInput;
  ReturnSettlePayload: ResolverTypeWrapper<Omit<ReturnSettlePayload, 'return'> & { return?: Maybe<ResolversTypes['Return']> }>;
  ReturnState: ReturnState;
  ReturnTakeInInput: ReturnTakeInInput;
  ReturnTakeInPayload: ResolverTypeWrapper<Omit<ReturnTakeInPayload, 'return'> & { return?: Maybe<ResolversTypes['Return']> }>;
  ReturnWithdrawInput: ReturnWithdrawInput;
  ReturnWithdrawPayload: ResolverTypeWrapper<Omit<ReturnWithdrawPayload, 'return'> & { return?: Maybe<ResolversTypes['Return']> }>;
  SaleAttribution: ResolverTypeWrapper<Omit<SaleAttribution, 'creator'> & { creator?: Maybe<ResolversTypes['Creator']> }>;
  SaleSource: SaleSource;
  SalesFigures: ResolverTypeWrapper<SalesFiguresMapper>;
  SalesSum: ResolverTypeWrapper<SalesSumMapper>;
  SellerOrder: ResolverTypeWrapper<SellerOrderMapper>;
  SellerOrderCancelInput: SellerOrderCancelInput;
  SellerOrderCancelPayload: ResolverTypeWrapper<Omit<SellerOrderCancelPayload, 'cancellation'> & { cancellation?: Maybe<ResolversTypes['Cancellation']> }>;
  SellerOrderConnection: ResolverTypeWrapper<Omit<SellerOrderConnection, 'edges' | 'nodes'> & { edges: Array<ResolversTypes['SellerOrderEdge']>, nodes: Array<ResolversTypes['SellerOrder']> }>;
  SellerOrderEdge: ResolverTypeWrapper<Omit<SellerOrderEdge, 'node'> & { node: ResolversTypes['SellerOrder'] }>;
  SellerOrderFilter: SellerOrderFilter;
  SellerOrderMessageSendInput: SellerOrderMessageSendInput;
  SellerOrderMessageSendPayload: ResolverTypeWrapper<Omit<SellerOrderMessageSendPayload, 'message'> & { message?: Maybe<ResolversTypes['Message']> }>;
  SellerOrderMessagesReadInput: SellerOrderMessagesReadInput;
  SellerOrderMessagesReadPayload: ResolverTypeWrapper<Omit<SellerOrderMessagesReadPayload, 'sellerOrder'> & { sellerOrder?: Maybe<ResolversTypes['SellerOrder']> }>;
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
  SourceSales: ResolverTypeWrapper<Omit<SourceSales, 'sum'> & { sum: ResolversTypes['SalesSum'] }>;
  Statement: ResolverTypeWrapper<StatementMapper>;
  StatementConnection: ResolverTypeWrapper<Omit<StatementConnection, 'edges' | 'nodes'> & { edges: Array<ResolversTypes['StatementEdge']>, nodes: Array<ResolversTypes['Statement']> }>;
  StatementEdge: ResolverTypeWrapper<Omit<StatementEdge, 'node'> & { node: ResolversTypes['Statement'] }>;
  StatementLine: ResolverTypeWrapper<StatementLineMapper>;
  StatementLineConnection: ResolverTypeWrapper<Omit<StatementLineConnection, 'edges' | 'nodes'> & { edges: Array<ResolversTypes['StatementLineEdge']>, nodes: Array<ResolversTypes['StatementLine']> }>;
  StatementLineEdge: ResolverTypeWrapper<Omit<StatementLineEdge, 'node'> & { node: ResolversTypes['StatementLine'] }>;
  StatementState: StatementState;
  StockMovement: ResolverTypeWrapper<StockMovementMapper>;
  StockMovementConnection: ResolverTypeWrapper<Omit<StockMovementConnection, 'edges' | 'nodes'> & { edges: Array<ResolversTypes['StockMovementEdge']>, nodes: Array<ResolversTypes['StockMovement']> }>;
  StockMovementEdge: ResolverTypeWrapper<Omit<StockMovementEdge, 'node'> & { node: ResolversTypes['StockMovement'] }>;
  StockMovementFilter: StockMovementFilter;
  StockMovementKind: StockMovementKind;
  StockMovementLine: ResolverTypeWrapper<StockMovementLineMapper>;
  StockMovementRetryInput: StockMovementRetryInput;
  StockMovementRetryPayload: ResolverTypeWrapper<Omit<StockMovementRetryPayload, 'stockMovement'> & { stockMovement?: Maybe<ResolversTypes['StockMovement']> }>;
  StockMovementState: StockMovementState;
  StockRemoval: ResolverTypeWrapper<StockRemovalMapper>;
  StockRemovalCancelInput: StockRemovalCancelInput;
  StockRemovalCancelPayload: ResolverTypeWrapper<Omit<StockRemovalCancelPayload, 'stockRemoval'> & { stockRemoval?: Maybe<ResolversTypes['StockRemoval']> }>;
  StockRemovalConnection: ResolverTypeWrapper<Omit<StockRemovalConnection, 'edges' | 'nodes'> & { edges: Array<ResolversTypes['StockRemovalEdge']>, nodes: Array<ResolversTypes['StockRemoval']> }>;
  StockRemovalDeliverInput: StockRemovalDeliverInput;
  StockRemovalDeliverPayload: ResolverTypeWrapper<Omit<StockRemovalDeliverPayload, 'stockRemoval'> & { stockRemoval?: Maybe<ResolversTypes['StockRemoval']> }>;
  StockRemovalEdge: ResolverTypeWrapper<Omit<StockRemovalEdge, 'node'> & { node: ResolversTypes['StockRemoval'] }>;
  StockRemovalFilter: StockRemovalFilter;
  StockRemovalPickInput: StockRemovalPickInput;
  StockRemovalPickPayload: ResolverTypeWrapper<Omit<StockRemovalPickPayload, 'stockRemoval'> & { stockRemoval?: Maybe<ResolversTypes['StockRemoval']> }>;
  StockRemovalRequestInput: StockRemovalRequestInput;
  StockRemovalRequestPayload: ResolverTypeWrapper<Omit<StockRemovalRequestPayload, 'stockRemoval'> & { stockRemoval?: Maybe<ResolversTypes['StockRemoval']> }>;
  StockRemovalSendInput: StockRemovalSendInput;
  StockRemovalSendPayload: ResolverTypeWrapper<Omit<StockRemovalSendPayload, 'stockRemoval'> & { stockRemoval?: Maybe<ResolversTypes['StockRemoval']> }>;
  StockRemovalState: StockRemovalState;
  StockTransfer: ResolverTypeWrapper<StockTransferMapper>;
  StockTransferCancelInput: StockTransferCancelInput;
  StockTransferCancelPayload: ResolverTypeWrapper<Omit<StockTransferCancelPayload, 'stockTransfer'> & { stockTransfer?: Maybe<ResolversTypes['StockTransfer']> }>;
  StockTransferConnection: ResolverTypeWrapper<Omit<StockTransferConnection, 'edges' | 'nodes'> & { edges: Array<ResolversTypes['StockTransferEdge']>, nodes: Array<ResolversTypes['StockTransfer']> }>;
  StockTransferCountInput: StockTransferCountInput;
  StockTransferEdge: ResolverTypeWrapper<Omit<StockTransferEdge, 'node'> & { node: ResolversTypes['StockTransfer'] }>;
  StockTransferFilter: StockTransferFilter;
  StockTransferLine: ResolverTypeWrapper<StockTransferLineMapper>;
  StockTransferReceiveInput: StockTransferReceiveInput;
  StockTransferReceivePayload: ResolverTypeWrapper<Omit<StockTransferReceivePayload, 'stockTransfer'> & { stockTransfer?: Maybe<ResolversTypes['StockTransfer']> }>;
  StockTransferRequestInput: StockTransferRequestInput;
  StockTransferRequestPayload: ResolverTypeWrapper<Omit<StockTransferRequestPayload, 'stockTransfer'> & { stockTransfer?: Maybe<ResolversTypes['StockTransfer']> }>;
  StockTransferSendInput: StockTransferSendInput;
  StockTransferSendPayload: ResolverTypeWrapper<Omit<StockTransferSendPayload, 'stockTransfer'> & { stockTransfer?: Maybe<ResolversTypes['StockTransfer']> }>;
  StockTransferState: StockTransferState;
  StoredUnits: ResolverTypeWrapper<StoredUnitsMapper>;
  StoredUnitsInput: StoredUnitsInput;
  SubsidySpend: ResolverTypeWrapper<SubsidySpend>;
  SupportCase: ResolverTypeWrapper<SupportCaseMapper>;
  SupportCaseCategory: SupportCaseCategory;
  SupportCaseChange: ResolverTypeWrapper<SupportCaseChangeMapper>;
  SupportCaseConnection: ResolverTypeWrapper<Omit<SupportCaseConnection, 'edges' | 'nodes'> & { edges: Array<ResolversTypes['SupportCaseEdge']>, nodes: Array<ResolversTypes['SupportCase']> }>;
  SupportCaseEdge: ResolverTypeWrapper<Omit<SupportCaseEdge, 'node'> & { node: ResolversTypes['SupportCase'] }>;
  SupportCaseHandBackInput: SupportCaseHandBackInput;
  SupportCaseHandBackPayload: ResolverTypeWrapper<Omit<SupportCaseHandBackPayload, 'supportCase'> & { supportCase?: Maybe<ResolversTypes['SupportCase']> }>;
  SupportCaseMessageSendInput: SupportCaseMessageSendInput;
  SupportCaseMessageSendPayload: ResolverTypeWrapper<Omit<SupportCaseMessageSendPayload, 'message' | 'supportCase'> & { message?: Maybe<ResolversTypes['Message']>, supportCase?: Maybe<ResolversTypes['SupportCase']> }>;
  SupportCaseMessagesReadInput: SupportCaseMessagesReadInput;
  SupportCaseMessagesReadPayload: ResolverTypeWrapper<Omit<SupportCaseMessagesReadPayload, 'supportCase'> & { supportCase?: Maybe<ResolversTypes['SupportCase']> }>;
  SupportCaseOpenInput: SupportCaseOpenInput;
  SupportCaseOpenPayload: ResolverTypeWrapper<Omit<SupportCaseOpenPayload, 'supportCase'> & { supportCase?: Maybe<ResolversTypes['SupportCase']> }>;
  SupportCaseQueueFilter: SupportCaseQueueFilter;
  SupportCaseReopenInput: SupportCaseReopenInput;
  SupportCaseReopenPayload: ResolverTypeWrapper<Omit<SupportCaseReopenPayload, 'supportCase'> & { supportCase?: Maybe<ResolversTypes['SupportCase']> }>;
  SupportCaseResolution: SupportCaseResolution;
  SupportCaseResolveInput: SupportCaseResolveInput;
  SupportCaseResolvePayload: ResolverTypeWrapper<Omit<SupportCaseResolvePayload, 'supportCase'> & { supportCase?: Maybe<ResolversTypes['SupportCase']> }>;
  SupportCaseState: SupportCaseState;
  SupportCaseTakeInput: SupportCaseTakeInput;
  SupportCaseTakePayload: ResolverTypeWrapper<Omit<SupportCaseTakePayload, 'supportCase'> & { supportCase?: Maybe<ResolversTypes['SupportCase']> }>;
  SupportCaseWithdrawInput: SupportCaseWithdrawInput;
  SupportCaseWithdrawPayload: ResolverTypeWrapper<Omit<SupportCaseWithdrawPayload, 'supportCase'> & { supportCase?: Maybe<ResolversTypes['SupportCase']> }>;
  TestPaymentAnswerInput: TestPaymentAnswerInput;
  TestPaymentPage: ResolverTypeWrapper<TestPaymentPage>;
  URL: ResolverTypeWrapper<Scalars['URL']['output']>;
  UnusedCode: ResolverTypeWrapper<UnusedCode>;
  UnusedCodeReason: UnusedCodeReason;
  User: ResolverTypeWrapper<User>;
  UserError: ResolverTypeWrapper<ResolversInterfaceTypes<ResolversTypes>['UserError']>;
  Variant: ResolverTypeWrapper<Variant>;
  Video: ResolverTypeWrapper<VideoMapper>;
  Viewer: ResolverTypeWrapper<ViewerMapper>;
  Warehouse: ResolverTypeWrapper<Warehouse>;
  WebhookDeliveriesReplayInput: WebhookDeliveriesReplayInput;
  WebhookDeliveriesReplayPayload: ResolverTypeWrapper<WebhookDeliveriesReplayPayload>;
  WebhookDelivery: ResolverTypeWrapper<WebhookDeliveryMapper>;
  WebhookDeliveryConnection: ResolverTypeWrapper<Omit<WebhookDeliveryConnection, 'edges' | 'nodes'> & { edges: Array<ResolversTypes['WebhookDeliveryEdge']>, nodes: Array<ResolversTypes['WebhookDelivery']> }>;
  WebhookDeliveryEdge: ResolverTypeWrapper<Omit<WebhookDeliveryEdge, 'node'> & { node: ResolversTypes['WebhookDelivery'] }>;
  WebhookDeliveryFilter: WebhookDeliveryFilter;
  WebhookDeliveryReplayInput: WebhookDeliveryReplayInput;
  WebhookDeliveryReplayPayload: ResolverTypeWrapper<Omit<WebhookDeliveryReplayPayload, 'webhookDelivery'> & { webhookDelivery?: Maybe<ResolversTypes['WebhookDelivery']> }>;
  WebhookDeliveryState: WebhookDeliveryState;
  WebhookEndpoint: ResolverTypeWrapper<WebhookEndpointMapper>;
  WebhookEndpointCreateInput: WebhookEndpointCreateInput;
  WebhookEndpointCreatePayload: ResolverTypeWrapper<Omit<WebhookEndpointCreatePayload, 'webhookEndpoint'> & { webhookEndpoint?: Maybe<ResolversTypes['WebhookEndpoint']> }>;
  WebhookEndpointDeleteInput: WebhookEndpointDeleteInput;
  WebhookEndpointDeletePayload: ResolverTypeWrapper<WebhookEndpointDeletePayload>;
  WebhookEndpointNotice: WebhookEndpointNotice;
  WebhookEndpointSecretRotateInput: WebhookEndpointSecretRotateInput;
  WebhookEndpointSecretRotatePayload: ResolverTypeWrapper<Omit<WebhookEndpointSecretRotatePayload, 'webhookEndpoint'> & { webhookEndpoint?: Maybe<ResolversTypes['WebhookEndpoint']> }>;
  WebhookEndpointState: WebhookEndpointState;
  WebhookEndpointTestInput: WebhookEndpointTestInput;
  WebhookEndpointTestPayload: ResolverTypeWrapper<Omit<WebhookEndpointTestPayload, 'webhookDelivery'> & { webhookDelivery?: Maybe<ResolversTypes['WebhookDelivery']> }>;
  WebhookEndpointUpdateInput: WebhookEndpointUpdateInput;
  WebhookEndpointUpdatePayload: ResolverTypeWrapper<Omit<WebhookEndpointUpdatePayload, 'webhookEndpoint'> & { webhookEndpoint?: Maybe<ResolversTypes['WebhookEndpoint']> }>;
  WebhookEventType: WebhookEventType;
  WebhookFailure: WebhookFailure;
  WebhookReplayInput: WebhookReplayInput;
  WebhookReplayPayload: ResolverTypeWrapper<Omit<WebhookReplayPayload, 'action'> & { action?: Maybe<ResolversTypes['OperatorAction']> }>;
  WebhookSecret: ResolverTypeWrapper<WebhookSecret>;
};

/** Mapping between all available schema types and the resolvers parents */
export type ResolversParentTypes = {
  BulkResult: BulkResult;
  String: Scalars['String']['output'];
  ID: Scalars['ID']['output'];
  Int: Scalars['Int']['output'];
  Cancellation: CancellationMapper;
  CancellationAnswerInput: CancellationAnswerInput;
  Boolean: Scalars['Boolean']['output'];
  CancellationAnswerPayload: Omit<CancellationAnswerPayload, 'cancellation'> & { cancellation?: Maybe<ResolversParentTypes['Cancellation']> };
  CancellationLine: CancellationLineMapper;
  CancellationLineInput: CancellationLineInput;
  CancellationWithdrawInput: CancellationWithdrawInput;
  CancellationWithdrawPayload: Omit<CancellationWithdrawPayload, 'cancellation'> & { cancellation?: Maybe<ResolversParentTypes['Cancellation']> };
  Carrier: Carrier;
  CarrierService: CarrierService;
  Cart: CartMapper;
  CartLine: CartLineMapper;
  CartLineInput: CartLineInput;
  CartLineSourceInput: CartLineSourceInput;
  CartLineUpdateInput: CartLineUpdateInput;
  CartLinesAddInput: CartLinesAddInput;
  CartLinesAddPayload: Omit<CartLinesAddPayload, 'cart'> & { cart?: Maybe<ResolversParentTypes['Cart']> };
  CartLinesRemoveInput: CartLinesRemoveInput;
  CartLinesRemovePayload: Omit<CartLinesRemovePayload, 'cart'> & { cart?: Maybe<ResolversParentTypes['Cart']> };
  CartLinesUpdateInput: CartLinesUpdateInput;
  CartLinesUpdatePayload: Omit<CartLinesUpdatePayload, 'cart'> & { cart?: Maybe<ResolversParentTypes['Cart']> };
  CartQuoteInput: CartQuoteInput;
  CartQuotePayload: Omit<CartQuotePayload, 'quote'> & { quote?: Maybe<ResolversParentTypes['Quote']> };
  Chargeback: Chargeback;
  CountryCode: Scalars['CountryCode']['output'];
  Creator: CreatorMapper;
  CurrencyCode: Scalars['CurrencyCode']['output'];
  DateTime: Scalars['DateTime']['output'];
  DaySales: Omit<DaySales, 'sum'> & { sum: ResolversParentTypes['SalesSum'] };
  DeadLetter: DeadLetterMapper;
  DeadLetterConnection: Omit<DeadLetterConnection, 'edges' | 'nodes'> & { edges: Array<ResolversParentTypes['DeadLetterEdge']>, nodes: Array<ResolversParentTypes['DeadLetter']> };
  DeadLetterEdge: Omit<DeadLetterEdge, 'node'> & { node: ResolversParentTypes['DeadLetter'] };
  Deadline: Deadline;
  Decimal: Scalars['Decimal']['output'];
  DeliveryEstimate: DeliveryEstimate;
  EmailAddress: Scalars['EmailAddress']['output'];
  FiguresWindow: FiguresWindow;
  HoldReleaseInput: HoldReleaseInput;
  HoldReleasePayload: Omit<HoldReleasePayload, 'action'> & { action?: Maybe<ResolversParentTypes['OperatorAction']> };
  InboundAnnounceInput: InboundAnnounceInput;
  InboundAnnouncePayload: Omit<InboundAnnouncePayload, 'inboundShipment'> & { inboundShipment?: Maybe<ResolversParentTypes['InboundShipment']> };
  InboundCancelInput: InboundCancelInput;
  InboundCancelPayload: Omit<InboundCancelPayload, 'inboundShipment'> & { inboundShipment?: Maybe<ResolversParentTypes['InboundShipment']> };
  InboundCountInput: InboundCountInput;
  InboundFilter: InboundFilter;
  InboundLine: InboundLineMapper;
  InboundReceiveInput: InboundReceiveInput;
  InboundReceivePayload: Omit<InboundReceivePayload, 'inboundShipment'> & { inboundShipment?: Maybe<ResolversParentTypes['InboundShipment']> };
  InboundSendInput: InboundSendInput;
  InboundSendPayload: Omit<InboundSendPayload, 'inboundShipment'> & { inboundShipment?: Maybe<ResolversParentTypes['InboundShipment']> };
  InboundShipment: InboundShipmentMapper;
  InboundShipmentConnection: Omit<InboundShipmentConnection, 'edges' | 'nodes'> & { edges: Array<ResolversParentTypes['InboundShipmentEdge']>, nodes: Array<ResolversParentTypes['InboundShipment']> };
  InboundShipmentEdge: Omit<InboundShipmentEdge, 'node'> & { node: ResolversParentTypes['InboundShipment'] };
  LanguageCode: Scalars['LanguageCode']['output'];
  LedgerAccount: LedgerAccountMapper;
  LedgerAccountInput: LedgerAccountInput;
  LedgerAdjustment: LedgerAdjustmentMapper;
  LedgerAdjustmentApproveInput: LedgerAdjustmentApproveInput;
  LedgerAdjustmentApprovePayload: Omit<LedgerAdjustmentApprovePayload, 'action' | 'adjustment'> & { action?: Maybe<ResolversParentTypes['OperatorAction']>, adjustment?: Maybe<ResolversParentTypes['LedgerAdjustment']> };
  LedgerAdjustmentConnection: Omit<LedgerAdjustmentConnection, 'edges' | 'nodes'> & { edges: Array<ResolversParentTypes['LedgerAdjustmentEdge']>, nodes: Array<ResolversParentTypes['LedgerAdjustment']> };
  LedgerAdjustmentDeclineInput: LedgerAdjustmentDeclineInput;
  LedgerAdjustmentDeclinePayload: Omit<LedgerAdjustmentDeclinePayload, 'action' | 'adjustment'> & { action?: Maybe<ResolversParentTypes['OperatorAction']>, adjustment?: Maybe<ResolversParentTypes['LedgerAdjustment']> };
  LedgerAdjustmentEdge: Omit<LedgerAdjustmentEdge, 'node'> & { node: ResolversParentTypes['LedgerAdjustment'] };
  LedgerAdjustmentProposeInput: LedgerAdjustmentProposeInput;
  LedgerAdjustmentProposePayload: Omit<LedgerAdjustmentProposePayload, 'action' | 'adjustment'> & { action?: Maybe<ResolversParentTypes['OperatorAction']>, adjustment?: Maybe<ResolversParentTypes['LedgerAdjustment']> };
  LedgerAmountInput: LedgerAmountInput;
  LedgerBalance: LedgerBalanceMapper;
  LedgerEntry: LedgerEntryMapper;
  LineAmounts: LineAmountsMapper;
  LineDiscount: LineDiscountMapper;
  MarketSales: Omit<MarketSales, 'sum'> & { sum: ResolversParentTypes['SalesSum'] };
  MediaFile: MediaFile;
  Message: MessageMapper;
  MessageConnection: Omit<MessageConnection, 'edges' | 'nodes'> & { edges: Array<ResolversParentTypes['MessageEdge']>, nodes: Array<ResolversParentTypes['Message']> };
  MessageEdge: Omit<MessageEdge, 'node'> & { node: ResolversParentTypes['Message'] };
  Money: Money;
  Mutation: Record<PropertyKey, never>;
  Node: ResolversInterfaceTypes<ResolversParentTypes>['Node'];
  OperatorAction: OperatorActionMapper;
  OperatorActionConnection: Omit<OperatorActionConnection, 'edges' | 'nodes'> & { edges: Array<ResolversParentTypes['OperatorActionEdge']>, nodes: Array<ResolversParentTypes['OperatorAction']> };
  OperatorActionEdge: Omit<OperatorActionEdge, 'node'> & { node: ResolversParentTypes['OperatorAction'] };
  OperatorActionFilter: OperatorActionFilter;
  Order: OrderMapper;
  OrderCancelInput: OrderCancelInput;
  OrderCancelPayload: Omit<OrderCancelPayload, 'cancellations'> & { cancellations?: Maybe<Array<ResolversParentTypes['Cancellation']>> };
  OrderChargeback: OrderChargebackMapper;
  OrderChargebackConnection: Omit<OrderChargebackConnection, 'edges' | 'nodes'> & { edges: Array<ResolversParentTypes['OrderChargebackEdge']>, nodes: Array<ResolversParentTypes['OrderChargeback']> };
  OrderChargebackEdge: Omit<OrderChargebackEdge, 'node'> & { node: ResolversParentTypes['OrderChargeback'] };
  OrderConnection: Omit<OrderConnection, 'edges' | 'nodes'> & { edges: Array<ResolversParentTypes['OrderEdge']>, nodes: Array<ResolversParentTypes['Order']> };
  OrderCount: OrderCount;
  OrderDeadLetterDiscardInput: OrderDeadLetterDiscardInput;
  OrderDeadLetterDiscardPayload: Omit<OrderDeadLetterDiscardPayload, 'action'> & { action?: Maybe<ResolversParentTypes['OperatorAction']> };
  OrderDeadLetterReplayInput: OrderDeadLetterReplayInput;
  OrderDeadLetterReplayPayload: Omit<OrderDeadLetterReplayPayload, 'action'> & { action?: Maybe<ResolversParentTypes['OperatorAction']> };
  OrderEdge: Omit<OrderEdge, 'node'> & { node: ResolversParentTypes['Order'] };
  OrderFilter: OrderFilter;
  OrderLine: OrderLineMapper;
  OrderPlaceInput: OrderPlaceInput;
  OrderPlacePayload: Omit<OrderPlacePayload, 'order' | 'quoteDrift'> & { order?: Maybe<ResolversParentTypes['Order']>, quoteDrift?: Maybe<ResolversParentTypes['QuoteDrift']> };
  OrderPlacement: OrderPlacementMapper;
  OrderSettlement: OrderSettlementMapper;
  OrderTotals: OrderTotalsMapper;
  OrderUserError: OrderUserError;
  OrderWatchFilter: OrderWatchFilter;
  PageInfo: PageInfo;
  ParcelInput: ParcelInput;
  PartnerCharge: PartnerCharge;
  PartnerMethodInput: PartnerMethodInput;
  PartnerOrder: PartnerOrderMapper;
  PartnerOrderCancelInput: PartnerOrderCancelInput;
  PartnerOrderCancelPayload: Omit<PartnerOrderCancelPayload, 'partnerOrder'> & { partnerOrder?: Maybe<ResolversParentTypes['PartnerOrder']> };
  PartnerOrderConnection: Omit<PartnerOrderConnection, 'edges' | 'nodes'> & { edges: Array<ResolversParentTypes['PartnerOrderEdge']>, nodes: Array<ResolversParentTypes['PartnerOrder']> };
  PartnerOrderEdge: Omit<PartnerOrderEdge, 'node'> & { node: ResolversParentTypes['PartnerOrder'] };
  PartnerOrderLine: PartnerOrderLineMapper;
  PartnerOrderRefundRequestInput: PartnerOrderRefundRequestInput;
  PartnerOrderRefundRequestPayload: Omit<PartnerOrderRefundRequestPayload, 'partnerOrder' | 'refund'> & { partnerOrder?: Maybe<ResolversParentTypes['PartnerOrder']>, refund?: Maybe<ResolversParentTypes['PartnerRefund']> };
  PartnerRefund: PartnerRefundMapper;
  PartnerRefundLine: PartnerRefundLine;
  PartnerRefundLineInput: PartnerRefundLineInput;
  PastOrderLineInput: PastOrderLineInput;
  PastOrdersRecordInput: PastOrdersRecordInput;
  PastOrdersRecordPayload: PastOrdersRecordPayload;
  PastPriceInput: PastPriceInput;
  Payment: PaymentMapper;
  PaymentMethodInput: PaymentMethodInput;
  PaymentNotice: PaymentNoticeMapper;
  PaymentNoticeConnection: Omit<PaymentNoticeConnection, 'edges' | 'nodes'> & { edges: Array<ResolversParentTypes['PaymentNoticeEdge']>, nodes: Array<ResolversParentTypes['PaymentNotice']> };
  PaymentNoticeEdge: Omit<PaymentNoticeEdge, 'node'> & { node: ResolversParentTypes['PaymentNotice'] };
  PaymentWebhookHeaderInput: PaymentWebhookHeaderInput;
  PaymentWebhookTakeInput: PaymentWebhookTakeInput;
  PaymentWebhookTakePayload: PaymentWebhookTakePayload;
  Payout: PayoutMapper;
  PayoutAccountSetInput: PayoutAccountSetInput;
  PayoutAccountSetPayload: Omit<PayoutAccountSetPayload, 'action'> & { action?: Maybe<ResolversParentTypes['OperatorAction']> };
  PayoutConnection: Omit<PayoutConnection, 'edges' | 'nodes'> & { edges: Array<ResolversParentTypes['PayoutEdge']>, nodes: Array<ResolversParentTypes['Payout']> };
  PayoutEdge: Omit<PayoutEdge, 'node'> & { node: ResolversParentTypes['Payout'] };
  PayoutRetryInput: PayoutRetryInput;
  PayoutRetryPayload: Omit<PayoutRetryPayload, 'action' | 'payout'> & { action?: Maybe<ResolversParentTypes['OperatorAction']>, payout?: Maybe<ResolversParentTypes['Payout']> };
  PayoutSettleInput: PayoutSettleInput;
  PayoutSettlePayload: Omit<PayoutSettlePayload, 'action' | 'payout'> & { action?: Maybe<ResolversParentTypes['OperatorAction']>, payout?: Maybe<ResolversParentTypes['Payout']> };
  PayoutsRunInput: PayoutsRunInput;
  PayoutsRunPayload: Omit<PayoutsRunPayload, 'payouts'> & { payouts?: Maybe<Array<ResolversParentTypes['Payout']>> };
  PickTask: PickTaskMapper;
  PickTaskConnection: Omit<PickTaskConnection, 'edges' | 'nodes'> & { edges: Array<ResolversParentTypes['PickTaskEdge']>, nodes: Array<ResolversParentTypes['PickTask']> };
  PickTaskEdge: Omit<PickTaskEdge, 'node'> & { node: ResolversParentTypes['PickTask'] };
  PickTaskFilter: PickTaskFilter;
  PickTaskFinishInput: PickTaskFinishInput;
  PickTaskFinishPayload: Omit<PickTaskFinishPayload, 'pickTask'> & { pickTask?: Maybe<ResolversParentTypes['PickTask']> };
  PickTaskLine: PickTaskLineMapper;
  PickTaskPackInput: PickTaskPackInput;
  PickTaskPackPayload: Omit<PickTaskPackPayload, 'pickTask'> & { pickTask?: Maybe<ResolversParentTypes['PickTask']> };
  PickTaskStartInput: PickTaskStartInput;
  PickTaskStartPayload: Omit<PickTaskStartPayload, 'pickTask'> & { pickTask?: Maybe<ResolversParentTypes['PickTask']> };
  PickedLineInput: PickedLineInput;
  PlacementFault: PlacementFault;
  PlacementRetryInput: PlacementRetryInput;
  PlacementRetryPayload: Omit<PlacementRetryPayload, 'action' | 'order'> & { action?: Maybe<ResolversParentTypes['OperatorAction']>, order?: Maybe<ResolversParentTypes['Order']> };
  PlacementStep: PlacementStep;
  PlacementUndoInput: PlacementUndoInput;
  PlacementUndoPayload: Omit<PlacementUndoPayload, 'action' | 'order'> & { action?: Maybe<ResolversParentTypes['OperatorAction']>, order?: Maybe<ResolversParentTypes['Order']> };
  PlacementWatch: PlacementWatch;
  PlacementWatchFilter: PlacementWatchFilter;
  Product: ProductMapper;
  Promotion: Promotion;
  Query: Record<PropertyKey, never>;
  Quote: QuoteMapper;
  QuoteDrift: QuoteDriftMapper;
  QuoteDriftLine: QuoteDriftLineMapper;
  QuoteLine: QuoteLineMapper;
  QuotePartner: QuotePartnerMapper;
  QuoteSeller: Omit<QuoteSeller, 'shop'> & { shop?: Maybe<ResolversParentTypes['Shop']> };
  QuotedPromotion: QuotedPromotion;
  Refund: RefundMapper;
  RefundConnection: Omit<RefundConnection, 'edges' | 'nodes'> & { edges: Array<ResolversParentTypes['RefundEdge']>, nodes: Array<ResolversParentTypes['Refund']> };
  RefundCreateInput: RefundCreateInput;
  RefundCreatePayload: Omit<RefundCreatePayload, 'refund'> & { refund?: Maybe<ResolversParentTypes['Refund']> };
  RefundEdge: Omit<RefundEdge, 'node'> & { node: ResolversParentTypes['Refund'] };
  RefundLine: RefundLineMapper;
  RefundLineInput: RefundLineInput;
  RefundRetryInput: RefundRetryInput;
  RefundRetryPayload: Omit<RefundRetryPayload, 'action' | 'refund'> & { action?: Maybe<ResolversParentTypes['OperatorAction']>, refund?: Maybe<ResolversParentTypes['Refund']> };
  Retailer: Retailer;
  RetailerOffer: RetailerOfferMapper;
  Return: ReturnMapper;
  ReturnAnswerInput: ReturnAnswerInput;
  ReturnAnswerPayload: Omit<ReturnAnswerPayload, 'return'> & { return?: Maybe<ResolversParentTypes['Return']> };
  ReturnArbitrateInput: ReturnArbitrateInput;
  ReturnArbitratePayload: Omit<ReturnArbitratePayload, 'return'> & { return?: Maybe<ResolversParentTypes['Return']> };
  ReturnArbitration: ReturnArbitration;
  ReturnConditionInput: ReturnConditionInput;
  ReturnConnection: Omit<ReturnConnection, 'edges' | 'nodes'> & { edges: Array<ResolversParentTypes['ReturnEdge']>, nodes: Array<ResolversParentTypes['Return']> };
  ReturnEdge: Omit<ReturnEdge, 'node'> & { node: ResolversParentTypes['Return'] };
  ReturnEscalateInput: ReturnEscalateInput;
  ReturnEscalatePayload: Omit<ReturnEscalatePayload, 'return'> & { return?: Maybe<ResolversParentTypes['Return']> };
  ReturnLine: ReturnLineMapper;
  ReturnLineInput: ReturnLineInput;
  ReturnReceiveInput: ReturnReceiveInput;
  ReturnReceivePayload: Omit<ReturnReceivePayload, 'return'> & { return?: Maybe<ResolversParentTypes['Return']> };
  ReturnRequestInput: ReturnRequestInput;
  ReturnRequestPayload: Omit<ReturnRequestPayload, 'return'> & { return?: Maybe<ResolversParentTypes['Return']> };
  ReturnSendInput: ReturnSendInput;
  ReturnSendPayload: Omit<ReturnSendPayload, 'return'> & { return?: Maybe<ResolversParentTypes['Return']> };
  ReturnSettleInput: ReturnSettleInput;
  ReturnSettlePayload: Omit<ReturnSettlePayload, 'return'> & { return?: Maybe<ResolversParentTypes['Return']> };
  ReturnTakeInInput: ReturnTakeInInput;
  ReturnTakeInPayload: Omit<ReturnTakeInPayload, 'return'> & { return?: Maybe<ResolversParentTypes['Return']> };
  ReturnWithdrawInput: ReturnWithdrawInput;
  ReturnWithdrawPayload: Omit<ReturnWithdrawPayload, 'return'> & { return?: Maybe<ResolversParentTypes['Return']> };
  SaleAttribution: Omit<SaleAttribution, 'creator'> & { creator?: Maybe<ResolversParentTypes['Creator']> };
  SalesFigures: SalesFiguresMapper;
  SalesSum: SalesSumMapper;
  SellerOrder: SellerOrderMapper;
  SellerOrderCancelInput: SellerOrderCancelInput;
  SellerOrderCancelPayload: Omit<SellerOrderCancelPayload, 'cancellation'> & { cancellation?: Maybe<ResolversParentTypes['Cancellation']> };
  SellerOrderConnection: Omit<SellerOrderConnection, 'edges' | 'nodes'> & { edges: Array<ResolversParentTypes['SellerOrderEdge']>, nodes: Array<ResolversParentTypes['SellerOrder']> };
  SellerOrderEdge: Omit<SellerOrderEdge, 'node'> & { node: ResolversParentTypes['SellerOrder'] };
  SellerOrderFilter: SellerOrderFilter;
  SellerOrderMessageSendInput: SellerOrderMessageSendInput;
  SellerOrderMessageSendPayload: Omit<SellerOrderMessageSendPayload, 'message'> & { message?: Maybe<ResolversParentTypes['Message']> };
  SellerOrderMessagesReadInput: SellerOrderMessagesReadInput;
  SellerOrderMessagesReadPayload: Omit<SellerOrderMessagesReadPayload, 'sellerOrder'> & { sellerOrder?: Maybe<ResolversParentTypes['SellerOrder']> };
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
  SourceSales: Omit<SourceSales, 'sum'> & { sum: ResolversParentTypes['SalesSum'] };
  Statement: StatementMapper;
  StatementConnection: Omit<StatementConnection, 'edges' | 'nodes'> & { edges: Array<ResolversParentTypes['StatementEdge']>, nodes: Array<ResolversParentTypes['Statement']> };
  StatementEdge: Omit<StatementEdge, 'node'> & { node: ResolversParentTypes['Statement'] };
  StatementLine: StatementLineMapper;
  StatementLineConnection: Omit<StatementLineConnection, 'edges' | 'nodes'> & { edges: Array<ResolversParentTypes['StatementLineEdge']>, nodes: Array<ResolversParentTypes['StatementLine']> };
  StatementLineEdge: Omit<StatementLineEdge, 'node'> & { node: ResolversParentTypes['StatementLine'] };
  StockMovement: StockMovementMapper;
  StockMovementConnection: Omit<StockMovementConnection, 'edges' | 'nodes'> & { edges: Array<ResolversParentTypes['StockMovementEdge']>, nodes: Array<ResolversParentTypes['StockMovement']> };
  StockMovementEdge: Omit<StockMovementEdge, 'node'> & { node: ResolversParentTypes['StockMovement'] };
  StockMovementFilter: StockMovementFilter;
  StockMovementLine: StockMovementLineMapper;
  StockMovementRetryInput: StockMovementRetryInput;
  StockMovementRetryPayload: Omit<StockMovementRetryPayload, 'stockMovement'> & { stockMovement?: Maybe<ResolversParentTypes['StockMovement']> };
  StockRemoval: StockRemovalMapper;
  StockRemovalCancelInput: StockRemovalCancelInput;
  StockRemovalCancelPayload: Omit<StockRemovalCancelPayload, 'stockRemoval'> & { stockRemoval?: Maybe<ResolversParentTypes['StockRemoval']> };
  StockRemovalConnection: Omit<StockRemovalConnection, 'edges' | 'nodes'> & { edges: Array<ResolversParentTypes['StockRemovalEdge']>, nodes: Array<ResolversParentTypes['StockRemoval']> };
  StockRemovalDeliverInput: StockRemovalDeliverInput;
  StockRemovalDeliverPayload: Omit<StockRemovalDeliverPayload, 'stockRemoval'> & { stockRemoval?: Maybe<ResolversParentTypes['StockRemoval']> };
  StockRemovalEdge: Omit<StockRemovalEdge, 'node'> & { node: ResolversParentTypes['StockRemoval'] };
  StockRemovalFilter: StockRemovalFilter;
  StockRemovalPickInput: StockRemovalPickInput;
  StockRemovalPickPayload: Omit<StockRemovalPickPayload, 'stockRemoval'> & { stockRemoval?: Maybe<ResolversParentTypes['StockRemoval']> };
  StockRemovalRequestInput: StockRemovalRequestInput;
  StockRemovalRequestPayload: Omit<StockRemovalRequestPayload, 'stockRemoval'> & { stockRemoval?: Maybe<ResolversParentTypes['StockRemoval']> };
  StockRemovalSendInput: StockRemovalSendInput;
  StockRemovalSendPayload: Omit<StockRemovalSendPayload, 'stockRemoval'> & { stockRemoval?: Maybe<ResolversParentTypes['StockRemoval']> };
  StockTransfer: StockTransferMapper;
  StockTransferCancelInput: StockTransferCancelInput;
  StockTransferCancelPayload: Omit<StockTransferCancelPayload, 'stockTransfer'> & { stockTransfer?: Maybe<ResolversParentTypes['StockTransfer']> };
  StockTransferConnection: Omit<StockTransferConnection, 'edges' | 'nodes'> & { edges: Array<ResolversParentTypes['StockTransferEdge']>, nodes: Array<ResolversParentTypes['StockTransfer']> };
  StockTransferCountInput: StockTransferCountInput;
  StockTransferEdge: Omit<StockTransferEdge, 'node'> & { node: ResolversParentTypes['StockTransfer'] };
  StockTransferFilter: StockTransferFilter;
  StockTransferLine: StockTransferLineMapper;
  StockTransferReceiveInput: StockTransferReceiveInput;
  StockTransferReceivePayload: Omit<StockTransferReceivePayload, 'stockTransfer'> & { stockTransfer?: Maybe<ResolversParentTypes['StockTransfer']> };
  StockTransferRequestInput: StockTransferRequestInput;
  StockTransferRequestPayload: Omit<StockTransferRequestPayload, 'stockTransfer'> & { stockTransfer?: Maybe<ResolversParentTypes['StockTransfer']> };
  StockTransferSendInput: StockTransferSendInput;
  StockTransferSendPayload: Omit<StockTransferSendPayload, 'stockTransfer'> & { stockTransfer?: Maybe<ResolversParentTypes['StockTransfer']> };
  StoredUnits: StoredUnitsMapper;
  StoredUnitsInput: StoredUnitsInput;
  SubsidySpend: SubsidySpend;
  SupportCase: SupportCaseMapper;
  SupportCaseChange: SupportCaseChangeMapper;
  SupportCaseConnection: Omit<SupportCaseConnection, 'edges' | 'nodes'> & { edges: Array<ResolversParentTypes['SupportCaseEdge']>, nodes: Array<ResolversParentTypes['SupportCase']> };
  SupportCaseEdge: Omit<SupportCaseEdge, 'node'> & { node: ResolversParentTypes['SupportCase'] };
  SupportCaseHandBackInput: SupportCaseHandBackInput;
  SupportCaseHandBackPayload: Omit<SupportCaseHandBackPayload, 'supportCase'> & { supportCase?: Maybe<ResolversParentTypes['SupportCase']> };
  SupportCaseMessageSendInput: SupportCaseMessageSendInput;
  SupportCaseMessageSendPayload: Omit<SupportCaseMessageSendPayload, 'message' | 'supportCase'> & { message?: Maybe<ResolversParentTypes['Message']>, supportCase?: Maybe<ResolversParentTypes['SupportCase']> };
  SupportCaseMessagesReadInput: SupportCaseMessagesReadInput;
  SupportCaseMessagesReadPayload: Omit<SupportCaseMessagesReadPayload, 'supportCase'> & { supportCase?: Maybe<ResolversParentTypes['SupportCase']> };
  SupportCaseOpenInput: SupportCaseOpenInput;
  SupportCaseOpenPayload: Omit<SupportCaseOpenPayload, 'supportCase'> & { supportCase?: Maybe<ResolversParentTypes['SupportCase']> };
  SupportCaseQueueFilter: SupportCaseQueueFilter;
  SupportCaseReopenInput: SupportCaseReopenInput;
  SupportCaseReopenPayload: Omit<SupportCaseReopenPayload, 'supportCase'> & { supportCase?: Maybe<ResolversParentTypes['SupportCase']> };
  SupportCaseResolveInput: SupportCaseResolveInput;
  SupportCaseResolvePayload: Omit<SupportCaseResolvePayload, 'supportCase'> & { supportCase?: Maybe<ResolversParentTypes['SupportCase']> };
  SupportCaseTakeInput: SupportCaseTakeInput;
  SupportCaseTakePayload: Omit<SupportCaseTakePayload, 'supportCase'> & { supportCase?: Maybe<ResolversParentTypes['SupportCase']> };
  SupportCaseWithdrawInput: SupportCaseWithdrawInput;
  SupportCaseWithdrawPayload: Omit<SupportCaseWithdrawPayload, 'supportCase'> & { supportCase?: Maybe<ResolversParentTypes['SupportCase']> };
  TestPaymentAnswerInput: TestPaymentAnswerInput;
  TestPaymentPage: TestPaymentPage;
  URL: Scalars['URL']['output'];
  UnusedCode: UnusedCode;
  User: User | FederationReferenceTypes['User'];
  UserError: ResolversInterfaceTypes<ResolversParentTypes>['UserError'];
  Variant: Variant | FederationReferenceTypes['Variant'];
  Video: VideoMapper;
  Viewer: ViewerMapper;
  Warehouse: Warehouse;
  WebhookDeliveriesReplayInput: WebhookDeliveriesReplayInput;
  WebhookDeliveriesReplayPayload: WebhookDeliveriesReplayPayload;
  WebhookDelivery: WebhookDeliveryMapper;
  WebhookDeliveryConnection: Omit<WebhookDeliveryConnection, 'edges' | 'nodes'> & { edges: Array<ResolversParentTypes['WebhookDeliveryEdge']>, nodes: Array<ResolversParentTypes['WebhookDelivery']> };
  WebhookDeliveryEdge: Omit<WebhookDeliveryEdge, 'node'> & { node: ResolversParentTypes['WebhookDelivery'] };
  WebhookDeliveryFilter: WebhookDeliveryFilter;
  WebhookDeliveryReplayInput: WebhookDeliveryReplayInput;
  WebhookDeliveryReplayPayload: Omit<WebhookDeliveryReplayPayload, 'webhookDelivery'> & { webhookDelivery?: Maybe<ResolversParentTypes['WebhookDelivery']> };
  WebhookEndpoint: WebhookEndpointMapper;
  WebhookEndpointCreateInput: WebhookEndpointCreateInput;
  WebhookEndpointCreatePayload: Omit<WebhookEndpointCreatePayload, 'webhookEndpoint'> & { webhookEndpoint?: Maybe<ResolversParentTypes['WebhookEndpoint']> };
  WebhookEndpointDeleteInput: WebhookEndpointDeleteInput;
  WebhookEndpointDeletePayload: WebhookEndpointDeletePayload;
  WebhookEndpointSecretRotateInput: WebhookEndpointSecretRotateInput;
  WebhookEndpointSecretRotatePayload: Omit<WebhookEndpointSecretRotatePayload, 'webhookEndpoint'> & { webhookEndpoint?: Maybe<ResolversParentTypes['WebhookEndpoint']> };
  WebhookEndpointTestInput: WebhookEndpointTestInput;
  WebhookEndpointTestPayload: Omit<WebhookEndpointTestPayload, 'webhookDelivery'> & { webhookDelivery?: Maybe<ResolversParentTypes['WebhookDelivery']> };
  WebhookEndpointUpdateInput: WebhookEndpointUpdateInput;
  WebhookEndpointUpdatePayload: Omit<WebhookEndpointUpdatePayload, 'webhookEndpoint'> & { webhookEndpoint?: Maybe<ResolversParentTypes['WebhookEndpoint']> };
  WebhookReplayInput: WebhookReplayInput;
  WebhookReplayPayload: Omit<WebhookReplayPayload, 'action'> & { action?: Maybe<ResolversParentTypes['OperatorAction']> };
  WebhookSecret: WebhookSecret;
};

export type BulkResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['BulkResult'] = ResolversParentTypes['BulkResult']> = {
  code?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  field?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  id?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  index?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  message?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  outcome?: Resolver<ResolversTypes['BulkOutcome'], ParentType, ContextType>;
};

export type CancellationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Cancellation'] = ResolversParentTypes['Cancellation'], FederationReferenceType extends FederationReferenceTypes['Cancellation'] = FederationReferenceTypes['Cancellation']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Cancellation']> | FederationReferenceType, FederationReferenceType, ContextType>;
  createdAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  deadline?: Resolver<Maybe<ResolversTypes['Deadline']>, ParentType, ContextType>;
  declineReason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  initiator?: Resolver<ResolversTypes['CancellationInitiator'], ParentType, ContextType>;
  lines?: Resolver<Array<ResolversTypes['CancellationLine']>, ParentType, ContextType>;
  note?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  orderId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  reason?: Resolver<ResolversTypes['CancellationReason'], ParentType, ContextType>;
  ref?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  refund?: Resolver<Maybe<ResolversTypes['Refund']>, ParentType, ContextType>;
  sellerOrder?: Resolver<ResolversTypes['SellerOrder'], ParentType, ContextType>;
  settledAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  state?: Resolver<ResolversTypes['CancellationState'], ParentType, ContextType>;
  updatedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type CancellationAnswerPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CancellationAnswerPayload'] = ResolversParentTypes['CancellationAnswerPayload']> = {
  cancellation?: Resolver<Maybe<ResolversTypes['Cancellation']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['OrderUserError']>, ParentType, ContextType>;
};

export type CancellationLineResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CancellationLine'] = ResolversParentTypes['CancellationLine']> = {
  orderLine?: Resolver<ResolversTypes['OrderLine'], ParentType, ContextType>;
  quantity?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type CancellationWithdrawPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CancellationWithdrawPayload'] = ResolversParentTypes['CancellationWithdrawPayload']> = {
  cancellation?: Resolver<Maybe<ResolversTypes['Cancellation']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['OrderUserError']>, ParentType, ContextType>;
};

export type CarrierResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Carrier'] = ResolversParentTypes['Carrier']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  services?: Resolver<Array<ResolversTypes['CarrierService']>, ParentType, ContextType>;
};

export type CarrierServiceResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CarrierService'] = ResolversParentTypes['CarrierService']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
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

export type ChargebackResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Chargeback'] = ResolversParentTypes['Chargeback']> = {
  amount?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  closedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  openedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  state?: Resolver<ResolversTypes['ChargebackState'], ParentType, ContextType>;
};

export interface CountryCodeScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['CountryCode'], any> {
  name: 'CountryCode';
}

export type CreatorResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Creator'] = ResolversParentTypes['Creator'], FederationReferenceType extends FederationReferenceTypes['Creator'] = FederationReferenceTypes['Creator']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Creator']> | FederationReferenceType, FederationReferenceType, ContextType>;
  balances?: Resolver<Maybe<Array<ResolversTypes['LedgerBalance']>>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  payouts?: Resolver<Maybe<ResolversTypes['PayoutConnection']>, ParentType, ContextType, Partial<CreatorPayoutsArgs>>;
  sales?: Resolver<Maybe<ResolversTypes['SalesFigures']>, ParentType, ContextType, RequireFields<CreatorSalesArgs, 'window'>>;
  statements?: Resolver<Maybe<ResolversTypes['StatementConnection']>, ParentType, ContextType, Partial<CreatorStatementsArgs>>;
};

export interface CurrencyCodeScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['CurrencyCode'], any> {
  name: 'CurrencyCode';
}

export interface DateTimeScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['DateTime'], any> {
  name: 'DateTime';
}

export type DaySalesResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DaySales'] = ResolversParentTypes['DaySales']> = {
  day?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  sum?: Resolver<ResolversTypes['SalesSum'], ParentType, ContextType>;
};

export type DeadLetterResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DeadLetter'] = ResolversParentTypes['DeadLetter']> = {
  aggregateId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  aggregateType?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  at?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  consumer?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  error?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  eventId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  eventType?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  failures?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  payload?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type DeadLetterConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DeadLetterConnection'] = ResolversParentTypes['DeadLetterConnection']> = {
  edges?: Resolver<Array<ResolversTypes['DeadLetterEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['DeadLetter']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type DeadLetterEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DeadLetterEdge'] = ResolversParentTypes['DeadLetterEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['DeadLetter'], ParentType, ContextType>;
};

export type DeadlineResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Deadline'] = ResolversParentTypes['Deadline']> = {
  at?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  consequence?: Resolver<ResolversTypes['DeadlineConsequence'], ParentType, ContextType>;
};

export interface DecimalScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['Decimal'], any> {
  name: 'Decimal';
}

export type DeliveryEstimateResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DeliveryEstimate'] = ResolversParentTypes['DeliveryEstimate']> = {
  least?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  most?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export interface EmailAddressScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['EmailAddress'], any> {
  name: 'EmailAddress';
}

export type HoldReleasePayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['HoldReleasePayload'] = ResolversParentTypes['HoldReleasePayload']> = {
  action?: Resolver<Maybe<ResolversTypes['OperatorAction']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['OrderUserError']>, ParentType, ContextType>;
};

export type InboundAnnouncePayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['InboundAnnouncePayload'] = ResolversParentTypes['InboundAnnouncePayload']> = {
  inboundShipment?: Resolver<Maybe<ResolversTypes['InboundShipment']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['OrderUserError']>, ParentType, ContextType>;
};

export type InboundCancelPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['InboundCancelPayload'] = ResolversParentTypes['InboundCancelPayload']> = {
  inboundShipment?: Resolver<Maybe<ResolversTypes['InboundShipment']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['OrderUserError']>, ParentType, ContextType>;
};

export type InboundLineResolvers<ContextType = Context, ParentType extends ResolversParentTypes['InboundLine'] = ResolversParentTypes['InboundLine']> = {
  announced?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  counted?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  damaged?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  difference?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  variant?: Resolver<Maybe<ResolversTypes['Variant']>, ParentType, ContextType>;
};

export type InboundReceivePayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['InboundReceivePayload'] = ResolversParentTypes['InboundReceivePayload']> = {
  inboundShipment?: Resolver<Maybe<ResolversTypes['InboundShipment']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['OrderUserError']>, ParentType, ContextType>;
};

export type InboundSendPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['InboundSendPayload'] = ResolversParentTypes['InboundSendPayload']> = {
  inboundShipment?: Resolver<Maybe<ResolversTypes['InboundShipment']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['OrderUserError']>, ParentType, ContextType>;
};

export type InboundShipmentResolvers<ContextType = Context, ParentType extends ResolversParentTypes['InboundShipment'] = ResolversParentTypes['InboundShipment'], FederationReferenceType extends FederationReferenceTypes['InboundShipment'] = FederationReferenceTypes['InboundShipment']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['InboundShipment']> | FederationReferenceType, FederationReferenceType, ContextType>;
  carrier?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  createdAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  dueAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  lines?: Resolver<Array<ResolversTypes['InboundLine']>, ParentType, ContextType>;
  receivedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  ref?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  sentAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  shop?: Resolver<Maybe<ResolversTypes['Shop']>, ParentType, ContextType>;
  state?: Resolver<ResolversTypes['InboundState'], ParentType, ContextType>;
  trackingNumber?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  updatedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  warehouse?: Resolver<Maybe<ResolversTypes['Warehouse']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type InboundShipmentConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['InboundShipmentConnection'] = ResolversParentTypes['InboundShipmentConnection']> = {
  edges?: Resolver<Array<ResolversTypes['InboundShipmentEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['InboundShipment']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type InboundShipmentEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['InboundShipmentEdge'] = ResolversParentTypes['InboundShipmentEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['InboundShipment'], ParentType, ContextType>;
};

export interface LanguageCodeScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['LanguageCode'], any> {
  name: 'LanguageCode';
}

export type LedgerAccountResolvers<ContextType = Context, ParentType extends ResolversParentTypes['LedgerAccount'] = ResolversParentTypes['LedgerAccount']> = {
  balances?: Resolver<Array<ResolversTypes['LedgerBalance']>, ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['LedgerAccountKind'], ParentType, ContextType>;
  party?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type LedgerAdjustmentResolvers<ContextType = Context, ParentType extends ResolversParentTypes['LedgerAdjustment'] = ResolversParentTypes['LedgerAdjustment'], FederationReferenceType extends FederationReferenceTypes['LedgerAdjustment'] = FederationReferenceTypes['LedgerAdjustment']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['LedgerAdjustment']> | FederationReferenceType, FederationReferenceType, ContextType>;
  amount?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  createdAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  decidedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  decidedBy?: Resolver<Maybe<ResolversTypes['User']>, ParentType, ContextType>;
  decisionReason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  from?: Resolver<ResolversTypes['LedgerAccount'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  orderId?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  proposedBy?: Resolver<Maybe<ResolversTypes['User']>, ParentType, ContextType>;
  reason?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  ref?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  state?: Resolver<ResolversTypes['LedgerAdjustmentState'], ParentType, ContextType>;
  to?: Resolver<ResolversTypes['LedgerAccount'], ParentType, ContextType>;
  updatedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type LedgerAdjustmentApprovePayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['LedgerAdjustmentApprovePayload'] = ResolversParentTypes['LedgerAdjustmentApprovePayload']> = {
  action?: Resolver<Maybe<ResolversTypes['OperatorAction']>, ParentType, ContextType>;
  adjustment?: Resolver<Maybe<ResolversTypes['LedgerAdjustment']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['OrderUserError']>, ParentType, ContextType>;
};

export type LedgerAdjustmentConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['LedgerAdjustmentConnection'] = ResolversParentTypes['LedgerAdjustmentConnection']> = {
  edges?: Resolver<Array<ResolversTypes['LedgerAdjustmentEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['LedgerAdjustment']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type LedgerAdjustmentDeclinePayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['LedgerAdjustmentDeclinePayload'] = ResolversParentTypes['LedgerAdjustmentDeclinePayload']> = {
  action?: Resolver<Maybe<ResolversTypes['OperatorAction']>, ParentType, ContextType>;
  adjustment?: Resolver<Maybe<ResolversTypes['LedgerAdjustment']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['OrderUserError']>, ParentType, ContextType>;
};

export type LedgerAdjustmentEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['LedgerAdjustmentEdge'] = ResolversParentTypes['LedgerAdjustmentEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['LedgerAdjustment'], ParentType, ContextType>;
};

export type LedgerAdjustmentProposePayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['LedgerAdjustmentProposePayload'] = ResolversParentTypes['LedgerAdjustmentProposePayload']> = {
  action?: Resolver<Maybe<ResolversTypes['OperatorAction']>, ParentType, ContextType>;
  adjustment?: Resolver<Maybe<ResolversTypes['LedgerAdjustment']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['OrderUserError']>, ParentType, ContextType>;
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
  discounts?: Resolver<Array<ResolversTypes['LineDiscount']>, ParentType, ContextType>;
  duty?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  shipping?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  subtotal?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  tax?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  total?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
};

export type LineDiscountResolvers<ContextType = Context, ParentType extends ResolversParentTypes['LineDiscount'] = ResolversParentTypes['LineDiscount']> = {
  amount?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  funder?: Resolver<ResolversTypes['DiscountFunder'], ParentType, ContextType>;
  part?: Resolver<ResolversTypes['DiscountedPart'], ParentType, ContextType>;
  promotion?: Resolver<Maybe<ResolversTypes['Promotion']>, ParentType, ContextType>;
};

export type MarketSalesResolvers<ContextType = Context, ParentType extends ResolversParentTypes['MarketSales'] = ResolversParentTypes['MarketSales']> = {
  marketCode?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  sum?: Resolver<ResolversTypes['SalesSum'], ParentType, ContextType>;
};

export type MediaFileResolvers<ContextType = Context, ParentType extends ResolversParentTypes['MediaFile'] = ResolversParentTypes['MediaFile']> = {
  body?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  contentType?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type MessageResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Message'] = ResolversParentTypes['Message']> = {
  attachments?: Resolver<Array<ResolversTypes['URL']>, ParentType, ContextType>;
  author?: Resolver<Maybe<ResolversTypes['User']>, ParentType, ContextType>;
  createdAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  from?: Resolver<ResolversTypes['MessageSide'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  isRead?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type MessageConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['MessageConnection'] = ResolversParentTypes['MessageConnection']> = {
  edges?: Resolver<Array<ResolversTypes['MessageEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['Message']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type MessageEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['MessageEdge'] = ResolversParentTypes['MessageEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Message'], ParentType, ContextType>;
};

export type MoneyResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Money'] = ResolversParentTypes['Money']> = {
  amount?: Resolver<ResolversTypes['Decimal'], ParentType, ContextType>;
  currencyCode?: Resolver<ResolversTypes['CurrencyCode'], ParentType, ContextType>;
};

export type MutationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Mutation'] = ResolversParentTypes['Mutation']> = {
  cancellationAnswer?: Resolver<ResolversTypes['CancellationAnswerPayload'], ParentType, ContextType, RequireFields<MutationCancellationAnswerArgs, 'input'>>;
  cancellationWithdraw?: Resolver<ResolversTypes['CancellationWithdrawPayload'], ParentType, ContextType, RequireFields<MutationCancellationWithdrawArgs, 'input'>>;
  cartLinesAdd?: Resolver<ResolversTypes['CartLinesAddPayload'], ParentType, ContextType, RequireFields<MutationCartLinesAddArgs, 'input'>>;
  cartLinesRemove?: Resolver<ResolversTypes['CartLinesRemovePayload'], ParentType, ContextType, RequireFields<MutationCartLinesRemoveArgs, 'input'>>;
  cartLinesUpdate?: Resolver<ResolversTypes['CartLinesUpdatePayload'], ParentType, ContextType, RequireFields<MutationCartLinesUpdateArgs, 'input'>>;
  cartQuote?: Resolver<ResolversTypes['CartQuotePayload'], ParentType, ContextType, RequireFields<MutationCartQuoteArgs, 'input'>>;
  holdRelease?: Resolver<ResolversTypes['HoldReleasePayload'], ParentType, ContextType, RequireFields<MutationHoldReleaseArgs, 'input'>>;
  inboundAnnounce?: Resolver<ResolversTypes['InboundAnnouncePayload'], ParentType, ContextType, RequireFields<MutationInboundAnnounceArgs, 'input'>>;
  inboundCancel?: Resolver<ResolversTypes['InboundCancelPayload'], ParentType, ContextType, RequireFields<MutationInboundCancelArgs, 'input'>>;
  inboundReceive?: Resolver<ResolversTypes['InboundReceivePayload'], ParentType, ContextType, RequireFields<MutationInboundReceiveArgs, 'input'>>;
  inboundSend?: Resolver<ResolversTypes['InboundSendPayload'], ParentType, ContextType, RequireFields<MutationInboundSendArgs, 'input'>>;
  ledgerAdjustmentApprove?: Resolver<ResolversTypes['LedgerAdjustmentApprovePayload'], ParentType, ContextType, RequireFields<MutationLedgerAdjustmentApproveArgs, 'input'>>;
  ledgerAdjustmentDecline?: Resolver<ResolversTypes['LedgerAdjustmentDeclinePayload'], ParentType, ContextType, RequireFields<MutationLedgerAdjustmentDeclineArgs, 'input'>>;
  ledgerAdjustmentPropose?: Resolver<ResolversTypes['LedgerAdjustmentProposePayload'], ParentType, ContextType, RequireFields<MutationLedgerAdjustmentProposeArgs, 'input'>>;
  orderCancel?: Resolver<ResolversTypes['OrderCancelPayload'], ParentType, ContextType, RequireFields<MutationOrderCancelArgs, 'input'>>;
  orderDeadLetterDiscard?: Resolver<ResolversTypes['OrderDeadLetterDiscardPayload'], ParentType, ContextType, RequireFields<MutationOrderDeadLetterDiscardArgs, 'input'>>;
  orderDeadLetterReplay?: Resolver<ResolversTypes['OrderDeadLetterReplayPayload'], ParentType, ContextType, RequireFields<MutationOrderDeadLetterReplayArgs, 'input'>>;
  orderPlace?: Resolver<ResolversTypes['OrderPlacePayload'], ParentType, ContextType, RequireFields<MutationOrderPlaceArgs, 'input'>>;
  partnerOrderCancel?: Resolver<ResolversTypes['PartnerOrderCancelPayload'], ParentType, ContextType, RequireFields<MutationPartnerOrderCancelArgs, 'input'>>;
  partnerOrderRefundRequest?: Resolver<ResolversTypes['PartnerOrderRefundRequestPayload'], ParentType, ContextType, RequireFields<MutationPartnerOrderRefundRequestArgs, 'input'>>;
  pastOrdersRecord?: Resolver<ResolversTypes['PastOrdersRecordPayload'], ParentType, ContextType, RequireFields<MutationPastOrdersRecordArgs, 'input'>>;
  paymentWebhookTake?: Resolver<ResolversTypes['PaymentWebhookTakePayload'], ParentType, ContextType, RequireFields<MutationPaymentWebhookTakeArgs, 'input'>>;
  payoutAccountSet?: Resolver<ResolversTypes['PayoutAccountSetPayload'], ParentType, ContextType, RequireFields<MutationPayoutAccountSetArgs, 'input'>>;
  payoutRetry?: Resolver<ResolversTypes['PayoutRetryPayload'], ParentType, ContextType, RequireFields<MutationPayoutRetryArgs, 'input'>>;
  payoutSettle?: Resolver<ResolversTypes['PayoutSettlePayload'], ParentType, ContextType, RequireFields<MutationPayoutSettleArgs, 'input'>>;
  payoutsRun?: Resolver<ResolversTypes['PayoutsRunPayload'], ParentType, ContextType, RequireFields<MutationPayoutsRunArgs, 'input'>>;
  pickTaskFinish?: Resolver<ResolversTypes['PickTaskFinishPayload'], ParentType, ContextType, RequireFields<MutationPickTaskFinishArgs, 'input'>>;
  pickTaskPack?: Resolver<ResolversTypes['PickTaskPackPayload'], ParentType, ContextType, RequireFields<MutationPickTaskPackArgs, 'input'>>;
  pickTaskStart?: Resolver<ResolversTypes['PickTaskStartPayload'], ParentType, ContextType, RequireFields<MutationPickTaskStartArgs, 'input'>>;
  placementRetry?: Resolver<ResolversTypes['PlacementRetryPayload'], ParentType, ContextType, RequireFields<MutationPlacementRetryArgs, 'input'>>;
  placementUndo?: Resolver<ResolversTypes['PlacementUndoPayload'], ParentType, ContextType, RequireFields<MutationPlacementUndoArgs, 'input'>>;
  refundCreate?: Resolver<ResolversTypes['RefundCreatePayload'], ParentType, ContextType, RequireFields<MutationRefundCreateArgs, 'input'>>;
  refundRetry?: Resolver<ResolversTypes['RefundRetryPayload'], ParentType, ContextType, RequireFields<MutationRefundRetryArgs, 'input'>>;
  returnAnswer?: Resolver<ResolversTypes['ReturnAnswerPayload'], ParentType, ContextType, RequireFields<MutationReturnAnswerArgs, 'input'>>;
  returnArbitrate?: Resolver<ResolversTypes['ReturnArbitratePayload'], ParentType, ContextType, RequireFields<MutationReturnArbitrateArgs, 'input'>>;
  returnEscalate?: Resolver<ResolversTypes['ReturnEscalatePayload'], ParentType, ContextType, RequireFields<MutationReturnEscalateArgs, 'input'>>;
  returnReceive?: Resolver<ResolversTypes['ReturnReceivePayload'], ParentType, ContextType, RequireFields<MutationReturnReceiveArgs, 'input'>>;
  returnRequest?: Resolver<ResolversTypes['ReturnRequestPayload'], ParentType, ContextType, RequireFields<MutationReturnRequestArgs, 'input'>>;
  returnSend?: Resolver<ResolversTypes['ReturnSendPayload'], ParentType, ContextType, RequireFields<MutationReturnSendArgs, 'input'>>;
  returnSettle?: Resolver<ResolversTypes['ReturnSettlePayload'], ParentType, ContextType, RequireFields<MutationReturnSettleArgs, 'input'>>;
  returnTakeIn?: Resolver<ResolversTypes['ReturnTakeInPayload'], ParentType, ContextType, RequireFields<MutationReturnTakeInArgs, 'input'>>;
  returnWithdraw?: Resolver<ResolversTypes['ReturnWithdrawPayload'], ParentType, ContextType, RequireFields<MutationReturnWithdrawArgs, 'input'>>;
  sellerOrderCancel?: Resolver<ResolversTypes['SellerOrderCancelPayload'], ParentType, ContextType, RequireFields<MutationSellerOrderCancelArgs, 'input'>>;
  sellerOrderMessageSend?: Resolver<ResolversTypes['SellerOrderMessageSendPayload'], ParentType, ContextType, RequireFields<MutationSellerOrderMessageSendArgs, 'input'>>;
  sellerOrderMessagesRead?: Resolver<ResolversTypes['SellerOrderMessagesReadPayload'], ParentType, ContextType, RequireFields<MutationSellerOrderMessagesReadArgs, 'input'>>;
  shipmentCreate?: Resolver<ResolversTypes['ShipmentCreatePayload'], ParentType, ContextType, RequireFields<MutationShipmentCreateArgs, 'input'>>;
  shipmentDeliver?: Resolver<ResolversTypes['ShipmentDeliverPayload'], ParentType, ContextType, RequireFields<MutationShipmentDeliverArgs, 'input'>>;
  shopTermsSet?: Resolver<ResolversTypes['ShopTermsSetPayload'], ParentType, ContextType, RequireFields<MutationShopTermsSetArgs, 'input'>>;
  stockMovementRetry?: Resolver<ResolversTypes['StockMovementRetryPayload'], ParentType, ContextType, RequireFields<MutationStockMovementRetryArgs, 'input'>>;
  stockRemovalCancel?: Resolver<ResolversTypes['StockRemovalCancelPayload'], ParentType, ContextType, RequireFields<MutationStockRemovalCancelArgs, 'input'>>;
  stockRemovalDeliver?: Resolver<ResolversTypes['StockRemovalDeliverPayload'], ParentType, ContextType, RequireFields<MutationStockRemovalDeliverArgs, 'input'>>;
  stockRemovalPick?: Resolver<ResolversTypes['StockRemovalPickPayload'], ParentType, ContextType, RequireFields<MutationStockRemovalPickArgs, 'input'>>;
  stockRemovalRequest?: Resolver<ResolversTypes['StockRemovalRequestPayload'], ParentType, ContextType, RequireFields<MutationStockRemovalRequestArgs, 'input'>>;
  stockRemovalSend?: Resolver<ResolversTypes['StockRemovalSendPayload'], ParentType, ContextType, RequireFields<MutationStockRemovalSendArgs, 'input'>>;
  stockTransferCancel?: Resolver<ResolversTypes['StockTransferCancelPayload'], ParentType, ContextType, RequireFields<MutationStockTransferCancelArgs, 'input'>>;
  stockTransferReceive?: Resolver<ResolversTypes['StockTransferReceivePayload'], ParentType, ContextType, RequireFields<MutationStockTransferReceiveArgs, 'input'>>;
  stockTransferRequest?: Resolver<ResolversTypes['StockTransferRequestPayload'], ParentType, ContextType, RequireFields<MutationStockTransferRequestArgs, 'input'>>;
  stockTransferSend?: Resolver<ResolversTypes['StockTransferSendPayload'], ParentType, ContextType, RequireFields<MutationStockTransferSendArgs, 'input'>>;
  supportCaseHandBack?: Resolver<ResolversTypes['SupportCaseHandBackPayload'], ParentType, ContextType, RequireFields<MutationSupportCaseHandBackArgs, 'input'>>;
  supportCaseMessageSend?: Resolver<ResolversTypes['SupportCaseMessageSendPayload'], ParentType, ContextType, RequireFields<MutationSupportCaseMessageSendArgs, 'input'>>;
  supportCaseMessagesRead?: Resolver<ResolversTypes['SupportCaseMessagesReadPayload'], ParentType, ContextType, RequireFields<MutationSupportCaseMessagesReadArgs, 'input'>>;
  supportCaseOpen?: Resolver<ResolversTypes['SupportCaseOpenPayload'], ParentType, ContextType, RequireFields<MutationSupportCaseOpenArgs, 'input'>>;
  supportCaseReopen?: Resolver<ResolversTypes['SupportCaseReopenPayload'], ParentType, ContextType, RequireFields<MutationSupportCaseReopenArgs, 'input'>>;
  supportCaseResolve?: Resolver<ResolversTypes['SupportCaseResolvePayload'], ParentType, ContextType, RequireFields<MutationSupportCaseResolveArgs, 'input'>>;
  supportCaseTake?: Resolver<ResolversTypes['SupportCaseTakePayload'], ParentType, ContextType, RequireFields<MutationSupportCaseTakeArgs, 'input'>>;
  supportCaseWithdraw?: Resolver<ResolversTypes['SupportCaseWithdrawPayload'], ParentType, ContextType, RequireFields<MutationSupportCaseWithdrawArgs, 'input'>>;
  testPaymentAnswer?: Resolver<Maybe<ResolversTypes['TestPaymentPage']>, ParentType, ContextType, RequireFields<MutationTestPaymentAnswerArgs, 'input'>>;
  webhookDeliveriesReplay?: Resolver<ResolversTypes['WebhookDeliveriesReplayPayload'], ParentType, ContextType, RequireFields<MutationWebhookDeliveriesReplayArgs, 'input'>>;
  webhookDeliveryReplay?: Resolver<ResolversTypes['WebhookDeliveryReplayPayload'], ParentType, ContextType, RequireFields<MutationWebhookDeliveryReplayArgs, 'input'>>;
  webhookEndpointCreate?: Resolver<ResolversTypes['WebhookEndpointCreatePayload'], ParentType, ContextType, RequireFields<MutationWebhookEndpointCreateArgs, 'input'>>;
  webhookEndpointDelete?: Resolver<ResolversTypes['WebhookEndpointDeletePayload'], ParentType, ContextType, RequireFields<MutationWebhookEndpointDeleteArgs, 'input'>>;
  webhookEndpointSecretRotate?: Resolver<ResolversTypes['WebhookEndpointSecretRotatePayload'], ParentType, ContextType, RequireFields<MutationWebhookEndpointSecretRotateArgs, 'input'>>;
  webhookEndpointTest?: Resolver<ResolversTypes['WebhookEndpointTestPayload'], ParentType, ContextType, RequireFields<MutationWebhookEndpointTestArgs, 'input'>>;
  webhookEndpointUpdate?: Resolver<ResolversTypes['WebhookEndpointUpdatePayload'], ParentType, ContextType, RequireFields<MutationWebhookEndpointUpdateArgs, 'input'>>;
  webhookReplay?: Resolver<ResolversTypes['WebhookReplayPayload'], ParentType, ContextType, RequireFields<MutationWebhookReplayArgs, 'input'>>;
};

export type NodeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Node'] = ResolversParentTypes['Node']> = {
  __resolveType: TypeResolveFn<'Cancellation' | 'Cart' | 'InboundShipment' | 'LedgerAdjustment' | 'Order' | 'PartnerOrder' | 'Payout' | 'PickTask' | 'Refund' | 'Return' | 'SellerOrder' | 'Shipment' | 'Statement' | 'StockRemoval' | 'StockTransfer' | 'SupportCase' | 'WebhookDelivery' | 'WebhookEndpoint', ParentType, ContextType>;
};

export type OperatorActionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['OperatorAction'] = ResolversParentTypes['OperatorAction']> = {
  at?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  by?: Resolver<Maybe<ResolversTypes['User']>, ParentType, ContextType>;
  code?: Resolver<Maybe<ResolversTypes['OrderErrorCode']>, ParentType, ContextType>;
  detail?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['OperatorActionKind'], ParentType, ContextType>;
  outcome?: Resolver<ResolversTypes['OperatorActionOutcome'], ParentType, ContextType>;
  reason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  targetId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
};

export type OperatorActionConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['OperatorActionConnection'] = ResolversParentTypes['OperatorActionConnection']> = {
  edges?: Resolver<Array<ResolversTypes['OperatorActionEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['OperatorAction']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type OperatorActionEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['OperatorActionEdge'] = ResolversParentTypes['OperatorActionEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['OperatorAction'], ParentType, ContextType>;
};

export type OrderResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Order'] = ResolversParentTypes['Order'], FederationReferenceType extends FederationReferenceTypes['Order'] = FederationReferenceTypes['Order']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Order']> | FederationReferenceType, FederationReferenceType, ContextType>;
  address?: Resolver<Maybe<ResolversTypes['ShippingAddress']>, ParentType, ContextType>;
  allowedActions?: Resolver<Array<ResolversTypes['OrderAction']>, ParentType, ContextType>;
  buyer?: Resolver<Maybe<ResolversTypes['User']>, ParentType, ContextType>;
  createdAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  displayStatus?: Resolver<ResolversTypes['OrderDisplayStatus'], ParentType, ContextType>;
  externalId?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  fulfilmentState?: Resolver<ResolversTypes['FulfilmentState'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  lines?: Resolver<Array<ResolversTypes['OrderLine']>, ParentType, ContextType>;
  marketCode?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  partnerOrders?: Resolver<Array<ResolversTypes['PartnerOrder']>, ParentType, ContextType>;
  payment?: Resolver<Maybe<ResolversTypes['Payment']>, ParentType, ContextType>;
  paymentState?: Resolver<ResolversTypes['PaymentState'], ParentType, ContextType>;
  placedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  placement?: Resolver<Maybe<ResolversTypes['OrderPlacement']>, ParentType, ContextType>;
  placementWatch?: Resolver<Maybe<ResolversTypes['PlacementWatch']>, ParentType, ContextType>;
  ref?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  refunds?: Resolver<Array<ResolversTypes['Refund']>, ParentType, ContextType>;
  sellerOrders?: Resolver<Array<ResolversTypes['SellerOrder']>, ParentType, ContextType>;
  settlement?: Resolver<Maybe<ResolversTypes['OrderSettlement']>, ParentType, ContextType>;
  source?: Resolver<ResolversTypes['OrderSource'], ParentType, ContextType>;
  totals?: Resolver<ResolversTypes['OrderTotals'], ParentType, ContextType>;
  updatedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type OrderCancelPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['OrderCancelPayload'] = ResolversParentTypes['OrderCancelPayload']> = {
  cancellations?: Resolver<Maybe<Array<ResolversTypes['Cancellation']>>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['OrderUserError']>, ParentType, ContextType>;
};

export type OrderChargebackResolvers<ContextType = Context, ParentType extends ResolversParentTypes['OrderChargeback'] = ResolversParentTypes['OrderChargeback']> = {
  amount?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  closedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  openedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  order?: Resolver<Maybe<ResolversTypes['Order']>, ParentType, ContextType>;
  state?: Resolver<ResolversTypes['ChargebackState'], ParentType, ContextType>;
};

export type OrderChargebackConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['OrderChargebackConnection'] = ResolversParentTypes['OrderChargebackConnection']> = {
  edges?: Resolver<Array<ResolversTypes['OrderChargebackEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['OrderChargeback']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type OrderChargebackEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['OrderChargebackEdge'] = ResolversParentTypes['OrderChargebackEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['OrderChargeback'], ParentType, ContextType>;
};

export type OrderConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['OrderConnection'] = ResolversParentTypes['OrderConnection']> = {
  edges?: Resolver<Array<ResolversTypes['OrderEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['Order']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type OrderCountResolvers<ContextType = Context, ParentType extends ResolversParentTypes['OrderCount'] = ResolversParentTypes['OrderCount']> = {
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  displayStatus?: Resolver<ResolversTypes['OrderDisplayStatus'], ParentType, ContextType>;
  oldestPlacedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
};

export type OrderDeadLetterDiscardPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['OrderDeadLetterDiscardPayload'] = ResolversParentTypes['OrderDeadLetterDiscardPayload']> = {
  action?: Resolver<Maybe<ResolversTypes['OperatorAction']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['OrderUserError']>, ParentType, ContextType>;
};

export type OrderDeadLetterReplayPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['OrderDeadLetterReplayPayload'] = ResolversParentTypes['OrderDeadLetterReplayPayload']> = {
  action?: Resolver<Maybe<ResolversTypes['OperatorAction']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['OrderUserError']>, ParentType, ContextType>;
};

export type OrderEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['OrderEdge'] = ResolversParentTypes['OrderEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Order'], ParentType, ContextType>;
};

export type OrderLineResolvers<ContextType = Context, ParentType extends ResolversParentTypes['OrderLine'] = ResolversParentTypes['OrderLine'], FederationReferenceType extends FederationReferenceTypes['OrderLine'] = FederationReferenceTypes['OrderLine']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['OrderLine']> | FederationReferenceType, FederationReferenceType, ContextType>;
  allowedActions?: Resolver<Array<ResolversTypes['OrderAction']>, ParentType, ContextType>;
  amounts?: Resolver<ResolversTypes['LineAmounts'], ParentType, ContextType>;
  attribution?: Resolver<Maybe<ResolversTypes['SaleAttribution']>, ParentType, ContextType>;
  cancelledQuantity?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  cancellingQuantity?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  deliveredAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  deliveredQuantity?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  fulfilledBy?: Resolver<ResolversTypes['FulfilmentParty'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['OrderLineKind'], ParentType, ContextType>;
  lostQuantity?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  pictureUrl?: Resolver<Maybe<ResolversTypes['URL']>, ParentType, ContextType>;
  quantity?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  replaces?: Resolver<Maybe<ResolversTypes['OrderLine']>, ParentType, ContextType>;
  returnedQuantity?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  returningQuantity?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
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
  chargedBy?: Resolver<Array<ResolversTypes['PartnerCharge']>, ParentType, ContextType>;
  chargedHere?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  discount?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  duty?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
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

export type PartnerChargeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PartnerCharge'] = ResolversParentTypes['PartnerCharge']> = {
  amount?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  retailer?: Resolver<Maybe<ResolversTypes['Retailer']>, ParentType, ContextType>;
};

export type PartnerOrderResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PartnerOrder'] = ResolversParentTypes['PartnerOrder'], FederationReferenceType extends FederationReferenceTypes['PartnerOrder'] = FederationReferenceTypes['PartnerOrder']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['PartnerOrder']> | FederationReferenceType, FederationReferenceType, ContextType>;
  cancellation?: Resolver<Maybe<ResolversTypes['PartnerCancellationState']>, ParentType, ContextType>;
  charged?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  createdAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  lines?: Resolver<Array<ResolversTypes['PartnerOrderLine']>, ParentType, ContextType>;
  number?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  orderId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  placedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  ref?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  refunds?: Resolver<Array<ResolversTypes['PartnerRefund']>, ParentType, ContextType>;
  refusal?: Resolver<Maybe<ResolversTypes['OrderErrorCode']>, ParentType, ContextType>;
  retailer?: Resolver<Maybe<ResolversTypes['Retailer']>, ParentType, ContextType>;
  returned?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  state?: Resolver<ResolversTypes['PartnerOrderState'], ParentType, ContextType>;
  updatedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type PartnerOrderCancelPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PartnerOrderCancelPayload'] = ResolversParentTypes['PartnerOrderCancelPayload']> = {
  partnerOrder?: Resolver<Maybe<ResolversTypes['PartnerOrder']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['OrderUserError']>, ParentType, ContextType>;
};

export type PartnerOrderConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PartnerOrderConnection'] = ResolversParentTypes['PartnerOrderConnection']> = {
  edges?: Resolver<Array<ResolversTypes['PartnerOrderEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['PartnerOrder']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type PartnerOrderEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PartnerOrderEdge'] = ResolversParentTypes['PartnerOrderEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['PartnerOrder'], ParentType, ContextType>;
};

export type PartnerOrderLineResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PartnerOrderLine'] = ResolversParentTypes['PartnerOrderLine']> = {
  amounts?: Resolver<ResolversTypes['LineAmounts'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  offer?: Resolver<Maybe<ResolversTypes['RetailerOffer']>, ParentType, ContextType>;
  pictureUrl?: Resolver<Maybe<ResolversTypes['URL']>, ParentType, ContextType>;
  quantity?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  refundedQuantity?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  refundingQuantity?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  sku?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  unitPrice?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
};

export type PartnerOrderRefundRequestPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PartnerOrderRefundRequestPayload'] = ResolversParentTypes['PartnerOrderRefundRequestPayload']> = {
  partnerOrder?: Resolver<Maybe<ResolversTypes['PartnerOrder']>, ParentType, ContextType>;
  refund?: Resolver<Maybe<ResolversTypes['PartnerRefund']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['OrderUserError']>, ParentType, ContextType>;
};

export type PartnerRefundResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PartnerRefund'] = ResolversParentTypes['PartnerRefund']> = {
  amount?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  completedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  createdAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  lines?: Resolver<Array<ResolversTypes['PartnerRefundLine']>, ParentType, ContextType>;
  reason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  state?: Resolver<ResolversTypes['PartnerRefundState'], ParentType, ContextType>;
};

export type PartnerRefundLineResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PartnerRefundLine'] = ResolversParentTypes['PartnerRefundLine']> = {
  orderLineId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  quantity?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type PastOrdersRecordPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PastOrdersRecordPayload'] = ResolversParentTypes['PastOrdersRecordPayload']> = {
  results?: Resolver<Array<ResolversTypes['BulkResult']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['OrderUserError']>, ParentType, ContextType>;
};

export type PaymentResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Payment'] = ResolversParentTypes['Payment']> = {
  chargebacks?: Resolver<Array<ResolversTypes['Chargeback']>, ParentType, ContextType>;
  provider?: Resolver<ResolversTypes['PaymentProviderName'], ParentType, ContextType>;
};

export type PaymentNoticeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PaymentNotice'] = ResolversParentTypes['PaymentNotice']> = {
  about?: Resolver<Maybe<ResolversTypes['PaymentNoticeSubject']>, ParentType, ContextType>;
  dueAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  provider?: Resolver<ResolversTypes['PaymentProviderName'], ParentType, ContextType>;
  receivedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  state?: Resolver<ResolversTypes['PaymentNoticeState'], ParentType, ContextType>;
  subjectId?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  tries?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  type?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type PaymentNoticeConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PaymentNoticeConnection'] = ResolversParentTypes['PaymentNoticeConnection']> = {
  edges?: Resolver<Array<ResolversTypes['PaymentNoticeEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['PaymentNotice']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type PaymentNoticeEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PaymentNoticeEdge'] = ResolversParentTypes['PaymentNoticeEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['PaymentNotice'], ParentType, ContextType>;
};

export type PaymentWebhookTakePayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PaymentWebhookTakePayload'] = ResolversParentTypes['PaymentWebhookTakePayload']> = {
  outcome?: Resolver<ResolversTypes['PaymentWebhookOutcome'], ParentType, ContextType>;
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

export type PayoutAccountSetPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PayoutAccountSetPayload'] = ResolversParentTypes['PayoutAccountSetPayload']> = {
  action?: Resolver<Maybe<ResolversTypes['OperatorAction']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['OrderUserError']>, ParentType, ContextType>;
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

export type PayoutRetryPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PayoutRetryPayload'] = ResolversParentTypes['PayoutRetryPayload']> = {
  action?: Resolver<Maybe<ResolversTypes['OperatorAction']>, ParentType, ContextType>;
  payout?: Resolver<Maybe<ResolversTypes['Payout']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['OrderUserError']>, ParentType, ContextType>;
};

export type PayoutSettlePayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PayoutSettlePayload'] = ResolversParentTypes['PayoutSettlePayload']> = {
  action?: Resolver<Maybe<ResolversTypes['OperatorAction']>, ParentType, ContextType>;
  payout?: Resolver<Maybe<ResolversTypes['Payout']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['OrderUserError']>, ParentType, ContextType>;
};

export type PayoutsRunPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PayoutsRunPayload'] = ResolversParentTypes['PayoutsRunPayload']> = {
  payouts?: Resolver<Maybe<Array<ResolversTypes['Payout']>>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['OrderUserError']>, ParentType, ContextType>;
};

export type PickTaskResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PickTask'] = ResolversParentTypes['PickTask'], FederationReferenceType extends FederationReferenceTypes['PickTask'] = FederationReferenceTypes['PickTask']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['PickTask']> | FederationReferenceType, FederationReferenceType, ContextType>;
  createdAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  lines?: Resolver<Array<ResolversTypes['PickTaskLine']>, ParentType, ContextType>;
  ref?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  sellerOrder?: Resolver<Maybe<ResolversTypes['SellerOrder']>, ParentType, ContextType>;
  shipments?: Resolver<Array<ResolversTypes['Shipment']>, ParentType, ContextType>;
  state?: Resolver<ResolversTypes['PickTaskState'], ParentType, ContextType>;
  updatedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  warehouse?: Resolver<Maybe<ResolversTypes['Warehouse']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type PickTaskConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PickTaskConnection'] = ResolversParentTypes['PickTaskConnection']> = {
  edges?: Resolver<Array<ResolversTypes['PickTaskEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['PickTask']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type PickTaskEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PickTaskEdge'] = ResolversParentTypes['PickTaskEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['PickTask'], ParentType, ContextType>;
};

export type PickTaskFinishPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PickTaskFinishPayload'] = ResolversParentTypes['PickTaskFinishPayload']> = {
  pickTask?: Resolver<Maybe<ResolversTypes['PickTask']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['OrderUserError']>, ParentType, ContextType>;
};

export type PickTaskLineResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PickTaskLine'] = ResolversParentTypes['PickTaskLine']> = {
  orderLine?: Resolver<Maybe<ResolversTypes['OrderLine']>, ParentType, ContextType>;
  quantity?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  shortQuantity?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type PickTaskPackPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PickTaskPackPayload'] = ResolversParentTypes['PickTaskPackPayload']> = {
  pickTask?: Resolver<Maybe<ResolversTypes['PickTask']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['OrderUserError']>, ParentType, ContextType>;
};

export type PickTaskStartPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PickTaskStartPayload'] = ResolversParentTypes['PickTaskStartPayload']> = {
  pickTask?: Resolver<Maybe<ResolversTypes['PickTask']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['OrderUserError']>, ParentType, ContextType>;
};

export type PlacementFaultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PlacementFault'] = ResolversParentTypes['PlacementFault']> = {
  at?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  step?: Resolver<Maybe<ResolversTypes['PlacementStepName']>, ParentType, ContextType>;
};

export type PlacementRetryPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PlacementRetryPayload'] = ResolversParentTypes['PlacementRetryPayload']> = {
  action?: Resolver<Maybe<ResolversTypes['OperatorAction']>, ParentType, ContextType>;
  order?: Resolver<Maybe<ResolversTypes['Order']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['OrderUserError']>, ParentType, ContextType>;
};

export type PlacementStepResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PlacementStep'] = ResolversParentTypes['PlacementStep']> = {
  attempts?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['PlacementStepName'], ParentType, ContextType>;
  state?: Resolver<ResolversTypes['PlacementStepState'], ParentType, ContextType>;
};

export type PlacementUndoPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PlacementUndoPayload'] = ResolversParentTypes['PlacementUndoPayload']> = {
  action?: Resolver<Maybe<ResolversTypes['OperatorAction']>, ParentType, ContextType>;
  order?: Resolver<Maybe<ResolversTypes['Order']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['OrderUserError']>, ParentType, ContextType>;
};

export type PlacementWatchResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PlacementWatch'] = ResolversParentTypes['PlacementWatch']> = {
  beganAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  dueAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  lastFault?: Resolver<Maybe<ResolversTypes['PlacementFault']>, ParentType, ContextType>;
  movedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  step?: Resolver<Maybe<ResolversTypes['PlacementStep']>, ParentType, ContextType>;
  turns?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ProductResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Product'] = ResolversParentTypes['Product'], FederationReferenceType extends FederationReferenceTypes['Product'] = FederationReferenceTypes['Product']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Product']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  sales?: Resolver<Maybe<ResolversTypes['SalesFigures']>, ParentType, ContextType, RequireFields<ProductSalesArgs, 'window'>>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type PromotionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Promotion'] = ResolversParentTypes['Promotion']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
};

export type QueryResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Query'] = ResolversParentTypes['Query']> = {
  carriers?: Resolver<Array<ResolversTypes['Carrier']>, ParentType, ContextType>;
  chargebacks?: Resolver<ResolversTypes['OrderChargebackConnection'], ParentType, ContextType, Partial<QueryChargebacksArgs>>;
  inboundShipments?: Resolver<ResolversTypes['InboundShipmentConnection'], ParentType, ContextType, Partial<QueryInboundShipmentsArgs>>;
  ledgerAccount?: Resolver<Maybe<ResolversTypes['LedgerAccount']>, ParentType, ContextType, RequireFields<QueryLedgerAccountArgs, 'kind' | 'party'>>;
  ledgerAdjustments?: Resolver<ResolversTypes['LedgerAdjustmentConnection'], ParentType, ContextType, Partial<QueryLedgerAdjustmentsArgs>>;
  ledgerStatements?: Resolver<ResolversTypes['StatementConnection'], ParentType, ContextType, RequireFields<QueryLedgerStatementsArgs, 'kind' | 'party'>>;
  operatorActions?: Resolver<ResolversTypes['OperatorActionConnection'], ParentType, ContextType, Partial<QueryOperatorActionsArgs>>;
  order?: Resolver<Maybe<ResolversTypes['Order']>, ParentType, ContextType, RequireFields<QueryOrderArgs, 'id'>>;
  orderCounts?: Resolver<Array<ResolversTypes['OrderCount']>, ParentType, ContextType, RequireFields<QueryOrderCountsArgs, 'displayStatuses'>>;
  orderDeadLetters?: Resolver<ResolversTypes['DeadLetterConnection'], ParentType, ContextType, Partial<QueryOrderDeadLettersArgs>>;
  orders?: Resolver<ResolversTypes['OrderConnection'], ParentType, ContextType, RequireFields<QueryOrdersArgs, 'filter' | 'reverse'>>;
  partnerOrder?: Resolver<Maybe<ResolversTypes['PartnerOrder']>, ParentType, ContextType, RequireFields<QueryPartnerOrderArgs, 'id'>>;
  partnerOrdersInState?: Resolver<ResolversTypes['PartnerOrderConnection'], ParentType, ContextType, RequireFields<QueryPartnerOrdersInStateArgs, 'state'>>;
  paymentNotices?: Resolver<ResolversTypes['PaymentNoticeConnection'], ParentType, ContextType, Partial<QueryPaymentNoticesArgs>>;
  payoutsInState?: Resolver<ResolversTypes['PayoutConnection'], ParentType, ContextType, RequireFields<QueryPayoutsInStateArgs, 'state'>>;
  pickTasks?: Resolver<ResolversTypes['PickTaskConnection'], ParentType, ContextType, Partial<QueryPickTasksArgs>>;
  placements?: Resolver<ResolversTypes['OrderConnection'], ParentType, ContextType, Partial<QueryPlacementsArgs>>;
  refundsInState?: Resolver<ResolversTypes['RefundConnection'], ParentType, ContextType, RequireFields<QueryRefundsInStateArgs, 'state'>>;
  returnsEscalated?: Resolver<ResolversTypes['ReturnConnection'], ParentType, ContextType, Partial<QueryReturnsEscalatedArgs>>;
  salesFigures?: Resolver<ResolversTypes['SalesFigures'], ParentType, ContextType, RequireFields<QuerySalesFiguresArgs, 'window'>>;
  sellerOrder?: Resolver<Maybe<ResolversTypes['SellerOrder']>, ParentType, ContextType, RequireFields<QuerySellerOrderArgs, 'id'>>;
  stockMovements?: Resolver<ResolversTypes['StockMovementConnection'], ParentType, ContextType, Partial<QueryStockMovementsArgs>>;
  stockRemovals?: Resolver<ResolversTypes['StockRemovalConnection'], ParentType, ContextType, Partial<QueryStockRemovalsArgs>>;
  stockTransfers?: Resolver<ResolversTypes['StockTransferConnection'], ParentType, ContextType, Partial<QueryStockTransfersArgs>>;
  subsidySpend?: Resolver<Array<ResolversTypes['SubsidySpend']>, ParentType, ContextType, RequireFields<QuerySubsidySpendArgs, 'window'>>;
  supportCases?: Resolver<ResolversTypes['SupportCaseConnection'], ParentType, ContextType, Partial<QuerySupportCasesArgs>>;
  testPaymentPage?: Resolver<Maybe<ResolversTypes['TestPaymentPage']>, ParentType, ContextType, RequireFields<QueryTestPaymentPageArgs, 'key'>>;
  viewer?: Resolver<Maybe<ResolversTypes['Viewer']>, ParentType, ContextType>;
  webhookDeliveries?: Resolver<ResolversTypes['WebhookDeliveryConnection'], ParentType, ContextType, Partial<QueryWebhookDeliveriesArgs>>;
};

export type QuoteResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Quote'] = ResolversParentTypes['Quote']> = {
  address?: Resolver<ResolversTypes['ShippingAddress'], ParentType, ContextType>;
  expiresAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  lines?: Resolver<Array<ResolversTypes['QuoteLine']>, ParentType, ContextType>;
  marketCode?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  partners?: Resolver<Array<ResolversTypes['QuotePartner']>, ParentType, ContextType>;
  promotions?: Resolver<Array<ResolversTypes['QuotedPromotion']>, ParentType, ContextType>;
  sellers?: Resolver<Array<ResolversTypes['QuoteSeller']>, ParentType, ContextType>;
  token?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  totals?: Resolver<ResolversTypes['OrderTotals'], ParentType, ContextType>;
  unavailableLines?: Resolver<Array<ResolversTypes['QuoteDriftLine']>, ParentType, ContextType>;
  unusedCodes?: Resolver<Array<ResolversTypes['UnusedCode']>, ParentType, ContextType>;
};

export type QuoteDriftResolvers<ContextType = Context, ParentType extends ResolversParentTypes['QuoteDrift'] = ResolversParentTypes['QuoteDrift']> = {
  lines?: Resolver<Array<ResolversTypes['QuoteDriftLine']>, ParentType, ContextType>;
  quote?: Resolver<Maybe<ResolversTypes['Quote']>, ParentType, ContextType>;
  reasons?: Resolver<Array<ResolversTypes['QuoteDriftReason']>, ParentType, ContextType>;
};

export type QuoteDriftLineResolvers<ContextType = Context, ParentType extends ResolversParentTypes['QuoteDriftLine'] = ResolversParentTypes['QuoteDriftLine']> = {
  available?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  cartLineId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  offer?: Resolver<Maybe<ResolversTypes['RetailerOffer']>, ParentType, ContextType>;
  quantity?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  reason?: Resolver<ResolversTypes['QuoteDriftReason'], ParentType, ContextType>;
  unitPrice?: Resolver<Maybe<ResolversTypes['Money']>, ParentType, ContextType>;
  variant?: Resolver<Maybe<ResolversTypes['Variant']>, ParentType, ContextType>;
};

export type QuoteLineResolvers<ContextType = Context, ParentType extends ResolversParentTypes['QuoteLine'] = ResolversParentTypes['QuoteLine']> = {
  amounts?: Resolver<ResolversTypes['LineAmounts'], ParentType, ContextType>;
  cartLineId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  importCharges?: Resolver<ResolversTypes['ImportCharges'], ParentType, ContextType>;
  quantity?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  shoppable?: Resolver<Maybe<ResolversTypes['Shoppable']>, ParentType, ContextType>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  unitPrice?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  variant?: Resolver<Maybe<ResolversTypes['Variant']>, ParentType, ContextType>;
  variantTitle?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type QuotePartnerResolvers<ContextType = Context, ParentType extends ResolversParentTypes['QuotePartner'] = ResolversParentTypes['QuotePartner']> = {
  charged?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  retailer?: Resolver<Maybe<ResolversTypes['Retailer']>, ParentType, ContextType>;
  shipping?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
};

export type QuoteSellerResolvers<ContextType = Context, ParentType extends ResolversParentTypes['QuoteSeller'] = ResolversParentTypes['QuoteSeller']> = {
  delivery?: Resolver<Maybe<ResolversTypes['DeliveryEstimate']>, ParentType, ContextType>;
  shipping?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  shippingMethod?: Resolver<ResolversTypes['ShippingMethod'], ParentType, ContextType>;
  shippingOptions?: Resolver<Array<ResolversTypes['ShippingOption']>, ParentType, ContextType>;
  shop?: Resolver<Maybe<ResolversTypes['Shop']>, ParentType, ContextType>;
};

export type QuotedPromotionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['QuotedPromotion'] = ResolversParentTypes['QuotedPromotion']> = {
  amount?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  promotion?: Resolver<Maybe<ResolversTypes['Promotion']>, ParentType, ContextType>;
};

export type RefundResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Refund'] = ResolversParentTypes['Refund'], FederationReferenceType extends FederationReferenceTypes['Refund'] = FederationReferenceTypes['Refund']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Refund']> | FederationReferenceType, FederationReferenceType, ContextType>;
  amount?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  cause?: Resolver<ResolversTypes['RefundCause'], ParentType, ContextType>;
  completedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  createdAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  lines?: Resolver<Array<ResolversTypes['RefundLine']>, ParentType, ContextType>;
  note?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  orderId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  ref?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  sellerOrder?: Resolver<ResolversTypes['SellerOrder'], ParentType, ContextType>;
  state?: Resolver<ResolversTypes['RefundState'], ParentType, ContextType>;
  updatedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type RefundConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RefundConnection'] = ResolversParentTypes['RefundConnection']> = {
  edges?: Resolver<Array<ResolversTypes['RefundEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['Refund']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type RefundCreatePayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RefundCreatePayload'] = ResolversParentTypes['RefundCreatePayload']> = {
  refund?: Resolver<Maybe<ResolversTypes['Refund']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['OrderUserError']>, ParentType, ContextType>;
};

export type RefundEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RefundEdge'] = ResolversParentTypes['RefundEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Refund'], ParentType, ContextType>;
};

export type RefundLineResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RefundLine'] = ResolversParentTypes['RefundLine']> = {
  orderLine?: Resolver<ResolversTypes['OrderLine'], ParentType, ContextType>;
  quantity?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type RefundRetryPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RefundRetryPayload'] = ResolversParentTypes['RefundRetryPayload']> = {
  action?: Resolver<Maybe<ResolversTypes['OperatorAction']>, ParentType, ContextType>;
  refund?: Resolver<Maybe<ResolversTypes['Refund']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['OrderUserError']>, ParentType, ContextType>;
};

export type RetailerResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Retailer'] = ResolversParentTypes['Retailer']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
};

export type RetailerOfferResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RetailerOffer'] = ResolversParentTypes['RetailerOffer'], FederationReferenceType extends FederationReferenceTypes['RetailerOffer'] = FederationReferenceTypes['RetailerOffer']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['RetailerOffer']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ReturnResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Return'] = ResolversParentTypes['Return'], FederationReferenceType extends FederationReferenceTypes['Return'] = FederationReferenceTypes['Return']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Return']> | FederationReferenceType, FederationReferenceType, ContextType>;
  allowedActions?: Resolver<Array<ResolversTypes['ReturnAction']>, ParentType, ContextType>;
  arbitration?: Resolver<Maybe<ResolversTypes['ReturnArbitration']>, ParentType, ContextType>;
  carrier?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  createdAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  deadline?: Resolver<Maybe<ResolversTypes['Deadline']>, ParentType, ContextType>;
  declineReason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  escalation?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  evidence?: Resolver<Array<ResolversTypes['URL']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  lines?: Resolver<Array<ResolversTypes['ReturnLine']>, ParentType, ContextType>;
  note?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  orderId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  receivedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  ref?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  refund?: Resolver<Maybe<ResolversTypes['Refund']>, ParentType, ContextType>;
  replacement?: Resolver<Maybe<ResolversTypes['SellerOrder']>, ParentType, ContextType>;
  sellerOrder?: Resolver<ResolversTypes['SellerOrder'], ParentType, ContextType>;
  sentAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  settledAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  state?: Resolver<ResolversTypes['ReturnState'], ParentType, ContextType>;
  trackingNumber?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  updatedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ReturnAnswerPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ReturnAnswerPayload'] = ResolversParentTypes['ReturnAnswerPayload']> = {
  return?: Resolver<Maybe<ResolversTypes['Return']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['OrderUserError']>, ParentType, ContextType>;
};

export type ReturnArbitratePayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ReturnArbitratePayload'] = ResolversParentTypes['ReturnArbitratePayload']> = {
  return?: Resolver<Maybe<ResolversTypes['Return']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['OrderUserError']>, ParentType, ContextType>;
};

export type ReturnArbitrationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ReturnArbitration'] = ResolversParentTypes['ReturnArbitration']> = {
  at?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  decision?: Resolver<ResolversTypes['ReturnDecision'], ParentType, ContextType>;
  reason?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type ReturnConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ReturnConnection'] = ResolversParentTypes['ReturnConnection']> = {
  edges?: Resolver<Array<ResolversTypes['ReturnEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['Return']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type ReturnEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ReturnEdge'] = ResolversParentTypes['ReturnEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Return'], ParentType, ContextType>;
};

export type ReturnEscalatePayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ReturnEscalatePayload'] = ResolversParentTypes['ReturnEscalatePayload']> = {
  return?: Resolver<Maybe<ResolversTypes['Return']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['OrderUserError']>, ParentType, ContextType>;
};

export type ReturnLineResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ReturnLine'] = ResolversParentTypes['ReturnLine']> = {
  condition?: Resolver<Maybe<ResolversTypes['ReturnCondition']>, ParentType, ContextType>;
  orderLine?: Resolver<ResolversTypes['OrderLine'], ParentType, ContextType>;
  quantity?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  reason?: Resolver<ResolversTypes['ReturnReason'], ParentType, ContextType>;
  resolution?: Resolver<ResolversTypes['ReturnResolution'], ParentType, ContextType>;
};

export type ReturnReceivePayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ReturnReceivePayload'] = ResolversParentTypes['ReturnReceivePayload']> = {
  return?: Resolver<Maybe<ResolversTypes['Return']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['OrderUserError']>, ParentType, ContextType>;
};

export type ReturnRequestPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ReturnRequestPayload'] = ResolversParentTypes['ReturnRequestPayload']> = {
  return?: Resolver<Maybe<ResolversTypes['Return']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['OrderUserError']>, ParentType, ContextType>;
};

export type ReturnSendPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ReturnSendPayload'] = ResolversParentTypes['ReturnSendPayload']> = {
  return?: Resolver<Maybe<ResolversTypes['Return']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['OrderUserError']>, ParentType, ContextType>;
};

export type ReturnSettlePayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ReturnSettlePayload'] = ResolversParentTypes['ReturnSettlePayload']> = {
  return?: Resolver<Maybe<ResolversTypes['Return']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['OrderUserError']>, ParentType, ContextType>;
};

export type ReturnTakeInPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ReturnTakeInPayload'] = ResolversParentTypes['ReturnTakeInPayload']> = {
  return?: Resolver<Maybe<ResolversTypes['Return']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['OrderUserError']>, ParentType, ContextType>;
};

export type ReturnWithdrawPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ReturnWithdrawPayload'] = ResolversParentTypes['ReturnWithdrawPayload']> = {
  return?: Resolver<Maybe<ResolversTypes['Return']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['OrderUserError']>, ParentType, ContextType>;
};

export type SaleAttributionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SaleAttribution'] = ResolversParentTypes['SaleAttribution']> = {
  creator?: Resolver<Maybe<ResolversTypes['Creator']>, ParentType, ContextType>;
  liveSessionId?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  source?: Resolver<ResolversTypes['SaleSource'], ParentType, ContextType>;
  videoId?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
};

export type SalesFiguresResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SalesFigures'] = ResolversParentTypes['SalesFigures']> = {
  byDay?: Resolver<Array<ResolversTypes['DaySales']>, ParentType, ContextType>;
  byMarket?: Resolver<Array<ResolversTypes['MarketSales']>, ParentType, ContextType>;
  bySource?: Resolver<Array<ResolversTypes['SourceSales']>, ParentType, ContextType>;
  since?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  totals?: Resolver<Array<ResolversTypes['SalesSum']>, ParentType, ContextType>;
  until?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
};

export type SalesSumResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SalesSum'] = ResolversParentTypes['SalesSum']> = {
  commission?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  currencyCode?: Resolver<ResolversTypes['CurrencyCode'], ParentType, ContextType>;
  discounts?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  fees?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  goods?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  orderCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  paid?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  refunded?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  shipping?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  subsidy?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  tax?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  unitCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type SellerOrderResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SellerOrder'] = ResolversParentTypes['SellerOrder'], FederationReferenceType extends FederationReferenceTypes['SellerOrder'] = FederationReferenceTypes['SellerOrder']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['SellerOrder']> | FederationReferenceType, FederationReferenceType, ContextType>;
  address?: Resolver<Maybe<ResolversTypes['ShippingAddress']>, ParentType, ContextType>;
  allowedActions?: Resolver<Array<ResolversTypes['OrderAction']>, ParentType, ContextType>;
  cancellations?: Resolver<Array<ResolversTypes['Cancellation']>, ParentType, ContextType>;
  createdAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  deadline?: Resolver<Maybe<ResolversTypes['Deadline']>, ParentType, ContextType>;
  displayStatus?: Resolver<ResolversTypes['OrderDisplayStatus'], ParentType, ContextType>;
  fulfilmentState?: Resolver<ResolversTypes['FulfilmentState'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  late?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  lines?: Resolver<Array<ResolversTypes['OrderLine']>, ParentType, ContextType>;
  messages?: Resolver<ResolversTypes['MessageConnection'], ParentType, ContextType, Partial<SellerOrderMessagesArgs>>;
  orderId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  paymentState?: Resolver<ResolversTypes['PaymentState'], ParentType, ContextType>;
  pickTasks?: Resolver<Maybe<Array<ResolversTypes['PickTask']>>, ParentType, ContextType>;
  placedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  ref?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  refunds?: Resolver<Array<ResolversTypes['Refund']>, ParentType, ContextType>;
  replaces?: Resolver<Maybe<ResolversTypes['Return']>, ParentType, ContextType>;
  returnState?: Resolver<ResolversTypes['ReturnProgress'], ParentType, ContextType>;
  returns?: Resolver<Array<ResolversTypes['Return']>, ParentType, ContextType>;
  settlement?: Resolver<Maybe<ResolversTypes['OrderSettlement']>, ParentType, ContextType>;
  shipments?: Resolver<Array<ResolversTypes['Shipment']>, ParentType, ContextType>;
  shippingMethod?: Resolver<Maybe<ResolversTypes['ShippingMethod']>, ParentType, ContextType>;
  shop?: Resolver<Maybe<ResolversTypes['Shop']>, ParentType, ContextType>;
  source?: Resolver<ResolversTypes['OrderSource'], ParentType, ContextType>;
  totals?: Resolver<ResolversTypes['OrderTotals'], ParentType, ContextType>;
  unreadMessageCount?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  updatedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type SellerOrderCancelPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SellerOrderCancelPayload'] = ResolversParentTypes['SellerOrderCancelPayload']> = {
  cancellation?: Resolver<Maybe<ResolversTypes['Cancellation']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['OrderUserError']>, ParentType, ContextType>;
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

export type SellerOrderMessageSendPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SellerOrderMessageSendPayload'] = ResolversParentTypes['SellerOrderMessageSendPayload']> = {
  message?: Resolver<Maybe<ResolversTypes['Message']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['OrderUserError']>, ParentType, ContextType>;
};

export type SellerOrderMessagesReadPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SellerOrderMessagesReadPayload'] = ResolversParentTypes['SellerOrderMessagesReadPayload']> = {
  sellerOrder?: Resolver<Maybe<ResolversTypes['SellerOrder']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['OrderUserError']>, ParentType, ContextType>;
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
  service?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  shippedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  state?: Resolver<ResolversTypes['ShipmentState'], ParentType, ContextType>;
  trackingNumber?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  updatedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  warehouse?: Resolver<Maybe<ResolversTypes['Warehouse']>, ParentType, ContextType>;
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
  delivery?: Resolver<Maybe<ResolversTypes['DeliveryEstimate']>, ParentType, ContextType>;
  method?: Resolver<ResolversTypes['ShippingMethod'], ParentType, ContextType>;
  price?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
};

export type ShopResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Shop'] = ResolversParentTypes['Shop'], FederationReferenceType extends FederationReferenceTypes['Shop'] = FederationReferenceTypes['Shop']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Shop']> | FederationReferenceType, FederationReferenceType, ContextType>;
  balances?: Resolver<Maybe<Array<ResolversTypes['LedgerBalance']>>, ParentType, ContextType>;
  figures?: Resolver<Maybe<ResolversTypes['SalesFigures']>, ParentType, ContextType, RequireFields<ShopFiguresArgs, 'window'>>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  inboundShipments?: Resolver<Maybe<ResolversTypes['InboundShipmentConnection']>, ParentType, ContextType, Partial<ShopInboundShipmentsArgs>>;
  orders?: Resolver<Maybe<ResolversTypes['SellerOrderConnection']>, ParentType, ContextType, Partial<ShopOrdersArgs>>;
  payouts?: Resolver<Maybe<ResolversTypes['PayoutConnection']>, ParentType, ContextType, Partial<ShopPayoutsArgs>>;
  statements?: Resolver<Maybe<ResolversTypes['StatementConnection']>, ParentType, ContextType, Partial<ShopStatementsArgs>>;
  stockRemovals?: Resolver<Maybe<ResolversTypes['StockRemovalConnection']>, ParentType, ContextType, Partial<ShopStockRemovalsArgs>>;
  supportCases?: Resolver<Maybe<ResolversTypes['SupportCaseConnection']>, ParentType, ContextType, Partial<ShopSupportCasesArgs>>;
  terms?: Resolver<Maybe<ResolversTypes['ShopTerms']>, ParentType, ContextType>;
  unreadMessageCount?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  webhookEndpoints?: Resolver<Maybe<Array<ResolversTypes['WebhookEndpoint']>>, ParentType, ContextType>;
};

export type ShopTermsResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ShopTerms'] = ResolversParentTypes['ShopTerms']> = {
  commissionBasisPoints?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
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

export type SourceSalesResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SourceSales'] = ResolversParentTypes['SourceSales']> = {
  source?: Resolver<ResolversTypes['SaleSource'], ParentType, ContextType>;
  sum?: Resolver<ResolversTypes['SalesSum'], ParentType, ContextType>;
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
  pending?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
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

export type StockMovementResolvers<ContextType = Context, ParentType extends ResolversParentTypes['StockMovement'] = ResolversParentTypes['StockMovement']> = {
  attempts?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  causeId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  createdAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  dueAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['StockMovementKind'], ParentType, ContextType>;
  lines?: Resolver<Array<ResolversTypes['StockMovementLine']>, ParentType, ContextType>;
  state?: Resolver<ResolversTypes['StockMovementState'], ParentType, ContextType>;
};

export type StockMovementConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['StockMovementConnection'] = ResolversParentTypes['StockMovementConnection']> = {
  edges?: Resolver<Array<ResolversTypes['StockMovementEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['StockMovement']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type StockMovementEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['StockMovementEdge'] = ResolversParentTypes['StockMovementEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['StockMovement'], ParentType, ContextType>;
};

export type StockMovementLineResolvers<ContextType = Context, ParentType extends ResolversParentTypes['StockMovementLine'] = ResolversParentTypes['StockMovementLine']> = {
  quantity?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  variant?: Resolver<Maybe<ResolversTypes['Variant']>, ParentType, ContextType>;
  warehouse?: Resolver<Maybe<ResolversTypes['Warehouse']>, ParentType, ContextType>;
};

export type StockMovementRetryPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['StockMovementRetryPayload'] = ResolversParentTypes['StockMovementRetryPayload']> = {
  stockMovement?: Resolver<Maybe<ResolversTypes['StockMovement']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['OrderUserError']>, ParentType, ContextType>;
};

export type StockRemovalResolvers<ContextType = Context, ParentType extends ResolversParentTypes['StockRemoval'] = ResolversParentTypes['StockRemoval'], FederationReferenceType extends FederationReferenceTypes['StockRemoval'] = FederationReferenceTypes['StockRemoval']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['StockRemoval']> | FederationReferenceType, FederationReferenceType, ContextType>;
  carrier?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  createdAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  deliveredAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  dueAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  lines?: Resolver<Array<ResolversTypes['StoredUnits']>, ParentType, ContextType>;
  ref?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  sentAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  shop?: Resolver<Maybe<ResolversTypes['Shop']>, ParentType, ContextType>;
  state?: Resolver<ResolversTypes['StockRemovalState'], ParentType, ContextType>;
  trackingNumber?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  updatedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  warehouse?: Resolver<Maybe<ResolversTypes['Warehouse']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type StockRemovalCancelPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['StockRemovalCancelPayload'] = ResolversParentTypes['StockRemovalCancelPayload']> = {
  stockRemoval?: Resolver<Maybe<ResolversTypes['StockRemoval']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['OrderUserError']>, ParentType, ContextType>;
};

export type StockRemovalConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['StockRemovalConnection'] = ResolversParentTypes['StockRemovalConnection']> = {
  edges?: Resolver<Array<ResolversTypes['StockRemovalEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['StockRemoval']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type StockRemovalDeliverPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['StockRemovalDeliverPayload'] = ResolversParentTypes['StockRemovalDeliverPayload']> = {
  stockRemoval?: Resolver<Maybe<ResolversTypes['StockRemoval']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['OrderUserError']>, ParentType, ContextType>;
};

export type StockRemovalEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['StockRemovalEdge'] = ResolversParentTypes['StockRemovalEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['StockRemoval'], ParentType, ContextType>;
};

export type StockRemovalPickPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['StockRemovalPickPayload'] = ResolversParentTypes['StockRemovalPickPayload']> = {
  stockRemoval?: Resolver<Maybe<ResolversTypes['StockRemoval']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['OrderUserError']>, ParentType, ContextType>;
};

export type StockRemovalRequestPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['StockRemovalRequestPayload'] = ResolversParentTypes['StockRemovalRequestPayload']> = {
  stockRemoval?: Resolver<Maybe<ResolversTypes['StockRemoval']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['OrderUserError']>, ParentType, ContextType>;
};

export type StockRemovalSendPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['StockRemovalSendPayload'] = ResolversParentTypes['StockRemovalSendPayload']> = {
  stockRemoval?: Resolver<Maybe<ResolversTypes['StockRemoval']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['OrderUserError']>, ParentType, ContextType>;
};

export type StockTransferResolvers<ContextType = Context, ParentType extends ResolversParentTypes['StockTransfer'] = ResolversParentTypes['StockTransfer'], FederationReferenceType extends FederationReferenceTypes['StockTransfer'] = FederationReferenceTypes['StockTransfer']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['StockTransfer']> | FederationReferenceType, FederationReferenceType, ContextType>;
  createdAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  fromWarehouse?: Resolver<Maybe<ResolversTypes['Warehouse']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  lines?: Resolver<Array<ResolversTypes['StockTransferLine']>, ParentType, ContextType>;
  receivedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  ref?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  sentAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  state?: Resolver<ResolversTypes['StockTransferState'], ParentType, ContextType>;
  toWarehouse?: Resolver<Maybe<ResolversTypes['Warehouse']>, ParentType, ContextType>;
  updatedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type StockTransferCancelPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['StockTransferCancelPayload'] = ResolversParentTypes['StockTransferCancelPayload']> = {
  stockTransfer?: Resolver<Maybe<ResolversTypes['StockTransfer']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['OrderUserError']>, ParentType, ContextType>;
};

export type StockTransferConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['StockTransferConnection'] = ResolversParentTypes['StockTransferConnection']> = {
  edges?: Resolver<Array<ResolversTypes['StockTransferEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['StockTransfer']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type StockTransferEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['StockTransferEdge'] = ResolversParentTypes['StockTransferEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['StockTransfer'], ParentType, ContextType>;
};

export type StockTransferLineResolvers<ContextType = Context, ParentType extends ResolversParentTypes['StockTransferLine'] = ResolversParentTypes['StockTransferLine']> = {
  quantity?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  receivedQuantity?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  variant?: Resolver<Maybe<ResolversTypes['Variant']>, ParentType, ContextType>;
  writtenOffQuantity?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type StockTransferReceivePayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['StockTransferReceivePayload'] = ResolversParentTypes['StockTransferReceivePayload']> = {
  stockTransfer?: Resolver<Maybe<ResolversTypes['StockTransfer']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['OrderUserError']>, ParentType, ContextType>;
};

export type StockTransferRequestPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['StockTransferRequestPayload'] = ResolversParentTypes['StockTransferRequestPayload']> = {
  stockTransfer?: Resolver<Maybe<ResolversTypes['StockTransfer']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['OrderUserError']>, ParentType, ContextType>;
};

export type StockTransferSendPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['StockTransferSendPayload'] = ResolversParentTypes['StockTransferSendPayload']> = {
  stockTransfer?: Resolver<Maybe<ResolversTypes['StockTransfer']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['OrderUserError']>, ParentType, ContextType>;
};

export type StoredUnitsResolvers<ContextType = Context, ParentType extends ResolversParentTypes['StoredUnits'] = ResolversParentTypes['StoredUnits']> = {
  quantity?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  variant?: Resolver<Maybe<ResolversTypes['Variant']>, ParentType, ContextType>;
};

export type SubsidySpendResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SubsidySpend'] = ResolversParentTypes['SubsidySpend']> = {
  amount?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  programme?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type SupportCaseResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SupportCase'] = ResolversParentTypes['SupportCase'], FederationReferenceType extends FederationReferenceTypes['SupportCase'] = FederationReferenceTypes['SupportCase']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['SupportCase']> | FederationReferenceType, FederationReferenceType, ContextType>;
  assignee?: Resolver<Maybe<ResolversTypes['User']>, ParentType, ContextType>;
  category?: Resolver<ResolversTypes['SupportCaseCategory'], ParentType, ContextType>;
  createdAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  history?: Resolver<Array<ResolversTypes['SupportCaseChange']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  messages?: Resolver<ResolversTypes['MessageConnection'], ParentType, ContextType, Partial<SupportCaseMessagesArgs>>;
  openedBy?: Resolver<ResolversTypes['MessageSide'], ParentType, ContextType>;
  orderId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  ref?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  resolution?: Resolver<Maybe<ResolversTypes['SupportCaseResolution']>, ParentType, ContextType>;
  resolutionReason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  resolvedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  return?: Resolver<Maybe<ResolversTypes['Return']>, ParentType, ContextType>;
  sellerOrder?: Resolver<Maybe<ResolversTypes['SellerOrder']>, ParentType, ContextType>;
  shop?: Resolver<Maybe<ResolversTypes['Shop']>, ParentType, ContextType>;
  state?: Resolver<ResolversTypes['SupportCaseState'], ParentType, ContextType>;
  subject?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  unreadMessageCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  updatedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type SupportCaseChangeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SupportCaseChange'] = ResolversParentTypes['SupportCaseChange']> = {
  at?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  by?: Resolver<ResolversTypes['MessageSide'], ParentType, ContextType>;
  reason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  state?: Resolver<ResolversTypes['SupportCaseState'], ParentType, ContextType>;
};

export type SupportCaseConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SupportCaseConnection'] = ResolversParentTypes['SupportCaseConnection']> = {
  edges?: Resolver<Array<ResolversTypes['SupportCaseEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['SupportCase']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type SupportCaseEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SupportCaseEdge'] = ResolversParentTypes['SupportCaseEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['SupportCase'], ParentType, ContextType>;
};

export type SupportCaseHandBackPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SupportCaseHandBackPayload'] = ResolversParentTypes['SupportCaseHandBackPayload']> = {
  supportCase?: Resolver<Maybe<ResolversTypes['SupportCase']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['OrderUserError']>, ParentType, ContextType>;
};

export type SupportCaseMessageSendPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SupportCaseMessageSendPayload'] = ResolversParentTypes['SupportCaseMessageSendPayload']> = {
  message?: Resolver<Maybe<ResolversTypes['Message']>, ParentType, ContextType>;
  supportCase?: Resolver<Maybe<ResolversTypes['SupportCase']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['OrderUserError']>, ParentType, ContextType>;
};

export type SupportCaseMessagesReadPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SupportCaseMessagesReadPayload'] = ResolversParentTypes['SupportCaseMessagesReadPayload']> = {
  supportCase?: Resolver<Maybe<ResolversTypes['SupportCase']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['OrderUserError']>, ParentType, ContextType>;
};

export type SupportCaseOpenPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SupportCaseOpenPayload'] = ResolversParentTypes['SupportCaseOpenPayload']> = {
  supportCase?: Resolver<Maybe<ResolversTypes['SupportCase']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['OrderUserError']>, ParentType, ContextType>;
};

export type SupportCaseReopenPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SupportCaseReopenPayload'] = ResolversParentTypes['SupportCaseReopenPayload']> = {
  supportCase?: Resolver<Maybe<ResolversTypes['SupportCase']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['OrderUserError']>, ParentType, ContextType>;
};

export type SupportCaseResolvePayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SupportCaseResolvePayload'] = ResolversParentTypes['SupportCaseResolvePayload']> = {
  supportCase?: Resolver<Maybe<ResolversTypes['SupportCase']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['OrderUserError']>, ParentType, ContextType>;
};

export type SupportCaseTakePayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SupportCaseTakePayload'] = ResolversParentTypes['SupportCaseTakePayload']> = {
  supportCase?: Resolver<Maybe<ResolversTypes['SupportCase']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['OrderUserError']>, ParentType, ContextType>;
};

export type SupportCaseWithdrawPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SupportCaseWithdrawPayload'] = ResolversParentTypes['SupportCaseWithdrawPayload']> = {
  supportCase?: Resolver<Maybe<ResolversTypes['SupportCase']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['OrderUserError']>, ParentType, ContextType>;
};

export type TestPaymentPageResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TestPaymentPage'] = ResolversParentTypes['TestPaymentPage']> = {
  html?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  policy?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export interface UrlScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['URL'], any> {
  name: 'URL';
}

export type UnusedCodeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['UnusedCode'] = ResolversParentTypes['UnusedCode']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  reason?: Resolver<ResolversTypes['UnusedCodeReason'], ParentType, ContextType>;
};

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

export type VideoResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Video'] = ResolversParentTypes['Video'], FederationReferenceType extends FederationReferenceTypes['Video'] = FederationReferenceTypes['Video']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Video']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  sales?: Resolver<Maybe<ResolversTypes['SalesFigures']>, ParentType, ContextType, RequireFields<VideoSalesArgs, 'window'>>;
};

export type ViewerResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Viewer'] = ResolversParentTypes['Viewer']> = {
  cart?: Resolver<Maybe<ResolversTypes['Cart']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  orders?: Resolver<Maybe<ResolversTypes['OrderConnection']>, ParentType, ContextType, Partial<ViewerOrdersArgs>>;
  supportCases?: Resolver<Maybe<ResolversTypes['SupportCaseConnection']>, ParentType, ContextType, Partial<ViewerSupportCasesArgs>>;
  unreadMessageCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type WarehouseResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Warehouse'] = ResolversParentTypes['Warehouse']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
};

export type WebhookDeliveriesReplayPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['WebhookDeliveriesReplayPayload'] = ResolversParentTypes['WebhookDeliveriesReplayPayload']> = {
  hasMore?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  replayedCount?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['OrderUserError']>, ParentType, ContextType>;
};

export type WebhookDeliveryResolvers<ContextType = Context, ParentType extends ResolversParentTypes['WebhookDelivery'] = ResolversParentTypes['WebhookDelivery'], FederationReferenceType extends FederationReferenceTypes['WebhookDelivery'] = FederationReferenceTypes['WebhookDelivery']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['WebhookDelivery']> | FederationReferenceType, FederationReferenceType, ContextType>;
  body?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  createdAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  endpoint?: Resolver<Maybe<ResolversTypes['WebhookEndpoint']>, ParentType, ContextType>;
  eventType?: Resolver<ResolversTypes['WebhookEventType'], ParentType, ContextType>;
  happenedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  lastFailure?: Resolver<Maybe<ResolversTypes['WebhookFailure']>, ParentType, ContextType>;
  lastStatus?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  lastTryAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  nextTryAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  ref?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  replays?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  settledAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  shop?: Resolver<Maybe<ResolversTypes['Shop']>, ParentType, ContextType>;
  state?: Resolver<ResolversTypes['WebhookDeliveryState'], ParentType, ContextType>;
  tries?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  updatedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type WebhookDeliveryConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['WebhookDeliveryConnection'] = ResolversParentTypes['WebhookDeliveryConnection']> = {
  edges?: Resolver<Array<ResolversTypes['WebhookDeliveryEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['WebhookDelivery']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type WebhookDeliveryEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['WebhookDeliveryEdge'] = ResolversParentTypes['WebhookDeliveryEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['WebhookDelivery'], ParentType, ContextType>;
};

export type WebhookDeliveryReplayPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['WebhookDeliveryReplayPayload'] = ResolversParentTypes['WebhookDeliveryReplayPayload']> = {
  userErrors?: Resolver<Array<ResolversTypes['OrderUserError']>, ParentType, ContextType>;
  webhookDelivery?: Resolver<Maybe<ResolversTypes['WebhookDelivery']>, ParentType, ContextType>;
};

export type WebhookEndpointResolvers<ContextType = Context, ParentType extends ResolversParentTypes['WebhookEndpoint'] = ResolversParentTypes['WebhookEndpoint'], FederationReferenceType extends FederationReferenceTypes['WebhookEndpoint'] = FederationReferenceTypes['WebhookEndpoint']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['WebhookEndpoint']> | FederationReferenceType, FederationReferenceType, ContextType>;
  createdAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  deliveries?: Resolver<ResolversTypes['WebhookDeliveryConnection'], ParentType, ContextType, Partial<WebhookEndpointDeliveriesArgs>>;
  description?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  eventTypes?: Resolver<Maybe<Array<ResolversTypes['WebhookEventType']>>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  notice?: Resolver<Maybe<ResolversTypes['WebhookEndpointNotice']>, ParentType, ContextType>;
  noticeAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  ref?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  secrets?: Resolver<Array<ResolversTypes['WebhookSecret']>, ParentType, ContextType>;
  shop?: Resolver<Maybe<ResolversTypes['Shop']>, ParentType, ContextType>;
  state?: Resolver<ResolversTypes['WebhookEndpointState'], ParentType, ContextType>;
  updatedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  url?: Resolver<ResolversTypes['URL'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type WebhookEndpointCreatePayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['WebhookEndpointCreatePayload'] = ResolversParentTypes['WebhookEndpointCreatePayload']> = {
  secret?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['OrderUserError']>, ParentType, ContextType>;
  webhookEndpoint?: Resolver<Maybe<ResolversTypes['WebhookEndpoint']>, ParentType, ContextType>;
};

export type WebhookEndpointDeletePayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['WebhookEndpointDeletePayload'] = ResolversParentTypes['WebhookEndpointDeletePayload']> = {
  deletedWebhookEndpointId?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['OrderUserError']>, ParentType, ContextType>;
};

export type WebhookEndpointSecretRotatePayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['WebhookEndpointSecretRotatePayload'] = ResolversParentTypes['WebhookEndpointSecretRotatePayload']> = {
  secret?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['OrderUserError']>, ParentType, ContextType>;
  webhookEndpoint?: Resolver<Maybe<ResolversTypes['WebhookEndpoint']>, ParentType, ContextType>;
};

export type WebhookEndpointTestPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['WebhookEndpointTestPayload'] = ResolversParentTypes['WebhookEndpointTestPayload']> = {
  userErrors?: Resolver<Array<ResolversTypes['OrderUserError']>, ParentType, ContextType>;
  webhookDelivery?: Resolver<Maybe<ResolversTypes['WebhookDelivery']>, ParentType, ContextType>;
};

export type WebhookEndpointUpdatePayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['WebhookEndpointUpdatePayload'] = ResolversParentTypes['WebhookEndpointUpdatePayload']> = {
  userErrors?: Resolver<Array<ResolversTypes['OrderUserError']>, ParentType, ContextType>;
  webhookEndpoint?: Resolver<Maybe<ResolversTypes['WebhookEndpoint']>, ParentType, ContextType>;
};

export type WebhookReplayPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['WebhookReplayPayload'] = ResolversParentTypes['WebhookReplayPayload']> = {
  action?: Resolver<Maybe<ResolversTypes['OperatorAction']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['OrderUserError']>, ParentType, ContextType>;
};

export type WebhookSecretResolvers<ContextType = Context, ParentType extends ResolversParentTypes['WebhookSecret'] = ResolversParentTypes['WebhookSecret']> = {
  createdAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  expiresAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
};

export type Resolvers<ContextType = Context> = {
  BulkResult?: BulkResultResolvers<ContextType>;
  Cancellation?: CancellationResolvers<ContextType>;
  CancellationAnswerPayload?: CancellationAnswerPayloadResolvers<ContextType>;
  CancellationLine?: CancellationLineResolvers<ContextType>;
  CancellationWithdrawPayload?: CancellationWithdrawPayloadResolvers<ContextType>;
  Carrier?: CarrierResolvers<ContextType>;
  CarrierService?: CarrierServiceResolvers<ContextType>;
  Cart?: CartResolvers<ContextType>;
  CartLine?: CartLineResolvers<ContextType>;
  CartLinesAddPayload?: CartLinesAddPayloadResolvers<ContextType>;
  CartLinesRemovePayload?: CartLinesRemovePayloadResolvers<ContextType>;
  CartLinesUpdatePayload?: CartLinesUpdatePayloadResolvers<ContextType>;
  CartQuotePayload?: CartQuotePayloadResolvers<ContextType>;
  Chargeback?: ChargebackResolvers<ContextType>;
  CountryCode?: GraphQLScalarType;
  Creator?: CreatorResolvers<ContextType>;
  CurrencyCode?: GraphQLScalarType;
  DateTime?: GraphQLScalarType;
  DaySales?: DaySalesResolvers<ContextType>;
  DeadLetter?: DeadLetterResolvers<ContextType>;
  DeadLetterConnection?: DeadLetterConnectionResolvers<ContextType>;
  DeadLetterEdge?: DeadLetterEdgeResolvers<ContextType>;
  Deadline?: DeadlineResolvers<ContextType>;
  Decimal?: GraphQLScalarType;
  DeliveryEstimate?: DeliveryEstimateResolvers<ContextType>;
  EmailAddress?: GraphQLScalarType;
  HoldReleasePayload?: HoldReleasePayloadResolvers<ContextType>;
  InboundAnnouncePayload?: InboundAnnouncePayloadResolvers<ContextType>;
  InboundCancelPayload?: InboundCancelPayloadResolvers<ContextType>;
  InboundLine?: InboundLineResolvers<ContextType>;
  InboundReceivePayload?: InboundReceivePayloadResolvers<ContextType>;
  InboundSendPayload?: InboundSendPayloadResolvers<ContextType>;
  InboundShipment?: InboundShipmentResolvers<ContextType>;
  InboundShipmentConnection?: InboundShipmentConnectionResolvers<ContextType>;
  InboundShipmentEdge?: InboundShipmentEdgeResolvers<ContextType>;
  LanguageCode?: GraphQLScalarType;
  LedgerAccount?: LedgerAccountResolvers<ContextType>;
  LedgerAdjustment?: LedgerAdjustmentResolvers<ContextType>;
  LedgerAdjustmentApprovePayload?: LedgerAdjustmentApprovePayloadResolvers<ContextType>;
  LedgerAdjustmentConnection?: LedgerAdjustmentConnectionResolvers<ContextType>;
  LedgerAdjustmentDeclinePayload?: LedgerAdjustmentDeclinePayloadResolvers<ContextType>;
  LedgerAdjustmentEdge?: LedgerAdjustmentEdgeResolvers<ContextType>;
  LedgerAdjustmentProposePayload?: LedgerAdjustmentProposePayloadResolvers<ContextType>;
  LedgerBalance?: LedgerBalanceResolvers<ContextType>;
  LedgerEntry?: LedgerEntryResolvers<ContextType>;
  LineAmounts?: LineAmountsResolvers<ContextType>;
  LineDiscount?: LineDiscountResolvers<ContextType>;
  MarketSales?: MarketSalesResolvers<ContextType>;
  MediaFile?: MediaFileResolvers<ContextType>;
  Message?: MessageResolvers<ContextType>;
  MessageConnection?: MessageConnectionResolvers<ContextType>;
  MessageEdge?: MessageEdgeResolvers<ContextType>;
  Money?: MoneyResolvers<ContextType>;
  Mutation?: MutationResolvers<ContextType>;
  Node?: NodeResolvers<ContextType>;
  OperatorAction?: OperatorActionResolvers<ContextType>;
  OperatorActionConnection?: OperatorActionConnectionResolvers<ContextType>;
  OperatorActionEdge?: OperatorActionEdgeResolvers<ContextType>;
  Order?: OrderResolvers<ContextType>;
  OrderCancelPayload?: OrderCancelPayloadResolvers<ContextType>;
  OrderChargeback?: OrderChargebackResolvers<ContextType>;
  OrderChargebackConnection?: OrderChargebackConnectionResolvers<ContextType>;
  OrderChargebackEdge?: OrderChargebackEdgeResolvers<ContextType>;
  OrderConnection?: OrderConnectionResolvers<ContextType>;
  OrderCount?: OrderCountResolvers<ContextType>;
  OrderDeadLetterDiscardPayload?: OrderDeadLetterDiscardPayloadResolvers<ContextType>;
  OrderDeadLetterReplayPayload?: OrderDeadLetterReplayPayloadResolvers<ContextType>;
  OrderEdge?: OrderEdgeResolvers<ContextType>;
  OrderLine?: OrderLineResolvers<ContextType>;
  OrderPlacePayload?: OrderPlacePayloadResolvers<ContextType>;
  OrderPlacement?: OrderPlacementResolvers<ContextType>;
  OrderSettlement?: OrderSettlementResolvers<ContextType>;
  OrderTotals?: OrderTotalsResolvers<ContextType>;
  OrderUserError?: OrderUserErrorResolvers<ContextType>;
  PageInfo?: PageInfoResolvers<ContextType>;
  PartnerCharge?: PartnerChargeResolvers<ContextType>;
  PartnerOrder?: PartnerOrderResolvers<ContextType>;
  PartnerOrderCancelPayload?: PartnerOrderCancelPayloadResolvers<ContextType>;
  PartnerOrderConnection?: PartnerOrderConnectionResolvers<ContextType>;
  PartnerOrderEdge?: PartnerOrderEdgeResolvers<ContextType>;
  PartnerOrderLine?: PartnerOrderLineResolvers<ContextType>;
  PartnerOrderRefundRequestPayload?: PartnerOrderRefundRequestPayloadResolvers<ContextType>;
  PartnerRefund?: PartnerRefundResolvers<ContextType>;
  PartnerRefundLine?: PartnerRefundLineResolvers<ContextType>;
  PastOrdersRecordPayload?: PastOrdersRecordPayloadResolvers<ContextType>;
  Payment?: PaymentResolvers<ContextType>;
  PaymentNotice?: PaymentNoticeResolvers<ContextType>;
  PaymentNoticeConnection?: PaymentNoticeConnectionResolvers<ContextType>;
  PaymentNoticeEdge?: PaymentNoticeEdgeResolvers<ContextType>;
  PaymentWebhookTakePayload?: PaymentWebhookTakePayloadResolvers<ContextType>;
  Payout?: PayoutResolvers<ContextType>;
  PayoutAccountSetPayload?: PayoutAccountSetPayloadResolvers<ContextType>;
  PayoutConnection?: PayoutConnectionResolvers<ContextType>;
  PayoutEdge?: PayoutEdgeResolvers<ContextType>;
  PayoutRetryPayload?: PayoutRetryPayloadResolvers<ContextType>;
  PayoutSettlePayload?: PayoutSettlePayloadResolvers<ContextType>;
  PayoutsRunPayload?: PayoutsRunPayloadResolvers<ContextType>;
  PickTask?: PickTaskResolvers<ContextType>;
  PickTaskConnection?: PickTaskConnectionResolvers<ContextType>;
  PickTaskEdge?: PickTaskEdgeResolvers<ContextType>;
  PickTaskFinishPayload?: PickTaskFinishPayloadResolvers<ContextType>;
  PickTaskLine?: PickTaskLineResolvers<ContextType>;
  PickTaskPackPayload?: PickTaskPackPayloadResolvers<ContextType>;
  PickTaskStartPayload?: PickTaskStartPayloadResolvers<ContextType>;
  PlacementFault?: PlacementFaultResolvers<ContextType>;
  PlacementRetryPayload?: PlacementRetryPayloadResolvers<ContextType>;
  PlacementStep?: PlacementStepResolvers<ContextType>;
  PlacementUndoPayload?: PlacementUndoPayloadResolvers<ContextType>;
  PlacementWatch?: PlacementWatchResolvers<ContextType>;
  Product?: ProductResolvers<ContextType>;
  Promotion?: PromotionResolvers<ContextType>;
  Query?: QueryResolvers<ContextType>;
  Quote?: QuoteResolvers<ContextType>;
  QuoteDrift?: QuoteDriftResolvers<ContextType>;
  QuoteDriftLine?: QuoteDriftLineResolvers<ContextType>;
  QuoteLine?: QuoteLineResolvers<ContextType>;
  QuotePartner?: QuotePartnerResolvers<ContextType>;
  QuoteSeller?: QuoteSellerResolvers<ContextType>;
  QuotedPromotion?: QuotedPromotionResolvers<ContextType>;
  Refund?: RefundResolvers<ContextType>;
  RefundConnection?: RefundConnectionResolvers<ContextType>;
  RefundCreatePayload?: RefundCreatePayloadResolvers<ContextType>;
  RefundEdge?: RefundEdgeResolvers<ContextType>;
  RefundLine?: RefundLineResolvers<ContextType>;
  RefundRetryPayload?: RefundRetryPayloadResolvers<ContextType>;
  Retailer?: RetailerResolvers<ContextType>;
  RetailerOffer?: RetailerOfferResolvers<ContextType>;
  Return?: ReturnResolvers<ContextType>;
  ReturnAnswerPayload?: ReturnAnswerPayloadResolvers<ContextType>;
  ReturnArbitratePayload?: ReturnArbitratePayloadResolvers<ContextType>;
  ReturnArbitration?: ReturnArbitrationResolvers<ContextType>;
  ReturnConnection?: ReturnConnectionResolvers<ContextType>;
  ReturnEdge?: ReturnEdgeResolvers<ContextType>;
  ReturnEscalatePayload?: ReturnEscalatePayloadResolvers<ContextType>;
  ReturnLine?: ReturnLineResolvers<ContextType>;
  ReturnReceivePayload?: ReturnReceivePayloadResolvers<ContextType>;
  ReturnRequestPayload?: ReturnRequestPayloadResolvers<ContextType>;
  ReturnSendPayload?: ReturnSendPayloadResolvers<ContextType>;
  ReturnSettlePayload?: ReturnSettlePayloadResolvers<ContextType>;
  ReturnTakeInPayload?: ReturnTakeInPayloadResolvers<ContextType>;
  ReturnWithdrawPayload?: ReturnWithdrawPayloadResolvers<ContextType>;
  SaleAttribution?: SaleAttributionResolvers<ContextType>;
  SalesFigures?: SalesFiguresResolvers<ContextType>;
  SalesSum?: SalesSumResolvers<ContextType>;
  SellerOrder?: SellerOrderResolvers<ContextType>;
  SellerOrderCancelPayload?: SellerOrderCancelPayloadResolvers<ContextType>;
  SellerOrderConnection?: SellerOrderConnectionResolvers<ContextType>;
  SellerOrderEdge?: SellerOrderEdgeResolvers<ContextType>;
  SellerOrderMessageSendPayload?: SellerOrderMessageSendPayloadResolvers<ContextType>;
  SellerOrderMessagesReadPayload?: SellerOrderMessagesReadPayloadResolvers<ContextType>;
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
  SourceSales?: SourceSalesResolvers<ContextType>;
  Statement?: StatementResolvers<ContextType>;
  StatementConnection?: StatementConnectionResolvers<ContextType>;
  StatementEdge?: StatementEdgeResolvers<ContextType>;
  StatementLine?: StatementLineResolvers<ContextType>;
  StatementLineConnection?: StatementLineConnectionResolvers<ContextType>;
  StatementLineEdge?: StatementLineEdgeResolvers<ContextType>;
  StockMovement?: StockMovementResolvers<ContextType>;
  StockMovementConnection?: StockMovementConnectionResolvers<ContextType>;
  StockMovementEdge?: StockMovementEdgeResolvers<ContextType>;
  StockMovementLine?: StockMovementLineResolvers<ContextType>;
  StockMovementRetryPayload?: StockMovementRetryPayloadResolvers<ContextType>;
  StockRemoval?: StockRemovalResolvers<ContextType>;
  StockRemovalCancelPayload?: StockRemovalCancelPayloadResolvers<ContextType>;
  StockRemovalConnection?: StockRemovalConnectionResolvers<ContextType>;
  StockRemovalDeliverPayload?: StockRemovalDeliverPayloadResolvers<ContextType>;
  StockRemovalEdge?: StockRemovalEdgeResolvers<ContextType>;
  StockRemovalPickPayload?: StockRemovalPickPayloadResolvers<ContextType>;
  StockRemovalRequestPayload?: StockRemovalRequestPayloadResolvers<ContextType>;
  StockRemovalSendPayload?: StockRemovalSendPayloadResolvers<ContextType>;
  StockTransfer?: StockTransferResolvers<ContextType>;
  StockTransferCancelPayload?: StockTransferCancelPayloadResolvers<ContextType>;
  StockTransferConnection?: StockTransferConnectionResolvers<ContextType>;
  StockTransferEdge?: StockTransferEdgeResolvers<ContextType>;
  StockTransferLine?: StockTransferLineResolvers<ContextType>;
  StockTransferReceivePayload?: StockTransferReceivePayloadResolvers<ContextType>;
  StockTransferRequestPayload?: StockTransferRequestPayloadResolvers<ContextType>;
  StockTransferSendPayload?: StockTransferSendPayloadResolvers<ContextType>;
  StoredUnits?: StoredUnitsResolvers<ContextType>;
  SubsidySpend?: SubsidySpendResolvers<ContextType>;
  SupportCase?: SupportCaseResolvers<ContextType>;
  SupportCaseChange?: SupportCaseChangeResolvers<ContextType>;
  SupportCaseConnection?: SupportCaseConnectionResolvers<ContextType>;
  SupportCaseEdge?: SupportCaseEdgeResolvers<ContextType>;
  SupportCaseHandBackPayload?: SupportCaseHandBackPayloadResolvers<ContextType>;
  SupportCaseMessageSendPayload?: SupportCaseMessageSendPayloadResolvers<ContextType>;
  SupportCaseMessagesReadPayload?: SupportCaseMessagesReadPayloadResolvers<ContextType>;
  SupportCaseOpenPayload?: SupportCaseOpenPayloadResolvers<ContextType>;
  SupportCaseReopenPayload?: SupportCaseReopenPayloadResolvers<ContextType>;
  SupportCaseResolvePayload?: SupportCaseResolvePayloadResolvers<ContextType>;
  SupportCaseTakePayload?: SupportCaseTakePayloadResolvers<ContextType>;
  SupportCaseWithdrawPayload?: SupportCaseWithdrawPayloadResolvers<ContextType>;
  TestPaymentPage?: TestPaymentPageResolvers<ContextType>;
  URL?: GraphQLScalarType;
  UnusedCode?: UnusedCodeResolvers<ContextType>;
  User?: UserResolvers<ContextType>;
  UserError?: UserErrorResolvers<ContextType>;
  Variant?: VariantResolvers<ContextType>;
  Video?: VideoResolvers<ContextType>;
  Viewer?: ViewerResolvers<ContextType>;
  Warehouse?: WarehouseResolvers<ContextType>;
  WebhookDeliveriesReplayPayload?: WebhookDeliveriesReplayPayloadResolvers<ContextType>;
  WebhookDelivery?: WebhookDeliveryResolvers<ContextType>;
  WebhookDeliveryConnection?: WebhookDeliveryConnectionResolvers<ContextType>;
  WebhookDeliveryEdge?: WebhookDeliveryEdgeResolvers<ContextType>;
  WebhookDeliveryReplayPayload?: WebhookDeliveryReplayPayloadResolvers<ContextType>;
  WebhookEndpoint?: WebhookEndpointResolvers<ContextType>;
  WebhookEndpointCreatePayload?: WebhookEndpointCreatePayloadResolvers<ContextType>;
  WebhookEndpointDeletePayload?: WebhookEndpointDeletePayloadResolvers<ContextType>;
  WebhookEndpointSecretRotatePayload?: WebhookEndpointSecretRotatePayloadResolvers<ContextType>;
  WebhookEndpointTestPayload?: WebhookEndpointTestPayloadResolvers<ContextType>;
  WebhookEndpointUpdatePayload?: WebhookEndpointUpdatePayloadResolvers<ContextType>;
  WebhookReplayPayload?: WebhookReplayPayloadResolvers<ContextType>;
  WebhookSecret?: WebhookSecretResolvers<ContextType>;
};

