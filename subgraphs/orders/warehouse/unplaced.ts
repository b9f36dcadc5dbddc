// Which units of a line the platform still has to find a place for, from what has happened to the line and from the open tasks.

import type { OrderLineRecord } from '../order/orderLineStore.js';
import type { PickTaskRecord } from './pickTaskStore.js';

export const isStored = ({ fulfilledBy, variantId }: OrderLineRecord): boolean =>
  fulfilledBy === 'PLATFORM' && variantId !== null;

const open: readonly PickTaskRecord['state'][] = ['ALLOCATED', 'PICKING', 'PICKED'];
export const isOpen = ({ state }: PickTaskRecord): boolean => open.includes(state);

/** Of open tasks, for a line. */
export const inTasks = (tasks: readonly PickTaskRecord[], orderLineId: string): number =>
  tasks
    .filter(isOpen)
    .flatMap((task) => task.lines)
    .filter((line) => line.orderLineId === orderLineId)
    .reduce((sum, { quantity }) => sum + quantity, 0);

/** Neither sent, nor cancelled, nor lost, nor in a task. What the buyer asked to cancel may have to be sent after all. */
export const unplaced = (line: OrderLineRecord, tasks: readonly PickTaskRecord[]): number =>
  isStored(line)
    ? line.quantity -
      line.shippedQuantity -
      (line.cancelledQuantity ?? 0) -
      (line.lostQuantity ?? 0) -
      inTasks(tasks, line._id)
    : 0;
