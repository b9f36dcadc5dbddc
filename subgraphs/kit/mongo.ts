// The one place that opens MongoDB: a connection a process, a database a subgraph, collections with their indexes.

import mongoose from 'mongoose';
import { silentLog, type Logger } from './log.js';
import { recordCache, type CachedCollection, type RecordCache } from './recordCache.js';
import { tellOfWrites } from './recordWrites.js';
import type {
  ClientSession,
  Connection,
  IndexDefinition,
  IndexOptions,
  Model,
  SchemaDefinition,
  mongo,
} from 'mongoose';

export type { ClientSession, Model, mongo };
export type { AnyBulkWriteOperation, QueryFilter, PipelineStage, UpdateQuery } from 'mongoose';

/** A collection as its store declares it. `fields` is a mongoose schema definition; writes are cast and checked by it. */
export type Collection<T> = {
  name: string;
  fields: SchemaDefinition;
  indexes: readonly { keys: IndexDefinition; options?: IndexOptions }[];
  /** Whether what `byId` reads of it is kept in the process's memory; see recordCache.ts. */
  cached: boolean;
  /** Only there to carry the record's type. */
  record?: T;
};

export function collection<T extends { _id: unknown }>(
  name: string,
  fields: SchemaDefinition,
  indexes: Collection<T>['indexes'] = [],
  { cached = false }: { cached?: boolean } = {},
): Collection<T> {
  return { name, fields, indexes, cached };
}

/** A nested record inside a collection's fields: checked like its parent, with no id of its own. */
export const nested = (fields: SchemaDefinition) => new mongoose.Schema(fields, { _id: false, strict: 'throw' });
/** A field that holds any plain value. */
export const anything = mongoose.Schema.Types.Mixed;

export type Database = {
  readonly name: string;
  readonly connection: Connection;
  model<T>(of: Collection<T>): Model<T>;
  /** Makes what is missing of the collections and indexes that were asked for by `model`; run once at start. */
  ensureIndexes(): Promise<void>;
};

export type Cluster = {
  database(name: string): Database;
  client: ReturnType<Connection['getClient']>;
  close(): Promise<void>;
};

export type ClusterOptions = {
  maxPoolSize?: number;
  monitorCommands?: boolean;
  /** What records that are loaded by id may take of the process's memory, in mebibytes; 0 keeps none. */
  recordCacheMegabytes?: number;
  log?: Logger;
};

/** `prefix` keeps several Vitrines apart on one server. Throws where no primary answers within five seconds. */
export async function connect(uri: string, prefix: string, options: ClusterOptions = {}): Promise<Cluster> {
  const root = await mongoose
    .createConnection(uri, {
      retryWrites: true,
      w: 'majority',
      journal: true,
      serverSelectionTimeoutMS: 5000,
      autoIndex: false,
      autoCreate: false,
      bufferCommands: false,
      // Strings were checked when they were written: checking them again costs a part of each read.
      enableUtf8Validation: false,
      maxPoolSize: options.maxPoolSize ?? 100,
      monitorCommands: options.monitorCommands ?? false,
    })
    .asPromise();
  const client = root.getClient();
  const { recordCacheMegabytes = 0, log = silentLog } = options;
  const records = recordCacheMegabytes > 0 ? recordCache(client, recordCacheMegabytes * 2 ** 20, log) : null;
  if (records) tellOfWrites(client, records);
  const databases = new Map<string, Database>();
  return {
    client,
    database(name) {
      const known =
        databases.get(name) ?? databaseOf(name, root.useDb(`${prefix}${name}`, { useCache: true }), records);
      databases.set(name, known);
      return known;
    },
    async close() {
      await records?.close();
      await root.close();
    },
  };
}

const memories = new WeakMap<object, { records: CachedCollection; cache: RecordCache }>();
/** What the process remembers of a model's records; undefined where it keeps none. */
export const memoryOf = (model: object) => memories.get(model);

function databaseOf(name: string, connection: Connection, cache: RecordCache | null): Database {
  const declared = new Map<string, Collection<unknown>>();
  return {
    name,
    connection,
    model<T>(of: Collection<T>): Model<T> {
      declared.set(of.name, of);
      const model = connection.models[of.name] ?? connection.model(of.name, schemaOf(of), of.name);
      if (of.cached && cache) {
        const records = cache.declare({ database: connection.name, collection: of.name, subgraph: name });
        memories.set(model as object, { records, cache });
      }
      return model as unknown as Model<T>;
    },
    async ensureIndexes() {
      await Promise.all(
        [...declared.values()].map(async (of) => {
          await connection.createCollection(of.name).catch(unlessAlreadyThere);
          const specs = of.indexes.map(({ keys, options }) => ({ key: keys as Record<string, 1 | -1>, ...options }));
          if (specs.length > 0) await connection.collection(of.name).createIndexes(specs as never);
        }),
      );
    },
  };
}

/** Before version 7 a server refuses to make a collection that is there, where later ones say nothing. */
function unlessAlreadyThere(error: unknown): void {
  if ((error as { code?: unknown } | null)?.code !== NAMESPACE_EXISTS) throw error;
}
const NAMESPACE_EXISTS = 48;

function schemaOf(of: Collection<unknown>) {
  const schema = new mongoose.Schema(of.fields, {
    _id: false,
    id: false,
    versionKey: false,
    strict: 'throw',
    minimize: false,
    autoIndex: false,
    timestamps: false,
  });
  return schema as unknown as mongoose.Schema<never>;
}

/** Whether a write was refused by a unique index. Inside a transaction it is dead after that: catch it outside. */
export const isDuplicateKey = (error: unknown): boolean => (error as { code?: unknown } | null)?.code === 11000;

/** The driver's own collection, for the kit's records that no model describes: outbox, inbox, checkpoints. */
export function plainCollection<T extends mongo.Document>(db: Database, name: string): mongo.Collection<T> {
  return plainDatabase(db).collection<T>(name);
}

/** The driver's own database: for libraries that want one, and for commands. */
export const plainDatabase = (db: Database): mongo.Db => db.connection.getClient().db(db.connection.name);

/** Whether an operation failed because no server was reached, so that nobody knows whether it was done. */
export const isOutOfReach = (error: unknown): boolean =>
  error instanceof mongoose.mongo.MongoNetworkError || error instanceof mongoose.mongo.MongoServerSelectionError;
