import type { GraphQLResolveInfo, GraphQLScalarType, GraphQLScalarTypeConfig } from 'graphql';
import type { ViewerMapper, CreatorMapper, ProductMapper, RetailerOfferMapper, VideoMapper, VideoConnectionMapper, VideoEngagementMapper, ProductTagMapper, FeedVideoMapper, FeedConnectionMapper, ViewedVideoMapper, ViewHistoryConnectionMapper, LiveSessionMapper, LiveSessionConnectionMapper } from './mappers.js';
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

export type Creator = {
  __typename?: 'Creator';
  /** Opaque, typed by its prefix, sortable by time of making. */
  id: Scalars['ID']['output'];
  /** The session in which the creator is live now; null where there is none. */
  live?: Maybe<LiveSession>;
  /** The creator's videos, the latest first. Drafts are listed for those alone who act for the creator; for others, and of removed videos, the list is empty. */
  videos?: Maybe<VideoConnection>;
};


export type CreatorVideosArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  status?: VideoStatus;
};

/** A page of a feed. A page is shorter than asked for only where videos were removed meanwhile, or at the feed's end. */
export type FeedConnection = {
  __typename?: 'FeedConnection';
  /** The entries with their cursors. */
  edges: Array<FeedEdge>;
  /** The entries. */
  nodes: Array<FeedItem>;
  /** Where the page stands. */
  pageInfo: PageInfo;
  /** How many entries were ranked: some hundreds at most. */
  totalCount?: Maybe<Scalars['Int']['output']>;
};

/** An entry of a feed with its cursor. */
export type FeedEdge = {
  __typename?: 'FeedEdge';
  /** Where the entry stands in the ranking. */
  cursor: Scalars['String']['output'];
  /** The entry. */
  node: FeedItem;
};

/** An entry of a feed. More kinds will come: pass over those that you don't know. */
export type FeedItem = FeedVideo;

/** Which feed. */
export type FeedKind =
  /** The latest videos of all, newest first. Uses no profile. */
  | 'CHRONOLOGICAL'
  /** What the creators published whom the viewer follows, the latest first. UNAUTHENTICATED for whoever has not signed in. */
  | 'FOLLOWING'
  /** What is popular and what is new, with whom the viewer follows first and what they have seen last. */
  | 'FOR_YOU'
  /** Popular videos under a hashtag. Uses no profile. */
  | 'HASHTAG'
  /** Popular videos with something in them that can be bought in the viewer's market. Uses no profile. */
  | 'SHOP';

/** Why an entry is in a feed. */
export type FeedReason = {
  __typename?: 'FeedReason';
  /** The source that brought it. */
  source: FeedSource;
};

/** Which source brought an entry into a feed. */
export type FeedSource =
  /** The viewer follows its creator. */
  | 'FOLLOWED_CREATOR'
  /** It bears the hashtag. */
  | 'HASHTAG'
  /** It is watched and liked much, for its age. */
  | 'POPULAR'
  /** It is new. */
  | 'RECENT'
  /** Something in it can be bought in the viewer's market. */
  | 'SHOPPABLE';

/** A video in a feed. */
export type FeedVideo = {
  __typename?: 'FeedVideo';
  /** The video. */
  video: Video;
  /** Why it is there: every source that brought it. */
  why: Array<FeedReason>;
};

/** A creator's broadcast at a set time. */
export type LiveSession = Node & {
  __typename?: 'LiveSession';
  /** When it was announced. */
  createdAt: Scalars['DateTime']['output'];
  /** Who broadcasts; null where the creator is gone or can't be told now. */
  creator?: Maybe<Creator>;
  /** When it ended; null before. */
  endedAt?: Maybe<Scalars['DateTime']['output']>;
  /** Opaque, typed by its prefix, sortable by time of making. */
  id: Scalars['ID']['output'];
  /** The picture shown before it begins; null where there is none. */
  posterUrl?: Maybe<Scalars['URL']['output']>;
  /** The id once more, for whoever refers to the session from outside. */
  ref: Scalars['ID']['output'];
  /** When it is announced for. */
  scheduledFor: Scalars['DateTime']['output'];
  /** When it went live; null before. */
  startedAt?: Maybe<Scalars['DateTime']['output']>;
  /** Where it stands. */
  status: LiveSessionStatus;
  /** What it is about. */
  title: Scalars['String']['output'];
  /** When it last changed. */
  updatedAt: Scalars['DateTime']['output'];
};

/** A page of live sessions. */
export type LiveSessionConnection = {
  __typename?: 'LiveSessionConnection';
  /** The sessions with their cursors. */
  edges: Array<LiveSessionEdge>;
  /** The sessions. */
  nodes: Array<LiveSession>;
  /** Where the page stands. */
  pageInfo: PageInfo;
  /** How many sessions there are in all. */
  totalCount?: Maybe<Scalars['Int']['output']>;
};

/** A live session in a list. */
export type LiveSessionEdge = {
  __typename?: 'LiveSessionEdge';
  /** Where the session stands in the list. */
  cursor: Scalars['String']['output'];
  /** The session. */
  node: LiveSession;
};

/** Which session ends. */
export type LiveSessionEndInput = {
  /** The session. */
  liveSessionId: Scalars['ID']['input'];
};

/** What became of an end. */
export type LiveSessionEndPayload = {
  __typename?: 'LiveSessionEndPayload';
  /** The session; null where there are errors. */
  liveSession?: Maybe<LiveSession>;
  /** Why nothing was changed. */
  userErrors: Array<VideoUserError>;
};

/** What to announce. */
export type LiveSessionScheduleInput = {
  /** The creator who broadcasts; the viewer must act for it. */
  creatorId: Scalars['ID']['input'];
  /** The picture shown before it begins. */
  posterUrl?: InputMaybe<Scalars['URL']['input']>;
  /** When: in the future, and within 90 days. */
  scheduledFor: Scalars['DateTime']['input'];
  /** What it is about: 1 to 200 characters. */
  title: Scalars['String']['input'];
};

/** What became of an announcement. */
export type LiveSessionSchedulePayload = {
  __typename?: 'LiveSessionSchedulePayload';
  /** The session; null where there are errors. */
  liveSession?: Maybe<LiveSession>;
  /** Why nothing was announced. */
  userErrors: Array<VideoUserError>;
};

/** Which session goes live. */
export type LiveSessionStartInput = {
  /** The session. */
  liveSessionId: Scalars['ID']['input'];
};

/** What became of going live. */
export type LiveSessionStartPayload = {
  __typename?: 'LiveSessionStartPayload';
  /** The session; null where there are errors. */
  liveSession?: Maybe<LiveSession>;
  /** Why nothing was changed. */
  userErrors: Array<VideoUserError>;
};

/** Where a live session stands. */
export type LiveSessionStatus =
  /** Over. */
  | 'ENDED'
  /** On air. */
  | 'LIVE'
  /** Announced. */
  | 'SCHEDULED';

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
  /** Ends a session that is live. */
  liveSessionEnd: LiveSessionEndPayload;
  /** Announces a live session, for a time within the next 90 days. */
  liveSessionSchedule: LiveSessionSchedulePayload;
  /** Goes live. A creator is live in one session at a time. */
  liveSessionStart: LiveSessionStartPayload;
  /** Makes a draft for a creator that the viewer acts for. */
  videoCreate: VideoCreatePayload;
  /** Likes a video. Liking twice is liking once. */
  videoLike: VideoLikePayload;
  /** Publishes a draft, which needs a poster and a playback source. */
  videoPublish: VideoPublishPayload;
  /** Removes a draft or a published video, for good. */
  videoRemove: VideoRemovePayload;
  /** Tags a product or a partner's offer in a video, for a range of its time. A video bears 30 tags at most. */
  videoTagAdd: VideoTagAddPayload;
  /** Takes a tag off a video. */
  videoTagRemove: VideoTagRemovePayload;
  /** Takes a like back. Where there is none, nothing changes. */
  videoUnlike: VideoUnlikePayload;
  /** Changes a draft or a published video. Fields that are left out stay as they are; playback changes in drafts only. */
  videoUpdate: VideoUpdatePayload;
  /** Tells that the viewer watched a video. It counts once a viewer in thirty minutes; a viewer with neither an account nor a guest session is not counted, and nothing is kept of them. */
  videoViewRecord: VideoViewRecordPayload;
  /** Takes videos over from another system, published: 500 rows at most, and for operators alone. A row is known by its external id: the same row again changes nothing, a changed one updates the video. */
  videosImport: VideosImportPayload;
};


