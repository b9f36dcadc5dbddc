// What orders asks of videos and creators: who is to be thanked for a sale.

import type { ServiceCall } from '../../kit/serviceCall.js';

export type CreatorsClient = {
  /** By video or broadcast; what is gone is missing. */
  makersOf(ids: readonly string[]): Promise<Map<string, string>>;
  /** Those of these creators who are there. */
  present(creatorIds: readonly string[]): Promise<Set<string>>;
};

const facts = `query Creators($ids: [ID!]!) { creatorFacts(ids: $ids) { creatorId } }`;
const makers = `query Makers($ids: [ID!]!) { makersOf(ids: $ids) }`;

export const creatorsClient = (videos: ServiceCall, creators: ServiceCall): CreatorsClient => ({
  async makersOf(ids) {
    const asked = [...new Set(ids)];
    if (asked.length === 0) return new Map();
    const { makersOf } = await videos<{ makersOf: (string | null)[] }>(makers, { ids: asked });
    return new Map(asked.flatMap((id, index) => (makersOf[index] ? [[id, makersOf[index]] as const] : [])));
  },
  async present(creatorIds) {
    const asked = [...new Set(creatorIds)];
    if (asked.length === 0) return new Set();
    const { creatorFacts } = await creators<{ creatorFacts: { creatorId: string }[] }>(facts, { ids: asked });
    return new Set(creatorFacts.map(({ creatorId }) => creatorId));
  },
});
