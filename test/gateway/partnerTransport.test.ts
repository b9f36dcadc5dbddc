import { createServer } from 'node:http';
import type { IncomingHttpHeaders, Server, ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { partnerTransport, partnerTransports } from '../../gateway/partnerTransport.js';
import type { HttpTransport } from '../../subgraphs/kit/transport.js';

let server: Server;
let url: string;
let transport: HttpTransport;
let respond: (response: ServerResponse) => void;
let seen: { headers: IncomingHttpHeaders; body: string }[] = [];

beforeAll(async () => {
  server = createServer((request, response) => {
    let body = '';
    request.on('data', (chunk: Buffer) => (body += chunk.toString()));
    request.on('end', () => {
      seen.push({ headers: request.headers, body });
      respond(response);
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  url = `http://127.0.0.1:${(server.address() as AddressInfo).port}/graphql`;
  transport = partnerTransport('acme', url, true);
});
afterAll(async () => {
  await transport.close();
  server.closeAllConnections();
  await new Promise((resolve) => server.close(resolve));
});
beforeEach(() => {
  seen = [];
});

const answering = (value: unknown, status = 200) => {
  respond = (response) => response.writeHead(status, { 'content-type': 'application/json' }).end(JSON.stringify(value));
};
const ask = (query: string, variables?: Record<string, unknown>) =>
  transport.send({ query, variables, identity: 'the signed viewer', requestId: 'r1' });
const unavailable = (path?: (string | number)[]) => ({
  message: 'The retailer acme did not answer this.',
  ...(path && { path }),
  extensions: { code: 'RETAILER_UNAVAILABLE' },
});
const nothing = { data: null, errors: [unavailable()] };

test('nothing of the viewer goes along', async () => {
  answering({ data: { acmeOne: 1 } });
  expect(await ask('{ acmeOne }')).toEqual({ data: { acmeOne: 1 } });
  expect(JSON.stringify(seen)).not.toContain('the signed viewer');
  expect(Object.keys(seen[0]?.headers ?? {}).filter((name) => name.startsWith('x-'))).toEqual([]);
});

test('an unasked field is dropped, at any depth, and a leaf is no object', async () => {
  const item = {
    sku: '1',
    name: 'A',
    evil: 1,
    __typename: 'User',
    tags: ['a', { b: 1 }],
    box: { size: 2, id: 'user_1' },
  };
  answering({ data: { _entities: [item, null], viewer: { id: 'vwr_1' } }, extensions: { ftv1: 'x' } });
  const query = `query ($representations: [_Any!]!) { _entities(representations: $representations) { ...Item } }
    fragment Item on AcmeItem { sku label: name tags ... on AcmeItem { box { size } } }`;
  expect(await ask(query, { representations: [{}, {}] })).toEqual({
    data: { _entities: [{ sku: '1', tags: ['a', null], box: { size: 2 } }, null] },
  });
});

test('its errors become a code at their place, and none of its words', async () => {
  const errors = [
    { message: 'secret', path: ['acmeOne', 0], extensions: { code: 'X', stack: 'secret' } },
    { message: 'secret', path: 'x' },
    'secret',
  ];
  answering({ data: { acmeOne: [null] }, errors });
  const answer = await ask('{ acmeOne }');
  expect(answer).toEqual({
    data: { acmeOne: [null] },
    errors: [unavailable(['acmeOne', 0]), unavailable(), unavailable()],
  });
});

test.each<[string, () => void]>([
  ['an error of the server', () => answering({ data: { acmeOne: 1 } }, 500)],
  ['no data', () => answering({ errors: [{ message: 'secret' }] })],
  ['a list', () => answering([1])],
  ['null', () => answering(null)],
  ['no JSON', () => (respond = (response) => response.end('<html>'))],
  ['too much', () => answering({ data: { acmeOne: 'x'.repeat(1024 * 1024) } })],
  ['a redirect', () => (respond = (response) => response.writeHead(302, { location: '/elsewhere' }).end())],
  ['a connection that breaks', () => (respond = (response) => response.destroy())],
  ['too few entities', () => answering({ data: { _entities: [] } })],
])('%s is an answer without data', async (what, prepare) => {
  prepare();
  const query = what === 'too few entities' ? '{ _entities(representations: []) { sku } }' : '{ acmeOne }';
  expect(await ask(query, { representations: what === 'too few entities' ? [{}] : undefined })).toEqual(nothing);
  expect(seen).toHaveLength(1);
});

test.each<[string, () => void]>([
  ['who does not answer', () => (respond = () => undefined)],
  ['who does not end the answer', () => (respond = (response) => void response.writeHead(200).write('{'))],
])('%s in three seconds is not waited for', async (_, prepare) => {
  prepare();
  const begun = performance.now();
  expect(await ask('{ acmeOne }')).toEqual(nothing);
  expect(performance.now() - begun).toBeGreaterThan(2900);
  expect(performance.now() - begun).toBeLessThan(6000);
});

test('an address that is given takes the place of the supergraph’s, and is opened once', async () => {
  answering({ data: { acmeOne: 1 } });
  const partners = partnerTransports({ urls: { acme: url }, privateAddresses: true });
  const send = partners.transportTo('acme', 'http://127.0.0.1:9/graphql');
  expect(partners.transportTo('acme', 'http://127.0.0.1:9/graphql')).toBe(send);
  expect(await send({ query: '{ acmeOne }', identity: '', requestId: '' })).toEqual({ data: { acmeOne: 1 } });
  expect(
    await partners.transportTo('bright', 'http://127.0.0.1:9/graphql')({ query: '{ a }', identity: '', requestId: '' }),
  ).toMatchObject({
    data: null,
  });
  await partners.close();
});

test('an address that is not of the public internet is not connected to, unless a setting allows it', async () => {
  answering({ data: { acmeOne: 1 } });
  const partners = partnerTransports({ privateAddresses: false });
  const port = new URL(url).port;
  for (const host of [
    '127.0.0.1',
    '[::1]',
    'localhost',
    '169.254.169.254',
    '10.0.0.1',
    '[::ffff:127.0.0.1]',
    '0.0.0.0',
  ]) {
    const send = partners.transportTo('acme', `http://${host}:${port}/graphql`);
    expect(await send({ query: '{ acmeOne }', identity: '', requestId: '' })).toMatchObject({
      data: null,
      errors: [{ extensions: { code: 'RETAILER_UNAVAILABLE' } }],
    });
  }
  expect(seen).toEqual([]);
  await partners.close();
});
