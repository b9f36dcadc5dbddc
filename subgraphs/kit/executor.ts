// Runs an operation on a subgraph's schema: parsed and validated once a document, and compiled when it comes again.

import { GraphQLError, execute, getOperationAST, parse, validate, valueFromASTUntyped } from 'graphql';
import type { DocumentNode, ExecutionResult, GraphQLSchema, OperationDefinitionNode } from 'graphql';
import { compileQuery, isCompiledQuery } from 'graphql-jit';
import { LRUCache } from 'lru-cache';
import type { GraphQLCall } from './transport.js';

export type Execute<Context> = (call: GraphQLCall, context: Context) => Promise<ExecutionResult> | ExecutionResult;
type Compiled<Context> = (
  context: Context,
  variables: Record<string, unknown>,
) => Promise<ExecutionResult> | ExecutionResult;

const rememberedDocuments = 2000;
/** The gateway's documents are plans' fetches; nothing longer than this is one. */
const documentTokens = 20_000;

/**
 * Queries and `_entities` are compiled by graphql-jit when they come for the second time: for one that never does, compiling costs more than
 * it spares. Until then, and for mutations, they run on graphql-js, since graphql-jit refuses an input whose non-null default is left out.
 */
export function executorOf<Context>(schema: GraphQLSchema): Execute<Context> {
  const byText = new LRUCache<string, Compiled<Context>>({ max: rememberedDocuments });
  const byDocument = new WeakMap<object, Compiled<Context>>();
  const ofText = (call: GraphQLCall): Compiled<Context> => {
    const key = `${call.operationName ?? ''}\n${call.query}`;
    const run = byText.get(key) ?? compile<Context>(schema, call);
    byText.set(key, run);
    return run;
  };
  return (call, context) => {
    const { document } = call;
    const run = (document && byDocument.get(document)) ?? ofText(call);
    if (document) byDocument.set(document, run);
    return run(context, call.variables ?? {});
  };
}

function compile<Context>(schema: GraphQLSchema, { query, operationName }: GraphQLCall): Compiled<Context> {
  const refused = (errors: readonly GraphQLError[]): Compiled<Context> => {
    return () => ({ errors: errors.map((error) => withCode(error)) });
  };
  let document: DocumentNode;
  try {
    document = parse(query, { noLocation: true, maxTokens: documentTokens });
  } catch (error) {
    return refused([error as GraphQLError]);
  }
  const errors = validate(schema, document);
  if (errors.length > 0) return refused(errors);
  const operation = getOperationAST(document, operationName ?? null);
  if (!operation) return refused([new GraphQLError('The document holds no such operation.')]);

  const interpret: Compiled<Context> = (contextValue, variableValues) =>
    execute({ schema, document, contextValue, variableValues, operationName: operationName ?? null });
  if (operation.operation !== 'query') return interpret;
  let asked = 0;
  let run = interpret;
  return (context, variables) => {
    asked += 1;
    if (asked === 2) run = jit(schema, document, operation) ?? interpret;
    return run(context, variables);
  };
}

/** Null for what graphql-jit does not compile. */
function jit<Context>(
  schema: GraphQLSchema,
  document: DocumentNode,
  operation: OperationDefinitionNode,
): Compiled<Context> | null {
  const compiled = compileQuery(schema, document, operation.name?.value ?? '');
  if (!isCompiledQuery(compiled)) return null;
  const defaults = defaultsOf(operation);
  return (context, variables) =>
    compiled.query({}, context, defaults ? { ...defaults, ...variables } : variables) as
      ExecutionResult | Promise<ExecutionResult>;
}

/** A variable that is non-null and has a default would be refused by graphql-jit where it is left out. */
function defaultsOf({ variableDefinitions = [] }: OperationDefinitionNode): Record<string, unknown> | null {
  const defaults = variableDefinitions.flatMap(({ variable, defaultValue }) =>
    defaultValue ? [[variable.name.value, valueFromASTUntyped(defaultValue)] as const] : [],
  );
  return defaults.length > 0 ? Object.fromEntries(defaults) : null;
}

const withCode = (error: GraphQLError) =>
  new GraphQLError(error.message, { extensions: { code: 'GRAPHQL_VALIDATION_FAILED', ...error.extensions } });
