// Statements and balances over months: each is the ledger's entries, whether its month was closed or not.

import fc from 'fast-check';
import { randomIds } from '../../../../subgraphs/kit/ids.js';
import { account } from '../../../../subgraphs/orders/ledger/account.js';
import { soldLines } from '../../../../subgraphs/orders/ledger/lineParts.js';
import { balancesOf } from '../../../../subgraphs/orders/ledger/balancesOf.js';
import { closeAccounts } from '../../../../subgraphs/orders/ledger/closeAccounts.js';
import { periodOf } from '../../../../subgraphs/orders/ledger/period.js';
import { postRefund } from '../../../../subgraphs/orders/ledger/postRefund.js';
import { postSale } from '../../../../subgraphs/orders/ledger/postSale.js';
import { statementNamed } from '../../../../subgraphs/orders/ledger/statementNamed.js';
import { statementPage, statementsOf } from '../../../../subgraphs/orders/ledger/statements.js';
import type { StatementRecord } from '../../../../subgraphs/orders/ledger/statements.js';
import { orderOf, orderShape, parties } from './histories.js';
import type { Parties } from './histories.js';
import { ledgerRig } from './rig.js';
import type { Rig } from './rig.js';

const daySeconds = 24 * 60 * 60;
let rig: Rig;
beforeEach(async () => {
  rig = await ledgerRig();
});
afterEach(() => rig.stop());

const namesOf = ({ shops, creators, retailerId }: Parties) => [
  ...shops.map(account.seller),
  ...creators.map(account.creator),
  ...[account.partner(retailerId), account.platform, account.funder('AUTUMN'), account.tax('US-MT')],
];

/** The lines of a statement as its pages answer them. */
async function linesOf({ _id }: StatementRecord) {
  const [page] = await rig.deps.journals.ofStatements([_id], { first: 100 });
  expect(page!.pageInfo.hasNextPage).toBe(false);
  return page!.nodes.flatMap(({ entries }) => entries.filter((entry) => entry.statementId === _id));
}

async function check(names: readonly string[]): Promise<StatementRecord[][]> {
  const all = await rig.allJournals();
  const statements = await statementsOf(rig.deps, names);
  const balances = await balancesOf(rig.deps, names);
  for (const [index, name] of names.entries()) {
    const theirs = all
      .flatMap(({ entries, period }) => entries.map((entry) => ({ ...entry, period })))
      .filter((entry) => entry.account === name);
    const sum = (some: readonly { minor: number }[]) => some.reduce((minor, entry) => minor + entry.minor, 0);
    for (const currency of new Set(theirs.map((entry) => entry.currency))) {
      const own = theirs.filter((entry) => entry.currency === currency);
      expect(balances[index]!.find((balance) => balance.currency === currency)?.total).toBe(sum(own));
      let held = 0;
      const months = statements[index]!.filter((statement) => statement.currency === currency).reverse();
      expect(months.map(({ from }) => from)).toEqual(
        [...new Set(own.map(({ period }) => period.getTime()))].sort().map((time) => new Date(time)),
      );
      for (const month of months) {
        const lines = await linesOf(month);
        const { from, opening, closing } = month;
        expect(opening).toBe(held);
        expect(sum(lines)).toBe(closing - opening);
        expect(lines.length).toBe(month.entries);
        expect(sum(own.filter(({ period }) => period.getTime() === from.getTime()))).toBe(closing - opening);
        held = closing;
      }
      expect(held).toBe(sum(own));
    }
  }
  return statements;
}

test('statements add up to the ledger over any months, before and after each is closed', async () => {
  const sales = fc.array(fc.tuple(orderShape, fc.integer({ min: 0, max: 40 }), fc.boolean()), {
    minLength: 1,
    maxLength: 6,
  });
  await fc.assert(
    fc.asyncProperty(sales, async (history) => {
      const own = parties();
      const names = namesOf(own);
      for (const [shape, days, closes] of history) {
        rig.clock.advance(days * daySeconds);
        const order = orderOf(shape, own);
        await rig.transact((tx) => postSale(rig.deps, order, tx));
        const units = [{ orderLineId: soldLines(order)[0]!.orderLineId, from: 0, to: 1 }];
        await rig.transact((tx) => postRefund(rig.deps, { refundId: order._id, order, units }, tx));
        const before = await check(names);
        if (!closes) continue;
        await closeAccounts(rig.deps);
        await closeAccounts(rig.deps);
        const after = await check(names);
        const figures = (some: StatementRecord[][]) =>
          some.flat().map(({ _id, opening, closing }) => [_id, opening, closing]);
        expect(figures(after)).toEqual(figures(before));
        const open = periodOf(rig.clock.now());
        expect(after.flat().map(({ state, from }) => state === 'OPEN' || from < open)).not.toContain(false);
      }
    }),
    { numRuns: 12 },
  );
}, 120_000);

test('a month is closed when it has been over for five minutes, and never changes', async () => {
  const own = parties();
  const name = account.seller(own.shops[0]!);
  const [shape] = fc.sample(
    orderShape.filter(({ lines }) => lines[0]!.shop === 0 && lines[0]!.minor > 0 && !lines[0]!.retailer),
    1,
  );
  const order = orderOf(shape!, own);
  await rig.transact((tx) => postSale(rig.deps, order, tx));
  const now = rig.clock.now();
  const next = new Date(Date.UTC(now.getUTCFullYear(), now.getUTCMonth() + 1));
  rig.clock.advance((next.getTime() - now.getTime()) / 1000 + 240);
  await closeAccounts(rig.deps);
  const stateOf = async () => (await statementsOf(rig.deps, [name]))[0]!.map(({ state }) => state);
  expect(await stateOf()).toEqual(['OPEN']);
  rig.clock.advance(120);
  await Promise.all([closeAccounts(rig.deps), closeAccounts(rig.deps)]);
  expect(await stateOf()).toEqual(['CLOSED']);
  const [closed] = (await statementsOf(rig.deps, [name]))[0]!;
  rig.clock.advance(60 * daySeconds);
  await closeAccounts(rig.deps);
  expect(
    (await rig.deps.closings.ofAccounts([name])).map(({ currencies }) => currencies.map(({ entries }) => entries > 0)),
  ).toEqual([[false], [true], []]);
  expect((await statementsOf(rig.deps, [name]))[0]).toEqual([closed]);
  expect(await statementNamed(rig.deps, [closed!._id, randomIds.next('stmt')])).toEqual([closed, null]);
});

test('a list of statements is paged both ways', () => {
  const all = Array.from(
    { length: 5 },
    (_, index) => ({ _id: `s${index}`, from: new Date(5 - index) }) as StatementRecord,
  );
  const ids = (args: object) => statementPage(all, args).nodes.map(({ _id }) => _id);
  const first = statementPage(all, { first: 2 });
  expect(first.nodes.map(({ _id }) => _id)).toEqual(['s0', 's1']);
  expect(first.pageInfo).toMatchObject({ hasNextPage: true, hasPreviousPage: false });
  expect(ids({ first: 9, after: first.pageInfo.endCursor })).toEqual(['s2', 's3', 's4']);
  expect(ids({ last: 2 })).toEqual(['s3', 's4']);
  expect(ids({ last: 2, before: statementPage(all, { last: 2 }).pageInfo.startCursor })).toEqual(['s1', 's2']);
});
