import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { mayDial } from "../../../src/loading/fetch/may-dial.ts";

/** As registries and standards give them; one or more of each block, its first and its last where they are easily missed. */
const refused: readonly [string, readonly string[]][] = [
  ["unspecified", ["0.0.0.0", "0.1.2.3", "0.255.255.255", "::", "0:0:0:0:0:0:0:0"]],
  ["loopback", ["127.0.0.1", "127.0.0.0", "127.255.255.255", "127.1.2.3", "::1", "0:0:0:0:0:0:0:1", "[::1]"]],
  [
    "private (RFC 1918)",
    ["10.0.0.0", "10.255.255.255", "172.16.0.0", "172.31.255.255", "192.168.0.1", "192.168.255.255"],
  ],
  ["link-local", ["169.254.0.0", "169.254.255.255", "fe80::1", "fe80:1234::1", "febf:ffff::1"]],
  [
    "metadata",
    ["169.254.169.254", "169.254.170.2", "100.100.100.200", "192.0.0.192", "168.63.129.16", "fd00:ec2::254"],
  ],
  ["carrier-grade NAT", ["100.64.0.0", "100.127.255.255"]],
  ["unique local", ["fc00::1", "fd12:3456:789a::1", "fdff:ffff::1"]],
  ["site-local, deprecated", ["fec0::1", "feff::1"]],
  [
    "mapped",
    ["::ffff:127.0.0.1", "::ffff:7f00:1", "::ffff:8.8.8.8", "0:0:0:0:0:ffff:a00:1", "[::ffff:10.0.0.1]"],
  ],
  ["compatible, deprecated", ["::127.0.0.1", "::8.8.8.8", "::2"]],
  ["translated (SIIT)", ["::ffff:0:127.0.0.1", "::ffff:0:7f00:1"]],
  [
    "NAT64",
    ["64:ff9b::7f00:1", "64:ff9b::127.0.0.1", "64:ff9b::808:808", "64:ff9b:1::1", "64:ff9b:1:ffff::1"],
  ],
  ["6to4", ["2002:7f00:1::", "2002:a00:1::1", "2002:808:808::1", "192.88.99.1"]],
  ["Teredo", ["2001::1", "2001:0:4136:e378:8000:63bf:3fff:fdd2"]],
  ["ISATAP", ["2606:4700::5efe:7f00:1", "2606:4700::200:5efe:a00:1"]],
  [
    "documentation",
    ["192.0.2.1", "198.51.100.1", "203.0.113.255", "2001:db8::1", "3fff::1", "3fff:fff:ffff::1"],
  ],
  ["benchmarking", ["198.18.0.0", "198.19.255.255", "2001:2::1"]],
  ["multicast", ["224.0.0.1", "239.255.255.255", "ff02::1", "ff0e::1"]],
  ["reserved", ["240.0.0.1", "254.1.2.3", "255.255.255.255", "192.0.0.1", "192.0.0.255"]],
  [
    "other special uses",
    [
      "192.31.196.1",
      "192.52.193.1",
      "192.175.48.1",
      "2001:3::1",
      "2001:4:112::1",
      "2001:10::1",
      "2001:20::1",
      "2001:30::1",
      "100::1",
      "5f00::1",
      "2620:4f:8000::1",
    ],
  ],
  ["never assigned to hosts", ["4000::1", "8000::1", "1fff:ffff::1", "e000::1", "c000::1"]],
  [
    "not an address in the form that resolvers write",
    [
      "",
      "localhost",
      "2130706433",
      "0x7f000001",
      "0177.0.0.1",
      "127.1",
      "8.8.8",
      "8.8.8.8.8",
      "256.1.1.1",
      "08.8.8.8",
      "8.8.8.8 ",
      "１２７.0.0.1",
      "fe80::1%eth0",
      "2606:4700::1%1",
      "2606:4700:::1",
      "[8.8.8.8",
      "null",
    ],
  ],
];

describe("whether an address may be dialled", () => {
  it.each(refused.flatMap(([kind, addresses]) => addresses.map((address) => [kind, address] as const)))(
    "%s: %s is refused",
    (_, address) => {
      expect(mayDial(address)).toEqual({ allowed: false, reason: expect.any(String) });
    },
  );

  it.each([
    "8.8.8.8",
    "1.1.1.1",
    "93.184.215.14",
    "9.255.255.255",
    "11.0.0.0",
    "100.63.255.255",
    "100.128.0.0",
    "126.255.255.255",
    "128.0.0.1",
    "169.253.255.255",
    "169.255.0.0",
    "172.15.255.255",
    "172.32.0.0",
    "192.167.255.255",
    "192.169.0.0",
    "198.17.255.255",
    "198.20.0.0",
    "223.255.255.255",
    "2606:4700::6810:84e5",
    "2a00:1450:4001:82a::200e",
    "2600:1406:bc00:53::b81e:94ce",
    "[2a00:1450:4001:82a::200e]",
  ])("%s, of the public internet, is allowed", (address) => {
    expect(mayDial(address)).toEqual({ allowed: true });
  });

  it("says what a refused address is for", () => {
    expect(mayDial("127.0.0.1")).toEqual({ allowed: false, reason: "loopback" });
    expect(mayDial("168.63.129.16")).toMatchObject({ reason: expect.stringContaining("Azure") });
  });

  it("refuses every address of the private blocks, whichever", () => {
    const octet = fc.integer({ min: 0, max: 255 });
    const block = fc.constantFrom([10], [127], [192, 168], [169, 254], [0], [224], [255]);
    fc.assert(
      fc.property(block, octet, octet, octet, (start, ...rest) => {
        expect(mayDial([...start, ...rest].slice(0, 4).join(".")).allowed).toBe(false);
      }),
    );
  });

  it("refuses an IPv6 form of whatever it refuses in IPv4", () => {
    const octet = fc.integer({ min: 0, max: 255 });
    fc.assert(
      fc.property(octet, octet, octet, octet, (a, b, c, d) => {
        for (const prefix of ["::ffff:", "::", "64:ff9b::", "::ffff:0:"])
          expect(mayDial(`${prefix}${a}.${b}.${c}.${d}`).allowed).toBe(false);
      }),
    );
  });

  it("allows no word, whatever it is", () => {
    fc.assert(
      fc.property(fc.string(), (word) => {
        fc.pre(!/^\d+\.\d+\.\d+\.\d+$/u.test(word) && !word.includes(":"));
        expect(mayDial(word).allowed).toBe(false);
      }),
    );
  });
});
