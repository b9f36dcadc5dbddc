import { accepted, bulkLimit, refused } from '../../kit/bulk.js';
import type { BulkResult } from '../../kit/bulk.js';
import type { Clock } from '../../kit/clock.js';
import { codedError } from '../../kit/codedError.js';
import type { IdSource } from '../../kit/ids.js';
import type { CreatorRecord, CreatorStore, Profile } from './creatorStore.js';
import { handleCandidates, handleOf } from './handle.js';
import { profileFault, trimmed } from './profile.js';

type Deps = { creators: CreatorStore; clock: Clock; ids: IdSource };
export type ImportRow = Profile & { externalId: string; handle: string | null };

const externalIdLongest = 100;
const mostTries = 4;

/**
 * Each row is as if it came alone, in order, at the cost of a few queries for all. Throws BAD_USER_INPUT above the limit of rows, and BUSY
 * where others keep taking the same handles; the same rows may then be sent again.
 */
export async function importCreators(deps: Deps, given: readonly ImportRow[]): Promise<BulkResult[]> {
  if (given.length > bulkLimit) throw codedError('BAD_USER_INPUT', `At most ${bulkLimit} rows at once.`);
  const rows = given.map((row) => trimmed({ ...row, externalId: row.externalId.trim() }));
  let results: BulkResult[] | undefined;
  for (let tries = 0; tries < mostTries; tries += 1) {
    const plan = await planImport(deps, rows);
    results = results ? plan.results.map((now, index) => earlier(results?.[index], now)) : plan.results;
    if (await deps.creators.importAll([...plan.added.values()], [...plan.changed.values()])) return results;
  }
  throw codedError('BUSY', 'Others import the same creators at the moment. Please send the rows again.');
}

/** What a former try did write counts: it would look unchanged now. */
const earlier = (before: BulkResult | undefined, now: BulkResult) => (before && before.id === now.id ? before : now);

async function planImport({ creators, clock, ids }: Deps, rows: readonly ImportRow[]) {
  const at = clock.now();
  const candidates = new Map(
    rows.map((row) => [row.externalId, handleCandidates(wanted(row), row.displayName, row.externalId)]),
  );
  const [present, handles] = await Promise.all([
    creators.byExternalIds([...candidates.keys()]),
    creators.handlesAmong([...candidates.values()].flat()),
  ]);
  const known = new Map(present.map((creator) => [creator.externalId, creator]));
  const taken = new Set(handles);
  const added = new Map<string, CreatorRecord>();
  const changed = new Map<string, CreatorRecord>();

  const results = rows.map((row, index) => {
    const fault = rowFault(row);
    if (fault) return refused(index, 'INVALID', fault, `${fault} breaks its bound.`);
    const { externalId, displayName, bio, avatarUrl, countryCode, languages } = row;
    const profile = { displayName, bio, avatarUrl, countryCode, languages };
    const before = known.get(externalId);
    if (before && isSame(before, profile)) return accepted(index, 'UNCHANGED', before._id);
    const after = {
      ...(before ?? fresh(ids, externalId, freeHandle(candidates.get(externalId), taken), at)),
      ...profile,
      updatedAt: at,
    };
    known.set(externalId, after);
    (before && !added.has(externalId) ? changed : added).set(externalId, after);
    return accepted(index, before ? 'UPDATED' : 'CREATED', after._id);
  });
  return { results, added, changed };
}

const wanted = (row: ImportRow) => (row.handle === null ? null : handleOf(row.handle));

function rowFault(row: ImportRow): string | null {
  if (row.externalId.length < 1 || row.externalId.length > externalIdLongest) return 'externalId';
  if (row.handle !== null && !wanted(row)) return 'handle';
  return profileFault(row);
}

function isSame(creator: CreatorRecord, { displayName, bio, avatarUrl, countryCode, languages }: Profile): boolean {
  const { displayName: name, bio: text, avatarUrl: picture, countryCode: country, languages: spoken } = creator;
  return (
    JSON.stringify([name, text, picture, country, spoken]) ===
    JSON.stringify([displayName, bio, avatarUrl, countryCode, languages])
  );
}

function freeHandle(candidates: readonly string[] = [], taken: Set<string>): string {
  const free = candidates.find((each) => !taken.has(each));
  if (!free) throw codedError('BUSY', 'No handle was free for a row. Please send it with a handle of its own.');
  taken.add(free);
  return free;
}

const fresh = (ids: IdSource, externalId: string, handle: string, at: Date) => ({
  _id: ids.next('crtr'),
  handle,
  followerCount: 0,
  userId: null,
  externalId,
  ownerPending: false,
  createdAt: at,
});
