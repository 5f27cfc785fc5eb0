import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { findFurniture } from "../../src/loading/furniture.ts";
import type { FurnitureKind } from "../../src/types.ts";
import { anyText } from "../text/arbitrary.ts";
import { article } from "./an-article.ts";

const pieces = (text: string, title: string | null = null): [FurnitureKind, string][] =>
  findFurniture(text, title).map(({ start, end, kind }) => [kind, text.slice(start, end)]);
const kinds = (text: string, title: string | null = null): FurnitureKind[] =>
  pieces(text, title).map(([kind]) => kind);

const body =
  "The harbour board voted on Tuesday night to pay for a new flood barrier, after two winters in which the river came over the quay.";
const inBody = (line: string): string => `${body}\n\n${line}\n\n${body}`;
const atEnd = (line: string): string => `${body}\n\n${body}\n\n${line}`;

describe("furniture of a news article", () => {
  it("is found in its place, and the article is left alone", () => {
    expect(pieces(article).map(([kind, words]) => [kind, words.slice(0, 24)])).toEqual([
      ["title", "Ferry crews to strike ov"],
      ["highlights", "The crews' union said it"],
      ["highlights", "The board called the dem"],
      ["related", "(Related: Harbour board "],
      ["video", "Watch Mara Lindqvist exp"],
      ["video", "This video is from the E"],
      ["related", "More related stories:"],
      ["related", "Harbour board to sell tw"],
      ["related", "Island shops count the c"],
      ["sources", "Sources include:"],
      ["sources", "ElleryPost.example"],
      ["sources", "CoastWire.example"],
      ["related", "Read full article here"],
    ]);
  });

  it.each<[FurnitureKind, string]>([
    ["newsletter", "Sign up for our morning newsletter and never miss a sailing."],
    ["newsletter", "Get the day's headlines delivered to your inbox."],
    ["share", "Follow us on Facebook and Instagram"],
    ["share", "Advertisement"],
    ["share", "Story continues below advertisement"],
    ["related", "Read more: Ferry fares to rise by a tenth"],
    ["related", "RELATED: The bridge that nobody wanted"],
    ["related", "Click here for the full timetable."],
    ["video", "Watch: crews walk out in Port Ellery"],
    ["caption", "Photo: Ellery Post"],
    ["caption", "A ferry leaves the harbour on Monday. (Photo by J. Marsh)"],
    ["caption", "The old bridge in June. Ellery Post/Getty Images"],
    ["legal", "© 2025 Ellery Post. All rights reserved."],
    ["legal", "Copyright 2025 Ellery Post"],
    ["sources", "Source: CoastWire"],
    ["related", "You may also like"],
    ["related", "Follow all our coverage of the strike at https://ellery.example/strike"],
    ["author", "First published: Friday, 5 September 2025, 08:38"],
    ["author", "Email Jane Marsh at jane@ellery.example or call her."],
    ["share", "Join our readers' forum to talk about the strike."],
    ["caption", "The ferry Curlew leaves Merrow. (Sam Pell/Coast Review)"],
    ["related", "View original content: https://wire.example/pr/1"],
    ["related", "Lesen Sie auch: Fischmarkt öffnet wieder"],
    ["related", "Lea también: El mercado reabre"],
    ["related", "Читайте также: Рыбный рынок открылся"],
    ["share", "Publicité"],
    ["share", "CONTINUA APÓS A PUBLICIDADE"],
    ["newsletter", "Suscríbase a nuestro boletín y reciba cada mañana las noticias."],
    ["sources", "来源：海滨日报"],
    ["author", "（责任编辑：王丽）"],
    ["caption", "Foto: Küstenblatt"],
    ["legal", "Todos os direitos reservados."],
  ])("between paragraphs: %s, as in “%s”", (kind, line) => {
    expect(pieces(inBody(line))).toEqual([[kind, line]]);
  });

  it.each<[FurnitureKind, string]>([
    ["author", "Jane Marsh is a staff writer for the Ellery Post. She lives on the island."],
    ["author", "Additional reporting by Tomas Lund"],
    ["author", "Tomas Lund contributed to this report."],
    ["legal", "The views expressed in this article are those of the author alone."],
    ["share", "What do you think? Tell us in the comments."],
  ])("after the last paragraph: %s, as in “%s”", (kind, line) => {
    expect(pieces(atEnd(line))).toEqual([[kind, line]]);
  });

  it("takes a byline and a date under the title", () => {
    expect(
      pieces(
        `Flood barrier agreed\n\nBy Jane Marsh and Tomas Lund\n\nPublished 5 September 2025, 10:31\n\n${body}`,
      ),
    ).toEqual([
      ["title", "Flood barrier agreed"],
      ["author", "By Jane Marsh and Tomas Lund"],
      ["author", "Published 5 September 2025, 10:31"],
    ]);
  });

  it("ends a list of related stories where paragraphs begin again", () => {
    const text = `${body}\n\nRelated stories\n\nFerry fares to rise by a tenth\n\n• Who owns the harbour\n\n${body}`;
    expect(kinds(text)).toEqual(["related", "related", "related"]);
  });

  it("takes the buttons under “Share this”, not the article that goes on", () => {
    expect(pieces(`${body}\n\nShare this post\n\nFacebook\n\nBuses in place\n\n${body}`)).toEqual([
      ["share", "Share this post"],
      ["share", "Facebook"],
    ]);
  });

  it("takes a pointer and the one headline after it, not the paragraph that follows", () => {
    const text = `${body}\n\nRead more:\n\nFerry fares to rise by a tenth\n\nShort words end here.\n\n${body}`;
    expect(pieces(text)).toEqual([
      ["related", "Read more:"],
      ["related", "Ferry fares to rise by a tenth"],
    ]);
  });
});

