/** What the tests in the hosts need of an assertion library; node:assert is not there in a web worker. */

export function ok(value: unknown, message = 'expected something truthy'): asserts value {
  if (!value) fail(message, value, true);
}

export function equal<T>(actual: T, expected: T, message = 'expected the same'): void {
  if (!isSame(actual, expected)) fail(message, actual, expected);
}

export function match(text: string, pattern: RegExp): void {
  if (!pattern.test(text)) fail(`expected a text that matches ${String(pattern)}`, text, String(pattern));
}

export function doesNotMatch(text: string, pattern: RegExp): void {
  if (pattern.test(text)) fail(`expected a text that does not match ${String(pattern)}`, text, String(pattern));
}

export async function rejects(action: Promise<unknown>, pattern: RegExp): Promise<void> {
  const message = await action.then(
    () => undefined,
    (reason: unknown) => (reason instanceof Error ? reason.message : show(reason)),
  );
  if (message === undefined) fail('expected a rejection', 'fulfilled', String(pattern));
  match(message, pattern);
}

/** Waits for what arrives in its own time, like diagnostics; the last value goes into the failure. */
export async function eventually<T>(read: () => T | PromiseLike<T>, isThere: (value: T) => boolean, limit = 10_000): Promise<T> {
  const end = Date.now() + limit;
  for (;;) {
    const value = await read();
    if (isThere(value)) return value;
    if (Date.now() > end) fail(`not there after ${limit} ms`, value, undefined);
    await new Promise((resolve) => setTimeout(resolve, 25));
  }
}

function fail(message: string, actual: unknown, expected: unknown): never {
  throw Object.assign(new Error(`${message}: ${show(actual)}`), { name: 'AssertionError', actual, expected, showDiff: expected !== undefined });
}

function isSame(a: unknown, b: unknown): boolean {
  if (Object.is(a, b)) return true;
  if (typeof a !== 'object' || typeof b !== 'object' || a === null || b === null) return false;
  if (Array.isArray(a) !== Array.isArray(b)) return false;
  const keys = Object.keys(a);
  if (keys.length !== Object.keys(b).length) return false;
  return keys.every((key) => key in b && isSame(a[key as keyof typeof a], b[key as keyof typeof b]));
}

function show(value: unknown): string {
  const text = value === undefined ? 'undefined' : JSON.stringify(value);
  return text.length > 500 ? `${text.slice(0, 500)}…` : text;
}
