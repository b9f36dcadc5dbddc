// Reads all that a page shows, in three rounds of queries, each batched and all of a round at once.

import { isPublic } from '../../../subgraphs/videos/video/inMarket.js';
import type { Queries } from './queries.js';
import type { Part, Seer } from './ranking.js';
import type { CreatorRow, NamedRow, OfferRow, ProductRow, SummaryRow, UserRow, VideoRow } from './records.js';

export type PageRows = {
  videos: Map<string, VideoRow>;
  liked: ReadonlySet<string>;
  creators: Map<string, CreatorRow>;
  products: Map<string, ProductRow>;
  shops: Map<string, NamedRow>;
  summaries: Map<string, SummaryRow>;
  users: Map<string, UserRow>;
  offers: Map<string, OfferRow>;
  retailers: Map<string, NamedRow>;
};
export type Page = {
  rows: PageRows;
  shown: { place: number; sources: readonly string[]; video: VideoRow }[];
  last: number;
};

/** Removed videos are passed over, and the next of the ranking take their places. */
export async function readPage(queries: Queries, { userId, market }: Seer, part: Part, first: number): Promise<Page> {
  const shown: Page['shown'] = [];
  let read = 0;
  while (shown.length < first && read < part.entries.length) {
    const next = part.entries.slice(read, read + first - shown.length);
    const videos = await queries.videos(next.map(({ videoId }) => videoId));
    next.forEach(({ videoId, sources }, index) => {
      const video = videos.get(videoId);
      if (video && isPublic(video as never, market)) shown.push({ place: part.from + read + index, sources, video });
    });
    read += next.length;
  }
  const videos = shown.map(({ video }) => video);
  const tagged = new Set(videos.flatMap(({ tags }) => tags.map(({ shoppableId }) => shoppableId)));
  const productIds = [...tagged].filter((id) => id.startsWith('prod_'));
  const offerIds = [...tagged].filter((id) => id.startsWith('offer_'));

  const withShops = async () => {
    const products = await queries.products(productIds, market);
    return { products, shops: await queries.shops(new Set([...products.values()].map(({ shopId }) => shopId))) };
  };
  const withAuthors = async () => {
    const summaries = await queries.summaries(productIds);
    const authors = [...summaries.values()].flatMap(({ best }) => best.flatMap(({ authorId }) => authorId ?? []));
    return { summaries, users: await queries.users(new Set(authors)) };
  };
  const withRetailers = async () => {
    const offers = await queries.offers(offerIds);
    return {
      offers,
      retailers: await queries.retailers(new Set([...offers.values()].map(({ retailerId }) => retailerId))),
    };
  };
  const [creators, liked, sold, rated, offered] = await Promise.all([
    queries.creators(new Set(videos.map(({ creatorId }) => creatorId))),
    userId === null
      ? new Set<string>()
      : queries.liked(
          userId,
          videos.map(({ _id }) => _id),
        ),
    withShops(),
    withAuthors(),
    withRetailers(),
    part.kept,
  ]);
  const byId = new Map(videos.map((video) => [video._id, video]));
  return { rows: { videos: byId, creators, liked, ...sold, ...rated, ...offered }, shown, last: part.from + read - 1 };
}
