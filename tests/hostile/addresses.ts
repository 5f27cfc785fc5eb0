/** Addresses that lead where nothing may be fetched, each with how it tries. */

import { publicAddress } from "../loading/fetch/support/a-web.ts";
import { loopbackSpellings } from "../loading/fetch/support/spellings.ts";

export type HostileAddress = {
  readonly address: string;
  readonly how: string;
  /** Key of the sentence. */
  readonly key: string;
  /** Whether a public site is asked before: it is what sends the request on. */
  readonly asksFirst?: boolean;
};

const inside = "loading.private-address";

/** What the names of the set resolve to; every other name has a public address. */
export const hostileNames: Readonly<Record<string, readonly string[] | null | (() => readonly string[])>> = {
  "turning.example": turning([publicAddress], ["127.0.0.1"]),
  localhost: ["127.0.0.1"],
  "loopback.example": ["127.0.0.1"],
  "loopback-six.example": ["::1"],
  "private.example": ["10.0.0.5"],
  "metadata.example": ["169.254.169.254"],
  "mixed.example": [publicAddress, "192.168.1.1"],
  "mapped.example": ["::ffff:192.168.1.1"],
  "nat64.example": ["64:ff9b::a00:1"],
  "many.example": [...Array.from({ length: 200 }, () => publicAddress), "127.0.0.1"],
  "nowhere.example": null,
};

/** Where the hostile site's paths send a request. */
export const hostileRedirects: Readonly<Record<string, string>> = {
  "/to-loopback": "http://127.0.0.1/",
  "/to-number": "http://2130706433/",
  "/to-six": "http://[::1]/",
  "/to-metadata": "http://169.254.169.254/latest/meta-data/iam/security-credentials/",
  "/to-name": "http://private.example/",
  "/in-steps": "/to-metadata",
  "/to-file": "file:///etc/passwd",
  "/to-port": "http://127.0.0.1:6379/",
  "/in-circles": "/in-circles",
};

export const hostileAddresses: readonly HostileAddress[] = [
  ...loopbackSpellings.map((address) => ({ address, how: "the machine itself", key: inside })),
  { address: "http://10.0.0.1/", how: "a private network", key: inside },
  { address: "http://192.168.0.1/", how: "a private network", key: inside },
  { address: "http://[fd00::1]/", how: "a private network, IPv6", key: inside },
  { address: "http://169.254.169.254/latest/meta-data/", how: "a cloud's metadata", key: inside },
  { address: "http://[fd00:ec2::254]/", how: "a cloud's metadata, IPv6", key: inside },
  { address: "http://100.64.0.1/", how: "a provider's own network", key: inside },
  { address: "http://localhost/", how: "a name of the machine itself", key: inside },
  { address: "http://loopback.example/", how: "a public name of the machine itself", key: inside },
  { address: "http://loopback-six.example/", how: "the same by IPv6", key: inside },
  { address: "http://private.example/", how: "a public name of a private address", key: inside },
  { address: "http://metadata.example/", how: "a public name of a cloud's metadata", key: inside },
  { address: "http://mixed.example/", how: "a name with a public and a private address", key: inside },
  { address: "http://many.example/", how: "200 public addresses and a private one", key: inside },
  { address: "http://mapped.example/", how: "a mapped address", key: inside },
  { address: "http://nat64.example/", how: "a translated address", key: inside },
  {
    address: "http://turning.example/",
    how: "a name that changes its address between two lookups",
    key: inside,
    asksFirst: true,
  },
  { address: "http://127.0.0.1:8080/", how: "another port", key: "loading.port" },
  { address: "http://hostile.example:22/", how: "another port", key: "loading.port" },
  {
    address: "https://hostile.example@127.0.0.1/",
    how: "a host that looks like another one",
    key: "loading.credentials",
  },
  { address: "file:///etc/passwd", how: "a file", key: "loading.not-web" },
  { address: "gopher://127.0.0.1:6379/_INFO", how: "another protocol", key: "loading.not-web" },
  ...Object.keys(hostileRedirects).map((path) => ({
    address: `http://hostile.example${path}`,
    how: `a redirect to ${hostileRedirects[path]}`,
    key:
      {
        "/to-file": "loading.redirect-nowhere",
        "/to-port": "loading.port",
        "/in-circles": "loading.redirect-circle",
      }[path] ?? inside,
    asksFirst: true,
  })),
  { address: "http://nowhere.example/", how: "a name that nobody has", key: "loading.no-such-site" },
];

// --- internal ---

/** Answers that take turns, lookup by lookup. */
function turning(...answers: (readonly string[])[]): () => readonly string[] {
  let asked = 0;
  return () => answers[asked++ % answers.length]!;
}
