/**
 * Everything that is SQLite's own: the dialect over `node:sqlite`, its pragmas, and what its error codes mean to people.
 * Another database comes beside this file; nothing else of the store changes.
 */
import { DatabaseSync } from "node:sqlite";
import { setTimeout as delay } from "node:timers/promises";
import {
  CompiledQuery,
  type DatabaseConnection,
  SqliteAdapter,
  type SqliteDatabase,
  SqliteDialect,
  type SqliteDialectConfig,
  SqliteDriver,
} from "kysely";
import { recent } from "../recent.ts";

/** How long a statement waits for another process's write, in ms. A write here takes a few; longer means something hangs. */
const patience = 5_000;

/**
 * A kysely dialect over one SQLite file, or ":memory:".
 * A transaction takes the write lock when it begins, so that what it reads cannot be outdated when it writes.
 */
export function sqliteDialect(file: string, onWrite: OnWrite = () => undefined): WatchingDialect {
  let othersWrites: (() => number) | null = null;
  const database = async (): Promise<SqliteDatabase> => {
    const opened = await openFile(file);
    othersWrites = countingOthers(opened);
    return opened;
  };
  const dialect = new NodeSqliteDialect({ database }, onWrite);
  return Object.assign(dialect, { othersWrites: () => othersWrites?.() ?? 0 });
}

/** `othersWrites`: another number after each write of another process; a few microseconds. */
export type WatchingDialect = SqliteDialect & { readonly othersWrites: () => number };

/**
 * Hears of each statement of this process that may have written, once it has run and before its transaction is over: with the table,
 * null where it is not told which. Nobody else can read through the same database until then.
 */
export type OnWrite = (table: string | null) => void;

/** What a SQLite error means for who starts or runs the bot; null where it is not one that they can act on. */
export function sqliteTrouble(error: unknown): string | null {
  return troubles[resultCode(error) ?? 0] ?? null;
}

// --- internal ---

/** By SQLite's primary result code (sqlite.org/rescode.html): what happened, and what to do next. */
const troubles: Readonly<Record<number, string>> = {
  // SQLITE_PERM, SQLITE_READONLY, SQLITE_CANTOPEN: the folder may be writable and the file still not.
  3: "can't be opened. Let the user that runs Verbatim read and write it.",
  8: "can't be written. Let the user that runs Verbatim write it and its folder, or set DATA_DIR to another folder.",
  14: "can't be opened. Let the user that runs Verbatim read and write it, or set DATA_DIR to another folder.",
  // SQLITE_BUSY after all our patience.
  5: "is held by another process. Stop the other process that writes to it, then try again.",
  // SQLITE_IOERR, SQLITE_FULL: the disk.
  10: "can't be read or written: the disk reports an error. Look at the disk, then try again.",
  13: "can't be written: the disk is full. Free some space, then try again.",
  // SQLITE_CORRUPT, SQLITE_NOTADB: never replaced by an empty one, which would hide the loss.
  11: "is damaged. Put a backup in its place, or move it away to start with an empty library.",
  26: "is not a database. Put a backup in its place, or move it away to start with an empty library.",
};

const busy = 5;

/** Several times the number of different queries of the library and the cache. */
const mostStatements = 200;

/**
 * `synchronous = full`: an acknowledged write survives a power cut, at the cost of one fsync a transaction.
 * `secure_delete`: a removed article is overwritten, not only unlinked from the page list.
 */
const pragmas = ["journal_mode = wal", "synchronous = full", "foreign_keys = on", "secure_delete = on"];

function countingOthers(database: SqliteDatabase): () => number {
  const statement = database.prepare("pragma data_version");
  return () => (statement.all([])[0] as { readonly data_version: number }).data_version;
}

async function openFile(file: string): Promise<SqliteDatabase> {
  // No waiting inside SQLite: it would stop the event loop, and with it the bot's heartbeat. `patiently` waits instead.
  const database = new DatabaseSync(file, { timeout: 0 });
  try {
    for (const pragma of pragmas) await patiently(() => database.exec(`pragma ${pragma}`));
  } catch (error) {
    database.close();
    throw error;
  }
  // Preparing takes longer than most of our queries do, and kysely writes the same text for the same query.
  const statements = recent<ReturnType<typeof prepare>>(mostStatements);
  return {
    close: () => database.close(),
    prepare: (text) => statements.of(text, () => prepare(database, text)),
  };
}

function prepare(database: DatabaseSync, text: string): ReturnType<SqliteDatabase["prepare"]> {
  const statement = database.prepare(text);
  type Values = Parameters<typeof statement.all>;
  return {
    reader: statement.columns().length > 0,
    all: (values) => statement.all(...(values as Values)),
    run: (values) => statement.run(...(values as Values)),
    iterate: (values) => statement.iterate(...(values as Values)),
  };
}

/** Runs an action again while another process holds the lock, without blocking this one. */
async function patiently<T>(action: () => T | Promise<T>): Promise<T> {
  const end = Date.now() + patience;
  for (;;) {
    try {
      return await action();
    } catch (error) {
      if (resultCode(error) !== busy || Date.now() > end) throw error;
    }
    // Uneven, so that two processes do not meet at every step.
    await delay(2 + Math.random() * 8);
  }
}

/** The primary result code: the low byte of the extended one. */
function resultCode(error: unknown): number | null {
  const code = error instanceof Error && "errcode" in error ? error.errcode : null;
  return typeof code === "number" ? code & 0xff : null;
}

class NodeSqliteDialect extends SqliteDialect {
  readonly #config: SqliteDialectConfig;
  readonly #onWrite: OnWrite;
  constructor(config: SqliteDialectConfig, onWrite: OnWrite) {
    super(config);
    this.#config = config;
    this.#onWrite = onWrite;
  }
  override createDriver(): SqliteDriver {
    return new PatientDriver(this.#config, this.#onWrite);
  }
  override createAdapter(): SqliteAdapter {
    return new TransactionalAdapter();
  }
}

/** SQLite does roll back schema changes; kysely leaves this off for it, and would migrate without a transaction. */
class TransactionalAdapter extends SqliteAdapter {
  override get supportsTransactionalDdl(): boolean {
    return true;
  }
}

class PatientDriver extends SqliteDriver {
  readonly #onWrite: OnWrite;
  #connection: DatabaseConnection | null = null;

  constructor(config: SqliteDialectConfig, onWrite: OnWrite) {
    super(config);
    this.#onWrite = onWrite;
  }

  override async acquireConnection(): Promise<DatabaseConnection> {
    this.#connection ??= patientConnection(await super.acquireConnection(), this.#onWrite);
    return this.#connection;
  }

  /** "immediate": a deferred transaction that reads first fails at once when another process has written since. */
  override async beginTransaction(connection: DatabaseConnection): Promise<void> {
    await connection.executeQuery(CompiledQuery.raw("begin immediate"));
  }
}

function patientConnection(connection: DatabaseConnection, onWrite: OnWrite): DatabaseConnection {
  return {
    async executeQuery<Row>(query: CompiledQuery) {
      const result = await patiently(() => connection.executeQuery<Row>(query));
      if (!onlyReads.test(query.sql)) onWrite(writesTo.exec(query.sql)?.[1] ?? null);
      return result;
    },
    streamQuery: (query, size) => connection.streamQuery(query, size),
  };
}

const onlyReads = /^(?:select|begin|commit|rollback|pragma)\b/iu;
const writesTo = /^(?:insert into|update|delete from) "(\w+)"/u;
