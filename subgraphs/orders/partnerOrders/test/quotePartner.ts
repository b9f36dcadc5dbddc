// What the double answers to a question for prices: by an item's number alone, so that the same question gets the same answer.

import { createHash } from 'node:crypto';
import { currencyOf, share, taxWithin, times, total } from '../../../kit/money.js';
import type { Money } from '../../../kit/money.js';
import type { PartnerEntryLine, QuoteAnswer, QuoteQuestion } from './partnerEntry.js';
import { itemCaseOf } from './partnerTokens.js';

/** What the double reads in its own reference when the order comes. */
export type QuoteMemo = { retailerId: string; until: number; amount: Money; lines: PartnerEntryLine[] };

const holdsMs = 60 * 60 * 1000;
const inStock = 20;
const taxBasisPoints = 1000;
const shippingUnits = 4;

/** Null where it keeps its silence. From 5 to 54 units of the currency an item; four of them for the sending; a tax of a tenth. */
export function quotePartner(question: QuoteQuestion, now: number): QuoteAnswer | null {
  const { retailerId, items, taxIncluded } = question;
  const cases = items.map(({ sku }) => itemCaseOf(sku));
  if (cases.includes('SILENT')) return null;
  const other = question.currency === 'USD' ? 'EUR' : 'USD';
  const currency = cases.includes('OTHER_CURRENCY') ? other : question.currency;
  const taxOf = (amount: Money) => (taxIncluded ? taxWithin(amount, taxBasisPoints) : share(amount, taxBasisPoints));
  const answered: QuoteAnswer['items'] = [];
  const lines: PartnerEntryLine[] = [];
  for (const [index, { lineId, sku, quantity }] of items.entries()) {
    const known = cases[index];
    if (known === 'NOT_SELLABLE' || known === 'OUT_OF_STOCK' || quantity > inStock) {
      const refused = known === 'NOT_SELLABLE' ? 'NOT_SELLABLE' : 'OUT_OF_STOCK';
      answered.push({ lineId, refused, available: known ? 0 : inStock });
      continue;
    }
    const unitPrice = priceOf(sku, currency);
    lines.push({ lineId, sku, quantity, unitPrice });
    answered.push({ lineId, unitPrice, tax: taxOf(times(unitPrice, quantity)) });
  }
  const shipping = { minor: lines.length > 0 ? shippingUnits * unitOf(currency) : 0, currency };
  const shippingTax = taxOf(shipping);
  const goods = lines.map((line) => times(line.unitPrice, line.quantity));
  const taxes = taxIncluded ? [] : [...goods.map(taxOf), shippingTax];
  const until = now + holdsMs;
  const memo: QuoteMemo = { retailerId, until, amount: total([...goods, shipping, ...taxes], currency), lines };
  return {
    ...{ items: answered, shipping, shippingTax },
    reference: Buffer.from(JSON.stringify(memo)).toString('base64url'),
    expiresAt: new Date(until).toISOString(),
  };
}

/** Null where it is no reference of the double's. */
export function memoOf(reference: string): QuoteMemo | null {
  try {
    return JSON.parse(Buffer.from(reference, 'base64url').toString('utf8')) as QuoteMemo;
  } catch {
    return null;
  }
}

const unitOf = (currency: string): number => 10 ** currencyOf(currency).exponent;

function priceOf(sku: string, currency: string): Money {
  const digest = createHash('sha256').update(sku).digest().readUInt32BE(0);
  const unit = unitOf(currency);
  return { minor: 5 * unit + (digest % (50 * unit)), currency };
}
