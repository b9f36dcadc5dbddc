// The methods and the items of the double: each a case that a real partner has.

import type { PlacementRefusal } from '../partnerOrdering.js';
import type { PartnerCall } from './partnerEntry.js';

export type PartnerToken = {
  refuses?: Exclude<PlacementRefusal, 'CANCELLED'>;
  /** So many such calls are never answered; `happens` says whether they had their effect. */
  loses?: { call: PartnerCall; times: number; happens: boolean };
  /** It is on its way after two seconds, and there after four. */
  ships?: 'SHIPPED' | 'DELIVERED';
  refusesCancel?: true;
  /** LATER: the first asking is put off, the next one does it. */
  refunds?: 'LATER' | 'REFUSED';
  /** Each placement gets there twice. */
  twice?: true;
  /** Each placement is answered late, though in time. */
  slow?: true;
};

/** More than anyone asks. */
const always = 1000;

export const usualToken = 'ptok_approve';
export const partnerTokens: Readonly<Record<string, PartnerToken | undefined>> = {
  [usualToken]: {},
  ptok_out_of_stock: { refuses: 'OUT_OF_STOCK' },
  ptok_price_changed: { refuses: 'PRICE_CHANGED' },
  ptok_not_linked: { refuses: 'NOT_LINKED' },
  ptok_not_sellable: { refuses: 'NOT_SELLABLE' },
  ptok_timeout_placed: { loses: { call: 'place', times: 1, happens: true } },
  ptok_timeout_lost: { loses: { call: 'place', times: 1, happens: false } },
  ptok_silent_placed: { loses: { call: 'place', times: always, happens: true } },
  ptok_silent_lost: { loses: { call: 'place', times: always, happens: false } },
  ptok_twice: { twice: true },
  ptok_slow: { slow: true },
  ptok_ships: { ships: 'SHIPPED' },
  ptok_delivers: { ships: 'DELIVERED' },
  ptok_cancel_refused: { refusesCancel: true },
  ptok_cancel_timeout: { loses: { call: 'cancel', times: 1, happens: true } },
  ptok_refund_later: { refunds: 'LATER' },
  ptok_refund_refused: { refunds: 'REFUSED' },
  ptok_refund_timeout: { loses: { call: 'refund', times: 1, happens: true } },
};

/** What an item's number may end in, for what a quote of it shows. Any other is there, twenty at a time. */
export const itemCases = {
  '-gone': 'NOT_SELLABLE',
  '-sold-out': 'OUT_OF_STOCK',
  '-silent': 'SILENT',
  '-other-currency': 'OTHER_CURRENCY',
  '-repriced': 'PRICE_CHANGED',
} as const;
export type ItemCase = (typeof itemCases)[keyof typeof itemCases];

export const itemCaseOf = (sku: string): ItemCase | null =>
  Object.entries(itemCases).find(([ending]) => sku.toLowerCase().endsWith(ending))?.[1] ?? null;
