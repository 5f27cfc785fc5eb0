/** Numbers that a test may change. The defaults are Discord's. */
export type Limits = {
  /** ms from an interaction to its first response; later is `10062 Unknown interaction`. */
  readonly acknowledgeWithin: number;
  /** ms that an interaction's token lives. */
  readonly tokenLifetime: number;
  /** ms between heartbeats, as the gateway asks for them. */
  readonly heartbeatInterval: number;
  /** bytes a file. */
  readonly uploadBytes: number;
  /** Requests a second of one bot; answers to interactions do not count. */
  readonly requestsPerSecond: number;
};

export const DISCORD_LIMITS: Limits = {
  acknowledgeWithin: 3_000,
  tokenLifetime: 15 * 60_000,
  heartbeatInterval: 41_250,
  uploadBytes: 10 * 1024 * 1024,
  requestsPerSecond: 50,
};
