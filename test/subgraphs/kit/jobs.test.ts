import { runJobs, type Job, type RunningJobs } from '../../../subgraphs/kit/jobs.js';
import { silentLog } from '../../../subgraphs/kit/log.js';
import { plainCollection, type Cluster, type Database } from '../../../subgraphs/kit/mongo.js';
import { eventually } from '../../kit/eventually.js';
import { dropAndClose, openCluster } from './openCluster.js';

type Deps = { ran: string[] };

let cluster: Cluster;
let own: Database;
let running: RunningJobs[];
beforeEach(async () => {
  cluster = await openCluster();
  own = cluster.database('own');
  running = [];
});
afterEach(async () => {
  await Promise.all(running.map((jobs) => jobs.stop()));
  await dropAndClose(cluster, ['own']);
});

const noting = (name: string, everySeconds: number): Job<Deps> => ({
  name,
  everySeconds,
  run: async ({ ran }) => void ran.push(name),
});
async function start(jobs: readonly Job<Deps>[], deps: Deps): Promise<RunningJobs> {
  const started = await runJobs({ jobs, deps, own, log: silentLog });
  running.push(started);
  return started;
}
const records = () =>
  plainCollection<{ _id: string; name: string; lastFinishedAt: Date | null; failCount: number }>(own, 'jobs');

test('a job runs at once, and again at its interval', async () => {
  const ran: string[] = [];
  await start([noting('often', 1), noting('seldom', 3600)], { ran });
  await eventually(() => ran.filter((name) => name === 'often').length === 2);
  expect(ran.filter((name) => name === 'seldom')).toEqual(['seldom']);
});

test('of three processes, one runs a job that is due; a later start keeps its schedule', async () => {
  const ran: string[] = [];
  const deps = { ran };
  const job = noting('daily', 86_400);
  await Promise.all([start([job], deps), start([job], deps), start([job], deps)]);
  await eventually(async () => (await records().findOne({ name: 'daily' }))?.lastFinishedAt);
  await start([job, noting('marker', 3600)], deps);
  await eventually(() => ran.includes('marker'));
  expect(ran.filter((name) => name === 'daily')).toEqual(['daily']);
  expect(await records().countDocuments({ name: 'daily' })).toBe(1);
});

test('a process that starts leaves a run of another its lock, and an interval that changed is kept', async () => {
  const ran: string[] = [];
  let finish = () => {};
  const held = new Promise<void>((resolve) => (finish = resolve));
  const slow = (everySeconds: number): Job<Deps> => ({
    name: 'slow',
    everySeconds,
    run: async ({ ran: notes }) => (notes.push('begun'), held),
  });
  await start([slow(3600)], { ran });
  await eventually(() => ran.length === 1);
  await start([slow(3600), noting('marker', 1)], { ran });
  await eventually(() => ran.filter((name) => name === 'marker').length === 2);
  expect(ran.filter((name) => name === 'begun')).toEqual(['begun']);
  finish();
  await eventually(async () => (await records().findOne({ name: 'slow' }))?.lastFinishedAt);
  await start([slow(1)], { ran });
  await eventually(() => ran.filter((name) => name === 'begun').length === 3);
});

test('a job that fails is tried again, and the others go on', async () => {
  const ran: string[] = [];
  let left = 1;
  const failing: Job<Deps> = {
    name: 'failing',
    everySeconds: 3600,
    async run({ ran: notes }) {
      if (left-- > 0) throw new Error('not yet');
      notes.push('failing');
    },
  };
  await start([failing, noting('other', 3600)], { ran });
  await eventually(() => ran.length === 2);
  expect(ran).toEqual(['other', 'failing']);
});

test('runNow resolves when the job is done, throws what it throws, and knows no other names', async () => {
  const ran: string[] = [];
  const broken: Job<Deps> = { name: 'broken', everySeconds: 3600, run: () => Promise.reject(new Error('broken')) };
  const jobs = await start([noting('daily', 3600), broken], { ran });
  await eventually(() => ran.length === 1);
  await jobs.runNow('daily');
  expect(ran).toEqual(['daily', 'daily']);
  await expect(jobs.runNow('broken')).rejects.toThrow('broken');
  await expect(jobs.runNow('unknown')).rejects.toThrow('own has no job called unknown.');
});

test('stop waits for the run in hand', async () => {
  const ran: string[] = [];
  let finish = () => {};
  let begun = false;
  const slow: Job<Deps> = {
    name: 'slow',
    everySeconds: 3600,
    async run({ ran: notes }) {
      begun = true;
      await new Promise<void>((resolve) => (finish = resolve));
      notes.push('slow');
    },
  };
  const jobs = await start([slow], { ran });
  await eventually(() => begun);
  const stopped = jobs.stop().then(() => ran.push('stopped'));
  finish();
  await stopped;
  expect(ran).toEqual(['slow', 'stopped']);
});

test('a run whose process fell silent is another’s once its lock is over', async () => {
  const ran: string[] = [];
  const jobs = [noting('daily', 86_400)];
  const first = await start(jobs, { ran });
  await eventually(async () => (await records().findOne({ name: 'daily' }))?.lastFinishedAt);
  await first.stop();
  const locked = new Date();
  await records().updateOne({ name: 'daily' }, { $set: { lockedAt: locked, nextRunAt: locked } });
  const deps = { ran };
  running.push(await runJobs({ jobs, deps, own, log: silentLog, lockMs: 3000 }));
  await eventually(() => ran.length === 2);
  expect(Date.now() - locked.getTime()).toBeGreaterThanOrEqual(3000);
});
