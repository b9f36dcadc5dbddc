import type { GraphQLResolveInfo, GraphQLScalarType, GraphQLScalarTypeConfig } from 'graphql';
import type { ViewerMapper, RetailerMapper, RetailerConnectionMapper, RetailerOfferMapper, RetailerOfferConnectionMapper } from './mappers.js';
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
  /** Has a retailer's catalogue read within seconds, and not only when it is due. Operators only. */
  retailerCatalogueRead: RetailerCatalogueReadPayload;
};


export type MutationRetailerCatalogueReadArgs = {
  input: RetailerCatalogueReadInput;
};

/** Something with an id that `node` answers for. */
export type Node = {
  /** Opaque, typed by its prefix, sortable by time of making. */
  id: Scalars['ID']['output'];
};

/** Whether an offer can be bought now. */
export type OfferAvailability =
  /** It can be bought and is there. */
  | 'IN_STOCK'
  /** It can't be bought at the moment. */
  | 'OUT_OF_STOCK'
  /** It can be bought, and comes later. */
  | 'PREORDER'
  /** The retailer offers it no longer. */
  | 'WITHDRAWN';

/** An offer, as other subgraphs need to know it. */
export type OfferFacts = {
  __typename?: 'OfferFacts';
  /** Whether it can be bought now. */
  available: Scalars['Boolean']['output'];
  /** The retailer's own number for the item. */
  itemSku: Scalars['ID']['output'];
  /** The name of the retailer's type that describes the item. */
  itemType: Scalars['String']['output'];
  /** The offer's id. */
  offerId: Scalars['ID']['output'];
  /** A picture of it; null where the retailer has none. */
  pictureUrl?: Maybe<Scalars['URL']['output']>;
  /** The id of who sells it. */
  retailerId: Scalars['ID']['output'];
  /** What it is called. */
  title: Scalars['String']['output'];
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

/** What can be wrong with the input of a mutation of this part of the graph. */
export type PartnersErrorCode =
  /** There is no such thing. */
  | 'NOT_FOUND';

/** Why a mutation of this part of the graph changed nothing. */
export type PartnersUserError = UserError & {
  __typename?: 'PartnersUserError';
  /** What is wrong. */
  code: PartnersErrorCode;
  /** The path inside the input that is at fault; null where no single field is. */
  field?: Maybe<Array<Scalars['String']['output']>>;
  /** A sentence for developers, in English. */
  message: Scalars['String']['output'];
};

export type Query = {
  __typename?: 'Query';
  /** What another subgraph needs to know of offers before it refers to them; null in the place of what is not there. For services alone. */
  offerFacts: Array<Maybe<OfferFacts>>;
  /** A partner retailer; null where there is none. */
  retailer?: Maybe<Retailer>;
  /** A partner retailer's offer, a withdrawn one too; null where there is none. */
  retailerOffer?: Maybe<RetailerOffer>;
  /** The offers of all partner retailers, without what they have withdrawn. */
  retailerOffers: RetailerOfferConnection;
  /** The partner retailers by name. */
  retailers: RetailerConnection;
  /** Who is asking; null for nobody. */
  viewer?: Maybe<Viewer>;
};


export type QueryOfferFactsArgs = {
  ids: Array<Scalars['ID']['input']>;
};


export type QueryRetailerArgs = {
  id: Scalars['ID']['input'];
};


export type QueryRetailerOfferArgs = {
  id: Scalars['ID']['input'];
};


export type QueryRetailerOffersArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<RetailerOfferFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  reverse?: InputMaybe<Scalars['Boolean']['input']>;
  sortKey?: InputMaybe<RetailerOfferSortKey>;
};


export type QueryRetailersArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};

/** A retailer with a subgraph of its own in this graph. It sells in its own name: we show its offers and lead to it. */
export type Retailer = Node & {
  __typename?: 'Retailer';
  /** When its catalogue was last read to its end; null before the first time. */
  catalogueReadAt?: Maybe<Scalars['DateTime']['output']>;
  /** When it was enrolled. */
  createdAt: Scalars['DateTime']['output'];
  /** Opaque, typed by its prefix, sortable by time of making. */
  id: Scalars['ID']['output'];
  /** The names of its types that describe items: what `RetailerOffer.item` may be. */
  itemTypes: Array<Scalars['String']['output']>;
  /** What the retailer is called. */
  name: Scalars['String']['output'];
  /** What it offers, without what it has withdrawn. */
  offers: RetailerOfferConnection;
  /** What the names of its types begin with. */
  prefix: Scalars['String']['output'];
  /** The key that `node` refers by. */
  ref: Scalars['ID']['output'];
  /** When what we keep of it last changed. */
  updatedAt: Scalars['DateTime']['output'];
};


