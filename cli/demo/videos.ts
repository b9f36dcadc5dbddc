// The demo world's videos, any number of them, and its live sessions.

import { derivedId } from '../../subgraphs/kit/ids.js';
import { captions, fill, hashtags } from './captions.js';
import { demoProducts } from './catalogue.js';
import { demoCreators } from './creators.js';
import type { DemoCreator } from './creators.js';
import { drawFor } from './draw.js';

export type DemoTag = { productId: string | null; offerIndex: number | null; startSeconds: number; endSeconds: number };
export type DemoVideo = {
  videoId: string;
  creator: DemoCreator;
  caption: string;
  hashtags: readonly string[];
  durationSeconds: number;
  counts: { views: number; likes: number; comments: number; shares: number; saves: number };
  tags: readonly DemoTag[];
  published: boolean;
  publishedAt: Date;
};
export type DemoLive = { liveId: string; creator: DemoCreator; title: string; state: 'SCHEDULED' | 'LIVE' | 'ENDED' };

export const defaultVideos = 600;
const firstDay = new Date('2026-03-01T00:00:00Z');
/** However many there are, they are spread over the same months. */
const spanMs = 260 * 86_400_000;

/** The same video for the same index and total. About one tag in six points at an offer of the demo's retailer. */
export function demoVideo(index: number, total: number): DemoVideo {
  const draw = drawFor(`video/${index}`);
  const creator = draw.pick(demoCreators);
  const { language } = creator;
  const sold = demoProducts.filter(({ shop, published }) => published && shop.language === language);
  const products = draw.some(sold, draw.int(1, 3));
  const [first] = products;
  const publishedAt = new Date(firstDay.getTime() + Math.floor((index * spanMs) / total));
  const durationSeconds = draw.int(12, 90);
  const views = Math.round(10 ** (draw.int(100, 560) / 100));
  const tags = products.map(({ productId }, at): DemoTag => {
    const startSeconds = Math.floor((durationSeconds * at) / products.length);
    const offer = draw.oneIn(6);
    return {
      productId: offer ? null : productId,
      offerIndex: offer ? draw.int(0, 199) : null,
      startSeconds,
      endSeconds: Math.min(durationSeconds, startSeconds + draw.int(5, 20)),
    };
  });
  return {
    videoId: derivedId('video', `demo/${index}`, publishedAt),
    creator,
    caption: fill(draw.pick(captions[language]), first?.goodsName ?? '', first?.shop.name ?? ''),
    hashtags: draw.some(hashtags[language], draw.int(1, 4)),
    durationSeconds,
    counts: {
      views,
      likes: Math.round((views * draw.int(2, 15)) / 100),
      comments: Math.round((views * draw.int(0, 20)) / 1000),
      shares: Math.round((views * draw.int(0, 15)) / 1000),
      saves: Math.round((views * draw.int(0, 30)) / 1000),
    },
    tags,
    published: !draw.oneIn(40),
    publishedAt,
  };
}

const liveTitles = { en: 'Live from the studio', de: 'Live aus der Werkstatt', ja: '工房から生配信' };

export const demoLives: readonly DemoLive[] = demoCreators.slice(0, 12).map((creator, index) => ({
  liveId: derivedId('live', `demo/${index}`, new Date(creator.createdAt.getTime() + 3_600_000)),
  creator,
  title: liveTitles[creator.language],
  state: (['LIVE', 'SCHEDULED', 'ENDED'] as const)[index % 3] ?? 'SCHEDULED',
}));
