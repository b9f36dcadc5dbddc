// The invariant on partners' books, on books made up: it has to tell of each way in which theirs and ours can differ.

import type { Books, OrderRow } from '../../faults/invariants/books.js';
import { partnerViolations } from '../../faults/invariants/partners.js';
import type { Taken } from '../../faults/world/partnerOrders.js';

const key = 'order_1:rtlr_1';
const booksOf = (state: string, part: string | null, owed = 5): Books => {
  const partners = [{ retailerId: 'rtlr_1', charged: { minor: 100, currency: 'USD' } }];
  const entries = [{ account: 'PARTNER:rtlr_1', minor: -owed, currency: 'USD', orderLineId: null }];
  return {
    orders: [{ _id: 'order_1', placement: { state }, partners } as unknown as OrderRow],
    partnerOrders: part ? [{ _id: 'pord_1', orderId: 'order_1', key, state: part, number: 'R-1' }] : [],
    journals: [{ _id: 'order_1:sale', kind: 'SALE', orderId: 'order_1', entries }],
    ...{ sellerOrders: [], orderLines: [], facts: [], stock: [], holds: [], reservations: [] },
  } as unknown as Books;
};
const taken = (over: Partial<Taken> = {}): Taken[] => [
  { key, state: 'PLACED', number: 'R-1', charged: 100, methodToken: 'ptok_approve', ...over },
];

test('books that agree are no violation', () => {
  expect(partnerViolations(booksOf('CONFIRMED', 'PLACED'), taken())).toEqual([]);
  expect(partnerViolations(booksOf('REFUSED', 'CANCELLED'), taken({ state: 'CANCELLED' }))).toEqual([]);
  expect(partnerViolations(booksOf('REFUSED', null), [])).toEqual([]);
});

test.each<[string, Books, Taken[], number]>([
  ['confirmed, and not there', booksOf('CONFIRMED', 'PLACED'), [], 2],
  ['confirmed, and cancelled there', booksOf('CONFIRMED', 'PLACED'), taken({ state: 'CANCELLED' }), 1],
  ['confirmed, and our part is not', booksOf('CONFIRMED', 'PLACING'), taken(), 1],
  ['another number', booksOf('CONFIRMED', 'PLACED'), taken({ number: 'R-2' }), 1],
  ['another price', booksOf('CONFIRMED', 'PLACED'), taken({ charged: 99 }), 1],
  ['no commission', booksOf('CONFIRMED', 'PLACED', 0), taken(), 1],
  ['refused, and there', booksOf('REFUSED', 'CANCELLED'), taken(), 1],
  ['refused, and our part still placed', booksOf('REFUSED', 'PLACED'), [], 1],
  ['of another retailer', booksOf('REFUSED', null), taken({ key: 'order_1:rtlr_2' }), 1],
])('%s', (_, books, theirs, count) => {
  expect(partnerViolations(books, theirs)).toHaveLength(count);
});
