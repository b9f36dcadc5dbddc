// The rules of the house, enforced: who may import whom, how long a file is, and what a file may be called.

import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { basename, dirname, join, normalize } from 'node:path';
import { fileURLToPath } from 'node:url';
import { roster } from '../subgraphs/roster.js';

const root = fileURLToPath(new URL('..', import.meta.url));
const files = execFileSync('git', ['ls-files', '--cached', '--others', '--exclude-standard', '*.ts'], {
  cwd: root,
  encoding: 'utf8',
})
  .split('\n')
  .filter((file) => file !== '' && existsSync(join(root, file)) && !file.endsWith('.generated.ts'));
const source = new Map(files.map((file) => [file, readFileSync(join(root, file), 'utf8')]));
const code = files.filter((file) => !/^(test|bench|faults)\//.test(file));

type Import = { from: string; to: string; typeOnly: boolean };
const imports: Import[] = files.flatMap((from) =>
  [...(source.get(from) ?? '').matchAll(/^(?:import|export)\s+(type\s)?[^;]*?from\s+'([^']+)'/gms)].map(
    ([, type, target = '']) => ({
      from,
      to: target.startsWith('.') ? normalize(join(dirname(from), target)).replace(/\.js$/, '.ts') : target,
      typeOnly: type !== undefined,
    }),
  ),
);

const names = roster.map(({ name }) => name);
const subgraphOf = (file: string) => names.find((name) => file.startsWith(`subgraphs/${name}/`));
const broken = (test: (each: Import) => boolean) => imports.filter(test).map(({ from, to }) => `${from} -> ${to}`);
const isResolver = (file: string) => file.includes('/resolvers/');
const isStore = (file: string) => file.endsWith('Store.ts');
const isWiring = (file: string) => /\/(index|context|mappers)\.ts$/.test(file);

test('a subgraph never imports another subgraph', () => {
  expect(
    broken(
      ({ from, to }) =>
        subgraphOf(from) !== undefined && subgraphOf(to) !== undefined && subgraphOf(from) !== subgraphOf(to),
    ),
  ).toEqual([]);
});

test('verbs and stores never import resolvers, and stores never import verbs but by type', () => {
  expect(
    broken(({ from, to }) => subgraphOf(from) !== undefined && isResolver(to) && !isResolver(from) && !isWiring(from)),
  ).toEqual([]);
});

test('verbs and stores import no GraphQL', () => {
  const inside = (file: string) => subgraphOf(file) !== undefined && !isResolver(file) && !isWiring(file);
  expect(broken(({ from, to }) => inside(from) && /^(graphql|graphql-jit|@apollo\/.*|@graphql.*)$/.test(to))).toEqual(
    [],
  );
});

test('the gateway imports the roster, the kit and the contracts, and no subgraph', () => {
  expect(
    broken(({ from, to }) => from.startsWith('gateway/') && (subgraphOf(to) !== undefined || to.startsWith('cli/'))),
  ).toEqual([]);
});

test('nothing but the command line puts subgraphs together', () => {
  const outside = (file: string) => code.includes(file) && !file.startsWith('cli/') && subgraphOf(file) === undefined;
  expect(broken(({ from, to }) => outside(from) && subgraphOf(to) !== undefined)).toEqual([]);
});

test('only stores and kit/mongo.ts import mongoose', () => {
  const allowed = (file: string) =>
    isStore(file) || file.startsWith('subgraphs/kit/mongo') || !code.includes(file) || file.startsWith('examples/');
  expect(broken(({ from, to }) => to === 'mongoose' && !allowed(from))).toEqual([]);
});

test('the kit knows no subgraph, and each of its files opens with the sentence that says what it is', () => {
  const kit = code.filter((file) => file.startsWith('subgraphs/kit/'));
  expect(broken(({ from, to }) => from.startsWith('subgraphs/kit/') && subgraphOf(to) !== undefined)).toEqual([]);
  expect(kit.filter((file) => !/^\/\/ \S/.test(source.get(file) ?? ''))).toEqual([]);
});

test('a kit file has two users at least, unless it is a part of another kit file', () => {
  const inKit = (file: string) => file.startsWith('subgraphs/kit/');
  const users = (file: string) => new Set(imports.filter(({ to }) => to === file).map(({ from }) => from));
  const lonely = code.filter(inKit).filter((file) => users(file).size < 2 && ![...users(file)].some(inKit));
  expect(lonely).toEqual([]);
});

test('no file is called by a name that says nothing', () => {
  expect(code.filter((file) => /^(utils?|helpers?|common|misc|types)\.ts$/.test(basename(file)))).toEqual([]);
});

test('the environment is read in kit/env.ts alone', () => {
  const readers = code.filter(
    (file) => /\bprocess\.env\b/.test(source.get(file) ?? '') && !file.startsWith('examples/'),
  );
  expect(readers).toEqual(['subgraphs/kit/env.ts']);
});

test('there are no import circles', () => {
  const edges = new Map<string, string[]>();
  for (const { from, to, typeOnly } of imports) if (!typeOnly) edges.set(from, [...(edges.get(from) ?? []), to]);
  const state = new Map<string, 'open' | 'done'>();
  const circles: string[] = [];
  const visit = (file: string, path: readonly string[]): void => {
    if (state.get(file) === 'done') return;
    if (state.get(file) === 'open') return void circles.push([...path.slice(path.indexOf(file)), file].join(' -> '));
    state.set(file, 'open');
    for (const next of edges.get(file) ?? []) visit(next, [...path, file]);
    state.set(file, 'done');
  };
  for (const file of files) visit(file, []);
  expect(circles).toEqual([]);
});

test('no file is over 300 lines, and half of them are under 60', () => {
  const lines = (file: string) => (source.get(file) ?? '').split('\n').length - 1;
  expect(files.filter((file) => lines(file) > 300)).toEqual([]);
  expect(code.filter((file) => lines(file) < 60).length * 2).toBeGreaterThanOrEqual(code.length);
});
