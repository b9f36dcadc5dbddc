import { viewerOf } from '../../../../subgraphs/kit/viewer.js';
import { nobody } from '../../../../subgraphs/kit/viewer.js';
import { createContext, createServices, type Services } from '../../../../subgraphs/videos/context.js';
import { readFeed } from '../../../../subgraphs/videos/feed/readFeed.js';
import { silentLog } from '../../../../subgraphs/kit/log.js';
import { randomIds } from '../../../../subgraphs/kit/ids.js';
import { settings } from '../../../../subgraphs/kit/env.js';
import { together } from '../../../kit/together.js';
import { newUser, type As } from '../stage.js';
import { startFeedStage, type FeedStage } from './feedStage.js';

let stage: FeedStage;
let processes: Services[];
beforeAll(async () => {
  stage = await startFeedStage();
  processes = ['one', 'other'].map(() =>
    createServices({
      name: 'videos',
      db: stage.cluster.database('videos'),
      clock: stage.clock,
      ids: randomIds,
      log: silentLog,
      settings: settings(),
      keyring: stage.keyring,
      call: () => () => Promise.reject(new Error('nobody is asked')),
    }),
  );
});
afterAll(() => stage.stop());

/** The services of one process know nothing of the other's: they share the database alone. */
async function page(process: number, as: As, first: number, after: string | null = null) {
  const viewer = viewerOf({ issuer: 'gateway', viewer: { ...nobody, ...as } });
  const { reading } = createContext(processes[process] as Services, { viewer, requestId: 'test' });
  const { edges, pageInfo } = await readFeed(reading, viewer, { kind: 'FOR_YOU', first, after });
  return { ids: edges.map(({ node }) => node.video._id), ...pageInfo, cursors: edges.map(({ cursor }) => cursor) };
}

async function everything(as: As, processOf: (page: number) => number) {
  const ids: string[] = [];
  for (let n = 0, after: string | null = null; ; n += 1) {
    const next = await page(processOf(n), as, 3, after);
    ids.push(...next.ids);
    if (!next.hasNextPage) return ids;
    after = next.endCursor;
  }
}

test('pages that processes answer in turn are those that one alone answers', async () => {
  const market = stage.newMarket();
  const published = await stage.publish(10, market);
  for (const as of [{ market }, { ...newUser(), market }]) {
    stage.atSpellsBeginning();
    const alone = await everything(as, () => 0);
    expect([...alone].sort()).toEqual([...published].sort());
    expect(await everything(as, (n) => n % 2)).toEqual(alone);
    expect(await everything(as, (n) => (n + 1) % 2)).toEqual(alone);
  }
});

test('a cursor serves in the other process as soon as it is given, and as long as it is used in either', async () => {
  const market = stage.newMarket();
  await stage.publish(6, market);
  await together(30, async (index) => {
    const as = { ...newUser(), market };
    const { endCursor, ids } = await page(index % 2, as, 2);
    const next = await page((index + 1) % 2, as, 2, endCursor);
    expect(next.ids).toHaveLength(2);
    expect(new Set([...ids, ...next.ids]).size).toBe(4);
  });

  const as = { ...newUser(), market };
  const { endCursor } = await page(0, as, 2);
  for (const process of [1, 0, 1]) {
    stage.clock.advance(590);
    expect((await page(process, as, 2, endCursor)).ids).toHaveLength(2);
  }
  stage.clock.advance(631);
  for (const process of [0, 1]) {
    await expect(page(process, as, 2, endCursor)).rejects.toMatchObject({ extensions: { code: 'FEED_EXPIRED' } });
  }
});

test('who asks two processes for what is ranked for everyone at the same time is given one ranking', async () => {
  const market = stage.newMarket();
  await stage.publish(6, market);
  stage.atSpellsBeginning();
  const [one, ...others] = await together(20, (index) => page(index % 2, { market }, 3));
  for (const other of others) expect(other).toEqual(one);
});
