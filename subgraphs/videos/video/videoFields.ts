// What a video's fields may hold, checked and brought into the form that is kept.

import { done, failed, type Result } from '../../kit/result.js';
import { hashtagLimit, hashtagOf, hashtagsIn } from './hashtags.js';
import type { Playback, VideoRecord } from './videoRecord.js';

const captionLength = 2200;
const soundTitleLength = 200;
const longestSeconds = 14_400;
const mostPixels = 16_384;
const mostMarkets = 100;
const marketForm = /^[A-Z][A-Z0-9-]{1,9}$/;
const mediaTypeForm = /^[a-z]{1,20}\/[a-z0-9][a-z0-9.+-]{0,80}$/;

type Maybe<T> = T | null | undefined;
/** What is left out stays; null takes away. */
export type VideoInput = {
  caption?: Maybe<string>;
  hashtags?: Maybe<readonly string[]>;
  soundTitle?: Maybe<string>;
  language?: Maybe<string>;
  posterUrl?: Maybe<string>;
  playback?: Maybe<{
    url: string;
    mimeType?: Maybe<string>;
    width?: Maybe<number>;
    height?: Maybe<number>;
    durationSeconds: number;
  }>;
  availableInMarkets?: Maybe<readonly string[]>;
};

export type VideoFields = Pick<
  VideoRecord,
  'caption' | 'hashtags' | 'givenHashtags' | 'soundTitle' | 'language' | 'posterUrl' | 'playback' | 'availableInMarkets'
>;

export const noFields: VideoFields = {
  caption: '',
  hashtags: [],
  givenHashtags: [],
  soundTitle: null,
  language: null,
  posterUrl: null,
  playback: null,
  availableInMarkets: null,
};

/** The fields after a change. Fails with TOO_LONG, TOO_MANY, OUT_OF_RANGE or INVALID, at the field's path. */
export function videoFields(
  before: VideoFields,
  change: VideoInput,
): Result<VideoFields, 'TOO_LONG' | 'TOO_MANY' | 'OUT_OF_RANGE' | 'INVALID'> {
  const caption = kept(change.caption, before.caption) ?? '';
  if ([...caption].length > captionLength) return failed('TOO_LONG', 'caption');
  const soundTitle = kept(change.soundTitle, before.soundTitle);
  if (soundTitle !== null && [...soundTitle].length > soundTitleLength) return failed('TOO_LONG', 'soundTitle');

  if ((change.hashtags?.length ?? 0) > hashtagLimit) return failed('TOO_MANY', 'hashtags');
  const given = change.hashtags === undefined ? before.givenHashtags : (change.hashtags ?? []).map(hashtagOf);
  const bad = given.indexOf(null);
  if (bad >= 0) return failed('INVALID', `hashtags.${bad}`);
  const givenHashtags = given as string[];
  const hashtags = [...new Set([...givenHashtags, ...hashtagsIn(caption)])];
  if (hashtags.length > hashtagLimit) return failed('TOO_MANY', 'hashtags');

  const playback = playbackOf(kept(change.playback, before.playback));
  const fault = playback && playbackFault(playback);
  if (fault) return failed(fault.code, `playback.${fault.field}`);

  const markets = kept(change.availableInMarkets, before.availableInMarkets);
  if (markets && markets.length > mostMarkets) return failed('TOO_MANY', 'availableInMarkets');
  if (markets && (markets.length === 0 || !markets.every((code) => marketForm.test(code)))) {
    return failed('INVALID', 'availableInMarkets');
  }
  return done({
    caption,
    hashtags,
    givenHashtags,
    soundTitle,
    language: kept(change.language, before.language),
    posterUrl: kept(change.posterUrl, before.posterUrl),
    playback,
    availableInMarkets: markets && [...new Set(markets)],
  });
}

const kept = <T>(change: Maybe<T>, before: T | null): T | null => (change === undefined ? before : change);

const playbackOf = (given: VideoInput['playback']): Playback | null =>
  given
    ? {
        url: given.url,
        mimeType: given.mimeType ?? null,
        width: given.width ?? null,
        height: given.height ?? null,
        durationSeconds: given.durationSeconds,
      }
    : null;

function playbackFault({ mimeType, width, height, durationSeconds }: Playback) {
  if (mimeType !== null && !mediaTypeForm.test(mimeType)) return { code: 'INVALID', field: 'mimeType' } as const;
  const within = (pixels: number | null) => pixels === null || (pixels >= 1 && pixels <= mostPixels);
  if (!within(width)) return { code: 'OUT_OF_RANGE', field: 'width' } as const;
  if (!within(height)) return { code: 'OUT_OF_RANGE', field: 'height' } as const;
  const lasts = durationSeconds > 0 && durationSeconds <= longestSeconds;
  return lasts ? null : ({ code: 'OUT_OF_RANGE', field: 'durationSeconds' } as const);
}
