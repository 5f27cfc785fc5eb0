/** The web addresses in a message, as Discord would make links of them. Pure. */

/**
 * In order, each once. An address ends at white space, at the bracket that hides its preview, or at the closing bracket of a
 * masked link; a full stop, comma or quotation mark behind it is the sentence's.
 */
export function linksIn(message: string): string[] {
  const found = [...message.matchAll(/https?:\/\/[^\s<>"]{1,2000}/giu)].map(([address]) => cleaned(address));
  return [...new Set(found.filter((address) => URL.canParse(address)))];
}

// --- internal ---

/** A closing bracket belongs to the address where the address has opened it: "…/Alder_(river)". */
function cleaned(address: string): string {
  let open = 0;
  for (let at = 0; at < address.length; at += 1) {
    if (address[at] === "(") open += 1;
    if (address[at] === ")") open -= 1;
    if (open < 0) return cleaned(address.slice(0, at));
  }
  return address.replace(/[.,;:!?'’”»*_~|]+$/u, "");
}
