// A step that someone takes on a document of the warehouses: once a key, by the table of its states, in one transaction with what it causes.

import type { Clock } from '../../kit/clock.js';
import { inputHash } from '../../kit/inputHash.js';
import { done, failed } from '../../kit/result.js';
import type { Result } from '../../kit/result.js';
import type { Transact, Transaction } from '../../kit/transaction.js';
import { checkKey } from '../bounds.js';
import { refusal } from '../fulfilment/refusal.js';
import { canGo } from '../order/canGo.js';
import { onceByKey } from '../order/onceByKey.js';
import type { Transitions } from '../order/transition.js';
import type { DocumentRecord, DocumentStore } from './documentStore.js';
import { logStep } from './logStep.js';
import type { LogDeps } from './logStep.js';
import type { StepStore } from './stepStore.js';

export type StepDeps = LogDeps & { warehouseSteps: StepStore; transact: Transact; clock: Clock };
/** `platform`: taken in the platform's name, and so in the log of what operators did. */
export type Step = { by: string; key: string; name: string; input: unknown; platform?: boolean };
type Store<T extends DocumentRecord> = Pick<DocumentStore<T>, 'byId' | 'change'>;

/** `input` is all that was asked for, the key apart. `work` answers the document, or throws a refusal. */
export async function takeStep<T extends { _id: string; state: string }, Code extends string>(
  deps: StepDeps,
  { by, key, name, input, platform = false }: Step,
  store: { byId(id: string): Promise<T | null> },
  work: (tx: Transaction) => Promise<T>,
  run: (work: (tx: Transaction) => Promise<T>) => Promise<T> = deps.transact,
): Promise<Result<T, Code | 'IDEMPOTENCY_KEY_REUSED'>> {
  const { warehouseSteps, clock } = deps;
  checkKey(key);
  const hash = inputHash([name, input]);
  const find = async () => {
    const step = await warehouseSteps.byKey(by, key);
    const value = step && (await store.byId(step.documentId));
    return value && { value, hash: step.hash };
  };
  return onceByKey<T, Code>(hash, find, async () =>
    done(
      await run(async (tx) => {
        const value = await work(tx);
        await warehouseSteps.insert(by, key, { hash, documentId: value._id, createdAt: clock.now() }, tx.session);
        if (platform) await logStep(deps, { by, name, targetId: value._id, state: value.state }, tx);
        return value;
      }),
    ),
  );
}

/** Throws the refusal NOT_ALLOWED_IN_STATE where the table knows no such way, and then nothing has changed. */
export async function moveDocument<T extends DocumentRecord>(
  store: Pick<Store<T>, 'change'>,
  table: Transitions<T['state']>,
  current: T,
  changes: Partial<T> & Pick<T, 'state' | 'updatedAt'>,
  { session }: Transaction,
  field: string | null = null,
): Promise<T> {
  if (!canGo(table, current.state as T['state'], changes.state as T['state'])) {
    throw refusal('NOT_ALLOWED_IN_STATE', field);
  }
  return store.change(current, changes, session);
}

export const notFound = (field: string) => failed('NOT_FOUND' as const, field);

/** As it is in this transaction. */
export async function currentOf<T extends DocumentRecord>(
  store: Pick<Store<T>, 'byId'>,
  id: string,
  { session }: Transaction,
): Promise<T> {
  const current = await store.byId(id, session);
  if (!current) throw new Error(`${id} is gone.`);
  return current;
}
