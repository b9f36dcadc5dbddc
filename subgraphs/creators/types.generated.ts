import type { GraphQLResolveInfo, GraphQLScalarType, GraphQLScalarTypeConfig } from 'graphql';
import type { ViewerMapper, CreatorMapper, CreatorConnectionMapper, ShowcaseItemMapper, ShowcaseItemConnectionMapper } from './mappers.js';
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

/** Someone who makes videos, and whom people follow. */
export type Creator = Node & {
  __typename?: 'Creator';
  /** Their picture. */
  avatarUrl?: Maybe<Scalars['URL']['output']>;
  /** What they say of themselves; empty where nothing. */
  bio: Scalars['String']['output'];
  /** Where they are at home, ISO 3166-1 alpha-2. */
  countryCode?: Maybe<Scalars['CountryCode']['output']>;
  /** Since when there is this creator. */
  createdAt: Scalars['DateTime']['output'];
  /** The name to show. */
  displayName: Scalars['String']['output'];
  /** Its number in the system that it was imported from; null for all but operators. */
  externalId?: Maybe<Scalars['String']['output']>;
  /** How many follow them. */
  followerCount: Scalars['Int']['output'];
  /** Unique: 3 to 30 of a–z, 0–9, _ and . */
  handle: Scalars['String']['output'];
  /** Opaque, typed by its prefix, sortable by time of making. */
  id: Scalars['ID']['output'];
  /** The languages that they speak in, the main one first. */
  languages: Array<Scalars['LanguageCode']['output']>;
  /** The key that `node` refers by. */
  ref: Scalars['ID']['output'];
  /** What the creator shows, in their own order. */
  showcase: ShowcaseItemConnection;
  /** When it last changed. */
  updatedAt: Scalars['DateTime']['output'];
  /** Who made the creator; null where it was imported. */
  user?: Maybe<User>;
  /** Whether the viewer follows them; false for guests. */
  viewerFollows: Scalars['Boolean']['output'];
};


/** Someone who makes videos, and whom people follow. */
export type CreatorShowcaseArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};

/** A page of creators. */
export type CreatorConnection = {
  __typename?: 'CreatorConnection';
  /** The creators with their cursors. */
  edges: Array<CreatorEdge>;
  /** The creators alone. */
  nodes: Array<Creator>;
  /** Where the page stands. */
  pageInfo: PageInfo;
  /** How many there are in all. */
  totalCount?: Maybe<Scalars['Int']['output']>;
};

/** A new creator. */
export type CreatorCreateInput = {
  /** Their picture. */
  avatarUrl?: InputMaybe<Scalars['URL']['input']>;
  /** 500 characters at most. */
  bio?: InputMaybe<Scalars['String']['input']>;
  /** Where they are at home. */
  countryCode?: InputMaybe<Scalars['CountryCode']['input']>;
  /** 1 to 100 characters. */
  displayName: Scalars['String']['input'];
  /** 3 to 30 of a–z, 0–9, _ and .; unique, ignoring case. */
  handle: Scalars['String']['input'];
  /** The languages that they speak in, the main one first; 10 at most. */
  languages?: InputMaybe<Array<Scalars['LanguageCode']['input']>>;
};

/** The new creator, or why there is none. */
export type CreatorCreatePayload = {
  __typename?: 'CreatorCreatePayload';
  /** The creator. */
  creator?: Maybe<Creator>;
  /** Why nothing was made. */
  userErrors: Array<CreatorUserError>;
};

/** A creator in a list. */
export type CreatorEdge = {
  __typename?: 'CreatorEdge';
  /** Where they stand in the list. */
  cursor: Scalars['String']['output'];
  /** The creator. */
  node: Creator;
};

/** What went wrong with a creator. */
export type CreatorErrorCode =
  /** The showcase shows it already. */
  | 'ALREADY_SHOWN'
  /** Another creator has this handle. */
  | 'HANDLE_TAKEN'
  /** The value breaks a bound that the field's description states. */
  | 'INVALID'
  /** There are as many as there may be. */
  | 'LIMIT_REACHED'
  /** There is no such thing for the viewer. */
  | 'NOT_FOUND'
  /** One does not follow oneself. */
  | 'SELF_FOLLOW'
  /** The product is not published, or the offer is not available. */
  | 'SHOPPABLE_NOT_AVAILABLE';

/** What other subgraphs ask of a creator. */
export type CreatorFacts = {
  __typename?: 'CreatorFacts';
  /** The creator. */
  creatorId: Scalars['ID']['output'];
  /** The name to show. */
  displayName: Scalars['String']['output'];
  /** The handle. */
  handle: Scalars['String']['output'];
};

