import { defineConfig } from "vitest/config";

export default defineConfig({
  test: {
    include: ["e2e/**/*.e2e.ts"],
    globalSetup: ["./e2e/service.ts"],
    // One browser and one service: the files take turns.
    fileParallelism: false,
    testTimeout: 60_000,
    hookTimeout: 180_000,
    // A machine that does other things besides takes its time.
    expect: { poll: { timeout: 15_000 } },
    reporters: ["default", "./scripts/summary-reporter.ts"],
  },
});
