// Whether a row of memory figures rises: a line through its lows, for between collections of garbage it climbs and falls.

import { median } from '../measure/quantile.js';

export type Sample = { minute: number; mb: number };
export type Trend = { mbPerMinute: number; meanMb: number; highestMb: number };

const lowEveryMinutes = 0.5;

/**
 * The slope by Theil and Sen (the median of the slopes of all pairs) through the least figure of each half-minute, so that neither a
 * single peak nor the saw's teeth count. NaN of fewer than two half-minutes.
 */
export function trendOf(samples: readonly Sample[]): Trend {
  const lows = new Map<number, Sample>();
  for (const sample of samples) {
    const span = Math.floor(sample.minute / lowEveryMinutes);
    const low = lows.get(span);
    if (!low || sample.mb < low.mb) lows.set(span, sample);
  }
  const points = [...lows.values()];
  const slopes = points.flatMap((a, index) =>
    points.slice(index + 1).map((b) => (b.mb - a.mb) / (b.minute - a.minute)),
  );
  return {
    mbPerMinute: median(slopes),
    meanMb: samples.reduce((sum, { mb }) => sum + mb, 0) / samples.length,
    highestMb: Math.max(...samples.map(({ mb }) => mb)),
  };
}
