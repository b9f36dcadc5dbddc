// Finds who is to be thanked for what is in a cart: the client names a video, a broadcast or a showcase, their owners know who showed the goods.

import type { Logger } from '../../kit/log.js';
import type { LineSource } from '../cart/lineSource.js';
import type { CreatorsClient } from '../clients/creators.js';
import type { QuotedAttribution } from '../order/attribution.js';

type Deps = { creators: CreatorsClient; log: Logger };
type Line = { id: string; source?: LineSource | null; productId?: string; offerId?: string | null };
type Claim = { lineId: string; kind: LineSource['kind']; id: string; shoppableId: string };

/**
 * By the cart line's id; nobody is asked where nothing but shops and searches led to the goods. What a client claims and its owner does not
 * confirm, since it does not show the goods, is gone or can't be asked, thanks nobody: the source stays, and names neither creator nor video.
 */
export async function attribute(deps: Deps, lines: readonly Line[]): Promise<Map<string, QuotedAttribution>> {
  const claims = lines.flatMap(({ id: lineId, source, productId, offerId }): Claim[] => {
    const shoppableId = offerId ?? productId;
    return source?.id && shoppableId ? [{ lineId, kind: source.kind, id: source.id, shoppableId }] : [];
  });
  const thanked = await creatorsOf(deps, claims);
  return new Map(
    lines.flatMap(({ id, source }) => {
      if (!source) return [];
      const creatorId = thanked.get(id) ?? null;
      const known = creatorId === null ? null : source.id;
      const videoId = source.kind === 'VIDEO' ? known : null;
      const liveSessionId = source.kind === 'LIVE' ? known : null;
      return [[id, { source: source.kind, creatorId, videoId, liveSessionId }] as const];
    }),
  );
}

/** By line. */
async function creatorsOf({ creators, log }: Deps, claims: readonly Claim[]): Promise<Map<string, string | null>> {
  const showcased = claims.filter(({ kind }) => kind === 'SHOWCASE');
  const shown = claims.filter(({ kind }) => kind !== 'SHOWCASE');
  const orNobody = async <T>(asked: Promise<T[]>): Promise<T[]> =>
    asked.catch((error: unknown) => {
      log.warn({ err: error }, 'nobody is thanked for a sale: who showed the goods could not be asked');
      return [];
    });
  const [makers, inShowcase] = await Promise.all([
    orNobody(creators.makersOf(shown.map(({ id, shoppableId }) => ({ id, shoppableId })))),
    orNobody(creators.showcased(showcased.map(({ id, shoppableId }) => ({ id, shoppableId })))),
  ]);
  return new Map([
    ...shown.map(({ lineId }, index) => [lineId, makers[index] ?? null] as const),
    ...showcased.map(({ lineId, id }, index) => [lineId, inShowcase[index] ? id : null] as const),
  ]);
}
