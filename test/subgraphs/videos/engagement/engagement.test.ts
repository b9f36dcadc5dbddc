import fc from 'fast-check';
import { randomIds } from '../../../../subgraphs/kit/ids.js';
import { together } from '../../../kit/together.js';
import { dataOf, newGuest, newUser, startStage, type As, type Stage } from '../stage.js';

let stage: Stage;
beforeAll(async () => {
  stage = await startStage();
});
afterAll(() => stage.stop());

const counts = async (id: string, as: As = {}) => {
  const document = `query ($id: ID!) { video(id: $id) { viewerHasLiked engagement { likeCount viewCount } } }`;
  const { viewerHasLiked, engagement } = dataOf(await stage.run(document, { id }, as)).video;
  return { ...engagement, viewerHasLiked };
};
const shown = 'video { viewerHasLiked engagement { likeCount } }';
const like = (videoId: string, as: As) => stage.mutate('videoLike', { videoId }, as, shown);
const unlike = (videoId: string, as: As) => stage.mutate('videoUnlike', { videoId }, as, shown);
const view = (videoId: string, watchedSeconds: number, as: As) =>
  stage.mutate('videoViewRecord', { videoId, watchedSeconds }, as, 'counted video { engagement { viewCount } }');

describe('likes', () => {
  test('are one a person, and are taken back', async () => {
    const videoId = await stage.published();
    const [fan, other] = [newUser(), newUser()];
    expect((await like(videoId, fan)).video).toEqual({ viewerHasLiked: true, engagement: { likeCount: 1 } });
    expect((await like(videoId, fan)).video).toEqual({ viewerHasLiked: true, engagement: { likeCount: 1 } });
    expect((await like(videoId, other)).video).toEqual({ viewerHasLiked: true, engagement: { likeCount: 2 } });
    expect((await unlike(videoId, fan)).video).toEqual({ viewerHasLiked: false, engagement: { likeCount: 1 } });
    expect((await unlike(videoId, fan)).video).toEqual({ viewerHasLiked: false, engagement: { likeCount: 1 } });
    expect(await counts(videoId, other)).toEqual({ likeCount: 1, viewCount: 0, viewerHasLiked: true });
    expect(await counts(videoId)).toEqual({ likeCount: 1, viewCount: 0, viewerHasLiked: false });
  });

  test('and taken back in one document, each answers as it stood then', async () => {
    const videoId = await stage.published();
    const document = `mutation ($input: VideoLikeInput!, $back: VideoUnlikeInput!) {
      first: videoLike(input: $input) { ${shown} } second: videoUnlike(input: $back) { ${shown} } third: videoLike(input: $input) { ${shown} } }`;
    const answer = dataOf(await stage.run(document, { input: { videoId }, back: { videoId } }, newUser()));
    const at = (liked: boolean) => ({ video: { viewerHasLiked: liked, engagement: { likeCount: liked ? 1 : 0 } } });
    expect(answer).toEqual({ first: at(true), second: at(false), third: at(true) });
  });

  test('need an account, and a video that is shown in the market', async () => {
    const videoId = await stage.published({ availableInMarkets: ['US'] });
    const draft = await stage.draft();
    for (const act of [like, unlike]) {
      await expect(act(videoId, {})).rejects.toThrow('UNAUTHENTICATED');
      await expect(act(videoId, newGuest())).rejects.toThrow('UNAUTHENTICATED');
      const refused = { video: null, userErrors: [{ code: 'NOT_FOUND', field: ['videoId'] }] };
      expect(await act(videoId, { ...newUser(), market: 'DE' })).toEqual(refused);
      expect(await act(draft, stage.owner)).toEqual(refused);
      expect(await act(randomIds.next('video'), newUser())).toEqual(refused);
    }
    expect(await counts(videoId)).toEqual({ likeCount: 0, viewCount: 0, viewerHasLiked: false });
  });

  test('a hundred racing likes of one person are one', async () => {
    const videoId = await stage.published();
    const fan = newUser();
    await together(100, () => like(videoId, fan));
    expect(await counts(videoId, fan)).toEqual({ likeCount: 1, viewCount: 0, viewerHasLiked: true });
  });

  test('a hundred people at once are a hundred, among their views, and none is told BUSY', async () => {
    const videoId = await stage.published();
    await together(200, (index) => (index % 2 ? like(videoId, newUser()) : view(videoId, 3, newUser())));
    expect(await counts(videoId)).toEqual({ likeCount: 100, viewCount: 100, viewerHasLiked: false });
  });

  test('however many toggle at once, the count is of those who like it in the end', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.record({ fan: fc.nat(9), liked: fc.boolean() }), { minLength: 100, maxLength: 100 }),
        async (toggles) => {
          const videoId = await stage.published();
          const fans = Array.from({ length: 10 }, newUser);
          await Promise.all(toggles.map(({ fan, liked }) => (liked ? like : unlike)(videoId, fans[fan]!)));
          const after = await Promise.all(fans.map((fan) => counts(videoId, fan)));
          const liking = after.filter(({ viewerHasLiked }) => viewerHasLiked).length;
          expect(after[0].likeCount).toBe(liking);
          fans.forEach((_, index) => {
            const wishes = new Set(toggles.filter(({ fan }) => fan === index).map(({ liked }) => liked));
            if (wishes.size === 1) expect(after[index].viewerHasLiked).toBe(wishes.has(true));
          });
        },
      ),
      { numRuns: 4, endOnFailure: true },
    );
  });
});

