/** Discord's ids: milliseconds since 2015 in the upper bits, a counter in the lower; they sort by time. */

const DISCORD_EPOCH = 1_420_070_400_000n;
let counter = 0n;

/** A new id, greater than each before it in this process as long as the clock does not go back. */
export function newSnowflake(): string {
  counter = (counter + 1n) & 0x3fffffn;
  return (((BigInt(Date.now()) - DISCORD_EPOCH) << 22n) | counter).toString();
}
