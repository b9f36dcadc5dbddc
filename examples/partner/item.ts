// A book as Goodbooks keeps it, and the rows that it is imported from.

import { z } from 'zod';

const address = z.url({ protocol: /^https?$/ }).max(2048);

export const goodbooksRow = z.strictObject({
  sku: z.string().min(1).max(100),
  title: z.string().trim().min(1).max(500),
  authors: z.array(z.string().min(1).max(200)).max(60),
  publishedYear: z.int().min(-5000).max(2100).nullish(),
  isbn: z.string().max(20).nullish(),
  languageCode: z.string().max(20).nullish(),
  averageRating: z.number().min(0).max(5).nullish(),
  ratingsCount: z.int().min(0).nullish(),
  pictureUrl: address.nullish(),
  linkUrl: address.nullish(),
  /** `amount` has exactly the currency's digits after the point: "12.50". */
  price: z
    .strictObject({ amount: z.string().regex(/^\d{1,9}(\.\d{1,4})?$/), currencyCode: z.string().length(3) })
    .nullish(),
  availability: z.enum(['IN_STOCK', 'OUT_OF_STOCK', 'PREORDER']).default('IN_STOCK'),
  withdrawn: z.boolean().default(false),
});

export type GoodbooksRow = z.input<typeof goodbooksRow>;

/** `sequence` is its place in the list of changes: an item that changes gets the next number. */
export type Item = z.output<typeof goodbooksRow> & { hash: string; sequence: number; changedAt: Date };

export type RowResult = {
  index: number;
  sku: string | null;
  outcome: 'CREATED' | 'UPDATED' | 'UNCHANGED' | 'REFUSED';
  message: string | null;
};
