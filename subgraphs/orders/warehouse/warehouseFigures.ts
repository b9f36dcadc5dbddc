// How work in the platform's warehouses stands, for `/metrics`: what the stock has not been told yet, and goods that are to come in.

import type { Clock } from '../../kit/clock.js';
import type { Figure } from '../../kit/figures.js';
import { ageSeconds } from '../../kit/standing.js';
import type { StockMoveKind } from '../clients/stockMoves.js';
import type { InboundState } from './documentStates.js';
import type { InboundStore } from './inboundStore.js';
import type { MovementStore } from './movementStore.js';

type Deps = { movements: Pick<MovementStore, 'waiting'>; inbounds: Pick<InboundStore, 'counts'>; clock: Clock };

const kinds: readonly StockMoveKind[] = [
  ...(['RECEIVE', 'SEND_BACK', 'TRANSFER_OUT', 'TRANSFER_IN', 'ALLOCATE'] as const),
  ...(['DEALLOCATE', 'CANCEL', 'DISPATCH', 'RETURN', 'LOSE'] as const),
];
const awaited: readonly InboundState[] = ['ANNOUNCED', 'IN_TRANSIT', 'RECEIVING'];

export const warehouseFigures: readonly Figure<Deps>[] = [
  {
    name: 'vitrine_stock_movements_pending',
    help: 'Movements that the stock has not answered yet, counted up to 10000 of each kind.',
    labels: ['kind'],
    read: async ({ movements }) =>
      (await movements.waiting(kinds)).map(({ count }, place) => ({
        labels: { kind: kinds[place] ?? '' },
        value: count,
      })),
  },
  {
    name: 'vitrine_stock_movements_oldest_seconds',
    help: 'When the oldest movement that the stock has not answered was made, in seconds ago; 0 where there is none.',
    labels: ['kind'],
    read: async ({ movements, clock }) =>
      (await movements.waiting(kinds)).map((each, place) => {
        return { labels: { kind: kinds[place] ?? '' }, value: ageSeconds(each, clock.now()) };
      }),
  },
  {
    name: 'vitrine_inbound_shipments',
    help: 'Goods that warehouses wait for or count, in shipments, counted up to 10000 of each state.',
    labels: ['state'],
    read: async ({ inbounds }) =>
      (await inbounds.counts(awaited)).map(({ state, count }) => ({ labels: { state }, value: count })),
  },
  {
    name: 'vitrine_inbound_shipments_oldest_seconds',
    help: 'When the oldest of them was announced, in seconds ago; 0 where there is none.',
    labels: ['state'],
    read: async ({ inbounds, clock }) =>
      (await inbounds.counts(awaited)).map((each) => {
        return { labels: { state: each.state }, value: ageSeconds(each, clock.now()) };
      }),
  },
];
