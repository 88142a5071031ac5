/**
 * The frame of a command: an error becomes its own sentence, below what caused it, and a code that is not zero.
 * @param {() => Promise<number | void>} main gives the exit code
 */
export async function runMain(main) {
  try {
    process.exitCode = (await main()) ?? 0;
  } catch (error) {
    const { message, cause } = error instanceof Error ? error : new Error(String(error));
    if (cause instanceof Error) console.error(cause.message);
    console.error(message);
    process.exitCode = 1;
  }
}

/** Ends with the first signal, so that what is bound to our end (a server, say) ends too. */
export function exitOnSignal() {
  process.once('SIGINT', () => process.exit(130));
  process.once('SIGTERM', () => process.exit(143));
}
