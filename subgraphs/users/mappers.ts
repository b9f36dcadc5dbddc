// What resolvers are given in place of a GraphQL type: codegen reads the names that end in Mapper.

import type { ViewerNode } from '../kit/viewer.js';

export type ViewerMapper = ViewerNode;
