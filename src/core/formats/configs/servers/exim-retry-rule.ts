import { findSetting } from '../../../catalogue/settings/index.ts';
import type { Setting } from '../../../smtp/setting.ts';
import { replyInFile, type ContinuedLine } from '../reading/continued-lines.ts';
import { settingInLine } from './exim-text.ts';
import { replyAt } from '../reading/reply-at.ts';

const shape = /^\s{0,80}(\S{1,400})\s{1,80}(\S{1,40})\s{1,80}(?:senders=\S{1,400}\s{1,80})?(?=[FGH],\s{0,4}\d)/;
const lastSet = /[FGH],\s{0,4}(\d[\dsmhdw]{0,20}),[^;]{1,60};?\s*$/;
const errorShape = /^(mail|rcpt|data)_([45x])([\dx])([\dx])$/;

/** A retry rule: until when it tries, and the code that its error names. Null for any other line. */
export function retryRuleIn(line: ContinuedLine): Setting[] | null {
  const match = shape.exec(line.text);
  if (match === null) return null;
  const [head, pattern = '', error = ''] = match;
  const found = errorIn(line, error, head.indexOf(error, head.indexOf(pattern) + pattern.length));
  const end = lastSet.exec(line.text.slice(Math.max(head.length, line.text.length - 120)));
  const entry = findSetting('exim', pattern === '*' && error === '*' ? 'retry rule' : 'retry rule for some');
  const until = end?.[1];
  if (entry === null || end === null || until === undefined) return found;
  const start = Math.max(head.length, line.text.length - 120) + end.index + end[0].indexOf(until, 2);
  return [...found, settingInLine(line, entry, { start: head.length, end: head.length + 1 }, { start, end: start + until.length })];
}

function errorIn(line: ContinuedLine, error: string, start: number): Setting[] {
  const match = errorShape.exec(error);
  const entry = match === null ? null : findSetting('exim', `${match[1] ?? ''}_4xx`, 'exim-config');
  if (entry === null) return [];
  const end = start + error.length;
  const reply = replyAt(line.text, { start: end - 3, end });
  return [settingInLine(line, entry, { start, end: end - 4 }, { start: end - 3, end }, { replies: reply === null ? [] : [replyInFile(line, reply)] })];
}
