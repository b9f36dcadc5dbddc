// One row of an import: what is wrong with it, and the video that it makes.

import { createHash } from 'node:crypto';
import { isId, derivedId } from '../../kit/ids.js';
import { failed, type Result } from '../../kit/result.js';
import { rangeFault, tagLimit } from '../tags/tagRange.js';
import { popularityOf } from '../video/popularity.js';
import { noFields, videoFields, type VideoFields } from '../video/videoFields.js';
import { noCounts, type Counts } from '../video/videoRecord.js';
import type { StoredVideo } from '../video/videoStore.js';

export type ImportRow = {
  externalId: string;
  creatorId: string;
  caption: string;
  hashtags?: readonly string[] | null | undefined;
  language?: string | null | undefined;
  publishedAt: Date;
  durationSeconds: number;
  posterUrl: string;
  playbackUrl: string;
  counts?: Partial<Counts> | null | undefined;
  tags?: readonly { productId: string; startSeconds: number; endSeconds: number }[] | null | undefined;
};
export type Known = { creators: ReadonlySet<string>; products: ReadonlySet<string> };

const externalIdLength = 200;

/** The fields of the row's video; or why it is refused, with the path inside the row. */
export function readRow(row: ImportRow, known: Known): Result<VideoFields> {
  const { externalId, creatorId, caption, hashtags, language, posterUrl, playbackUrl: url, durationSeconds } = row;
  if (externalId === '') return failed('INVALID', 'externalId');
  if (externalId.length > externalIdLength) return failed('TOO_LONG', 'externalId');
  if (!known.creators.has(creatorId)) return failed('NOT_FOUND', 'creatorId');
  const negative = Object.entries(row.counts ?? {}).find(([, count]) => count < 0);
  if (negative) return failed('OUT_OF_RANGE', `counts.${negative[0]}`);

  if (row.publishedAt.getTime() < 0) return failed('OUT_OF_RANGE', 'publishedAt');

  const playback = { url, durationSeconds };
  const given = { caption, hashtags: hashtags ?? [], language: language ?? null, posterUrl, playback };
  const fields = videoFields(noFields, given);
  if (!fields.ok) return fields;

  const tags = row.tags ?? [];
  if (tags.length > tagLimit) return failed('TOO_MANY', 'tags');
  for (const [index, tag] of tags.entries()) {
    const fault = rangeFault(tag, durationSeconds);
    if (fault) return failed('OUT_OF_RANGE', `tags.${index}.${fault}`);
    if (!isId('prod', tag.productId)) return failed('INVALID', `tags.${index}.productId`);
    if (!known.products.has(tag.productId)) return failed('SHOPPABLE_NOT_AVAILABLE', `tags.${index}.productId`);
  }
  return fields;
}

/** What tells whether a row changed since it was imported. */
export const hashOf = (row: ImportRow): string =>
  createHash('sha256')
    .update(
      JSON.stringify([
        row.creatorId,
        row.caption,
        row.hashtags ?? [],
        row.language ?? null,
        row.publishedAt.getTime(),
        row.durationSeconds,
        row.posterUrl,
        row.playbackUrl,
        countsOf(row),
        (row.tags ?? []).map(({ productId, startSeconds, endSeconds }) => [productId, startSeconds, endSeconds]),
      ]),
    )
    .digest('base64url');

/** The record that a row makes, on top of what was counted here since an earlier import of it. */
export function videoOf(row: ImportRow, fields: VideoFields, before: StoredVideo | undefined, now: Date): StoredVideo {
  const importedCounts = countsOf(row);
  const counts = { ...importedCounts };
  for (const key of Object.keys(counts) as (keyof Counts)[]) {
    counts[key] += (before?.counts[key] ?? 0) - (before?.importedCounts?.[key] ?? 0);
  }
  const { publishedAt, creatorId, externalId } = row;
  const tags = [...(row.tags ?? [])]
    .map(({ productId, startSeconds, endSeconds }, index) => {
      const id = derivedId('ptag', `${externalId} ${index}`, publishedAt);
      return { id, shoppableId: productId, startSeconds, endSeconds };
    })
    .sort((a, b) => a.startSeconds - b.startSeconds);
  return {
    _id: before?._id ?? derivedId('video', `IMPORTED ${externalId}`, publishedAt),
    creatorId,
    ...fields,
    status: before?.status ?? 'PUBLISHED',
    source: 'IMPORTED',
    externalId,
    tags,
    tagCount: tags.length,
    counts,
    popularity: popularityOf(counts, publishedAt),
    publishedAt,
    listedAt: publishedAt,
    importHash: hashOf(row),
    importedCounts,
    createdAt: before?.createdAt ?? now,
    updatedAt: now,
  };
}

const countsOf = ({ counts }: ImportRow): Counts => ({
  views: counts?.views ?? noCounts.views,
  likes: counts?.likes ?? noCounts.likes,
  comments: counts?.comments ?? noCounts.comments,
  shares: counts?.shares ?? noCounts.shares,
  saves: counts?.saves ?? noCounts.saves,
});
