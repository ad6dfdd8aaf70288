/** Transactions that begin with their first statement: both travel to the database in one trip. */
import {
  type DatabaseConnection,
  type Driver,
  PostgresDialect,
  type PostgresDialectConfig,
  PostgresDriver
} from "kysely"

class PipeliningDriver extends PostgresDriver {
  readonly #begun = new WeakMap<DatabaseConnection, Promise<void>>()

  /** Sends the beginning and does not wait for its answer. What is written before it came is kept only if it was good. */
  override async beginTransaction(...asked: Parameters<PostgresDriver["beginTransaction"]>): Promise<void> {
    const begun = super.beginTransaction(...asked)
    // Heard when the transaction is to be kept; a rejection that waits for that is not lost.
    begun.catch(() => {})
    this.#begun.set(asked[0], begun)
  }

  override async commitTransaction(connection: DatabaseConnection): Promise<void> {
    await this.#begun.get(connection)
    await super.commitTransaction(connection)
  }
}

/** PostgreSQL by a pool whose clients send without waiting (`pipeline: true`). */
export class PipeliningDialect extends PostgresDialect {
  readonly #config: PostgresDialectConfig

  constructor(config: PostgresDialectConfig) {
    super(config)
    this.#config = config
  }

  override createDriver(): Driver {
    return new PipeliningDriver(this.#config)
  }
}
