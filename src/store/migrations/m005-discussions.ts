/** Which thread discusses which revision. No words of members. */
import type { Migration } from "kysely/migration";

/** No foreign key: a thread outlives the article that is taken away, and has to say so when it is asked. */
export const discussions: Migration = {
  async up(database) {
    await database.schema
      .createTable("discussions")
      .addColumn("guild_id", "text", (column) => column.notNull())
      .addColumn("thread_id", "text", (column) => column.notNull())
      .addColumn("article_id", "text", (column) => column.notNull())
      .addColumn("revision_id", "text", (column) => column.notNull())
      .addColumn("opened_by", "text", (column) => column.notNull())
      .addColumn("opened_at", "text", (column) => column.notNull())
      .addPrimaryKeyConstraint("discussions_key", ["guild_id", "thread_id"])
      .execute();
    await database.schema
      .createIndex("discussions_article")
      .on("discussions")
      .columns(["guild_id", "article_id"])
      .execute();
  },
};