export type MutationLiveSessionEndArgs = {
  input: LiveSessionEndInput;
};


export type MutationLiveSessionScheduleArgs = {
  input: LiveSessionScheduleInput;
};


export type MutationLiveSessionStartArgs = {
  input: LiveSessionStartInput;
};


export type MutationVideoCreateArgs = {
  input: VideoCreateInput;
};


export type MutationVideoLikeArgs = {
  input: VideoLikeInput;
};


export type MutationVideoPublishArgs = {
  input: VideoPublishInput;
};


export type MutationVideoRemoveArgs = {
  input: VideoRemoveInput;
};


export type MutationVideoTagAddArgs = {
  input: VideoTagAddInput;
};


export type MutationVideoTagRemoveArgs = {
  input: VideoTagRemoveInput;
};


export type MutationVideoUnlikeArgs = {
  input: VideoUnlikeInput;
};


export type MutationVideoUpdateArgs = {
  input: VideoUpdateInput;
};


export type MutationVideoViewRecordArgs = {
  input: VideoViewRecordInput;
};


export type MutationVideosImportArgs = {
  input: VideosImportInput;
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
  /** The published videos that tag the product, the latest first. */
  taggedIn?: Maybe<VideoConnection>;
};


export type ProductTaggedInArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** Something that can be bought, seen in a video for a range of its time. */
export type ProductTag = {
  __typename?: 'ProductTag';
  /** When it leaves view, in seconds from the video's beginning. */
  endSeconds: Scalars['Float']['output'];
  /** Opaque, and stable while the tag lasts. */
  id: Scalars['ID']['output'];
  /** What can be bought; null where it can't be told now. */
  shoppable?: Maybe<Shoppable>;
  /** When it comes into view, in seconds from the video's beginning. */
  startSeconds: Scalars['Float']['output'];
};

export type Query = {
  __typename?: 'Query';
  /**
   * A feed of videos. Its first page fixes the ranking for all pages after it: cursors point into it for ten minutes after it was last
   * used, and whatever is written meanwhile, no video comes twice and none is left out, but those that were removed. After that a cursor
   * is refused with FEED_EXPIRED: begin again without one. A cursor belongs to its viewer, kind, market and hashtag, and is refused
   * elsewhere with BAD_USER_INPUT; that of a feed which uses no profile serves any viewer.
   */
  feed: FeedConnection;
  /** A live session; null where there is none. */
  liveSession?: Maybe<LiveSession>;
  /** Live sessions in one state: those that are live, the latest first; those to come, the next first; those that ended, the latest first. */
  liveSessions: LiveSessionConnection;
  /**
   * Of claims that a video or a broadcast led to goods, the ids of the creators who showed them, in the order asked for; null of a video that does
   * not tag them, of drafts, of a broadcast that did not begin, of what was removed and of what is unknown. For the orders service.
   */
  makersOf: Array<Maybe<Scalars['ID']['output']>>;
  /** A video; null where there is none, where it was removed, where it is a draft of others, or not available in the viewer's market. */
  video?: Maybe<Video>;
  /** A picture that this subgraph keeps, for the gateway's /media/videos/; null where there is none. */
  videosMedia?: Maybe<MediaFile>;
  /** Who is asking; null for nobody. */
  viewer?: Maybe<Viewer>;
};


export type QueryFeedArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  hashtag?: InputMaybe<Scalars['String']['input']>;
  kind?: FeedKind;
};


export type QueryLiveSessionArgs = {
  id: Scalars['ID']['input'];
};


export type QueryLiveSessionsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  status?: LiveSessionStatus;
};


export type QueryMakersOfArgs = {
  claims: Array<ShownGoodsInput>;
};


export type QueryVideoArgs = {
  id: Scalars['ID']['input'];
};


export type QueryVideosMediaArgs = {
  key: Scalars['String']['input'];
};

export type RetailerOffer = {
  __typename?: 'RetailerOffer';
  /** Opaque, typed by its prefix, sortable by time of making. */
  id: Scalars['ID']['output'];
};

/** What a video tags, a creator shows and a cart holds: a product of ours, or a partner retailer's offer. */
export type Shoppable = Product | RetailerOffer;

/** A claim that a video or a broadcast led to goods. */
export type ShownGoodsInput = {
  /** The video, or the broadcast. */
  id: Scalars['ID']['input'];
  /** The product, or a retailer's offer. */
  shoppableId: Scalars['ID']['input'];
};

/** Why a mutation changed nothing. Each subgraph's own error type adds a `code`. */
export type UserError = {
  /** The path inside the input that is at fault; null where no single field is. */
  field?: Maybe<Array<Scalars['String']['output']>>;
  /** A sentence for developers, in English. */
  message: Scalars['String']['output'];
};

/** A short video by a creator, with what can be bought in it. */
export type Video = Node & {
  __typename?: 'Video';
  /** The codes of the markets that it may be shown in; null where it may be shown in all. */
  availableInMarkets?: Maybe<Array<Scalars['String']['output']>>;
  /** What the creator wrote about it: 2,200 characters at most. */
  caption: Scalars['String']['output'];
  /** When it was made here. */
  createdAt: Scalars['DateTime']['output'];
  /** Who made it; null where the creator is gone or can't be told now. */
  creator?: Maybe<Creator>;
  /** How long it is, in seconds; null in a draft that has no playback source yet. */
  durationSeconds?: Maybe<Scalars['Float']['output']>;
  /** How often it was watched, liked, commented, shared and saved. */
  engagement: VideoEngagement;
  /** Its id in the system that it was imported from; null where it was made here. */
  externalId?: Maybe<Scalars['String']['output']>;
  /** Its hashtags, those in the caption and those given beside it: without the sign, NFKC, in lower case. */
  hashtags: Array<Scalars['String']['output']>;
  /** Opaque, typed by its prefix, sortable by time of making. */
  id: Scalars['ID']['output'];
  /** The language that is spoken or written in it; null where not told. */
  language?: Maybe<Scalars['LanguageCode']['output']>;
  /** What to play; null in a draft that has none yet. */
  playback?: Maybe<VideoPlayback>;
  /** The picture shown before it plays; null in a draft that has none yet. */
  posterUrl?: Maybe<Scalars['URL']['output']>;
  /** When it was published; null for a draft. */
  publishedAt?: Maybe<Scalars['DateTime']['output']>;
  /** The id once more, for whoever refers to the video from outside. */
  ref: Scalars['ID']['output'];
  /** The name of the sound that it uses; null where none was named. */
  soundTitle?: Maybe<Scalars['String']['output']>;
  /** Where it comes from. */
  source: VideoSource;
  /** Where it stands. */
  status: VideoStatus;
  /** What can be bought in it, by the time at which it is seen. */
  tags: Array<ProductTag>;
  /** When it last changed; counts don't count. */
  updatedAt: Scalars['DateTime']['output'];
  /** Whether the viewer likes it; false for whoever has not signed in. */
  viewerHasLiked: Scalars['Boolean']['output'];
};

