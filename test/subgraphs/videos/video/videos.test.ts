import { dataOf, newUser, playback, posterUrl, startStage, type Stage } from '../stage.js';

let stage: Stage;
beforeAll(async () => {
  stage = await startStage();
});
afterAll(() => stage.stop());

const fields = `id caption hashtags soundTitle language status source externalId durationSeconds posterUrl availableInMarkets publishedAt
  viewerHasLiked creator { id } playback { url mimeType width height durationSeconds } tags { id }
  engagement { viewCount likeCount commentCount shareCount saveCount }`;
const read = async (id: string, as = {}) =>
  dataOf(await stage.run(`query ($id: ID!) { video(id: $id) { ${fields} } }`, { id }, as)).video;

test('a draft is made with all that is given, and shown to those who act for its creator alone', async () => {
  const input = {
    creatorId: stage.creatorId,
    caption: 'New in! #Café #春 ＃Ｓａｌｅ #SALE',
    hashtags: ['#Größe', 'café'],
    soundTitle: 'Rain',
    language: 'pt-BR',
    posterUrl,
    playback,
    availableInMarkets: ['US', 'DE', 'US'],
  };
  const { video, userErrors } = await stage.mutate('videoCreate', input, stage.owner, `video { ${fields} }`);
  expect(userErrors).toEqual([]);
  expect(video).toEqual({
    id: expect.stringMatching(/^video_/),
    caption: input.caption,
    hashtags: ['größe', 'café', '春', 'sale'],
    soundTitle: 'Rain',
    language: 'pt-BR',
    status: 'DRAFT',
    source: 'VITRINE',
    externalId: null,
    durationSeconds: 30,
    posterUrl,
    availableInMarkets: ['US', 'DE'],
    publishedAt: null,
    viewerHasLiked: false,
    creator: { id: stage.creatorId },
    playback,
    tags: [],
    engagement: { viewCount: 0, likeCount: 0, commentCount: 0, shareCount: 0, saveCount: 0 },
  });
  expect(await read(video.id, stage.owner)).toEqual(video);
  expect(await read(video.id)).toBeNull();
  expect(await read(video.id, newUser())).toBeNull();
});

test('publishing shows it to everyone in its markets, and removing to nobody', async () => {
  const videoId = await stage.draft({ posterUrl, playback, availableInMarkets: ['US'] });
  const now = await stage.mutate('videoPublish', { videoId }, stage.owner, 'video { status publishedAt }');
  expect(now).toEqual({ video: { status: 'PUBLISHED', publishedAt: expect.any(String) }, userErrors: [] });
  expect((await read(videoId)).status).toBe('PUBLISHED');
  expect(await read(videoId, { market: 'DE' })).toBeNull();
  expect((await read(videoId, { ...stage.owner, market: 'DE' })).id).toBe(videoId);
  expect(dataOf(await stage.run('query ($id: ID!) { node(id: $id) { id } }', { id: videoId })).node).toEqual({
    id: videoId,
  });

  expect(await stage.mutate('videoRemove', { videoId }, stage.owner, 'video { status }')).toEqual({
    video: { status: 'REMOVED' },
    userErrors: [],
  });
  expect(await read(videoId, stage.owner)).toBeNull();
});

test('the states allow nothing but what the table says', async () => {
  const code = async (name: string, input: object) =>
    (await stage.mutate(name, input, stage.owner, 'video { id }')).userErrors[0]?.code ?? null;
  const bare = await stage.draft();
  expect(await code('videoPublish', { videoId: bare })).toBe('VIDEO_INCOMPLETE');
  const videoId = await stage.published();
  expect(await code('videoPublish', { videoId })).toBe('INVALID_STATE');
  expect(await code('videoUpdate', { videoId, playback })).toBe('INVALID_STATE');
  expect(await code('videoUpdate', { videoId, posterUrl: null })).toBe('VIDEO_INCOMPLETE');
  expect(await code('videoRemove', { videoId })).toBeNull();
  expect(await code('videoRemove', { videoId })).toBe('INVALID_STATE');
  expect(await code('videoUpdate', { videoId, caption: 'x' })).toBe('INVALID_STATE');
  expect(await code('videoPublish', { videoId })).toBe('INVALID_STATE');
});

