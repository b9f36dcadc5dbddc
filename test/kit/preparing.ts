// Sends operations as every HTTP test does. With VITRINE_TEST_PATH=short each is made known first, so that it takes the short path at the
// door; whatever can't be made known is asked all the same, and refused as it should be.

import { operationsAnswered } from '../../gateway/metrics.js';

type Door = { url: string; prepare(text: string, name: string | undefined): Promise<void> };
type Body = { query?: unknown; operationName?: unknown };

export const onShortPath = process.env.VITRINE_TEST_PATH === 'short';

const primed = new WeakSet<Door>();

export async function postTo(door: Door, body: unknown, headers: Record<string, string> = {}): Promise<Response> {
  const post = (text: string) =>
    fetch(door.url, { method: 'POST', headers: { 'content-type': 'application/json', ...headers }, body: text });
  if (onShortPath) await makeKnown(door, body as Body | null);
  return post(JSON.stringify(body));
}

async function makeKnown(door: Door, body: Body | null): Promise<void> {
  if (typeof body?.query !== 'string') return;
  if (!primed.has(door)) {
    primed.add(door);
    // How Apollo Server answers what is accepted is known once it did.
    const first = await fetch(door.url, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: '{"query":"{ __typename }"}',
    });
    await first.text();
  }
  const name = typeof body.operationName === 'string' ? body.operationName : undefined;
  await door.prepare(body.query, name).catch(() => undefined);
}

/** How many operations were answered without Apollo Server in this process. */
export async function shortAnswers(): Promise<number> {
  const { values } = await operationsAnswered.get();
  return values.filter(({ labels }) => labels.path === 'short').reduce((sum, { value }) => sum + value, 0);
}
