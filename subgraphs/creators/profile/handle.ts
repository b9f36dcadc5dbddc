// Handles: what creators are called by, and how one is found for those who bring none.

import { createHash } from 'node:crypto';

const longest = 30;
const form = /^[a-z0-9_.]{3,30}$/;

/** As it is kept; null where it is none. */
export function handleOf(text: string): string | null {
  const handle = text.trim().toLowerCase();
  return form.test(handle) ? handle : null;
}

const slug = (name: string) =>
  name
    .normalize('NFKD')
    .replaceAll(/\p{M}/gu, '')
    .toLowerCase()
    .replaceAll(/[^a-z0-9]+/g, '_')
    .slice(0, longest)
    .replaceAll(/^_+|_+$/g, '');

/** Handles to try in turn, always the same for the same name and `key`: the plain one, then with more and more of the key's hash. */
export function handleCandidates(wanted: string | null, name: string, key: string): string[] {
  const base = wanted ?? handleOf(slug(name)) ?? 'creator';
  const hash = createHash('sha256').update(key).digest('hex');
  return [base, ...[6, 10, 16].map((digits) => `${base.slice(0, longest - 1 - digits)}_${hash.slice(0, digits)}`)];
}
