import { defineConfig } from "vitest/config";

const root = new URL("..", import.meta.url).pathname;

/** Three projects: `unit` needs nothing, `wire` opens loopback sockets, `browser` needs a Chromium. */
export default defineConfig({
  root,
  test: {
    setupFiles: ["tests/setup.ts"],
    // Hostile texts of a million characters take seconds on a busy machine with two cores.
    testTimeout: 60_000,
    // What is waited for comes in milliseconds, and still comes where eight suites share a machine.
    expect: { poll: { timeout: 10_000 } },
    projects: [
      {
        extends: true,
        test: {
          name: "unit",
          include: ["tests/**/*.test.ts"],
          exclude: ["tests/wire/**", "tests/browser/**"],
        },
      },
      {
        extends: true,
        test: {
          name: "wire",
          include: ["tests/wire/**/*.test.ts"],
          hookTimeout: 20_000,
        },
      },
      {
        extends: true,
        test: {
          name: "browser",
          include: ["tests/browser/**/*.test.ts"],
          hookTimeout: 60_000,
        },
      },
    ],
  },
});
