// How parts of orders at partner retailers stand, for `/metrics`: those that are not at their end.

import type { Figure } from '../../kit/figures.js';
import type { PartnerOrderState } from './partnerOrderStates.js';
import type { PartnerOrderStore } from './partnerOrderStore.js';

type Deps = { partnerOrders: Pick<PartnerOrderStore, 'countIn'> };

const watched: readonly PartnerOrderState[] = ['PLACING', 'PLACED', 'SHIPPED', 'NEEDS_ATTENTION'];

export const partnerOrderFigures: readonly Figure<Deps>[] = [
  {
    name: 'vitrine_partner_orders',
    help: 'Parts of orders at partner retailers by how they stand, counted up to 10000 of each.',
    labels: ['state'],
    read: async ({ partnerOrders }) => {
      const counts = await partnerOrders.countIn(watched);
      return counts.map((value, place) => ({ labels: { state: watched[place] ?? '' }, value }));
    },
  },
];
