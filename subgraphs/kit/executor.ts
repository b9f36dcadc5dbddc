// Runs an operation on a subgraph's schema: parsed and validated once a document, and compiled when it comes again.

import { GraphQLError, execute, getOperationAST, parse, validate, valueFromASTUntyped } from 'graphql';
import type { DocumentNode, ExecutionResult, GraphQLSchema, OperationDefinitionNode } from 'graphql';
import { compileQuery, isCompiledQuery } from 'graphql-jit';
import { LRUCache } from 'lru-cache';
import { isMiscompiled } from './miscompiled.js';
import type { GraphQLCall } from './transport.js';

export type Execute<Context> = (call: GraphQLCall, context: Context) => Promise<ExecutionResult> | ExecutionResult;
type Run<Context> = (
  context: Context,
  variables: Record<string, unknown>,
) => Promise<ExecutionResult> | ExecutionResult;

/** The gateway's documents are plans' fetches; nothing longer than this is one. */
const documentTokens = 20_000;
const mebibyte = 1024 * 1024;
/** Of texts that came once, a subgraph. */
const bytesOfTexts = mebibyte;
/** Of documents that came again, a subgraph: estimates, by what was measured for each character of a text. */
const bytesOfRuns = 12 * mebibyte;
const bytesOfCharacter = 110;

/**
 * Queries and `_entities` are compiled by graphql-jit when they come for the second time: for one that never does, compiling costs more than
 * it spares, and nothing is kept of it but its text. Until then, and for mutations, they run on graphql-js, since graphql-jit refuses an input
 * whose non-null default is left out.
 */
export function executorOf<Context>(schema: GraphQLSchema): Execute<Context> {
  const once = new LRUCache<string, true>({
    maxSize: bytesOfTexts,
    sizeCalculation: (_, text) => 2 * text.length + 100,
  });
  const again = new LRUCache<string, Run<Context>>({
    maxSize: bytesOfRuns,
    sizeCalculation: (_, text) => text.length * bytesOfCharacter + 1000,
  });

  function runOf(call: GraphQLCall): Run<Context> {
    const { query, operationName } = call;
    const text = operationName ? `${operationName}\n${query}` : query;
    const known = again.get(text);
    if (known) return known;
    if (!once.delete(text)) {
      once.set(text, true);
      return interpreted(schema, call);
    }
    const run = compiled<Context>(schema, call);
    again.set(text, run);
    return run;
  }

  return (call, context) => runOf(call)(context, call.variables ?? {});
}

type Valid = { document: DocumentNode; operation: OperationDefinitionNode };

function parsed(
  schema: GraphQLSchema,
  { query, operationName }: GraphQLCall,
  isTrusted: boolean,
): Valid | readonly GraphQLError[] {
  let document: DocumentNode;
  try {
    document = parse(query, { noLocation: true, maxTokens: documentTokens });
  } catch (error) {
    return [error as GraphQLError];
  }
  const errors = isTrusted ? [] : validate(schema, document);
  if (errors.length > 0) return errors;
  const operation = getOperationAST(document, operationName ?? null);
  return operation ? { document, operation } : [new GraphQLError('The document holds no such operation.')];
}

/** What comes with a document comes from this process's own gateway, whose plans are valid: validating one that never comes again is a fifth of what it costs. */
function interpreted<Context>(schema: GraphQLSchema, call: GraphQLCall): Run<Context> {
  const valid = parsed(schema, call, call.document !== undefined);
  return 'document' in valid ? interpreter(schema, valid.document, call) : refusal(valid);
}

function compiled<Context>(schema: GraphQLSchema, call: GraphQLCall): Run<Context> {
  const valid = parsed(schema, call, false);
  if (!('document' in valid)) return refusal(valid);
  const { document, operation } = valid;
  const isCompilable = operation.operation === 'query' && !isMiscompiled(document);
  const run = isCompilable ? jit<Context>(schema, document, operation) : null;
  return run ?? interpreter(schema, document, call);
}

const refusal =
  <Context>(errors: readonly GraphQLError[]): Run<Context> =>
  () => ({ errors: errors.map(withCode) });

const interpreter =
  <Context>(schema: GraphQLSchema, document: DocumentNode, { operationName = null }: GraphQLCall): Run<Context> =>
  (contextValue, variableValues) =>
    execute({ schema, document, contextValue, variableValues, operationName });

/** Null for what graphql-jit does not compile. */
function jit<Context>(
  schema: GraphQLSchema,
  document: DocumentNode,
  operation: OperationDefinitionNode,
): Run<Context> | null {
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
