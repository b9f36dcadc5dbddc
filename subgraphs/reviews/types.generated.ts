import type { GraphQLResolveInfo, GraphQLScalarType, GraphQLScalarTypeConfig } from 'graphql';
import type { ViewerMapper, ProductMapper, UserMapper, ReviewMapper, ReviewReplyMapper, ReviewConnectionMapper, ReviewableLineMapper, ReviewableLineConnectionMapper, RatingSummaryMapper } from './mappers.js';
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

/** A review from elsewhere. */
export type ImportedReviewInput = {
  /** Its author's age in years, as a band: 30-39. */
  ageBand?: InputMaybe<Scalars['String']['input']>;
  /** Its author's name, up to 100 characters. */
  authorName: Scalars['String']['input'];
  /** When it was written. */
  createdAt: Scalars['DateTime']['input'];
  /** What it is known by where it comes from, up to 200 characters; with its product it tells reviews apart. */
  externalId: Scalars['String']['input'];
  /** How many found it helpful where it comes from. */
  helpfulCount?: Scalars['Int']['input'];
  /** What it is about. */
  productId: Scalars['ID']['input'];
  /** Stars, 1 to 5. */
  rating: Scalars['Int']['input'];
  /** Whether its author would recommend the product. */
  recommended?: InputMaybe<Scalars['Boolean']['input']>;
  /** What it says, up to 5,000 characters. */
  text?: InputMaybe<Scalars['String']['input']>;
  /** A heading of up to 120 characters. */
  title?: InputMaybe<Scalars['String']['input']>;
};

/** Reviews from elsewhere. */
export type ImportedReviewsRecordInput = {
  /** The reviews, 500 at most. */
  rows: Array<ImportedReviewInput>;
};

/** What came of recording reviews. */
export type ImportedReviewsRecordPayload = {
  __typename?: 'ImportedReviewsRecordPayload';
  /** What became of each row, in the order of the rows. */
  results: Array<BulkResult>;
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
   * Records reviews from elsewhere, 500 rows at most, each known by its product and external id: the same row again changes nothing. Operators
   * only.
   */
  importedReviewsRecord: ImportedReviewsRecordPayload;
  /** Reviews a delivered order line of the viewer's: once a line, and only by its buyer. */
  reviewCreate: ReviewCreatePayload;
  /** Answers a review in the name of the shop that sold the product; another answer takes the place of the first. For the shop's staff. */
  reviewReply: ReviewReplyPayload;
  /** Takes a vote back. Where there was none, nothing happens. */
  reviewUnvote: ReviewUnvotePayload;
  /** Finds a review helpful. Twice is once. */
  reviewVote: ReviewVotePayload;
};


export type MutationImportedReviewsRecordArgs = {
  input: ImportedReviewsRecordInput;
};


export type MutationReviewCreateArgs = {
  input: ReviewCreateInput;
};


export type MutationReviewReplyArgs = {
  input: ReviewReplyInput;
};


export type MutationReviewUnvoteArgs = {
  input: ReviewUnvoteInput;
};


export type MutationReviewVoteArgs = {
  input: ReviewVoteInput;
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
  /** The reviews that most found helpful; among equals the ones with more stars, then the later ones. */
  bestReviews?: Maybe<Array<Review>>;
  /** Opaque, typed by its prefix, sortable by time of making. */
  id: Scalars['ID']['output'];
  /** The stars of all its reviews. */
  rating?: Maybe<RatingSummary>;
  /** Its reviews. */
  reviews?: Maybe<ReviewConnection>;
};


export type ProductBestReviewsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
};


export type ProductReviewsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<ReviewFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  reverse?: InputMaybe<Scalars['Boolean']['input']>;
  sortKey?: InputMaybe<ReviewSortKey>;
};

export type Query = {
  __typename?: 'Query';
  /** A review; null where there is none. */
  review?: Maybe<Review>;
  /** Who is asking; null for nobody. */
  viewer?: Maybe<Viewer>;
};


export type QueryReviewArgs = {
  id: Scalars['ID']['input'];
};

/** How many reviews gave one number of stars. */
export type RatingBar = {
  __typename?: 'RatingBar';
  /** How many gave so many. */
  count: Scalars['Int']['output'];
  /** The stars, 1 to 5. */
  stars: Scalars['Int']['output'];
};

