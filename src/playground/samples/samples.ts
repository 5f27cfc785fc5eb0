/** The sample articles: invented texts of three shapes, so that a first look needs no article of one's own. */
import { readdirSync, readFileSync } from "node:fs";

export type Sample = {
  /** The file's name without its ending. */
  readonly name: string;
  readonly file: URL;
  /** The headline, as the file has it. */
  readonly title: string;
};

/** All samples, by name. Read from this folder once, at import; throws if one has no headline. */
export const samples: readonly Sample[] = readSamples(new URL("./", import.meta.url));

// --- internal ---

/** Where each kind of file has its headline. */
function headlineOf(ending: string): RegExp | null {
  if (ending === "html") return /<h1>([^<]+)<\/h1>/u;
  if (ending === "md") return /^# (.+)$/mu;
  if (ending === "txt") return /^(.+)$/mu;
  return null;
}

function readSamples(folder: URL): Sample[] {
  return readdirSync(folder)
    .sort()
    .flatMap((fileName) => {
      const [name, ending] = fileName.split(".");
      const headline = headlineOf(ending ?? "");
      return headline && name ? [readSample(name, new URL(fileName, folder), headline)] : [];
    });
}

function readSample(name: string, file: URL, headline: RegExp): Sample {
  const title = headline.exec(readFileSync(file, "utf8"))?.[1]?.trim();
  if (!title) throw new Error(`The sample ${name} has no headline`);
  return { name, file, title };
}
