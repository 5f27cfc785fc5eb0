import { describe, expect, it } from "vitest";
import { figures } from "./figures.ts";
import { absentFiles } from "./read-data.ts";
import { figuresOf } from "./scorer.ts";
import { dataSets } from "./sets/index.ts";
import { fraction, percent, tableOf } from "./table.ts";
import { rowsOf } from "./terminal.ts";

describe("the table", () => {
  it("sets ours beside the floor and the best of others", () => {
    const table = tableOf([{ set: "ask", measure: "AUC", ours: "70.0" }], "2026-03-18");
    expect(table.split("\n").at(2)).toBe("| ask | AUC | 61.1 word overlap | – | 70.0 | 2026-03-18 |");
  });

  it("keeps a bar or a line end in a figure from breaking the table", () => {
    expect(
      tableOf([{ set: "ask", measure: "a|b", ours: "1\n2" }], "x")
        .split("\n")
        .at(2),
    ).toBe("| ask | a\\|b | – | – | 1 2 | x |");
  });

  it("prints shares as each field does", () => {
    expect([fraction(0.9574), fraction(1), percent(1, 3), percent(0, 0)]).toEqual([
      ".957",
      "1.000",
      "33.3",
      "–",
    ]);
  });
});

describe("figures of others", () => {
  it("belong to a data set that is measured, once each, and say where they come from", () => {
    const names = new Set(dataSets.map(({ name }) => name));
    expect(figures.filter(({ set }) => !names.has(set))).toEqual([]);
    expect(new Set(figures.map(({ set, measure }) => `${set} ${measure}`)).size).toBe(figures.length);
    expect(
      figures.filter(({ origin, floor, published }) => origin === "" || (floor ?? published) === null),
    ).toEqual([]);
  });
});

describe("a scorer's print", () => {
  it("is read by the line of our predictions, without counts", () => {
    const printed = "system      P@.8\nours-all    0.9 .5 1 | 0.7 (n=12) 0.1/0.2 (n=3) 4/5 | -0.6\nours 1";
    expect(figuresOf(printed, "ours-all")).toEqual([0.9, 1, 0.7, 0.1, 0.2, 4, 5, -0.6]);
    expect(figuresOf(printed, "ours")).toEqual([1]);
  });

  it("without our line is an error", () => {
    expect(() => figuresOf("system F1", "ours")).toThrow("no line for ours");
  });
});

describe("the answers of a command", () => {
  it("come back in order, with what was wrong with a line", () => {
    const printed = '{"id":"a","quotes":[]}\n{"id":"b","error":"text: is not text"}\n';
    expect(rowsOf("quotes", ["a", "b"], printed)).toEqual([
      { id: "a", quotes: [] },
      { id: "b", error: "text: is not text" },
    ]);
  });

  it.each([
    ["missing", ["a", "b"], '{"id":"a"}\n'],
    ["too many", ["a"], '{"id":"a"}\n{"id":null,"error":"x"}\n'],
    ["out of order", ["a", "b"], '{"id":"b"}\n{"id":"a"}\n'],
  ])("are an error where lines are %s", (_, asked, printed) => {
    expect(() => rowsOf("quotes", asked, printed)).toThrow("`quotes` gave");
  });
});

describe("the data sets", () => {
  it("have names of their own and say what they need", () => {
    expect(new Set(dataSets.map(({ name }) => name)).size).toBe(dataSets.length);
    // Questions and discussions of our own are about articles of our own.
    const own = dataSets.filter(({ needs }) => needs.length === 0);
    expect(own.map(({ name }) => name)).toEqual(["questions", "recap"]);
  });

  it("are known to be absent where there is no data", () => {
    const nowhere = new URL("./no-such-folder/", import.meta.url);
    for (const set of dataSets) expect(absentFiles(nowhere, set)).toEqual(set.needs);
  });
});