test('an update changes what is given, and hashtags follow the caption', async () => {
  const videoId = await stage.draft({ caption: '#one', hashtags: ['kept'], soundTitle: 'Rain' });
  const update = (input: object) =>
    stage.mutate('videoUpdate', { videoId, ...input }, stage.owner, 'video { caption hashtags soundTitle }');
  expect((await update({ caption: '#two' })).video).toEqual({
    caption: '#two',
    hashtags: ['kept', 'two'],
    soundTitle: 'Rain',
  });
  expect((await update({ soundTitle: null })).video).toEqual({
    caption: '#two',
    hashtags: ['kept', 'two'],
    soundTitle: null,
  });
  expect((await update({ hashtags: [] })).video.hashtags).toEqual(['two']);
});

test.each([
  [{ caption: 'é'.repeat(2201) }, 'TOO_LONG', ['caption']],
  [{ soundTitle: 'x'.repeat(201) }, 'TOO_LONG', ['soundTitle']],
  [{ hashtags: ['fine', 'two words'] }, 'INVALID', ['hashtags', '1']],
  [{ hashtags: Array.from({ length: 31 }, (_, n) => `t${n}`) }, 'TOO_MANY', ['hashtags']],
  [{ playback: { ...playback, durationSeconds: 0 } }, 'OUT_OF_RANGE', ['playback', 'durationSeconds']],
  [{ playback: { ...playback, durationSeconds: 14401 } }, 'OUT_OF_RANGE', ['playback', 'durationSeconds']],
  [{ playback: { ...playback, width: 0 } }, 'OUT_OF_RANGE', ['playback', 'width']],
  [{ playback: { ...playback, height: 20000 } }, 'OUT_OF_RANGE', ['playback', 'height']],
  [{ playback: { ...playback, mimeType: 'video' } }, 'INVALID', ['playback', 'mimeType']],
  [{ availableInMarkets: [] }, 'INVALID', ['availableInMarkets']],
  [{ availableInMarkets: ['us'] }, 'INVALID', ['availableInMarkets']],
])('%j is refused', async (input, code, field) => {
  const made = await stage.mutate('videoCreate', { creatorId: stage.creatorId, ...input }, stage.owner, 'video { id }');
  expect(made).toEqual({ video: null, userErrors: [{ code, field }] });
});

test('a caption of exactly 2,200 characters is kept, signs outside of the first plane counting once', async () => {
  const made = await stage.mutate(
    'videoCreate',
    { creatorId: stage.creatorId, caption: '🛍'.repeat(2200) },
    stage.owner,
    'video { id }',
  );
  expect(made.userErrors).toEqual([]);
});

test('nobody changes the video of another creator, and learns of nothing', async () => {
  const videoId = await stage.published({ caption: 'mine' });
  const before = await read(videoId);
  const { owner: other } = await stage.newCreator();
  for (const [name, input, field] of [
    ['videoCreate', { creatorId: stage.creatorId }, 'creatorId'],
    ['videoUpdate', { videoId, caption: 'theirs' }, 'videoId'],
    ['videoPublish', { videoId }, 'videoId'],
    ['videoRemove', { videoId }, 'videoId'],
  ] as const) {
    await expect(stage.mutate(name, input, {}, 'video { id }')).rejects.toThrow('UNAUTHENTICATED');
    for (const stranger of [other, newUser()]) {
      const refused = { video: null, userErrors: [{ code: 'NOT_FOUND', field: [field] }] };
      expect(await stage.mutate(name, input, stranger, 'video { id }')).toEqual(refused);
    }
  }
  await expect(stage.mutate('videoPublish', { videoId: 'prod_x' }, other, 'video { id }')).rejects.toThrow(
    'BAD_USER_INPUT',
  );
  expect(await read(videoId)).toEqual(before);
});

