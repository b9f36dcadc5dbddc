// Trending YouTube videos: each row is a video as it stood in one country's list on one day. Creators are the channels.

import { derivedId } from '../../../subgraphs/kit/ids.js';
import { kind, refuse } from '../format.js';
import type { Format, MapRow } from '../format.js';
import { sendBulk } from '../graph.js';
import { countOf } from '../read/numbers.js';
import { scrub } from '../read/scrub.js';
import { spread } from '../read/spread.js';
import { later, tidy } from '../read/text.js';
import { chosenFor, goodsOnSale, stillOnSale, tagsOf } from './productTags.js';
import { hashtagsOf, lessHashtags } from './youtubeHashtags.js';

type Creator = { seen: string; name: string };
type Counts = { views: number; likes: number; comments: number };
type Video = {
  seen: string;
  caption: string;
  hashtags: string[];
  publishedAt: string;
  counts: Counts;
  goods?: string[];
};

const columns = [
  'video_id',
  'title',
  'publishedAt',
  'channelId',
  'channelTitle',
  'categoryId',
  'trending_date',
  'tags',
  'view_count',
  'likes',
  'comment_count',
  'comments_disabled',
  'ratings_disabled',
  'description',
];
const captionLength = 1000;

const mapRow: MapRow = (row, { note }) => {
  const text = (column: string) => (row[column] ?? '').trim();
  // The file's name tells a country, and is not read: a video that trends in six countries is one video.
  const videoId = text('video_id');
  if (!/^[\w-]{11}$/.test(videoId))
    return refuse('video_id', 'BAD_VIDEO', 'Not an id of eleven letters, digits, - and _.');
  const channelId = text('channelId');
  if (!/^UC[\w-]{22}$/.test(channelId))
    return refuse('channelId', 'BAD_CHANNEL', 'Not UC and 22 letters, digits, - and _.');
  const seen = dayOf(text('trending_date'));
  if (seen === null)
    return refuse('trending_date', 'BAD_DATE', 'Not a day as year, day and month of two digits: 18.01.11.');
  const publishedAt = new Date(text('publishedAt'));
  const rfc3339 = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d+)?(Z|[+-]\d\d:\d\d)$/.test(text('publishedAt'));
  if (!rfc3339 || Number.isNaN(publishedAt.getTime()))
    return refuse('publishedAt', 'BAD_DATE', 'Not a time such as 2018-10-30T23:00:04.000Z.');
  if (publishedAt.getTime() > Date.parse(seen) + 2 * 86_400_000)
    return refuse('publishedAt', 'BAD_DATE', 'Later than the day on which it trended.');
  if (!/^\d{1,3}$/.test(text('categoryId'))) return refuse('categoryId', 'BAD_CATEGORY', 'Not a number.');
  for (const flag of ['comments_disabled', 'ratings_disabled']) {
    if (!/^(true|false)$/i.test(text(flag))) return refuse(flag, 'BAD_FLAG', 'Neither True nor False.');
    if (/^true$/i.test(text(flag))) note(`${flag.replace('_', ' ')}: counted as none`);
  }
  const counts = { views: 0, likes: 0, comments: 0 };
  for (const [name, column] of [
    ['views', 'view_count'],
    ['likes', 'likes'],
    ['comments', 'comment_count'],
  ] as const) {
    const count = countOf(text(column), () => note('counts beyond two billion, cut'));
    if (count === null) return refuse(column, 'BAD_NUMBER', 'Not a count.');
    counts[name] = count;
  }

  const clean = (value: string) => {
    const { text: left, links, emails, phones } = scrub(value);
    if (links > 0) note('links taken out', links);
    if (emails > 0) note('e-mail addresses taken out', emails);
    if (phones > 0) note('telephone numbers taken out', phones);
    return left;
  };
  const title = tidy(clean(text('title')), 200);
  if (title === '') return refuse('title', 'NO_TITLE', 'A video without a title.');
  const name = tidy(clean(text('channelTitle')), 50);
  if (name === '') return refuse('channelTitle', 'NO_NAME', 'A channel without a name.');
  const description = tidy(clean(text('description')), 5000);
  if (description === '') note('videos without a description, captioned by their title');
  note("videos' lengths (the set tells none) and pictures (not licensed), by rule");

  const creator: Creator = { seen, name };
  const video: Video = {
    seen,
    caption: lessHashtags(tidy(description === '' ? title : `${title}\n\n${description}`, captionLength)),
    hashtags: hashtagsOf(text('tags'), text('categoryId'), note),
    publishedAt: publishedAt.toISOString(),
    counts,
  };
  return [
    { kind: 'creators', key: channelId, value: creator },
    { kind: 'videos', parent: channelId, key: videoId, value: video },
  ];
};

