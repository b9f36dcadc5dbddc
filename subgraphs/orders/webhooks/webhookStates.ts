// The states of endpoints and of deliveries.

import type { Transitions } from '../order/transition.js';

export type EndpointState = 'ENABLED' | 'PAUSED' | 'DISABLED';
export type DeliveryState = 'PENDING' | 'DELIVERED' | 'DEAD';

/** We pause; the receiver's 410 and the owner disable; the owner alone enables. */
export const endpointTransitions: Transitions<EndpointState> = {
  ENABLED: ['PAUSED', 'DISABLED'],
  PAUSED: ['ENABLED', 'DISABLED'],
  DISABLED: ['ENABLED'],
};

/** Out of an end by a replay alone. */
export const deliveryTransitions: Transitions<DeliveryState> = {
  PENDING: ['DELIVERED', 'DEAD'],
  DELIVERED: ['PENDING'],
  DEAD: ['PENDING'],
};
