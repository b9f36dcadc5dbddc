// Freshness, by a race of three processes on a real mongod: VITRINE_RACE_SECONDS makes it longer, VITRINE_RACE_SEED repeats one.

import { connect } from '../../../subgraphs/kit/mongo.js';
import { freshPrefix, testUri } from '../../kit/database.js';
import { judge } from './records/judge.js';
import { race } from './records/race.js';
import { countedIds, counted, fleeting, fleetingIds } from './records/world.js';

const seconds = Number(process.env.VITRINE_RACE_SECONDS ?? 7);
const seed = Number(process.env.VITRINE_RACE_SEED ?? Date.now() % 1_000_000);
/** A silent server is noticed after two seconds; the rest is what a busy machine takes for a turn. */
const boundMs = 3000;

test(
  `after its own write a process reads nothing older, nor others for longer than the stream's lag (seed ${seed})`,
  async () => {
    const prefix = freshPrefix();
    const cluster = await connect(testUri(), prefix);
    try {
      const { told, mishaps, final } = await race({ uri: testUri(), prefix, cluster, seed, forMs: seconds * 1000 });
      const { faults, ...figures } = judge(told, boundMs);
      const lag = (share: number) => Math.round(figures.lagsMs[Math.floor((figures.lagsMs.length - 1) * share)] ?? 0);
      const broken = told.map((each) => each.broken.length);
      if (process.env.VITRINE_RACE_SECONDS) {
        const { reads, hits, writes } = figures;
        const failures = told.map((each) => each.failures);
        const figuresTold = {
          seed,
          reads,
          hits,
          writes,
          mishaps,
          broken,
          failures,
          lagsMs: [lag(0.5), lag(0.99), lag(1)],
        };
        process.stdout.write(`${JSON.stringify(figuresTold)}\n`);
      }

      expect(faults.slice(0, 5)).toEqual([]);
      const stored = await cluster.database('race').model(counted).find().lean();
      const there = await cluster.database('race').model(fleeting).find().lean();
      const byId = new Map<string, unknown>([...stored, ...there].map((record) => [record._id, record]));
      const expected = Object.fromEntries([...countedIds, ...fleetingIds].map((id) => [id, byId.get(id) ?? null]));
      expect(final).toEqual([expected, expected, expected]);

      // What it shows, it shows of a memory that was used, written past and broken.
      expect(figures.hits).toBeGreaterThan(figures.reads / 5);
      expect(figures.writes).toBeGreaterThan(seconds * 10);
      expect(new Set(mishaps)).toEqual(new Set(['silence', 'streamCut', 'cursorKilled', 'allCut']));
      expect(broken.every((times) => times > 0)).toBe(true);
    } finally {
      await cluster.database('race').connection.dropDatabase();
      await cluster.close();
    }
  },
  seconds * 1000 + 60_000,
);
