// Refuses variables that are too deep, too long or too many, in one pass without recursion.

import { refusal } from '../errors/refusal.js';
import { limits } from './limits.js';

/** Throws VARIABLES_TOO_DEEP or VARIABLES_TOO_LARGE. */
export function checkVariables(variables: unknown): void {
  const open: [value: unknown, depth: number][] = [[variables, 0]];
  let values = 0;
  for (let next = open.pop(); next; next = open.pop()) {
    const [value, depth] = next;
    if (++values > limits.variableValues) throw tooLarge(`${limits.variableValues} values`);
    if (typeof value !== 'object' || value === null) continue;
    if (depth >= limits.variableDepth) {
      throw refusal('VARIABLES_TOO_DEEP', `Variables may stand ${limits.variableDepth} deep at most.`);
    }
    if (Array.isArray(value) && value.length > limits.variableListLength)
      throw tooLarge(`lists of ${limits.variableListLength}`);
    for (const inner of Object.values(value)) open.push([inner, depth + 1]);
  }
}

const tooLarge = (bound: string) => refusal('VARIABLES_TOO_LARGE', `Variables may hold ${bound} at most.`);
