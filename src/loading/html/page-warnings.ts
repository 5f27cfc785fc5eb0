/** What looks wrong with a page that was read, in sentences for the moderator. */

import type { Judged } from "./assemble.ts";
import type { DomDocument } from "./dom.ts";

/** Warnings on what was kept of the page: thin, or cut off by a wall. None for a page without article: that is an error. */
export function pageWarnings(document: DomDocument, kept: readonly Judged[], html: string): string[] {
  const words = kept
    .filter(({ judgement }) => judgement === "body")
    .reduce((sum, { segment }) => sum + wordCount(segment.text), 0);
  const warnings: string[] = [];
  if (words === 0) return warnings;
  const walled = saysNotFree(html) || hasWall(document, kept);
  if (words < fewWords)
    warnings.push(
      `Only ${words} ${words === 1 ? "word was" : "words were"} found on this page. Compare it with what your browser shows.`,
    );
  if (walled && words < wholeWords)
    warnings.push("This page seems to be behind a paywall: the text may be only its beginning.");
  return warnings;
}

// --- internal ---

/** Short news items have 120 words and more. */
const fewWords = 100;
/** What a wall lets through is an opening of a few paragraphs. */
const wholeWords = 350;

/** Han, kana and Thai are written without spaces; a character of theirs counts for half a word. */
function wordCount(text: string): number {
  const spaceless =
    text.match(/[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}]/gu)?.length ?? 0;
  return (text.match(/[\p{L}\p{N}]+(?:['’.,-][\p{L}\p{N}]+)*/gu)?.length ?? 0) + Math.floor(spaceless / 2);
}

/** As publishers tell search engines. */
const saysNotFree = (html: string): boolean => /"isAccessibleForFree"\s*:\s*(?:"?false)/iu.test(html);

const wallNames =
  "[class*=paywall i], [id*=paywall i], [class*=regwall i], [class*=subscriber-only i], [class*=meteredContent i], [class*=gateway-content i]";
const wallWords =
  /\b(?:subscribe|sign in|log in|register|create (?:a free|an) account)\b.{0,40}\b(?:to (?:continue|keep) reading|to read (?:the|this)|for full access|to unlock)\b|\bthis (?:article|story|content) is (?:for|only available to|reserved for) (?:\p{L}+ )?(?:subscribers|members)\b/iu;

const hasWall = (document: DomDocument, kept: readonly Judged[]): boolean =>
  document.querySelector(wallNames) !== null ||
  kept.some(({ segment }) => segment.text.length < 400 && wallWords.test(segment.text));