/** Which creators. */
export type CreatorFilter = {
  /** At home in this country. */
  countryCode?: InputMaybe<Scalars['CountryCode']['input']>;
};

/** Whom to follow. */
export type CreatorFollowInput = {
  /** The creator. */
  creatorId: Scalars['ID']['input'];
};

/** The creator with their new follower, or why nothing changed. */
export type CreatorFollowPayload = {
  __typename?: 'CreatorFollowPayload';
  /** The creator. */
  creator?: Maybe<Creator>;
  /** Why nothing was changed. */
  userErrors: Array<CreatorUserError>;
};

/** A creator that another system knows. */
export type CreatorImportInput = {
  /** Their picture. */
  avatarUrl?: InputMaybe<Scalars['URL']['input']>;
  /** 500 characters at most. */
  bio?: InputMaybe<Scalars['String']['input']>;
  /** Where they are at home. */
  countryCode?: InputMaybe<Scalars['CountryCode']['input']>;
  /** 1 to 100 characters. */
  displayName: Scalars['String']['input'];
  /** Its number there, 1 to 100 characters: what tells it from the others. */
  externalId: Scalars['String']['input'];
  /** The handle to take if it is free, else one like it; left out, one like the name. It stays when the row comes again. */
  handle?: InputMaybe<Scalars['String']['input']>;
  /** The languages that they speak in, the main one first; 10 at most. */
  languages?: InputMaybe<Array<Scalars['LanguageCode']['input']>>;
};

/** What creators are sorted by. */
export type CreatorSortKey =
  /** The latest first. */
  | 'CREATED_AT'
  /** The most followed first. */
  | 'FOLLOWER_COUNT';

/** Whom to follow no more. */
export type CreatorUnfollowInput = {
  /** The creator. */
  creatorId: Scalars['ID']['input'];
};

/** The creator without the follower, or why nothing changed. */
export type CreatorUnfollowPayload = {
  __typename?: 'CreatorUnfollowPayload';
  /** The creator. */
  creator?: Maybe<Creator>;
  /** Why nothing was changed. */
  userErrors: Array<CreatorUserError>;
};

/** What to change of a creator. */
export type CreatorUpdateInput = {
  /** Their picture; null takes it away. */
  avatarUrl?: InputMaybe<Scalars['URL']['input']>;
  /** 500 characters at most; null takes it away. */
  bio?: InputMaybe<Scalars['String']['input']>;
  /** Where they are at home; null takes it away. */
  countryCode?: InputMaybe<Scalars['CountryCode']['input']>;
  /** The creator. */
  creatorId: Scalars['ID']['input'];
  /** 1 to 100 characters. */
  displayName?: InputMaybe<Scalars['String']['input']>;
  /** 3 to 30 of a–z, 0–9, _ and .; unique, ignoring case. */
  handle?: InputMaybe<Scalars['String']['input']>;
  /** The languages that they speak in, the main one first; 10 at most. */
  languages?: InputMaybe<Array<Scalars['LanguageCode']['input']>>;
};

/** The changed creator, or why it did not change. */
export type CreatorUpdatePayload = {
  __typename?: 'CreatorUpdatePayload';
  /** The creator. */
  creator?: Maybe<Creator>;
  /** Why nothing was changed. */
  userErrors: Array<CreatorUserError>;
};

/** Why a mutation on creators changed nothing. */
export type CreatorUserError = UserError & {
  __typename?: 'CreatorUserError';
  /** What went wrong, for programs. */
  code: CreatorErrorCode;
  /** The path inside the input that is at fault; null where no single field is. */
  field?: Maybe<Array<Scalars['String']['output']>>;
  /** A sentence for developers, in English. */
  message: Scalars['String']['output'];
};

/** Creators that another system knows. */
export type CreatorsImportInput = {
  /** The creators, 500 at most. */
  creators: Array<CreatorImportInput>;
};

/** What became of each row. */
export type CreatorsImportPayload = {
  __typename?: 'CreatorsImportPayload';
  /** An entry a row, in their order. */
  results: Array<BulkResult>;
  /** Why nothing was done at all. */
  userErrors: Array<CreatorUserError>;
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
  /** Makes a creator, of which the viewer becomes the owner. One person may own several, 50 at most. */
  creatorCreate: CreatorCreatePayload;
  /** Follows a creator; following twice is following once. */
  creatorFollow: CreatorFollowPayload;
  /** Ceases to follow a creator; whoever does not follow changes nothing. */
  creatorUnfollow: CreatorUnfollowPayload;
  /** Changes what is given of a creator; what is left out stays. For its owners and managers. */
  creatorUpdate: CreatorUpdatePayload;
  /** Makes or changes creators that another system knows, 500 at most; the same rows again change nothing. Operators only. */
  creatorsImport: CreatorsImportPayload;
  /** Puts a published product or an available offer into a creator's showcase, which holds 200 at most. For the creator's members. */
  showcaseItemAdd: ShowcaseItemAddPayload;
  /** Moves an item within a creator's showcase. For the creator's members. */
  showcaseItemMove: ShowcaseItemMovePayload;
  /** Takes an item out of a creator's showcase. For the creator's members. */
  showcaseItemRemove: ShowcaseItemRemovePayload;
};


