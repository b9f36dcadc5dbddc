import { claimSeconds, readCatalogue } from './readCatalogue.js';
import type { ReadCatalogueDeps } from './readCatalogue.js';

const atOnce = 4;

/** Reads each catalogue that is due, a few at once, so that a slow retailer holds up few others. */
export async function readDueCatalogues(deps: ReadCatalogueDeps): Promise<void> {
  await Promise.all(Array.from({ length: atOnce }, () => readUntilNoneIsDue(deps)));
}

/** By the time of the call, so that a run ends: what becomes due meanwhile is for the next one. */
async function readUntilNoneIsDue(deps: ReadCatalogueDeps): Promise<void> {
  const { retailers, clock } = deps;
  const begun = clock.now();
  for (;;) {
    const until = new Date(clock.now().getTime() + claimSeconds * 1000);
    const retailer = await retailers.claimDue(begun, until);
    if (!retailer) return;
    await readCatalogue(deps, retailer);
  }
}
