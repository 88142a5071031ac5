import 'mocha/mocha.js';
import { extensions, Uri, workspace } from 'vscode';

/**
 * Runs the tests inside an extension host: Node, web worker or desktop. scripts/host reads the marked lines.
 * Mocha's build for browsers serves all of them, so that one bundle does.
 */

/** Mocha's build for browsers puts its catcher of stray errors here. */
declare global {
  var onerror: ((message: string, source?: string, line?: number, column?: number, error?: Error) => unknown) | null | undefined;
}

declare const process: { readonly env: Record<string, string | undefined>; on(event: string, listener: (error: unknown) => void): void } | undefined;

const isWorker = 'importScripts' in globalThis;

mocha.setup({ ui: 'bdd', reporter: 'spec', timeout: 20_000, forbidOnly: true });
Mocha.reporters.Base.consoleLog = (...parts: unknown[]) => {
  console.log(`##LOG ${format(parts)}`);
};

export function run(): Promise<void> {
  reportStrayErrors();
  return new Promise((resolve, reject) => {
    const runner = Mocha.prototype.run.call(mocha, (failures) => {
      const { passes = 0, pending = 0 } = runner.stats ?? {};
      const outcome = JSON.stringify({ host: isWorker ? 'web' : 'node', passes, failures, pending });
      console.log(`##DONE ${outcome}`);
      const settle = () => {
        if (failures === 0) resolve();
        else reject(new Error(`${failures} of the tests failed`));
      };
      // The console's lines travel to the page; they are to arrive before the exit code does.
      void keep(outcome).finally(() => setTimeout(settle, 50));
    });
  });
}

/** Where no page listens (on the desktop) the outcome goes into a file. */
async function keep(outcome: string): Promise<void> {
  const file = typeof process === 'undefined' ? undefined : process.env['SMTP_LENS_TEST_OUTCOME'];
  if (file) await workspace.fs.writeFile(Uri.file(file), new TextEncoder().encode(outcome));
}

/** Mocha's build for browsers does not see in Node what nobody catches. Other extensions' errors are not ours. */
function reportStrayErrors(): void {
  if (isWorker || typeof process === 'undefined') return;
  const ownFolders = extensions.all.filter(({ id }) => id.startsWith('smtp-lens.')).map(({ extensionPath }) => extensionPath);
  const report = (error: unknown) => {
    const isOwn = error instanceof Error && ownFolders.some((folder) => error.stack?.includes(folder));
    if (isOwn) globalThis.onerror?.(error.message, undefined, undefined, undefined, error);
  };
  process.on('uncaughtException', report);
  process.on('unhandledRejection', report);
}

/** The console of an extension host does not expand %s and %d. */
function format([first, ...rest]: readonly unknown[]): string {
  if (first === undefined) return '';
  if (typeof first !== 'string') return [first, ...rest].map(String).join(' ');
  const values = [...rest];
  const text = first.replace(/%[sdo%]/g, (mark) => (mark === '%%' ? '%' : values.length > 0 ? String(values.shift()) : mark));
  return [text, ...values.map(String)].join(' ');
}
