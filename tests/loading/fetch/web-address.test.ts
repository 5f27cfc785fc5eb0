import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { mayDial } from "../../../src/loading/fetch/may-dial.ts";
import { webAddressOf } from "../../../src/loading/fetch/web-address.ts";
import { keyOf } from "./support/key-of.ts";
import { loopbackSpellings } from "./support/spellings.ts";

describe("an address that is given", () => {
  it.each(loopbackSpellings)("%s is an address that may not be dialled, once it is normalised", (address) => {
    const host = webAddressOf(address).hostname.replace(/\.$/u, "");
    expect(mayDial(host)).toEqual({ allowed: false, reason: expect.not.stringMatching("not an address") });
  });

  it.each([
    ["a word", "bridge", "loading.bad-address"],
    ["nothing", "  ", "loading.bad-address"],
    ["a host alone", "news.example/a", "loading.bad-address"],
    ["no host", "http://", "loading.bad-address"],
    [
      "an address that no site would take",
      `https://news.example/${"a".repeat(8_000)}`,
      "loading.bad-address",
    ],
    ["a number that is no address", "http://256.256.256.256/", "loading.bad-address"],
    ["a file", "file:///etc/passwd", "loading.not-web"],
    ["data", "data:text/html,<p>a</p>", "loading.not-web"],
    ["a script", "javascript:alert(1)", "loading.not-web"],
    ["FTP", "ftp://news.example/a", "loading.not-web"],
    ["gopher", "gopher://news.example:70/1", "loading.not-web"],
    ["a blob", "blob:https://news.example/1", "loading.not-web"],
    ["a user", "https://jane@news.example/", "loading.credentials"],
    ["a user and a password", "https://jane:secret@news.example/", "loading.credentials"],
    ["a host that looks like another one", "https://news.example@127.0.0.1/", "loading.credentials"],
    ["another port", "http://news.example:8080/", "loading.port"],
    ["the port of mail", "http://news.example:25/", "loading.port"],
    ["the port of a database", "https://news.example:6379/", "loading.port"],
  ])("that is %s is refused", (_, address, key) => {
    expect(keyOf(() => webAddressOf(address))).toBe(key);
  });

  it.each([
    ["https://news.example/a?b=c#d", "https://news.example/a?b=c"],
    [" https://news.example/a ", "https://news.example/a"],
    ["https://news.example:443/a", "https://news.example/a"],
    ["http://news.example:443/a", "http://news.example:443/a"],
    ["https://NEWS.example/Ä", "https://news.example/%C3%84"],
    ["https://bücher.example/", "https://xn--bcher-kva.example/"],
  ])("%s is taken as %s", (address, expected) => {
    expect(webAddressOf(address).href).toBe(expected);
  });

  it("is judged alike in every spelling of the same number", () => {
    const octet = fc.integer({ min: 0, max: 255 });
    fc.assert(
      fc.property(octet, octet, octet, octet, (a, b, c, d) => {
        const plain = `${a}.${b}.${c}.${d}`;
        const number = ((a * 256 + b) * 256 + c) * 256 + d;
        const spellings = [
          plain,
          String(number),
          `0x${number.toString(16)}`,
          `0${number.toString(8)}`,
          `0x${a.toString(16)}.0${b.toString(8)}.${c}.${d}`,
          `${a}.${b}.${c * 256 + d}`,
          plain.replaceAll(/\d/gu, (digit) => String.fromCharCode(digit.charCodeAt(0) + 0xfee0)),
        ];
        for (const spelling of spellings) expect(webAddressOf(`http://${spelling}/`).hostname).toBe(plain);
        expect(mayDial(webAddressOf(`http://${number}/`).hostname)).toEqual(mayDial(plain));
      }),
    );
  });
});
