// Subgraphs that are away, and clients that go: what is lost is named, and nothing is fetched after the end.

import { setTimeout as later } from 'node:timers/promises';
import { ours } from './cannedAnswers.js';

const author = (id: string) => ({ __typename: 'Author', id });
const away = 'SUBGRAPH_UNAVAILABLE';

describe('an outage', () => {
  test('costs its fields and no more', async () => {
    const things = { data: { one: { id: 't1', name: 'n', author: author('a1') } } };
    const people = () => Promise.reject(new Error('ECONNREFUSED 10.0.0.1'));
    const answer = await ours('{ one { id name title rating author { id age } } people { name } }', { things, people });
    expect(answer.data).toEqual({ one: null, people: null });
    const places = answer.errors.map(({ path, code }) => [(path as string[]).join('.'), code]).sort();
    expect(places).toEqual([
      ['one.author.age', away],
      ['one.rating', away],
      ['one.title', away],
      ['people', away],
    ]);
  });

  test('keeps its own code', async () => {
    const people = () =>
      Promise.reject(Object.assign(new Error('Gone for now.'), { extensions: { code: 'RETAILER_SUSPENDED' } }));
    expect(await ours('{ people { name } }', { people })).toEqual({
      data: { people: null },
      errors: [{ path: ['people'], code: 'RETAILER_SUSPENDED' }],
    });
  });

  test('does not keep later mutations from running, in their order', async () => {
    const ran: string[] = [];
    const things = ({ query }: any) => {
      ran.push(...['first', 'second'].filter((name) => query.includes(name)));
      return { data: { first: 1, second: 2 } };
    };
    const people = () => {
      ran.push('third');
      throw new Error('away');
    };
    const answer = await ours('mutation { first third second }', { things, people });
    expect(ran).toEqual(['first', 'third', 'second']);
    expect(answer).toEqual({ data: { first: 1, third: null, second: 2 }, errors: [{ path: ['third'], code: away }] });
  });
});

describe('an abort', () => {
  const unhandled: unknown[] = [];
  const note = (reason: unknown) => unhandled.push(reason);
  beforeAll(() => void process.on('unhandledRejection', note));
  afterAll(() => {
    process.off('unhandledRejection', note);
    expect(unhandled).toEqual([]);
  });

  test('ends at once, with its reason, and nothing is fetched any more', async () => {
    const controller = new AbortController();
    const seen: string[] = [];
    const fetch = async (subgraph: string) => {
      seen.push(subgraph);
      if (subgraph === 'people') throw new Error('too late');
      queueMicrotask(() => controller.abort(new Error('the client is gone')));
      await later(1_000);
      return { data: { one: { author: author('a1') } } };
    };
    const began = performance.now();
    await expect(ours('{ one { author { age } } }', fetch, { signal: controller.signal })).rejects.toThrow(
      'the client is gone',
    );
    expect(performance.now() - began).toBeLessThan(900);
    await later(1_100);
    expect(seen).toEqual(['things']);
  });

  test('before the start fetches nothing', async () => {
    const seen: string[] = [];
    const fetch = async (subgraph: string) => {
      seen.push(subgraph);
      return {};
    };
    await expect(ours('{ note }', fetch, { signal: AbortSignal.abort(new Error('gone')) })).rejects.toThrow('gone');
    expect(seen).toEqual([]);
  });

  test('reaches every fetch under way, and what they reject with is nobody’s concern', async () => {
    const controller = new AbortController();
    const signals: (AbortSignal | undefined)[] = [];
    const fetch = (_: string, call: any) => {
      signals.push(call.signal);
      return new Promise<never>((_, reject) =>
        call.signal.addEventListener('abort', () => reject(new Error('cut off'))),
      );
    };
    const answer = ours('{ note people { name } }', fetch, { signal: controller.signal });
    await later(1);
    controller.abort(new Error('deadline'));
    await expect(answer).rejects.toThrow('deadline');
    expect(signals).toEqual([controller.signal, controller.signal]);
    await later(5);
  });
});
