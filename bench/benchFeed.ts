// `bench feed`: data → contenders → proof that they answer the same → rounds → report.

import { rmSync } from 'node:fs';
import { cpus } from 'node:os';
import { startContenders } from './contenders/startContenders.js';
import { headersFor } from './load/credentials.js';
import { sessionsOf } from './load/sessions.js';
import { startGenerator } from './load/startGenerator.js';
import { runRounds } from './measure/rounds.js';
import type { Effort } from './measure/rounds.js';
import { cleanUp } from './processes/cleanUp.js';
import { installContenders } from './processes/installContenders.js';
import { contentInWords } from './proof/pageContent.js';
import { proveEqual } from './proof/proveEqual.js';
import { resultOf } from './report/figures.js';
import { ratioTable, table } from './report/table.js';
import { fillOnce } from './world/fillOnce.js';
import { folder } from './world/folder.js';
import { makeKeys } from './world/keys.js';
import { forgetRankings, startBenchMongod } from './world/mongod.js';
import { stageOnce } from './world/stageOnce.js';

export type BenchOptions = { json: boolean; quick: boolean; profile: boolean };

/** Two busy cores are shared by mongod, the contender and the load: more at a time would only make a queue. */
const concurrency = 8;
const whole: Effort = { warmUpRequests: 600, rounds: 7, requests: 300, concurrency };
const quickly: Effort = { warmUpRequests: 150, rounds: 3, requests: 100, concurrency };
const comparedPages = { whole: 80, quick: 30 };
const proofSeed = 4711;

/** Answers the exit code: 1 where contenders differ, or where the benchmark itself fails. */
export async function benchFeed({ json, quick, profile }: BenchOptions): Promise<0 | 1> {
  const say = (line: string) => void process.stderr.write(`${line}\n`);
  const ends = cleanUp();
  try {
    await installContenders(say);
    const keys = await makeKeys();
    const data = await fillOnce(ends, say);
    const mongod = await startBenchMongod(say);
    ends.add(mongod.stop);
    await stageOnce(mongod.uri, keys, say);
    await forgetRankings(mongod.uri);
    if (profile) rmSync(`${folder}/profiles`, { recursive: true, force: true });
    const contenders = await startContenders({ mongod, keys, profile, ends, say });
    const play = await startGenerator(keys, ends);

    say('asking all of them for the same pages');
    const sessions = sessionsOf(quick ? comparedPages.quick : comparedPages.whole, proofSeed);
    const proof = await proveEqual(contenders, sessions, await headersFor(keys));
    if ('difference' in proof) {
      say(`The contenders differ, so there are no figures.\n${proof.difference}`);
      if (json) print(JSON.stringify({ equal: false, difference: proof.difference }));
      return 1;
    }
    const rounds = await runRounds(play, contenders, quick ? quickly : whole, say);
    const { contenders: figures, ratios, ...rest } = resultOf(rounds);
    const lines = [
      `${new Date().toISOString().slice(0, 10)}, Node ${process.versions.node}, mongod ${mongod.version}, ${cpus().length} × ${cpus()[0]?.model}`,
      `data: ${data}; ${proof.compared} pages were equal in all; ${contentInWords(proof.content)}`,
      ...notes,
      '',
      table({ contenders: figures, ratios, ...rest }),
      '',
      ratioTable({ contenders: figures, ratios, ...rest }),
    ];
    print(lines.join('\n'));
    if (json) print(JSON.stringify({ equal: true, contenders: figures, ratios }));
    return 0;
  } catch (error) {
    say(error instanceof Error ? error.message : String(error));
    return 1;
  } finally {
    await ends.run();
  }
}

const notes = [
  'in-process and http are handed an access token and a market, which they check and turn into a signed viewer; the others are handed the',
  'signed viewer. by-hand takes its variables alone. CPU: gateway, subgraphs and mongod, user and system. RSS: without mongod.',
];
const print = (text: string) => void process.stdout.write(`${text}\n`);