export type MutationCreatorCreateArgs = {
  input: CreatorCreateInput;
};


export type MutationCreatorFollowArgs = {
  input: CreatorFollowInput;
};


export type MutationCreatorUnfollowArgs = {
  input: CreatorUnfollowInput;
};


export type MutationCreatorUpdateArgs = {
  input: CreatorUpdateInput;
};


export type MutationCreatorsImportArgs = {
  input: CreatorsImportInput;
};


export type MutationShowcaseItemAddArgs = {
  input: ShowcaseItemAddInput;
};


export type MutationShowcaseItemMoveArgs = {
  input: ShowcaseItemMoveInput;
};


export type MutationShowcaseItemRemoveArgs = {
  input: ShowcaseItemRemoveInput;
};

/** Something with an id that `node` answers for. */
export type Node = {
  /** Opaque, typed by its prefix, sortable by time of making. */
  id: Scalars['ID']['output'];
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

export type Product = {
  __typename?: 'Product';
  /** Opaque, typed by its prefix, sortable by time of making. */
  id: Scalars['ID']['output'];
};

export type Query = {
  __typename?: 'Query';
  /** A creator; null where there is none. */
  creator?: Maybe<Creator>;
  /** A creator by their handle, ignoring case; null where there is none. */
  creatorByHandle?: Maybe<Creator>;
  /** What other subgraphs ask of creators; those that don't exist are left out. For services alone. */
  creatorFacts: Array<Maybe<CreatorFacts>>;
  /** All creators. */
  creators: CreatorConnection;
  /** A picture that this subgraph keeps, for the gateway's /media/creators/; null where there is none. */
  creatorsMedia?: Maybe<MediaFile>;
  /** Whether creators show goods in their showcases, in the order asked for. For the orders service. */
  showcased: Array<Scalars['Boolean']['output']>;
  /** Who is asking; null for nobody. */
  viewer?: Maybe<Viewer>;
};


export type QueryCreatorArgs = {
  id: Scalars['ID']['input'];
};


export type QueryCreatorByHandleArgs = {
  handle: Scalars['String']['input'];
};


export type QueryCreatorFactsArgs = {
  ids: Array<Scalars['ID']['input']>;
};


export type QueryCreatorsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<CreatorFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  reverse?: InputMaybe<Scalars['Boolean']['input']>;
  sortKey?: InputMaybe<CreatorSortKey>;
};


export type QueryCreatorsMediaArgs = {
  key: Scalars['String']['input'];
};


export type QueryShowcasedArgs = {
  claims: Array<ShowcasedInput>;
};

export type RetailerOffer = {
  __typename?: 'RetailerOffer';
  /** Opaque, typed by its prefix, sortable by time of making. */
  id: Scalars['ID']['output'];
};

/** What a video tags, a creator shows and a cart holds: a product of ours, or a partner retailer's offer. */
export type Shoppable = Product | RetailerOffer;

/** Something that a creator shows. */
export type ShowcaseItem = {
  __typename?: 'ShowcaseItem';
  /** Since when it is shown. */
  createdAt: Scalars['DateTime']['output'];
  /** Opaque, typed by its prefix, sortable by time of making. */
  id: Scalars['ID']['output'];
  /** What is shown; null where it is not to be had any more. */
  shoppable?: Maybe<Shoppable>;
};

/** What to show. */
export type ShowcaseItemAddInput = {
  /** The creator. */
  creatorId: Scalars['ID']['input'];
  /** How many items stand before it, 0 to 199; left out, it comes first. */
  position?: InputMaybe<Scalars['Int']['input']>;
  /** A product's or an offer's id. */
  shoppableId: Scalars['ID']['input'];
};

/** The new item, or why there is none. */
export type ShowcaseItemAddPayload = {
  __typename?: 'ShowcaseItemAddPayload';
  /** The item. */
  showcaseItem?: Maybe<ShowcaseItem>;
  /** Why nothing was changed. */
  userErrors: Array<CreatorUserError>;
};

/** A page of a showcase. */
export type ShowcaseItemConnection = {
  __typename?: 'ShowcaseItemConnection';
  /** The items with their cursors. */
  edges: Array<ShowcaseItemEdge>;
  /** The items alone. */
  nodes: Array<ShowcaseItem>;
  /** Where the page stands. */
  pageInfo: PageInfo;
  /** How many there are in all. */
  totalCount?: Maybe<Scalars['Int']['output']>;
};