/** The stars that a product has got. */
export type RatingSummary = {
  __typename?: 'RatingSummary';
  /** The average of their stars, to one decimal; null where there are none. */
  average?: Maybe<Scalars['Float']['output']>;
  /** How many reviews there are. */
  count: Scalars['Int']['output'];
  /** How many gave how many stars, from 5 down to 1. */
  histogram: Array<RatingBar>;
};

/** What a buyer thinks of a product. */
export type Review = Node & {
  __typename?: 'Review';
  /** Who wrote it; null where it was imported, or where the account is gone. */
  author?: Maybe<User>;
  /** The author's name at the time of writing. */
  authorName: Scalars['String']['output'];
  /** When it was written. */
  createdAt: Scalars['DateTime']['output'];
  /** How many found it helpful. */
  helpfulCount: Scalars['Int']['output'];
  /** Opaque, typed by its prefix, sortable by time of making. */
  id: Scalars['ID']['output'];
  /** Pictures and films, 10 at most. */
  media: Array<ReviewMedia>;
  /** What it is about; null where that is no longer shown. */
  product?: Maybe<Product>;
  /** Stars, 1 to 5. */
  rating: Scalars['Int']['output'];
  /** Whether its author would recommend the product; null where they were not asked. */
  recommended?: Maybe<Scalars['Boolean']['output']>;
  /** The key that `node` refers by. */
  ref: Scalars['ID']['output'];
  /** The seller's answer; null where there is none. */
  reply?: Maybe<ReviewReply>;
  /** Where it comes from. */
  source: ReviewSource;
  /** What they say, up to 5,000 characters; null where stars are all there is. */
  text?: Maybe<Scalars['String']['output']>;
  /** A heading of up to 120 characters; null where there is none. */
  title?: Maybe<Scalars['String']['output']>;
  /** When it last changed, votes aside. */
  updatedAt: Scalars['DateTime']['output'];
  /** Whether we know that its author bought the product: they did so here, and it was delivered. */
  verified: Scalars['Boolean']['output'];
  /** Whether the viewer found it helpful. */
  viewerVoted: Scalars['Boolean']['output'];
};

/** A page of reviews. */
export type ReviewConnection = {
  __typename?: 'ReviewConnection';
  /** The page's entries with their cursors. */
  edges: Array<ReviewEdge>;
  /** The page's reviews. */
  nodes: Array<Review>;
  /** Where the page stands in its list. */
  pageInfo: PageInfo;
  /** How many there are in all. */
  totalCount?: Maybe<Scalars['Int']['output']>;
};

/** A review to be written. */
export type ReviewCreateInput = {
  /** Pictures and films, 10 at most. */
  mediaUrls?: InputMaybe<Array<Scalars['URL']['input']>>;
  /** The delivered order line that it is about. */
  orderLineId: Scalars['ID']['input'];
  /** Stars, 1 to 5. */
  rating: Scalars['Int']['input'];
  /** What there is to say, up to 5,000 characters. */
  text?: InputMaybe<Scalars['String']['input']>;
  /** A heading of up to 120 characters. */
  title?: InputMaybe<Scalars['String']['input']>;
};

/** What came of writing a review. */
export type ReviewCreatePayload = {
  __typename?: 'ReviewCreatePayload';
  /** The review; null where there was an error. */
  review?: Maybe<Review>;
  /** Why nothing was changed. */
  userErrors: Array<ReviewsUserError>;
};

/** A review in a page. */
export type ReviewEdge = {
  __typename?: 'ReviewEdge';
  /** Where to go on from. */
  cursor: Scalars['String']['output'];
  /** The review. */
  node: Review;
};

/** Which reviews. */
export type ReviewFilter = {
  /** Those with exactly so many stars. */
  rating?: InputMaybe<Scalars['Int']['input']>;
};

/** A picture or film of a review. */
export type ReviewMedia = {
  __typename?: 'ReviewMedia';
  /** Where it is. */
  url: Scalars['URL']['output'];
};

/** What the seller answers to a review. */
export type ReviewReply = {
  __typename?: 'ReviewReply';
  /** When it was written or last changed. */
  repliedAt: Scalars['DateTime']['output'];
  /** The answer, up to 2,000 characters. */
  text: Scalars['String']['output'];
};

