import type { SessionResolvers } from '../types.generated.js';

export const Session: SessionResolvers = {
  id: (session) => session._id,
  isCurrent: (session, _, { viewer }) => session._id === viewer.sessionId,
};
