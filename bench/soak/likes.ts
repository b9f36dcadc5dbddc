// A few writes beside the reads, so that what is kept in memory is also dropped: likes that are taken back.

import { setTimeout } from 'node:timers/promises';
import type { Person } from '../load/sessions.js';
import type { Client } from '../world/stage/client.js';
import { feedOf } from '../world/stage/feedOf.js';

const everyMs = 100;
const like = 'mutation ($id: ID!) { videoLike(input: { videoId: $id }) { userErrors { code } } }';
const unlike = 'mutation ($id: ID!) { videoUnlike(input: { videoId: $id }) { userErrors { code } } }';

/** Goes on until it is stopped, and answers how many likes there were; each has then been taken back. */
export async function likeAndUnlike(client: Client, people: readonly Person[]) {
  const videos = await feedOf(client, people[0] as Person);
  let stopped = false;
  async function go(): Promise<number> {
    let likes = 0;
    for (; !stopped; likes += 1) {
      const person = people[likes % people.length] as Person;
      const id = videos[likes % videos.length]?.id;
      await client(person, like, { id });
      await setTimeout(everyMs / 2);
      await client(person, unlike, { id });
      await setTimeout(everyMs / 2);
    }
    return likes;
  }
  const done = go();
  return {
    stop: () => {
      stopped = true;
      return done;
    },
  };
}
