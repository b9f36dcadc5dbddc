// The videos subgraph, as a process brings it up.

import { typeDefsOf } from '../../schema/load.js';
import { totalCount } from '../kit/connection.js';
import { defineSubgraph } from '../kit/subgraph.js';
import { createContext, createServices, type Context, type Services } from './context.js';
import { keepFollows } from './feed/keepFollows.js';
import { Creator } from './resolvers/Creator.js';
import { FeedItem } from './resolvers/FeedItem.js';
import { LiveSession } from './resolvers/LiveSession.js';
import { Mutation } from './resolvers/Mutation.js';
import { Product } from './resolvers/Product.js';
import { ProductTag } from './resolvers/ProductTag.js';
import { Query } from './resolvers/Query.js';
import { Shoppable } from './resolvers/Shoppable.js';
import { Video } from './resolvers/Video.js';
import { VideoEngagement } from './resolvers/VideoEngagement.js';
import { ViewedVideo } from './resolvers/ViewedVideo.js';
import { Viewer } from './resolvers/Viewer.js';
import { keepOffers, keepProducts } from './tags/keepTaggables.js';

export const subgraph = defineSubgraph<Services, Context>({
  name: 'videos',
  typeDefs: typeDefsOf('videos'),
  resolvers: {
    Query,
    Mutation,
    Viewer,
    ViewedVideo,
    Video,
    VideoEngagement,
    ProductTag,
    Shoppable,
    FeedItem,
    LiveSession,
    Creator,
    Product,
    VideoConnection: totalCount,
    FeedConnection: totalCount,
    LiveSessionConnection: totalCount,
    ViewHistoryConnection: totalCount,
  },
  createServices,
  createContext,
  consumers: [keepFollows, keepProducts, keepOffers],
});
