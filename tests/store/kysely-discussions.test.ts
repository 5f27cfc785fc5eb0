import { expect, test } from "vitest";
import { openDatabase } from "../../src/store/database.ts";
import { kyselyDiscussions } from "../../src/store/kysely-discussions.ts";
import { aDiscussion, type DiscussionsUnderTest, discussionsConformance } from "./discussions-conformance.ts";
import { temporaryFolder } from "./temporary-folder.ts";

async function opened(dataDir: string): Promise<DiscussionsUnderTest> {
  const database = await openDatabase(dataDir);
  return { discussions: kyselyDiscussions(database), close: () => database.destroy() };
}

discussionsConformance("in memory", () => opened(":memory:"));
discussionsConformance("in a file", async () => opened(await temporaryFolder()));

test("discussions are there when the file is opened again", async () => {
  const folder = await temporaryFolder();
  const before = await opened(folder);
  await before.discussions.open(aDiscussion());
  await before.close();
  const after = await opened(folder);
  expect(await after.discussions.of(aDiscussion().guildId, aDiscussion().threadId)).toEqual(aDiscussion());
  await after.close();
});
