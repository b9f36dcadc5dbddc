// GraphiQL at the root: one page with everything inside it, which loads nothing from other hosts.

import { createHash } from 'node:crypto';
import { promisify } from 'node:util';
import { gzip } from 'node:zlib';
import type { FastifyInstance } from 'fastify';

export type Tab = { query: string; variables?: string };

const title = 'Vitrine';

export function graphiqlRoute(app: FastifyInstance, tabs: readonly Tab[]): void {
  let page: ReturnType<typeof render> | undefined;
  app.get('/', async (_request, reply) => {
    page ??= render(tabs);
    const { packed, policy } = await page;
    return reply
      .header('content-type', 'text/html; charset=utf-8')
      .header('content-encoding', 'gzip')
      .header('content-security-policy', policy)
      .header('x-content-type-options', 'nosniff')
      .header('referrer-policy', 'no-referrer')
      .header('cache-control', 'no-cache')
      .send(packed);
  });
}

/** Nine megabytes, made and packed when first asked for; no browser of today takes no gzip. */
async function render(tabs: readonly Tab[]): Promise<{ packed: Buffer; policy: string }> {
  const { renderGraphiQL } = await import('@graphql-yoga/render-graphiql');
  const options = { title, endpoint: '/graphql', ...(tabs.length > 0 && { defaultTabs: inert(tabs) }) };
  const bare = renderGraphiQL(options as Parameters<typeof renderGraphiQL>[0]);
  const html = bare.replace('<div id="root"></div>', (root) => root + firstVisit(tabs));
  return { packed: await promisify(gzip)(html), policy: policyOf(html) };
}

/** The tabs stand inside a script element, which a `</script>` in a comment of theirs would end. */
const inert = (tabs: readonly Tab[]) =>
  tabs.map(({ query, variables }) => ({
    query: query.replaceAll('</', '< /'),
    ...(variables && { variables: variables.replaceAll('</', '<\\/') }),
  }));

/** GraphiQL leaves a first tab's variables out unless its storage holds them beside the query. */
function firstVisit(tabs: readonly Tab[]): string {
  const [first] = inert(tabs);
  if (!first) return '';
  const literal = (text: string) => JSON.stringify(text).replaceAll('<', '\\u003c');
  return `<script>if (!localStorage.getItem('graphiql:tabState')) {
    localStorage.setItem('graphiql:query', ${literal(first.query)});
    localStorage.setItem('graphiql:variables', ${literal(first.variables ?? '')});
  }</script>`;
}

/** Only the page's own script runs, by its hash; its editor works in blobs. */
function policyOf(html: string): string {
  const scripts = [...html.matchAll(/<script>([\s\S]*?)<\/script>/g)].map((match) => match[1] ?? '');
  const hashes = scripts.map((script) => `'sha256-${createHash('sha256').update(script).digest('base64')}'`);
  return [
    "default-src 'none'",
    `script-src ${hashes.join(' ')} blob:`,
    'worker-src blob:',
    "style-src 'unsafe-inline'",
    'img-src data:',
    'font-src data:',
    "connect-src 'self'",
    "base-uri 'none'",
    "form-action 'none'",
    "frame-ancestors 'none'",
  ].join('; ');
}
