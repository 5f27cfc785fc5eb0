/** The care of libraries with its real parts: embedded store in memory, pipeline with cache, a chat in memory. */
import { onTestFinished } from "vitest";
import { createPipeline } from "../../src/answer/create-pipeline.ts";
import { createCare } from "../../src/care/create-care.ts";
import { extractiveEngine } from "../../src/engine/extractive.ts";
import { readContent } from "../../src/loading/content.ts";
import { openStore } from "../../src/store/open.ts";
import type { Locale } from "../../src/words/locale.ts";
import { memoryChat } from "../commands/memory-chat.ts";

/** `locale`: of the server in Discord. */
export async function aCare(locale: Locale = "en") {
  const faults: unknown[] = [];
  const onError = (fault: unknown) => void faults.push(fault);
  const store = await openStore({ dataDir: ":memory:", cacheDays: 1, onError });
  const pipeline = createPipeline({
    engine: extractiveEngine(),
    counters: store.counters,
    cache: store.cache,
    onCacheFault: onError,
  });
  const care = createCare({ ...store, pipeline, onFault: onError });
  const chat = memoryChat({ locale });
  onTestFinished(async () => {
    await care.close();
    await store.close();
  });
  const add = async (text: string, guildId = "1") => {
    const content = readContent({ text, url: `https://news.example/${text.length}` });
    return (await store.library.add(guildId, { title: text.slice(0, 20), content, addedBy: "100" })).article;
  };
  return { ...store, pipeline, care, chat, add, faults };
}

export const report = `Bridge opens

The bridge opened on Monday after nine months of repair. The county paid 4.2 million crowns for it.

“We checked every bolt twice,” county engineer Maria Holt said. Ferry captain Jonas Pell called it “a relief for the valley.”`;
