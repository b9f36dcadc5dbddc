import type { DeadLetterResolvers } from '../types.generated.js';

export const DeadLetter: DeadLetterResolvers = {
  id: (letter) => letter._id,
  eventId: ({ event }) => event.id,
  eventType: ({ event }) => event.type,
  aggregateType: ({ event }) => event.aggregate.type,
  aggregateId: ({ event }) => event.aggregate.id,
  payload: ({ event }) => JSON.stringify(event.payload),
};
