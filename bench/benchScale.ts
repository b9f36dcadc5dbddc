// `bench scale`: the same page among few videos and among many, each in a database of its own, in turn.

import { demoPeople } from '../cli/demo/people.js';
import { startInProcess } from './contenders/startInProcess.js';
import { asker } from './load/ask.js';
import { headersFor } from './load/credentials.js';
import { sessionsOf } from './load/sessions.js';
import type { Person } from './load/sessions.js';
import { startGenerator } from './load/startGenerator.js';
import { runRounds } from './measure/rounds.js';
import type { Effort } from './measure/rounds.js';
import { print, runBench } from './processes/runBench.js';
import type { ExitCode } from './processes/runBench.js';
import { contentInWords, countPage, noContent } from './proof/pageContent.js';
import { resultOf } from './report/figures.js';
import { machineInWords } from './report/machine.js';
import { judged, ratioTable, table } from './report/table.js';
import type { RecordCacheMb } from './world/environment.js';
import { makeKeys } from './world/keys.js';
import { seedOnce } from './world/seedOnce.js';

export type ScaleOptions = {
  json: boolean;
  quick: boolean;
  large: number;
  small: number;
  recordCacheMb: RecordCacheMb;
};

/** They follow and have liked what the demo world gives them. */
const people: readonly Person[] = demoPeople.map(({ userId, market }) => ({ userId, market }));
const whole: Effort = { warmUpRequests: 2_000, rounds: 7, requests: 500, concurrency: 8, people };
const quickly: Effort = { warmUpRequests: 500, rounds: 3, requests: 200, concurrency: 8, people };
const pagesLookedAt = 20;
const mostTimes = 1.2;

export const benchScale = ({ json, quick, large, small, recordCacheMb }: ScaleOptions): Promise<ExitCode> =>
  runBench(async (ends, say) => {
    const keys = await makeKeys();
    const named = async (videos: number) => {
      const name = `${videos.toLocaleString('en')} videos`;
      const mongod = await seedOnce(videos, keys, ends, say);
      const { contender } = await startInProcess({ name, mongod, keys, recordCacheMb, ends });
      return { name, mongod, contender };
    };
    const few = await named(small);
    const many = await named(large);
    const contenders = [few.contender, many.contender];
    const contents = [];
    const headersOf = await headersFor(keys);
    for (const contender of contenders) {
      const { ask, close } = asker(contender, 1);
      const content = noContent();
      for (const { person } of sessionsOf(pagesLookedAt, 1, people)) {
        const text = await ask(await headersOf(contender.credentials, person), null);
        countPage(content, JSON.parse(text) as unknown);
      }
      await close();
      contents.push(`${contender.name}: ${contentInWords(content)}`);
    }
    const play = await startGenerator(keys, ends);
    const rounds = await runRounds(play, contenders, quick ? quickly : whole, say);
    const result = resultOf(rounds);
    const ratios = judged(rounds, [{ pair: [many.name, few.name], atMost: mostTimes, inWords: `${mostTimes}` }]);
    print([machineInWords(few.mongod.version), ...contents, '', table(result), '', ratioTable(ratios)].join('\n'));
    if (json) print(JSON.stringify({ ...result, ratios }));
    return 0;
  });
