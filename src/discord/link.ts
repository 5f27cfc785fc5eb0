/** Links that we write: a label that is already message text, and an address from anywhere. */

/**
 * `[label](url)`, or the label alone where the address is no plain web address.
 * `words` is the label as its reader sees it: where it holds what Discord does not take inside a label (brackets, or
 * anything that looks like an address), the label stays text and the link goes on a sign of ours behind it.
 */
export function linked(label: string, words: string, url: string | null | undefined): string {
  const address = webAddress(url);
  if (address === null || label === "") return label;
  if (UNFIT_LABEL.test(words) || words.trim() === "") return `${label} [↗](${address})`;
  return `[${label}](${address})`;
}

/** The address as it may stand between the round brackets of a link; null: not http(s), unreadable, or too long to spend text on. */
export function webAddress(url: string | null | undefined): string | null {
  const parsed = url ? URL.parse(url) : null;
  if (
    parsed === null ||
    !/^https?:$/.test(parsed.protocol) ||
    parsed.username !== "" ||
    parsed.password !== ""
  ) {
    return null;
  }
  const address = parsed.href.replace(/[()<>[\]\\*"'`|\s]/g, percent);
  return address.length <= LONGEST_ADDRESS ? address : null;
}

// --- internal ---

/** Brackets, line breaks, and what looks like an address or a domain ("Reuters.com", not "U.S. forces" or "3.5"). */
const UNFIT_LABEL = /[[\]\n]|:\/\/|\w\w\.[a-z]{2}/i;

/** A link is paid for from the text of the message: a fifth of it is the most that one may cost. */
const LONGEST_ADDRESS = 800;

/** `encodeURIComponent` leaves round brackets and the asterisk as they are. */
function percent(char: string): string {
  return `%${char.charCodeAt(0).toString(16).toUpperCase().padStart(2, "0")}`;
}
