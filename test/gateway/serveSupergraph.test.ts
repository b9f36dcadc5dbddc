// Serving a supergraph that others made: no viewer, no markets, no database; plans over plain HTTP.

import { createServer } from 'node:http';
import type { Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { parse } from 'graphql';
import { serveSupergraph } from '../../gateway/serveSupergraph.js';
import { executorOf } from '../../subgraphs/kit/executor.js';
import { silentLog } from '../../subgraphs/kit/log.js';
import { subgraphSchema } from '../../subgraphs/kit/schema.js';
import { postTo } from '../kit/preparing.js';
import { composed } from './stubGraph.js';

const head =
  'extend schema @link(url: "https://specs.apollo.dev/federation/v2.9", import: ["@key", "@authenticated", "@policy", "@inaccessible"])';
const graphSdl = `${head} type Query { things: [Thing!]! @inaccessible  all: [Thing!]!  failing: Int } type Thing @key(fields: "id") { id: ID! name: String! }`;
const otherSdl = `${head} type Thing @key(fields: "id") { id: ID! price: Int! }`;

const servers: Server[] = [];
const heard: Record<string, unknown>[] = [];
let door: Awaited<ReturnType<typeof serveSupergraph>>;

async function serve(sdl: string, resolvers: Record<string, unknown>): Promise<string> {
  const execute = executorOf(subgraphSchema(parse(sdl), resolvers));
  const server = createServer(async (request, response) => {
    let text = '';
    for await (const chunk of request) text += String(chunk);
    heard.push(request.headers);
    const { data, errors } = await execute(JSON.parse(text), {});
    response.setHeader('content-type', 'application/json');
    response.end(
      JSON.stringify({ data, ...(errors && { errors: errors.map(({ message, path }) => ({ message, path })) }) }),
    );
  });
  servers.push(server);
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}/`;
}

const options = { host: '127.0.0.1', port: 0, log: silentLog, introspection: true, corsOrigins: [] };
const ask = async (query: string, headers = {}) => {
  const response = await postTo(door, { query }, headers);
  return (await response.json()) as any;
};

beforeAll(async () => {
  const failing = () => {
    throw new Error('at /srv/app.js');
  };
  const urls: Record<string, string> = {
    // A foreign subgraph may well be called as our generated one is.
    graph: await serve(graphSdl, {
      Query: {
        all: () => [
          { id: '1', name: 'one' },
          { id: '2', name: 'two' },
        ],
        failing,
      },
    }),
    other: await serve(otherSdl, {
      Thing: { __resolveReference: ({ id }: { id: string }) => ({ id, price: Number(id) * 10 }) },
    }),
  };
  const supergraphSdl = composed({ graph: graphSdl, other: otherSdl }, (name) => urls[name] ?? '');
  door = await serveSupergraph({ ...options, supergraphSdl });
});
afterAll(async () => {
  await door.close();
  await Promise.all(servers.map((server) => new Promise((resolve) => server.close(resolve))));
});

test('fields of two subgraphs are one answer', async () => {
  expect(await ask('{ all { id name price } }')).toEqual({
    data: {
      all: [
        { id: '1', name: 'one', price: 10 },
        { id: '2', name: 'two', price: 20 },
      ],
    },
  });
});

test('what a client calls a key does not confuse the plan', async () => {
  const { data } = await ask('{ all { id: name price __typename name: id } }');
  expect(data.all).toEqual([
    { id: 'one', price: 10, __typename: 'Thing', name: '1' },
    { id: 'two', price: 20, __typename: 'Thing', name: '2' },
  ]);
});

test('the client’s authorization goes along, and nothing else of it or of us', async () => {
  heard.length = 0;
  await ask('{ all { id } }', {
    authorization: 'Bearer theirs',
    cookie: 'a=b',
    'x-market': 'US',
    'x-vitrine-identity': 'x',
  });
  expect(heard).toHaveLength(1);
  expect(Object.keys(heard[0] ?? {}).sort()).toEqual([
    'accept',
    'authorization',
    'connection',
    'content-length',
    'content-type',
    'host',
  ]);
  expect(heard[0]).toMatchObject({ authorization: 'Bearer theirs' });
});

test('what a subgraph says without a code is not passed on', async () => {
  expect(await ask('{ failing }')).toEqual({
    data: { failing: null },
    errors: [
      {
        message: 'A part of the graph cannot be reached.',
        path: ['failing'],
        extensions: { code: 'SUBGRAPH_UNAVAILABLE' },
      },
    ],
  });
});

test('introspection and the limits hold here, too', async () => {
  expect(await ask('{ __schema { queryType { name } } }')).toEqual({
    data: { __schema: { queryType: { name: 'Query' } } },
  });
  expect((await ask('{ things { id } }')).errors[0].extensions.code).toBe('GRAPHQL_VALIDATION_FAILED');
  expect((await ask(`{ all { ${'id '.repeat(2_000)} } }`)).errors[0].extensions.code).toBe('TOO_MANY_FIELDS');
});

const url = () => 'http://127.0.0.1:9/';
test.each([
  ['@authenticated', composed({ a: `${head} type Query { a: Int @authenticated }` }, url)],
  ['@policy', composed({ a: `${head} type Query { a: Int @policy(policies: [["p"]]) }` }, url)],
  [
    '@sealed',
    composed({ a: 'type Query { a: Int }' }, url).replace(
      'schema\n',
      'schema\n  @link(url: "https://x.example/sealed/v1.0", for: SECURITY)\n',
    ),
  ],
])('a supergraph that relies on %s is refused', async (name, supergraphSdl) => {
  await expect(serveSupergraph({ ...options, supergraphSdl })).rejects.toThrow(
    `it relies on ${name}, which this gateway does not enforce`,
  );
});

test.each([
  ['no GraphQL', 'type {', 'Syntax Error'],
  ['no supergraph', 'type Query { a: Int }', 'cannot be served'],
  ['a subgraph without an address', composed({ a: 'type Query { a: Int }' }), 'the subgraph a has no http(s) address'],
])('%s is refused', async (_, supergraphSdl, why) => {
  await expect(serveSupergraph({ ...options, supergraphSdl })).rejects.toThrow(why);
});
