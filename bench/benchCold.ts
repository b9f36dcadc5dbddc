// `bench cold`: operations that nobody has sent before, beside known ones; then a flood of them while known ones go on.

import { askAlone } from './cold/askAlone.js';
import type { Asked } from './cold/askAlone.js';
import { coldOperations, kinds } from './cold/coldOperations.js';
import type { Kind } from './cold/coldOperations.js';
import { flood } from './cold/flood.js';
import { coldFigures, coldTable } from './cold/report.js';
import { startInProcess } from './contenders/startInProcess.js';
import { poster } from './load/ask.js';
import { headersFor } from './load/credentials.js';
import { audience, sessionsOf } from './load/sessions.js';
import type { Person } from './load/sessions.js';
import { startGenerator } from './load/startGenerator.js';
import { quantile } from './measure/quantile.js';
import { forgetProfiles } from './processes/profiling.js';
import { print, runBench } from './processes/runBench.js';
import type { ExitCode } from './processes/runBench.js';
import { vitalsOf } from './processes/vitals.js';
import { keep } from './report/profile/keptWindows.js';
import { machineInWords } from './report/machine.js';
import { markdown } from './report/markdown.js';
import type { RecordCacheMb } from './world/environment.js';
import { openWorld } from './world/openWorld.js';

export type ColdOptions = {
  json: boolean;
  quick: boolean;
  profile: boolean;
  flood: number;
  recordCacheMb: RecordCacheMb;
};

const warmUp = { quick: 20, whole: 100 };
const measured = { quick: 60, whole: 300 };
const knownRequests = { quick: 300, whole: 2_000 };
const concurrency = 8;
const name = 'cold';
const mb = 1024 * 1024;

export const benchCold = ({ json, quick, profile, flood: flooding, recordCacheMb }: ColdOptions): Promise<ExitCode> =>
  runBench(async (ends, say) => {
    const effort = quick ? 'quick' : 'whole';
    const { keys, mongod } = await openWorld(ends, say);
    if (profile) forgetProfiles();
    const { contender, child } = await startInProcess({ name, mongod, keys, recordCacheMb, profile, ends });
    const play = await startGenerator(keys, ends);
    const { post, close } = poster(contender.url, 32);
    ends.add(close);
    const headersOf = await headersFor(keys);
    const headers = await headersOf(contender.credentials, audience[0] as Person);
    const operations = await coldOperations(post, headers);
    const ask = (number: number): Promise<Asked> => {
      const kind = kinds[number % kinds.length] as Kind;
      return askAlone(post, headers, kind, operations(kind, number));
    };

    say('warming up');
    const known = (seed: number) => play({ contender, sessions: sessionsOf(knownRequests[effort], seed), concurrency });
    await known(0);
    for (let number = 0; number < warmUp[effort]; number += 1) await ask(number);

    say(`asking ${measured[effort]} operations for the first time, one at a time`);
    await vitalsOf(child);
    const asked: Asked[] = [];
    for (let number = 0; number < measured[effort]; number += 1) asked.push(await ask(warmUp[effort] + number));
    const alone = await vitalsOf(child);
    if (profile) keep({ [name]: { windows: asked.map(({ window }) => window), pages: asked.length } });

    say('asking the known feed page, then the same among never-seen operations');
    const before = await known(1);
    const quiet = await vitalsOf(child);
    const begun = flood(post, headers, operations, flooding);
    const during = await known(2);
    const busy = await vitalsOf(child);
    say('letting the flood run out');
    const flooded = await begun.done;
    const after = await known(3);
    const last = await vitalsOf(child);

    const figures = coldFigures(asked);
    const rows = [
      { name: 'before', ...before, ...quiet },
      { name: 'during the flood', ...during, ...busy },
      { name: 'after it', ...after, ...last },
    ].map(({ name, latenciesMs, eventLoop, memory }) => ({
      name,
      p50: quantile(latenciesMs, 0.5),
      p99: quantile(latenciesMs, 0.99),
      longestMs: eventLoop.longestMs,
      rssMb: memory.rss / mb,
    }));
    print(
      [
        machineInWords(mongod.version),
        `${asked.length} operations never seen, one at a time, each asked again once known; in-process.`,
        `The event loop's longest delay meanwhile: ${alone.eventLoop.longestMs.toFixed(1)} ms (p99 ${alone.eventLoop.p99Ms.toFixed(1)}).`,
        '',
        coldTable(figures),
        '',
        `A flood of ${flooding} operations never seen, ${flooded.answered} answered, ${flooded.refused} refused, ${flooded.failed} failed, beside the known feed page, ${concurrency} at a time:`,
        '',
        markdown([
          ['the known page', 'p50 ms', 'p99 ms', 'event loop’s longest ms', 'RSS MB'],
          ...rows.map(({ name, p50, p99, longestMs, rssMb }) => [
            name,
            p50.toFixed(1),
            p99.toFixed(1),
            longestMs.toFixed(0),
            rssMb.toFixed(0),
          ]),
        ]),
      ].join('\n'),
    );
    if (json) print(JSON.stringify({ cold: figures, eventLoop: alone.eventLoop, flooded, known: rows }));
    return 0;
  });
