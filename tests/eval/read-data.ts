/** Reading of evaluation data, which lies outside the project and is never copied into it. */
import { existsSync, readFileSync } from "node:fs";
import { gunzipSync } from "node:zlib";
import type { DataSet } from "./data-set.ts";

/** One JSON value a line. */
export function readLines<Row>(data: URL, path: string): Row[] {
  return readFileSync(new URL(path, data), "utf8")
    .split("\n")
    .filter((line) => line.trim() !== "")
    .map((line) => JSON.parse(line) as Row);
}

/** A gzipped text file, as UTF-8. */
export const readZipped = (data: URL, path: string): string =>
  gunzipSync(readFileSync(new URL(path, data))).toString("utf8");

/** The files that a data set needs and that are not there. */
export const absentFiles = (data: URL, { needs }: DataSet): string[] =>
  needs.filter((path) => !existsSync(new URL(path, data)));