test("a creator's videos are paged, the latest first, each page in one query", async () => {
  const by = await stage.newCreator();
  const ids: string[] = [];
  for (let n = 0; n < 3; n += 1) {
    stage.clock.advance(1);
    ids.unshift(await stage.published({}, by));
  }
  const page = async (after: string) => {
    const selection = `videos(first: 2${after}) { nodes { id } pageInfo { hasNextPage endCursor } }`;
    return (await stage.entities('Creator', [by.creatorId], selection))[0].videos;
  };
  const { value: first, reads } = await stage.queries.during(() => page(''));
  expect(reads).toEqual(['videos.aggregate']);
  expect(first.nodes.map(({ id }: { id: string }) => id)).toEqual(ids.slice(0, 2));
  expect(first.pageInfo.hasNextPage).toBe(true);
  const second = await page(`, after: "${first.pageInfo.endCursor}"`);
  expect(second.nodes).toEqual([{ id: ids[2] }]);
  expect(second.pageInfo.hasNextPage).toBe(false);
});

test('the videos of ten creators are one query, and their numbers one more', async () => {
  const creators = await Promise.all(Array.from({ length: 10 }, () => stage.newCreator()));
  const ids: string[] = [];
  for (const by of creators) ids.push(await stage.published({}, by));
  await stage.published({}, creators[3]);
  const creatorIds = creators.map(({ creatorId }) => creatorId);
  const ask = (selection: string) => stage.queries.during(() => stage.entities('Creator', creatorIds, selection));

  const pages = await ask('videos(first: 1) { nodes { id } pageInfo { hasNextPage } }');
  expect(pages.reads).toEqual(['videos.aggregate']);
  const more = pages.value.map(({ videos }) => videos.pageInfo.hasNextPage);
  expect(more).toEqual(creators.map((_, index) => index === 3));
  expect(pages.value[9].videos.nodes).toEqual([{ id: ids[9] }]);

  const counted = await ask('videos(first: 1) { totalCount }');
  expect(counted.reads).toEqual(['videos.aggregate', 'videos.aggregate']);
  expect(counted.value.map(({ videos }) => videos.totalCount)).toEqual(
    creators.map((_, index) => (index === 3 ? 2 : 1)),
  );
});

test('the drafts of ten creators cost one question to users and one query', async () => {
  const creators = await Promise.all(Array.from({ length: 10 }, () => stage.newCreator()));
  const [{ owner, creatorId }] = creators as [(typeof creators)[0]];
  const draft = await stage.draft({}, { owner, creatorId });
  const videoIds: string[] = [];
  for (const by of creators) videoIds.push(await stage.published({}, by));
  const document = `query ($ids: [ID!]!) { nodes(ids: $ids) { ... on Video { creator { videos(status: DRAFT) { nodes { id } } } } } }`;
  const { value, reads } = await stage.queries.during(() => stage.run(document, { ids: videoIds }, owner));
  const lists = dataOf(value).nodes.map(({ creator }: any) => creator.videos.nodes);
  expect(lists).toEqual(creators.map((_, index) => (index === 0 ? [{ id: draft }] : [])));
  expect(reads).toEqual(['videos.find', 'memberships.find', 'videos.aggregate']);
});

test("a creator's drafts are listed for those alone who act for the creator", async () => {
  const by = await stage.newCreator();
  const draft = await stage.draft({}, by);
  const shown = await stage.published({ availableInMarkets: ['DE'] }, by);
  const list = async (videoId: string, as: object) => {
    const document = `query ($id: ID!) { video(id: $id) { creator { drafts: videos(status: DRAFT) { totalCount nodes { id } }
      removed: videos(status: REMOVED) { nodes { id } } videos { nodes { id } } } } }`;
    const { drafts, removed, videos } = dataOf(await stage.run(document, { id: videoId }, as)).video.creator;
    return { drafts: [drafts.totalCount, ...drafts.nodes], removed: removed.nodes, videos: videos.nodes };
  };
  expect(await list(draft, by.owner)).toEqual({ drafts: [1, { id: draft }], removed: [], videos: [] });
  const stranger = { ...newUser(), market: 'DE' };
  expect(await list(shown, stranger)).toEqual({ drafts: [0], removed: [], videos: [{ id: shown }] });
});