/** A seller's answer. */
export type ReviewReplyInput = {
  /** The review's id. */
  reviewId: Scalars['ID']['input'];
  /** The answer, up to 2,000 characters. */
  text: Scalars['String']['input'];
};

/** What came of an answer. */
export type ReviewReplyPayload = {
  __typename?: 'ReviewReplyPayload';
  /** The review; null where there was an error. */
  review?: Maybe<Review>;
  /** Why nothing was changed. */
  userErrors: Array<ReviewsUserError>;
};

/** The order of a list of reviews. */
export type ReviewSortKey =
  /** By when they were written, the latest first. */
  | 'CREATED_AT'
  /** By how many found them helpful, most first. */
  | 'HELPFUL'
  /** By stars, most first. */
  | 'RATING';

/** Where a review comes from. */
export type ReviewSource =
  /** From someone who bought the product here. */
  | 'BUYER'
  /** From another site, brought over by an operator. */
  | 'IMPORTED';

/** Which review's vote is taken back. */
export type ReviewUnvoteInput = {
  /** The review's id. */
  reviewId: Scalars['ID']['input'];
};

/** What came of taking a vote back. */
export type ReviewUnvotePayload = {
  __typename?: 'ReviewUnvotePayload';
  /** The review; null where there was an error. */
  review?: Maybe<Review>;
  /** Why nothing was changed. */
  userErrors: Array<ReviewsUserError>;
};

/** Which review is found helpful. */
export type ReviewVoteInput = {
  /** The review's id. */
  reviewId: Scalars['ID']['input'];
};

/** What came of a vote. */
export type ReviewVotePayload = {
  __typename?: 'ReviewVotePayload';
  /** The review; null where there was an error. */
  review?: Maybe<Review>;
  /** Why nothing was changed. */
  userErrors: Array<ReviewsUserError>;
};

/** A delivered line of an order that its buyer may review. */
export type ReviewableLine = {
  __typename?: 'ReviewableLine';
  /** When it was delivered. */
  deliveredAt: Scalars['DateTime']['output'];
  /** The order line's id, which `reviewCreate` takes. */
  orderLineId: Scalars['ID']['output'];
  /** What was bought; null where it is no longer shown. */
  product?: Maybe<Product>;
  /** What it was called when it was bought. */
  title: Scalars['String']['output'];
};

/** A page of lines that may be reviewed. */
export type ReviewableLineConnection = {
  __typename?: 'ReviewableLineConnection';
  /** The page's entries with their cursors. */
  edges: Array<ReviewableLineEdge>;
  /** The page's lines. */
  nodes: Array<ReviewableLine>;
  /** Where the page stands in its list. */
  pageInfo: PageInfo;
  /** How many there are in all. */
  totalCount?: Maybe<Scalars['Int']['output']>;
};

/** A line in a page. */
export type ReviewableLineEdge = {
  __typename?: 'ReviewableLineEdge';
  /** Where to go on from. */
  cursor: Scalars['String']['output'];
  /** The line. */
  node: ReviewableLine;
};

/** What can be wrong with the input of a mutation of this part of the graph. */
export type ReviewsErrorCode =
  /** The line has been reviewed already. */
  | 'ALREADY_REVIEWED'
  /** There has to be something in it. */
  | 'EMPTY'
  /** There is no such thing, or not for you. */
  | 'NOT_FOUND'
  /** Nobody votes on their own review. */
  | 'OWN_REVIEW'
  /** Stars go from 1 to 5. */
  | 'RATING_OUT_OF_RANGE'
  /** It has more characters than are allowed. */
  | 'TOO_LONG'
  /** There are more than are allowed. */
  | 'TOO_MANY';

/** Why a mutation of this part of the graph changed nothing. */
export type ReviewsUserError = UserError & {
  __typename?: 'ReviewsUserError';
  /** What is wrong. */
  code: ReviewsErrorCode;
  /** The path inside the input that is at fault; null where no single field is. */
  field?: Maybe<Array<Scalars['String']['output']>>;
  /** A sentence for developers, in English. */
  message: Scalars['String']['output'];
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
  /** Never equal to a user's id, and no Node. */
  id: Scalars['ID']['output'];
  /** What was delivered to the viewer and they have not reviewed yet, the latest delivered first; null for guests. */
  reviewableLines?: Maybe<ReviewableLineConnection>;
  /** What the viewer has written, the latest first; null for guests. */
  reviews?: Maybe<ReviewConnection>;
};


