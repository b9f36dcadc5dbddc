// What resolvers are given in place of a GraphQL type: codegen reads the names that end in Mapper.

import type { Connection } from '../kit/connection.js';
import type { ViewerNode } from '../kit/viewer.js';
import type { ViewRecord } from './engagement/viewStore.js';
import type { FeedVideo } from './feed/feedPage.js';
import type { LiveSessionRecord } from './live/liveSessionStore.js';
import type { Counts, TagRecord, VideoRecord } from './video/videoRecord.js';

type Stub = { id: string };

export type ViewerMapper = ViewerNode;
export type CreatorMapper = Stub;
export type ProductMapper = Stub;
export type RetailerOfferMapper = Stub;
export type VideoMapper = VideoRecord;
export type VideoConnectionMapper = Connection<VideoRecord>;
export type VideoEngagementMapper = Counts;
export type ProductTagMapper = TagRecord;
export type FeedVideoMapper = FeedVideo;
export type FeedConnectionMapper = Connection<FeedVideo>;
export type ViewedVideoMapper = ViewRecord;
export type ViewHistoryConnectionMapper = Connection<ViewRecord>;
export type LiveSessionMapper = LiveSessionRecord;
export type LiveSessionConnectionMapper = Connection<LiveSessionRecord>;
