import type { Setting } from '../../../smtp/setting.ts';
import type { ConfigFormat, Likeness } from '../config-format.ts';
import { withoutComments } from '../reading/without-comments.ts';
import { readActions } from './postfix-table.ts';
import { settingOfRightSide, type TableKind } from './right-sides.ts';

/** How a table is known and read: by the first words of most of its right sides, and by none that only another program's table has. */
export function tableFormat(kind: TableKind, isKnown: (word: string) => boolean, isForeign: (word: string) => boolean = () => false): Pick<ConfigFormat, 'likeness' | 'read'> {
  return { likeness: (text) => likenessOf(text, kind, isKnown, isForeign), read: (file, path = '') => readTable(file, kind === 'checks' && /(?:^|\/)(?:smtp|lmtp)_\w{0,20}checks[^/]{0,40}$/.test(path) ? 'smtp-checks' : kind) };
}

const patternLine = /^!?\/[^\r\n]{1,400}\/[a-zA-Z]{0,6}[ \t]{1,40}\S/m;

function likenessOf(text: string, kind: TableKind, isKnown: (word: string) => boolean, isForeign: (word: string) => boolean): Likeness {
  if (text.includes('\0')) return 'against';
  // What a template fills in may be any word.
  const actions = readActions(withoutComments(text)).filter(({ word }) => !/\{\{|<%/.test(word));
  if (actions.some(({ word }) => isForeign(word))) return 'against';
  const known = actions.filter(({ word }) => isKnown(word)).length;
  if (actions.length === 0) return 'fits';
  if (known * 2 > actions.length) return 'plain';
  // Where a table of patterns has its name, an action that is none is a slip.
  return kind === 'checks' && patternLine.test(text) ? 'fits' : 'against';
}

function readTable(file: string, kind: TableKind): Setting[] {
  const text = withoutComments(file);
  return readActions(text).flatMap((action) => settingOfRightSide(text, action, kind) ?? []);
}
