import type { Setting } from '../../../smtp/setting.ts';
import { readLines } from '../../../text/line.ts';
import { defineConfigFormat, type Likeness } from '../config-format.ts';
import { errorIn, type ErrorMap } from './sendmail-error.ts';

const telling = /^[^\s#]{1,200}[ \t]+error:(?:\d\.\d{1,3}\.\d{1,3}:|[a-z]{2,12}[\s:])?"?\d{3} /im;

export const sendmailTableFormat = defineConfigFormat({
  id: 'sendmail-tables',
  title: 'sendmail mailertable and virtusertable',
  checked: 'sendmail 8.17.1',
  explains: '`error:`, codes and texts',
  checks: 'codes and texts',
  files: ['mail/mailertable', 'mail/virtusertable', 'mailertable', 'virtusertable'],
  candidates: ['mail/*table', 'sendmail/*table'],
  likeness: (text): Likeness => (telling.test(text) ? 'plain' : 'fits'),
  samples: [
    ['etc/mail/virtusertable', 'info@example.org\tanna', '@example.org\terror:«5.1.1:550 No such address»', 'old@example.net\terror:nouser «550 Gone»'],
    ['etc/mail/mailertable', '#old.example\terror:5.7.0:550 not read', 'shut.example\terror:«5.7.1:"550 Not through here»"', 'example.net\tsmtp:[192.0.2.25]'],
  ],
  read,
});

/** Each of the two takes forms that the other does not. */
function mapOf(path: string): ErrorMap {
  return /virt\w*$/i.test(path) ? 'virtusertable' : /mailertable$/i.test(path) ? 'mailertable' : null;
}

function read(text: string, path = ''): Setting[] {
  const map = mapOf(path);
  const found: Setting[] = [];
  for (const { text: line, start } of readLines(text)) {
    const match = /^(?!#)(\S{1,1000})[ \t]{1,200}/.exec(line);
    if (match !== null) found.push(...errorIn(text, map, { start: start + match[0].length, end: Math.max(start + match[0].length, start + line.trimEnd().length) }));
  }
  return found;
}
