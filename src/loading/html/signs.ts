/** What is looked at to tell an article from other kinds of pages. */
import type { Judged } from "./assemble.ts";
import type { DomDocument } from "./dom.ts";
import { describedTypes } from "./json-ld.ts";
import { firstMeta } from "./meta.ts";
import { linkShare, type Segment } from "./segment.ts";

export type Signs = {
  /** Words of the text that was found, and of those the words in whole sentences. */
  readonly words: number;
  readonly prose: number;
  /** Headline, title and headings, one a line: what a page says of itself in large letters. */
  readonly heads: string;
  /** The first lines that a browser would show, whatever they are. */
  readonly shown: string;
  /** Short lines that are nearly all link. */
  readonly links: number;
  /** Elements that HTML has for articles: a list has none or one for each teaser. */
  readonly articles: number;
  /** Whether the address is a site's front page. */
  readonly isFront: boolean;
  /** What the page says that it and its parts are, in JSON-LD, Open Graph and microdata; lower case. */
  readonly types: ReadonlySet<string>;
  /** Buttons and links to buy. */
  readonly buys: boolean;
  readonly asksPassword: boolean;
  /** Marked as not free for all, as publishers tell search engines. */
  readonly notFree: boolean;
  /** A part of the page is named for a wall, or a line of the text speaks of one. */
  readonly wall: boolean;
  readonly scripts: number;
};

/** `url`: where it stands; `kept`: what was judged to be the article; `segments`: all lines of the page; `html`: as it came. */
export function signsOf(
  {
    document,
    html,
    url,
  }: { readonly document: DomDocument; readonly html: string; readonly url: string | null },
  segments: readonly Segment[],
  kept: readonly Judged[],
): Signs {
  const body = kept.filter(({ judgement }) => judgement === "body").map(({ segment }) => segment);
  return {
    words: wordsIn(body),
    prose: wordsIn(body.filter(isProse)),
    heads: headsOf(document).join("\n"),
    shown: shownOf(segments),
    links: segments.filter((segment) => segment.text.length < longestLink && linkShare(segment) > 0.8).length,
    articles: [...document.querySelectorAll("article")].length,
    isFront: url !== null && new URL(url).pathname === "/",
    types: new Set(typesOf(document)),
    buys: buyWords.test(buttonsOf(document)),
    asksPassword: document.querySelector('input[type="password"]') !== null,
    notFree: /"isAccessibleForFree"\s*:\s*(?:"?false)/iu.test(html),
    wall: hasWall(document, kept),
    scripts: [...document.querySelectorAll("script")].length,
  };
}

// --- internal ---

/** Han, kana and Thai are written without spaces; a character of theirs counts for half a word. */
function wordCount(text: string): number {
  const spaceless =
    text.match(/[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}]/gu)?.length ?? 0;
  return (text.match(/[\p{L}\p{N}]+(?:['’.,-][\p{L}\p{N}]+)*/gu)?.length ?? 0) + Math.floor(spaceless / 2);
}

const longestLink = 160;
/** UTF-16 units of what is shown that say what kind of page it is; interstitials are short. */
const longestShown = 3_000;
const longestHead = 200;
const mostHeads = 10;
const mostButtons = 200;
const longestButton = 60;
const mostTypes = 20;

const wordsIn = (segments: readonly Segment[]): number =>
  segments.reduce((sum, { text }) => sum + wordCount(text), 0);

/** A line that ends as sentences do, and is more than a label. */
const isProse = ({ text }: Segment): boolean => text.length >= 60 && /[.!?…。！？:;]["”’»)\]]*$/u.test(text);

function headsOf(document: DomDocument): string[] {
  const found = [...document.querySelectorAll("h1, h2")].slice(0, mostHeads);
  return [document.title, ...found.map((heading) => heading.textContent)].map((words) =>
    words.replaceAll(/\s+/gu, " ").trim().slice(0, longestHead),
  );
}

function shownOf(segments: readonly Segment[]): string {
  const lines: string[] = [];
  let length = 0;
  for (const { text } of segments) {
    if (length > longestShown) break;
    lines.push(text);
    length += text.length;
  }
  return lines.join("\n").slice(0, longestShown);
}

/** JSON-LD's, Open Graph's and microdata's names for what the page and its parts are. */
function typesOf(document: DomDocument): string[] {
  const marked = [...document.querySelectorAll("[itemscope][itemtype]")]
    .slice(0, mostTypes)
    .map((element) => element.getAttribute("itemtype")!.split("/").at(-1)!);
  const said = [...describedTypes(document), firstMeta(document, ["og:type"]) ?? "", ...marked];
  return said.map((type) => type.toLowerCase());
}

const buttonsOf = (document: DomDocument): string =>
  [
    ...document.querySelectorAll(
      "button, input[type=submit], input[type=button], a[class*=cart i], [class*=add-to-cart i], [name*=add-to-cart i]",
    ),
  ]
    .slice(0, mostButtons)
    .map((button) =>
      [button.textContent, button.getAttribute("value"), button.getAttribute("title")]
        .map((words) => (words ?? "").slice(0, longestButton))
        .join(" "),
    )
    .join("\n");

/** Words on the buttons of shops, in the languages that we speak and French. */
const buyWords =
  /\b(?:add to (?:shopping )?(?:cart|bag|basket|trolley)|buy (?:it )?now|in den (?:warenkorb|einkaufswagen)|jetzt kaufen|añadir (?:al carrito|a la cesta)|agregar al carrito|comprar ahora|ajouter au panier|acheter maintenant)\b/iu;

const wallNames =
  "[class*=paywall i], [id*=paywall i], [class*=regwall i], [class*=subscriber-only i], [class*=meteredContent i], [class*=gateway-content i]";
const wallWords =
  /\b(?:subscribe|sign in|log in|register|create (?:a free|an) account)\b.{0,40}\b(?:to (?:continue|keep) reading|to read (?:the|this)|for full access|to unlock)\b|\bthis (?:article|story|content) is (?:for|only available to|reserved for) (?:\p{L}+ )?(?:subscribers|members)\b|\b(?:weiterlesen mit|um (?:weiterzulesen|den (?:ganzen|vollständigen) artikel zu lesen)|nur für (?:abonnent|mitglieder)|jetzt abonnieren und weiterlesen)|\b(?:suscríbete|suscríbase|regístrate|inicia sesión) para (?:seguir|continuar) leyendo\b|\bsolo para suscriptores\b|\bcontenido exclusivo para suscriptores\b|\b(?:réservé aux abonnés|abonnez-vous pour (?:lire|continuer))\b/iu;

const hasWall = (document: DomDocument, kept: readonly Judged[]): boolean =>
  document.querySelector(wallNames) !== null ||
  kept.some(({ segment }) => segment.text.length < 400 && wallWords.test(segment.text));
