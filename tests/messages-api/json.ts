/** Shapes of the API's answers besides a message: errors, models, rate limit headers. */
import type { LocalModel } from "./models.ts";
import type { Failed } from "./script.ts";

export type Failure = { readonly type: string; readonly message: string };

/** The API's own word and sentence for a status, where the script gives none. */
export function failureOf({ status, type, message }: Failed): Failure {
  const usual = usualFailures[status] ?? usualFailures[500]!;
  return { type: type ?? usual.type, message: message ?? usual.message };
}

export function errorJson(error: Failure, requestId: string): Record<string, unknown> {
  return { type: "error", error, request_id: requestId };
}

export function modelJson(model: LocalModel): Record<string, unknown> {
  return {
    type: "model",
    id: model.id,
    display_name: model.displayName,
    created_at: model.createdAt,
    line: model.line,
    lifecycle: "active",
    deprecated_at: null,
    retires_at: null,
    max_input_tokens: model.window,
    max_tokens: model.output,
    capabilities: null,
  };
}

/** An account that is far from its limits. */
export function rateHeaders(): Readonly<Record<string, string>> {
  const reset = new Date(Date.now() + 60_000).toISOString();
  const kinds = { requests: 4_000, "input-tokens": 2_000_000, "output-tokens": 400_000 };
  return Object.fromEntries(
    Object.entries(kinds).flatMap(([kind, limit]) => [
      [`anthropic-ratelimit-${kind}-limit`, String(limit)],
      [`anthropic-ratelimit-${kind}-remaining`, String(limit - 1)],
      [`anthropic-ratelimit-${kind}-reset`, reset],
    ]),
  );
}

// --- internal ---

const usualFailures: Readonly<Record<number, Failure>> = {
  400: { type: "invalid_request_error", message: "Invalid request" },
  401: { type: "authentication_error", message: "invalid x-api-key" },
  402: { type: "billing_error", message: "Your credit balance is too low to access the Anthropic API." },
  403: {
    type: "permission_error",
    message: "Your API key does not have permission to use the specified resource.",
  },
  404: { type: "not_found_error", message: "Not found" },
  413: { type: "request_too_large", message: "Request exceeds the maximum size" },
  429: {
    type: "rate_limit_error",
    message: "This request would exceed your account's rate limit. Please try again later.",
  },
  500: { type: "api_error", message: "Internal server error" },
  503: { type: "api_error", message: "Service unavailable" },
  504: { type: "timeout_error", message: "Request timed out" },
  529: { type: "overloaded_error", message: "Overloaded" },
};
