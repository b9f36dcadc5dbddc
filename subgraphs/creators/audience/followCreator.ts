import { checkId } from '../../kit/ids.js';
import { done, failed } from '../../kit/result.js';
import type { Result } from '../../kit/result.js';
import type { CreatorRecord, CreatorStore } from '../profile/creatorStore.js';
import type { ChangeFollows } from './changeFollows.js';

type Deps = { creators: CreatorStore; changeFollows: ChangeFollows };

/** Following twice is following once. Fails with NOT_FOUND or SELF_FOLLOW, and then nothing has changed. */
export async function followCreator(
  { creators, changeFollows }: Deps,
  userId: string,
  creatorId: string,
): Promise<Result<CreatorRecord, 'NOT_FOUND' | 'SELF_FOLLOW'>> {
  const id = checkId('crtr', creatorId, 'creatorId');
  const creator = await creators.byId(id);
  if (!creator) return failed('NOT_FOUND', 'creatorId');
  if (creator.userId === userId) return failed('SELF_FOLLOW', 'creatorId');

  await changeFollows(id, { userId, following: true });
  return done((await creators.byId(id)) ?? creator);
}
