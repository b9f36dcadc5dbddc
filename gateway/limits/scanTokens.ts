// Walks a document's tokens without building anything, since a parser's stack can be exhausted by what this refuses.

import { Lexer, Source, TokenKind } from 'graphql';
import { refusal } from '../errors/refusal.js';
import { limits } from './limits.js';

const opening = new Set<string>([TokenKind.BRACE_L, TokenKind.BRACKET_L, TokenKind.PAREN_L]);
const closing = new Set<string>([TokenKind.BRACE_R, TokenKind.BRACKET_R, TokenKind.PAREN_R]);

/** Throws QUERY_TOO_LARGE or QUERY_TOO_DEEP; a character that GraphQL does not know is a GraphQLError of the lexer. */
export function scanTokens(document: string): void {
  const lexer = new Lexer(new Source(document));
  let nesting = 0;
  for (let tokens = 0; lexer.advance().kind !== TokenKind.EOF;) {
    const { kind } = lexer.token;
    if (++tokens > limits.tokens)
      throw refusal('QUERY_TOO_LARGE', `A document may have ${limits.tokens} tokens at most.`);
    if (opening.has(kind) && ++nesting > limits.nesting) {
      throw refusal('QUERY_TOO_DEEP', `A document's brackets may stand ${limits.nesting} deep at most.`);
    }
    if (closing.has(kind)) nesting--;
  }
}
