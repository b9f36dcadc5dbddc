// The one place that opens MongoDB: a connection a process, a database a subgraph, collections with their indexes.

import mongoose from 'mongoose';
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
  /** Only there to carry the record's type. */
  record?: T;
};

export function collection<T extends { _id: unknown }>(
  name: string,
  fields: SchemaDefinition,
  indexes: Collection<T>['indexes'] = [],
): Collection<T> {
  return { name, fields, indexes };
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

export type ClusterOptions = { maxPoolSize?: number; monitorCommands?: boolean };

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
  const databases = new Map<string, Database>();
  return {
    client: root.getClient(),
    database(name) {
      const known = databases.get(name) ?? databaseOf(name, root.useDb(`${prefix}${name}`, { useCache: true }));
      databases.set(name, known);
      return known;
    },
    close: () => root.close(),
  };
}

function databaseOf(name: string, connection: Connection): Database {
  const declared = new Map<string, Collection<unknown>>();
  return {
    name,
    connection,
    model<T>(of: Collection<T>): Model<T> {
      declared.set(of.name, of);
      return (connection.models[of.name] ?? connection.model(of.name, schemaOf(of), of.name)) as unknown as Model<T>;
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
