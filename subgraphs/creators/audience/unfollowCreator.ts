import { checkId } from '../../kit/ids.js';
import { done, failed } from '../../kit/result.js';
import type { Result } from '../../kit/result.js';
import type { CreatorRecord, CreatorStore } from '../profile/creatorStore.js';
import type { ChangeFollows } from './changeFollows.js';

type Deps = { creators: CreatorStore; changeFollows: ChangeFollows };

/** Whoever does not follow changes nothing. Fails with NOT_FOUND. */
export async function unfollowCreator(
  { creators, changeFollows }: Deps,
  userId: string,
  creatorId: string,
): Promise<Result<CreatorRecord, 'NOT_FOUND'>> {
  const id = checkId('crtr', creatorId, 'creatorId');
  const creator = await creators.byId(id);
  if (!creator) return failed('NOT_FOUND', 'creatorId');

  await changeFollows(id, { userId, following: false });
  return done((await creators.byId(id)) ?? creator);
}
