// How many fields an operation's answer may come to, measured once for each combination of the sizes that its variables ask for.

import { GraphQLError, Kind, visit } from 'graphql';
import type { DocumentNode, FragmentDefinitionNode, GraphQLSchema, OperationDefinitionNode } from 'graphql';
import { limits } from '../limits/limits.js';
import { measureAnswer } from '../limits/measureAnswer.js';

type Variables = Readonly<Record<string, unknown>>;

const rememberedSizes = 50;

/** Throws ANSWER_TOO_LARGE for variables, as they were sent, by which the answer could pass the limit. */
export function answerMeter(
  schema: GraphQLSchema,
  document: DocumentNode,
  operation: OperationDefinitionNode,
): (variables: Variables) => void {
  const fragments = fragmentsOf(document);
  const names = variablesOfArguments(document);
  const known = new Map<string, number>();
  return (variables) => {
    const key = names.map((name) => sizeOf(variables[name])).join();
    const fields = known.get(key) ?? measureAnswer(schema, { operation, fragments, variables });
    if (known.size < rememberedSizes) known.set(key, fields);
    if (fields > limits.answerFields) throw tooLarge();
  };
}

/** All that the measure looks at: a number, or how long a list is. */
function sizeOf(value: unknown): string {
  if (typeof value === 'number') return String(value);
  return Array.isArray(value) ? `[${value.length}` : value === undefined ? '' : 'x';
}

const fragmentsOf = ({ definitions }: DocumentNode): ReadonlyMap<string, FragmentDefinitionNode> =>
  new Map(
    definitions.flatMap((each) => (each.kind === Kind.FRAGMENT_DEFINITION ? [[each.name.value, each] as const] : [])),
  );

function variablesOfArguments(document: DocumentNode): string[] {
  const names = new Set<string>();
  visit(document, {
    Argument: ({ value }) => void (value.kind === Kind.VARIABLE && names.add(value.name.value)),
  });
  return [...names];
}

const tooLarge = () =>
  new GraphQLError(
    `The answer could come to more than ${limits.answerFields} fields: ask for smaller pages, or for less inside them.`,
    { extensions: { code: 'ANSWER_TOO_LARGE', http: { status: 400 } } },
  );
