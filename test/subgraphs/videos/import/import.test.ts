import { randomIds } from '../../../../subgraphs/kit/ids.js';
import { together } from '../../../kit/together.js';
import { dataOf, newUser, operator, startStage, type Stage } from '../stage.js';

let stage: Stage;
let creatorId: string;
let product: string;
beforeAll(async () => {
  stage = await startStage();
  const document = `mutation ($input: CreatorsImportInput!) { creatorsImport(input: $input) { results { id } } }`;
  const input = { creators: [{ externalId: 'c1', displayName: 'Aoi' }] };
  creatorId = dataOf(await stage.run(document, { input }, operator)).creatorsImport.results[0].id;
  product = randomIds.next('prod');
  stage.sold.add(product);
});
afterAll(() => stage.stop());

let next = 0;
const rowOf = (change: object = {}) => ({
  externalId: `v${(next += 1)}`,
  creatorId,
  caption: 'Haul #Summer',
  hashtags: ['#try_on'],
  language: 'en',
  publishedAt: '2026-01-02T03:04:05.000Z',
  durationSeconds: 20,
  posterUrl: 'https://cdn.example/p.jpg',
  playbackUrl: 'https://cdn.example/p.mp4',
  counts: { views: 1000, likes: 50, comments: 4, shares: 3, saves: 2 },
  tags: [{ productId: product, startSeconds: 0, endSeconds: 20 }],
  ...change,
});
const imports = async (rows: object[], as: object = operator) =>
  (await stage.mutate('videosImport', { rows }, as, 'results { index outcome id field code }')).results;
const read = async (id: string) => {
  const document = `query ($id: ID!) { video(id: $id) { status source externalId caption hashtags language publishedAt durationSeconds
    engagement { viewCount likeCount commentCount shareCount saveCount } tags { startSeconds endSeconds } playback { url mimeType } } }`;
  return dataOf(await stage.run(document, { id })).video;
};

test('a row becomes a published video; again, it changes nothing; changed, it updates the video and keeps what was counted here', async () => {
  const row = rowOf();
  const [made] = await imports([row]);
  expect(made).toEqual({ index: 0, outcome: 'CREATED', id: expect.stringMatching(/^video_/), field: null, code: null });
  expect(await read(made.id)).toEqual({
    status: 'PUBLISHED',
    source: 'IMPORTED',
    externalId: row.externalId,
    caption: 'Haul #Summer',
    hashtags: ['try_on', 'summer'],
    language: 'en',
    publishedAt: row.publishedAt,
    durationSeconds: 20,
    engagement: { viewCount: 1000, likeCount: 50, commentCount: 4, shareCount: 3, saveCount: 2 },
    tags: [{ startSeconds: 0, endSeconds: 20 }],
    playback: { url: row.playbackUrl, mimeType: null },
  });
  await stage.mutate('videoLike', { videoId: made.id }, newUser(), 'video { id }');
  expect((await imports([row]))[0]).toMatchObject({ outcome: 'UNCHANGED', id: made.id });
  const counts = { views: 2000, likes: 60, comments: 4, shares: 3, saves: 2 };
  expect((await imports([{ ...row, counts, tags: [] }]))[0]).toMatchObject({ outcome: 'UPDATED', id: made.id });
  expect(await read(made.id)).toMatchObject({ engagement: { viewCount: 2000, likeCount: 61 }, tags: [] });
});

test('of rows with one external id in a batch, the last one stands', async () => {
  const row = rowOf();
  const results = await imports([row, row, { ...row, caption: 'Later' }]);
  expect(results.map(({ outcome }: { outcome: string }) => outcome)).toEqual(['CREATED', 'UNCHANGED', 'UPDATED']);
  expect(new Set(results.map(({ id }: { id: string }) => id)).size).toBe(1);
  expect((await read(results[0].id)).caption).toBe('Later');
});

test('rows that are refused leave the others alone', async () => {
  const fine = rowOf();
  const tag = { productId: product, startSeconds: 0, endSeconds: 5 };
  const faults: [object, string, string][] = [
    [{ externalId: '' }, 'INVALID', 'externalId'],
    [{ externalId: 'x'.repeat(201) }, 'TOO_LONG', 'externalId'],
    [{ creatorId: randomIds.next('crtr') }, 'NOT_FOUND', 'creatorId'],
    [{ creatorId: 'nonsense' }, 'NOT_FOUND', 'creatorId'],
    [{ caption: 'x'.repeat(2201) }, 'TOO_LONG', 'caption'],
    [{ hashtags: ['two words'] }, 'INVALID', 'hashtags.0'],
    [{ durationSeconds: 0 }, 'OUT_OF_RANGE', 'playback.durationSeconds'],
    [{ publishedAt: '1960-01-01T00:00:00.000Z' }, 'OUT_OF_RANGE', 'publishedAt'],
    [{ counts: { views: -1 } }, 'OUT_OF_RANGE', 'counts.views'],
    [{ tags: Array(31).fill(tag) }, 'TOO_MANY', 'tags'],
    [{ tags: [{ ...tag, endSeconds: 21 }] }, 'OUT_OF_RANGE', 'tags.0.endSeconds'],
    [{ tags: [{ ...tag, productId: 'nonsense' }] }, 'INVALID', 'tags.0.productId'],
    [{ tags: [tag, { ...tag, productId: randomIds.next('prod') }] }, 'SHOPPABLE_NOT_AVAILABLE', 'tags.1.productId'],
  ];
  const results = await imports([...faults.map(([change]) => rowOf(change)), fine]);
  faults.forEach(([, code, field], index) =>
    expect(results[index]).toEqual({ index, outcome: 'REFUSED', id: null, field, code }),
  );
  expect(results.at(-1)).toMatchObject({ index: faults.length, outcome: 'CREATED' });
});

test('operators alone import, and 500 rows at most', async () => {
  await expect(imports([rowOf()], {})).rejects.toThrow('UNAUTHENTICATED');
  await expect(imports([rowOf()], newUser())).rejects.toThrow('FORBIDDEN');
  await expect(imports(Array.from({ length: 501 }, () => rowOf()))).rejects.toThrow('BAD_USER_INPUT');
});

test('500 rows that come five times at once are 500 videos', async () => {
  const rows = Array.from({ length: 500 }, () => rowOf());
  const answers = await together(5, () => imports(rows));
  const ids = answers.map((results) => results.map(({ id }: { id: string }) => id));
  expect(new Set(ids.flat()).size).toBe(500);
  const outcomes = answers.flat().map(({ outcome }: { outcome: string }) => outcome);
  expect(outcomes.filter((outcome) => outcome === 'CREATED')).toHaveLength(500);
  expect(outcomes.filter((outcome) => outcome === 'UNCHANGED')).toHaveLength(2000);
});
