// Finds the video that somebody wants to change, if they act for its creator.

import type { Memberships } from '../clients/users.js';
import type { VideoRecord } from './videoRecord.js';
import type { VideoStore } from './videoStore.js';

export type OwnVideoDeps = { videos: Pick<VideoStore, 'byId'>; memberships: Memberships };

/** Null where there is none, and where it is another's: nobody learns which. */
export async function ownVideo({ videos, memberships }: OwnVideoDeps, userId: string, videoId: string) {
  const video: VideoRecord | null = await videos.byId(videoId);
  return video && (await memberships.roleOf(userId, video.creatorId)) ? video : null;
}
