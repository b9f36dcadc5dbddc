// `bench soak`: 64 clients for ten minutes, and what becomes of the memory of the process that serves them.

import { startInProcess } from './contenders/startInProcess.js';
import { headersFor } from './load/credentials.js';
import { crowd, sessionsOf } from './load/sessions.js';
import { startGenerator } from './load/startGenerator.js';
import { quantile } from './measure/quantile.js';
import { print, runBench } from './processes/runBench.js';
import type { ExitCode } from './processes/runBench.js';
import { vitalsOf } from './processes/vitals.js';
import { machineInWords } from './report/machine.js';
import { markdown } from './report/markdown.js';
import { likeAndUnlike } from './soak/likes.js';
import { trendOf } from './soak/slope.js';
import type { Sample } from './soak/slope.js';
import type { RecordCacheMb } from './world/environment.js';
import { openWorld } from './world/openWorld.js';
import { clientOf } from './world/stage/client.js';

export type SoakOptions = { json: boolean; minutes: number; recordCacheMb: RecordCacheMb };

const clients = 64;
const people = crowd(5_000);
const chunk = 2_000;
const sampleEveryMs = 2_000;
/** Caches fill and V8 makes up its mind about the heap: what comes before is told, but is no part of the slope. */
const settled = 1 / 3;
const mostMb = 600;
/** Of its mean in ten minutes. */
const mostRise = 0.03;
const rowsShown = 12;
const mb = 1024 * 1024;

export const benchSoak = ({ json, minutes, recordCacheMb }: SoakOptions): Promise<ExitCode> =>
  runBench(async (ends, say) => {
    const { keys, mongod } = await openWorld(ends, say);
    const { contender, child } = await startInProcess({ mongod, keys, recordCacheMb, ends });
    const play = await startGenerator(keys, ends);
    const likes = await likeAndUnlike(clientOf(contender.url, await headersFor(keys)), people.slice(0, 100));
    await vitalsOf(child);

    say(`${clients} clients for ${minutes} minutes`);
    const began = performance.now();
    const minute = () => (performance.now() - began) / 60_000;
    const samples: (Sample & { heapMb: number; externalMb: number; longestMs: number })[] = [];
    const latencies: number[] = [];
    const sampled = (async () => {
      while (minute() < minutes) {
        await new Promise((resolve) => setTimeout(resolve, sampleEveryMs));
        const { memory, eventLoop } = await vitalsOf(child);
        samples.push({
          minute: minute(),
          mb: memory.rss / mb,
          heapMb: memory.heapUsed / mb,
          externalMb: memory.external / mb,
          longestMs: eventLoop.longestMs,
        });
      }
    })();
    for (let seed = 1; minute() < minutes; seed += 1) {
      const { latenciesMs } = await play({
        contender,
        sessions: sessionsOf(chunk, seed, people),
        concurrency: clients,
      });
      latencies.push(...latenciesMs);
      say(`minute ${minute().toFixed(1)}: ${latencies.length} pages, ${samples.at(-1)?.mb.toFixed(0)} MB`);
    }
    await sampled;
    const liked = await likes.stop();

    const late = samples.filter((sample) => sample.minute >= minutes * settled);
    const { mbPerMinute, meanMb, highestMb } = trendOf(late);
    const rise = (mbPerMinute * 10) / meanMb;
    const peak = Math.max(highestMb, ...samples.map((sample) => sample.mb));
    const isFlat = rise <= mostRise;
    const shown = samples.filter((_, index) => index % Math.max(1, Math.floor(samples.length / rowsShown)) === 0);
    print(
      [
        machineInWords(mongod.version),
        `${clients} clients, ${minutes} minutes, in-process: ${latencies.length} pages by ${people.length} viewers, ${liked} likes given and taken back meanwhile;`,
        `p50 ${quantile(latencies, 0.5).toFixed(0)} ms, p99 ${quantile(latencies, 0.99).toFixed(0)} ms.`,
        '',
        markdown([
          ['minute', 'RSS MB', 'heap used MB', 'external MB', 'event loop’s longest ms'],
          ...shown.map((sample) => [
            sample.minute.toFixed(1),
            sample.mb.toFixed(0),
            sample.heapMb.toFixed(0),
            sample.externalMb.toFixed(0),
            sample.longestMs.toFixed(0),
          ]),
        ]),
        '',
        markdown([
          ['memory of the gateway process', 'measured', 'aim', 'met'],
          ['highest RSS MB', peak.toFixed(0), `≤ ${mostMb}`, peak <= mostMb ? 'yes' : 'no'],
          [
            'rise in ten minutes, of the mean',
            `${(rise * 100).toFixed(1)} %`,
            `≤ ${mostRise * 100} %`,
            isFlat ? 'yes' : 'no',
          ],
        ]),
        'The rise: Theil and Sen’s slope through the least RSS of each half-minute, without the first third of the time.',
      ].join('\n'),
    );
    if (json) print(JSON.stringify({ pages: latencies.length, peakMb: peak, mbPerMinute, meanMb, rise, samples }));
    return 0;
  });
