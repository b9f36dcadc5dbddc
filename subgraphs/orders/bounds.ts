// What is refused before any verb looks at it: texts and lists that no honest client sends.

import { codedError } from '../kit/codedError.js';

/** Throws BAD_USER_INPUT unless the text has 1 to `most` characters. */
export function checkText(text: string, field: string, most: number): string {
  if (text.trim().length === 0 || text.length > most) {
    throw codedError('BAD_USER_INPUT', `${field} has 1 to ${most} characters.`);
  }
  return text;
}

/** Throws BAD_USER_INPUT unless the list has `least` to `most` entries. */
export function checkSize<T>(list: readonly T[], field: string, most: number, least = 1): readonly T[] {
  if (list.length < least || list.length > most) {
    throw codedError('BAD_USER_INPUT', `${field} has ${least} to ${most} entries.`);
  }
  return list;
}

export const checkKey = (key: string): string => checkText(key, 'idempotencyKey', 200);
