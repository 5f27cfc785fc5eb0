/// <reference lib="dom" />
/** Keeping the keyboard's place while parts of the page are made anew. */

/** Remembers what has the focus. The result gives it to what stands in its place then, and does nothing where nothing does. */
export function keepFocus(): () => void {
  const selector = selectorOf(document.activeElement);
  return () => {
    if (selector === null || document.activeElement !== document.body) return;
    document.querySelector<HTMLElement>(selector)?.focus();
  };
}

// --- internal ---

/** By id, or by what sets it apart in the nearest thing that has an id; null for the page itself. */
function selectorOf(focused: Element | null): string | null {
  if (!(focused instanceof HTMLElement) || focused === document.body) return null;
  if (focused.id !== "") return `#${CSS.escape(focused.id)}`;
  const holder = focused.closest("[id]");
  if (holder === null) return null;
  const { customId, channel } = focused.dataset;
  const within =
    customId !== undefined
      ? `[data-custom-id="${CSS.escape(customId)}"]`
      : channel !== undefined
        ? `[data-channel="${CSS.escape(channel)}"]`
        : focused.tagName.toLowerCase();
  return `#${CSS.escape(holder.id)} ${within}`;
}
