/** How often a member may send something to the moderators: a courtesy to them, so it is counted in memory alone. */
import { type Recent, recent } from "../recent.ts";

/** Takes one for the member; false: they had `most` within the last `ms`, and it is not counted. */
export type Seldom = (member: string) => boolean;

/** Of the last 5,000 members; a restart forgives. */
export function seldom(most: number, ms: number): Seldom {
  const times: Recent<number[]> = recent(5_000);
  return (member) => {
    const now = Date.now();
    const before = times.of(member, () => []);
    const lately = before.filter((time) => now - time < ms);
    if (lately.length >= most) return false;
    before.splice(0, before.length, ...lately, now);
    return true;
  };
}
