// Gives the benchmark's people a past (whom they follow, what they liked and saw), and the pages what the sets do not tell: tagged
// offers, reviews of whatever is tagged, and accounts of those who wrote them.

import { existsSync, writeFileSync } from 'node:fs';
import { settings } from '../../subgraphs/kit/env.js';
import { connect } from '../../subgraphs/kit/mongo.js';
import { headersFor } from '../load/credentials.js';
import { audience, markets } from '../load/sessions.js';
import type { Person } from '../load/sessions.js';
import { environmentOf } from './environment.js';
import { folder } from './folder.js';
import { noPorts } from './noPorts.js';
import type { Keys } from './keys.js';
import { clientOf } from './stage/client.js';
import { feedsOf } from './stage/feedOf.js';
import { stageAudience } from './stage/stageAudience.js';
import { stageAuthors } from './stage/stageAuthors.js';
import { stageOffers } from './stage/stageOffers.js';
import { stageReviews } from './stage/stageReviews.js';
import { startStack } from './stack.js';

const marker = `${folder}/staged.json`;

export async function stageOnce(uri: string, keys: Keys, say: (line: string) => void): Promise<void> {
  if (existsSync(marker)) return;
  say('giving the viewers a past, once');
  const own = settings(environmentOf(uri, keys, noPorts));
  const stack = await startStack(own, { workers: true });
  const cluster = await connect(uri, own.databasePrefix);
  try {
    const client = clientOf(stack.url, await headersFor(keys));
    const [editor] = audience;
    const videos = await feedsOf(client, audience.slice(0, markets.length));
    const offers = await stageOffers({ client, keys, transportTo: stack.transportTo }, editor as Person, videos);
    const reviews = await stageReviews(client, cluster, videos);
    const authors = await stageAuthors(cluster);
    const acts = await stageAudience(client);
    await stack.settled();
    say(
      `${offers} offers tagged, ${reviews} reviews dealt out, ${authors} given an account, ${acts} follows, likes and views`,
    );
  } finally {
    await cluster.close();
    await stack.stop();
  }
  writeFileSync(marker, JSON.stringify({ stagedAt: new Date().toISOString() }));
}
