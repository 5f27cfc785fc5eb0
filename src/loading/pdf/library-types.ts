/** What the PDF library hands out: its types, which it does not export itself. */
import type { getResolvedPDFJS } from "unpdf";

export type Pdf = Awaited<ReturnType<Awaited<ReturnType<typeof getResolvedPDFJS>>["getDocument"]>["promise"]>;
export type PdfLibraryPage = Awaited<ReturnType<Pdf["getPage"]>>;
export type TextContent = Awaited<ReturnType<PdfLibraryPage["getTextContent"]>>;
export type TextItem = Extract<TextContent["items"][number], { str: string }>;

/** How a page is shown: `transform` takes the file's coordinates to points from the top left. */
export type Viewport = {
  readonly width: number;
  readonly height: number;
  readonly transform: readonly number[];
};
