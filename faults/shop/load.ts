// Many buyers at once: so many of them work at a time, each through with one purchase before the next.

import { setTimeout as pause } from 'node:timers/promises';
import type { Request, Shop, Told } from './purchases.js';

/** A purchase that was asked for, with all that its buyer was ever told. */
export type Purchase = Request & { told: Told[] };

const againMs = 200;

/** Calls `work` with 0, 1, 2 … until it was called `times` times, `atOnce` calls at a time. */
export async function inParallel(times: number, atOnce: number, work: (index: number) => Promise<void>): Promise<void> {
  let next = 0;
  const worker = async () => {
    while (next < times) await work(next++);
  };
  await Promise.all(Array.from({ length: Math.min(times, atOnce) }, worker));
}

/** Repeats the call under its key, as a client does, until it was decided or `tries` are over. */
export async function buy(shop: Shop, purchase: Purchase, tries: number): Promise<void> {
  for (let left = tries; left > 0; left -= 1) {
    const told = await shop.place(purchase);
    purchase.told.push(told);
    if (isFinal(told)) return;
    await pause(againMs);
  }
}

export const isFinal = (told: Told): boolean =>
  told.kind === 'REFUSED' || (told.kind === 'ORDER' && !['PLACING', 'UNDOING', 'REQUIRES_ACTION'].includes(told.state));
