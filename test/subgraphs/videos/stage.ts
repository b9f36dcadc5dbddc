// A graph with a creator in it, and short ways to do what the tests of videos do all the time.

import { randomIds } from '../../../subgraphs/kit/ids.js';
import { transaction } from '../../../subgraphs/kit/transaction.js';
import type { NewEvent } from '../../../subgraphs/kit/transaction.js';
import type { SubgraphName } from '../../../subgraphs/roster.js';
import type { Services } from '../../../subgraphs/videos/context.js';
import { startGraph, type Answer } from '../../kit/graph.js';

export type Stage = Awaited<ReturnType<typeof startStage>>;
export type As = { userId?: string; guestId?: string; market?: string; roles?: string[] };

export const newUser = (): { userId: string } => ({ userId: randomIds.next('user') });
export const newGuest = (): { guestId: string } => ({ guestId: randomIds.next('guest') });
export const operator = { ...newUser(), roles: ['OPERATOR'] };

export const playback = {
  url: 'https://cdn.example/a.mp4',
  mimeType: 'video/mp4',
  width: 720,
  height: 1280,
  durationSeconds: 30,
};
export const posterUrl = 'https://cdn.example/a.jpg';

/** Products and partners are stood in for by a list of what they would sell, unless `realOwners`; everything else is real. */
export async function startStage(
  options: { workers?: boolean; realOwners?: boolean; recordCacheMegabytes?: number } = { workers: false },
) {
  const graph = await startGraph(options);
  const { clients } = graph.services<Services>('videos');
  const sold = new Set<string>();
  const among = async (ids: readonly string[]) => new Set(ids.filter((id) => sold.has(id)));
  if (!options.realOwners) {
    clients.products.published = among;
    clients.offers.available = among;
  }

  async function newCreator() {
    const owner = newUser();
    const creatorId = randomIds.next('crtr');
    const document = `mutation ($input: MembershipEstablishInput!) { membershipEstablish(input: $input) }`;
    const input = { userId: owner.userId, tenantId: creatorId, role: 'OWNER' };
    await graph.callAs('creators', 'users', document, { input });
    return { owner, creatorId };
  }
  const first = await newCreator();

  /** Runs one mutation whose payload is selected by `selection`, and answers that payload; throws the first error's code. */
  async function mutate(name: string, input: object, as: As, selection: string): Promise<any> {
    const type = `${name.charAt(0).toUpperCase()}${name.slice(1)}Input!`;
    const document = `mutation ($input: ${type}) { ${name}(input: $input) { ${selection} userErrors { code field } } }`;
    const { data, errors } = await graph.run(document, { input }, as);
    if (errors[0]) throw new Error(errors[0].extensions.code);
    return data[name];
  }

  return {
    ...graph,
    ...first,
    sold,
    newCreator,
    mutate,
    async draft(input: object = {}, by: { owner: As; creatorId: string } = first): Promise<string> {
      const made = await mutate('videoCreate', { creatorId: by.creatorId, ...input }, by.owner, 'video { id }');
      return made.video.id;
    },
    async published(input: object = {}, by: { owner: As; creatorId: string } = first): Promise<string> {
      const complete = { creatorId: by.creatorId, posterUrl, playback, ...input };
      const { video } = await mutate('videoCreate', complete, by.owner, 'video { id }');
      await mutate('videoPublish', { videoId: video.id }, by.owner, 'video { id }');
      return video.id;
    },
    /** What videos add to entities of others, asked of the subgraph alone. */
    async entities(type: string, ids: readonly string[], selection: string): Promise<any[]> {
      const document = `query ($of: [_Any!]!) { _entities(representations: $of) { ... on ${type} { ${selection} } } }`;
      const of = ids.map((id) => ({ __typename: type, id }));
      return (await graph.callAs<{ _entities: any[] }>('creators', 'videos', document, { of }))._entities;
    },
    /** Publishes events as their owner would. */
    emit: (owner: SubgraphName, ...events: NewEvent[]) =>
      transaction(graph.cluster.database(owner), async (tx) => events.forEach((event) => tx.emit(event))),
  };
}

/** The data of an answer that must have no errors. */
export function dataOf({ data, errors }: Answer): any {
  if (errors.length > 0) throw new Error(JSON.stringify(errors));
  return data;
}
