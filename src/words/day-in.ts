/** A day as readers write it. Pure. */
import { type Locale, placeOf } from "./locale.ts";

/** The day of an ISO date in its own time zone, "5 Sep 2025"; null where it cannot be read. */
export function dayIn(iso: string | null, locale: Locale): string | null {
  const parts = /^(\d{4})-(\d{2})-(\d{2})/u.exec(iso ?? "");
  if (!parts) return null;
  const day = Date.UTC(Number(parts[1]), Number(parts[2]) - 1, Number(parts[3]));
  return new Intl.DateTimeFormat(placeOf[locale], dayForm).format(day);
}

// --- internal ---

const dayForm = { day: "numeric", month: "short", year: "numeric", timeZone: "UTC" } as const;
