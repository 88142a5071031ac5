import { isPlaceholder } from '../../smtp/placeholder.ts';
import type { Line } from '../../text/line.ts';
import type { Secret } from './secret.ts';

const longest = 1_000;

/** The password in `smtp://user:password@host`. */
export function findUrlPasswords({ text, start }: Line): Secret[] {
  const found: Secret[] = [];
  for (let at = text.indexOf('://'); at !== -1; at = text.indexOf('://', at + 3)) {
    const from = at + 3;
    const authority = /^[^\s/?#"'<>`\\|]*/.exec(text.slice(from, from + longest))?.[0] ?? '';
    const host = authority.lastIndexOf('@');
    const colon = authority.indexOf(':');
    if (host === -1 || colon === -1 || colon >= host - 1) continue;
    const password = authority.slice(colon + 1, host);
    if (isPlaceholder(password)) continue;
    found.push({ kind: 'password', span: { start: start + from + colon + 1, end: start + from + host }, values: [password, decodeUrl(password)] });
  }
  return found;
}

function decodeUrl(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
