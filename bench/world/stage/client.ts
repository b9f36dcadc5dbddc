// Asks the graph as one of the benchmark's people.

import type { HeadersFor } from '../../load/credentials.js';
import type { Person } from '../../load/sessions.js';

export type Client = <Data>(person: Person, query: string, variables?: Record<string, unknown>) => Promise<Data>;

const tries = 5;
/** Whoever asks is told to ask again: all that is asked here may be done twice. */
const again = /"code":"(BUSY|OUTCOME_UNKNOWN)"/;

/** Throws the answer where it bears errors, a mutation's own among them. */
export const clientOf =
  (url: string, headersOf: HeadersFor): Client =>
  async <Data>(person: Person, query: string, variables: Record<string, unknown> = {}) => {
    const headers = await headersOf('access token', person);
    const body = JSON.stringify({ query, variables });
    for (let left = tries; ; left -= 1) {
      const answer = await fetch(url, { method: 'POST', headers, body });
      const text = await answer.text();
      if (left > 1 && again.test(text)) continue;
      if (/"errors":|"userErrors":\[\{/.test(text)) throw new Error(`${query.slice(0, 80)}: ${text.slice(0, 500)}`);
      return (JSON.parse(text) as { data: Data }).data;
    }
  };
