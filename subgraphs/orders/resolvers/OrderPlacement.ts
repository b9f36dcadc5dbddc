import type { OrderPlacementResolvers } from '../types.generated.js';

export const OrderPlacement: OrderPlacementResolvers = {
  droppedLines: ({ drift, refusal }) => (refusal === null ? drift : []),
};