/** An item in a showcase. */
export type ShowcaseItemEdge = {
  __typename?: 'ShowcaseItemEdge';
  /** Where it stands in the list. */
  cursor: Scalars['String']['output'];
  /** The item. */
  node: ShowcaseItem;
};

/** What to move where. */
export type ShowcaseItemMoveInput = {
  /** The creator. */
  creatorId: Scalars['ID']['input'];
  /** How many items are to stand before it, 0 to 199; more than there are puts it last. */
  position: Scalars['Int']['input'];
  /** The item. */
  showcaseItemId: Scalars['ID']['input'];
};

/** The moved item, or why it did not move. */
export type ShowcaseItemMovePayload = {
  __typename?: 'ShowcaseItemMovePayload';
  /** The item. */
  showcaseItem?: Maybe<ShowcaseItem>;
  /** Why nothing was changed. */
  userErrors: Array<CreatorUserError>;
};

/** What to take out. */
export type ShowcaseItemRemoveInput = {
  /** The creator. */
  creatorId: Scalars['ID']['input'];
  /** The item. */
  showcaseItemId: Scalars['ID']['input'];
};

/** The id of what is gone, or why it is not. */
export type ShowcaseItemRemovePayload = {
  __typename?: 'ShowcaseItemRemovePayload';
  /** The item's id. */
  removedShowcaseItemId?: Maybe<Scalars['ID']['output']>;
  /** Why nothing was changed. */
  userErrors: Array<CreatorUserError>;
};

/** Goods in a creator's showcase. */
export type ShowcasedInput = {
  /** The creator. */
  creatorId: Scalars['ID']['input'];
  /** The product, or a retailer's offer. */
  shoppableId: Scalars['ID']['input'];
};

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

/** Whoever asks: a person who signed in, or a guest. Each subgraph adds what it keeps for them. */
export type Viewer = {
  __typename?: 'Viewer';
  /** The first creator that the viewer made; null where they made none. */
  creator?: Maybe<Creator>;
  /** The creators that the viewer made, the oldest first; null for guests. */
  creators?: Maybe<CreatorConnection>;
  /** The creators that the viewer follows, the one followed last first; null for guests. */
  following?: Maybe<CreatorConnection>;
  /** Never equal to a user's id, and no Node. */
  id: Scalars['ID']['output'];
};


/** Whoever asks: a person who signed in, or a guest. Each subgraph adds what it keeps for them. */
export type ViewerCreatorsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


/** Whoever asks: a person who signed in, or a guest. Each subgraph adds what it keeps for them. */
export type ViewerFollowingArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
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
  Creator: Creator;
};

/** Mapping of federation reference types */
export type FederationReferenceTypes = {
  Creator:
    ( { __typename: 'Creator' }
    & ( GraphQLRecursivePick<FederationTypes['Creator'], {"id":true}>
        | GraphQLRecursivePick<FederationTypes['Creator'], {"ref":true}> ) );
};

/** Mapping of union types */
export type ResolversUnionTypes<_RefType extends Record<string, unknown>> = {
  Shoppable:
    | ( Product )
    | ( RetailerOffer )
  ;
};

/** Mapping of interface types */
export type ResolversInterfaceTypes<_RefType extends Record<string, unknown>> = {
  Node: ( CreatorMapper );
  UserError: ( CreatorUserError );
};

