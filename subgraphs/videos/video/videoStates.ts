// The states of a video, as a table, and the one function that reads it.

import type { VideoStatus } from './videoRecord.js';

export type VideoAction = 'edit' | 'publish' | 'remove';

const transitions: Record<VideoStatus, Partial<Record<VideoAction, VideoStatus>>> = {
  DRAFT: { edit: 'DRAFT', publish: 'PUBLISHED', remove: 'REMOVED' },
  PUBLISHED: { edit: 'PUBLISHED', remove: 'REMOVED' },
  REMOVED: {},
};

/** The state that an action leads to; null where the state does not allow it. */
export const videoAfter = (status: VideoStatus, action: VideoAction): VideoStatus | null =>
  transitions[status][action] ?? null;
