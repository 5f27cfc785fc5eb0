/** What a line of a page may be judged to be. */
import type { FurnitureKind } from "../../types.ts";

/** `dropped`: of the page, not of the article. */
export type Judgement = "body" | "dropped" | FurnitureKind;
