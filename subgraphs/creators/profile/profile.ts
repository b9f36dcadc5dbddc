// What a creator says of themselves, and its bounds.

import type { Profile } from './creatorStore.js';

const longest = { displayName: 100, bio: 500, languages: 10 };
/** A biography may have lines. */
const controls = /[\p{Cc}]/u;
const controlsButLines = /[^\P{Cc}\n]/u;

export const trimmed = <P extends Partial<Profile>>(profile: P): P => ({
  ...profile,
  ...(profile.displayName !== undefined && { displayName: profile.displayName.trim() }),
  ...(profile.bio !== undefined && { bio: profile.bio.trim().replaceAll('\r\n', '\n') }),
});

/** The first field of a trimmed profile that is out of its bound, or null. */
export function profileFault({ displayName, bio, languages }: Partial<Profile>): keyof Profile | null {
  if (displayName !== undefined && !isName(displayName)) return 'displayName';
  if (bio !== undefined && (bio.length > longest.bio || controlsButLines.test(bio))) return 'bio';
  if ((languages?.length ?? 0) > longest.languages) return 'languages';
  return null;
}

const isName = (name: string) => name.length > 0 && name.length <= longest.displayName && !controls.test(name);
