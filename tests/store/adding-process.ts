/** Adds numbered articles of one guild, and prints "id number" only when the library says that one is stored. */
import { writeSync } from "node:fs";
import { openStore } from "../../src/store/open.ts";
import { numberedContent } from "./numbered-content.ts";

const [folder = "", prefix = "", count = "0"] = process.argv.slice(2);
const store = await openStore({
  dataDir: folder,
  cacheDays: 1,
  onError: (error) => {
    throw error;
  },
});
for (let number = 0; number < Number(count); number += 1) {
  const title = `${prefix} ${number}`;
  const { article } = await store.library.add("1", { title, content: numberedContent(title), addedBy: "1" });
  writeSync(1, `${article.id} ${number}\n`);
}
await store.close();
