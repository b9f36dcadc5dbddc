// What a person says of themselves, and its bounds.

import { failed } from '../../kit/result.js';
import type { Failed } from '../../kit/result.js';

export type ProfileInput = {
  displayName?: string | undefined;
  marketCode?: string | null | undefined;
  languages?: readonly string[] | undefined;
};

const most = { displayName: 50, languages: 10, deviceName: 100, email: 254 };
const controls = /\p{Cc}/u;

const isLine = (text: string, max: number) => text.length > 0 && text.length <= max && !controls.test(text);

/** The first bound that the profile breaks, or null; `displayName` and `deviceName` come trimmed. */
export function profileFault(profile: ProfileInput): Failed<'INVALID'> | null {
  if (profile.displayName !== undefined && !isLine(profile.displayName, most.displayName))
    return failed('INVALID', 'displayName');
  if ((profile.languages?.length ?? 0) > most.languages) return failed('INVALID', 'languages');
  return null;
}

/** Null where the device was not named; undefined where the name breaks its bound. */
export function deviceNameOf(name: string | null | undefined): string | null | undefined {
  const trimmed = name?.trim() || null;
  return trimmed === null || isLine(trimmed, most.deviceName) ? trimmed : undefined;
}

export const emailLimit = most.email;
