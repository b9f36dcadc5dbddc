// Loads a page of each of many parents' lists: the parents that are asked for the same page share one read.

import DataLoader from 'dataloader';

export type PagesByParent<Ask, Page> = {
  /** `ask` is everything but the parent: window, order, filter. */
  load(parentId: string, ask: Ask): Promise<Page>;
  clearAll(): void;
};

/** Each parent is a stage of one query. */
const parentsARead = 100;

/** Made anew for each fetch. `read` answers a page for each parent, in their order. */
export function pagesByParent<Ask, Page>(
  read: (parentIds: readonly string[], ask: Ask) => Promise<readonly Page[]>,
): PagesByParent<Ask, Page> {
  const alike = new Map<string, DataLoader<string, Page>>();
  return {
    load(parentId, ask) {
      const key = JSON.stringify(ask);
      const pages =
        alike.get(key) ?? new DataLoader((parentIds) => read(parentIds, ask), { maxBatchSize: parentsARead });
      alike.set(key, pages);
      return pages.load(parentId);
    },
    clearAll: () => alike.clear(),
  };
}
