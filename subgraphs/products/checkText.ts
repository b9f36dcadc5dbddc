// Bounds on texts and lists from clients.

import { failed, type Failed } from './result.js';

/** Characters as clients count them (UTF-16 units), after trimming. */
export function textFault(text: string | null | undefined, field: string, most: number, least = 0): Failed | null {
  const length = text?.trim().length ?? 0;
  if (length < least || length > most)
    return failed('TEXT_INVALID', field, `${field} must have ${least} to ${most} characters.`);
  return null;
}

export function countFault(list: readonly unknown[] | null | undefined, field: string, most: number): Failed | null {
  return (list?.length ?? 0) > most ? failed('TOO_MANY', field, `${field} may have ${most} entries at most.`) : null;
}

/** The first fault of several checks. */
export const firstFault = (...faults: (Failed | null)[]): Failed | null =>
  faults.find((fault) => fault !== null) ?? null;