/** A page of videos. */
export type VideoConnection = {
  __typename?: 'VideoConnection';
  /** The videos with their cursors. */
  edges: Array<VideoEdge>;
  /** The videos. */
  nodes: Array<Video>;
  /** Where the page stands. */
  pageInfo: PageInfo;
  /** How many videos there are in all. */
  totalCount?: Maybe<Scalars['Int']['output']>;
};

/** A draft to make. */
export type VideoCreateInput = {
  /** The codes of the markets that it may be shown in, 1 to 100 of them; all where absent. */
  availableInMarkets?: InputMaybe<Array<Scalars['String']['input']>>;
  /** What to write about it: 2,200 characters at most. Hashtags in it are found. */
  caption?: InputMaybe<Scalars['String']['input']>;
  /** The creator that it is made for; the viewer must act for it. */
  creatorId: Scalars['ID']['input'];
  /** Hashtags beside those in the caption, with or without the sign; 30 at most together, of 100 characters each. */
  hashtags?: InputMaybe<Array<Scalars['String']['input']>>;
  /** The language that is spoken or written in it. */
  language?: InputMaybe<Scalars['LanguageCode']['input']>;
  /** What to play. */
  playback?: InputMaybe<VideoPlaybackInput>;
  /** The picture shown before it plays. */
  posterUrl?: InputMaybe<Scalars['URL']['input']>;
  /** The name of the sound: 200 characters at most. */
  soundTitle?: InputMaybe<Scalars['String']['input']>;
};

/** What became of a new draft. */
export type VideoCreatePayload = {
  __typename?: 'VideoCreatePayload';
  /** Why nothing was made. */
  userErrors: Array<VideoUserError>;
  /** The draft; null where there are errors. */
  video?: Maybe<Video>;
};

/** A video in a list. */
export type VideoEdge = {
  __typename?: 'VideoEdge';
  /** Where the video stands in the list. */
  cursor: Scalars['String']['output'];
  /** The video. */
  node: Video;
};

/** How often a video was watched, liked, commented, shared and saved, what it brought along from an import included. */
export type VideoEngagement = {
  __typename?: 'VideoEngagement';
  /** Comments. */
  commentCount: Scalars['Int']['output'];
  /** Likes: one a person. */
  likeCount: Scalars['Int']['output'];
  /** Saves. */
  saveCount: Scalars['Int']['output'];
  /** Shares. */
  shareCount: Scalars['Int']['output'];
  /** Views: one a viewer in thirty minutes. */
  viewCount: Scalars['Int']['output'];
};

/** What can be wrong with a mutation on videos or live sessions. */
export type VideoErrorCode =
  /** The creator is live in another session. */
  | 'ALREADY_LIVE'
  /** Something is not of its form: a hashtag, a market's code, a media type, a title. */
  | 'INVALID'
  /** Its state does not allow this. */
  | 'INVALID_STATE'
  /** There is no such thing, or it is another's. */
  | 'NOT_FOUND'
  /** A number, a length of time or a time lies outside of its bounds. */
  | 'OUT_OF_RANGE'
  /** The product is not published, or the offer is not available, so it can't be tagged. */
  | 'SHOPPABLE_NOT_AVAILABLE'
  /** A text is longer than it may be. */
  | 'TOO_LONG'
  /** A list is longer than it may be. */
  | 'TOO_MANY'
  /** A video needs a poster and a playback source before it is published, and keeps them. */
  | 'VIDEO_INCOMPLETE';

/** What a video had been counted in the system that it comes from; 0 where absent. */
export type VideoImportCounts = {
  /** Comments. */
  comments?: Scalars['Int']['input'];
  /** Likes. */
  likes?: Scalars['Int']['input'];
  /** Saves. */
  saves?: Scalars['Int']['input'];
  /** Shares. */
  shares?: Scalars['Int']['input'];
  /** Views. */
  views?: Scalars['Int']['input'];
};

/** A video to take over. */
export type VideoImportRow = {
  /** What was written about it: 2,200 characters at most. */
  caption: Scalars['String']['input'];
  /** What it had been counted there; later likes and views come on top. */
  counts?: InputMaybe<VideoImportCounts>;
  /** Who made it. */
  creatorId: Scalars['ID']['input'];
  /** How long it is: more than 0 seconds, and 14,400 at most. */
  durationSeconds: Scalars['Float']['input'];
  /** Its id in the system that it comes from: 1 to 200 characters. */
  externalId: Scalars['String']['input'];
  /** Its hashtags beside those in the caption, with or without the sign. */
  hashtags?: InputMaybe<Array<Scalars['String']['input']>>;
  /** The language that is spoken or written in it. */
  language?: InputMaybe<Scalars['LanguageCode']['input']>;
  /** What plays it. */
  playbackUrl: Scalars['URL']['input'];
  /** The picture shown before it plays. */
  posterUrl: Scalars['URL']['input'];
  /** When it was published there. */
  publishedAt: Scalars['DateTime']['input'];
  /** The products in it, 30 at most; each must be published. */
  tags?: InputMaybe<Array<VideoImportTag>>;
};

/** A product seen in an imported video. */
export type VideoImportTag = {
  /** When it leaves view: after the start, and no later than the video's end. */
  endSeconds: Scalars['Float']['input'];
  /** The product. */
  productId: Scalars['ID']['input'];
  /** When it comes into view, in seconds from the video's beginning. */
  startSeconds: Scalars['Float']['input'];
};

/** Which video to like. */
export type VideoLikeInput = {
  /** The video. */
  videoId: Scalars['ID']['input'];
};

/** What became of a like. */
export type VideoLikePayload = {
  __typename?: 'VideoLikePayload';
  /** Why nothing was changed. */
  userErrors: Array<VideoUserError>;
  /** The video with its counts; null where there are errors. */
  video?: Maybe<Video>;
};

/** A file or a stream that plays a video. */
export type VideoPlayback = {
  __typename?: 'VideoPlayback';
  /** Length in seconds. */
  durationSeconds: Scalars['Float']['output'];
  /** Height in pixels; null where not told. */
  height?: Maybe<Scalars['Int']['output']>;
  /** What it is, as an IANA media type: video/mp4; null where not told. */
  mimeType?: Maybe<Scalars['String']['output']>;
  /** Where it is. */
  url: Scalars['URL']['output'];
  /** Width in pixels; null where not told. */
  width?: Maybe<Scalars['Int']['output']>;
};

/** A file or a stream that plays a video. */
export type VideoPlaybackInput = {
  /** Length in seconds: more than 0, and 14,400 at most. */
  durationSeconds: Scalars['Float']['input'];
  /** Height in pixels, 1 to 16,384. */
  height?: InputMaybe<Scalars['Int']['input']>;
  /** What it is, as an IANA media type: video/mp4. */
  mimeType?: InputMaybe<Scalars['String']['input']>;
  /** Where it is. */
  url: Scalars['URL']['input'];
  /** Width in pixels, 1 to 16,384. */
  width?: InputMaybe<Scalars['Int']['input']>;
};

/** Which draft to publish. */
export type VideoPublishInput = {
  /** The video. */
  videoId: Scalars['ID']['input'];
};

/** What became of a publication. */
export type VideoPublishPayload = {
  __typename?: 'VideoPublishPayload';
  /** Why nothing was published. */
  userErrors: Array<VideoUserError>;
  /** The published video; null where there are errors. */
  video?: Maybe<Video>;
};

/** Which video to remove. */
export type VideoRemoveInput = {
  /** The video. */
  videoId: Scalars['ID']['input'];
};

/** What became of a removal. */
export type VideoRemovePayload = {
  __typename?: 'VideoRemovePayload';
  /** Why nothing was removed. */
  userErrors: Array<VideoUserError>;
  /** The removed video, for the last time; null where there are errors. */
  video?: Maybe<Video>;
};

/** Where a video comes from. */
export type VideoSource =
  /** It was taken over from another system, with the counts that it had there. */
  | 'IMPORTED'
  /** It was made here. */
  | 'VITRINE';

