// Memberships: which people act for which tenants, and as what.

import { keysetPage, keysetPages } from '../../kit/keyset.js';
import { batched } from '../../kit/byId.js';
import { collection } from '../../kit/mongo.js';
import type { Database } from '../../kit/mongo.js';
import type { PageArgs } from '../../kit/connection.js';
import type { Transaction } from '../../kit/transaction.js';
import type { Role } from './tenant.js';

export type MembershipRecord = {
  _id: string;
  userId: string;
  tenantId: string;
  role: Role;
  createdAt: Date;
  updatedAt: Date;
};

/** One document a tenant, which every change of its members writes: so two owners can't both leave at once. */
type TenantRecord = { _id: string; version: number };

export const memberships = collection<MembershipRecord>(
  'memberships',
  {
    _id: { type: String, required: true },
    userId: { type: String, required: true },
    tenantId: { type: String, required: true },
    role: { type: String, required: true, enum: ['OWNER', 'MANAGER', 'STAFF'] },
    createdAt: { type: Date, required: true },
    updatedAt: { type: Date, required: true },
  },
  [
    { keys: { tenantId: 1, userId: 1 }, options: { unique: true } },
    { keys: { tenantId: 1, createdAt: 1, _id: 1 } },
    { keys: { userId: 1, createdAt: 1, _id: 1 } },
  ],
);
const tenants = collection<TenantRecord>('tenants', {
  _id: { type: String, required: true },
  version: { type: Number, required: true },
});

const latestFirst = { field: 'createdAt', descending: true, kind: 'date' } as const;

export const pairOf = (userId: string, tenantId: string) => `${userId}:${tenantId}`;

function partsOf(pair: string): { userId: string; tenantId: string } {
  const [userId = '', tenantId = ''] = pair.split(':');
  return { userId, tenantId };
}

export type MembershipStore = ReturnType<typeof membershipStore>;

export const membershipStore = (db: Database) => {
  const model = db.model(memberships);
  const tenantModel = db.model(tenants);
  return {
    roleOf: async (userId: string, tenantId: string) =>
      (await model.findOne({ tenantId, userId }, { role: 1 }).lean<MembershipRecord>())?.role ?? null,
    /** From here to the transaction's end, nobody else changes the tenant's members. */
    lock: (tenantId: string, { session }: Transaction) =>
      tenantModel.updateOne({ _id: tenantId }, { $inc: { version: 1 } }, { upsert: true, session }),
    find: (userId: string, tenantId: string, { session }: Transaction) =>
      model.findOne({ tenantId, userId }, {}, { session }).lean<MembershipRecord>(),
    countOf: (tenantId: string, only: { role?: Role }, { session }: Transaction) =>
      model.countDocuments({ tenantId, ...only }, { session }),
    add: (record: MembershipRecord, { session }: Transaction) =>
      model.create([record], { session }).then(() => undefined),
    setRole: (_id: string, role: Role, at: Date, { session }: Transaction) =>
      model
        .findOneAndUpdate({ _id }, { $set: { role, updatedAt: at } }, { session, returnDocument: 'after' })
        .lean<MembershipRecord>(),
    remove: (_id: string, { session }: Transaction) => model.deleteOne({ _id }, { session }).then(() => undefined),
    ofUser: (userId: string, args: PageArgs) => keysetPage(model, { userId }, latestFirst, args),
    /** A page of each tenant's members. */
    ofTenants: (tenantIds: readonly string[], args: PageArgs) =>
      keysetPages(
        model,
        tenantIds.map((tenantId) => ({ tenantId })),
        latestFirst,
        args,
      ),
    /** Roles by `pairOf` a person and a tenant, batched: services ask for many in one document. */
    roleLoader: () =>
      batched<MembershipRecord>(
        (pairs) => {
          const asked = pairs.map(partsOf);
          const filter = {
            tenantId: { $in: asked.map((each) => each.tenantId) },
            userId: { $in: asked.map((each) => each.userId) },
          };
          return model.find(filter, { _id: 0, userId: 1, tenantId: 1, role: 1 }).lean<MembershipRecord[]>();
        },
        (record) => pairOf(record.userId, record.tenantId),
      ),
    /** One person's memberships by tenant, batched. */
    loaderOf: (userId: string | null) =>
      batched<MembershipRecord>(
        async (tenantIds) =>
          userId ? model.find({ userId, tenantId: { $in: [...tenantIds] } }).lean<MembershipRecord[]>() : [],
        (record) => record.tenantId,
      ),
  };
};
