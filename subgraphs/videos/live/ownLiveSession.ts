// Finds the live session that somebody wants to run, if they act for its creator.

import type { Memberships } from '../clients/users.js';
import type { LiveSessionStore } from './liveSessionStore.js';

export type OwnLiveSessionDeps = { liveSessions: Pick<LiveSessionStore, 'byId'>; memberships: Memberships };

/** Null where there is none, and where it is another's: nobody learns which. */
export async function ownLiveSession({ liveSessions, memberships }: OwnLiveSessionDeps, userId: string, id: string) {
  const session = await liveSessions.byId(id);
  return session && (await memberships.roleOf(userId, session.creatorId)) ? session : null;
}
