// Counts likes and views of a video exactly, however many come at once.

import type { Clock } from '../../kit/clock.js';
import type { Transaction } from '../../kit/transaction.js';
import { isInMarket } from '../video/inMarket.js';
import type { VideoRecord } from '../video/videoRecord.js';
import type { VideoStore } from '../video/videoStore.js';
import { lanes } from '../../kit/lanes.js';
import type { LikeChange, LikeStore } from './likeStore.js';
import type { View, ViewStore } from './viewStore.js';

type Deps = {
  videos: Pick<VideoStore, 'publishedIn' | 'addCounts'>;
  likes: Pick<LikeStore, 'apply'>;
  views: Pick<ViewStore, 'apply'>;
  clock: Clock;
  inTransaction<T>(work: (tx: Transaction) => Promise<T>): Promise<T>;
};
type Act = { like: LikeChange } | { view: View };
type Engagement = Act & { market: string | null };
/** `counted` is of views; null where the video is not published in the viewer's market. */
export type Engaged = { video: VideoRecord; counted: boolean } | null;

const mostInATransaction = 100;

export type Engage = (videoId: string, engagement: Engagement) => Promise<Engaged>;

/**
 * Likes and views of one video share a lane and its transactions: the video's record, which bears the counts, is written once a batch.
 * The records' ids make each like and each viewer's view one; the counts change in the same transaction, so they never drift.
 */
export function engagements({ videos, likes, views, clock, inTransaction }: Deps): Engage {
  return lanes(
    (videoId: string, batch: Engagement[]) =>
      inTransaction(async (tx): Promise<Engaged[]> => {
        const video = await videos.publishedIn(videoId, tx);
        if (!video) return batch.map(() => null);
        const at = clock.now();
        const allowed = batch.filter(({ market }) => isInMarket(video, market));

        const liked = allowed.flatMap((act) => ('like' in act ? [act.like] : []));
        const grown = liked.length > 0 ? await likes.apply(videoId, liked, at, tx) : 0;
        const viewing = allowed.filter((act) => 'view' in act);
        const length = video.playback?.durationSeconds ?? 0;
        const seen = viewing.map(({ view }) => ({ ...view, watchedSeconds: Math.min(view.watchedSeconds, length) }));
        const counted = seen.length > 0 ? await views.apply(videoId, seen, at, tx) : [];
        const countedOf = new Map<Engagement, boolean>(viewing.map((act, index) => [act, counted[index] === true]));

        const added = { likes: grown, views: counted.filter(Boolean).length };
        const after = added.likes === 0 && added.views === 0 ? video : await videos.addCounts(video, added, tx);
        return batch.map((act) =>
          isInMarket(video, act.market) ? { video: after, counted: countedOf.get(act) ?? false } : null,
        );
      }),
    mostInATransaction,
  );
}
