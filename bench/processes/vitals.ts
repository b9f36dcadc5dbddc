// How a process of ours does, told by itself: the longest that its event loop kept anything waiting, and its memory.

import { once } from 'node:events';
import { monitorEventLoopDelay } from 'node:perf_hooks';
import type { IntervalHistogram } from 'node:perf_hooks';
import type { Child } from './childProcess.js';

export type Vitals = { eventLoop: { longestMs: number; p99Ms: number }; memory: NodeJS.MemoryUsage };

const question = 'vitals';
const resolutionMs = 1;
const nanosecondsPerMs = 1e6;

/** For a process that is to be asked. The event loop is watched from the first question on, for the watching costs, too. */
export function answerVitals(): void {
  let watch: IntervalHistogram | undefined;
  process.on('message', (asked) => {
    if (asked !== question) return;
    const { max = 0 } = watch ?? {};
    const vitals: Vitals = {
      eventLoop: {
        longestMs: Math.max(0, max / nanosecondsPerMs - resolutionMs),
        p99Ms: watch ? Math.max(0, watch.percentile(99) / nanosecondsPerMs - resolutionMs) : 0,
      },
      memory: process.memoryUsage(),
    };
    if (!watch) (watch = monitorEventLoopDelay({ resolution: resolutionMs })).enable();
    watch.reset();
    process.send?.(vitals);
  });
}

/** What there is to tell since it was last asked; asked for the first time, of the event loop nothing. */
export async function vitalsOf({ process: child }: Child): Promise<Vitals> {
  const answered = once(child, 'message') as Promise<[Vitals]>;
  child.send(question);
  const [vitals] = await answered;
  return vitals;
}
