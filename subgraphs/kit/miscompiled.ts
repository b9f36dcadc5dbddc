// What graphql-jit answers wrongly, so that it runs on graphql-js however often it comes.

import { BREAK, Kind, visit } from 'graphql';
import type { DocumentNode } from 'graphql';

/**
 * A variable inside a list or an object literal, of which graphql-jit makes another value where it is null or left out; and a fragment that
 * is spread under a condition and spread again, which it leaves out where the condition fails.
 */
export function isMiscompiled(document: DocumentNode): boolean {
  let literals = 0;
  let found = false;
  const spreads = new Map<string, { times: number; conditional: boolean }>();
  const literal = { enter: () => void (literals += 1), leave: () => void (literals -= 1) };
  visit(document, {
    [Kind.LIST]: literal,
    [Kind.OBJECT]: literal,
    [Kind.VARIABLE]() {
      found ||= literals > 0;
      return found ? BREAK : undefined;
    },
    [Kind.FRAGMENT_SPREAD]({ name, directives = [] }) {
      const { times, conditional } = spreads.get(name.value) ?? { times: 0, conditional: false };
      spreads.set(name.value, { times: times + 1, conditional: conditional || directives.length > 0 });
    },
  });
  return found || [...spreads.values()].some(({ times, conditional }) => conditional && times > 1);
}
