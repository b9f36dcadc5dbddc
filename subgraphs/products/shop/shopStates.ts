// Where a shop may go from where it is.

export type ShopStatus = 'DRAFT' | 'ACTIVE' | 'SUSPENDED' | 'CLOSED';
export type ShopStep = 'ACTIVATE' | 'SUSPEND' | 'REINSTATE' | 'CLOSE';

const transitions: Record<ShopStep, Partial<Record<ShopStatus, ShopStatus>>> = {
  ACTIVATE: { DRAFT: 'ACTIVE' },
  SUSPEND: { ACTIVE: 'SUSPENDED' },
  REINSTATE: { SUSPENDED: 'ACTIVE' },
  CLOSE: { DRAFT: 'CLOSED', ACTIVE: 'CLOSED', SUSPENDED: 'CLOSED' },
};

/** Null where the step can't be taken from there. */
export const nextShopStatus = (status: ShopStatus, step: ShopStep): ShopStatus | null =>
  transitions[step][status] ?? null;
