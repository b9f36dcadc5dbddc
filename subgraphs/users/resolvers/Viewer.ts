import { emptyPage } from '../../kit/connection.js';
import type { ViewerResolvers } from '../types.generated.js';
import { rolesIn } from './roles.js';

const customerOf = ({ userId, guestId }: { userId: string | null; guestId: string | null }) => userId ?? guestId ?? '';

export const Viewer: ViewerResolvers = {
  user: async ({ userId }, _, { loaders }) => (userId ? loaders.accounts.load(userId) : null),
  isGuest: ({ userId }) => userId === null,
  email: async ({ userId }, _, { loaders }) => (userId ? ((await loaders.accounts.load(userId))?.email ?? null) : null),
  roles: (_, __, { viewer }) => rolesIn(viewer.roles),
  marketCode: (_, __, { viewer }) => viewer.market,
  languages: async ({ userId }, _, { loaders, viewer }) => {
    const account = userId ? await loaders.accounts.load(userId) : null;
    return account ? account.languages : [...viewer.languages];
  },
  sessions: (viewer, args, { sessions, clock }) => sessions.livePage(customerOf(viewer), clock.now(), args),
  memberships: ({ userId }, args, { memberships }) => (userId ? memberships.ofUser(userId, args) : emptyPage(args)),
  addresses: (viewer, args, { addresses }) => addresses.page(customerOf(viewer), args),
};
