// Where the documents of the platform's warehouses may go from where they are.

import type { Transitions } from '../order/transition.js';

export type InboundState = 'ANNOUNCED' | 'IN_TRANSIT' | 'RECEIVING' | 'RECEIVED' | 'CANCELLED';
export type TransferState = 'REQUESTED' | 'ACCEPTED' | 'REFUSED' | 'SENT' | 'RECEIVED' | 'CANCELLED';
export type RemovalState = 'REQUESTED' | 'ACCEPTED' | 'REFUSED' | 'PICKED' | 'SENT' | 'DELIVERED' | 'CANCELLED';
export type PickTaskState = 'ALLOCATED' | 'PICKING' | 'PICKED' | 'PACKED' | 'SHORT' | 'CANCELLED';

/** What was never said to be on its way may arrive all the same; it may come in several times. */
export const inboundTransitions: Transitions<InboundState> = {
  ANNOUNCED: ['IN_TRANSIT', 'RECEIVING', 'RECEIVED', 'CANCELLED'],
  IN_TRANSIT: ['RECEIVING', 'RECEIVED', 'CANCELLED'],
  RECEIVING: ['RECEIVING', 'RECEIVED'],
  RECEIVED: [],
  CANCELLED: [],
};

export const transferTransitions: Transitions<TransferState> = {
  REQUESTED: ['ACCEPTED', 'REFUSED'],
  ACCEPTED: ['SENT', 'CANCELLED'],
  REFUSED: [],
  SENT: ['RECEIVED'],
  RECEIVED: [],
  CANCELLED: [],
};

export const removalTransitions: Transitions<RemovalState> = {
  REQUESTED: ['ACCEPTED', 'REFUSED'],
  ACCEPTED: ['PICKED', 'CANCELLED'],
  REFUSED: [],
  PICKED: ['SENT', 'CANCELLED'],
  SENT: ['DELIVERED'],
  DELIVERED: [],
  CANCELLED: [],
};

export const pickTaskTransitions: Transitions<PickTaskState> = {
  ALLOCATED: ['PICKING', 'CANCELLED'],
  PICKING: ['PICKED', 'SHORT', 'CANCELLED'],
  PICKED: ['PACKED', 'CANCELLED'],
  PACKED: [],
  SHORT: [],
  CANCELLED: [],
};
