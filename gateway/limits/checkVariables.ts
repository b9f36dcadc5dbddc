// Refuses variables that are too deep, too long, too many or no text, in one pass without recursion.

import { refusal } from '../errors/refusal.js';
import { limits } from './limits.js';

/** Not kept as it was sent by what stores it, or not at all: NUL, and half a character of two. */
const noText = /[\0\p{Surrogate}]/u;

/** Throws VARIABLES_TOO_DEEP, VARIABLES_TOO_LARGE or BAD_USER_INPUT. */
export function checkVariables(variables: unknown): void {
  const open: [value: unknown, depth: number][] = [[variables, 0]];
  let values = 0;
  for (let next = open.pop(); next; next = open.pop()) {
    const [value, depth] = next;
    if (++values > limits.variableValues) throw tooLarge(`${limits.variableValues} values`);
    if (typeof value === 'string' && noText.test(value))
      throw refusal('BAD_USER_INPUT', 'A text among the variables holds what is no character.');
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