/** Whoever asks: a person who signed in, or a guest. Each subgraph adds what it keeps for them. */
export type ViewerReviewableLinesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


/** Whoever asks: a person who signed in, or a guest. Each subgraph adds what it keeps for them. */
export type ViewerReviewsArgs = {
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
  Product: Product;
  Review: Review;
  User: User;
};

/** Mapping of federation reference types */
export type FederationReferenceTypes = {
  Product:
    ( { __typename: 'Product' }
    & GraphQLRecursivePick<FederationTypes['Product'], {"id":true}> );
  Review:
    ( { __typename: 'Review' }
    & ( GraphQLRecursivePick<FederationTypes['Review'], {"id":true}>
        | GraphQLRecursivePick<FederationTypes['Review'], {"ref":true}> ) );
  User:
    ( { __typename: 'User' }
    & GraphQLRecursivePick<FederationTypes['User'], {"id":true}> );
};


/** Mapping of interface types */
export type ResolversInterfaceTypes<_RefType extends Record<string, unknown>> = {
  Node: ( ReviewMapper );
  UserError: ( ReviewsUserError );
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
  ImportedReviewInput: ImportedReviewInput;
  Boolean: ResolverTypeWrapper<Scalars['Boolean']['output']>;
  ImportedReviewsRecordInput: ImportedReviewsRecordInput;
  ImportedReviewsRecordPayload: ResolverTypeWrapper<ImportedReviewsRecordPayload>;
  LanguageCode: ResolverTypeWrapper<Scalars['LanguageCode']['output']>;
  MediaFile: ResolverTypeWrapper<MediaFile>;
  Money: ResolverTypeWrapper<Money>;
  Mutation: ResolverTypeWrapper<Record<PropertyKey, never>>;
  Node: ResolverTypeWrapper<ResolversInterfaceTypes<ResolversTypes>['Node']>;
  PageInfo: ResolverTypeWrapper<PageInfo>;
  Product: ResolverTypeWrapper<ProductMapper>;
  Query: ResolverTypeWrapper<Record<PropertyKey, never>>;
  RatingBar: ResolverTypeWrapper<RatingBar>;
  RatingSummary: ResolverTypeWrapper<RatingSummaryMapper>;
  Float: ResolverTypeWrapper<Scalars['Float']['output']>;
  Review: ResolverTypeWrapper<ReviewMapper>;
  ReviewConnection: ResolverTypeWrapper<ReviewConnectionMapper>;
  ReviewCreateInput: ReviewCreateInput;
  ReviewCreatePayload: ResolverTypeWrapper<Omit<ReviewCreatePayload, 'review'> & { review?: Maybe<ResolversTypes['Review']> }>;
  ReviewEdge: ResolverTypeWrapper<Omit<ReviewEdge, 'node'> & { node: ResolversTypes['Review'] }>;
  ReviewFilter: ReviewFilter;
  ReviewMedia: ResolverTypeWrapper<ReviewMedia>;
  ReviewReply: ResolverTypeWrapper<ReviewReplyMapper>;
  ReviewReplyInput: ReviewReplyInput;
  ReviewReplyPayload: ResolverTypeWrapper<Omit<ReviewReplyPayload, 'review'> & { review?: Maybe<ResolversTypes['Review']> }>;
  ReviewSortKey: ReviewSortKey;
  ReviewSource: ReviewSource;
  ReviewUnvoteInput: ReviewUnvoteInput;
  ReviewUnvotePayload: ResolverTypeWrapper<Omit<ReviewUnvotePayload, 'review'> & { review?: Maybe<ResolversTypes['Review']> }>;
  ReviewVoteInput: ReviewVoteInput;
  ReviewVotePayload: ResolverTypeWrapper<Omit<ReviewVotePayload, 'review'> & { review?: Maybe<ResolversTypes['Review']> }>;
  ReviewableLine: ResolverTypeWrapper<ReviewableLineMapper>;
  ReviewableLineConnection: ResolverTypeWrapper<ReviewableLineConnectionMapper>;
  ReviewableLineEdge: ResolverTypeWrapper<Omit<ReviewableLineEdge, 'node'> & { node: ResolversTypes['ReviewableLine'] }>;
  ReviewsErrorCode: ReviewsErrorCode;
  ReviewsUserError: ResolverTypeWrapper<ReviewsUserError>;
  URL: ResolverTypeWrapper<Scalars['URL']['output']>;
  User: ResolverTypeWrapper<UserMapper>;
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
  ImportedReviewInput: ImportedReviewInput;
  Boolean: Scalars['Boolean']['output'];
  ImportedReviewsRecordInput: ImportedReviewsRecordInput;
  ImportedReviewsRecordPayload: ImportedReviewsRecordPayload;
  LanguageCode: Scalars['LanguageCode']['output'];
  MediaFile: MediaFile;
  Money: Money;
  Mutation: Record<PropertyKey, never>;
  Node: ResolversInterfaceTypes<ResolversParentTypes>['Node'];
  PageInfo: PageInfo;
  Product: ProductMapper;
  Query: Record<PropertyKey, never>;
  RatingBar: RatingBar;
  RatingSummary: RatingSummaryMapper;
  Float: Scalars['Float']['output'];
  Review: ReviewMapper;
  ReviewConnection: ReviewConnectionMapper;
  ReviewCreateInput: ReviewCreateInput;
  ReviewCreatePayload: Omit<ReviewCreatePayload, 'review'> & { review?: Maybe<ResolversParentTypes['Review']> };
  ReviewEdge: Omit<ReviewEdge, 'node'> & { node: ResolversParentTypes['Review'] };
  ReviewFilter: ReviewFilter;
  ReviewMedia: ReviewMedia;
  ReviewReply: ReviewReplyMapper;
  ReviewReplyInput: ReviewReplyInput;
  ReviewReplyPayload: Omit<ReviewReplyPayload, 'review'> & { review?: Maybe<ResolversParentTypes['Review']> };
  ReviewUnvoteInput: ReviewUnvoteInput;
  ReviewUnvotePayload: Omit<ReviewUnvotePayload, 'review'> & { review?: Maybe<ResolversParentTypes['Review']> };
  ReviewVoteInput: ReviewVoteInput;
  ReviewVotePayload: Omit<ReviewVotePayload, 'review'> & { review?: Maybe<ResolversParentTypes['Review']> };
  ReviewableLine: ReviewableLineMapper;
  ReviewableLineConnection: ReviewableLineConnectionMapper;
  ReviewableLineEdge: Omit<ReviewableLineEdge, 'node'> & { node: ResolversParentTypes['ReviewableLine'] };
  ReviewsUserError: ReviewsUserError;
  URL: Scalars['URL']['output'];
  User: UserMapper;
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

export type ImportedReviewsRecordPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ImportedReviewsRecordPayload'] = ResolversParentTypes['ImportedReviewsRecordPayload']> = {
  results?: Resolver<Array<ResolversTypes['BulkResult']>, ParentType, ContextType>;
};

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
  importedReviewsRecord?: Resolver<ResolversTypes['ImportedReviewsRecordPayload'], ParentType, ContextType, RequireFields<MutationImportedReviewsRecordArgs, 'input'>>;
  reviewCreate?: Resolver<ResolversTypes['ReviewCreatePayload'], ParentType, ContextType, RequireFields<MutationReviewCreateArgs, 'input'>>;
  reviewReply?: Resolver<ResolversTypes['ReviewReplyPayload'], ParentType, ContextType, RequireFields<MutationReviewReplyArgs, 'input'>>;
  reviewUnvote?: Resolver<ResolversTypes['ReviewUnvotePayload'], ParentType, ContextType, RequireFields<MutationReviewUnvoteArgs, 'input'>>;
  reviewVote?: Resolver<ResolversTypes['ReviewVotePayload'], ParentType, ContextType, RequireFields<MutationReviewVoteArgs, 'input'>>;
};

