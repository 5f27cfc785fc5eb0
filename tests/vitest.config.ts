import { defineConfig } from "vitest/config";

const root = new URL("..", import.meta.url).pathname;

/** Three projects: `unit` needs nothing, `wire` opens loopback sockets, `browser` needs a Chromium. */
export default defineConfig({
  root,
  test: {
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
          testTimeout: 20_000,
          hookTimeout: 20_000,
        },
      },
      {
        extends: true,
        test: {
          name: "browser",
          include: ["tests/browser/**/*.test.ts"],
          testTimeout: 60_000,
          hookTimeout: 60_000,
        },
      },
    ],
  },
});
