import { describe, expect, it } from "vitest";
import { DISCORD_LIMITS } from "../../src/playground/limits.ts";
import {
  allows,
  demand,
  EVERYONE,
  permissionBits,
  permissionNames,
  permissionsOf,
} from "../../src/playground/permissions.ts";
import { openThread } from "../../src/playground/threads.ts";
import { addChannel, addRole, World } from "../../src/playground/world.ts";

function scene() {
  const world = new World(
    {
      token: "t",
      applicationId: "1",
      name: "Bot",
      messageContent: true,
      guildMembers: false,
      guildPresences: false,
    },
    DISCORD_LIMITS,
  );
  const guild = world.addGuild("Guild", EVERYONE);
  const ada = world.addMember(guild, world.addUser("Ada", false));
  const channel = addChannel(guild, "general");
  const held = () => permissionsOf(guild, ada, channel);
  return { world, guild, ada, channel, held };
}
const bits = permissionBits;

describe("permissions", () => {
  it("are everyone's and those of each role", () => {
    const { guild, ada, held } = scene();
    expect(allows(held(), "ManageMessages")).toBe(false);
    ada.roles.add(addRole(guild, "mods", bits(["ManageMessages"])).id);
    expect(allows(held(), "ManageMessages")).toBe(true);
    expect(permissionNames(held())).toContain("SendMessages");
  });

  it("owners and administrators may all, whatever a channel denies", () => {
    const { guild, ada, channel, held } = scene();
    channel.overwrites.set(guild.id, { kind: "role", allow: 0n, deny: bits(["SendMessages"]) });
    expect(allows(held(), "SendMessages")).toBe(false);
    const role = addRole(guild, "admins", bits(["Administrator"]));
    ada.roles.add(role.id);
    expect(allows(held(), "SendMessages")).toBe(true);
    ada.roles.delete(role.id);
    guild.ownerId = ada.user.id;
    expect(allows(held(), "BanMembers")).toBe(true);
  });

  it("a role's overwrite beats everyone's, a member's beats the role's", () => {
    const { guild, ada, channel, held } = scene();
    const role = addRole(guild, "readers", 0n);
    ada.roles.add(role.id);
    channel.overwrites.set(guild.id, { kind: "role", allow: 0n, deny: bits(["SendMessages"]) });
    channel.overwrites.set(role.id, { kind: "role", allow: bits(["SendMessages"]), deny: 0n });
    expect(allows(held(), "SendMessages")).toBe(true);
    channel.overwrites.set(ada.user.id, { kind: "member", allow: 0n, deny: bits(["SendMessages"]) });
    expect(allows(held(), "SendMessages")).toBe(false);
  });

  it("who cannot see a channel may do nothing there, nor in its threads", () => {
    const { world, guild, ada, channel, held } = scene();
    const thread = openThread(world, channel, { name: "T", owner: world.bot });
    expect(allows(permissionsOf(guild, ada, thread), "SendMessagesInThreads")).toBe(true);
    channel.overwrites.set(guild.id, { kind: "role", allow: 0n, deny: bits(["ViewChannel"]) });
    expect(held()).toBe(0n);
    expect(permissionsOf(guild, ada, thread)).toBe(0n);
  });

  it("a missing one is refused as Missing Permissions, an unseen channel as Missing Access", () => {
    const { held } = scene();
    expect(() => demand(held(), "SendMessages")).not.toThrow();
    expect(() => demand(held(), "ManageMessages")).toThrow("Missing Permissions");
    expect(() => demand(0n, "SendMessages")).toThrow("Missing Access");
  });
});
