// A gateway over a small made-up graph: `users` and `products` with what the door itself asks of them, and a few fields.

import { composeServices } from '@apollo/composition';
import { parse } from 'graphql';
import { serveGateway } from '../../gateway/serveGateway.js';
import type { GatewayOptions } from '../../gateway/serveGateway.js';
import { codedError } from '../../subgraphs/kit/codedError.js';
import { executorOf } from '../../subgraphs/kit/executor.js';
import { identityVerifier, makeIssuerKey } from '../../subgraphs/kit/identity.js';
import { silentLog } from '../../subgraphs/kit/log.js';
import { maskErrors } from '../../subgraphs/kit/maskErrors.js';
import { subgraphSchema } from '../../subgraphs/kit/schema.js';
import type { Exchange, Transport } from '../../subgraphs/kit/transport.js';
import { nobody } from '../../subgraphs/kit/viewer.js';
import type { ViewerClaims } from '../../subgraphs/kit/viewer.js';
import { makeAccessKey, publicAccessKey, signAccessToken } from '../../subgraphs/users/token/accessToken.js';
import type { AccessClaims, AccessKey } from '../../subgraphs/users/token/accessToken.js';
import { testClock } from '../kit/clock.js';
import { postTo } from '../kit/preparing.js';

const head =
  'extend schema @link(url: "https://specs.apollo.dev/federation/v2.9", import: ["@key", "@inaccessible", "@external", "@shareable"])';

export const usersSdl = `${head}
type Query { accessTokenKeys: [AccessTokenKey!]! @inaccessible  whoAmI: Claims!  author(id: ID!): Author  oops: String  slow(ms: Int!): Int!  leak: String }
type Mutation { write(value: Int! = 5): Int! }
type AccessTokenKey @inaccessible { kty: String! crv: String! x: String! kid: String! alg: String! }
type Claims { userId: ID guestId: ID sessionId: ID roles: [String!]! market: String languages: [String!]! }
type Author @key(fields: "id") { id: ID! name: String! }`;

export const productsSdl = `${head}
type Query { markets: [Market!]! @inaccessible  things: [Thing]!  thing: Thing  mixed: [Any]!  productsMedia(key: String!): Media @inaccessible }
type Market @inaccessible { code: String! currencyCode: String! isDefault: Boolean! status: String! languages: [String!]! }
type Media @inaccessible { contentType: String! body: String! }
union Any = Thing | Author
type Thing { id: ID! name: String author: Author }
type Author @key(fields: "id") { id: ID! things: [Thing!] }`;

const marketList = [
  { code: 'US', currencyCode: 'USD', isDefault: true, status: 'OPEN', languages: ['en'] },
  { code: 'DE', currencyCode: 'EUR', isDefault: false, status: 'OPEN', languages: ['de'] },
];

export function composed(services: Record<string, string>, urlOf = (name: string) => `inproc:${name}`): string {
  const result = composeServices(
    Object.entries(services).map(([name, sdl]) => ({ name, url: urlOf(name), typeDefs: parse(sdl) })),
  );
  if (result.errors) throw new Error(result.errors.map(String).join('\n'));
  return result.supergraphSdl;
}

export type StubGraph = Awaited<ReturnType<typeof stubGraph>>;

