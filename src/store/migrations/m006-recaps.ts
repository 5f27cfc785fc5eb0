/** Which posts recap a discussion, and who does not want to be in any. Ids, and what a model wrote; no words of members. */
import type { Migration } from "kysely/migration";

export const recaps: Migration = {
  async up(database) {
    await database.schema
      .createTable("recaps")
      .addColumn("guild_id", "text", (column) => column.notNull())
      .addColumn("message_id", "text", (column) => column.notNull())
      .addColumn("channel_id", "text", (column) => column.notNull())
      .addColumn("first_id", "text", (column) => column.notNull())
      .addColumn("last_id", "text", (column) => column.notNull())
      .addColumn("revision_id", "text")
      .addColumn("cited", "text", (column) => column.notNull())
      .addColumn("draft", "text")
      .addColumn("locale", "text", (column) => column.notNull())
      .addColumn("made_at", "text", (column) => column.notNull())
      .addPrimaryKeyConstraint("recaps_key", ["guild_id", "message_id"])
      .execute();
    await database.schema
      .createIndex("recaps_channel")
      .on("recaps")
      .columns(["guild_id", "channel_id", "made_at"])
      .execute();
    await database.schema
      .createTable("opt_outs")
      .addColumn("guild_id", "text", (column) => column.notNull())
      .addColumn("user_id", "text", (column) => column.notNull())
      .addColumn("since", "text", (column) => column.notNull())
      .addPrimaryKeyConstraint("opt_outs_key", ["guild_id", "user_id"])
      .execute();
  },
};