/** Mapping between all available schema types and the resolvers types */
export type ResolversTypes = {
  BulkOutcome: BulkOutcome;
  BulkResult: ResolverTypeWrapper<BulkResult>;
  String: ResolverTypeWrapper<Scalars['String']['output']>;
  ID: ResolverTypeWrapper<Scalars['ID']['output']>;
  Int: ResolverTypeWrapper<Scalars['Int']['output']>;
  CountryCode: ResolverTypeWrapper<Scalars['CountryCode']['output']>;
  Creator: ResolverTypeWrapper<CreatorMapper>;
  Boolean: ResolverTypeWrapper<Scalars['Boolean']['output']>;
  CreatorConnection: ResolverTypeWrapper<CreatorConnectionMapper>;
  CreatorCreateInput: CreatorCreateInput;
  CreatorCreatePayload: ResolverTypeWrapper<Omit<CreatorCreatePayload, 'creator'> & { creator?: Maybe<ResolversTypes['Creator']> }>;
  CreatorEdge: ResolverTypeWrapper<Omit<CreatorEdge, 'node'> & { node: ResolversTypes['Creator'] }>;
  CreatorErrorCode: CreatorErrorCode;
  CreatorFacts: ResolverTypeWrapper<CreatorFacts>;
  CreatorFilter: CreatorFilter;
  CreatorFollowInput: CreatorFollowInput;
  CreatorFollowPayload: ResolverTypeWrapper<Omit<CreatorFollowPayload, 'creator'> & { creator?: Maybe<ResolversTypes['Creator']> }>;
  CreatorImportInput: CreatorImportInput;
  CreatorSortKey: CreatorSortKey;
  CreatorUnfollowInput: CreatorUnfollowInput;
  CreatorUnfollowPayload: ResolverTypeWrapper<Omit<CreatorUnfollowPayload, 'creator'> & { creator?: Maybe<ResolversTypes['Creator']> }>;
  CreatorUpdateInput: CreatorUpdateInput;
  CreatorUpdatePayload: ResolverTypeWrapper<Omit<CreatorUpdatePayload, 'creator'> & { creator?: Maybe<ResolversTypes['Creator']> }>;
  CreatorUserError: ResolverTypeWrapper<CreatorUserError>;
  CreatorsImportInput: CreatorsImportInput;
  CreatorsImportPayload: ResolverTypeWrapper<CreatorsImportPayload>;
  CurrencyCode: ResolverTypeWrapper<Scalars['CurrencyCode']['output']>;
  DateTime: ResolverTypeWrapper<Scalars['DateTime']['output']>;
  Decimal: ResolverTypeWrapper<Scalars['Decimal']['output']>;
  EmailAddress: ResolverTypeWrapper<Scalars['EmailAddress']['output']>;
  LanguageCode: ResolverTypeWrapper<Scalars['LanguageCode']['output']>;
  MediaFile: ResolverTypeWrapper<MediaFile>;
  Money: ResolverTypeWrapper<Money>;
  Mutation: ResolverTypeWrapper<Record<PropertyKey, never>>;
  Node: ResolverTypeWrapper<ResolversInterfaceTypes<ResolversTypes>['Node']>;
  PageInfo: ResolverTypeWrapper<PageInfo>;
  Product: ResolverTypeWrapper<Product>;
  Query: ResolverTypeWrapper<Record<PropertyKey, never>>;
  RetailerOffer: ResolverTypeWrapper<RetailerOffer>;
  Shoppable: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['Shoppable']>;
  ShowcaseItem: ResolverTypeWrapper<ShowcaseItemMapper>;
  ShowcaseItemAddInput: ShowcaseItemAddInput;
  ShowcaseItemAddPayload: ResolverTypeWrapper<Omit<ShowcaseItemAddPayload, 'showcaseItem'> & { showcaseItem?: Maybe<ResolversTypes['ShowcaseItem']> }>;
  ShowcaseItemConnection: ResolverTypeWrapper<ShowcaseItemConnectionMapper>;
  ShowcaseItemEdge: ResolverTypeWrapper<Omit<ShowcaseItemEdge, 'node'> & { node: ResolversTypes['ShowcaseItem'] }>;
  ShowcaseItemMoveInput: ShowcaseItemMoveInput;
  ShowcaseItemMovePayload: ResolverTypeWrapper<Omit<ShowcaseItemMovePayload, 'showcaseItem'> & { showcaseItem?: Maybe<ResolversTypes['ShowcaseItem']> }>;
  ShowcaseItemRemoveInput: ShowcaseItemRemoveInput;
  ShowcaseItemRemovePayload: ResolverTypeWrapper<ShowcaseItemRemovePayload>;
  ShowcasedInput: ShowcasedInput;
  URL: ResolverTypeWrapper<Scalars['URL']['output']>;
  User: ResolverTypeWrapper<User>;
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
  Creator: CreatorMapper;
  Boolean: Scalars['Boolean']['output'];
  CreatorConnection: CreatorConnectionMapper;
  CreatorCreateInput: CreatorCreateInput;
  CreatorCreatePayload: Omit<CreatorCreatePayload, 'creator'> & { creator?: Maybe<ResolversParentTypes['Creator']> };
  CreatorEdge: Omit<CreatorEdge, 'node'> & { node: ResolversParentTypes['Creator'] };
  CreatorFacts: CreatorFacts;
  CreatorFilter: CreatorFilter;
  CreatorFollowInput: CreatorFollowInput;
  CreatorFollowPayload: Omit<CreatorFollowPayload, 'creator'> & { creator?: Maybe<ResolversParentTypes['Creator']> };
  CreatorImportInput: CreatorImportInput;
  CreatorUnfollowInput: CreatorUnfollowInput;
  CreatorUnfollowPayload: Omit<CreatorUnfollowPayload, 'creator'> & { creator?: Maybe<ResolversParentTypes['Creator']> };
  CreatorUpdateInput: CreatorUpdateInput;
  CreatorUpdatePayload: Omit<CreatorUpdatePayload, 'creator'> & { creator?: Maybe<ResolversParentTypes['Creator']> };
  CreatorUserError: CreatorUserError;
  CreatorsImportInput: CreatorsImportInput;
  CreatorsImportPayload: CreatorsImportPayload;
  CurrencyCode: Scalars['CurrencyCode']['output'];
  DateTime: Scalars['DateTime']['output'];
  Decimal: Scalars['Decimal']['output'];
  EmailAddress: Scalars['EmailAddress']['output'];
  LanguageCode: Scalars['LanguageCode']['output'];
  MediaFile: MediaFile;
  Money: Money;
  Mutation: Record<PropertyKey, never>;
  Node: ResolversInterfaceTypes<ResolversParentTypes>['Node'];
  PageInfo: PageInfo;
  Product: Product;
  Query: Record<PropertyKey, never>;
  RetailerOffer: RetailerOffer;
  Shoppable: ResolversUnionTypes<ResolversParentTypes>['Shoppable'];
  ShowcaseItem: ShowcaseItemMapper;
  ShowcaseItemAddInput: ShowcaseItemAddInput;
  ShowcaseItemAddPayload: Omit<ShowcaseItemAddPayload, 'showcaseItem'> & { showcaseItem?: Maybe<ResolversParentTypes['ShowcaseItem']> };
  ShowcaseItemConnection: ShowcaseItemConnectionMapper;
  ShowcaseItemEdge: Omit<ShowcaseItemEdge, 'node'> & { node: ResolversParentTypes['ShowcaseItem'] };
  ShowcaseItemMoveInput: ShowcaseItemMoveInput;
  ShowcaseItemMovePayload: Omit<ShowcaseItemMovePayload, 'showcaseItem'> & { showcaseItem?: Maybe<ResolversParentTypes['ShowcaseItem']> };
  ShowcaseItemRemoveInput: ShowcaseItemRemoveInput;
  ShowcaseItemRemovePayload: ShowcaseItemRemovePayload;
  ShowcasedInput: ShowcasedInput;
  URL: Scalars['URL']['output'];
  User: User;
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

export type CreatorResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Creator'] = ResolversParentTypes['Creator'], FederationReferenceType extends FederationReferenceTypes['Creator'] = FederationReferenceTypes['Creator']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Creator']> | FederationReferenceType, FederationReferenceType, ContextType>;
  avatarUrl?: Resolver<Maybe<ResolversTypes['URL']>, ParentType, ContextType>;
  bio?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  countryCode?: Resolver<Maybe<ResolversTypes['CountryCode']>, ParentType, ContextType>;
  createdAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  displayName?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  externalId?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  followerCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  handle?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  languages?: Resolver<Array<ResolversTypes['LanguageCode']>, ParentType, ContextType>;
  ref?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  showcase?: Resolver<ResolversTypes['ShowcaseItemConnection'], ParentType, ContextType, Partial<CreatorShowcaseArgs>>;
  updatedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  user?: Resolver<Maybe<ResolversTypes['User']>, ParentType, ContextType>;
  viewerFollows?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type CreatorConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CreatorConnection'] = ResolversParentTypes['CreatorConnection']> = {
  edges?: Resolver<Array<ResolversTypes['CreatorEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['Creator']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type CreatorCreatePayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CreatorCreatePayload'] = ResolversParentTypes['CreatorCreatePayload']> = {
  creator?: Resolver<Maybe<ResolversTypes['Creator']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['CreatorUserError']>, ParentType, ContextType>;
};

