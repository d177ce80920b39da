import type { Reporter, TestModule } from "vitest/node";

/** Ends a run with the one line that scripts read: `N passed, N failed`. */
export default class SummaryReporter implements Reporter {
  onTestRunEnd(modules: readonly TestModule[], errors: readonly unknown[]): void {
    const tests = modules.flatMap((module) => [...module.children.allTests()]);
    const passed = tests.filter((test) => test.result().state === "passed").length;
    const failedTests = tests.filter((test) => test.result().state === "failed").length;
    // A file that cannot be loaded, or an error outside any test, is a failure too.
    const failedFiles = modules.filter((module) => module.errors().length > 0).length;
    const failed = failedTests + failedFiles + errors.length;
    console.log(`${passed} passed, ${failed} failed`);
  }
}