/** Where a video stands. Drafts are seen by those alone who act for their creator; removed videos by nobody. */
export type VideoStatus =
  /** Not shown yet. */
  | 'DRAFT'
  /** Shown to everyone in its markets. */
  | 'PUBLISHED'
  /** Taken away, for good. */
  | 'REMOVED';

/** What to tag, and where. */
export type VideoTagAddInput = {
  /** When it leaves view: after the start, and no later than the video's end. */
  endSeconds: Scalars['Float']['input'];
  /** The id of a published product or an available retailer's offer. */
  shoppableId: Scalars['ID']['input'];
  /** When it comes into view, in seconds from the video's beginning: 0 at least. */
  startSeconds: Scalars['Float']['input'];
  /** The video, a draft with a playback source or a published one. */
  videoId: Scalars['ID']['input'];
};

/** What became of a tag. */
export type VideoTagAddPayload = {
  __typename?: 'VideoTagAddPayload';
  /** The new tag; null where there are errors. */
  tag?: Maybe<ProductTag>;
  /** Why nothing was tagged. */
  userErrors: Array<VideoUserError>;
  /** The video with its tags; null where there are errors. */
  video?: Maybe<Video>;
};

/** Which tag to take off. */
export type VideoTagRemoveInput = {
  /** The tag. */
  tagId: Scalars['ID']['input'];
  /** The video. */
  videoId: Scalars['ID']['input'];
};

/** What became of taking a tag off. */
export type VideoTagRemovePayload = {
  __typename?: 'VideoTagRemovePayload';
  /** Why nothing was taken off. */
  userErrors: Array<VideoUserError>;
  /** The video with the tags that are left; null where there are errors. */
  video?: Maybe<Video>;
};

/** Which video to like no more. */
export type VideoUnlikeInput = {
  /** The video. */
  videoId: Scalars['ID']['input'];
};

/** What became of taking a like back. */
export type VideoUnlikePayload = {
  __typename?: 'VideoUnlikePayload';
  /** Why nothing was changed. */
  userErrors: Array<VideoUserError>;
  /** The video with its counts; null where there are errors. */
  video?: Maybe<Video>;
};

/** What to change of a video: what is left out stays, null takes away. */
export type VideoUpdateInput = {
  /** The codes of the markets that it may be shown in, 1 to 100 of them; null for all. */
  availableInMarkets?: InputMaybe<Array<Scalars['String']['input']>>;
  /** What to write about it: 2,200 characters at most. */
  caption?: InputMaybe<Scalars['String']['input']>;
  /** Hashtags beside those in the caption, in place of those given before. */
  hashtags?: InputMaybe<Array<Scalars['String']['input']>>;
  /** The language that is spoken or written in it. */
  language?: InputMaybe<Scalars['LanguageCode']['input']>;
  /** What to play; in drafts only, and no shorter than its tags need. */
  playback?: InputMaybe<VideoPlaybackInput>;
  /** The picture shown before it plays; a published video keeps one. */
  posterUrl?: InputMaybe<Scalars['URL']['input']>;
  /** The name of the sound: 200 characters at most. */
  soundTitle?: InputMaybe<Scalars['String']['input']>;
  /** The video. */
  videoId: Scalars['ID']['input'];
};

/** What became of a change. */
export type VideoUpdatePayload = {
  __typename?: 'VideoUpdatePayload';
  /** Why nothing was changed. */
  userErrors: Array<VideoUserError>;
  /** The video as it is now; null where there are errors. */
  video?: Maybe<Video>;
};

/** Why a mutation on videos or live sessions changed nothing. */
export type VideoUserError = UserError & {
  __typename?: 'VideoUserError';
  /** Which error it is. */
  code: VideoErrorCode;
  /** The path inside the input that is at fault; null where no single field is. */
  field?: Maybe<Array<Scalars['String']['output']>>;
  /** A sentence for developers, in English. */
  message: Scalars['String']['output'];
};

/** What was watched. */
export type VideoViewRecordInput = {
  /** The video. */
  videoId: Scalars['ID']['input'];
  /** How many seconds of it were watched: 0 to 86,400; more than its length counts as its length. */
  watchedSeconds: Scalars['Float']['input'];
};

/** What became of a view. */
export type VideoViewRecordPayload = {
  __typename?: 'VideoViewRecordPayload';
  /** Whether the view was counted: false where the same viewer's last one was counted less than thirty minutes ago, and for a viewer without a session; null where there are errors. */
  counted?: Maybe<Scalars['Boolean']['output']>;
  /** Why nothing was recorded. */
  userErrors: Array<VideoUserError>;
  /** The video with its counts; null where there are errors. */
  video?: Maybe<Video>;
};

/** Videos to take over. */
export type VideosImportInput = {
  /** The rows, 500 at most. */
  rows: Array<VideoImportRow>;
};

/** What became of an import. */
export type VideosImportPayload = {
  __typename?: 'VideosImportPayload';
  /** What became of each row, in their order. */
  results: Array<BulkResult>;
  /** Why the whole import was refused; rows that were refused are among the results. */
  userErrors: Array<VideoUserError>;
};

/** A page of what a viewer watched. */
export type ViewHistoryConnection = {
  __typename?: 'ViewHistoryConnection';
  /** The entries with their cursors. */
  edges: Array<ViewHistoryEdge>;
  /** The entries. */
  nodes: Array<ViewedVideo>;
  /** Where the page stands. */
  pageInfo: PageInfo;
  /** How many entries there are in all. */
  totalCount?: Maybe<Scalars['Int']['output']>;
};

/** An entry of a viewer's history. */
export type ViewHistoryEdge = {
  __typename?: 'ViewHistoryEdge';
  /** Where the entry stands. */
  cursor: Scalars['String']['output'];
  /** The entry. */
  node: ViewedVideo;
};

/** A video that the viewer watched. */
export type ViewedVideo = {
  __typename?: 'ViewedVideo';
  /** The video; null where it was removed since, or is not available in the viewer's market. */
  video?: Maybe<Video>;
  /** When it was last watched. */
  viewedAt: Scalars['DateTime']['output'];
  /** How many seconds of it were watched at most, in one view. */
  watchedSeconds: Scalars['Float']['output'];
};

/** Whoever asks: a person who signed in, or a guest. Each subgraph adds what it keeps for them. */
export type Viewer = {
  __typename?: 'Viewer';
  /** The videos that the viewer watched, the latest first. Each video is in it once. */
  history?: Maybe<ViewHistoryConnection>;
  /** Never equal to a user's id, and no Node. */
  id: Scalars['ID']['output'];
};


/** Whoever asks: a person who signed in, or a guest. Each subgraph adds what it keeps for them. */
export type ViewerHistoryArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
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
  LiveSession: LiveSession;
  Product: Product;
  RetailerOffer: RetailerOffer;
  Video: Video;
};

/** Mapping of federation reference types */
export type FederationReferenceTypes = {
  Creator:
    ( { __typename: 'Creator' }
    & GraphQLRecursivePick<FederationTypes['Creator'], {"id":true}> );
  LiveSession:
    ( { __typename: 'LiveSession' }
    & ( GraphQLRecursivePick<FederationTypes['LiveSession'], {"id":true}>
        | GraphQLRecursivePick<FederationTypes['LiveSession'], {"ref":true}> ) );
  Product:
    ( { __typename: 'Product' }
    & GraphQLRecursivePick<FederationTypes['Product'], {"id":true}> );
  RetailerOffer:
    ( { __typename: 'RetailerOffer' }
    & GraphQLRecursivePick<FederationTypes['RetailerOffer'], {"id":true}> );
  Video:
    ( { __typename: 'Video' }
    & ( GraphQLRecursivePick<FederationTypes['Video'], {"id":true}>
        | GraphQLRecursivePick<FederationTypes['Video'], {"ref":true}> ) );
};

