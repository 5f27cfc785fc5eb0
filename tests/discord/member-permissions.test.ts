import { PermissionFlagsBits } from "discord-api-types/v10";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { memberPermissions, type Overwrites } from "../../src/discord/member-permissions.ts";
import { permissionsOf } from "../../src/playground/permissions.ts";
import type { Channel, Guild, Member } from "../../src/playground/state.ts";

const bits = fc
  .subarray(["ViewChannel", "SendMessages", "ManageMessages", "SendMessagesInThreads"] as const)
  .map((names) => names.reduce((sum, name) => sum | PermissionFlagsBits[name], 0n));
const overwrite = fc.record({ allow: bits, deny: bits });
/** Roles 1 (everyone), 2 and 3; member 9. */
const some = fc.record({
  everyone: bits,
  roles: fc.tuple(bits, bits),
  held: fc.subarray(["2", "3"]),
  overwrites: fc.dictionary(fc.constantFrom("1", "2", "3", "9"), overwrite),
  owner: fc.boolean(),
  administrator: fc.boolean(),
});

describe("a member's permissions in a channel", () => {
  it("are what Discord counts, by roles, overwrites, ownership and administration", () => {
    fc.assert(
      fc.property(some, ({ everyone, roles: [second, third], held, overwrites, owner, administrator }) => {
        const own = administrator ? second | PermissionFlagsBits.Administrator : second;
        const byRole = new Map([
          ["1", everyone | PermissionFlagsBits.ViewChannel],
          ["2", own],
          ["3", third],
        ]);
        const places: Overwrites = new Map(Object.entries(overwrites));
        const ours = memberPermissions(
          { userId: "9", roles: held },
          { id: "1", ownerId: owner ? "9" : "8", roleBits: (id) => byRole.get(id) ?? null },
          places,
        );
        const guild = {
          id: "1",
          ownerId: owner ? "9" : "8",
          roles: new Map([...byRole].map(([id, permissions]) => [id, { permissions }])),
          channels: new Map(),
        } as unknown as Guild;
        const member = { user: { id: "9" }, roles: new Set(held) } as unknown as Member;
        const theirs = permissionsOf(guild, member, {
          parentId: null,
          overwrites: places,
        } as unknown as Channel);
        // Where a channel can't be seen, Discord counts nothing at all.
        const seen = (ours & PermissionFlagsBits.ViewChannel) !== 0n;
        expect(seen ? ours : 0n).toBe(theirs);
      }),
    );
  });

  it("of a role that is gone are none", () => {
    const guild = { id: "1", ownerId: "8", roleBits: () => null };
    expect(memberPermissions({ userId: "9", roles: ["77"] }, guild, new Map())).toBe(0n);
  });
});
