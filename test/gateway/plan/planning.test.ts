// Who plans when: relief of a planner that is held up, deadlines, losses, and a bounded wait.

import { GraphQLError } from 'graphql';
import { planLimits } from '../../../gateway/plan/planLimits.js';
import type { PlanLimits } from '../../../gateway/plan/planLimits.js';
import { planning } from '../../../gateway/plan/planning.js';
import { silentLog } from '../../../subgraphs/kit/log.js';
import { eventually } from '../../kit/eventually.js';
import { stubPlanner } from './stubPlanner.js';
import type { StubPlanner } from './stubPlanner.js';

function office(limits: Partial<PlanLimits> = {}) {
  const first = stubPlanner();
  const others: StubPlanner[] = [];
  const start = () => {
    const next = stubPlanner({ isReady: false });
    others.push(next);
    return next;
  };
  const desk = planning(first, start, { ...planLimits, ...limits }, silentLog);
  const ask = (text: string, inDemand = false) => {
    const asked = desk.ask({ text, operationName: undefined }, inDemand);
    asked.plan.catch(() => undefined);
    return asked;
  };
  return { first, others, desk, ask };
}
const codeOf = (plan: Promise<string>) =>
  plan.then(
    () => 'planned',
    (error: unknown) => (error instanceof GraphQLError ? error.extensions['code'] : (error as Error).message),
  );
/** Lets promises that can be settled be settled. */
const settled = () => new Promise((resolve) => setImmediate(resolve));

test('plans are made one after another, and a refusal is its own asker’s alone', async () => {
  const { first, ask } = office();
  const [a, b, c] = [ask('a'), ask('b'), ask('c')];
  expect(first.asked()).toBe('a');
  first.answer('plan a');
  expect(await a.plan).toBe('plan a');
  await eventually(() => first.asked() === 'b');
  first.refuse(new GraphQLError('no', { extensions: { code: 'QUERY_PLAN_COMPLEXITY_EXCEEDED' } }));
  expect(await codeOf(b.plan)).toBe('QUERY_PLAN_COMPLEXITY_EXCEEDED');
  await eventually(() => first.asked() === 'c');
  first.answer('plan c');
  expect(await c.plan).toBe('plan c');
});

test('behind a slow plan the others are planned by a second thread, which stays', async () => {
  const { first, others, ask } = office({ slowMs: 5 });
  const slow = ask('slow');
  const quick = ask('quick');
  await eventually(() => others.length === 1);
  others[0]?.start();
  await eventually(() => others[0]?.asked() === 'quick');
  others[0]?.answer('plan');
  expect(await quick.plan).toBe('plan');
  expect(first.asked()).toBe('slow');
  first.answer('slow plan');
  expect(await slow.plan).toBe('slow plan');
  await eventually(() => first.isEnded());
  ask('next');
  expect(others[0]?.asked()).toBe('next');
  expect(others).toHaveLength(1);
});

test('a slow plan that holds up nobody starts no second thread, until somebody comes', async () => {
  const { others, ask } = office({ slowMs: 5 });
  ask('slow');
  await new Promise((resolve) => setTimeout(resolve, 50));
  expect(others).toHaveLength(0);
  ask('quick');
  expect(others).toHaveLength(1);
});

test('a slow plan that ends before its relief has started goes on duty again', async () => {
  const { first, others, ask } = office({ slowMs: 5 });
  ask('slow');
  const quick = ask('quick');
  await eventually(() => others.length === 1);
  first.answer('slow plan');
  await eventually(() => first.asked() === 'quick');
  first.answer('plan');
  expect(await quick.plan).toBe('plan');
  expect(others[0]?.isEnded()).toBe(true);
  expect(first.isEnded()).toBe(false);
});

test('there are two threads at most, however many plans are slow', async () => {
  const { others, ask } = office({ slowMs: 5 });
  ask('slow 1');
  ask('slow 2');
  await eventually(() => others.length === 1);
  others[0]?.start();
  await eventually(() => others[0]?.asked() === 'slow 2');
  ask('third');
  await new Promise((resolve) => setTimeout(resolve, 50));
  expect(others).toHaveLength(1);
  others[0]?.answer('plan 2');
  await eventually(() => others[0]?.asked() === 'third');
});