describe('views', () => {
  test('count once a viewer in thirty minutes', async () => {
    const videoId = await stage.published();
    const [fan, guest] = [newUser(), newGuest()];
    expect(await view(videoId, 3, fan)).toEqual({
      counted: true,
      video: { engagement: { viewCount: 1 } },
      userErrors: [],
    });
    expect((await view(videoId, 9, fan)).counted).toBe(false);
    expect((await view(videoId, 9, guest)).video.engagement.viewCount).toBe(2);
    stage.clock.advance(1790);
    expect((await view(videoId, 9, fan)).counted).toBe(false);
    stage.clock.advance(10);
    expect(await view(videoId, 1, fan)).toEqual({
      counted: true,
      video: { engagement: { viewCount: 3 } },
      userErrors: [],
    });
  });

  test('by a viewer without a session are not counted', async () => {
    const videoId = await stage.published();
    expect(await view(videoId, 3, {})).toEqual({
      counted: false,
      video: { engagement: { viewCount: 0 } },
      userErrors: [],
    });
  });

  test('a hundred racing views of one viewer are one', async () => {
    const videoId = await stage.published();
    const guest = newGuest();
    const answers = await together(100, () => view(videoId, 3, guest));
    expect(answers.filter(({ counted }) => counted)).toHaveLength(1);
    expect((await counts(videoId)).viewCount).toBe(1);
  });

  test.each([
    [{ watchedSeconds: -1 }, 'OUT_OF_RANGE', 'watchedSeconds'],
    [{ watchedSeconds: 86_401 }, 'OUT_OF_RANGE', 'watchedSeconds'],
    [{ videoId: randomIds.next('video') }, 'NOT_FOUND', 'videoId'],
  ])('%j is refused', async (input, code, field) => {
    const videoId = await stage.published();
    for (const as of [newUser(), {}]) {
      const answer = await stage.mutate('videoViewRecord', { videoId, watchedSeconds: 1, ...input }, as, 'counted');
      expect(answer).toEqual({ counted: null, userErrors: [{ code, field: [field] }] });
    }
    expect((await counts(videoId)).viewCount).toBe(0);
  });

  test('make the history, each video once, the latest first; what was removed has no video', async () => {
    const fan = newUser();
    const ids = [await stage.published(), await stage.published(), await stage.published()];
    for (const id of ids) {
      stage.clock.advance(1);
      await view(id, 500, fan);
    }
    stage.clock.advance(1);
    await view(ids[0]!, 2, fan);
    await stage.mutate('videoRemove', { videoId: ids[1] }, stage.owner, 'video { id }');
    const document = `query ($after: String) { viewer { history(first: 2, after: $after) {
      nodes { watchedSeconds video { id } } pageInfo { hasNextPage endCursor } } } }`;
    const { value, reads } = await stage.queries.during(() => stage.run(document, {}, fan));
    expect(reads).toEqual(['views.find', 'videos.find']);
    const { nodes, pageInfo } = dataOf(value).viewer.history;
    expect(nodes).toEqual([
      { watchedSeconds: 30, video: { id: ids[0] } },
      { watchedSeconds: 30, video: { id: ids[2] } },
    ]);
    const rest = dataOf(await stage.run(document, { after: pageInfo.endCursor }, fan)).viewer.history;
    expect(rest).toMatchObject({ nodes: [{ video: null }], pageInfo: { hasNextPage: false } });
    expect(dataOf(await stage.run(document, {}, newUser())).viewer.history.nodes).toEqual([]);
  });
});
