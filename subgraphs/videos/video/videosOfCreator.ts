import type { PageArgs } from '../../kit/connection.js';
import { connectionOf, pageWindow, type Connection } from '../../kit/connection.js';
import type { Memberships } from '../clients/users.js';
import type { VideoListStore } from './videoListStore.js';
import type { VideoRecord, VideoStatus } from './videoRecord.js';

type Deps = { videoLists: Pick<VideoListStore, 'ofCreator' | 'ofOwnCreator'>; memberships: Memberships };
type Seer = { userId: string | null; market: string | null };

/** A creator's videos in a state, the latest first; drafts for those alone who act for the creator. */
export async function videosOfCreator(
  { videoLists, memberships }: Deps,
  { userId, market }: Seer,
  creatorId: string,
  status: VideoStatus,
  page: PageArgs,
): Promise<Connection<VideoRecord>> {
  if (status === 'PUBLISHED') return videoLists.ofCreator(creatorId, market, page);
  const mayList = status === 'DRAFT' && userId !== null && (await memberships.roleOf(userId, creatorId)) !== null;
  return mayList
    ? videoLists.ofOwnCreator(creatorId, status, page)
    : connectionOf(
        [],
        pageWindow(page),
        (row: VideoRecord) => ({ value: null, id: row._id }),
        async () => 0,
      );
}
