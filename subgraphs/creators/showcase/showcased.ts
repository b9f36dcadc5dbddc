// Tells whether creators show goods in their showcases, for whoever thanks them for a sale.

import { codedError } from '../../kit/codedError.js';
import type { ShowcaseStore } from './showcaseStore.js';

const mostAtOnce = 200;

/** In the order asked for; false of creators without a showcase. */
export async function showcased(
  showcases: Pick<ShowcaseStore, 'ofCreators'>,
  claims: readonly { creatorId: string; shoppableId: string }[],
): Promise<boolean[]> {
  if (claims.length > mostAtOnce) throw codedError('BAD_USER_INPUT', `At most ${mostAtOnce} claims at once.`);
  const found = await showcases.ofCreators([...new Set(claims.map(({ creatorId }) => creatorId))]);
  const shown = new Set(found.flatMap(({ _id, items }) => items.map(({ shoppableId }) => `${_id} ${shoppableId}`)));
  return claims.map(({ creatorId, shoppableId }) => shown.has(`${creatorId} ${shoppableId}`));
}
