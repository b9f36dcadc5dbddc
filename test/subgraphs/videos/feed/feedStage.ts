// A stage for feeds: each test takes a market of its own, so that the feeds of one hold nothing of another's.

import { dataOf, startStage, type As } from '../stage.js';

export type FeedStage = Awaited<ReturnType<typeof startFeedStage>>;

const document = `query ($kind: FeedKind!, $hashtag: String, $first: Int, $after: String) {
  feed(kind: $kind, hashtag: $hashtag, first: $first, after: $after) { totalCount pageInfo { hasNextPage hasPreviousPage endCursor }
    edges { cursor node { ... on FeedVideo { why { source } video { id caption creator { id } viewerHasLiked
      tags { id } engagement { likeCount } } } } } } }`;

export const idsOf = (feed: any): string[] => feed.edges.map(({ node }: any) => node.video.id);

export async function startFeedStage(options?: { workers?: boolean; recordCacheMegabytes?: number }) {
  const stage = await startStage(options);
  const second = await stage.newCreator();
  let markets = 0;
  /** Past what was remembered of the last first page. */
  const later = () => stage.clock.advance(5);
  /** Leaves time for what must lie in one spell, or in one minute. */
  const atBeginningOf = (seconds: number) =>
    stage.clock.advance(seconds - ((stage.clock.now().getTime() / 1000) % seconds));
  const run = (variables: object, as: As) => stage.run(document, { kind: 'FOR_YOU', ...variables }, as);

  return {
    ...stage,
    second,
    later,
    atSpellsBeginning: () => atBeginningOf(5),
    atMinutesBeginning: () => atBeginningOf(60),
    newMarket: () => `M${(markets += 1)}`,
    page: async (variables: object, as: As) => dataOf(await run(variables, as)).feed,
    codeOf: async (variables: object, as: As) => (await run(variables, as)).errors[0]?.extensions.code ?? null,
    /** Videos of two creators in turn, a second apart, the last one the latest. */
    async publish(count: number, market: string, input: object = {}): Promise<string[]> {
      const ids: string[] = [];
      for (let n = 0; n < count; n += 1) {
        ids.push(await stage.published({ availableInMarkets: [market], ...input }, n % 2 ? second : stage));
        stage.clock.advance(1);
      }
      later();
      return ids;
    },
  };
}