describe("ordinary news prose is never furniture", () => {
  it.each([
    "Watch groups said the vote was fair, and that they saw nothing wrong at any of the 40 polling places.",
    "Watching the river rise, the mayor said she had never seen the like.",
    "Related crimes fell by a tenth, police said.",
    "Sources said the board would meet again.",
    "Sources include the river and two wells, the engineer said.",
    "Share prices fell by a tenth after the vote.",
    "The board named two people for it (Doctor Nair and/or Doctor Lund).",
    "Lesen Sie auch die Briefe, sagte der Richter, und urteilen Sie dann.",
    "Anzeigen gegen vier Männer gingen am Montag bei der Polizei ein.",
    "Recibe el premio una escritora de la costa, dijo el jurado el lunes.",
    "Más noticias llegaron por la noche, y ninguna era buena.",
    "Teilen der Stadt fehlte am Abend noch immer der Strom.",
    "Follow the money, the senator told the hearing.",
    "Get out of the house, the mayor told people by the river.",
    "Copyright law is older than the radio, the judge said.",
    "By Monday the water had gone.",
    "He is a reporter, she said, and nobody believes him.",
    "“Sign up, or leave,” the sergeant told them.",
    "Photographs of the bridge were shown to the jury.",
    "Read the letter, he said, and then decide.",
    "More than a thousand people came to the quay.",
    "The report (see page 12) says that nobody was to blame.",
    "The board (related to the old port company) has nine members.",
    "Get well soon cards filled the hall.",
    "Video of the arrest was shown in court.",
    "Support us or step aside, the crews told the board.",
    "Print media are in decline, the study found.",
    "Published accounts of the storm date from 1953, the library said, and few are complete.",
    "Updated plans were shown to the board in 2024 by its engineers.",
    "Follow-up work will cost two million, the engineers said.",
    "Up next to the bridge stands a chapel from 1740.",
  ])("%s", (sentence) => {
    expect(pieces(inBody(sentence))).toEqual([]);
    expect(pieces(inBody(`${sentence} ${body}`))).toEqual([]);
  });

  it("a list inside the article stays in the article", () => {
    expect(kinds(`${body}\n\nThe board wants:\n\n• a new barrier\n• a second bridge\n\n${body}`)).toEqual([]);
  });

  it("a list that is the article is not taken for its highlights", () => {
    const items = Array.from({ length: 4 }, (_, at) => `• ${at} ${body}`).join("\n");
    expect(kinds(`What the board decided\n\n${items}\n\n${body}`)).toEqual(["title"]);
  });

  it("a heading of the article with the word “summary” and prose under it stays", () => {
    expect(kinds(`${body}\n\nSummary\n\n${body}`)).toEqual([]);
  });
});

describe("the title line", () => {
  it("is the line that reads as the known title, whatever its quotation marks", () => {
    const text = `ELLERY\n\nBoard: ‘We Will Pay’.\n\n${body}`;
    expect(pieces(text, "Board: 'we will pay'")).toContainEqual(["title", "Board: ‘We Will Pay’."]);
  });

  it("is the first line that is set as a headline, with or without a full stop", () => {
    expect(pieces(`Board Agrees To Pay For Flood Barrier.\n\n${body}`)).toEqual([
      ["title", "Board Agrees To Pay For Flood Barrier."],
    ]);
    expect(kinds(`Board agrees to pay for flood barrier\n\n${body}`)).toEqual(["title"]);
  });

  it("is not the first sentence of an article", () => {
    expect(pieces(`The board has voted.\n\n${body}`)).toEqual([]);
    expect(pieces(body)).toEqual([]);
  });
});

describe("pieces of furniture", () => {
  it("are in order, apart from each other and inside any text", () => {
    fc.assert(
      fc.property(
        fc.array(fc.oneof(anyText, fc.constantFrom(...article.split("\n"))), { maxLength: 20 }),
        (lines) => {
          const text = lines.join("\n");
          const found = findFurniture(text, null);
          let end = 0;
          for (const piece of found) {
            expect(piece.start).toBeGreaterThanOrEqual(end);
            expect(piece.end).toBeGreaterThan(piece.start);
            end = piece.end;
          }
          expect(end).toBeLessThanOrEqual(text.length);
        },
      ),
    );
  });

  it.each([
    ["a"],
    [" "],
    ['"'],
    ["("],
    ["(Related: "],
    ["• a\n"],
    ["Read more:\n"],
    ["sign up to a "],
    ["By A "],
    ["\n"],
  ])("come to an end on half a million characters of %j", (piece) => {
    const text = piece.repeat(Math.ceil(500_000 / piece.length));
    expect(findFurniture(text, null).every(({ end }) => end <= text.length)).toBe(true);
  });
});
