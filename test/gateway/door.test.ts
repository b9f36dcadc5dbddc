// Bad input at the door, over real HTTP: each refusal has its code and status, nothing is written, and others are served on.

import { connect } from 'node:net';
import { stubGraph } from './stubGraph.js';
import type { StubGraph } from './stubGraph.js';

let graph: StubGraph;
beforeAll(async () => {
  graph = await stubGraph();
  await graph.gateway.ready;
});
afterAll(() => graph.gateway.close());

const bystander = async () => {
  const { status, data } = await graph.ask({ query: '{ author(id: "a1") { name } }' });
  expect({ status, data }).toEqual({ status: 200, data: { author: { name: 'author a1' } } });
};

const nested = (levels: number) => `${'{ thing '.repeat(levels)}{ id }${' }'.repeat(levels)}`;
const bomb = (levels: number) => {
  const fragments = Array.from({ length: levels }, (_, i) => `fragment F${i} on Query { ...F${i + 1} ...F${i + 1} }`);
  return `{ ...F0 } ${fragments.join(' ')} fragment F${levels} on Query { thing { id } }`;
};
const times = (count: number, part: (index: number) => string) =>
  Array.from({ length: count }, (_, i) => part(i)).join(' ');

test.each([
  ['10,000 aliases', `{ ${times(10_000, (i) => `a${i}: __typename`)} }`, 'QUERY_TOO_LARGE'],
  ['101 aliases', `{ thing { ${times(101, (i) => `a${i}: id`)} } }`, 'TOO_MANY_ALIASES'],
  ['500 levels', nested(500), 'QUERY_TOO_DEEP'],
  ['26 levels', nested(25), 'QUERY_TOO_DEEP'],
  ['100,000 open brackets', '{a'.repeat(100_000), 'QUERY_TOO_DEEP'],
  ['a list 500 deep', `{ author(id: ${'['.repeat(500)}) }`, 'QUERY_TOO_DEEP'],
  ['a fragment bomb', bomb(60), 'TOO_MANY_ROOT_FIELDS'],
  ['a larger bomb', bomb(500), 'TOO_MANY_ROOT_FIELDS'],
  ['too many fields', `{ thing { ${times(1_500, () => 'id')} } }`, 'TOO_MANY_FIELDS'],
  ['a fragment in itself', '{ ...F } fragment F on Query { thing { id } ...F }', 'FRAGMENT_CYCLE'],
  ['two in one another', '{ ...F } fragment F on Query { ...G } fragment G on Query { ...F }', 'FRAGMENT_CYCLE'],
  ['21 root fields', `{ ${times(21, () => '__typename')} }`, 'TOO_MANY_ROOT_FIELDS'],
  ['101 directives', `{ thing ${times(101, () => '@skip(if: false)')} { id } }`, 'TOO_MANY_DIRECTIVES'],
  ['21 operations', times(21, (i) => `query Q${i} { __typename }`), 'TOO_MANY_OPERATIONS'],
  ['no GraphQL', '{ thing {', 'GRAPHQL_PARSE_FAILED'],
  ['an unknown character', '{ thing\u0000 }', 'GRAPHQL_PARSE_FAILED'],
  ['a field that is not there', '{ nothing }', 'GRAPHQL_VALIDATION_FAILED'],
  ['a hidden field', '{ markets { code } }', 'GRAPHQL_VALIDATION_FAILED'],
  ['an operation name and none of it', 'query A { __typename } query B { __typename }', 'OPERATION_RESOLUTION_FAILURE'],
  ['a NUL in a text', '{ author(id: "a\\u0000") { name } }', 'BAD_USER_INPUT'],
  ['half a character in a text', '{ author(id: "a\\ud800") { name } }', 'GRAPHQL_PARSE_FAILED'],
  ['an alias that objects lose', '{ thing { __proto__: id } }', 'BAD_USER_INPUT'],
  ['no operation', 'fragment F on Query { thing { id } }', 'OPERATION_RESOLUTION_FAILURE'],
  ['a subscription', 'subscription { thing { id } }', 'SUBSCRIPTIONS_UNSUPPORTED'],
  ['lists inside lists', `{ things { ${'author { things { '.repeat(5)} id ${'} }'.repeat(5)} } }`, 'ANSWER_TOO_LARGE'],
  ['a variable that is not given', 'query ($id: ID!) { author(id: $id) { id } }', 'BAD_USER_INPUT'],
])('%s is refused by its code', async (_, query, code) => {
  const fetches = graph.seen.length;
  const answer = await graph.ask({ query });
  expect({ status: answer.status, code: answer.code, data: answer.data }).toEqual({
    status: 400,
    code,
    data: undefined,
  });
  expect(graph.seen.length).toBe(fetches);
  await bystander();
});

test('a body past 1 MB is refused while it is sent, and is not held', async () => {
  const { port } = graph.gateway;
  const said = await new Promise<string>((resolve) => {
    let text = '';
    const socket = connect(port, '127.0.0.1', () => {
      socket.write(
        `POST /graphql HTTP/1.1\r\nhost: x\r\ncontent-type: application/json\r\ncontent-length: 40000000\r\n\r\n{"query":"`,
      );
    });
    socket.on('data', (chunk) => {
      text += String(chunk);
      if (text.includes('BODY_TOO_LARGE')) socket.destroy();
    });
    socket.on('error', () => undefined).on('close', () => resolve(text));
  });
  expect(said).toMatch(/^HTTP\/1\.1 413 /);
  expect(said).toContain('"code":"BODY_TOO_LARGE"');
  await bystander();
});

