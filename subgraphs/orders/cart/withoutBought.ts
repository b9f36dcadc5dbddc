// A cart less what was bought of it, as an update that mongod computes: nobody has to read the cart first.

import type { PipelineStage } from '../../kit/mongo.js';

type Stage = PipelineStage.Set;

/** `bought` is quantities by the lines' ids. A line of which more was put in meanwhile keeps what is left. */
export function withoutBought(bought: ReadonlyMap<string, number>, now: Date): Stage[] {
  const taken = {
    $switch: {
      branches: [...bought].map(([id, quantity]) => ({
        case: { $eq: ['$$line.id', { $literal: id }] },
        then: { $literal: quantity },
      })),
      default: 0,
    },
  };
  const left = {
    $cond: [
      { $in: ['$$line.id', { $literal: [...bought.keys()] }] },
      { $mergeObjects: ['$$line', { quantity: { $subtract: ['$$line.quantity', taken] }, updatedAt: now }] },
      '$$line',
    ],
  };
  const remaining = { $map: { input: '$lines', as: 'line', in: left } };
  return [
    { $set: { lines: { $filter: { input: remaining, as: 'line', cond: { $gt: ['$$line.quantity', 0] } } } } },
    {
      $set: {
        market: { $cond: [{ $eq: ['$lines', []] }, null, '$market'] },
        version: { $add: ['$version', 1] },
        updatedAt: now,
      },
    },
  ];
}
