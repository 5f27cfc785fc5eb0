import { readdirSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { describe, expect, it } from "vitest";

const root = fileURLToPath(new URL("../../", import.meta.url));
const files = ["src", "commands"].flatMap((folder) =>
  readdirSync(`${root}${folder}`, { recursive: true, encoding: "utf8" })
    .filter((file) => file.endsWith(".ts"))
    .map((file) => `${folder}/${file}`),
);
const sourceOf = (file: string): string => readFileSync(root + file, "utf8");

describe("what may be shown", () => {
  it("is marked as verified in one file only", () => {
    const casting = files.filter((file) =>
      /\bas (?:unknown as )?(?:Verified|Digest\b|Answer\b)/u.test(sourceOf(file)),
    );
    expect(casting).toEqual(["src/verify/brand.ts"]);
  });

  it("is marked by verify alone", () => {
    const importing = files.filter((file) => /from "[^"]*\/brand\.ts"/u.test(sourceOf(file)));
    expect(importing.filter((file) => !file.startsWith("src/verify/"))).toEqual([]);
  });
});

describe("verify", () => {
  it("imports no I/O, no engine and no store", () => {
    const own = files.filter((file) => file.startsWith("src/verify/"));
    const imported = own.flatMap((file) =>
      [...sourceOf(file).matchAll(/from "([^"]+)"/gu)].map((match) => `${file}: ${match[1]}`),
    );
    // The key of a sentence and its values; the sentences themselves, and what formats them, are the reader's side.
    const allowed =
      /: (?:\.\/|\.\.\/text\/|\.\.\/types\.ts|\.\.\/words\/said\.ts|(?:zod|diff|stemmer|approx-string-match)$)/u;
    expect(imported.filter((line) => !allowed.test(line))).toEqual([]);
  });
});
