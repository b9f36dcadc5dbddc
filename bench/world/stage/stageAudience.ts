// Whom the benchmark's people follow, what they like and what they have seen: through the graph, as people would.

import { audience, randomFrom } from '../../load/sessions.js';
import type { Client } from './client.js';
import { feedOf } from './feedOf.js';

const follows = 8;
const likes = 25;
const views = 30;

const follow = 'mutation ($id: ID!) { creatorFollow(input: { creatorId: $id }) { userErrors { code } } }';
const like = 'mutation ($id: ID!) { videoLike(input: { videoId: $id }) { userErrors { code } } }';
const view =
  'mutation ($id: ID!) { videoViewRecord(input: { videoId: $id, watchedSeconds: 5 }) { userErrors { code } } }';

async function inTurn<T>(things: readonly T[], work: (thing: T) => Promise<unknown>): Promise<void> {
  for (const thing of things) await work(thing);
}

/** How many things were done. */
export async function stageAudience(client: Client): Promise<number> {
  let acts = 0;
  for (const [index, person] of audience.entries()) {
    const random = randomFrom(index + 1);
    const videos = await feedOf(client, person);
    const any = () => videos[Math.floor(random() * videos.length)];
    const some = (count: number) => Array.from({ length: count }, any).flatMap((video) => video ?? []);
    const creators = some(follows).flatMap(({ creator }) => creator?.id ?? []);
    for (const id of creators) await client(person, follow, { id });
    await Promise.all([
      inTurn(some(likes), ({ id }) => client(person, like, { id })),
      inTurn(some(views), ({ id }) => client(person, view, { id })),
    ]);
    acts += creators.length + likes + views;
  }
  return acts;
}
