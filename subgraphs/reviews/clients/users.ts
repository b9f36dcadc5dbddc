// What reviews asks of users: an author's name at the time of writing, and whether someone acts for a shop.

import type { ServiceCall } from '../../kit/serviceCall.js';

const nameDocument = `query ReviewAuthor($of: [_Any!]!) { _entities(representations: $of) { ... on User { displayName } } }`;
const roleDocument = `query ReviewReplier($userId: ID!, $tenantId: ID!) { membershipRole(userId: $userId, tenantId: $tenantId) }`;

export const usersClient = (call: ServiceCall) => ({
  /** Null where there is no such account. */
  async displayName(userId: string): Promise<string | null> {
    const of = [{ __typename: 'User', id: userId }];
    const { _entities } = await call<{ _entities: ({ displayName: string } | null)[] }>(nameDocument, { of });
    return _entities[0]?.displayName ?? null;
  },
  /** OWNER, MANAGER or STAFF; null for a stranger. */
  async membershipRole(userId: string, tenantId: string): Promise<string | null> {
    const data = await call<{ membershipRole: string | null }>(roleDocument, { userId, tenantId });
    return data.membershipRole;
  },
});
