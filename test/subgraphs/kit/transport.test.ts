// A subgraph over HTTP that answers in pieces, fails, hangs or is not there.

import { createServer } from 'node:http';
import type { Server, ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { httpTransport } from '../../../subgraphs/kit/transport.js';
import type { HttpTransport } from '../../../subgraphs/kit/transport.js';
import { eventually } from '../../kit/eventually.js';

const call = { query: '{ a }', identity: 'signed', requestId: 'r1' };
const heard: { headers: Record<string, unknown>; body: unknown }[] = [];
let answer: (response: ServerResponse) => void;
let gone = 0;
let server: Server;
let transport: HttpTransport;

beforeAll(async () => {
  server = createServer(async (request, response) => {
    let text = '';
    for await (const chunk of request) text += String(chunk);
    heard.push({ headers: request.headers, body: JSON.parse(text) });
    response.on('close', () => (gone += response.writableFinished ? 0 : 1));
    answer(response);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  transport = httpTransport('things', `http://127.0.0.1:${(server.address() as AddressInfo).port}/graphql?v=1`);
});
afterAll(async () => {
  await transport.close();
  await new Promise((resolve) => server.close(resolve));
});

const failure = (sent: Promise<unknown>) => sent.then(() => null, (error) => error); // prettier-ignore

test('what is asked goes with whom it is asked for, and an answer in pieces is put together', async () => {
  answer = (response) => {
    const bytes = Buffer.from('{"data":{"a":"漢字"}}');
    response.write(bytes.subarray(0, 14));
    setTimeout(() => response.end(bytes.subarray(14)), 20);
  };
  expect(await transport.send({ ...call, variables: { v: 1 } })).toEqual({ data: { a: '漢字' } });
  expect(heard.at(-1)).toEqual({
    headers: expect.objectContaining({
      'content-type': 'application/json',
      'x-vitrine-identity': 'signed',
      'x-request-id': 'r1',
    }),
    body: { query: '{ a }', operationName: null, variables: { v: 1 } },
  });
});

test.each<[string, (response: ServerResponse) => void]>([
  ['a status of 500', (response) => response.writeHead(500).end('{}')],
  ['no JSON', (response) => response.end('<html>')],
  ['a connection that ends halfway', (response) => (response.write('{"data":'), setTimeout(() => response.destroy(), 20))],
])('%s is an outage that names the subgraph alone', async (_, how) => {
  answer = how;
  const error = await failure(transport.send(call));
  expect(error).toMatchObject({ message: 'The things service cannot be reached.', extensions: { code: 'SUBGRAPH_UNAVAILABLE' } });
}); // prettier-ignore

test('errors under a status of 500 are the subgraph’s own', async () => {
  answer = (response) => response.writeHead(500).end('{"errors":[{"message":"no"}]}');
  expect(await transport.send(call)).toEqual({ errors: [{ message: 'no' }] });
});

test('who is aborted is answered at once, and the subgraph’s connection is let go', async () => {
  answer = (response) => response.write('{');
  const controller = new AbortController();
  const from = gone;
  const sent = failure(transport.send({ ...call, signal: controller.signal }));
  await new Promise((resolve) => setTimeout(resolve, 50));
  controller.abort();
  expect(await sent).toMatchObject({ cause: { name: 'AbortError' } });
  await eventually(() => gone === from + 1);
  const asked = heard.length;
  expect(await failure(transport.send({ ...call, signal: controller.signal }))).toMatchObject({ cause: { name: 'AbortError' } });
  expect(heard.length).toBe(asked);
}); // prettier-ignore
