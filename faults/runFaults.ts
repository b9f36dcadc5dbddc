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
};

const shownMost = 40;

/** The exit code is 1 where an invariant was broken, or where the harness itself failed. */
export const runFaults = (name: ScenarioName, options: Options, json: boolean): Promise<ExitCode> =>
  runBench(async (ends, say) => {
    const { members, oplog = [] }: Scenario = scenarios[name];
    const size = options.small ? smallSize(members) : fullSize(members);
    const world = await startWorld({ size, broken: options.broken, oplog }, ends, say);
    const report = await runScenario(world, name, options, say);
    for (const violation of report.violations.slice(0, shownMost)) say(violation);
    say(
      `${name}: ${report.orders} orders, ${report.kills} kills, ${report.violations.length} violations (seed ${report.seed})`,
    );
    if (json) print(JSON.stringify(report));
    return report.violations.length > 0 ? 1 : 0;
  });

export async function runScenario(
  world: World,
  name: ScenarioName,
  options: Options,
  say: (line: string) => void,
): Promise<Report> {
  const deaths = () => world.fleets.reduce((sum, fleet) => sum + fleet.deaths(), 0);
  const before = deaths();
  const graph = await openGraph(world);
  try {
    const setting = { world, graph, options, random: randomFrom(options.seed), say };
    const { rounds, orders, violations, kills = 0 }: Outcome = await scenarios[name].run(setting);
    return { name, seed: options.seed, rounds, kills: deaths() - before + kills, orders, violations };
  } finally {
    await graph.close();
  }
}
