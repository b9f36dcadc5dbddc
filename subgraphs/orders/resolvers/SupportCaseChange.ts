import type { SupportCaseChangeResolvers } from '../types.generated.js';

export const SupportCaseChange: SupportCaseChangeResolvers = {
  reason: ({ reason, internal }, _, { viewer }) => (internal && !viewer.has('OPERATOR') ? null : reason),
};
