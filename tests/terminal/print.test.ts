import { describe, expect, it } from "vitest";
import type { Reply } from "../../src/reply.ts";
import { printed } from "../../src/terminal/print.ts";

const headed = (foreign: string): string => {
  const reply: Reply = { kind: "reply", visibility: "public", heading: { foreign }, sections: [] };
  return printed(reply, { colour: false, width: 80 });
};

describe("a heading in the terminal", () => {
  it("is one line where it was stored in several, and keeps its other spaces", () => {
    expect(headed("Board agrees \r\n  to pay  for barrier")).toBe("Board agrees to pay  for barrier\n");
  });

  it("is printed in time where a great many spaces stand in it", () => {
    expect(headed(`Board${" ".repeat(1_000_000)}agrees`).split(/\s+/u)).toEqual(["Board", "agrees", ""]);
  });
});
