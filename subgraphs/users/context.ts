// What the users subgraph's resolvers are given: services built once a process, loaders built once a fetch.

import { pagesByParent } from '../kit/pagesByParent.js';
import type { Core, Fetch } from '../kit/subgraph.js';
import { transaction } from '../kit/transaction.js';
import { userStore } from './account/userStore.js';
import { addressStore } from './address/addressStore.js';
import { marketsOf } from './clients/products.js';
import { membershipStore } from './membership/membershipStore.js';
import type { Transact } from '../kit/transaction.js';
import { guestMergeStore } from './session/guestMergeStore.js';
import { sessionStore } from './session/sessionStore.js';
import { accessKeys } from './token/accessKeys.js';

export type Services = ReturnType<typeof createServices>;
export type Context = ReturnType<typeof createContext>;

export const createServices = ({ db, clock, ids, log, settings, call }: Core) => {
  const transact: Transact = (work) => transaction(db, work);
  return {
    clock,
    ids,
    log,
    transact,
    accessKeys: accessKeys(settings.accessKeys),
    markets: marketsOf(call('products')),
    users: userStore(db),
    sessions: sessionStore(db),
    guestMerges: guestMergeStore(db),
    memberships: membershipStore(db),
    addresses: addressStore(db),
  };
};

export const createContext = (services: Services, { viewer }: Fetch) => ({
  ...services,
  viewer,
  loaders: {
    users: services.users.loader(),
    accounts: services.users.accountLoader(),
    addresses: services.addresses.loader(),
    roles: services.memberships.roleLoader(),
    staff: pagesByParent(services.memberships.ofTenants),
    ownMemberships: services.memberships.loaderOf(viewer.userId),
  },
});
