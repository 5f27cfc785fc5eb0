/** Everything hostile that may come in, besides addresses, with what is to be said of it. */
import type { PageLoader } from "../../src/loading/create-loader.ts";
import type { Content } from "../../src/types.ts";
import { typeset } from "../loading/pdf/support/typeset.ts";
import { writePdf } from "../loading/pdf/support/write-pdf.ts";
import { mentionBomb } from "./pages.ts";

export type HostileCase = {
  readonly name: string;
  readonly load: (loader: PageLoader) => Promise<Content>;
  /** Key of the sentence, or words of it where it has none; null: it is loaded, and `holds` says how. */
  readonly refused: string | RegExp | null;
  readonly holds?: (content: Content) => boolean;
};

const page =
  (path: string) =>
  async (loader: PageLoader): Promise<Content> => {
    const loaded = await loader.url(`http://hostile.example/${path}`);
    if (loaded.kind !== "loaded") throw new Error("It was said to be unchanged");
    return loaded.content;
  };
const file =
  (name: string, bytes: Uint8Array, contentType: string | null = null) =>
  (loader: PageLoader): Promise<Content> =>
    loader.file({ name, bytes, contentType }, null);

const sentences = Array.from(
  { length: 20 },
  (_, at) => `The board met for the ${at + 2}th time and agreed on nothing.`,
);
const pdf = writePdf(typeset(sentences));
const readsAsIs = ({ text }: Content): boolean => text.includes("said Mara Lindqvist");

export const hostileCases: readonly HostileCase[] = [
  { name: "a page that never ends", load: page("never-ending"), refused: "loading.page-too-large" },
  { name: "a page that comes a letter at a time", load: page("drip"), refused: "loading.site-too-slow" },
  { name: "a bomb of 10 GB in gzip", load: page("bomb-gzip"), refused: "loading.packed-too-tightly" },
  { name: "a bomb of 10 GB in Brotli", load: page("bomb-br"), refused: "loading.packed-too-tightly" },
  { name: "a bomb of 10 GB in Zstandard", load: page("bomb-zstd"), refused: "loading.packed-too-tightly" },
  { name: "a page packed twice", load: page("bomb-stacked"), refused: "loading.unknown-packing" },
  { name: "100,000 nested boxes", load: page("nested"), refused: null, holds: readsAsIs },
  { name: "100,000 nested letters", load: page("nested-inline"), refused: null, holds: readsAsIs },
  { name: "100,000 attributes", load: page("attributes"), refused: null, holds: readsAsIs },
  { name: "5,000,000 times one letter", load: page("one-letter"), refused: /at most 2,000,000/u },
  {
    name: "1,900,000 opening quotation marks",
    load: page("quotes"),
    refused: "loading.page-without-article",
  },
  { name: "an app without text", load: page("app"), refused: "loading.page-is-app" },
  { name: "a shop", load: page("shop"), refused: "loading.page-is-shop" },
  { name: "a video", load: page("video"), refused: "loading.page-is-video" },
  { name: "a check for bots", load: page("bot-check"), refused: "loading.page-is-bot-check" },
  {
    name: "a page that is not there, answered as if it were",
    load: page("soft-404"),
    refused: "loading.page-is-error",
  },
  { name: "a page that the site refuses (403)", load: page("forbidden"), refused: "loading.forbidden" },
  {
    name: "a title of 5,000 characters",
    load: page("long-title"),
    refused: null,
    holds: ({ title }) => (title?.length ?? 0) <= 301,
  },
  {
    name: "a headline and a name of a million characters",
    load: page("long-metadata"),
    refused: null,
    holds: ({ title, byline }) => title === "Board meets" && byline === null,
  },
  {
    name: "descriptions nested 20,000 deep",
    load: page("deep-json"),
    refused: null,
    holds: ({ title }) => title === "Board meets",
  },
  {
    name: "instructions to the bot in the title",
    load: page("injected"),
    refused: null,
    holds: ({ title, text }) => title !== null && text.startsWith(title),
  },
  {
    name: "mentions, Markdown and a turned line in the title",
    load: page("mentions"),
    refused: null,
    holds: ({ title }) => title === mentionBomb,
  },
  {
    name: "a PDF that is none",
    load: file("a.pdf", Buffer.from("%PDF-1.7\nnot really"), "application/pdf"),
    refused: "loading.pdf-damaged",
  },
  {
    name: "half a PDF",
    load: file("a.pdf", pdf.subarray(0, pdf.length >> 1), "application/pdf"),
    refused: "loading.pdf-damaged",
  },
  {
    name: "a PDF with a password",
    load: file("a.pdf", writePdf({ ...typeset(sentences), locked: true })),
    refused: "loading.pdf-locked",
  },
  {
    name: "a file named to escape its folder",
    load: file("../../../../etc/cron.d/a.txt", Buffer.from(sentences.join("\n\n"))),
    refused: null,
    holds: ({ text }) => text === sentences.join("\n\n"),
  },
  {
    name: "a program named .txt",
    load: file("a.txt", new Uint8Array([0x7f, 0x45, 0x4c, 0x46, 2, 1, 1, 0])),
    refused: /it looks like a program/u,
  },
];
