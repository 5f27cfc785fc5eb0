/** Whether a network address may be dialled. Pure: the one judgement that keeps requests out of private networks. */
import ipaddr from "ipaddr.js";

export type DialVerdict =
  | { readonly allowed: true }
  /** `reason`: what the address is for, by its registry's name. */
  | { readonly allowed: false; readonly reason: string };

/**
 * Allows an address only if it is global unicast: one that the registries give to hosts on the public internet. `address`:
 * IPv4 in four decimal parts or IPv6 (brackets allowed), as the URL parser and the resolver write them; any other spelling is
 * refused, not interpreted. Forms of IPv6 that carry an IPv4 address inside are refused whatever they carry: the network may
 * turn them into it.
 */
export function mayDial(address: string): DialVerdict {
  const bare = address.startsWith("[") && address.endsWith("]") ? address.slice(1, -1) : address;
  if (ipaddr.IPv4.isValidFourPartDecimal(bare)) return judgedV4(ipaddr.IPv4.parse(bare));
  if (!bare.includes("%") && ipaddr.IPv6.isValid(bare)) return judgedV6(ipaddr.IPv6.parse(bare));
  return refused("not an address");
}

// --- internal ---

const refused = (reason: string): DialVerdict => ({ allowed: false, reason });

/** Public addresses that answer from inside of a machine's own cloud: they are routed nowhere else. */
const insideClouds: ReadonlyMap<string, string> = new Map([
  ["168.63.129.16", "metadata and DNS of a cloud's own machines (Azure)"],
]);

function judgedV4(address: ipaddr.IPv4): DialVerdict {
  const inside = insideClouds.get(address.toString());
  if (inside) return refused(inside);
  const range = address.range();
  return range === "unicast" ? { allowed: true } : refused(range);
}

/** What IANA gives to hosts as a whole (RFC 4291, registry "IPv6 Global Unicast Address Assignments"). */
const globalUnicast = ipaddr.IPv6.parseCIDR("2000::/3");

function judgedV6(address: ipaddr.IPv6): DialVerdict {
  const range = address.range();
  if (range !== "unicast") return refused(range);
  if (!address.match(globalUnicast)) return refused("not assigned to hosts");
  return carriesTunnel(address) ? refused("isatap") : { allowed: true };
}

/** ISATAP (RFC 5214): an IPv4 address behind 0000:5efe or 0200:5efe in the lower half, which a tunnel may dial. */
const carriesTunnel = ({ parts }: ipaddr.IPv6): boolean =>
  (parts[4] === 0 || parts[4] === 0x200) && parts[5] === 0x5efe;
