// What ended a worker's turn at a placement before its time, as it is kept for operators.

import { codeOf } from '../../kit/codedError.js';
import type { Placement, StepName } from './placement.js';

export type SagaFault = { step: StepName | null; code: string; message: string; at: Date };

const messageMost = 500;

export function faultOf(error: unknown, { steps, state }: Placement, at: Date): SagaFault {
  const step =
    state === 'UNDOING' ? steps.findLast((each) => each.state !== 'PENDING' && each.state !== 'UNDONE') : undefined;
  const ahead = steps.find((each) => each.state !== 'DONE');
  const message = error instanceof Error ? error.message : String(error);
  return {
    step: (step ?? ahead)?.name ?? null,
    code: codeOf(error) ?? 'INTERNAL',
    message: message.slice(0, messageMost),
    at,
  };
}