test('a plan that takes too long is refused as too complex, its thread ended, and the next served by another', async () => {
  const { first, others, ask } = office({ planMs: 2_000 });
  const endless = ask('endless');
  const next = ask('next');
  expect(await codeOf(endless.plan)).toBe('QUERY_TOO_COMPLEX');
  expect(first.isEnded()).toBe(true);
  await eventually(() => others.length === 1);
  others[0]?.start();
  await eventually(() => others[0]?.asked() === 'next');
  others[0]?.answer('plan');
  expect(await next.plan).toBe('plan');
});

test('an operation under which the thread is lost is tried once more, and before all others', async () => {
  const { first, others, ask } = office();
  const unlucky = ask('unlucky');
  ask('other', true);
  first.lose();
  await eventually(() => others.length === 1);
  others[0]?.start();
  await eventually(() => others[0]?.asked() === 'unlucky');
  others[0]?.answer('plan');
  expect(await unlucky.plan).toBe('plan');
});

test.each([
  ['too complex where it was memory that ran out', true, 'QUERY_TOO_COMPLEX'],
  ['an accident otherwise', false, 'the thread died'],
])('lost a second time it is given up: %s', async (_, outOfMemory, told) => {
  const { first, others, ask } = office();
  const fatal = ask('fatal');
  first.lose(outOfMemory);
  await eventually(() => others.length === 1);
  others[0]?.start();
  await eventually(() => others[0]?.asked() === 'fatal');
  others[0]?.lose(outOfMemory);
  expect(await codeOf(fatal.plan)).toBe(told);
  await eventually(() => others.length === 2);
});

test('an idle thread that is lost is started anew', async () => {
  const { first, others, ask } = office();
  first.lose();
  await eventually(() => others.length === 1);
  others[0]?.start();
  const asked = ask('a');
  await eventually(() => others[0]?.asked() === 'a');
  others[0]?.answer('plan');
  expect(await asked.plan).toBe('plan');
});

test('a thread that can’t be started is tried again', async () => {
  const { first, others, ask } = office();
  first.lose();
  await eventually(() => others.length === 1);
  others[0]?.failToStart(new Error('no memory'));
  const asked = ask('a');
  await eventually(() => others.length === 2);
  others[1]?.start();
  await eventually(() => others[1]?.asked() === 'a');
  others[1]?.answer('plan');
  expect(await asked.plan).toBe('plan');
});

test('who has waited too long, or finds no room, is told to come again; one in demand finds room', async () => {
  const { ask } = office({ waiting: 1, waitMs: 50 });
  ask('planned');
  const pushedOut = ask('waits');
  expect(await codeOf(ask('no room').plan)).toBe('BUSY');
  const wanted = ask('wanted', true);
  expect(await codeOf(pushedOut.plan)).toBe('BUSY');
  expect(await codeOf(wanted.plan)).toBe('BUSY');
  const refusal = await ask('no room', true).plan.catch((error: GraphQLError) => error);
  expect(refusal).toMatchObject({ extensions: { code: 'BUSY', http: { status: 503 } } });
});

test('one that another asks for as well goes before the new ones', async () => {
  const { first, ask } = office();
  ask('a');
  ask('b');
  const joined = ask('c');
  joined.join();
  first.answer('plan');
  await eventually(() => first.asked() === 'c');
});

test('closed, it answers what was asked, ends its threads, and refuses more', async () => {
  const { first, desk, ask } = office();
  const [a, b] = [ask('a'), ask('b')];
  let isClosed = false;
  const closing = desk.close().then(() => (isClosed = true));
  expect(await codeOf(ask('late').plan)).toBe('SHUTTING_DOWN');
  first.answer('plan a');
  await eventually(() => first.asked() === 'b');
  await settled();
  expect(isClosed).toBe(false);
  first.answer('plan b');
  await closing;
  expect([await a.plan, await b.plan]).toEqual(['plan a', 'plan b']);
  expect(first.isEnded()).toBe(true);
});

test('closed while its thread is started anew, it ends that one, too', async () => {
  const { first, others, desk } = office();
  first.lose();
  await eventually(() => others.length === 1);
  await desk.close();
  expect(others.map((other) => other.isEnded())).toEqual([true]);
});