/** Year, day, month: "18.01.11" is 1 November 2018, since the set's videos came out just before it. */
function dayOf(text: string): string | null {
  const match = /^(\d\d)\.(\d\d)\.(\d\d)$/.exec(text);
  if (!match) return null;
  const day = `20${match[1]}-${match[3]}-${match[2]}`;
  const date = new Date(`${day}T00:00:00Z`);
  return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(day) ? day : null;
}

/** The latest list that names it tells best; of one day's lists, the last by its letters. */
const order = (value: Creator | Video) => `${value.seen}${JSON.stringify(value)}`;
const latest = <T extends Creator | Video>(one: T, other: T): T =>
  later(order(one), order(other)) === order(one) ? one : other;

const creators = kind<Creator>({
  name: 'creators',
  per: 'key',
  remember: true,
  fold: latest,
  send({ graph }, things) {
    const rows = things.map(({ id, value }) => ({ externalId: id, displayName: value.name }));
    return sendBulk(graph, 'creatorsImport', 'CreatorsImportInput', { creators: rows });
  },
});

const videos = kind<Video>({
  name: 'videos',
  per: 'key',
  parent: 'creators',
  remember: true,
  // Lists were read minutes apart: counts only grow, so the largest is the latest.
  fold: (one, other) => ({
    ...latest({ ...one, counts: none, goods: undefined }, { ...other, counts: none, goods: undefined }),
    goods: one.goods ?? other.goods,
    counts: {
      views: Math.max(one.counts.views, other.counts.views),
      likes: Math.max(one.counts.likes, other.counts.likes),
      comments: Math.max(one.counts.comments, other.counts.comments),
    },
  }),
  // The set tells no products: a rule tags some of those that are on sale when the video first meets any.
  async complete({ graph }, id, video) {
    const goods = video.goods ?? chosenFor(id, await goodsOnSale(graph));
    return goods.length > 0 ? { ...video, goods } : video;
  },
  async send({ graph, note }, things) {
    const onSale = await stillOnSale(
      graph,
      things.flatMap(({ value }) => value.goods ?? []),
    );
    const rows = things.map(({ id, parentId, value: { caption, hashtags, publishedAt, counts, goods = [] } }) => {
      // 15 seconds to 10 minutes, by the video's id.
      const durationSeconds = spread(id, 'duration', 15, 600);
      const tags = tagsOf(goods, durationSeconds).filter(({ productId }) => onSale.has(productId));
      if (tags.length > 0) note('products tagged, by rule', tags.length);
      const picture = derivedId('video', `IMPORTED ${id}`, new Date(publishedAt));
      return {
        externalId: id,
        creatorId: parentId,
        caption,
        hashtags,
        publishedAt,
        durationSeconds,
        posterUrl: `/media/videos/${picture}.svg`,
        playbackUrl: `https://www.youtube.com/watch?v=${id}`,
        counts,
        tags,
      };
    });
    return sendBulk(graph, 'videosImport', 'VideosImportInput', { rows });
  },
});

const none: Counts = { views: 0, likes: 0, comments: 0 };

export const youtubeTrending: Format = {
  name: 'youtube-trending',
  about: 'trending videos of several countries: creators, videos and tags',
  sources: [{ columns, map: mapRow }],
  kinds: [creators, videos],
  answers: 'videos',
};
