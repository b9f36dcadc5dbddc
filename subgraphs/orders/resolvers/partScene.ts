// Who asks about a shop's part of an order, and what they may do about it and its lines.

import type { Context } from '../context.js';
import { isBuyer, isStaff } from '../order/access.js';
import { lineActions, unique } from '../order/allowedActions.js';
import type { OrderAction, Role } from '../order/allowedActions.js';
import type { OrderLineRecord } from '../order/orderLineStore.js';
import type { SellerOrderRecord } from '../order/sellerOrderStore.js';

export async function rolesIn(part: SellerOrderRecord, { viewer, load }: Context): Promise<Set<Role>> {
  const roles = new Set<Role>();
  if (isBuyer(viewer, part)) roles.add('BUYER');
  if (viewer.has('OPERATOR')) roles.add('OPERATOR');
  if (await isStaff(viewer, part, load.staffOf)) roles.add('STAFF');
  return roles;
}

export async function actionsOn(
  part: SellerOrderRecord,
  lines: readonly OrderLineRecord[],
  context: Context,
): Promise<OrderAction[]> {
  const roles = await rolesIn(part, context);
  if (roles.size === 0) return [];
  const returns = await context.load.returnsOfSellerOrder.load(part._id);
  const scene = { part, returns, roles, now: context.clock.now() };
  return unique(lines.flatMap((line) => lineActions(line, scene)));
}

/** The part that a cancellation, a return or a refund belongs to; null for whoever may not see it. */
export async function partFor(sellerOrderId: string, { load, viewer }: Context): Promise<SellerOrderRecord | null> {
  const part = await load.sellerOrder.load(sellerOrderId);
  if (!part) return null;
  const seen = isBuyer(viewer, part) || viewer.has('OPERATOR') || (await isStaff(viewer, part, load.staffOf));
  return seen ? part : null;
}

export async function partOf({ sellerOrderId }: { sellerOrderId: string }, { load }: Pick<Context, 'load'>) {
  const part = await load.sellerOrder.load(sellerOrderId);
  if (!part) throw new Error(`The part ${sellerOrderId} of an order is gone.`);
  return part;
}

/** Lines of a cancellation, a return or a refund with the lines of the order. */
export async function withOrderLines<T extends { orderLineId: string }>(
  lines: readonly T[],
  { load }: Pick<Context, 'load'>,
) {
  const records = await load.orderLine.loadMany(lines.map((line) => line.orderLineId));
  return lines.flatMap((line, index) => {
    const orderLine = records[index];
    if (orderLine instanceof Error) throw orderLine;
    return orderLine ? [{ ...line, orderLine }] : [];
  });
}
