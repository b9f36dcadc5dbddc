// Has an event that a consumer gave up on handled after all, or gives it up for good.

import { codeOf } from '../../kit/codedError.js';
import type { DeadLetter, DeadLetterStore } from '../../kit/deadLetters.js';
import type { Consumer } from '../../kit/events.js';
import { isOutOfReach } from '../../kit/mongo.js';
import type { ClientSession } from '../../kit/mongo.js';
import { checkText } from '../bounds.js';
import { refusal } from '../fulfilment/refusal.js';
import { act } from './act.js';
import type { ActDeps, Acted } from './act.js';

type Deps = ActDeps & { deadLetters: Pick<DeadLetterStore, 'byId' | 'remove'> };
type Input = { deadLetterId: string; reason: string; idempotencyKey: string };

const said = 500;

/** Fails with NOT_FOUND, and as `act` does. The letter goes; the log says which event it was. */
export function discardDeadLetter(deps: Deps, by: string, input: Input): Promise<Acted> {
  return act(deps, wanted('DEAD_LETTER_DISCARD', by, input), async ({ session }) => {
    const letter = await letterOf(deps, input.deadLetterId, session);
    await deps.deadLetters.remove(letter._id, session);
    return { detail: describe(letter) };
  });
}

/**
 * Handler, log and the going of the letter commit together. Fails with NOT_FOUND, also where the consumer is no more, with REPLAY_FAILED
 * where the handler fails again (the letter stays then), and as `act` does.
 */
export async function replayDeadLetter<Services extends Deps>(
  deps: Services,
  consumers: readonly Consumer<Services>[],
  by: string,
  input: Input,
): Promise<Acted> {
  const ask = wanted('DEAD_LETTER_REPLAY', by, input);
  let handling: DeadLetter | null = null;
  try {
    return await act(deps, ask, async (tx) => {
      handling = null;
      const letter = await letterOf(deps, input.deadLetterId, tx.session);
      const consumer = consumers.find(({ name }) => name === letter.consumer);
      if (!consumer) throw refusal('NOT_FOUND', 'deadLetterId');
      handling = letter;
      await consumer.handle(letter.event, tx, deps);
      handling = null;
      await deps.deadLetters.remove(letter._id, tx.session);
      return { detail: describe(letter) };
    });
  } catch (error) {
    const letter = handling as DeadLetter | null;
    if (!letter || isOutOfReach(error) || ['BUSY', 'OUTCOME_UNKNOWN'].includes(codeOf(error) ?? '')) throw error;
    const message = error instanceof Error ? error.message : String(error);
    const detail = `${describe(letter)}: ${message.slice(0, said)}`;
    return act(deps, ask, async () => ({ detail, refused: { code: 'REPLAY_FAILED', field: 'deadLetterId' } }));
  }
}

function wanted(kind: 'DEAD_LETTER_REPLAY' | 'DEAD_LETTER_DISCARD', by: string, input: Input) {
  const { deadLetterId, reason, idempotencyKey } = input;
  return { kind, targetId: checkText(deadLetterId, 'deadLetterId', 200), by, reason, idempotencyKey };
}

async function letterOf({ deadLetters }: Deps, id: string, session: ClientSession): Promise<DeadLetter> {
  const letter = await deadLetters.byId(id, session);
  if (!letter) throw refusal('NOT_FOUND', 'deadLetterId');
  return letter;
}

const describe = ({ consumer, event }: DeadLetter): string => `${event.type} of ${event.aggregate.id} for ${consumer}`;
