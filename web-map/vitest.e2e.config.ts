import { defineConfig } from "vitest/config";

export default defineConfig({
  test: {
    include: ["e2e/**/*.e2e.ts"],
    globalSetup: ["./e2e/service.ts"],
    // Each worker has a browser and a service of its own; a service that was started elsewhere is visited by one.
    maxWorkers: process.env["E2E_BASE_URL"] ? 1 : 2,
    // What every file needs (the driver of browsers, axe) is read once a worker: nothing a file leaves in them is another's concern.
    isolate: false,
    testTimeout: 120_000,
    hookTimeout: 180_000,
    // A machine that does other things besides takes its time.
    expect: { poll: { timeout: 30_000 } },
    reporters: ["default", "./scripts/summary-reporter.ts"],
  },
});
