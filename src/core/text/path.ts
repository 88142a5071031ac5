import { fitsPattern } from './pattern.ts';

/**
 * Whether a path, with `/` between folders, ends as a pattern says, from a folder's beginning on: `main.cf` fits `/etc/postfix/main.cf` and not
 * `my-main.cf`. A pattern that begins with `/` must fit the whole path. `*` stands for any run of characters, also over folders, `**` for the same.
 */
export function fitsPath(pattern: string, path: string): boolean {
  const wanted = pattern.replaceAll('**', '*');
  if (wanted.startsWith('/')) return fitsPattern(wanted, path);
  const from = path.startsWith('/') ? path : `/${path}`;
  return fitsPattern(`*/${wanted.startsWith('*/') ? wanted.slice(2) : wanted}`, from);
}
