// A mismatch as people read it: how to see it again, the operation, its plan, and the three answers.

import { prettyFormatQueryPlan } from '@apollo/query-planner';
import type { Mismatch } from './fuzz.js';

export const told = ({ seed, graph, text, variables, situation, plan, answers }: Mismatch) => `
seed ${seed}, supergraph ${graph}, data ${JSON.stringify(situation)}
${text}
variables ${JSON.stringify(variables)}
${typeof plan === 'string' ? plan : prettyFormatQueryPlan(plan)}
${
  typeof answers === 'string'
    ? answers
    : `ours  ${answers.ours.text}\n      ${JSON.stringify(answers.ours.errors)}
stock ${answers.stock.text}\n      ${JSON.stringify(answers.stock.errors)}
right ${answers.right.text}\n      ${JSON.stringify(answers.right.errors)}
ours differs:  ${answers.oursDiffers.join('\n               ')}
stock differs: ${answers.stockDiffers.join('\n               ')}`
}`;
