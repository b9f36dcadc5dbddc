import type { ViewerResolvers } from '../types.generated.js';

export const Viewer: ViewerResolvers = {
  history: (_, page, { viewer, stores }) => stores.views.history(viewer.customer(), page),
};
