// The category tree: reference data that is in place from the start; what has been changed since stays.

import DataLoader from 'dataloader';
import { byId } from '../../kit/byId.js';
import type { PageArgs } from '../../kit/connection.js';
import { derivedId } from '../../kit/ids.js';
import { keysetPage } from '../../kit/keyset.js';
import { collection, type Database } from '../../kit/mongo.js';
import { categoryTree, type TreeNode } from './categoryTree.js';

export type CategoryRecord = {
  _id: string;
  slug: string;
  name: string;
  parentId: string | null;
  /** From the top down. */
  ancestorIds: string[];
  position: number;
  createdAt: Date;
  updatedAt: Date;
};
export type CategoryStore = ReturnType<typeof categoryStore>;

const definition = collection<CategoryRecord>(
  'categories',
  {
    _id: String,
    slug: String,
    name: String,
    parentId: String,
    ancestorIds: [String],
    position: Number,
    createdAt: Date,
    updatedAt: Date,
  },
  [{ keys: { slug: 1 }, options: { unique: true } }, { keys: { parentId: 1, position: 1, _id: 1 } }],
  { cached: true },
);

const madeAt = new Date('2026-01-01T00:00:00.000Z');
const byPosition = { field: 'position', descending: false, kind: 'number' } as const;

export const categoryStore = (db: Database) => {
  const model = db.model(definition);
  return {
    loader: (load = byId) => load(model),
    /** Loads the categories right below many at once, each one's in their order. */
    childrenLoader: () =>
      new DataLoader<string, CategoryRecord[]>(async (parentIds) => {
        const found = await model
          .find({ parentId: { $in: [...parentIds] } })
          .sort({ position: 1, _id: 1 })
          .lean<CategoryRecord[]>();
        return parentIds.map((id) => found.filter((category) => category.parentId === id));
      }),
    byId: (id: string) => model.findById(id).lean<CategoryRecord>().exec(),
    byIds: (ids: readonly string[]) =>
      model
        .find({ _id: { $in: [...ids] } })
        .lean<CategoryRecord[]>()
        .exec(),
    bySlug: (slug: string) => model.findOne({ slug }).lean<CategoryRecord>().exec(),
    bySlugs: (slugs: readonly string[]) =>
      model
        .find({ slug: { $in: [...slugs] } })
        .lean<CategoryRecord[]>()
        .exec(),
    below: (parentId: string | null, args: PageArgs) => keysetPage(model, { parentId }, byPosition, args),

    async install(): Promise<void> {
      await model.bulkWrite(
        categoryTree
          .flatMap((node, index) => recordsOf(node, null, index))
          .map((category) => {
            return { updateOne: { filter: { slug: category.slug }, update: { $setOnInsert: category }, upsert: true } };
          }) as never,
        { ordered: false },
      );
    },
  };
};

function recordsOf(
  { slug, name, children }: TreeNode,
  parent: CategoryRecord | null,
  position: number,
): CategoryRecord[] {
  const ancestorIds = parent ? [...parent.ancestorIds, parent._id] : [];
  const _id = derivedId('cat', slug, madeAt);
  const parentId = parent?._id ?? null;
  const own = { _id, slug, name, parentId, ancestorIds, position, createdAt: madeAt, updatedAt: madeAt };
  return [own, ...children.flatMap((child, index) => recordsOf(child, own, index))];
}
