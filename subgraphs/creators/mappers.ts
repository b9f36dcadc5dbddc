// What resolvers are given in place of a GraphQL type: codegen reads the names that end in Mapper.

import type { Connection } from '../kit/connection.js';
import type { ViewerNode } from '../kit/viewer.js';
import type { CreatorRecord } from './profile/creatorStore.js';
import type { ShowcaseItem } from './showcase/showcaseStore.js';

export type ViewerMapper = ViewerNode;
export type CreatorMapper = CreatorRecord;
export type CreatorConnectionMapper = Connection<CreatorRecord>;
export type ShowcaseItemMapper = ShowcaseItem;
export type ShowcaseItemConnectionMapper = Connection<ShowcaseItem>;
