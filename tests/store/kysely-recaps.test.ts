import { openDatabase } from "../../src/store/database.ts";
import { kyselyOptOuts } from "../../src/store/kysely-opt-outs.ts";
import { kyselyRecaps } from "../../src/store/kysely-recaps.ts";
import { recapsConformance } from "./recaps-conformance.ts";

recapsConformance("in SQLite", async () => {
  const database = await openDatabase(":memory:");
  return {
    recaps: kyselyRecaps(database),
    optOuts: kyselyOptOuts(database),
    close: () => database.destroy(),
  };
});
