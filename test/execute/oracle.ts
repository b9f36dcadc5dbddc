// What is right: one plain graphql-js schema over the same data, without any federation.

import {
  GraphQLError,
  buildSchema,
  execute,
  getNamedType,
  isAbstractType,
  isEnumType,
  isListType,
  isNonNullType,
  isObjectType,
  printSchema,
} from 'graphql';
import type { DocumentNode, ExecutionResult, GraphQLEnumType, GraphQLOutputType, GraphQLSchema } from 'graphql';
import { codeOf } from '../../subgraphs/kit/codedError.js';
import { root } from './subgraphs.js';
import type { Context } from './subgraphs.js';
import type { Run, Thing } from './values.js';

export function monolith(api: GraphQLSchema): GraphQLSchema {
  const schema = buildSchema(printSchema(api), { assumeValid: true });
  for (const type of Object.values(schema.getTypeMap())) {
    if (type.name.startsWith('_')) continue;
    if (isAbstractType(type)) type.resolveType = (thing: Thing) => thing.__typename;
    if (!isObjectType(type)) continue;
    for (const field of Object.values(type.getFields())) {
      // Awaited, so that a failure does not keep its siblings from running, as it does not behind a gateway.
      field.resolve = async (thing: Thing | undefined, args, { values, run }: Context, { path }) => {
        const place: (string | number)[] = [];
        for (let at: typeof path | undefined = path; at; at = at.prev) place.unshift(at.key);
        const value = values.valueOf(thing?.key === undefined ? root(type.name) : thing, field.name, args, run, {
          fault: (indices, code, aside) => {
            if (aside === undefined) run.faults.push({ path: [...place, ...indices], code });
            else if (aside === 'required') run.aside.push({ path: place.slice(0, -1), code, isRequired: true });
            else run.aside.push({ path: [...place, ...indices], code });
          },
        });
        const named = getNamedType(field.type);
        return awaited(field.type, isEnumType(named) ? shownOf(field.type, value, place, run) : value);
      };
    }
  }
  return schema;
}

/** Lists hold promises, or graphql-js would leave those of an item's siblings alone when the item fails at once. */
function awaited(type: GraphQLOutputType, value: unknown): unknown {
  const inner = isNonNullType(type) ? type.ofType : type;
  if (!isListType(inner) || !Array.isArray(value)) return value;
  return value.map(async (item: unknown) => {
    if (item instanceof Error) throw item;
    return awaited(inner.ofType, item);
  });
}

/** A value that a subgraph may send and clients may not see is null, and a fault where no null may be. */
function shownOf(type: GraphQLOutputType, value: unknown, path: (string | number)[], run: Run): unknown {
  const inner = isNonNullType(type) ? type.ofType : type;
  if (isListType(inner) && Array.isArray(value)) {
    return value.map((item, index) => shownOf(inner.ofType, item, [...path, index], run));
  }
  if (typeof value !== 'string' || (getNamedType(type) as GraphQLEnumType).getValue(value)) return value;
  if (inner === type) return null;
  run.faults.push({ path, code: 'INTERNAL_SERVER_ERROR' });
  return value;
}

/** As the kit tells accidents from a client's own mistakes. */
const accidentOr = (message: string) => (/^Argument "/.test(message) ? 'BAD_USER_INPUT' : 'INTERNAL_SERVER_ERROR');

export async function askMonolith(
  schema: GraphQLSchema,
  document: DocumentNode,
  variableValues: Record<string, unknown>,
  contextValue: Context,
): Promise<ExecutionResult> {
  const { data, errors } = await execute({ schema, document, variableValues, contextValue });
  const coded = (error: GraphQLError) =>
    new GraphQLError(error.message, {
      path: error.path,
      extensions: {
        ...error.extensions,
        code: codeOf(error.originalError) ?? codeOf(error) ?? accidentOr(error.message),
      },
    });
  return { ...(data !== undefined && { data }), ...(errors && { errors: errors.map(coded) }) };
}
