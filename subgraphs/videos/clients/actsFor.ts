import DataLoader from 'dataloader';
import type { ManyMemberships } from './users.js';

export type ActsFor = (creatorId: string) => Promise<boolean>;

/**
 * Whether the viewer acts for a creator: one call to users for all that are asked about at once, and once a fetch for each. For what is
 * read alone: a verb that changes something asks anew.
 */
export function actsFor({ rolesOf }: Pick<ManyMemberships, 'rolesOf'>, userId: string | null): ActsFor {
  if (userId === null) return async () => false;
  const loader = new DataLoader<string, boolean>(async (creatorIds) =>
    (await rolesOf(userId, creatorIds)).map((role) => role !== null),
  );
  return (creatorId) => loader.load(creatorId);
}
