// What the partners subgraph's resolvers are given: services built once a process, loaders built once a fetch.

import { baseHash } from '../../schema/baseHash.js';
import { lazily } from '../kit/lazily.js';
import { onTopOf } from '../kit/onTopOf.js';
import { pagesByParent } from '../kit/pagesByParent.js';
import type { Core, Fetch } from '../kit/subgraph.js';
import { transaction } from '../kit/transaction.js';
import type { Transaction } from '../kit/transaction.js';
import { retailerClient } from './catalogue/retailerClient.js';
import type { Compose } from './enrolment/composeRetailers.js';
import { offerStore } from './offer/offerStore.js';
import { retailerStore } from './retailer/retailerStore.js';

export type Services = ReturnType<typeof createServices>;
export type Context = ReturnType<typeof createContext>;

/** Loaded when it is first needed: most processes never compose. */
const compose: Compose = async (partners) => (await import('../../schema/compose.js')).composeGraph(partners);

type Parts = Pick<Core, 'db' | 'clock' | 'ids' | 'log'> & { settings: Pick<Core['settings'], 'partners'> };

/** The command line makes them without the rest of a process. */
export const createServices = ({ db, clock, ids, log, settings }: Parts) => ({
  db,
  clock,
  ids,
  log,
  stores: { retailers: retailerStore(db), offers: offerStore(db) },
  transaction: <T>(work: (tx: Transaction) => Promise<T>) => transaction(db, work, { deadlineMs: 10_000 }),
  clientOf: (url: string) => retailerClient(url, settings.partners.allowPrivate ?? false),
  compose,
  baseHash,
});

const loadersOf = lazily<Services>()({
  retailerById: ({ stores }) => stores.retailers.loader(),
  offerById: ({ stores }) => stores.offers.loader(),
  offersOf: ({ stores }) => pagesByParent(stores.offers.listedOf),
});

export const createContext = (services: Services, { viewer }: Fetch) =>
  onTopOf(services, { viewer, loaders: loadersOf(services) });
