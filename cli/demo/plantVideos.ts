// The demo world's videos, any number of them, and its live sessions.

import { derivedId } from '../../subgraphs/kit/ids.js';
import type { Database } from '../../subgraphs/kit/mongo.js';
import { plant } from '../../subgraphs/kit/plant.js';
import { liveSessions } from '../../subgraphs/videos/live/liveSessionStore.js';
import { popularityOf } from '../../subgraphs/videos/video/popularity.js';
import { videos } from '../../subgraphs/videos/video/videoStore.js';
import type { StoredVideo } from '../../subgraphs/videos/video/videoStore.js';
import { demoLives, demoVideo } from './videos.js';

const hourMs = 3_600_000;

/** `offerIds` are the retailer's offers as they stand; a tag of an offer that there is none for is left out. */
export async function plantVideos(db: Database, count: number, offerIds: readonly string[], at: Date): Promise<void> {
  await plant(db.model(videos), generated(count, offerIds));
  await plant(
    db.model(liveSessions),
    demoLives.map(({ liveId, creator, title, state }) => ({
      _id: liveId,
      creatorId: creator.creatorId,
      title,
      posterUrl: `/media/videos/${liveId}.svg`,
      status: state,
      scheduledFor: new Date(at.getTime() + (state === 'SCHEDULED' ? 48 : -1) * hourMs),
      startedAt: state === 'SCHEDULED' ? null : new Date(at.getTime() - hourMs),
      endedAt: state === 'ENDED' ? at : null,
      createdAt: creator.createdAt,
      updatedAt: creator.createdAt,
    })),
  );
}

function* generated(count: number, offerIds: readonly string[]): Generator<StoredVideo> {
  for (let index = 0; index < count; index += 1) yield recordOf(index, count, offerIds);
}

function recordOf(index: number, count: number, offerIds: readonly string[]): StoredVideo {
  const video = demoVideo(index, count);
  const { videoId, creator, durationSeconds, publishedAt, counts } = video;
  const tags = video.tags.flatMap(({ productId, offerIndex, startSeconds, endSeconds }, position) => {
    const shoppableId = productId ?? offerIds[(offerIndex ?? 0) % Math.max(1, offerIds.length)];
    const id = derivedId('ptag', `demo/${videoId}/${position}`, publishedAt);
    return shoppableId === undefined ? [] : [{ id, shoppableId, startSeconds, endSeconds }];
  });
  return {
    _id: videoId,
    creatorId: creator.creatorId,
    caption: `${video.caption} ${video.hashtags.map((tag) => `#${tag}`).join(' ')}`,
    hashtags: [...video.hashtags],
    givenHashtags: [],
    soundTitle: null,
    language: creator.language,
    posterUrl: `/media/videos/${videoId}.svg`,
    playback: {
      url: `/media/videos/${videoId}.svg`,
      mimeType: 'image/svg+xml',
      width: 1080,
      height: 1920,
      durationSeconds,
    },
    availableInMarkets: null,
    status: video.published ? 'PUBLISHED' : 'DRAFT',
    source: 'VITRINE',
    externalId: null,
    tags,
    tagCount: tags.length,
    counts: video.published ? counts : { views: 0, likes: 0, comments: 0, shares: 0, saves: 0 },
    popularity: video.published ? popularityOf(counts, publishedAt) : 0,
    publishedAt: video.published ? publishedAt : null,
    listedAt: publishedAt,
    createdAt: publishedAt,
    updatedAt: publishedAt,
  };
}
