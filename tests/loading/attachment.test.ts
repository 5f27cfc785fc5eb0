import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { UserError } from "../../src/errors.ts";
import { fetchAttachment } from "../../src/loading/attachment.ts";

const limits = { fileBytes: 1000, fetchTime: 2000 };
let server: Server;
let origin: string;
let other: string;
let asked: string[] = [];

beforeAll(async () => {
  server = createServer((request, response) => {
    asked.push(request.url ?? "");
    if (request.url === "/moved") response.writeHead(302, { location: "/small.txt" }).end();
    else if (request.url === "/gone") response.writeHead(404).end("gone");
    else if (request.url === "/endless") stream(response);
    else if (request.url === "/silent") response.writeHead(200).write("a");
    else response.writeHead(200).end("The board voted.");
  });
  await new Promise<void>((ready) => server.listen(0, "127.0.0.1", ready));
  const { port } = server.address() as AddressInfo;
  origin = `http://127.0.0.1:${port}`;
  other = `http://localhost:${port}`;
});

afterAll(async () => {
  server.closeAllConnections();
  await new Promise((closed) => server.close(closed));
});

function stream(response: import("node:http").ServerResponse): void {
  const more = (): void => {
    while (!response.destroyed && response.write("x".repeat(100)));
  };
  response.on("drain", more);
  more();
}

const get = (url: string, size = 16, fetchTime = limits.fetchTime): Promise<Uint8Array> => {
  asked = [];
  const attachment = { name: "a.txt", url, size, contentType: "text/plain" };
  return fetchAttachment(attachment, `${origin}/api`, { ...limits, fetchTime });
};

describe("fetching an attachment", () => {
  it("gives its bytes, from the host that the bot's own Discord is on", async () => {
    expect(new TextDecoder().decode(await get(`${origin}/small.txt`))).toBe("The board voted.");
  });

  it.each([
    ["another host", () => `${other}/small.txt`],
    ["a host that only begins like Discord's", () => "https://cdn.discordapp.com.example/a.txt"],
    ["Discord's host without encryption", () => "http://cdn.discordapp.com/attachments/1/2/a.txt"],
    ["another port of Discord's host", () => "https://cdn.discordapp.com:8443/a.txt"],
    ["a name and password in the address", () => origin.replace("http://", "http://user:secret@")],
    ["a file on this machine", () => "file:///etc/hostname"],
    ["data in the address", () => "data:text/plain,hello"],
    ["no address at all", () => "attachment"],
  ])("asks nothing of %s", async (_, url) => {
    await expect(get(url())).rejects.toThrow(UserError);
    expect(asked).toEqual([]);
  });

  it("refuses a file that Discord says is too large, before it asks for it", async () => {
    await expect(get(`${origin}/small.txt`, 20_000_000)).rejects.toThrow("This file has 20 MB; at most 0 MB");
    expect(asked).toEqual([]);
  });

  it("stops reading where there is more than was said", async () => {
    await expect(get(`${origin}/endless`)).rejects.toThrow(/at most/u);
  });

  it("follows no redirect", async () => {
    await expect(get(`${origin}/moved`)).rejects.toThrow("it answered 302");
    expect(asked).toEqual(["/moved"]);
  });

  it("says that a file is gone", async () => {
    await expect(get(`${origin}/gone`)).rejects.toThrow(/it answered 404.*Attach it again/u);
  });

  it("gives up on a host that falls silent", async () => {
    await expect(get(`${origin}/silent`, 16, 100)).rejects.toThrow(/took longer than/u);
  });

  it("says that a host cannot be reached", async () => {
    const attachment = { name: "a.txt", url: "http://127.0.0.1:1/a.txt", size: 1, contentType: null };
    await expect(fetchAttachment(attachment, "http://127.0.0.1:1/api", limits)).rejects.toThrow(
      /could not be fetched/u,
    );
  });
});