/** Mapping of union types */
export type ResolversUnionTypes<_RefType extends Record<string, unknown>> = {
  FeedItem: ( FeedVideoMapper );
  Shoppable:
    | ( ProductMapper )
    | ( RetailerOfferMapper )
  ;
};

/** Mapping of interface types */
export type ResolversInterfaceTypes<_RefType extends Record<string, unknown>> = {
  Node:
    | ( LiveSessionMapper )
    | ( VideoMapper )
  ;
  UserError: ( VideoUserError );
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
  CurrencyCode: ResolverTypeWrapper<Scalars['CurrencyCode']['output']>;
  DateTime: ResolverTypeWrapper<Scalars['DateTime']['output']>;
  Decimal: ResolverTypeWrapper<Scalars['Decimal']['output']>;
  EmailAddress: ResolverTypeWrapper<Scalars['EmailAddress']['output']>;
  FeedConnection: ResolverTypeWrapper<FeedConnectionMapper>;
  FeedEdge: ResolverTypeWrapper<Omit<FeedEdge, 'node'> & { node: ResolversTypes['FeedItem'] }>;
  FeedItem: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['FeedItem']>;
  FeedKind: FeedKind;
  FeedReason: ResolverTypeWrapper<FeedReason>;
  FeedSource: FeedSource;
  FeedVideo: ResolverTypeWrapper<FeedVideoMapper>;
  LanguageCode: ResolverTypeWrapper<Scalars['LanguageCode']['output']>;
  LiveSession: ResolverTypeWrapper<LiveSessionMapper>;
  LiveSessionConnection: ResolverTypeWrapper<LiveSessionConnectionMapper>;
  LiveSessionEdge: ResolverTypeWrapper<Omit<LiveSessionEdge, 'node'> & { node: ResolversTypes['LiveSession'] }>;
  LiveSessionEndInput: LiveSessionEndInput;
  LiveSessionEndPayload: ResolverTypeWrapper<Omit<LiveSessionEndPayload, 'liveSession'> & { liveSession?: Maybe<ResolversTypes['LiveSession']> }>;
  LiveSessionScheduleInput: LiveSessionScheduleInput;
  LiveSessionSchedulePayload: ResolverTypeWrapper<Omit<LiveSessionSchedulePayload, 'liveSession'> & { liveSession?: Maybe<ResolversTypes['LiveSession']> }>;
  LiveSessionStartInput: LiveSessionStartInput;
  LiveSessionStartPayload: ResolverTypeWrapper<Omit<LiveSessionStartPayload, 'liveSession'> & { liveSession?: Maybe<ResolversTypes['LiveSession']> }>;
  LiveSessionStatus: LiveSessionStatus;
  MediaFile: ResolverTypeWrapper<MediaFile>;
  Money: ResolverTypeWrapper<Money>;
  Mutation: ResolverTypeWrapper<Record<PropertyKey, never>>;
  Node: ResolverTypeWrapper<ResolversInterfaceTypes<ResolversTypes>['Node']>;
  PageInfo: ResolverTypeWrapper<PageInfo>;
  Boolean: ResolverTypeWrapper<Scalars['Boolean']['output']>;
  Product: ResolverTypeWrapper<ProductMapper>;
  ProductTag: ResolverTypeWrapper<ProductTagMapper>;
  Float: ResolverTypeWrapper<Scalars['Float']['output']>;
  Query: ResolverTypeWrapper<Record<PropertyKey, never>>;
  RetailerOffer: ResolverTypeWrapper<RetailerOfferMapper>;
  Shoppable: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['Shoppable']>;
  ShownGoodsInput: ShownGoodsInput;
  URL: ResolverTypeWrapper<Scalars['URL']['output']>;
  UserError: ResolverTypeWrapper<ResolversInterfaceTypes<ResolversTypes>['UserError']>;
  Video: ResolverTypeWrapper<VideoMapper>;
  VideoConnection: ResolverTypeWrapper<VideoConnectionMapper>;
  VideoCreateInput: VideoCreateInput;
  VideoCreatePayload: ResolverTypeWrapper<Omit<VideoCreatePayload, 'video'> & { video?: Maybe<ResolversTypes['Video']> }>;
  VideoEdge: ResolverTypeWrapper<Omit<VideoEdge, 'node'> & { node: ResolversTypes['Video'] }>;
  VideoEngagement: ResolverTypeWrapper<VideoEngagementMapper>;
  VideoErrorCode: VideoErrorCode;
  VideoImportCounts: VideoImportCounts;
  VideoImportRow: VideoImportRow;
  VideoImportTag: VideoImportTag;
  VideoLikeInput: VideoLikeInput;
  VideoLikePayload: ResolverTypeWrapper<Omit<VideoLikePayload, 'video'> & { video?: Maybe<ResolversTypes['Video']> }>;
  VideoPlayback: ResolverTypeWrapper<VideoPlayback>;
  VideoPlaybackInput: VideoPlaybackInput;
  VideoPublishInput: VideoPublishInput;
  VideoPublishPayload: ResolverTypeWrapper<Omit<VideoPublishPayload, 'video'> & { video?: Maybe<ResolversTypes['Video']> }>;
  VideoRemoveInput: VideoRemoveInput;
  VideoRemovePayload: ResolverTypeWrapper<Omit<VideoRemovePayload, 'video'> & { video?: Maybe<ResolversTypes['Video']> }>;
  VideoSource: VideoSource;
  VideoStatus: VideoStatus;
  VideoTagAddInput: VideoTagAddInput;
  VideoTagAddPayload: ResolverTypeWrapper<Omit<VideoTagAddPayload, 'tag' | 'video'> & { tag?: Maybe<ResolversTypes['ProductTag']>, video?: Maybe<ResolversTypes['Video']> }>;
  VideoTagRemoveInput: VideoTagRemoveInput;
  VideoTagRemovePayload: ResolverTypeWrapper<Omit<VideoTagRemovePayload, 'video'> & { video?: Maybe<ResolversTypes['Video']> }>;
  VideoUnlikeInput: VideoUnlikeInput;
  VideoUnlikePayload: ResolverTypeWrapper<Omit<VideoUnlikePayload, 'video'> & { video?: Maybe<ResolversTypes['Video']> }>;
  VideoUpdateInput: VideoUpdateInput;
  VideoUpdatePayload: ResolverTypeWrapper<Omit<VideoUpdatePayload, 'video'> & { video?: Maybe<ResolversTypes['Video']> }>;
  VideoUserError: ResolverTypeWrapper<VideoUserError>;
  VideoViewRecordInput: VideoViewRecordInput;
  VideoViewRecordPayload: ResolverTypeWrapper<Omit<VideoViewRecordPayload, 'video'> & { video?: Maybe<ResolversTypes['Video']> }>;
  VideosImportInput: VideosImportInput;
  VideosImportPayload: ResolverTypeWrapper<VideosImportPayload>;
  ViewHistoryConnection: ResolverTypeWrapper<ViewHistoryConnectionMapper>;
  ViewHistoryEdge: ResolverTypeWrapper<Omit<ViewHistoryEdge, 'node'> & { node: ResolversTypes['ViewedVideo'] }>;
  ViewedVideo: ResolverTypeWrapper<ViewedVideoMapper>;
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
  CurrencyCode: Scalars['CurrencyCode']['output'];
  DateTime: Scalars['DateTime']['output'];
  Decimal: Scalars['Decimal']['output'];
  EmailAddress: Scalars['EmailAddress']['output'];
  FeedConnection: FeedConnectionMapper;
  FeedEdge: Omit<FeedEdge, 'node'> & { node: ResolversParentTypes['FeedItem'] };
  FeedItem: ResolversUnionTypes<ResolversParentTypes>['FeedItem'];
  FeedReason: FeedReason;
  FeedVideo: FeedVideoMapper;
  LanguageCode: Scalars['LanguageCode']['output'];
  LiveSession: LiveSessionMapper;
  LiveSessionConnection: LiveSessionConnectionMapper;
  LiveSessionEdge: Omit<LiveSessionEdge, 'node'> & { node: ResolversParentTypes['LiveSession'] };
  LiveSessionEndInput: LiveSessionEndInput;
  LiveSessionEndPayload: Omit<LiveSessionEndPayload, 'liveSession'> & { liveSession?: Maybe<ResolversParentTypes['LiveSession']> };
  LiveSessionScheduleInput: LiveSessionScheduleInput;
  LiveSessionSchedulePayload: Omit<LiveSessionSchedulePayload, 'liveSession'> & { liveSession?: Maybe<ResolversParentTypes['LiveSession']> };
  LiveSessionStartInput: LiveSessionStartInput;
  LiveSessionStartPayload: Omit<LiveSessionStartPayload, 'liveSession'> & { liveSession?: Maybe<ResolversParentTypes['LiveSession']> };
  MediaFile: MediaFile;
  Money: Money;
  Mutation: Record<PropertyKey, never>;
  Node: ResolversInterfaceTypes<ResolversParentTypes>['Node'];
  PageInfo: PageInfo;
  Boolean: Scalars['Boolean']['output'];
  Product: ProductMapper;
  ProductTag: ProductTagMapper;
  Float: Scalars['Float']['output'];
  Query: Record<PropertyKey, never>;
  RetailerOffer: RetailerOfferMapper;
  Shoppable: ResolversUnionTypes<ResolversParentTypes>['Shoppable'];
  ShownGoodsInput: ShownGoodsInput;
  URL: Scalars['URL']['output'];
  UserError: ResolversInterfaceTypes<ResolversParentTypes>['UserError'];
  Video: VideoMapper;
  VideoConnection: VideoConnectionMapper;
  VideoCreateInput: VideoCreateInput;
  VideoCreatePayload: Omit<VideoCreatePayload, 'video'> & { video?: Maybe<ResolversParentTypes['Video']> };
  VideoEdge: Omit<VideoEdge, 'node'> & { node: ResolversParentTypes['Video'] };
  VideoEngagement: VideoEngagementMapper;
  VideoImportCounts: VideoImportCounts;
  VideoImportRow: VideoImportRow;
  VideoImportTag: VideoImportTag;
  VideoLikeInput: VideoLikeInput;
  VideoLikePayload: Omit<VideoLikePayload, 'video'> & { video?: Maybe<ResolversParentTypes['Video']> };
  VideoPlayback: VideoPlayback;
  VideoPlaybackInput: VideoPlaybackInput;
  VideoPublishInput: VideoPublishInput;
  VideoPublishPayload: Omit<VideoPublishPayload, 'video'> & { video?: Maybe<ResolversParentTypes['Video']> };
  VideoRemoveInput: VideoRemoveInput;
  VideoRemovePayload: Omit<VideoRemovePayload, 'video'> & { video?: Maybe<ResolversParentTypes['Video']> };
  VideoTagAddInput: VideoTagAddInput;
  VideoTagAddPayload: Omit<VideoTagAddPayload, 'tag' | 'video'> & { tag?: Maybe<ResolversParentTypes['ProductTag']>, video?: Maybe<ResolversParentTypes['Video']> };
  VideoTagRemoveInput: VideoTagRemoveInput;
  VideoTagRemovePayload: Omit<VideoTagRemovePayload, 'video'> & { video?: Maybe<ResolversParentTypes['Video']> };
  VideoUnlikeInput: VideoUnlikeInput;
  VideoUnlikePayload: Omit<VideoUnlikePayload, 'video'> & { video?: Maybe<ResolversParentTypes['Video']> };
  VideoUpdateInput: VideoUpdateInput;
  VideoUpdatePayload: Omit<VideoUpdatePayload, 'video'> & { video?: Maybe<ResolversParentTypes['Video']> };
  VideoUserError: VideoUserError;
  VideoViewRecordInput: VideoViewRecordInput;
  VideoViewRecordPayload: Omit<VideoViewRecordPayload, 'video'> & { video?: Maybe<ResolversParentTypes['Video']> };
  VideosImportInput: VideosImportInput;
  VideosImportPayload: VideosImportPayload;
  ViewHistoryConnection: ViewHistoryConnectionMapper;
  ViewHistoryEdge: Omit<ViewHistoryEdge, 'node'> & { node: ResolversParentTypes['ViewedVideo'] };
  ViewedVideo: ViewedVideoMapper;
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
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  live?: Resolver<Maybe<ResolversTypes['LiveSession']>, ParentType, ContextType>;
  videos?: Resolver<Maybe<ResolversTypes['VideoConnection']>, ParentType, ContextType, RequireFields<CreatorVideosArgs, 'status'>>;
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

export type FeedConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['FeedConnection'] = ResolversParentTypes['FeedConnection']> = {
  edges?: Resolver<Array<ResolversTypes['FeedEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['FeedItem']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type FeedEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['FeedEdge'] = ResolversParentTypes['FeedEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['FeedItem'], ParentType, ContextType>;
};

export type FeedItemResolvers<ContextType = Context, ParentType extends ResolversParentTypes['FeedItem'] = ResolversParentTypes['FeedItem']> = {
  __resolveType: TypeResolveFn<'FeedVideo', ParentType, ContextType>;
};

export type FeedReasonResolvers<ContextType = Context, ParentType extends ResolversParentTypes['FeedReason'] = ResolversParentTypes['FeedReason']> = {
  source?: Resolver<ResolversTypes['FeedSource'], ParentType, ContextType>;
};

export type FeedVideoResolvers<ContextType = Context, ParentType extends ResolversParentTypes['FeedVideo'] = ResolversParentTypes['FeedVideo']> = {
  video?: Resolver<ResolversTypes['Video'], ParentType, ContextType>;
  why?: Resolver<Array<ResolversTypes['FeedReason']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export interface LanguageCodeScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['LanguageCode'], any> {
  name: 'LanguageCode';
}

export type LiveSessionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['LiveSession'] = ResolversParentTypes['LiveSession'], FederationReferenceType extends FederationReferenceTypes['LiveSession'] = FederationReferenceTypes['LiveSession']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['LiveSession']> | FederationReferenceType, FederationReferenceType, ContextType>;
  createdAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  creator?: Resolver<Maybe<ResolversTypes['Creator']>, ParentType, ContextType>;
  endedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  posterUrl?: Resolver<Maybe<ResolversTypes['URL']>, ParentType, ContextType>;
  ref?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  scheduledFor?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  startedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  status?: Resolver<ResolversTypes['LiveSessionStatus'], ParentType, ContextType>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  updatedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type LiveSessionConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['LiveSessionConnection'] = ResolversParentTypes['LiveSessionConnection']> = {
  edges?: Resolver<Array<ResolversTypes['LiveSessionEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['LiveSession']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type LiveSessionEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['LiveSessionEdge'] = ResolversParentTypes['LiveSessionEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['LiveSession'], ParentType, ContextType>;
};

export type LiveSessionEndPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['LiveSessionEndPayload'] = ResolversParentTypes['LiveSessionEndPayload']> = {
  liveSession?: Resolver<Maybe<ResolversTypes['LiveSession']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['VideoUserError']>, ParentType, ContextType>;
};

export type LiveSessionSchedulePayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['LiveSessionSchedulePayload'] = ResolversParentTypes['LiveSessionSchedulePayload']> = {
  liveSession?: Resolver<Maybe<ResolversTypes['LiveSession']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['VideoUserError']>, ParentType, ContextType>;
};

export type LiveSessionStartPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['LiveSessionStartPayload'] = ResolversParentTypes['LiveSessionStartPayload']> = {
  liveSession?: Resolver<Maybe<ResolversTypes['LiveSession']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['VideoUserError']>, ParentType, ContextType>;
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
  liveSessionEnd?: Resolver<ResolversTypes['LiveSessionEndPayload'], ParentType, ContextType, RequireFields<MutationLiveSessionEndArgs, 'input'>>;
  liveSessionSchedule?: Resolver<ResolversTypes['LiveSessionSchedulePayload'], ParentType, ContextType, RequireFields<MutationLiveSessionScheduleArgs, 'input'>>;
  liveSessionStart?: Resolver<ResolversTypes['LiveSessionStartPayload'], ParentType, ContextType, RequireFields<MutationLiveSessionStartArgs, 'input'>>;
  videoCreate?: Resolver<ResolversTypes['VideoCreatePayload'], ParentType, ContextType, RequireFields<MutationVideoCreateArgs, 'input'>>;
  videoLike?: Resolver<ResolversTypes['VideoLikePayload'], ParentType, ContextType, RequireFields<MutationVideoLikeArgs, 'input'>>;
  videoPublish?: Resolver<ResolversTypes['VideoPublishPayload'], ParentType, ContextType, RequireFields<MutationVideoPublishArgs, 'input'>>;
  videoRemove?: Resolver<ResolversTypes['VideoRemovePayload'], ParentType, ContextType, RequireFields<MutationVideoRemoveArgs, 'input'>>;
  videoTagAdd?: Resolver<ResolversTypes['VideoTagAddPayload'], ParentType, ContextType, RequireFields<MutationVideoTagAddArgs, 'input'>>;
  videoTagRemove?: Resolver<ResolversTypes['VideoTagRemovePayload'], ParentType, ContextType, RequireFields<MutationVideoTagRemoveArgs, 'input'>>;
  videoUnlike?: Resolver<ResolversTypes['VideoUnlikePayload'], ParentType, ContextType, RequireFields<MutationVideoUnlikeArgs, 'input'>>;
  videoUpdate?: Resolver<ResolversTypes['VideoUpdatePayload'], ParentType, ContextType, RequireFields<MutationVideoUpdateArgs, 'input'>>;
  videoViewRecord?: Resolver<ResolversTypes['VideoViewRecordPayload'], ParentType, ContextType, RequireFields<MutationVideoViewRecordArgs, 'input'>>;
  videosImport?: Resolver<ResolversTypes['VideosImportPayload'], ParentType, ContextType, RequireFields<MutationVideosImportArgs, 'input'>>;
};

export type NodeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Node'] = ResolversParentTypes['Node']> = {
  __resolveType: TypeResolveFn<'LiveSession' | 'Video', ParentType, ContextType>;
};

export type PageInfoResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PageInfo'] = ResolversParentTypes['PageInfo']> = {
  endCursor?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  hasNextPage?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  hasPreviousPage?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  startCursor?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type ProductResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Product'] = ResolversParentTypes['Product'], FederationReferenceType extends FederationReferenceTypes['Product'] = FederationReferenceTypes['Product']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Product']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  taggedIn?: Resolver<Maybe<ResolversTypes['VideoConnection']>, ParentType, ContextType, Partial<ProductTaggedInArgs>>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ProductTagResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ProductTag'] = ResolversParentTypes['ProductTag']> = {
  endSeconds?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  shoppable?: Resolver<Maybe<ResolversTypes['Shoppable']>, ParentType, ContextType>;
  startSeconds?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
};

export type QueryResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Query'] = ResolversParentTypes['Query']> = {
  feed?: Resolver<ResolversTypes['FeedConnection'], ParentType, ContextType, RequireFields<QueryFeedArgs, 'kind'>>;
  liveSession?: Resolver<Maybe<ResolversTypes['LiveSession']>, ParentType, ContextType, RequireFields<QueryLiveSessionArgs, 'id'>>;
  liveSessions?: Resolver<ResolversTypes['LiveSessionConnection'], ParentType, ContextType, RequireFields<QueryLiveSessionsArgs, 'status'>>;
  makersOf?: Resolver<Array<Maybe<ResolversTypes['ID']>>, ParentType, ContextType, RequireFields<QueryMakersOfArgs, 'claims'>>;
  video?: Resolver<Maybe<ResolversTypes['Video']>, ParentType, ContextType, RequireFields<QueryVideoArgs, 'id'>>;
  videosMedia?: Resolver<Maybe<ResolversTypes['MediaFile']>, ParentType, ContextType, RequireFields<QueryVideosMediaArgs, 'key'>>;
  viewer?: Resolver<Maybe<ResolversTypes['Viewer']>, ParentType, ContextType>;
};

