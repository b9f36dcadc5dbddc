// Random operations, each answered by our executor, the stock one and one plain schema: ours is always right.

import { fuzz } from './fuzz.js';
import { told } from './told.js';
import { madeUpGraphs } from './graphs/madeUp.js';
import { ownGraph } from './graphs/own.js';

test.each([...madeUpGraphs, ownGraph].map((graph) => [graph.name, graph] as const))(
  'over the supergraph %s',
  async (_, graph) => {
    const { tally, mismatches } = await fuzz({ graphs: [graph], operations: 30, seed: 'kept' });
    expect(mismatches.map(told)).toEqual([]);
    // It saw something: operations were planned, faults were met, and the stock executor fell into a trap.
    expect(tally.operations - tally.unplanned - tally.misplanned).toBeGreaterThan(15);
    expect(tally.errorsCompared).toBeGreaterThan(0);
  },
  60_000,
);

test('a wrong answer is found and made small', async () => {
  const { tally, mismatches } = await fuzz({
    graphs: madeUpGraphs,
    operations: 60,
    seed: 'kept',
    judgeStock: true,
    mostMismatches: 1,
  });
  expect(tally.stockWrong).toBeGreaterThan(0);
  expect(mismatches[0]!.text.length).toBeLessThan(400);
}, 120_000);
