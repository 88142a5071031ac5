import { findSetting } from '../../../catalogue/settings/index.ts';
import type { Setting } from '../../../smtp/setting.ts';
import { readLines } from '../../../text/line.ts';
import type { Span } from '../../../text/span.ts';
import { awaitedReplies } from './awaited-replies.ts';
import { defineConfigFormat, type Likeness } from '../config-format.ts';
import { firstAnswers } from './nagios.ts';
import { settingFor } from '../reading/setting-for.ts';

/** A variable of the command `smtp` with a text, a number, or a list of texts, on one line. */
const variable = /(?:^|[\s.{;["])(smtp_(?:expect|command|response))"?\]?[ \t]{0,40}=[ \t]{0,40}(?:(?=\d{3}\s*(?:$|\/\/|#|;))|(\[[ \t]{0,40})?")/;

export const icinga2 = defineConfigFormat({
  id: 'icinga2',
  title: 'Icinga 2',
  checked: 'Icinga 2.13.6',
  explains: 'what the command smtp sends and awaits',
  checks: 'codes that a check waits for',
  files: [],
  candidates: ['icinga2/*.conf', 'zones.d/*.conf', 'services.conf', 'hosts.conf', 'templates.conf'],
  likeness,
  samples: [
    ['etc/icinga2/conf.d/services.conf', 'apply Service "submission" {', '  check_command = "smtp"', '  vars.smtp_port = 587', '  vars.smtp_expect = "«220»"', '  vars.smtp_command = "MAIL FROM:<probe@example.com>"', '  vars.smtp_response = "«250»"', '  assign where host.vars.role == "mx"', '}'],
    ['etc/icinga2/conf.d/hosts.conf', 'object Host "www" {', '  vars.http_expect = "HTTP/1.1 503"', '  vars.smtp_expect = "«220» mx"', '  vars.http_port = 550', '}'],
  ],
  read,
});

function likeness(text: string): Likeness {
  const isIcinga = /^[ \t]{0,16}(?:object|template|apply)\s+(?:Service|Host|CheckCommand|Notification|User|Endpoint|Zone)\b/m.test(text);
  return isIcinga ? (/\bsmtp_(?:expect|command|response)\b/.test(text) ? 'plain' : 'fits') : 'against';
}

function read(text: string): Setting[] {
  const settings: Setting[] = [];
  let isComment = false;
  let command = '';
  for (const line of readLines(text)) {
    if (isComment) {
      isComment = !line.text.includes('*/');
      continue;
    }
    if (/^\s*(?:#|\/\/)/.test(line.text)) continue;
    if (/^\s*\/\*/.test(line.text)) {
      isComment = !line.text.includes('*/');
      continue;
    }
    if (/^\s*(?:object|template|apply)\b/.test(line.text)) command = '';
    const match = variable.exec(line.text);
    if (match === null) continue;
    const [whole, name = '', list] = match;
    const entry = findSetting('icinga2', name);
    const valueStart = match.index + whole.length;
    const valueEnd = !whole.endsWith('"') ? valueStart + 3 : list === undefined ? line.text.indexOf('"', valueStart) : line.text.lastIndexOf('"');
    const value = line.text.slice(valueStart, valueEnd);
    if (entry === null || valueEnd <= valueStart || value.includes('$')) continue;
    const nameStart = line.start + match.index + whole.indexOf(name);
    if (name === 'smtp_command' && list === undefined) command = /^[A-Za-z]{4,8}(?=[\s:]|$)/.exec(value)?.[0].toUpperCase() ?? '';
    const answers = name === 'smtp_expect' ? firstAnswers : command === '' || list !== undefined ? [] : [command];
    const valueSpan = { start: line.start + valueStart, end: line.start + valueEnd };
    const replies = (list === undefined ? [valueSpan] : textsOf(value, valueSpan.start)).flatMap((span) => (entry.kind === 'expectation' ? awaitedReplies(text, span, answers) : []));
    settings.push(settingFor(text, entry, { nameSpan: { start: nameStart, end: nameStart + name.length }, valueSpan }, { replies }));
  }
  return settings;
}

/** The texts of a list, from within the first one's quotes to within the last one's. */
function textsOf(list: string, start: number): Span[] {
  const found: Span[] = [];
  for (let from = 0, isText = true; from <= list.length; isText = !isText) {
    const quote = list.indexOf('"', from);
    const end = quote === -1 ? list.length : quote;
    if (isText && end > from) found.push({ start: start + from, end: start + end });
    from = end + 1;
  }
  return found;
}
