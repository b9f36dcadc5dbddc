// A video as it is stored.

export type VideoStatus = 'DRAFT' | 'PUBLISHED' | 'REMOVED';
export type VideoSource = 'VITRINE' | 'IMPORTED';

export type Playback = {
  url: string;
  mimeType: string | null;
  width: number | null;
  height: number | null;
  durationSeconds: number;
};

/** A tag of a product or an offer: what it is, its id's prefix tells. */
export type TagRecord = { id: string; shoppableId: string; startSeconds: number; endSeconds: number };

export type Counts = { views: number; likes: number; comments: number; shares: number; saves: number };

export type VideoRecord = {
  _id: string;
  creatorId: string;
  caption: string;
  /** Those in the caption and those given. */
  hashtags: string[];
  givenHashtags: string[];
  soundTitle: string | null;
  language: string | null;
  posterUrl: string | null;
  playback: Playback | null;
  /** Codes of markets; null is everywhere. */
  availableInMarkets: string[] | null;
  status: VideoStatus;
  source: VideoSource;
  externalId: string | null;
  tags: TagRecord[];
  /** How many tags there are, kept for the index of videos that have any. */
  tagCount: number;
  counts: Counts;
  /** See popularity.ts; 0 until published. */
  popularity: number;
  publishedAt: Date | null;
  /** What lists sort by: when it was published, or made where it is none. */
  listedAt: Date;
  createdAt: Date;
  updatedAt: Date;
};

export const noCounts: Counts = { views: 0, likes: 0, comments: 0, shares: 0, saves: 0 };
