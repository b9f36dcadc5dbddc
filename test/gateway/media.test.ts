// `/media`: what a subgraph keeps, under a policy in which it can do no harm.

import { stubGraph } from './stubGraph.js';
import type { StubGraph } from './stubGraph.js';

let graph: StubGraph;
beforeAll(async () => {
  graph = await stubGraph();
});
afterAll(() => graph.gateway.close());

test('a picture is served as it is, in a sandbox, for ever', async () => {
  const response = await graph.send('/media/products/a.svg');
  expect(response.status).toBe(200);
  expect(Object.fromEntries(response.headers)).toMatchObject({
    'content-type': 'image/svg+xml',
    'content-security-policy': "sandbox; default-src 'none'; style-src 'unsafe-inline'",
    'x-content-type-options': 'nosniff',
    'cache-control': 'public, max-age=31536000, immutable',
  });
  expect(await response.text()).toContain('<script>alert(1)</script>');
  const binary = await graph.send('/media/products/a.png');
  expect(Buffer.from(await binary.arrayBuffer())).toEqual(Buffer.from([1, 2, 3]));
});

test('what is no picture is a download', async () => {
  expect((await graph.send('/media/products/page.html')).headers.get('content-type')).toBe('application/octet-stream');
});

test.each([
  '/media/products/gone.svg',
  '/media/users/a.svg',
  '/media/nobody/a.svg',
  '/media/products/a%2Fb.svg',
  '/media/products/..%2F..%2Fetc',
  `/media/products/${'a'.repeat(121)}`,
  `/media/products/${'a'.repeat(5_000)}`,
])('%s is not found', async (path) => {
  const response = await graph.send(path);
  expect(response.status).toBe(404);
  expect(((await response.json()) as any).errors[0].extensions.code).toBe('NOT_FOUND');
});
