import { randomIds } from '../../../../subgraphs/kit/ids.js';
import { together } from '../../../kit/together.js';
import { dataOf, newUser, startStage, type As, type Stage } from '../stage.js';

let stage: Stage;
beforeAll(async () => {
  stage = await startStage();
});
afterAll(() => stage.stop());

const daySeconds = 24 * 3600;
const inSeconds = (seconds: number) => new Date(stage.clock.now().getTime() + seconds * 1000).toISOString();
const fields = 'liveSession { id title status scheduledFor startedAt endedAt posterUrl creator { id } }';
const schedule = (input: object = {}, as: As = stage.owner) =>
  stage.mutate(
    'liveSessionSchedule',
    { creatorId: stage.creatorId, title: 'Spring sale', scheduledFor: inSeconds(3600), ...input },
    as,
    fields,
  );
const act = (name: 'liveSessionStart' | 'liveSessionEnd', liveSessionId: string, as: As = stage.owner) =>
  stage.mutate(name, { liveSessionId }, as, fields);
const read = async (id: string) =>
  dataOf(await stage.run(`query ($id: ID!) { liveSession(id: $id) { status } }`, { id })).liveSession;

test('a session is announced, goes live and ends, and the lists tell so', async () => {
  const scheduledFor = inSeconds(3600);
  const { liveSession, userErrors } = await schedule({ scheduledFor, title: ' Spring sale ' });
  expect(userErrors).toEqual([]);
  expect(liveSession).toEqual({
    id: expect.stringMatching(/^live_/),
    title: 'Spring sale',
    status: 'SCHEDULED',
    scheduledFor,
    startedAt: null,
    endedAt: null,
    posterUrl: null,
    creator: { id: stage.creatorId },
  });
  const listed = async (status: string) => {
    const document = `query ($status: LiveSessionStatus!) { liveSessions(status: $status) { totalCount nodes { id } } }`;
    return dataOf(await stage.run(document, { status })).liveSessions;
  };
  const liveOf = async () => {
    const { creatorId } = stage;
    const both = () => stage.entities('Creator', [creatorId, creatorId], 'live { id }');
    const { value, reads } = await stage.queries.during(both);
    expect(reads).toEqual(['liveSessions.find']);
    return value[0].live;
  };
  expect(await listed('SCHEDULED')).toEqual({ totalCount: 1, nodes: [{ id: liveSession.id }] });
  expect(await liveOf()).toBeNull();

  expect((await act('liveSessionStart', liveSession.id)).liveSession).toMatchObject({
    status: 'LIVE',
    startedAt: expect.any(String),
  });
  expect(await listed('SCHEDULED')).toEqual({ totalCount: 0, nodes: [] });
  expect(await listed('LIVE')).toEqual({ totalCount: 1, nodes: [{ id: liveSession.id }] });
  expect(dataOf(await stage.run('{ liveSessions { nodes { id } } }')).liveSessions.nodes).toEqual([
    { id: liveSession.id },
  ]);
  expect(await liveOf()).toEqual({ id: liveSession.id });

  expect((await act('liveSessionEnd', liveSession.id)).liveSession).toMatchObject({
    status: 'ENDED',
    endedAt: expect.any(String),
  });
  expect(await liveOf()).toBeNull();
  expect(await listed('ENDED')).toEqual({ totalCount: 1, nodes: [{ id: liveSession.id }] });
  expect(dataOf(await stage.run('query ($id: ID!) { node(id: $id) { id } }', { id: liveSession.id })).node.id).toBe(
    liveSession.id,
  );
});

test('the states allow nothing but what the table says', async () => {
  const { id } = (await schedule()).liveSession;
  const code = async (name: 'liveSessionStart' | 'liveSessionEnd') => (await act(name, id)).userErrors[0]?.code ?? null;
  expect(await code('liveSessionEnd')).toBe('INVALID_STATE');
  expect(await code('liveSessionStart')).toBeNull();
  expect(await code('liveSessionStart')).toBe('INVALID_STATE');
  expect(await code('liveSessionEnd')).toBeNull();
  expect(await code('liveSessionStart')).toBe('INVALID_STATE');
  expect(await code('liveSessionEnd')).toBe('INVALID_STATE');
});

test.each([
  [() => ({ title: ' ' }), 'INVALID', 'title'],
  [() => ({ title: 'x'.repeat(201) }), 'TOO_LONG', 'title'],
  [() => ({ scheduledFor: inSeconds(-1) }), 'OUT_OF_RANGE', 'scheduledFor'],
  [() => ({ scheduledFor: inSeconds(90 * daySeconds + 60) }), 'OUT_OF_RANGE', 'scheduledFor'],
  [() => ({ creatorId: randomIds.next('crtr') }), 'NOT_FOUND', 'creatorId'],
])('%s is refused', async (input, code, field) => {
  expect(await schedule(input())).toEqual({ liveSession: null, userErrors: [{ code, field: [field] }] });
});

test('a stranger runs nothing', async () => {
  const { id } = (await schedule()).liveSession;
  const { owner: other } = await stage.newCreator();
  for (const stranger of [other, newUser()]) {
    expect((await schedule({}, stranger)).userErrors[0].code).toBe('NOT_FOUND');
    for (const name of ['liveSessionStart', 'liveSessionEnd'] as const) {
      expect(await act(name, id, stranger)).toEqual({
        liveSession: null,
        userErrors: [{ code: 'NOT_FOUND', field: ['liveSessionId'] }],
      });
    }
  }
  await expect(schedule({}, {})).rejects.toThrow('UNAUTHENTICATED');
  await expect(act('liveSessionStart', id, {})).rejects.toThrow('UNAUTHENTICATED');
  await expect(act('liveSessionEnd', id, {})).rejects.toThrow('UNAUTHENTICATED');
  expect(await read(id)).toEqual({ status: 'SCHEDULED' });
});

test('twenty sessions of a creator that start at once are one live session', async () => {
  const { owner, creatorId } = await stage.newCreator();
  const ids = await Promise.all(
    Array.from({ length: 20 }, async () => (await schedule({ creatorId }, owner)).liveSession.id),
  );
  const answers = await together(20, (index) => act('liveSessionStart', ids[index]!, owner));
  expect(answers.filter(({ liveSession }) => liveSession)).toHaveLength(1);
  const codes = answers.flatMap(({ userErrors }) => userErrors.map(({ code }: { code: string }) => code));
  expect(codes).toEqual(Array(19).fill('ALREADY_LIVE'));
});