/** A retailer with a subgraph of its own in this graph. It sells in its own name: we show its offers and lead to it. */
export type RetailerOffersArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  reverse?: InputMaybe<Scalars['Boolean']['input']>;
  sortKey?: InputMaybe<RetailerOfferSortKey>;
};

/** Whose catalogue is to be read. */
export type RetailerCatalogueReadInput = {
  /** The retailer's id. */
  retailerId: Scalars['ID']['input'];
};

/** What came of asking for a catalogue to be read. */
export type RetailerCatalogueReadPayload = {
  __typename?: 'RetailerCatalogueReadPayload';
  /** The retailer; null where there was an error. */
  retailer?: Maybe<Retailer>;
  /** Why nothing was changed. */
  userErrors: Array<PartnersUserError>;
};

/** A page of retailers. */
export type RetailerConnection = {
  __typename?: 'RetailerConnection';
  /** The page's entries with their cursors. */
  edges: Array<RetailerEdge>;
  /** The page's retailers. */
  nodes: Array<Retailer>;
  /** Where the page stands in its list. */
  pageInfo: PageInfo;
  /** How many there are in all. */
  totalCount?: Maybe<Scalars['Int']['output']>;
};

/** A retailer in a page. */
export type RetailerEdge = {
  __typename?: 'RetailerEdge';
  /** Where to go on from. */
  cursor: Scalars['String']['output'];
  /** The retailer. */
  node: Retailer;
};

/** An item that a partner retailer sells, as its catalogue last told us. The retailer's own fields are on `item`, and live. */
export type RetailerOffer = Node & {
  __typename?: 'RetailerOffer';
  /** Whether it can be bought now. */
  availability: OfferAvailability;
  /** When we first heard of it. */
  createdAt: Scalars['DateTime']['output'];
  /** Opaque, typed by its prefix, sortable by time of making. */
  id: Scalars['ID']['output'];
  /** The retailer's own number for the item. */
  itemSku?: Maybe<Scalars['ID']['output']>;
  /** The name of the retailer's type that describes the item. */
  itemType?: Maybe<Scalars['String']['output']>;
  /** The retailer's own page of the item; null where there is none. */
  linkUrl?: Maybe<Scalars['URL']['output']>;
  /** When the retailer told us all of this. */
  observedAt: Scalars['DateTime']['output'];
  /** A picture of it; null where the retailer has none. */
  pictureUrl?: Maybe<Scalars['URL']['output']>;
  /** What one costs; null where the retailer tells no price. */
  price?: Maybe<Money>;
  /** The key that `node` refers by. */
  ref: Scalars['ID']['output'];
  /** Who sells it. */
  retailer: Retailer;
  /** What it is called. */
  title: Scalars['String']['output'];
  /** When anything of it last changed. */
  updatedAt: Scalars['DateTime']['output'];
};

/** A page of offers. */
export type RetailerOfferConnection = {
  __typename?: 'RetailerOfferConnection';
  /** The page's entries with their cursors. */
  edges: Array<RetailerOfferEdge>;
  /** The page's offers. */
  nodes: Array<RetailerOffer>;
  /** Where the page stands in its list. */
  pageInfo: PageInfo;
  /** How many there are in all. */
  totalCount?: Maybe<Scalars['Int']['output']>;
};

/** An offer in a page. */
export type RetailerOfferEdge = {
  __typename?: 'RetailerOfferEdge';
  /** Where to go on from. */
  cursor: Scalars['String']['output'];
  /** The offer. */
  node: RetailerOffer;
};

/** Which offers. */
export type RetailerOfferFilter = {
  /** Those of this retailer alone. */
  retailerId?: InputMaybe<Scalars['ID']['input']>;
};

/** The order of a list of offers. */
export type RetailerOfferSortKey =
  /** By title. */
  | 'TITLE'
  /** By when they last changed, the oldest first. */
  | 'UPDATED_AT';

/** Why a mutation changed nothing. Each subgraph's own error type adds a `code`. */
export type UserError = {
  /** The path inside the input that is at fault; null where no single field is. */
  field?: Maybe<Array<Scalars['String']['output']>>;
  /** A sentence for developers, in English. */
  message: Scalars['String']['output'];
};

