// The subgraphs of a supergraph under test, run by the kit's own schema and executor over the made data.

import { GraphQLScalarType, execute, isAbstractType, isInterfaceType, isObjectType, parse } from 'graphql';
import type { GraphQLResolveInfo, GraphQLSchema } from 'graphql';
import { executorOf } from '../../subgraphs/kit/executor.js';
import { maskErrors } from '../../subgraphs/kit/maskErrors.js';
import { subgraphSchema } from '../../subgraphs/kit/schema.js';
import type { GraphQLAnswer, GraphQLCall } from '../../subgraphs/kit/transport.js';
import type { Facts } from './facts.js';
import type { Graph } from './graph.js';
import type { Run, Thing, Values } from './values.js';

export type Context = { values: Values; run: Run };
export type Subgraphs = ReadonlyMap<string, (call: GraphQLCall, context: Context) => Promise<GraphQLAnswer>>;

const silent = { error: () => undefined };
const builtIn = new Set(['Int', 'Float', 'String', 'Boolean', 'ID']);

export function subgraphsOf({ subgraphs, facts }: Graph, compiled = true): Subgraphs {
  return new Map(
    Object.entries(subgraphs).map(([name, sdl]) => {
      const schema = executable(name, sdl, facts);
      const run = compiled ? executorOf<Context>(schema) : interpreted(schema);
      return [name, async (call, context) => maskErrors(await run(call, context), silent)] as const;
    }),
  );
}

/** graphql-js itself: tells a fault of the kit's executor from one of the gateway's. */
const interpreted =
  (schema: GraphQLSchema) =>
  ({ query, variables, operationName }: GraphQLCall, contextValue: Context) =>
    execute({
      schema,
      document: parse(query),
      contextValue,
      variableValues: variables ?? {},
      operationName: operationName ?? null,
    });

function executable(subgraph: string, sdl: string, facts: Facts): GraphQLSchema {
  const document = parse(sdl, { noLocation: true });
  const resolvers: Record<string, unknown> = {};
  for (const definition of document.definitions) {
    if (definition.kind === 'ScalarTypeDefinition' && !builtIn.has(definition.name.value))
      resolvers[definition.name.value] = new GraphQLScalarType({ name: definition.name.value });
  }
  const schema = subgraphSchema(document, resolvers);
  for (const type of Object.values(schema.getTypeMap())) {
    if (type.name.startsWith('_')) continue;
    if (isAbstractType(type)) type.resolveType = (thing: Thing) => thing.__typename;
    if (!isObjectType(type)) continue;
    for (const field of Object.values(type.getFields())) {
      if (!field.name.startsWith('_'))
        field.resolve = (thing: Thing | undefined, args, { values, run }: Context) =>
          values.valueOf(thing?.key === undefined ? root(type.name) : thing, field.name, args, run, {
            subgraph,
            fault: () => undefined,
          });
    }
  }
  const entities = schema.getQueryType()?.getFields()['_entities'];
  const throughKit = entities?.resolve;
  if (entities && throughKit) {
    for (const type of Object.values(schema.getTypeMap())) {
      if (!isObjectType(type) || facts.entity(type.name) === undefined) continue;
      const apollo = { subgraph: { resolveReference: resolveReference(subgraph, type.name) } };
      type.extensions = { ...type.extensions, apollo };
    }
    // The kit knows no references to interfaces, since no subgraph of ours has a key on one.
    entities.resolve = async (source, args: { representations: any[] }, context: Context, info) => {
      const isAbstract = ({ __typename }: any) => isInterfaceType(schema.getType(__typename));
      if (!args.representations.some(isAbstract)) return throughKit(source, args, context, info);
      return args.representations.map((each) => context.values.referred(subgraph, each.__typename, each, context.run));
    };
  }
  return schema;
}

const resolveReference =
  (subgraph: string, type: string) =>
  (representation: any, { values, run }: Context, _info: GraphQLResolveInfo) =>
    values.referred(subgraph, type, representation, run);

export const root = (name: string): Thing => ({ __typename: name, key: '' });
