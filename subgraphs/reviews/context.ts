// What the reviews subgraph's resolvers are given: services built once a process, loaders built once a fetch.

import { lazily } from '../kit/lazily.js';
import { onTopOf } from '../kit/onTopOf.js';
import { pagesByParent } from '../kit/pagesByParent.js';
import type { Core, Fetch } from '../kit/subgraph.js';
import { transaction } from '../kit/transaction.js';
import type { Transaction } from '../kit/transaction.js';
import { productsClient } from './clients/products.js';
import { usersClient } from './clients/users.js';
import { eligibleLineStore } from './eligibility/eligibleLineStore.js';
import { productChanges } from './rating/productChanges.js';
import { ratingSummaryStore } from './rating/ratingSummaryStore.js';
import { reviewPages } from './review/reviewPageStore.js';
import type { ReviewPageArgs } from './review/reviewPageStore.js';
import { reviewStore } from './review/reviewStore.js';
import { voteStore } from './vote/voteStore.js';

export type Services = ReturnType<typeof createServices>;
export type Context = ReturnType<typeof createContext>;

export function createServices({ db, clock, ids, log, call }: Core) {
  const reviews = reviewStore(db);
  const summaries = ratingSummaryStore(db);
  return {
    clock,
    ids,
    log,
    stores: { reviews, summaries, votes: voteStore(db), lines: eligibleLineStore(db) },
    clients: { users: usersClient(call('users')), products: productsClient(call('products')) },
    transaction: <T>(work: (tx: Transaction) => Promise<T>) => transaction(db, work),
    changeProduct: productChanges({ db, reviews, summaries, clock }),
  };
}

const loadersOf = lazily<Services>()({
  reviewById: ({ stores }) => stores.reviews.loader(),
  summaryByProduct: ({ stores }) => stores.summaries.loader(),
  reviewsOf: ({ stores }) => pagesByParent((ids, args: ReviewPageArgs) => reviewPages(stores.summaries, ids, args)),
  bestOf: ({ stores }) => pagesByParent(stores.summaries.bestOf),
  votes: ({ stores }) => stores.votes.loader(),
});

export const createContext = (services: Services, { viewer }: Fetch) =>
  onTopOf(services, { viewer, loaders: loadersOf(services) });