/** Whoever asks: a person who signed in, or a guest. Each subgraph adds what it keeps for them. */
export type Viewer = {
  __typename?: 'Viewer';
  /** Never equal to a user's id, and no Node. */
  id: Scalars['ID']['output'];
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
  Retailer: Retailer;
  RetailerOffer: RetailerOffer;
};

/** Mapping of federation reference types */
export type FederationReferenceTypes = {
  Retailer:
    ( { __typename: 'Retailer' }
    & ( GraphQLRecursivePick<FederationTypes['Retailer'], {"id":true}>
        | GraphQLRecursivePick<FederationTypes['Retailer'], {"ref":true}> ) );
  RetailerOffer:
    ( { __typename: 'RetailerOffer' }
    & ( GraphQLRecursivePick<FederationTypes['RetailerOffer'], {"id":true}>
        | GraphQLRecursivePick<FederationTypes['RetailerOffer'], {"ref":true}> ) );
};


/** Mapping of interface types */
export type ResolversInterfaceTypes<_RefType extends Record<string, unknown>> = {
  Node:
    | ( RetailerMapper )
    | ( RetailerOfferMapper )
  ;
  UserError: ( PartnersUserError );
};

/** Mapping between all available schema types and the resolvers types */
export type ResolversTypes = {
  BulkOutcome: BulkOutcome;
  BulkResult: ResolverTypeWrapper<BulkResult>;
  String: ResolverTypeWrapper<Scalars['String']['output']>;
  ID: ResolverTypeWrapper<Scalars['ID']['output']>;
  Int: ResolverTypeWrapper<Scalars['Int']['output']>;
  CountryCode: ResolverTypeWrapper<Scalars['CountryCode']['output']>;
  CurrencyCode: ResolverTypeWrapper<Scalars['CurrencyCode']['output']>;
  DateTime: ResolverTypeWrapper<Scalars['DateTime']['output']>;
  Decimal: ResolverTypeWrapper<Scalars['Decimal']['output']>;
  EmailAddress: ResolverTypeWrapper<Scalars['EmailAddress']['output']>;
  LanguageCode: ResolverTypeWrapper<Scalars['LanguageCode']['output']>;
  MediaFile: ResolverTypeWrapper<MediaFile>;
  Money: ResolverTypeWrapper<Money>;
  Mutation: ResolverTypeWrapper<Record<PropertyKey, never>>;
  Node: ResolverTypeWrapper<ResolversInterfaceTypes<ResolversTypes>['Node']>;
  OfferAvailability: OfferAvailability;
  OfferFacts: ResolverTypeWrapper<OfferFacts>;
  Boolean: ResolverTypeWrapper<Scalars['Boolean']['output']>;
  PageInfo: ResolverTypeWrapper<PageInfo>;
  PartnersErrorCode: PartnersErrorCode;
  PartnersUserError: ResolverTypeWrapper<PartnersUserError>;
  Query: ResolverTypeWrapper<Record<PropertyKey, never>>;
  Retailer: ResolverTypeWrapper<RetailerMapper>;
  RetailerCatalogueReadInput: RetailerCatalogueReadInput;
  RetailerCatalogueReadPayload: ResolverTypeWrapper<Omit<RetailerCatalogueReadPayload, 'retailer'> & { retailer?: Maybe<ResolversTypes['Retailer']> }>;
  RetailerConnection: ResolverTypeWrapper<RetailerConnectionMapper>;
  RetailerEdge: ResolverTypeWrapper<Omit<RetailerEdge, 'node'> & { node: ResolversTypes['Retailer'] }>;
  RetailerOffer: ResolverTypeWrapper<RetailerOfferMapper>;
  RetailerOfferConnection: ResolverTypeWrapper<RetailerOfferConnectionMapper>;
  RetailerOfferEdge: ResolverTypeWrapper<Omit<RetailerOfferEdge, 'node'> & { node: ResolversTypes['RetailerOffer'] }>;
  RetailerOfferFilter: RetailerOfferFilter;
  RetailerOfferSortKey: RetailerOfferSortKey;
  URL: ResolverTypeWrapper<Scalars['URL']['output']>;
  UserError: ResolverTypeWrapper<ResolversInterfaceTypes<ResolversTypes>['UserError']>;
  Viewer: ResolverTypeWrapper<ViewerMapper>;
};

