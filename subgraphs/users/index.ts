// The users subgraph, as a process brings it up.

import { typeDefsOf } from '../../schema/load.js';
import { totalCount } from '../kit/connection.js';
import { defineSubgraph } from '../kit/subgraph.js';
import { createContext, createServices } from './context.js';
import { Address } from './resolvers/Address.js';
import { Membership } from './resolvers/Membership.js';
import { Mutation } from './resolvers/Mutation.js';
import { Query } from './resolvers/Query.js';
import { Session } from './resolvers/Session.js';
import { Creator, Retailer, Shop, Tenant } from './resolvers/Tenant.js';
import { User } from './resolvers/User.js';
import { Viewer } from './resolvers/Viewer.js';

export const subgraph = defineSubgraph({
  name: 'users',
  typeDefs: typeDefsOf('users'),
  resolvers: {
    Query,
    Mutation,
    Viewer,
    User,
    Address,
    Session,
    Membership,
    Tenant,
    Shop,
    Creator,
    Retailer,
    AddressConnection: totalCount,
    SessionConnection: totalCount,
    MembershipConnection: totalCount,
  },
  createServices,
  createContext,
});