export type NodeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Node'] = ResolversParentTypes['Node']> = {
  __resolveType: TypeResolveFn<'Review', ParentType, ContextType>;
};

export type PageInfoResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PageInfo'] = ResolversParentTypes['PageInfo']> = {
  endCursor?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  hasNextPage?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  hasPreviousPage?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  startCursor?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type ProductResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Product'] = ResolversParentTypes['Product'], FederationReferenceType extends FederationReferenceTypes['Product'] = FederationReferenceTypes['Product']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Product']> | FederationReferenceType, FederationReferenceType, ContextType>;
  bestReviews?: Resolver<Maybe<Array<ResolversTypes['Review']>>, ParentType, ContextType, RequireFields<ProductBestReviewsArgs, 'first'>>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  rating?: Resolver<Maybe<ResolversTypes['RatingSummary']>, ParentType, ContextType>;
  reviews?: Resolver<Maybe<ResolversTypes['ReviewConnection']>, ParentType, ContextType, RequireFields<ProductReviewsArgs, 'reverse' | 'sortKey'>>;
};

export type QueryResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Query'] = ResolversParentTypes['Query']> = {
  review?: Resolver<Maybe<ResolversTypes['Review']>, ParentType, ContextType, RequireFields<QueryReviewArgs, 'id'>>;
  viewer?: Resolver<Maybe<ResolversTypes['Viewer']>, ParentType, ContextType>;
};