/** Mapping between all available schema types and the resolvers parents */
export type ResolversParentTypes = {
  BulkResult: BulkResult;
  String: Scalars['String']['output'];
  ID: Scalars['ID']['output'];
  Int: Scalars['Int']['output'];
  CountryCode: Scalars['CountryCode']['output'];
  CurrencyCode: Scalars['CurrencyCode']['output'];
  DateTime: Scalars['DateTime']['output'];
  Decimal: Scalars['Decimal']['output'];
  EmailAddress: Scalars['EmailAddress']['output'];
  LanguageCode: Scalars['LanguageCode']['output'];
  MediaFile: MediaFile;
  Money: Money;
  Mutation: Record<PropertyKey, never>;
  Node: ResolversInterfaceTypes<ResolversParentTypes>['Node'];
  OfferFacts: OfferFacts;
  Boolean: Scalars['Boolean']['output'];
  PageInfo: PageInfo;
  PartnersUserError: PartnersUserError;
  Query: Record<PropertyKey, never>;
  Retailer: RetailerMapper;
  RetailerCatalogueReadInput: RetailerCatalogueReadInput;
  RetailerCatalogueReadPayload: Omit<RetailerCatalogueReadPayload, 'retailer'> & { retailer?: Maybe<ResolversParentTypes['Retailer']> };
  RetailerConnection: RetailerConnectionMapper;
  RetailerEdge: Omit<RetailerEdge, 'node'> & { node: ResolversParentTypes['Retailer'] };
  RetailerOffer: RetailerOfferMapper;
  RetailerOfferConnection: RetailerOfferConnectionMapper;
  RetailerOfferEdge: Omit<RetailerOfferEdge, 'node'> & { node: ResolversParentTypes['RetailerOffer'] };
  RetailerOfferFilter: RetailerOfferFilter;
  URL: Scalars['URL']['output'];
  UserError: ResolversInterfaceTypes<ResolversParentTypes>['UserError'];
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

export type MediaFileResolvers<ContextType = Context, ParentType extends ResolversParentTypes['MediaFile'] = ResolversParentTypes['MediaFile']> = {
  body?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  contentType?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type MoneyResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Money'] = ResolversParentTypes['Money']> = {
  amount?: Resolver<ResolversTypes['Decimal'], ParentType, ContextType>;
  currencyCode?: Resolver<ResolversTypes['CurrencyCode'], ParentType, ContextType>;
};

export type MutationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Mutation'] = ResolversParentTypes['Mutation']> = {
  retailerCatalogueRead?: Resolver<ResolversTypes['RetailerCatalogueReadPayload'], ParentType, ContextType, RequireFields<MutationRetailerCatalogueReadArgs, 'input'>>;
};

export type NodeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Node'] = ResolversParentTypes['Node']> = {
  __resolveType: TypeResolveFn<'Retailer' | 'RetailerOffer', ParentType, ContextType>;
};

export type OfferFactsResolvers<ContextType = Context, ParentType extends ResolversParentTypes['OfferFacts'] = ResolversParentTypes['OfferFacts']> = {
  available?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  itemSku?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  itemType?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  offerId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  pictureUrl?: Resolver<Maybe<ResolversTypes['URL']>, ParentType, ContextType>;
  retailerId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type PageInfoResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PageInfo'] = ResolversParentTypes['PageInfo']> = {
  endCursor?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  hasNextPage?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  hasPreviousPage?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  startCursor?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type PartnersUserErrorResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PartnersUserError'] = ResolversParentTypes['PartnersUserError']> = {
  code?: Resolver<ResolversTypes['PartnersErrorCode'], ParentType, ContextType>;
  field?: Resolver<Maybe<Array<ResolversTypes['String']>>, ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type QueryResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Query'] = ResolversParentTypes['Query']> = {
  offerFacts?: Resolver<Array<Maybe<ResolversTypes['OfferFacts']>>, ParentType, ContextType, RequireFields<QueryOfferFactsArgs, 'ids'>>;
  retailer?: Resolver<Maybe<ResolversTypes['Retailer']>, ParentType, ContextType, RequireFields<QueryRetailerArgs, 'id'>>;
  retailerOffer?: Resolver<Maybe<ResolversTypes['RetailerOffer']>, ParentType, ContextType, RequireFields<QueryRetailerOfferArgs, 'id'>>;
  retailerOffers?: Resolver<ResolversTypes['RetailerOfferConnection'], ParentType, ContextType, RequireFields<QueryRetailerOffersArgs, 'reverse' | 'sortKey'>>;
  retailers?: Resolver<ResolversTypes['RetailerConnection'], ParentType, ContextType, Partial<QueryRetailersArgs>>;
  viewer?: Resolver<Maybe<ResolversTypes['Viewer']>, ParentType, ContextType>;
};

