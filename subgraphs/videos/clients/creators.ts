// What videos ask of creators: which of some ids are creators.

import type { ServiceCall } from '../../kit/serviceCall.js';
import { inChunks } from './inChunks.js';

export type CreatorDirectory = { known(ids: readonly string[]): Promise<Set<string>> };

type Facts = { creatorFacts: ({ creatorId: string } | null)[] };
const document = `query ($ids: [ID!]!) { creatorFacts(ids: $ids) { creatorId } }`;

export const creatorDirectory = (call: ServiceCall): CreatorDirectory => ({
  async known(ids) {
    const facts = await inChunks(ids, async (chunk) => (await call<Facts>(document, { ids: chunk })).creatorFacts);
    return new Set(facts.flatMap((fact) => (fact ? [fact.creatorId] : [])));
  },
});
