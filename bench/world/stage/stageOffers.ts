// Tags a partner's offer in every third video that feeds begin with, where the sets' own videos have none: through the graph, as a creator.

import { identitySigner } from '../../../subgraphs/kit/identity.js';
import { serviceCall } from '../../../subgraphs/kit/serviceCall.js';
import type { Transport } from '../../../subgraphs/kit/transport.js';
import { nobody, serviceIssuer } from '../../../subgraphs/kit/viewer.js';
import type { SubgraphName } from '../../../subgraphs/roster.js';
import type { Person } from '../../load/sessions.js';
import type { Keys } from '../keys.js';
import type { Client } from './client.js';
import type { FeedEntry } from './feedOf.js';

const everyNth = 3;
const establish = 'mutation ($input: MembershipEstablishInput!) { membershipEstablish(input: $input) }';
const offersQuery = '{ retailerOffers(first: 100) { nodes { id availability } } }';
const tag = 'mutation ($input: VideoTagAddInput!) { videoTagAdd(input: $input) { userErrors { code } } }';
type Offers = { retailerOffers: { nodes: { id: string; availability: string }[] } };
type Deps = { client: Client; keys: Keys; transportTo(name: SubgraphName): Transport };

const bearsOffer = ({ tags }: FeedEntry) => tags.some(({ shoppable }) => shoppable?.__typename === 'RetailerOffer');

/** How many were tagged: none where some are already, or where there are no offers. */
export async function stageOffers(
  { client, keys, transportTo }: Deps,
  editor: Person,
  videos: readonly FeedEntry[],
): Promise<number> {
  const { retailerOffers } = await client<Offers>(editor, offersQuery);
  const offers = retailerOffers.nodes.filter(({ availability }) => availability === 'IN_STOCK');
  if (offers.length === 0 || videos.some(bearsOffer)) return 0;
  const sign = await identitySigner(keys.keyring, serviceIssuer('creators'));
  const users = serviceCall(transportTo('users'), () => sign(nobody));

  const chosen = videos.filter(
    ({ creator, durationSeconds }, index) => creator && Number(durationSeconds) >= 2 && index % everyNth === 0,
  );
  for (const [index, { id: videoId, creator }] of chosen.entries()) {
    await users(establish, { input: { userId: editor.userId, tenantId: creator?.id, role: 'OWNER' } });
    const shoppableId = offers[index % offers.length]?.id;
    await client(editor, tag, { input: { videoId, shoppableId, startSeconds: 0, endSeconds: 1 } });
  }
  return chosen.length;
}
