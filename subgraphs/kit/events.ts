// Facts from one subgraph to another: what a consumer is, how it is run, and the jobs that keep outbox and inbox small.

export { runConsumer, type Consumer, type RunningConsumer } from './eventConsumer.js';
export { deadLettersOf, pruneInbox } from './inbox.js';
export type { DomainEvent } from './outbox.js';
export { pruneOutbox } from './outboxReaders.js';
