import { limits } from './reviewRecord.js';

/** What its author says: an empty heading or text is none. */
export type ReviewDraft = { rating: number; title: string | null; text: string | null; media: string[] };

type Fault = { code: 'RATING_OUT_OF_RANGE' | 'TOO_LONG' | 'TOO_MANY'; field: string };

/** What is wrong with a review, with the field's name in the input; null where nothing is. */
export function faultOf({ rating, title, text, media }: ReviewDraft): Fault | null {
  if (!Number.isInteger(rating) || rating < 1 || rating > 5) return { code: 'RATING_OUT_OF_RANGE', field: 'rating' };
  if ((title?.length ?? 0) > limits.titleLength) return { code: 'TOO_LONG', field: 'title' };
  if ((text?.length ?? 0) > limits.textLength) return { code: 'TOO_LONG', field: 'text' };
  if (media.length > limits.media) return { code: 'TOO_MANY', field: 'mediaUrls' };
  return null;
}

/** Text as it is kept: trimmed, and null where nothing is left. */
export const textOrNull = (text: string | null | undefined): string | null => text?.trim() || null;