export type CreatorEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CreatorEdge'] = ResolversParentTypes['CreatorEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Creator'], ParentType, ContextType>;
};

export type CreatorFactsResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CreatorFacts'] = ResolversParentTypes['CreatorFacts']> = {
  creatorId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  displayName?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  handle?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type CreatorFollowPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CreatorFollowPayload'] = ResolversParentTypes['CreatorFollowPayload']> = {
  creator?: Resolver<Maybe<ResolversTypes['Creator']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['CreatorUserError']>, ParentType, ContextType>;
};

export type CreatorUnfollowPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CreatorUnfollowPayload'] = ResolversParentTypes['CreatorUnfollowPayload']> = {
  creator?: Resolver<Maybe<ResolversTypes['Creator']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['CreatorUserError']>, ParentType, ContextType>;
};

export type CreatorUpdatePayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CreatorUpdatePayload'] = ResolversParentTypes['CreatorUpdatePayload']> = {
  creator?: Resolver<Maybe<ResolversTypes['Creator']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['CreatorUserError']>, ParentType, ContextType>;
};

export type CreatorUserErrorResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CreatorUserError'] = ResolversParentTypes['CreatorUserError']> = {
  code?: Resolver<ResolversTypes['CreatorErrorCode'], ParentType, ContextType>;
  field?: Resolver<Maybe<Array<ResolversTypes['String']>>, ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type CreatorsImportPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CreatorsImportPayload'] = ResolversParentTypes['CreatorsImportPayload']> = {
  results?: Resolver<Array<ResolversTypes['BulkResult']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['CreatorUserError']>, ParentType, ContextType>;
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