export type RetailerOfferResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RetailerOffer'] = ResolversParentTypes['RetailerOffer'], FederationReferenceType extends FederationReferenceTypes['RetailerOffer'] = FederationReferenceTypes['RetailerOffer']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['RetailerOffer']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ShoppableResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Shoppable'] = ResolversParentTypes['Shoppable']> = {
  __resolveType: TypeResolveFn<'Product' | 'RetailerOffer', ParentType, ContextType>;
};

export interface UrlScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['URL'], any> {
  name: 'URL';
}

export type UserErrorResolvers<ContextType = Context, ParentType extends ResolversParentTypes['UserError'] = ResolversParentTypes['UserError']> = {
  __resolveType: TypeResolveFn<'VideoUserError', ParentType, ContextType>;
};

export type VideoResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Video'] = ResolversParentTypes['Video'], FederationReferenceType extends FederationReferenceTypes['Video'] = FederationReferenceTypes['Video']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Video']> | FederationReferenceType, FederationReferenceType, ContextType>;
  availableInMarkets?: Resolver<Maybe<Array<ResolversTypes['String']>>, ParentType, ContextType>;
  caption?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  createdAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  creator?: Resolver<Maybe<ResolversTypes['Creator']>, ParentType, ContextType>;
  durationSeconds?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  engagement?: Resolver<ResolversTypes['VideoEngagement'], ParentType, ContextType>;
  externalId?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  hashtags?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  language?: Resolver<Maybe<ResolversTypes['LanguageCode']>, ParentType, ContextType>;
  playback?: Resolver<Maybe<ResolversTypes['VideoPlayback']>, ParentType, ContextType>;
  posterUrl?: Resolver<Maybe<ResolversTypes['URL']>, ParentType, ContextType>;
  publishedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  ref?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  soundTitle?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  source?: Resolver<ResolversTypes['VideoSource'], ParentType, ContextType>;
  status?: Resolver<ResolversTypes['VideoStatus'], ParentType, ContextType>;
  tags?: Resolver<Array<ResolversTypes['ProductTag']>, ParentType, ContextType>;
  updatedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  viewerHasLiked?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type VideoConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['VideoConnection'] = ResolversParentTypes['VideoConnection']> = {
  edges?: Resolver<Array<ResolversTypes['VideoEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['Video']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type VideoCreatePayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['VideoCreatePayload'] = ResolversParentTypes['VideoCreatePayload']> = {
  userErrors?: Resolver<Array<ResolversTypes['VideoUserError']>, ParentType, ContextType>;
  video?: Resolver<Maybe<ResolversTypes['Video']>, ParentType, ContextType>;
};

export type VideoEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['VideoEdge'] = ResolversParentTypes['VideoEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Video'], ParentType, ContextType>;
};

