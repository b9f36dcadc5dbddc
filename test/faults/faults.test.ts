// Each fault once, small; then each guard taken out, which has to be noticed: by the command that anyone runs. Run last, and alone.

import { readdirSync } from 'node:fs';
import { dirname } from 'node:path';
import { scratchFolder } from '../../faults/world/folder.js';
import { eventually } from '../kit/eventually.js';
import { parentOf, runHarness, startHarness } from './harness.js';
import { commandOf, startedBy } from './startedBy.js';

const withinMs = 600_000;

test(
  'on one world after another: nothing is lost, doubled, oversold or unbalanced',
  async () => {
    const names = ['oversell', 'idempotency', 'payments', 'events', 'crash'];
    const { code, lines, said } = await runHarness(...names);
    const sound = { seed: 1, kills: expect.any(Number) as number, violations: [] };
    const [crash, ...others] = [...lines].reverse();
    expect({ others: others.reverse(), said }).toEqual({
      others: [
        { ...sound, name: 'oversell', rounds: 1, orders: 60 },
        { ...sound, name: 'idempotency', rounds: 1, orders: 2 },
        { ...sound, name: 'payments', rounds: 40, orders: 40 },
        { ...sound, name: 'events', rounds: 1, orders: 16 },
      ],
      said: expect.any(String),
    });
    expect({ ...crash, said }).toMatchObject({ ...sound, name: 'crash', rounds: 8 });
    const { kills, orders, boundaries } = crash as unknown as Record<'kills' | 'orders', number> & {
      boundaries: { reached: number; of: number };
    };
    expect(kills).toBeGreaterThanOrEqual(8);
    expect(orders).toBeGreaterThan(8);
    expect(boundaries.reached).toBeGreaterThanOrEqual(6);
    expect(code).toBe(0);
  },
  withinMs,
);

test(
  'failover: the primary of three makes way, and no order that was acknowledged is lost',
  async () => {
    const { code, lines, said } = await runHarness('failover');
    expect({ lines, said }).toMatchObject({ lines: [{ name: 'failover', rounds: 1, violations: [] }] });
    expect(said).toMatch(/round 1: the primary was stepped down; nothing could be bought for \d+ ms/);
    expect(code).toBe(0);
  },
  withinMs,
);

test.each<[guard: string, name: string, rounds: number, found: RegExp]>([
  ['stock', 'oversell', 1, /60 orders were confirmed for 10 units/],
  ['key', 'idempotency', 1, /was answered in \d+ ways/],
  ['inbox', 'events', 1, /had its effect 2 times/],
  ['fence', 'crash', 1, /^(orders|payments|outbox|stock|promises|promotions|ledger): /],
  ['step', 'crash', 2, /^(orders|payments|stock|promotions): /],
  ['posting', 'crash', 1, /a journal that does not add up was written/],
])(
  'without the guard %s, %s exits with 1',
  async (guard, name, rounds, found) => {
    const broken = (seed: string) => runHarness(name, '--break', guard, '--rounds', String(rounds), '--seed', seed);
    const isFound = ({ lines: [line] }: Awaited<ReturnType<typeof broken>>) =>
      line?.violations.some((violation) => found.test(violation));
    // What a guard keeps from happening happens without it by chance: if not by the first seed, then by the second.
    const first = await broken('1');
    const { code, lines, said } = isFound(first) ? first : await broken('2');
    expect({ lines, said }).toMatchObject({ lines: [{ name }] });
    expect(lines[0]?.violations).toContainEqual(expect.stringMatching(found));
    expect(code).toBe(1);
  },
  withinMs,
);

test(
  'a harness that is killed leaves no process behind, and no folder once another starts',
  async () => {
    const harness = startHarness('idempotency');
    const pid = harness.pid ?? 0;
    try {
      const named = (word: string) => startedBy(pid).find((one) => commandOf(one).includes(` ${word} `));
      await eventually(() => named('gateway'), { withinMs });
      const started = startedBy(pid);
      expect(started.filter((one) => commandOf(one).includes('mongod'))).not.toEqual([]);
      expect(started.length).toBeGreaterThan(6);
      // What stands still sees no pipe closed.
      process.kill(named('users') ?? 0, 'SIGSTOP');
      harness.kill('SIGKILL');
      await eventually(() => started.every((one) => parentOf(one) === null));
    } finally {
      harness.kill('SIGKILL');
    }
    const { path, remove } = scratchFolder();
    remove();
    expect(readdirSync(dirname(path)).filter((name) => name.startsWith(`vitrine-faults-${pid}-`))).toEqual([]);
  },
  withinMs,
);
