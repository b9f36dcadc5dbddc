// One process of the race: reads by the seam and writes in every way that stores write, until it is told to stop; then tells what it saw.

import { byId } from '../../../../subgraphs/kit/byId.js';
import type { Logger } from '../../../../subgraphs/kit/log.js';
import { isPromise } from '../../../../subgraphs/kit/maybePromise.js';
import { connect, plainCollection } from '../../../../subgraphs/kit/mongo.js';
import { transaction } from '../../../../subgraphs/kit/transaction.js';
import { randomOf } from './random.js';
import {
  counted,
  countField,
  countedIds,
  fleeting,
  fleetingIds,
  groupOf,
  idsOfTheMoment,
  readOnlyFor,
  sharedNow,
  type Order,
  type Part,
  type Told,
  type Word,
} from './world.js';

const part = JSON.parse(process.argv[2] ?? '') as Part;
const random = randomOf(part.seed);
const own = countField(part.index);
const told: Told = { reads: [], fleetingReads: [], writes: [], inserted: [], deleted: [], broken: [], failures: {} };
const log = { warn: () => void told.broken.push(sharedNow()) } as unknown as Logger;
const cluster = await connect(part.uri, part.prefix, { recordCacheMegabytes: 4, log });
const db = cluster.database('race');
const model = db.model(counted);
const comesAndGoes = db.model(fleeting);
const views = [{}, { note: 0 }] as const;
const say = (word: Word) => process.send?.(word);
const pause = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));

async function readSome(): Promise<void> {
  const view = random.below(views.length);
  const loader = byId(model, views[view]);
  await Promise.all(
    random.some(random.below(3) > 0 ? idsOfTheMoment() : countedIds, 4).map(async (id) => {
      const from = sharedNow();
      const answer = loader.load(id);
      const held = !isPromise(answer);
      const record = await answer;
      if (!record) throw new Error(`${id} is gone`);
      const { p0, p1, p2 } = record;
      told.reads.push({ id, view, from, to: sharedNow(), held, seen: { p0, p1, p2 } });
    }),
  );
}

async function readFleeting(): Promise<void> {
  const id = random.one(fleetingIds);
  const from = sharedNow();
  const answer = byId(comesAndGoes).load(id);
  const held = !isPromise(answer);
  const record = await answer;
  told.fleetingReads.push({ id, view: 0, from, to: sharedNow(), held, seen: record?.incarnation ?? null });
}

const writtenIds = () => idsOfTheMoment().filter((id) => readOnlyFor(id) !== part.index);
const more = { $inc: { [own]: 1 } };
/** Each answers the ids that it wrote. */
const writers: Record<string, () => Promise<readonly string[]>> = {
  async updateOne() {
    const [id] = random.some(writtenIds(), 1);
    await model.updateOne({ _id: id as string }, more);
    return [id as string];
  },
  async findOneAndUpdate() {
    const [id] = random.some(writtenIds(), 1);
    await model.findOneAndUpdate({ _id: id as string }, more, { projection: { note: 1 } }).lean();
    return [id as string];
  },
  async bulkWrite() {
    const ids = random.some(writtenIds(), 3);
    await model.bulkWrite(
      ids.map((_id) => ({ updateOne: { filter: { _id }, update: more } })),
      { ordered: false },
    );
    return ids;
  },
  async updateManyByIds() {
    const ids = random.some(writtenIds(), 3);
    await model.updateMany({ _id: { $in: ids } }, more);
    return ids;
  },
  async updateManyByGroup() {
    const group = groupOf(random.one(writtenIds()));
    await model.updateMany({ group }, more);
    return countedIds.filter((id) => groupOf(id) === group);
  },
  async plain() {
    const [id] = random.some(writtenIds(), 1);
    await plainCollection<{ _id: string }>(db, counted.name).updateOne({ _id: id as string }, more as never);
    return [id as string];
  },
  async inTransaction() {
    const ids = random.some(writtenIds(), 2).sort();
    await transaction(db, async ({ session }) => {
      for (const _id of ids) await model.updateOne({ _id }, more, { session });
    });
    return ids;
  },
};

/** What does not say which records it writes empties the memory: rare, or there would be nothing to see. */
const RARE = 40;
const byIds = Object.keys(writers).filter((kind) => kind !== 'updateManyByGroup');

async function comeOrGo(): Promise<void> {
  const id = random.one(fleetingIds);
  if (random.below(2) === 0) {
    const incarnation = `${part.index}.${told.inserted.length}.${sharedNow()}`;
    await comesAndGoes.create({ _id: id, incarnation });
    told.inserted.push({ id, incarnation, at: sharedNow() });
    return;
  }
  const deletion: Told['deleted'][number] = { id, from: sharedNow(), at: null, incarnation: null };
  told.deleted.push(deletion);
  const gone = await comesAndGoes.findOneAndDelete({ _id: id }).lean<{ incarnation: string }>();
  deletion.incarnation = gone?.incarnation ?? null;
  deletion.at = sharedNow();
}

async function writeSome(): Promise<void> {
  if (random.below(4) === 0) return comeOrGo();
  const kind = random.below(RARE) === 0 ? 'updateManyByGroup' : random.one(byIds);
  const ids = await (writers[kind] as () => Promise<readonly string[]>)();
  const at = sharedNow();
  for (const id of ids) told.writes.push({ id, kind, at });
}

let stopping = false;
async function loop(step: () => Promise<void>, pauseMs: () => number): Promise<void> {
  while (!stopping) {
    await step().catch((error: unknown) => {
      const name = (error as { code?: string }).code ?? (error as Error).name;
      told.failures[name] = (told.failures[name] ?? 0) + 1;
    });
    await pause(pauseMs());
  }
}

const loops = [
  ...Array.from({ length: 3 }, () => loop(readSome, () => random.below(3))),
  loop(readFleeting, () => random.below(3)),
  ...Array.from({ length: 2 }, () => loop(writeSome, () => 10 + random.below(40))),
];

async function readAll(): Promise<Word> {
  const load = [byId(model), byId(comesAndGoes)] as const;
  const answers = [...countedIds.map(load[0].load), ...fleetingIds.map(load[1].load)];
  const records = await Promise.all(answers);
  const named = [...countedIds, ...fleetingIds].map((id, index) => [id, records[index]] as const);
  return { say: 'all', records: Object.fromEntries(named), held: answers.filter((each) => !isPromise(each)).length };
}

process.on('message', (order: Order) => {
  const answer = async (): Promise<void> => {
    if (order.say === 'stop') {
      stopping = true;
      await Promise.all(loops);
      say({ say: 'stopped' });
    } else if (order.say === 'readAll') say(await readAll());
    else if (order.say === 'tell') say({ say: 'told', told });
    else process.exit(0);
  };
  void answer();
});
process.on('disconnect', () => process.exit(0));
say({ say: 'ready' });
