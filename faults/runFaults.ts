// A scenario from its beginning to its end: a world, its faults, what was found, and the line that says so.

import { randomFrom } from '../bench/load/sessions.js';
import { print, runBench } from '../bench/processes/runBench.js';
import type { ExitCode } from '../bench/processes/runBench.js';
import { scenarios } from './scenarios.js';
import type { ScenarioName } from './scenarios.js';
import type { Options, Outcome, Scenario } from './scenario.js';
import { openGraph } from './shop/graph.js';
import { fullSize, smallSize, startWorld } from './world/world.js';
import type { World } from './world/world.js';

export type Report = {
  name: string;
  seed: number;
  rounds: number;
  kills: number;
  orders: number;
  violations: string[];
  boundaries?: Outcome['boundaries'];
};

const shownMost = 40;

/** One after another on one world. The exit code is 1 where an invariant was broken, or where the harness itself failed. */
export const runFaults = (names: readonly ScenarioName[], options: Options, json: boolean): Promise<ExitCode> =>
  runBench(async (ends, say) => {
    const asked: Scenario[] = names.map((name) => scenarios[name]);
    const members = asked.some((scenario) => scenario.members === 3) ? 3 : 1;
    const size = options.small ? smallSize(members) : fullSize(members);
    const oplog = asked.find((scenario) => scenario.oplog)?.oplog ?? [];
    const world = await startWorld({ size, broken: options.broken, oplog }, ends, say);
    let code: ExitCode = 0;
    for (const name of names) {
      const began = performance.now();
      const report = await runScenario(world, name, options, say);
      for (const violation of report.violations.slice(0, shownMost)) say(violation);
      const { orders, kills, violations, seed } = report;
      const seconds = Math.round((performance.now() - began) / 1000);
      say(`${name}: ${orders} orders, ${kills} kills, ${violations.length} violations in ${seconds} s (seed ${seed})`);
      if (json) print(JSON.stringify(report));
      if (violations.length > 0) code = 1;
    }
    return code;
  });

export async function runScenario(
  world: World,
  name: ScenarioName,
  options: Options,
  say: (line: string) => void,
): Promise<Report> {
  const crashes = () => world.fleets.flatMap((fleet) => fleet.crashes);
  const crashed = crashes().length;
  const deaths = () => world.fleets.reduce((sum, fleet) => sum + fleet.deaths(), 0);
  const before = deaths();
  const graph = await openGraph(world);
  try {
    const until = options.minutes === null ? Infinity : Date.now() + options.minutes * 60_000;
    const timeIsUp = () => Date.now() > until;
    const setting = { world, graph, options, random: randomFrom(options.seed), timeIsUp, say };
    const { kills = 0, boundaries, ...found }: Outcome = await scenarios[name].run(setting);
    // It was started again, and what it left is judged as what any other left.
    for (const crash of crashes().slice(crashed)) say(crash);
    const all = deaths() - before + kills;
    const { rounds, orders, violations } = found;
    return { name, seed: options.seed, rounds, kills: all, orders, violations, ...(boundaries && { boundaries }) };
  } finally {
    await graph.close();
  }
}
