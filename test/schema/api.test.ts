// What clients see of the graph: nothing hidden leaks into it, and it keeps the conventions of its kind.

import {
  buildSchema,
  getNamedType,
  isEnumType,
  isInputObjectType,
  isInterfaceType,
  isObjectType,
  isUnionType,
  parse,
} from 'graphql';
import type { GraphQLNamedType, GraphQLObjectType } from 'graphql';
import { composeGraph } from '../../schema/compose.js';
import { nodePrefixes } from '../../schema/ids.js';
import { sdlOf } from '../../schema/load.js';
import { roster } from '../../subgraphs/roster.js';

const { apiSdl } = composeGraph();
const api = buildSchema(apiSdl);
const objects = Object.values(api.getTypeMap()).filter(
  (type): type is GraphQLObjectType => isObjectType(type) && !type.name.startsWith('__'),
);
const roots = [api.getQueryType(), api.getMutationType()].filter((type) => type != null);

function reachable(): Set<string> {
  const seen = new Set<string>();
  const visit = (type: GraphQLNamedType): void => {
    if (seen.has(type.name)) return;
    seen.add(type.name);
    if (isUnionType(type)) type.getTypes().forEach(visit);
    if (isInterfaceType(type)) api.getPossibleTypes(type).forEach(visit);
    if (isObjectType(type)) type.getInterfaces().forEach(visit);
    if (isInputObjectType(type)) Object.values(type.getFields()).forEach((field) => visit(getNamedType(field.type)));
    if (isObjectType(type) || isInterfaceType(type)) {
      for (const field of Object.values(type.getFields())) {
        visit(getNamedType(field.type));
        for (const argument of field.args) visit(getNamedType(argument.type));
      }
    }
  };
  roots.forEach(visit);
  return seen;
}

test('no type is there that no client can reach: a hidden field’s inputs, results and enums are hidden too', () => {
  const known = reachable();
  const strays = Object.values(api.getTypeMap()).filter(
    (type) =>
      !type.name.startsWith('__') &&
      !known.has(type.name) &&
      (isObjectType(type) || isInputObjectType(type) || isEnumType(type)),
  );
  expect(strays.map(({ name }) => name)).toEqual([]);
});

test('the machinery shows nowhere', () => {
  for (const word of [
    '_entities',
    '_service',
    'itemType:',
    'itemSku:',
    'join__',
    '  ref: ID',
    'accessTokenKeys',
    'stockReserve',
    'MediaFile',
  ]) {
    expect([word, apiSdl.includes(word)]).toEqual([word, false]);
  }
});

test('what node answers for are the entities with typed ids, and the viewer is none of them', () => {
  const nodes = objects
    .filter((type) => type.getInterfaces().some(({ name }) => name === 'Node'))
    .map(({ name }) => name);
  expect(nodes.sort()).toEqual(
    Object.values(nodePrefixes)
      .map(({ type }) => type)
      .sort(),
  );
  expect(nodes).not.toContain('Viewer');
});

test('a mutation takes one input and answers a payload with user errors', () => {
  for (const field of Object.values(api.getMutationType()?.getFields() ?? {})) {
    const upper = `${field.name.charAt(0).toUpperCase()}${field.name.slice(1)}`;
    expect(field.args.map(({ name, type }) => `${name}: ${String(type)}`)).toEqual([`input: ${upper}Input!`]);
    expect(String(field.type)).toBe(`${upper}Payload!`);
    const payload = api.getType(`${upper}Payload`);
    if (!isObjectType(payload)) throw new Error(`${upper}Payload is no object`);
    const fields = payload.getFields();
    const errors = /^\[\w+UserError!\]!$/.test(String(fields['userErrors']?.type));
    const rows = String(fields['results']?.type) === '[BulkResult!]!';
    expect([payload.name, errors || rows]).toEqual([payload.name, true]);
  }
});

test('every user error bears a message, a field and a code of its domain', () => {
  const errors = objects.filter((type) => type.getInterfaces().some(({ name }) => name === 'UserError'));
  expect(errors.length).toBeGreaterThan(0);
  for (const error of errors) {
    expect(Object.keys(error.getFields()).sort()).toEqual(['code', 'field', 'message']);
    expect(String(error.getFields()['code']?.type)).toBe(`${error.name.replace('UserError', 'ErrorCode')}!`);
  }
});

test('a connection has its edges, nodes and page, and counts only when asked', () => {
  const connections = objects.filter(({ name }) => name.endsWith('Connection'));
  for (const { name, getFields } of connections.map((type) => ({
    name: type.name,
    getFields: () => type.getFields(),
  }))) {
    const fields = getFields();
    expect([
      name,
      Object.keys(fields).filter((field) => ['edges', 'nodes', 'pageInfo'].includes(field)).length,
    ]).toEqual([name, 3]);
    if (fields['totalCount']) expect(String(fields['totalCount'].type)).toBe('Int');
  }
});

test('every root field says whom it is for', () => {
  const untagged = roster.flatMap(({ name }) =>
    parse(sdlOf(name)).definitions.flatMap((definition) => {
      const isRoot =
        (definition.kind === 'ObjectTypeDefinition' || definition.kind === 'ObjectTypeExtension') &&
        ['Query', 'Mutation'].includes(definition.name.value);
      if (!isRoot) return [];
      const bears = (directive: string) => (field: { directives?: readonly { name: { value: string } }[] }) =>
        field.directives?.some((each) => each.name.value === directive) ?? false;
      return (definition.fields ?? [])
        .filter((field) => !bears('tag')(field) && !bears('inaccessible')(field))
        .map((field) => `${name}: ${field.name.value}`);
    }),
  );
  expect(untagged).toEqual([]);
});