export type RatingBarResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RatingBar'] = ResolversParentTypes['RatingBar']> = {
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  stars?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type RatingSummaryResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RatingSummary'] = ResolversParentTypes['RatingSummary']> = {
  average?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  histogram?: Resolver<Array<ResolversTypes['RatingBar']>, ParentType, ContextType>;
};

export type ReviewResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Review'] = ResolversParentTypes['Review'], FederationReferenceType extends FederationReferenceTypes['Review'] = FederationReferenceTypes['Review']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Review']> | FederationReferenceType, FederationReferenceType, ContextType>;
  author?: Resolver<Maybe<ResolversTypes['User']>, ParentType, ContextType>;
  authorName?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  createdAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  helpfulCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  media?: Resolver<Array<ResolversTypes['ReviewMedia']>, ParentType, ContextType>;
  product?: Resolver<Maybe<ResolversTypes['Product']>, ParentType, ContextType>;
  rating?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  recommended?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  ref?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  reply?: Resolver<Maybe<ResolversTypes['ReviewReply']>, ParentType, ContextType>;
  source?: Resolver<ResolversTypes['ReviewSource'], ParentType, ContextType>;
  text?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  title?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  updatedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  verified?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  viewerVoted?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ReviewConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ReviewConnection'] = ResolversParentTypes['ReviewConnection']> = {
  edges?: Resolver<Array<ResolversTypes['ReviewEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['Review']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type ReviewCreatePayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ReviewCreatePayload'] = ResolversParentTypes['ReviewCreatePayload']> = {
  review?: Resolver<Maybe<ResolversTypes['Review']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['ReviewsUserError']>, ParentType, ContextType>;
};

export type ReviewEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ReviewEdge'] = ResolversParentTypes['ReviewEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Review'], ParentType, ContextType>;
};

export type ReviewMediaResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ReviewMedia'] = ResolversParentTypes['ReviewMedia']> = {
  url?: Resolver<ResolversTypes['URL'], ParentType, ContextType>;
};

export type ReviewReplyResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ReviewReply'] = ResolversParentTypes['ReviewReply']> = {
  repliedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type ReviewReplyPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ReviewReplyPayload'] = ResolversParentTypes['ReviewReplyPayload']> = {
  review?: Resolver<Maybe<ResolversTypes['Review']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['ReviewsUserError']>, ParentType, ContextType>;
};

export type ReviewUnvotePayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ReviewUnvotePayload'] = ResolversParentTypes['ReviewUnvotePayload']> = {
  review?: Resolver<Maybe<ResolversTypes['Review']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['ReviewsUserError']>, ParentType, ContextType>;
};

export type ReviewVotePayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ReviewVotePayload'] = ResolversParentTypes['ReviewVotePayload']> = {
  review?: Resolver<Maybe<ResolversTypes['Review']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['ReviewsUserError']>, ParentType, ContextType>;
};

