/**
 * @typedef {'node' | 'web'} HostKind
 *
 * @typedef {object} Outcome what test/vscode/runner.ts says last
 * @property {HostKind} host where the tests ran
 * @property {number} passes
 * @property {number} failures
 * @property {number} pending
 */

/**
 * The end of a test run counts only when everything fits: VS Code's exit code alone is 0 as well after a killed
 * host and after a `process.exit()` inside a test.
 * @param {{ code: number, outcome: Outcome | undefined, expectedHost: HostKind }} end
 * @returns {Outcome} with at least one failure if anything is amiss
 */
export function judgeOutcome({ code, outcome, expectedHost }) {
  if (!outcome) return failed(expectedHost, `the tests ended with code ${code} without a result: the extension host died or could not load them`);
  if (outcome.host !== expectedHost) return failed(expectedHost, `the tests ran in the ${outcome.host} host instead`, outcome);
  if (outcome.passes === 0 && outcome.failures === 0) return failed(expectedHost, 'no test ran', outcome);
  if (code !== 0 && outcome.failures === 0) return failed(expectedHost, `VS Code ended with code ${code}`, outcome);
  return outcome;
}

/**
 * @param {HostKind} host
 * @param {string} reason
 * @param {Outcome} [outcome]
 * @returns {Outcome}
 */
export function failed(host, reason, outcome) {
  console.error(`${host} host: ${reason}.`);
  return { host, passes: outcome?.passes ?? 0, failures: (outcome?.failures ?? 0) + 1, pending: outcome?.pending ?? 0 };
}
