/** How often a member may make the bot spend money. What is cached, or made by rule, is free and not counted. */
import { RateLimiterMemory, RateLimiterRes } from "rate-limiter-flexible";

export type MemberLimits = {
  /** Whether the member has a run left. */
  allows(guildId: string, memberId: string): Promise<boolean>;
  /** Takes one; false: there was none left. */
  take(guildId: string, memberId: string): Promise<boolean>;
  /** Gives one back: the run cost nothing. */
  giveBack(guildId: string, memberId: string): Promise<void>;
};

/** `runsPerHour`: a whole number from 1. Kept in memory: a restart forgives. */
export function memberLimits(runsPerHour: number): MemberLimits {
  const limiter = new RateLimiterMemory({ points: runsPerHour, duration: hour });
  return {
    async allows(guildId, memberId) {
      const used = await limiter.get(keyOf(guildId, memberId));
      return used === null || used.remainingPoints > 0;
    },
    async take(guildId, memberId) {
      try {
        await limiter.consume(keyOf(guildId, memberId));
        return true;
      } catch (refusal) {
        if (!(refusal instanceof RateLimiterRes)) throw refusal;
        return false;
      }
    },
    async giveBack(guildId, memberId) {
      await limiter.reward(keyOf(guildId, memberId));
    },
  };
}

// --- internal ---

/** In seconds. */
const hour = 3_600;

const keyOf = (guildId: string, memberId: string): string => `${guildId}:${memberId}`;
