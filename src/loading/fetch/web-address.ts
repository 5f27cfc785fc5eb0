/** Which addresses are asked at all: those of pages on the web. */
import { UserError } from "../../errors.ts";
import { said } from "../../words/said.ts";

/**
 * The address as a URL, without its fragment. Host names come out as the URL standard normalises them: numbers in decimal, octal or
 * hexadecimal and full-width digits are four decimal parts from here on. Throws UserError: no address, another scheme, a
 * password in it, another port, longer than any site takes.
 */
export function webAddressOf(address: string): URL {
  const given = address.trim();
  if (given.length > longestAddress || !URL.canParse(given)) throw new UserError(said("loading.bad-address"));
  const url = new URL(given);
  if (url.protocol !== "http:" && url.protocol !== "https:") throw new UserError(said("loading.not-web"));
  if (url.hostname === "") throw new UserError(said("loading.bad-address"));
  if (url.username !== "" || url.password !== "") throw new UserError(said("loading.credentials"));
  // The port is a word here, not an amount: "8.080" in German would be another one.
  if (!webPorts.has(url.port)) throw new UserError(said("loading.port", { port: url.port }));
  url.hash = "";
  return url;
}

// --- internal ---

/** UTF-16 units: what servers and proxies take (RFC 9110 asks for 8,000 octets at least). */
const longestAddress = 8_000;

/**
 * The URL parser leaves a scheme's own port out. Whoever may name any port has a scanner of other people's services (mail,
 * databases) that speaks HTTP into them; articles stand on these two.
 */
const webPorts: ReadonlySet<string> = new Set(["", "80", "443"]);
