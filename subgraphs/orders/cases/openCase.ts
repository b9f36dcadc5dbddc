// Opens a support case, with its first message.

import type { Clock } from '../../kit/clock.js';
import { codedError } from '../../kit/codedError.js';
import { checkId } from '../../kit/ids.js';
import type { IdSource } from '../../kit/ids.js';
import { inputHash } from '../../kit/inputHash.js';
import { isDuplicateKey } from '../../kit/mongo.js';
import { done, failed } from '../../kit/result.js';
import type { Transact } from '../../kit/transaction.js';
import { checkKey } from '../bounds.js';
import type { UsersClient } from '../clients/users.js';
import { sideOf } from '../messages/sideOf.js';
import type { Person } from '../messages/sideOf.js';
import { writeMessage, wrongIn } from '../messages/writeMessage.js';
import type { WriteDeps, Written } from '../messages/writeMessage.js';
import { isBuyer } from '../order/access.js';
import type { OrderStore } from '../order/orderStore.js';
import type { SellerOrderStore } from '../order/sellerOrderStore.js';
import type { ReturnStore } from '../returns/returnStore.js';
import type { CaseCategory, CaseRecord, CaseStore } from './caseStore.js';

type Deps = WriteDeps & {
  cases: Pick<CaseStore, 'byKey' | 'insert'>;
  orders: Pick<OrderStore, 'byId'>;
  sellerOrders: Pick<SellerOrderStore, 'byId'>;
  returns: Pick<ReturnStore, 'byId'>;
  users: Pick<UsersClient, 'shopsOf'>;
  transact: Transact;
  clock: Clock;
  ids: IdSource;
};
export type OpenInput = Written & {
  orderId?: string | null | undefined;
  sellerOrderId?: string | null | undefined;
  returnId?: string | null | undefined;
  category: CaseCategory;
  subject: string;
  idempotencyKey: string;
};
type About = Pick<CaseRecord, 'openedBy' | 'buyerId' | 'shopId' | 'orderId' | 'sellerOrderId' | 'returnId'>;

const subjectMost = 150;

/** Fails with NOT_FOUND for strangers to what it is about, TEXT_INVALID and IDEMPOTENCY_KEY_REUSED. */
export async function openCase(deps: Deps, who: Person, openerId: string, input: OpenInput) {
  const { category, subject, text, attachments } = input;
  const key = checkKey(input.idempotencyKey);
  const [named, ...more] = (['orderId', 'sellerOrderId', 'returnId'] as const).filter((field) => input[field] != null);
  if (!named || more.length > 0) {
    throw codedError('BAD_USER_INPUT', 'Name exactly one of orderId, sellerOrderId and returnId.');
  }
  const id = checkId(prefixes[named], input[named] ?? '', named);
  const hash = inputHash([named, id, category, subject, text, attachments ?? []]);
  const known = await deps.cases.byKey(openerId, key);
  if (known) return replay(known, hash);

  const wrong = subject.trim().length === 0 || subject.length > subjectMost ? 'subject' : wrongIn(input);
  if (wrong) return failed('TEXT_INVALID', wrong);
  const about = await aboutOf[named](deps, who, id);
  if (!about) return failed('NOT_FOUND', named);

  const now = deps.clock.now();
  const opened = { state: 'OPEN', by: about.openedBy, byId: openerId, reason: null, internal: false, at: now } as const;
  const record: CaseRecord = {
    ...{ _id: deps.ids.next('case'), ...about, openerId, category, subject, state: 'OPEN', assigneeId: null },
    ...{ resolution: null, resolutionReason: null, resolvedAt: null, history: [opened], key, hash },
    ...{ version: 1, createdAt: now, updatedAt: now },
  };
  const { _id, openedBy: side, buyerId, shopId } = record;
  const first = { thread: { _id, buyerId, shopId }, side, authorId: openerId, key: `${_id} first`, written: input };
  try {
    await deps.transact(async (tx) => {
      await deps.cases.insert(record, tx.session);
      await writeMessage(deps, first, tx);
      const payload = { caseId: _id, orderId: record.orderId, category, openedBy: side };
      tx.emit({ type: 'supportCase.opened', aggregate: { type: 'supportCase', id: _id }, version: 1, payload });
    });
    return done(record);
  } catch (error) {
    const twin = isDuplicateKey(error) ? await deps.cases.byKey(openerId, key) : null;
    if (!twin) throw error;
    return replay(twin, hash);
  }
}

async function ofOrder({ orders }: Deps, who: Person, orderId: string): Promise<About | null> {
  const order = await orders.byId(orderId);
  if (!order || !isBuyer(who, order)) return null;
  return { openedBy: 'BUYER', buyerId: order.buyerId, shopId: null, orderId, sellerOrderId: null, returnId: null };
}

async function ofPart(deps: Deps, who: Person, sellerOrderId: string): Promise<About | null> {
  const part = await deps.sellerOrders.byId(sellerOrderId);
  const openedBy = part && (await sideOf(deps, who, part));
  if (!part || !openedBy) return null;
  const whose = openedBy === 'BUYER' ? { buyerId: part.buyerId, shopId: null } : { buyerId: null, shopId: part.shopId };
  return { openedBy, ...whose, orderId: part.orderId, sellerOrderId, returnId: null };
}

async function ofReturn(deps: Deps, who: Person, returnId: string): Promise<About | null> {
  const goods = await deps.returns.byId(returnId);
  const about = goods && (await ofPart(deps, who, goods.sellerOrderId));
  return about && { ...about, returnId };
}

const prefixes = { orderId: 'order', sellerOrderId: 'sord', returnId: 'rtrn' } as const;
const aboutOf = { orderId: ofOrder, sellerOrderId: ofPart, returnId: ofReturn } as const;

const replay = (record: CaseRecord, hash: string) =>
  record.hash === hash ? done(record) : failed('IDEMPOTENCY_KEY_REUSED', 'idempotencyKey');
