// Refuses a document that asks for too much; one that passed is remembered, and costs nothing the next time.

import { GraphQLError, Kind, parse } from 'graphql';
import type { DocumentNode, OperationTypeNode } from 'graphql';
import { LRUCache } from 'lru-cache';
import type { ErrorCode } from '../../subgraphs/kit/codedError.js';
import { refusal } from '../errors/refusal.js';
import { limits } from './limits.js';
import { measureDocument } from './measureDocument.js';
import type { Measure } from './measureDocument.js';
import { scanTokens } from './scanTokens.js';

export type CheckedDocument = { operations: readonly { name: string | null; kind: OperationTypeNode }[] };

const bounds: readonly [keyof Measure, number, ErrorCode, string][] = [
  ['depth', limits.depth, 'QUERY_TOO_DEEP', 'levels of fields'],
  ['width', limits.rootFields, 'TOO_MANY_ROOT_FIELDS', 'root fields'],
  ['aliases', limits.aliases, 'TOO_MANY_ALIASES', 'aliases'],
  ['directives', limits.directives, 'TOO_MANY_DIRECTIVES', 'directives'],
  ['fields', limits.fields, 'TOO_MANY_FIELDS', 'fields'],
];

const remembered = new LRUCache<string, CheckedDocument>({
  max: 2_000,
  maxSize: 16_000_000,
  sizeCalculation: (_, text) => text.length + 1,
});

/** As such the lexer refuses it, and half characters in either form, but not the escape. */
const escapedNul = /\\u(0000|\{0+\})/;

/**
 * Throws the Refusal of the first limit that is passed, or GRAPHQL_PARSE_FAILED. Time and memory are linear in the text. A document that
 * passes for the first time is handed to `isNew`.
 */
export function checkDocument(text: string, isNew?: (document: DocumentNode) => void): CheckedDocument {
  const known = remembered.get(text);
  if (known) return known;
  const { document, ...checked } = check(text);
  isNew?.(document);
  remembered.set(text, checked);
  return checked;
}

function check(text: string): CheckedDocument & { document: DocumentNode } {
  if (escapedNul.test(text)) throw refusal('BAD_USER_INPUT', 'A text of the document holds what is no character.');
  const document = parsed(text);
  const operations = document.definitions.flatMap((definition) =>
    definition.kind === Kind.OPERATION_DEFINITION
      ? [{ name: definition.name?.value ?? null, kind: definition.operation }]
      : [],
  );
  if (operations.length > limits.operations) {
    throw refusal('TOO_MANY_OPERATIONS', `A document may hold ${limits.operations} operations at most.`);
  }
  const measure = measureDocument(document);
  for (const [figure, limit, code, what] of bounds) {
    if (measure[figure] > limit) {
      throw refusal(code, `An operation may have ${limit} ${what} at most, counted with its fragments expanded.`);
    }
  }
  return { operations, document };
}

function parsed(text: string) {
  try {
    scanTokens(text);
    return parse(text, { noLocation: true });
  } catch (error) {
    if (error instanceof GraphQLError) throw refusal('GRAPHQL_PARSE_FAILED', error.message.slice(0, 300));
    throw error;
  }
}
