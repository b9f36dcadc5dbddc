// A partner's word on an item, checked: nothing of it is taken on trust.

import { z } from 'zod';
import { codeOf } from '../../kit/codedError.js';
import { moneyFrom } from '../../kit/money.js';
import type { Money } from '../../kit/money.js';
import type { OfferAvailability, OfferRecord } from '../offer/offerStore.js';

export type ItemChange = Pick<
  OfferRecord,
  'itemType' | 'itemSku' | 'title' | 'pictureUrl' | 'price' | 'availability' | 'linkUrl' | 'changedAt'
>;

/** Absolute, http or https, without credentials; as the URL standard writes it. */
const address = z
  .string()
  .max(2048)
  .transform((text, context) => {
    const url = URL.canParse(text) ? new URL(text) : null;
    if (url && /^https?:$/.test(url.protocol) && !url.username && !url.password) return url.href;
    context.addIssue({ code: 'custom', message: 'is no absolute http(s) address' });
    return z.NEVER;
  });

const price = z
  .object({ amount: z.string().max(20), currencyCode: z.string().max(3) })
  .transform((given, context): Money => {
    const money = readMoney(given);
    if (money && money.minor >= 0) return money;
    context.addIssue({ code: 'custom', message: 'is no price' });
    return z.NEVER;
  });

function readMoney({ amount, currencyCode }: { amount: string; currencyCode: string }): Money | null {
  try {
    return moneyFrom(amount, currencyCode, 'price');
  } catch (error) {
    if (codeOf(error)) return null;
    throw error;
  }
}

const change = z.object({
  sku: z.string().min(1).max(200),
  itemType: z.string().max(200),
  title: z.string().trim().min(1).max(500),
  pictureUrl: address.nullish(),
  price: price.nullish(),
  availability: z.enum(['IN_STOCK', 'OUT_OF_STOCK', 'PREORDER']),
  linkUrl: address.nullish(),
  changedAt: z.iso.datetime({ offset: true }),
  withdrawn: z.boolean(),
});

/** Null where it is not what the contract says, or of a type that the retailer has not enrolled. A time to come counts as now. */
export function readItemChange(given: unknown, itemTypes: readonly string[], now: Date): ItemChange | null {
  const read = change.safeParse(given);
  if (!read.success || !itemTypes.includes(read.data.itemType)) return null;
  const { sku, itemType, title, pictureUrl, linkUrl, withdrawn } = read.data;
  const availability: OfferAvailability = withdrawn ? 'WITHDRAWN' : read.data.availability;
  const changedAt = new Date(Math.min(Date.parse(read.data.changedAt), now.getTime()));
  return {
    itemType,
    itemSku: sku,
    title,
    pictureUrl: pictureUrl ?? null,
    price: read.data.price ?? null,
    availability,
    linkUrl: linkUrl ?? null,
    changedAt,
  };
}

const page = z.object({
  changes: z.array(z.unknown()).max(500),
  cursor: z.string().max(500).nullish(),
  hasMore: z.boolean(),
});

export type ItemChangePage = { changes: unknown[]; cursor: string | null; hasMore: boolean };

/** Throws where it is no page as the contract has it. */
export function readPage(given: unknown): ItemChangePage {
  const { changes, cursor, hasMore } = page.parse(given);
  return { changes, cursor: cursor ?? null, hasMore };
}
