import { entities, execute, parallel, roots, sequence } from './handMade.js';

const sdl = 'type Query { a: Thing b: Int } type Thing { id: ID! name: String }';
const plan = sequence(
  parallel(roots('a', '{a{__typename id}}'), roots('b', '{b}')),
  entities('a', 'c', 'Thing { id }', '...on Thing{name}'),
);
const never = () => new Promise(() => undefined);

test('an execution ends as soon as its signal says so, with the reason, whatever subgraphs do', async () => {
  const abort = new AbortController();
  const reason = new Error('the client left');
  const asked: string[] = [];
  const answered = execute({
    sdl,
    operation: '{ a { name } b }',
    plan,
    signal: abort.signal,
    answers: {
      a: () => (asked.push('a'), never()),
      b: (_: object, { signal }: any) => (asked.push('b'), expect(signal).toBe(abort.signal), never()),
    },
  });
  setImmediate(() => abort.abort(reason));
  await expect(answered).rejects.toBe(reason);
  expect(asked).toEqual(['a', 'b']);
});

test('no fetch begins after that, and a rejection that comes late is nobody’s', async () => {
  const abort = new AbortController();
  const asked: string[] = [];
  const unhandled: unknown[] = [];
  const hear = (error: unknown) => unhandled.push(error);
  process.on('unhandledRejection', hear);
  const late = async () => {
    await new Promise((resolve) => setTimeout(resolve, 5));
    return { data: { a: { __typename: 'Thing', id: '1' } } };
  };
  const failing = async () => {
    await new Promise((resolve) => setTimeout(resolve, 5));
    throw new Error('aborted');
  };
  const answered = execute({
    sdl,
    operation: '{ a { name } b }',
    plan,
    signal: abort.signal,
    answers: { a: late, b: failing, c: () => asked.push('c') },
  });
  setImmediate(() => abort.abort(new Error('late')));
  await expect(answered).rejects.toThrow('late');
  await new Promise((resolve) => setTimeout(resolve, 20));
  process.off('unhandledRejection', hear);
  expect([asked, unhandled]).toEqual([[], []]);
});

test('an execution that is over before it begins asks nobody', async () => {
  const answered = execute({
    sdl,
    operation: '{ b }',
    plan: roots('b', '{b}'),
    signal: AbortSignal.abort(new Error('gone')),
    answers: { b: () => Promise.reject(new Error('was asked')) },
  });
  await expect(answered).rejects.toThrow('gone');
});
