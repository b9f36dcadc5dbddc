// Profiles as clients give them: what is left out of a new one is none; null takes an optional part away.

import type { Profile } from '../profile/creatorStore.js';
import type { CreatorImportInput, CreatorUpdateInput } from '../types.generated.js';

type Given = Pick<CreatorImportInput, 'displayName' | 'bio' | 'avatarUrl' | 'countryCode' | 'languages'>;

export const wholeProfile = ({ displayName, bio, avatarUrl, countryCode, languages }: Given): Profile => ({
  displayName,
  bio: bio ?? '',
  avatarUrl: avatarUrl ?? null,
  countryCode: countryCode ?? null,
  languages: languages ?? [],
});

export function profileChange(input: CreatorUpdateInput): Partial<Profile & { handle: string }> {
  const { handle, displayName, bio, avatarUrl, countryCode, languages } = input;
  return {
    ...(handle != null && { handle }),
    ...(displayName != null && { displayName }),
    ...(bio !== undefined && { bio: bio ?? '' }),
    ...(avatarUrl !== undefined && { avatarUrl }),
    ...(countryCode !== undefined && { countryCode }),
    ...(languages != null && { languages }),
  };
}
