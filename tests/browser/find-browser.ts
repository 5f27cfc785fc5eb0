/** Which Chromium the browser tests use. None is downloaded. */
import { accessSync, constants } from "node:fs";

const PLACES = [
  process.env.CHROMIUM_PATH,
  "/usr/bin/chromium",
  "/usr/bin/chromium-browser",
  "/usr/bin/google-chrome",
];

/** The first that is there; null for none. */
export function findBrowser(): string | null {
  return PLACES.find((path): path is string => path !== undefined && path !== "" && isRunnable(path)) ?? null;
}

/** Quiet, offline, and without the sandbox that containers do not allow. */
export const BROWSER_ARGUMENTS = [
  "--headless",
  "--no-sandbox",
  "--disable-gpu",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
  "--disable-quic",
  "--no-first-run",
];

export const HOW_TO_RUN =
  "Browser tests did not run: no Chromium was found. Install one (Debian: apt-get install chromium) or set CHROMIUM_PATH to its path.";

// --- internal ---

function isRunnable(path: string): boolean {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}
