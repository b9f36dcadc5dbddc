// What resolvers are given in place of a GraphQL type: codegen reads the names that end in Mapper.

import type { Connection } from '../kit/connection.js';
import type { ViewerNode } from '../kit/viewer.js';
import type { EligibleLineRecord } from './eligibility/eligibleLineStore.js';
import type { RatingSummaryRecord } from './rating/ratingSummaryStore.js';
import type { ReviewRecord } from './review/reviewRecord.js';

export type ViewerMapper = ViewerNode;
export type ProductMapper = { id: string };
export type UserMapper = { id: string };
export type ReviewMapper = ReviewRecord;
export type ReviewReplyMapper = NonNullable<ReviewRecord['reply']>;
export type ReviewConnectionMapper = Connection<ReviewRecord>;
export type ReviewableLineMapper = EligibleLineRecord;
export type ReviewableLineConnectionMapper = Connection<EligibleLineRecord>;
export type RatingSummaryMapper = Pick<RatingSummaryRecord, 'count' | 'sum' | 'histogram'>;
