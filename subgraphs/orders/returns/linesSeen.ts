// The lines of a return with the condition in which their goods came back.

import type { ReturnCondition, ReturnRecord } from './returnStore.js';

export type Seen = readonly { orderLineId: string; condition: ReturnCondition }[];

/** Null unless each line is named once. */
export function linesSeen({ lines }: Pick<ReturnRecord, 'lines'>, seen: Seen): ReturnRecord['lines'] | null {
  const conditions = new Map(seen.map(({ orderLineId, condition }) => [orderLineId, condition]));
  const named = conditions.size === seen.length && seen.length === lines.length;
  if (!named || !lines.every(({ orderLineId }) => conditions.has(orderLineId))) return null;
  return lines.map((line) => ({ ...line, condition: conditions.get(line.orderLineId) ?? null }));
}
