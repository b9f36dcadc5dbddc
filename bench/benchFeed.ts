// `bench feed`: data → contenders → proof that they answer the same → rounds → report.

import { startContenders } from './contenders/startContenders.js';
import { headersFor } from './load/credentials.js';
import { sessionsOf } from './load/sessions.js';
import { startGenerator } from './load/startGenerator.js';
import { atRest } from './measure/atRest.js';
import { runRounds } from './measure/rounds.js';
import type { Effort } from './measure/rounds.js';
import { installContenders } from './processes/installContenders.js';
import { forgetProfiles } from './processes/profiling.js';
import { print, runBench } from './processes/runBench.js';
import type { ExitCode } from './processes/runBench.js';
import { contentInWords } from './proof/pageContent.js';
import { proveEqual } from './proof/proveEqual.js';
import { aims } from './report/aims.js';
import { resultOf } from './report/figures.js';
import { machineInWords } from './report/machine.js';
import { keepWindows } from './report/profile/keptWindows.js';
import { judged, ratioTable, table } from './report/table.js';
import { cacheInWords, environmentOf } from './world/environment.js';
import type { RecordCacheMb } from './world/environment.js';
import { openWorld } from './world/openWorld.js';

export type FeedOptions = { json: boolean; quick: boolean; profile: boolean; recordCacheMb: RecordCacheMb };

/** Two busy cores are shared by mongod, the contender and the load: more at a time would only make a queue. */
const concurrency = 8;
const whole: Effort = { warmUpRequests: 1500, rounds: 7, requests: 400, concurrency };
const quickly: Effort = { warmUpRequests: 400, rounds: 3, requests: 150, concurrency };
const comparedPages = { whole: 80, quick: 30 };
const proofSeed = 4711;

/** The exit code is 1 where contenders differ, or where the benchmark itself fails. */
export const benchFeed = ({ json, quick, profile, recordCacheMb }: FeedOptions): Promise<ExitCode> =>
  runBench(async (ends, say) => {
    await installContenders(say);
    const { keys, mongod, data } = await openWorld(ends, say);
    if (profile) forgetProfiles();
    const contenders = await startContenders({
      mongod,
      environment: (ports) => environmentOf(mongod.uri, keys, ports, recordCacheMb),
      profile,
      ends,
      say,
    });
    const play = await startGenerator(keys, ends);

    say('asking all of them for the same pages');
    const sessions = sessionsOf(quick ? comparedPages.quick : comparedPages.whole, proofSeed);
    const proof = await proveEqual(contenders, sessions, await headersFor(keys));
    if ('difference' in proof) {
      say(`The contenders differ, so there are no figures.\n${proof.difference}`);
      if (json) print(JSON.stringify({ equal: false, difference: proof.difference }));
      return 1;
    }
    const rest = await atRest(contenders, say);
    const rounds = await runRounds(play, contenders, quick ? quickly : whole, say);
    if (profile) keepWindows(contenders, rounds);
    const result = resultOf(rounds);
    const ratios = judged(rounds, aims);
    const lines = [
      machineInWords(mongod.version),
      `data: ${data}; ${proof.compared} pages were equal in all; ${contentInWords(proof.content)}`,
      ...notes(recordCacheMb),
      rest,
      '',
      table(result),
      '',
      ratioTable(ratios),
      ...(profile ? ['', profiled] : []),
    ];
    print(lines.join('\n'));
    if (json) print(JSON.stringify({ equal: true, ...result, ratios }));
    return 0;
  });

const profiled =
  'Profiling cost all but grafbase and mongod dear, so these figures are not to be told on. `npm run bench -- profile [NAME…]` says where the CPU time went.';

const notes = (recordCacheMb: RecordCacheMb) => [
  'in-process and http are handed an access token and a market, which they check and turn into a signed viewer; the others are handed the',
  'signed viewer. by-hand takes its variables alone. CPU: gateway, subgraphs and mongod, user and system. RSS: without mongod.',
  `Record cache: in-process ${cacheInWords(recordCacheMb)}; the seven subgraph processes, which http, stock, hive-gateway and grafbase share, ${cacheInWords(recordCacheMb)}; by-hand has none.`,
];
