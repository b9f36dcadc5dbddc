// Structured logs, one JSON line an event, on standard error.

import pino from 'pino';
import type { Logger } from 'pino';

export type { Logger };

export const logger = (level: string, name: string): Logger =>
  pino({ level, name, base: { name } }, pino.destination(2));
export const silentLog: Logger = pino({ level: 'silent' });
