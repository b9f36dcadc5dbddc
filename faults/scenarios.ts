// The ways in which the world is hurt, by name.

import type { Scenario } from './scenario.js';
import { crash } from './scenarios/crash.js';
import { events } from './scenarios/events.js';
import { failover } from './scenarios/failover.js';
import { idempotency } from './scenarios/idempotency.js';
import { oversell } from './scenarios/oversell.js';
import { payments } from './scenarios/payments.js';

export const scenarios = { oversell, idempotency, crash, failover, payments, events } satisfies Record<
  string,
  Scenario
>;
export type ScenarioName = keyof typeof scenarios;