export type ReviewableLineResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ReviewableLine'] = ResolversParentTypes['ReviewableLine']> = {
  deliveredAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  orderLineId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  product?: Resolver<Maybe<ResolversTypes['Product']>, ParentType, ContextType>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type ReviewableLineConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ReviewableLineConnection'] = ResolversParentTypes['ReviewableLineConnection']> = {
  edges?: Resolver<Array<ResolversTypes['ReviewableLineEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['ReviewableLine']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type ReviewableLineEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ReviewableLineEdge'] = ResolversParentTypes['ReviewableLineEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['ReviewableLine'], ParentType, ContextType>;
};

export type ReviewsUserErrorResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ReviewsUserError'] = ResolversParentTypes['ReviewsUserError']> = {
  code?: Resolver<ResolversTypes['ReviewsErrorCode'], ParentType, ContextType>;
  field?: Resolver<Maybe<Array<ResolversTypes['String']>>, ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export interface UrlScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['URL'], any> {
  name: 'URL';
}

export type UserResolvers<ContextType = Context, ParentType extends ResolversParentTypes['User'] = ResolversParentTypes['User'], FederationReferenceType extends FederationReferenceTypes['User'] = FederationReferenceTypes['User']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['User']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
};

export type UserErrorResolvers<ContextType = Context, ParentType extends ResolversParentTypes['UserError'] = ResolversParentTypes['UserError']> = {
  __resolveType: TypeResolveFn<'ReviewsUserError', ParentType, ContextType>;
};

export type ViewerResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Viewer'] = ResolversParentTypes['Viewer']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  reviewableLines?: Resolver<Maybe<ResolversTypes['ReviewableLineConnection']>, ParentType, ContextType, Partial<ViewerReviewableLinesArgs>>;
  reviews?: Resolver<Maybe<ResolversTypes['ReviewConnection']>, ParentType, ContextType, Partial<ViewerReviewsArgs>>;
};

export type Resolvers<ContextType = Context> = {
  BulkResult?: BulkResultResolvers<ContextType>;
  CountryCode?: GraphQLScalarType;
  CurrencyCode?: GraphQLScalarType;
  DateTime?: GraphQLScalarType;
  Decimal?: GraphQLScalarType;
  EmailAddress?: GraphQLScalarType;
  ImportedReviewsRecordPayload?: ImportedReviewsRecordPayloadResolvers<ContextType>;
  LanguageCode?: GraphQLScalarType;
  MediaFile?: MediaFileResolvers<ContextType>;
  Money?: MoneyResolvers<ContextType>;
  Mutation?: MutationResolvers<ContextType>;
  Node?: NodeResolvers<ContextType>;
  PageInfo?: PageInfoResolvers<ContextType>;
  Product?: ProductResolvers<ContextType>;
  Query?: QueryResolvers<ContextType>;
  RatingBar?: RatingBarResolvers<ContextType>;
  RatingSummary?: RatingSummaryResolvers<ContextType>;
  Review?: ReviewResolvers<ContextType>;
  ReviewConnection?: ReviewConnectionResolvers<ContextType>;
  ReviewCreatePayload?: ReviewCreatePayloadResolvers<ContextType>;
  ReviewEdge?: ReviewEdgeResolvers<ContextType>;
  ReviewMedia?: ReviewMediaResolvers<ContextType>;
  ReviewReply?: ReviewReplyResolvers<ContextType>;
  ReviewReplyPayload?: ReviewReplyPayloadResolvers<ContextType>;
  ReviewUnvotePayload?: ReviewUnvotePayloadResolvers<ContextType>;
  ReviewVotePayload?: ReviewVotePayloadResolvers<ContextType>;
  ReviewableLine?: ReviewableLineResolvers<ContextType>;
  ReviewableLineConnection?: ReviewableLineConnectionResolvers<ContextType>;
  ReviewableLineEdge?: ReviewableLineEdgeResolvers<ContextType>;
  ReviewsUserError?: ReviewsUserErrorResolvers<ContextType>;
  URL?: GraphQLScalarType;
  User?: UserResolvers<ContextType>;
  UserError?: UserErrorResolvers<ContextType>;
  Viewer?: ViewerResolvers<ContextType>;
};