export type RetailerResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Retailer'] = ResolversParentTypes['Retailer'], FederationReferenceType extends FederationReferenceTypes['Retailer'] = FederationReferenceTypes['Retailer']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Retailer']> | FederationReferenceType, FederationReferenceType, ContextType>;
  catalogueReadAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  createdAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  itemTypes?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  offers?: Resolver<ResolversTypes['RetailerOfferConnection'], ParentType, ContextType, RequireFields<RetailerOffersArgs, 'reverse' | 'sortKey'>>;
  prefix?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  ref?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  updatedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type RetailerCatalogueReadPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RetailerCatalogueReadPayload'] = ResolversParentTypes['RetailerCatalogueReadPayload']> = {
  retailer?: Resolver<Maybe<ResolversTypes['Retailer']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['PartnersUserError']>, ParentType, ContextType>;
};

export type RetailerConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RetailerConnection'] = ResolversParentTypes['RetailerConnection']> = {
  edges?: Resolver<Array<ResolversTypes['RetailerEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['Retailer']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type RetailerEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RetailerEdge'] = ResolversParentTypes['RetailerEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Retailer'], ParentType, ContextType>;
};

export type RetailerOfferResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RetailerOffer'] = ResolversParentTypes['RetailerOffer'], FederationReferenceType extends FederationReferenceTypes['RetailerOffer'] = FederationReferenceTypes['RetailerOffer']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['RetailerOffer']> | FederationReferenceType, FederationReferenceType, ContextType>;
  availability?: Resolver<ResolversTypes['OfferAvailability'], ParentType, ContextType>;
  createdAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  itemSku?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  itemType?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  linkUrl?: Resolver<Maybe<ResolversTypes['URL']>, ParentType, ContextType>;
  observedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  pictureUrl?: Resolver<Maybe<ResolversTypes['URL']>, ParentType, ContextType>;
  price?: Resolver<Maybe<ResolversTypes['Money']>, ParentType, ContextType>;
  ref?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  retailer?: Resolver<ResolversTypes['Retailer'], ParentType, ContextType>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  updatedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type RetailerOfferConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RetailerOfferConnection'] = ResolversParentTypes['RetailerOfferConnection']> = {
  edges?: Resolver<Array<ResolversTypes['RetailerOfferEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['RetailerOffer']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type RetailerOfferEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RetailerOfferEdge'] = ResolversParentTypes['RetailerOfferEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['RetailerOffer'], ParentType, ContextType>;
};

export interface UrlScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['URL'], any> {
  name: 'URL';
}

export type UserErrorResolvers<ContextType = Context, ParentType extends ResolversParentTypes['UserError'] = ResolversParentTypes['UserError']> = {
  __resolveType: TypeResolveFn<'PartnersUserError', ParentType, ContextType>;
};

export type ViewerResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Viewer'] = ResolversParentTypes['Viewer']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
};

export type Resolvers<ContextType = Context> = {
  BulkResult?: BulkResultResolvers<ContextType>;
  CountryCode?: GraphQLScalarType;
  CurrencyCode?: GraphQLScalarType;
  DateTime?: GraphQLScalarType;
  Decimal?: GraphQLScalarType;
  EmailAddress?: GraphQLScalarType;
  LanguageCode?: GraphQLScalarType;
  MediaFile?: MediaFileResolvers<ContextType>;
  Money?: MoneyResolvers<ContextType>;
  Mutation?: MutationResolvers<ContextType>;
  Node?: NodeResolvers<ContextType>;
  OfferFacts?: OfferFactsResolvers<ContextType>;
  PageInfo?: PageInfoResolvers<ContextType>;
  PartnersUserError?: PartnersUserErrorResolvers<ContextType>;
  Query?: QueryResolvers<ContextType>;
  Retailer?: RetailerResolvers<ContextType>;
  RetailerCatalogueReadPayload?: RetailerCatalogueReadPayloadResolvers<ContextType>;
  RetailerConnection?: RetailerConnectionResolvers<ContextType>;
  RetailerEdge?: RetailerEdgeResolvers<ContextType>;
  RetailerOffer?: RetailerOfferResolvers<ContextType>;
  RetailerOfferConnection?: RetailerOfferConnectionResolvers<ContextType>;
  RetailerOfferEdge?: RetailerOfferEdgeResolvers<ContextType>;
  URL?: GraphQLScalarType;
  UserError?: UserErrorResolvers<ContextType>;
  Viewer?: ViewerResolvers<ContextType>;
};

