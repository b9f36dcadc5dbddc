// What orders asks of videos and creators: who is to be thanked for a sale.

import type { ServiceCall } from '../../kit/serviceCall.js';

/** That a video, a broadcast or a creator's showcase led to goods. */
export type ShownGoods = { id: string; shoppableId: string };
export type CreatorsClient = {
  /** In the claims' order: who showed the goods in that video or broadcast; null where nobody did. */
  makersOf(claims: readonly ShownGoods[]): Promise<(string | null)[]>;
  /** In the claims' order: whether that creator's showcase has the goods. */
  showcased(claims: readonly ShownGoods[]): Promise<boolean[]>;
};

const shown = `query Showcased($claims: [ShowcasedInput!]!) { showcased(claims: $claims) }`;
const makers = `query Makers($claims: [ShownGoodsInput!]!) { makersOf(claims: $claims) }`;

/** Nobody is asked of nothing. */
export const creatorsClient = (videos: ServiceCall, creators: ServiceCall): CreatorsClient => ({
  async makersOf(claims) {
    if (claims.length === 0) return [];
    return (await videos<{ makersOf: (string | null)[] }>(makers, { claims })).makersOf;
  },
  async showcased(claims) {
    if (claims.length === 0) return [];
    const asked = claims.map(({ id: creatorId, shoppableId }) => ({ creatorId, shoppableId }));
    return (await creators<{ showcased: boolean[] }>(shown, { claims: asked })).showcased;
  },
});