export type VideoEngagementResolvers<ContextType = Context, ParentType extends ResolversParentTypes['VideoEngagement'] = ResolversParentTypes['VideoEngagement']> = {
  commentCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  likeCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  saveCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  shareCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  viewCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type VideoLikePayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['VideoLikePayload'] = ResolversParentTypes['VideoLikePayload']> = {
  userErrors?: Resolver<Array<ResolversTypes['VideoUserError']>, ParentType, ContextType>;
  video?: Resolver<Maybe<ResolversTypes['Video']>, ParentType, ContextType>;
};

export type VideoPlaybackResolvers<ContextType = Context, ParentType extends ResolversParentTypes['VideoPlayback'] = ResolversParentTypes['VideoPlayback']> = {
  durationSeconds?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  height?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  mimeType?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  url?: Resolver<ResolversTypes['URL'], ParentType, ContextType>;
  width?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type VideoPublishPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['VideoPublishPayload'] = ResolversParentTypes['VideoPublishPayload']> = {
  userErrors?: Resolver<Array<ResolversTypes['VideoUserError']>, ParentType, ContextType>;
  video?: Resolver<Maybe<ResolversTypes['Video']>, ParentType, ContextType>;
};

export type VideoRemovePayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['VideoRemovePayload'] = ResolversParentTypes['VideoRemovePayload']> = {
  userErrors?: Resolver<Array<ResolversTypes['VideoUserError']>, ParentType, ContextType>;
  video?: Resolver<Maybe<ResolversTypes['Video']>, ParentType, ContextType>;
};

export type VideoTagAddPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['VideoTagAddPayload'] = ResolversParentTypes['VideoTagAddPayload']> = {
  tag?: Resolver<Maybe<ResolversTypes['ProductTag']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['VideoUserError']>, ParentType, ContextType>;
  video?: Resolver<Maybe<ResolversTypes['Video']>, ParentType, ContextType>;
};

export type VideoTagRemovePayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['VideoTagRemovePayload'] = ResolversParentTypes['VideoTagRemovePayload']> = {
  userErrors?: Resolver<Array<ResolversTypes['VideoUserError']>, ParentType, ContextType>;
  video?: Resolver<Maybe<ResolversTypes['Video']>, ParentType, ContextType>;
};

export type VideoUnlikePayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['VideoUnlikePayload'] = ResolversParentTypes['VideoUnlikePayload']> = {
  userErrors?: Resolver<Array<ResolversTypes['VideoUserError']>, ParentType, ContextType>;
  video?: Resolver<Maybe<ResolversTypes['Video']>, ParentType, ContextType>;
};

export type VideoUpdatePayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['VideoUpdatePayload'] = ResolversParentTypes['VideoUpdatePayload']> = {
  userErrors?: Resolver<Array<ResolversTypes['VideoUserError']>, ParentType, ContextType>;
  video?: Resolver<Maybe<ResolversTypes['Video']>, ParentType, ContextType>;
};

export type VideoUserErrorResolvers<ContextType = Context, ParentType extends ResolversParentTypes['VideoUserError'] = ResolversParentTypes['VideoUserError']> = {
  code?: Resolver<ResolversTypes['VideoErrorCode'], ParentType, ContextType>;
  field?: Resolver<Maybe<Array<ResolversTypes['String']>>, ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type VideoViewRecordPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['VideoViewRecordPayload'] = ResolversParentTypes['VideoViewRecordPayload']> = {
  counted?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['VideoUserError']>, ParentType, ContextType>;
  video?: Resolver<Maybe<ResolversTypes['Video']>, ParentType, ContextType>;
};

export type VideosImportPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['VideosImportPayload'] = ResolversParentTypes['VideosImportPayload']> = {
  results?: Resolver<Array<ResolversTypes['BulkResult']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['VideoUserError']>, ParentType, ContextType>;
};

export type ViewHistoryConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ViewHistoryConnection'] = ResolversParentTypes['ViewHistoryConnection']> = {
  edges?: Resolver<Array<ResolversTypes['ViewHistoryEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['ViewedVideo']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type ViewHistoryEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ViewHistoryEdge'] = ResolversParentTypes['ViewHistoryEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['ViewedVideo'], ParentType, ContextType>;
};

export type ViewedVideoResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ViewedVideo'] = ResolversParentTypes['ViewedVideo']> = {
  video?: Resolver<Maybe<ResolversTypes['Video']>, ParentType, ContextType>;
  viewedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  watchedSeconds?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
};

export type ViewerResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Viewer'] = ResolversParentTypes['Viewer']> = {
  history?: Resolver<Maybe<ResolversTypes['ViewHistoryConnection']>, ParentType, ContextType, Partial<ViewerHistoryArgs>>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
};

export type Resolvers<ContextType = Context> = {
  BulkResult?: BulkResultResolvers<ContextType>;
  CountryCode?: GraphQLScalarType;
  Creator?: CreatorResolvers<ContextType>;
  CurrencyCode?: GraphQLScalarType;
  DateTime?: GraphQLScalarType;
  Decimal?: GraphQLScalarType;
  EmailAddress?: GraphQLScalarType;
  FeedConnection?: FeedConnectionResolvers<ContextType>;
  FeedEdge?: FeedEdgeResolvers<ContextType>;
  FeedItem?: FeedItemResolvers<ContextType>;
  FeedReason?: FeedReasonResolvers<ContextType>;
  FeedVideo?: FeedVideoResolvers<ContextType>;
  LanguageCode?: GraphQLScalarType;
  LiveSession?: LiveSessionResolvers<ContextType>;
  LiveSessionConnection?: LiveSessionConnectionResolvers<ContextType>;
  LiveSessionEdge?: LiveSessionEdgeResolvers<ContextType>;
  LiveSessionEndPayload?: LiveSessionEndPayloadResolvers<ContextType>;
  LiveSessionSchedulePayload?: LiveSessionSchedulePayloadResolvers<ContextType>;
  LiveSessionStartPayload?: LiveSessionStartPayloadResolvers<ContextType>;
  MediaFile?: MediaFileResolvers<ContextType>;
  Money?: MoneyResolvers<ContextType>;
  Mutation?: MutationResolvers<ContextType>;
  Node?: NodeResolvers<ContextType>;
  PageInfo?: PageInfoResolvers<ContextType>;
  Product?: ProductResolvers<ContextType>;
  ProductTag?: ProductTagResolvers<ContextType>;
  Query?: QueryResolvers<ContextType>;
  RetailerOffer?: RetailerOfferResolvers<ContextType>;
  Shoppable?: ShoppableResolvers<ContextType>;
  URL?: GraphQLScalarType;
  UserError?: UserErrorResolvers<ContextType>;
  Video?: VideoResolvers<ContextType>;
  VideoConnection?: VideoConnectionResolvers<ContextType>;
  VideoCreatePayload?: VideoCreatePayloadResolvers<ContextType>;
  VideoEdge?: VideoEdgeResolvers<ContextType>;
  VideoEngagement?: VideoEngagementResolvers<ContextType>;
  VideoLikePayload?: VideoLikePayloadResolvers<ContextType>;
  VideoPlayback?: VideoPlaybackResolvers<ContextType>;
  VideoPublishPayload?: VideoPublishPayloadResolvers<ContextType>;
  VideoRemovePayload?: VideoRemovePayloadResolvers<ContextType>;
  VideoTagAddPayload?: VideoTagAddPayloadResolvers<ContextType>;
  VideoTagRemovePayload?: VideoTagRemovePayloadResolvers<ContextType>;
  VideoUnlikePayload?: VideoUnlikePayloadResolvers<ContextType>;
  VideoUpdatePayload?: VideoUpdatePayloadResolvers<ContextType>;
  VideoUserError?: VideoUserErrorResolvers<ContextType>;
  VideoViewRecordPayload?: VideoViewRecordPayloadResolvers<ContextType>;
  VideosImportPayload?: VideosImportPayloadResolvers<ContextType>;
  ViewHistoryConnection?: ViewHistoryConnectionResolvers<ContextType>;
  ViewHistoryEdge?: ViewHistoryEdgeResolvers<ContextType>;
  ViewedVideo?: ViewedVideoResolvers<ContextType>;
  Viewer?: ViewerResolvers<ContextType>;
};

