// Videos: the record's collection, its indexes, and reading and changing one. Lists are videoListStore's, feeds candidateStore's.

import { byId } from '../../kit/byId.js';
import { anything, collection, nested, type Database, type UpdateQuery } from '../../kit/mongo.js';
import type { Transaction } from '../../kit/transaction.js';
import { stampStore } from '../feed/stampStore.js';
import type { VideoFields } from './videoFields.js';
import { popularityOf } from './popularity.js';
import type { Counts, TagRecord, VideoRecord, VideoStatus } from './videoRecord.js';

/** What an import remembers beside the video: the row's hash, and the counts that it brought along. */
export type StoredVideo = VideoRecord & { importHash?: string | null; importedCounts?: Counts | null };

const counts = () => nested({ views: Number, likes: Number, comments: Number, shares: Number, saves: Number });

/** The indexes that feeds go down, named by them as hints: on a small collection the planner would sometimes rather sort. */
export const feedIndexes = {
  popular: { status: 1, popularity: -1, _id: -1 },
  latest: { status: 1, listedAt: -1, _id: -1 },
  ofCreator: { creatorId: 1, status: 1, listedAt: -1, _id: -1 },
  underHashtag: { hashtags: 1, status: 1, popularity: -1, _id: -1 },
  tagged: { popularity: -1, _id: -1 },
} as const;

export const videos = collection<StoredVideo>(
  'videos',
  {
    _id: String,
    creatorId: String,
    caption: String,
    hashtags: [String],
    givenHashtags: [String],
    soundTitle: String,
    language: String,
    posterUrl: String,
    playback: nested({ url: String, mimeType: String, width: Number, height: Number, durationSeconds: Number }),
    availableInMarkets: anything,
    status: String,
    source: String,
    externalId: String,
    tags: [nested({ id: String, shoppableId: String, startSeconds: Number, endSeconds: Number })],
    tagCount: Number,
    counts: counts(),
    popularity: Number,
    publishedAt: Date,
    listedAt: Date,
    importHash: String,
    importedCounts: counts(),
    createdAt: Date,
    updatedAt: Date,
  },
  [
    { keys: feedIndexes.popular },
    { keys: feedIndexes.latest },
    { keys: feedIndexes.ofCreator },
    { keys: feedIndexes.underHashtag },
    { keys: { 'tags.shoppableId': 1, status: 1, listedAt: -1, _id: -1 } },
    {
      keys: feedIndexes.tagged,
      options: { partialFilterExpression: { status: 'PUBLISHED', tagCount: { $gt: 0 } } },
    },
    {
      keys: { source: 1, externalId: 1 },
      options: { unique: true, partialFilterExpression: { externalId: { $type: 'string' } } },
    },
  ],
  { cached: true },
);

/** What the graph shows of a video. */
export const shown = { importHash: 0, importedCounts: 0 } as const;

export type VideoStore = ReturnType<typeof videoStore>;

export const videoStore = (db: Database) => {
  const model = db.model(videos);
  const stamps = stampStore(db);
  const change = (filter: object, update: UpdateQuery<StoredVideo>, tx?: Transaction) =>
    model
      .findOneAndUpdate(filter as never, update, {
        returnDocument: 'after',
        projection: shown,
        ...(tx && { session: tx.session }),
      })
      .lean<VideoRecord | null>();

  /** After a change to which videos of its creator are listed, and where. */
  const listed = async (changed: VideoRecord | null, at: Date) => {
    if (changed) await stamps.move([changed.creatorId], at);
    return changed;
  };

  return {
    /** Loads by id, within one fetch. */
    loader: () => byId<StoredVideo>(model, shown),

    byId: (id: string) => model.findById(id, shown).lean<VideoRecord | null>(),

    async add(video: VideoRecord): Promise<void> {
      await model.create(video);
    },

    /**
     * Writes the fields given, unless the state changed meanwhile, or a new playback is shorter than a tag needs; answers null then,
     * and nothing was changed.
     */
    async setFields(id: string, status: VideoStatus, fields: Partial<VideoFields>, at: Date) {
      const needed = { $elemMatch: { endSeconds: { $gt: fields.playback?.durationSeconds ?? 0 } } };
      const filter = { _id: id, status, ...(fields.playback !== undefined && { tags: { $not: needed } }) };
      const changed = await change(filter, { $set: { ...fields, updatedAt: at } });
      return fields.availableInMarkets === undefined ? changed : listed(changed, at);
    },

    /** Publishes what is complete; null where it was not, or was in another state. */
    async publish(video: VideoRecord, status: VideoStatus, at: Date) {
      const filter = { _id: video._id, status: video.status, posterUrl: { $ne: null }, playback: { $ne: null } };
      const popularity = popularityOf(video.counts, at);
      const update = { $set: { status, publishedAt: at, listedAt: at, popularity, updatedAt: at } };
      return listed(await change(filter, update), at);
    },

    /** Null where it was in another state. */
    async setStatus(video: VideoRecord, status: VideoStatus, at: Date) {
      const filter = { _id: video._id, status: video.status };
      return listed(await change(filter, { $set: { status, updatedAt: at } }), at);
    },

    /** Adds a tag that lies within the video's length, while it bears fewer than `limit`; null otherwise. */
    addTag(id: string, status: VideoStatus, tag: TagRecord, limit: number, at: Date) {
      const filter = {
        _id: id,
        status,
        tagCount: { $lt: limit },
        'playback.durationSeconds': { $gte: tag.endSeconds },
      };
      const tags = { $each: [tag], $sort: { startSeconds: 1 as const, id: 1 as const } };
      return change(filter, { $push: { tags }, $inc: { tagCount: 1 }, $set: { updatedAt: at } } as never);
    },

    /** Null where there was no such tag. */
    removeTag: (id: string, status: VideoStatus, tagId: string, at: Date) =>
      change({ _id: id, status, 'tags.id': tagId }, {
        $pull: { tags: { id: tagId } },
        $inc: { tagCount: -1 },
        $set: { updatedAt: at },
      } as never),

    /** A published video, read under a transaction that is about to count something of it. */
    publishedIn: (id: string, { session }: Transaction) =>
      model.findOne({ _id: id, status: 'PUBLISHED' }, shown).session(session).lean<VideoRecord | null>(),

    /** Adds to a video's counts; `video` is as it was read in the same transaction, so that its popularity fits its counts. */
    async addCounts(video: VideoRecord, added: Partial<Counts>, tx: Transaction): Promise<VideoRecord> {
      const after = { ...video.counts };
      for (const key of Object.keys(added) as (keyof Counts)[]) after[key] += added[key] ?? 0;
      const popularity = popularityOf(after, video.publishedAt ?? video.listedAt);
      return (await change({ _id: video._id }, { $set: { counts: after, popularity } }, tx)) ?? video;
    },
  };
};
