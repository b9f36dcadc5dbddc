// What resolvers are given in place of a GraphQL type: codegen reads the names that end in Mapper.

import type { Connection } from '../kit/connection.js';
import type { ViewerNode } from '../kit/viewer.js';
import type { OfferRecord } from './offer/offerStore.js';
import type { RetailerRecord } from './retailer/retailerStore.js';

export type ViewerMapper = ViewerNode;
export type RetailerMapper = RetailerRecord;
export type RetailerConnectionMapper = Connection<RetailerRecord>;
export type RetailerOfferMapper = OfferRecord;
export type RetailerOfferConnectionMapper = Connection<OfferRecord>;