export type MediaFileResolvers<ContextType = Context, ParentType extends ResolversParentTypes['MediaFile'] = ResolversParentTypes['MediaFile']> = {
  body?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  contentType?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type MoneyResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Money'] = ResolversParentTypes['Money']> = {
  amount?: Resolver<ResolversTypes['Decimal'], ParentType, ContextType>;
  currencyCode?: Resolver<ResolversTypes['CurrencyCode'], ParentType, ContextType>;
};

export type MutationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Mutation'] = ResolversParentTypes['Mutation']> = {
  creatorCreate?: Resolver<ResolversTypes['CreatorCreatePayload'], ParentType, ContextType, RequireFields<MutationCreatorCreateArgs, 'input'>>;
  creatorFollow?: Resolver<ResolversTypes['CreatorFollowPayload'], ParentType, ContextType, RequireFields<MutationCreatorFollowArgs, 'input'>>;
  creatorUnfollow?: Resolver<ResolversTypes['CreatorUnfollowPayload'], ParentType, ContextType, RequireFields<MutationCreatorUnfollowArgs, 'input'>>;
  creatorUpdate?: Resolver<ResolversTypes['CreatorUpdatePayload'], ParentType, ContextType, RequireFields<MutationCreatorUpdateArgs, 'input'>>;
  creatorsImport?: Resolver<ResolversTypes['CreatorsImportPayload'], ParentType, ContextType, RequireFields<MutationCreatorsImportArgs, 'input'>>;
  showcaseItemAdd?: Resolver<ResolversTypes['ShowcaseItemAddPayload'], ParentType, ContextType, RequireFields<MutationShowcaseItemAddArgs, 'input'>>;
  showcaseItemMove?: Resolver<ResolversTypes['ShowcaseItemMovePayload'], ParentType, ContextType, RequireFields<MutationShowcaseItemMoveArgs, 'input'>>;
  showcaseItemRemove?: Resolver<ResolversTypes['ShowcaseItemRemovePayload'], ParentType, ContextType, RequireFields<MutationShowcaseItemRemoveArgs, 'input'>>;
};

export type NodeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Node'] = ResolversParentTypes['Node']> = {
  __resolveType: TypeResolveFn<'Creator', ParentType, ContextType>;
};

export type PageInfoResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PageInfo'] = ResolversParentTypes['PageInfo']> = {
  endCursor?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  hasNextPage?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  hasPreviousPage?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  startCursor?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type ProductResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Product'] = ResolversParentTypes['Product']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type QueryResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Query'] = ResolversParentTypes['Query']> = {
  creator?: Resolver<Maybe<ResolversTypes['Creator']>, ParentType, ContextType, RequireFields<QueryCreatorArgs, 'id'>>;
  creatorByHandle?: Resolver<Maybe<ResolversTypes['Creator']>, ParentType, ContextType, RequireFields<QueryCreatorByHandleArgs, 'handle'>>;
  creatorFacts?: Resolver<Array<Maybe<ResolversTypes['CreatorFacts']>>, ParentType, ContextType, RequireFields<QueryCreatorFactsArgs, 'ids'>>;
  creators?: Resolver<ResolversTypes['CreatorConnection'], ParentType, ContextType, Partial<QueryCreatorsArgs>>;
  creatorsMedia?: Resolver<Maybe<ResolversTypes['MediaFile']>, ParentType, ContextType, RequireFields<QueryCreatorsMediaArgs, 'key'>>;
  showcased?: Resolver<Array<ResolversTypes['Boolean']>, ParentType, ContextType, RequireFields<QueryShowcasedArgs, 'claims'>>;
  viewer?: Resolver<Maybe<ResolversTypes['Viewer']>, ParentType, ContextType>;
};

export type RetailerOfferResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RetailerOffer'] = ResolversParentTypes['RetailerOffer']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ShoppableResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Shoppable'] = ResolversParentTypes['Shoppable']> = {
  __resolveType: TypeResolveFn<'Product' | 'RetailerOffer', ParentType, ContextType>;
};

export type ShowcaseItemResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ShowcaseItem'] = ResolversParentTypes['ShowcaseItem']> = {
  createdAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  shoppable?: Resolver<Maybe<ResolversTypes['Shoppable']>, ParentType, ContextType>;
};

