// Asks every contender for the same pages, and compares what they answer: no figure is worth anything where that differs.

import type { Contender } from '../contenders/contender.js';
import { asker } from '../load/ask.js';
import type { HeadersFor } from '../load/credentials.js';
import type { Person, Session } from '../load/sessions.js';
import { firstDifference } from './firstDifference.js';
import { countPage, noContent, type Content } from './pageContent.js';
import { withoutSnapshot } from './withoutSnapshot.js';

export type Proof = { compared: number; content: Content } | { difference: string };

type Answer = { data?: { feed?: { pageInfo: { endCursor: string | null; hasNextPage: boolean } } } | null };

/**
 * `data` is compared: of what is gone, gateways tell in `errors`, each in its own words. First pages by each contender's own ranking; pages after that by one cursor for all, so that they must be equal to the letter. Of first
 * pages made for one person the rankings' ids are not compared; nobody's are: they share a ranking.
 */
export async function proveEqual(
  contenders: readonly Contender[],
  sessions: readonly Session[],
  headersOf: HeadersFor,
): Promise<Proof> {
  const asked = contenders.map((contender) => ({ contender, ...asker(contender, 1) }));
  const content = noContent();
  let compared = 0;
  try {
    for (const { person, pages } of sessions) {
      let after: string | null = null;
      for (let page = 0; page < pages; page += 1) {
        if (person.userId === null && after === null) await spellBegins();
        const answers = await Promise.all(
          asked.map(
            async ({ ask, contender }) =>
              JSON.parse(await ask(await headersOf(contender.credentials, person), after)) as Answer,
          ),
        );
        const difference = differenceAmong(answers, contenders, person, after);
        if (difference !== null) return { difference };
        compared += 1;
        countPage(content, answers[0]?.data);
        const { endCursor = null, hasNextPage = false } = answers[0]?.data?.feed?.pageInfo ?? {};
        if (!hasNextPage) break;
        after = endCursor;
      }
    }
    return { compared, content };
  } finally {
    await Promise.all(asked.map(({ close }) => close()));
  }
}

function differenceAmong(
  answers: readonly Answer[],
  contenders: readonly Contender[],
  person: Person,
  after: string | null,
) {
  const isOwnRanking = person.userId !== null && after === null;
  const compared = answers.map(({ data }) => (isOwnRanking ? withoutSnapshot(data) : data));
  const where = `${person.userId ?? 'nobody'} in ${person.market}, ${after === null ? 'first page' : `after ${after}`}`;
  for (const [index, { name }] of contenders.entries()) {
    if (!answers[index]?.data?.feed)
      return `${name}, ${where}: no feed in ${JSON.stringify(answers[index]).slice(0, 1000)}`;
    const found = firstDifference(compared[0], compared[index]);
    if (found !== null) return `${contenders[0]?.name} / ${name}, ${where}: ${found}`;
  }
  return null;
}

/** What nobody in particular is shown is ranked anew each five seconds: waits for the next spell where this one is nearly over. */
async function spellBegins(): Promise<void> {
  const spellMs = 5_000;
  const over = Date.now() % spellMs;
  if (over > spellMs / 2) await new Promise((resolve) => setTimeout(resolve, spellMs - over + 50));
}