test.each([
  ['in one piece', (body: Buffer) => body],
  ['in chunks', (body: Buffer) => new Blob([new Uint8Array(body)]).stream()],
])('a client that sends 40 MB %s is told so', async (_, form) => {
  const bytes = Buffer.from(`{"query":"${'x'.repeat(40_000_000)}"}`);
  for (let round = 0; round < 3; round++) {
    const response = await graph.send('/graphql', {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: form(bytes),
      duplex: 'half',
    } as RequestInit);
    expect([response.status, ((await response.json()) as any).errors[0].extensions.code]).toEqual([
      413,
      'BODY_TOO_LARGE',
    ]);
  }
  await bystander();
});

const listOf = (depth: number): unknown => (depth === 0 ? 1 : [listOf(depth - 1)]);

test.each([
  ['a batch', [{ query: '{ __typename }' }, { query: '{ __typename }' }], 'BATCH_REFUSED'],
  ['variables 21 deep', { query: '{ __typename }', variables: { a: listOf(20) } }, 'VARIABLES_TOO_DEEP'],
  ['a list of 1,001', { query: '{ __typename }', variables: { a: Array(1_001).fill(1) } }, 'VARIABLES_TOO_LARGE'],
  [
    '100,001 values',
    { query: '{ __typename }', variables: { a: Array(400).fill(Array(300).fill(1)) } },
    'VARIABLES_TOO_LARGE',
  ],
  ['a NUL', { query: '{ __typename }', variables: { a: [{ b: 'x\u0000' }] } }, 'BAD_USER_INPUT'],
  ['half a character', { query: '{ __typename }', variables: { a: 'x\ud83d' } }, 'BAD_USER_INPUT'],
  [
    'an operation that is not there',
    { query: 'query A { __typename }', operationName: 'B' },
    'OPERATION_RESOLUTION_FAILURE',
  ],
  ['no query', { variables: {} }, 'BAD_REQUEST'],
  ['a query that is no text', { query: { kind: 'Document' } }, 'BAD_REQUEST'],
])('%s is refused', async (_, body, code) => {
  const answer = await graph.ask(body);
  expect({ status: answer.status, code: answer.code }).toEqual({ status: 400, code });
  await bystander();
});

test.each([
  ['no JSON', 'application/json', '{"query":', 400, 'BAD_REQUEST'],
  ['nothing', 'application/json', '', 400, 'BAD_REQUEST'],
  ['a poisoned prototype', 'application/json', '{"__proto__":{"query":"{ __typename }"}}', 400, 'BAD_REQUEST'],
  [
    'a form, as another site would send it',
    'application/x-www-form-urlencoded',
    'query=1',
    415,
    'UNSUPPORTED_MEDIA_TYPE',
  ],
  [
    'plain text, as another site would send it',
    'text/plain',
    '{"query":"mutation { write }"}',
    415,
    'UNSUPPORTED_MEDIA_TYPE',
  ],
])('%s as a body is refused', async (_, type, body, status, code) => {
  const response = await graph.send('/graphql', { method: 'POST', headers: { 'content-type': type }, body });
  expect(response.status).toBe(status);
  expect(((await response.json()) as any).errors[0].extensions.code).toBe(code);
  expect(graph.written).toEqual([]);
});

test('a GET that a page of another site could send is refused, and a mutation by GET is refused always', async () => {
  const query = encodeURIComponent('{ author(id: "a1") { name } }');
  const simple = await graph.send(`/graphql?query=${query}`);
  expect(simple.status).toBe(400);
  const preflighted = { headers: { 'apollo-require-preflight': '1' } };
  expect(await (await graph.send(`/graphql?query=${query}`, preflighted)).json()).toEqual({
    data: { author: { name: 'author a1' } },
  });
  const mutation = await graph.send(`/graphql?query=${encodeURIComponent('mutation { write }')}`, preflighted);
  expect(mutation.status).toBe(405);
  expect(graph.written).toEqual([]);
});

test('pages of listed origins may call, others may not', async () => {
  const preflight = (origin: string) => graph.send('/graphql', { method: 'OPTIONS', headers: { origin } });
  const allowed = await preflight('https://shop.example');
  expect([allowed.status, allowed.headers.get('access-control-allow-origin')]).toEqual([204, 'https://shop.example']);
  expect((await preflight('https://evil.example')).headers.get('access-control-allow-origin')).toBeNull();
});

test('both media types of GraphQL over HTTP are spoken, and a request id goes through', async () => {
  const newer = await graph.ask(
    { query: '{ __typename }' },
    { accept: 'application/graphql-response+json', 'x-request-id': 'mine-1' },
  );
  expect(newer.headers.get('content-type')).toMatch(/^application\/graphql-response\+json/);
  expect(newer.headers.get('x-request-id')).toBe('mine-1');
  const older = await graph.ask({ query: '{ __typename }' }, { 'x-request-id': 'no good\u00e9' });
  expect(older.headers.get('content-type')).toMatch(/^application\/json/);
  expect(older.headers.get('x-request-id')).toMatch(/^[0-9a-f-]{36}$/);
  const refused = await graph.ask({ query: nested(500) }, { accept: 'application/graphql-response+json' });
  expect(refused.headers.get('content-type')).toMatch(/^application\/graphql-response\+json/);
});

test.each(['/media/products/%E0%A4%A', '/%zz'])('the address %s is refused by a code', async (path) => {
  const response = await graph.send(path);
  expect([response.status, ((await response.json()) as any).errors[0].extensions.code]).toEqual([400, 'BAD_REQUEST']);
});

test('an unknown path is not found, by a code', async () => {
  const response = await graph.send('/nowhere');
  expect([response.status, await response.json()]).toEqual([
    404,
    { errors: [{ message: 'There is nothing here.', extensions: { code: 'NOT_FOUND' } }] },
  ]);
});
