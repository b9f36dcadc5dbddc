// The reviews subgraph, as a process brings it up.

import { typeDefsOf } from '../../schema/load.js';
import { totalCount } from '../kit/connection.js';
import { defineSubgraph } from '../kit/subgraph.js';
import { createContext, createServices } from './context.js';
import { orderLineDelivered } from './eligibility/orderLineDelivered.js';
import { Mutation } from './resolvers/Mutation.js';
import { Product } from './resolvers/Product.js';
import { Query } from './resolvers/Query.js';
import { RatingSummary } from './resolvers/RatingSummary.js';
import { Review } from './resolvers/Review.js';
import { ReviewableLine } from './resolvers/ReviewableLine.js';
import { Viewer } from './resolvers/Viewer.js';

export const subgraph = defineSubgraph({
  name: 'reviews',
  typeDefs: typeDefsOf('reviews'),
  resolvers: {
    Query,
    Mutation,
    Viewer,
    Product,
    Review,
    RatingSummary,
    ReviewableLine,
    ReviewConnection: totalCount,
    ReviewableLineConnection: totalCount,
  },
  createServices,
  createContext,
  consumers: [orderLineDelivered],
});
