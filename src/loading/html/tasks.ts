/** What goes to the worker and comes back. */
import type { Page } from "./read-page.ts";

export type PageTask = {
  readonly kind: "html" | "markdown";
  readonly source: string;
  readonly url: string | null;
};
export type PageAnswer = { readonly page: Page } | { readonly fault: string };