export type ShowcaseItemAddPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ShowcaseItemAddPayload'] = ResolversParentTypes['ShowcaseItemAddPayload']> = {
  showcaseItem?: Resolver<Maybe<ResolversTypes['ShowcaseItem']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['CreatorUserError']>, ParentType, ContextType>;
};

export type ShowcaseItemConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ShowcaseItemConnection'] = ResolversParentTypes['ShowcaseItemConnection']> = {
  edges?: Resolver<Array<ResolversTypes['ShowcaseItemEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['ShowcaseItem']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type ShowcaseItemEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ShowcaseItemEdge'] = ResolversParentTypes['ShowcaseItemEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['ShowcaseItem'], ParentType, ContextType>;
};

export type ShowcaseItemMovePayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ShowcaseItemMovePayload'] = ResolversParentTypes['ShowcaseItemMovePayload']> = {
  showcaseItem?: Resolver<Maybe<ResolversTypes['ShowcaseItem']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['CreatorUserError']>, ParentType, ContextType>;
};

export type ShowcaseItemRemovePayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ShowcaseItemRemovePayload'] = ResolversParentTypes['ShowcaseItemRemovePayload']> = {
  removedShowcaseItemId?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['CreatorUserError']>, ParentType, ContextType>;
};

export interface UrlScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['URL'], any> {
  name: 'URL';
}

export type UserResolvers<ContextType = Context, ParentType extends ResolversParentTypes['User'] = ResolversParentTypes['User']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
};

export type UserErrorResolvers<ContextType = Context, ParentType extends ResolversParentTypes['UserError'] = ResolversParentTypes['UserError']> = {
  __resolveType: TypeResolveFn<'CreatorUserError', ParentType, ContextType>;
};

export type ViewerResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Viewer'] = ResolversParentTypes['Viewer']> = {
  creator?: Resolver<Maybe<ResolversTypes['Creator']>, ParentType, ContextType>;
  creators?: Resolver<Maybe<ResolversTypes['CreatorConnection']>, ParentType, ContextType, Partial<ViewerCreatorsArgs>>;
  following?: Resolver<Maybe<ResolversTypes['CreatorConnection']>, ParentType, ContextType, Partial<ViewerFollowingArgs>>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
};

export type Resolvers<ContextType = Context> = {
  BulkResult?: BulkResultResolvers<ContextType>;
  CountryCode?: GraphQLScalarType;
  Creator?: CreatorResolvers<ContextType>;
  CreatorConnection?: CreatorConnectionResolvers<ContextType>;
  CreatorCreatePayload?: CreatorCreatePayloadResolvers<ContextType>;
  CreatorEdge?: CreatorEdgeResolvers<ContextType>;
  CreatorFacts?: CreatorFactsResolvers<ContextType>;
  CreatorFollowPayload?: CreatorFollowPayloadResolvers<ContextType>;
  CreatorUnfollowPayload?: CreatorUnfollowPayloadResolvers<ContextType>;
  CreatorUpdatePayload?: CreatorUpdatePayloadResolvers<ContextType>;
  CreatorUserError?: CreatorUserErrorResolvers<ContextType>;
  CreatorsImportPayload?: CreatorsImportPayloadResolvers<ContextType>;
  CurrencyCode?: GraphQLScalarType;
  DateTime?: GraphQLScalarType;
  Decimal?: GraphQLScalarType;
  EmailAddress?: GraphQLScalarType;
  LanguageCode?: GraphQLScalarType;
  MediaFile?: MediaFileResolvers<ContextType>;
  Money?: MoneyResolvers<ContextType>;
  Mutation?: MutationResolvers<ContextType>;
  Node?: NodeResolvers<ContextType>;
  PageInfo?: PageInfoResolvers<ContextType>;
  Product?: ProductResolvers<ContextType>;
  Query?: QueryResolvers<ContextType>;
  RetailerOffer?: RetailerOfferResolvers<ContextType>;
  Shoppable?: ShoppableResolvers<ContextType>;
  ShowcaseItem?: ShowcaseItemResolvers<ContextType>;
  ShowcaseItemAddPayload?: ShowcaseItemAddPayloadResolvers<ContextType>;
  ShowcaseItemConnection?: ShowcaseItemConnectionResolvers<ContextType>;
  ShowcaseItemEdge?: ShowcaseItemEdgeResolvers<ContextType>;
  ShowcaseItemMovePayload?: ShowcaseItemMovePayloadResolvers<ContextType>;
  ShowcaseItemRemovePayload?: ShowcaseItemRemovePayloadResolvers<ContextType>;
  URL?: GraphQLScalarType;
  User?: UserResolvers<ContextType>;
  UserError?: UserErrorResolvers<ContextType>;
  Viewer?: ViewerResolvers<ContextType>;
};

