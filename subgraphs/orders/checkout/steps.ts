// The steps of placing an order, by name; their order is in placement.ts.

import { authorisePayment } from './authorisePayment.js';
import { capturePayment } from './capturePayment.js';
import { confirmOrder } from './confirmOrder.js';
import { holdPromotions } from './holdPromotions.js';
import { placePartnerOrders } from './placePartnerOrders.js';
import type { StepName } from './placement.js';
import { reserveStock } from './reserveStock.js';
import type { Step } from './step.js';

type DepsOf<S> = S extends Step<infer Deps> ? Deps : never;
export type StepDeps = DepsOf<typeof reserveStock> &
  DepsOf<typeof holdPromotions> &
  DepsOf<typeof authorisePayment> &
  DepsOf<typeof placePartnerOrders> &
  DepsOf<typeof capturePayment> &
  DepsOf<typeof confirmOrder>;

export const steps: Record<StepName, Step<StepDeps>> = {
  RESERVE_STOCK: reserveStock,
  HOLD_PROMOTIONS: holdPromotions,
  AUTHORISE_PAYMENT: authorisePayment,
  PLACE_PARTNER_ORDERS: placePartnerOrders,
  CAPTURE_PAYMENT: capturePayment,
  CONFIRM: confirmOrder,
};
