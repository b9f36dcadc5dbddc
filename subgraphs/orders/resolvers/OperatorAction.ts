import type { OperatorActionResolvers } from '../types.generated.js';

export const OperatorAction: OperatorActionResolvers = {
  id: (action) => action._id,
  by: (action) => ({ id: action.by }),
};