export async function stubGraph(options: Partial<GatewayOptions> = {}) {
  const gatewayKey = await makeIssuerKey('gateway');
  const keyring = { privateKeys: [gatewayKey.privateKey], publicKeys: [gatewayKey.publicKey] };
  const keys: AccessKey[] = [await makeAccessKey()];
  const clock = testClock();
  const down = new Set<string>();
  const seen: Exchange[] = [];
  const written: number[] = [];
  const verify = await identityVerifier(keyring);

  const users = executorOf<ViewerClaims>(
    subgraphSchema(parse(usersSdl), {
      Query: {
        accessTokenKeys: () => keys.map(publicAccessKey),
        whoAmI: (_: unknown, __: unknown, viewer: ViewerClaims) => viewer,
        author: (_: unknown, { id }: { id: string }) => ({ id, name: `author ${id}` }),
        oops: () => {
          throw new Error('connect ECONNREFUSED 10.1.2.3:27017');
        },
        leak: () => {
          throw codedError('BUSY', 'Try again.', { stacktrace: ['at secret.ts:1'], retryAfterSeconds: 2 });
        },
        slow: (_: unknown, { ms }: { ms: number }) => new Promise((resolve) => setTimeout(() => resolve(ms), ms)),
      },
      Mutation: { write: (_: unknown, { value }: { value: number }) => (written.push(value), value) },
      Author: {
        __resolveReference: ({ id }: { id: string }) => {
          if (id === 'a-broken') return codedError('BUSY', 'Try again.');
          return id === 'a-gone' ? null : { id, name: `author ${id}` };
        },
      },
    }),
  );
  const thing = (id: string, author: string) => ({ __typename: 'Thing', id, name: id, author: { id: author } });
  const products = executorOf<ViewerClaims>(
    subgraphSchema(parse(productsSdl), {
      Any: { __resolveType: (value: { __typename: string }) => value.__typename },
      Query: {
        markets: () => marketList,
        things: () => [thing('t1', 'a1'), thing('t2', 'a-gone')],
        thing: () => thing('t1', 'a-gone'),
        mixed: () => [thing('t1', 'a1'), { __typename: 'Author', id: 'a-broken' }],
        productsMedia: (_: unknown, { key }: { key: string }) =>
          ({
            'a.svg': {
              contentType: 'image/svg+xml',
              body: '<svg xmlns="http://www.w3.org/2000/svg"><script>alert(1)</script></svg>',
            },
            'a.png': { contentType: 'image/png', body: Buffer.from([1, 2, 3]).toString('base64') },
            'page.html': { contentType: 'text/html', body: Buffer.from('<b>').toString('base64') },
          })[key] ?? null,
      },
    }),
  );
  const over =
    (name: string, execute: typeof users): Transport =>
    async (exchange) => {
      if (down.has(name))
        throw codedError('SUBGRAPH_UNAVAILABLE', `The ${name} service at 10.1.2.3 cannot be reached.`);
      seen.push(exchange);
      const { viewer } = await verify(exchange.identity);
      return maskErrors(await execute(exchange, viewer ?? nobody), silentLog);
    };
  const transports: Record<string, Transport> = { users: over('users', users), products: over('products', products) };
  const notThere: Transport = async () => ({
    errors: [{ message: 'no field', extensions: { code: 'GRAPHQL_VALIDATION_FAILED' } }],
  });

  const gateway = await serveGateway({
    host: '127.0.0.1',
    port: 0,
    log: silentLog,
    clock,
    keyring,
    introspection: true,
    corsOrigins: ['https://shop.example'],
    supergraphSdl: composed({ users: usersSdl, products: productsSdl }),
    transportTo: (name) => transports[name] ?? notThere,
    partnerTransportTo: () => notThere,
    tabs: [],
    ...options,
  });
  const origin = gateway.url.replace('/graphql', '');

  const send = (path: string, init: RequestInit = {}) => fetch(`${origin}${path}`, init);
  const post = (body: unknown, headers: Record<string, string> = {}) => postTo(gateway, body, headers);
  /** Answers the status beside what GraphQL said. */
  async function ask(body: unknown, headers: Record<string, string> = {}) {
    const response = await post(body, headers);
    const text = await response.text();
    const { data, errors, extensions } = JSON.parse(text) as any;
    return {
      status: response.status,
      headers: response.headers,
      text,
      data,
      errors,
      extensions,
      code: errors?.[0]?.extensions?.code,
    };
  }

  return {
    gateway,
    origin,
    clock,
    keys,
    down,
    seen,
    written,
    send,
    post,
    ask,
    token: (claims: Partial<AccessClaims> = {}, key = keys[0] as AccessKey, at = clock.now()) =>
      signAccessToken(key, { sub: 'user_1', sid: 'sess_1', roles: [], market: null, ...claims }, at),
  };
}
