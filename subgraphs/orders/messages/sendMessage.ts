// A buyer writes to a shop about its part of an order, or the shop's staff to the buyer.

import { checkId } from '../../kit/ids.js';
import type { InTurn } from '../../kit/inTurn.js';
import { done, failed } from '../../kit/result.js';
import type { Transact } from '../../kit/transaction.js';
import { checkKey } from '../bounds.js';
import { commuting } from '../order/commuting.js';
import type { SellerOrderStore } from '../order/sellerOrderStore.js';
import type { UsersClient } from '../clients/users.js';
import type { MessageRecord, MessageStore } from './messageStore.js';
import { sideOf } from './sideOf.js';
import type { Person } from './sideOf.js';
import { messageHash, writeMessage, wrongIn } from './writeMessage.js';
import type { WriteDeps, Written } from './writeMessage.js';

type Deps = WriteDeps & {
  sellerOrders: Pick<SellerOrderStore, 'byId'>;
  messages: Pick<MessageStore, 'insert' | 'byKey'>;
  users: Pick<UsersClient, 'shopsOf'>;
  transact: Transact;
  inTurn: InTurn;
};
type Input = Written & { sellerOrderId: string; idempotencyKey: string };

/**
 * Fails with NOT_FOUND for strangers, NOT_ALLOWED_IN_STATE where the order was recorded from elsewhere and has no buyer here, TEXT_INVALID and
 * IDEMPOTENCY_KEY_REUSED.
 */
export async function sendMessage(deps: Deps, who: Person, authorId: string, input: Input) {
  const { sellerOrderId } = input;
  const key = checkKey(input.idempotencyKey);
  checkId('sord', sellerOrderId, 'sellerOrderId');
  const hash = messageHash(sellerOrderId, input);
  const known = await deps.messages.byKey(authorId, key);
  if (known) return replay(known, hash);

  const wrong = wrongIn(input);
  if (wrong) return failed('TEXT_INVALID', wrong);
  const part = await deps.sellerOrders.byId(sellerOrderId);
  const side = part && (await sideOf(deps, who, part));
  if (!part || !side) return failed('NOT_FOUND', 'sellerOrderId');
  if (part.buyerId === null) return failed('NOT_ALLOWED_IN_STATE', 'sellerOrderId');
  const { buyerId, shopId } = part;
  const draft = { thread: { _id: part._id, buyerId, shopId }, side, authorId, key, written: input };
  return deps.inTurn(part._id, () =>
    commuting(() =>
      deps.transact(async (tx) => {
        const twin = await deps.messages.byKey(authorId, key, tx.session);
        return twin ? replay(twin, hash) : done(await writeMessage(deps, draft, tx));
      }),
    ),
  );
}

const replay = (message: MessageRecord, hash: string) =>
  message.hash === hash ? done(message) : failed('IDEMPOTENCY_KEY_REUSED', 'idempotencyKey');
