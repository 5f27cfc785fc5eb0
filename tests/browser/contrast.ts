/** How readable the page is: the contrast of its texts, by WCAG 2.2 (success criterion 1.4.3). */
import type { Page } from "playwright-core";

/** Texts whose contrast to what is behind them is below 4.5, or 3 for large ones; each as "words: ratio". */
export function palestTexts(page: Page): Promise<string[]> {
  return page.evaluate<string[]>(measure);
}

// --- internal ---

/** Runs in the page: everything that it needs stands inside. */
const measure = `(() => {
  const channels = (colour) => (colour.match(/[\\d.]+/g) ?? []).map(Number);
  const luminance = (rgb) => rgb.slice(0, 3)
    .map((value) => (value / 255 <= 0.03928 ? value / 255 / 12.92 : ((value / 255 + 0.055) / 1.055) ** 2.4))
    .reduce((sum, value, index) => sum + value * [0.2126, 0.7152, 0.0722][index], 0);
  const behind = (element) => {
    for (let at = element; at !== null; at = at.parentElement) {
      const colour = channels(getComputedStyle(at).backgroundColor);
      if (colour.length === 3 || colour[3] > 0.5) return colour;
    }
    return [255, 255, 255];
  };
  const ratioOf = (colour, element) => {
    const [one, other] = [luminance(channels(colour)), luminance(behind(element))];
    return (Math.max(one, other) + 0.05) / (Math.min(one, other) + 0.05);
  };
  const hasOwnWords = (element) =>
    element.getClientRects().length > 0 &&
    element.closest(".spoiler:not(.shown)") === null &&
    [...element.childNodes].some((node) => node.nodeType === 3 && node.textContent.trim() !== "");
  const shown = [...document.querySelectorAll("body *")].filter(hasOwnWords).map((element) => {
    const { color, fontSize, fontWeight } = getComputedStyle(element);
    const isLarge = parseFloat(fontSize) >= 24 || (parseFloat(fontSize) >= 18.66 && Number(fontWeight) >= 700);
    return { words: element.textContent.slice(0, 40), ratio: ratioOf(color, element), least: isLarge ? 3 : 4.5 };
  });
  const hints = [...document.querySelectorAll("[placeholder]")].map((element) => {
    const { color } = getComputedStyle(element, "::placeholder");
    return { words: element.placeholder, ratio: ratioOf(color, element), least: 4.5 };
  });
  return [...shown, ...hints]
    .filter(({ ratio, least }) => ratio < least)
    .map(({ words, ratio }) => words + ": " + ratio.toFixed(2));
})()`;
