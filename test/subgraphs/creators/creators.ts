// Creators and fans for the tests, made through the graph.

import { randomIds } from '../../../subgraphs/kit/ids.js';
import type { TestGraph } from '../../kit/graph.js';

export const someone = () => ({ userId: randomIds.next('user') });
export const guest = () => ({ guestId: randomIds.next('guest') });
export const operator = { ...someone(), roles: ['OPERATOR'] };

export const createMutation = /* GraphQL */ `
  mutation ($input: CreatorCreateInput!) {
    creatorCreate(input: $input) {
      creator {
        id
        handle
        displayName
        bio
        avatarUrl
        countryCode
        languages
        followerCount
        viewerFollows
      }
      userErrors {
        code
        field
      }
    }
  }
`;

let made = 0;

export async function tryCreate(graph: TestGraph, as: object, over: object = {}) {
  const input = { handle: `creator_${(made += 1)}`, displayName: 'A creator', ...over };
  const { data, errors } = await graph.run(createMutation, { input }, as);
  expect(errors).toEqual([]);
  return data.creatorCreate;
}

/** A creator with its owner's viewer. */
export async function creator(graph: TestGraph, over: object = {}) {
  const owner = someone();
  const { creator: made, userErrors } = await tryCreate(graph, owner, over);
  expect(userErrors).toEqual([]);
  return { id: made.id as string, owner };
}

/** Makes somebody a member of a creator that is there. */
export async function member(graph: TestGraph, creatorId: string, role: string) {
  const as = someone();
  const document = 'mutation ($input: MembershipEstablishInput!) { membershipEstablish(input: $input) }';
  await graph.callAs('creators', 'users', document, { input: { userId: as.userId, tenantId: creatorId, role } });
  return as;
}
