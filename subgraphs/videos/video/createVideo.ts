import type { Clock } from '../../kit/clock.js';
import type { IdSource } from '../../kit/ids.js';
import { done, failed } from '../../kit/result.js';
import type { Memberships } from '../clients/users.js';
import { noFields, videoFields, type VideoInput } from './videoFields.js';
import { noCounts, type VideoRecord } from './videoRecord.js';
import type { VideoStore } from './videoStore.js';

type Deps = { videos: Pick<VideoStore, 'add'>; memberships: Memberships; clock: Clock; ids: IdSource };

/** Makes a draft. Fails with NOT_FOUND for a creator that the user does not act for, or as videoFields does. */
export async function createVideo(
  { videos, memberships, clock, ids }: Deps,
  userId: string,
  { creatorId, ...input }: VideoInput & { creatorId: string },
) {
  if (!(await memberships.roleOf(userId, creatorId))) return failed('NOT_FOUND', 'creatorId');
  const fields = videoFields(noFields, input);
  if (!fields.ok) return fields;

  const now = clock.now();
  const video: VideoRecord = {
    _id: ids.next('video'),
    creatorId,
    ...fields.value,
    status: 'DRAFT',
    source: 'VITRINE',
    externalId: null,
    tags: [],
    tagCount: 0,
    counts: noCounts,
    popularity: 0,
    publishedAt: null,
    listedAt: now,
    createdAt: now,
    updatedAt: now,
  };
  await videos.add(video);
  return done(video);
}
