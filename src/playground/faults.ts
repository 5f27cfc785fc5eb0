/** Troubles that a test asks for: the next requests that match are answered with these instead. */

export type Fault = {
  /** Matched against `METHOD /path`, the path without the API prefix. */
  readonly matches: RegExp;
  readonly status: number;
  readonly body?: unknown;
  readonly headers?: Readonly<Record<string, string>>;
  /** How many requests it takes; 1 by default. */
  readonly times?: number;
  /** The request is carried out, and only its answer is lost. */
  readonly takesEffect?: boolean;
};

/** What a request gets instead of its answer. */
export type Trouble = { readonly response: Response; readonly takesEffect: boolean };

export class Faults {
  private readonly pending: { fault: Fault; left: number }[] = [];

  add(fault: Fault): void {
    this.pending.push({ fault, left: fault.times ?? 1 });
  }

  /** The answer to give instead, or null. */
  take(request: string): Trouble | null {
    const entry = this.pending.find(({ fault, left }) => left > 0 && fault.matches.test(request));
    if (entry === undefined) return null;
    entry.left -= 1;
    const { status, body = { message: "Asked for by a test", code: 0 }, headers = {} } = entry.fault;
    const response = new Response(JSON.stringify(body), {
      status,
      headers: { "content-type": "application/json", ...headers },
    });
    return { response, takesEffect: entry.fault.takesEffect === true };
  }
}

/** Discord's answer to too many requests: the header and the body both say how long to wait, in seconds. */
export function rateLimited(retryAfterSeconds: number, global: boolean): Response {
  const body = { message: "You are being rate limited.", retry_after: retryAfterSeconds, global };
  return new Response(JSON.stringify(body), {
    status: 429,
    headers: {
      "content-type": "application/json",
      "retry-after": String(Math.ceil(retryAfterSeconds)),
      "x-ratelimit-scope": global ? "global" : "user",
      ...(global
        ? { "x-ratelimit-global": "true" }
        : { "x-ratelimit-reset-after": String(retryAfterSeconds) }),
    },
  });
}
