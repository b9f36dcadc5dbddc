// Each fault once, small, on one world of real processes; then each guard taken out, which has to be noticed. It takes minutes of a machine that has
// nothing else to do, so it is asked for: VITRINE_TEST_FAULTS=1 npm test -- test/faults --selectProjects "one process"

import { spawn } from 'node:child_process';
import { cleanUp } from '../../bench/processes/cleanUp.js';
import { runScenario } from '../../faults/runFaults.js';
import type { ScenarioName } from '../../faults/scenarios.js';
import { smallSize, startWorld } from '../../faults/world/world.js';
import type { World } from '../../faults/world/world.js';
import type { Guard } from '../../subgraphs/kit/env.js';
import { root } from '../../bench/world/folder.js';

const withinMs = 300_000;
const ends = cleanUp();
let world: World;
beforeAll(async () => {
  const oplog = ['--oplogSize', '1', '--syncdelay', '1'];
  world = await startWorld({ size: smallSize(1), broken: null, oplog }, ends, () => undefined);
}, withinMs);
afterAll(() => ends.run(), withinMs);

const run = (name: ScenarioName, broken: Guard | null = null, rounds: number | null = null) =>
  runScenario(world, name, { rounds, seed: 1, broken, small: true }, () => undefined);

/** Skipped for want of time where nobody asks for it. */
const asked = process.env.VITRINE_TEST_FAULTS === '1' ? test : test.skip;

asked.each<[ScenarioName, number]>([
  ['oversell', 30],
  ['idempotency', 2],
  ['payments', 40],
  ['events', 16],
])(
  '%s: nothing is lost, doubled, oversold or unbalanced',
  async (name, orders) => {
    expect(await run(name)).toMatchObject({ name, seed: 1, orders, violations: [] });
  },
  withinMs,
);

asked(
  'crash: whatever dies between record, effect and record, every order is confirmed or undone',
  async () => {
    const { kills, orders, violations } = await run('crash');
    expect(violations).toEqual([]);
    expect(kills).toBeGreaterThanOrEqual(4);
    expect(orders).toBeGreaterThan(0);
  },
  withinMs,
);

asked.each<[Guard, ScenarioName, RegExp]>([
  ['inbox', 'events', /had its effect 2 times/],
  ['posting', 'crash', /a journal that does not add up was written/],
  ['fence', 'crash', /^(orders|payments|outbox|stock|promises|ledger): /],
  ['step', 'crash', /^(orders|payments|stock): /],
  ['key', 'idempotency', /was answered in \d+ ways/],
])(
  'without the guard %s, %s finds what breaks',
  async (guard, name, found) => {
    await world.takeOut(guard);
    const { violations } = await run(name, guard, name === 'crash' ? 2 : null);
    expect(violations).toContainEqual(expect.stringMatching(found));
  },
  withinMs,
);

/** The command as anyone runs it: its exit code, and its last line. */
async function command(...args: string[]): Promise<{ code: number | null; line: Record<string, unknown> }> {
  const child = spawn(process.execPath, ['--import', 'tsx/esm', 'faults/main.ts', ...args, '--small', '--json'], {
    cwd: root,
    stdio: ['ignore', 'pipe', 'ignore'],
  });
  let printed = '';
  child.stdout.on('data', (chunk: Buffer) => (printed += chunk.toString()));
  const code = await new Promise<number | null>((resolve) => child.once('close', resolve));
  return { code, line: JSON.parse(printed.trim().split('\n').at(-1) ?? '{}') as Record<string, unknown> };
}

asked(
  'the command exits with 0 where all holds, and prints one line of JSON',
  async () => {
    const { code, line } = await command('failover', '--seed', '7');
    expect(line).toEqual({
      ...{ name: 'failover', seed: 7, rounds: 1, kills: expect.any(Number), orders: expect.any(Number) },
      violations: [],
    });
    expect(code).toBe(0);
  },
  withinMs,
);

asked(
  'the command exits with 1 without the condition on stock',
  async () => {
    const { code, line } = await command('oversell', '--break', 'stock');
    expect(line['violations']).toContainEqual('oversell: 30 orders were confirmed for 10 units');
    expect(code).toBe(1);
  },
  withinMs,
);
