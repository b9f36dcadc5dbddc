// The names that the seven subgraphs have taken: types, root fields, and the subgraphs' own.

import { Kind, parse } from 'graphql';
import { graphSubgraphName } from '../graphSubgraph.js';
import { sdlOf } from '../load.js';
import { roster } from '../../subgraphs/roster.js';
import { contractTypes } from './contract.js';

let known: readonly string[] | undefined;

export function namesInBase(): readonly string[] {
  known ??= [
    ...new Set([
      ...roster.flatMap(({ name }) => [name, ...namesIn(sdlOf(name))]),
      ...contractTypes.keys(),
      graphSubgraphName,
      'Node',
    ]),
  ];
  return known;
}

const namesIn = (sdl: string): string[] =>
  parse(sdl, { noLocation: true }).definitions.flatMap((definition) => {
    if (!('name' in definition) || !definition.name) return [];
    const isRoot = /^(Query|Mutation)$/.test(definition.name.value);
    if (!isRoot || !('fields' in definition)) return [definition.name.value];
    if (definition.kind !== Kind.OBJECT_TYPE_DEFINITION && definition.kind !== Kind.OBJECT_TYPE_EXTENSION) return [];
    return (definition.fields ?? []).map(({ name }) => name.value);
  });
