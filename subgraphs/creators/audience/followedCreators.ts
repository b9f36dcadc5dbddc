import type { Connection, PageArgs } from '../../kit/connection.js';
import type { MaybePromise } from '../../kit/maybePromise.js';
import type { CreatorRecord } from '../profile/creatorStore.js';
import type { FollowStore } from './followStore.js';

type Deps = { follows: FollowStore; creatorsById: (ids: readonly string[]) => MaybePromise<(CreatorRecord | null)[]> };

/** A page of the creators that one person follows: two queries, however many they are. */
export async function followedCreators(
  { follows, creatorsById }: Deps,
  userId: string,
  args: PageArgs,
): Promise<Connection<CreatorRecord>> {
  const page = await follows.ofUser(userId, args);
  const creators = await creatorsById(page.nodes.map((follow) => follow.creatorId));
  const edges = page.edges.flatMap(({ cursor }, index) => {
    const node = creators[index];
    return node ? [{ cursor, node }] : [];
  });
  return { ...page, edges, nodes: edges.map((edge) => edge.node) };
}
