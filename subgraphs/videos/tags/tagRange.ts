// Where in a video a tag may lie.

export const tagLimit = 30;

/** The field at fault; null where the range lies within the video and has a length. */
export function rangeFault(
  { startSeconds, endSeconds }: { startSeconds: number; endSeconds: number },
  durationSeconds: number,
): 'startSeconds' | 'endSeconds' | null {
  if (!(startSeconds >= 0 && startSeconds < durationSeconds)) return 'startSeconds';
  return endSeconds > startSeconds && endSeconds <= durationSeconds ? null : 'endSeconds';
}
