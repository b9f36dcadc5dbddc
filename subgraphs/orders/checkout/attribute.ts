// Finds who is to be thanked for what is in a cart: the client names a video, a broadcast or a showcase, their owners know whose it is.

import type { LineSource } from '../cart/lineSource.js';
import type { CreatorsClient } from '../clients/creators.js';
import type { QuotedAttribution } from '../order/attribution.js';

type Deps = { creators: CreatorsClient };
type Line = { id: string; source?: LineSource | null };

/** By the cart line's id; nobody is asked where nothing but shops and searches led to the goods. */
export async function attribute({ creators }: Deps, lines: readonly Line[]): Promise<Map<string, QuotedAttribution>> {
  const idsOf = (...kinds: LineSource['kind'][]) =>
    lines.flatMap(({ source }) => (source?.id && kinds.includes(source.kind) ? [source.id] : []));
  const [makers, present] = await Promise.all([
    creators.makersOf(idsOf('VIDEO', 'LIVE')),
    creators.present(idsOf('SHOWCASE')),
  ]);
  const creatorOf = ({ kind, id }: LineSource): string | null => {
    if (id === null) return null;
    return kind === 'SHOWCASE' ? (present.has(id) ? id : null) : (makers.get(id) ?? null);
  };
  return new Map(
    lines.flatMap(({ id, source }) =>
      source
        ? [
            [
              id,
              {
                source: source.kind,
                creatorId: creatorOf(source),
                videoId: source.kind === 'VIDEO' ? source.id : null,
                liveSessionId: source.kind === 'LIVE' ? source.id : null,
              },
            ] as const,
          ]
        : [],
    ),
  );
}
