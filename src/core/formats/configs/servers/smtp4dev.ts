import { findSetting } from '../../../catalogue/settings/index.ts';
import type { ConfiguredReply, Setting } from '../../../smtp/setting.ts';
import { readLines } from '../../../text/line.ts';
import type { Span } from '../../../text/span.ts';
import { defineConfigFormat, type Likeness } from '../config-format.ts';
import { settingFor } from '../reading/setting-for.ts';

const telling = /"(?:Credentials|Recipient|Message|Command)ValidationExpression"[ \t]*:|"ServerOptions"[ \t]*:[ \t]*\{[^}]{0,2000}"(?:AllowRemoteConnections|NumberOfMessagesToKeep|SmtpAllowAnyCredentials|TlsMode)"/;
const member = /^\s*"((?:Credentials|Recipient|Message|Command)ValidationExpression)"\s*:\s*"((?:[^"\\]|\\.){0,4000})"/;

/** `error(550, 'text')`, or a code by itself as what the expression gives: `x ? 441 : null`, `x && 550`. */
const given = /\berror\(\s{0,4}(\d{3})(?=\s{0,4}[,)])(?:\s{0,4},\s{0,4}(?:'([^'\\]{0,300})'|\\"([^"\\]{0,300})\\"))?|(?:\?|&&|\|\||:|\breturn\b)\s{0,4}([245]\d\d)(?=\s{0,4}(?::|;|\)|$))/g;

export const smtp4dev = defineConfigFormat({
  id: 'smtp4dev',
  title: 'smtp4dev',
  checked: 'its documentation',
  explains: 'codes that its expressions answer with',
  checks: 'codes, texts',
  files: ['smtp4dev/appsettings.json'],
  candidates: ['appsettings.json', 'appsettings.*.json'],
  likeness: (text: string): Likeness => (telling.test(text) ? 'plain' : 'fits'),
  samples: [
    [
      'home/ada/.config/smtp4dev/appsettings.json',
      '{',
      '  "ServerOptions": {',
      '    "Port": 587, "NumberOfMessagesToKeep": 450,',
      '    // "MessageValidationExpression": "error(250)",',
      '    "RecipientValidationExpression": "recipient.startsWith(\'full\') ? error(«452, \'Mailbox full»\') : true",',
      '    "MessageValidationExpression": "message.subject.includes(\'19\') ? «451» : null"',
      '  }',
      '}',
    ],
  ],
  read,
});

function read(text: string): Setting[] {
  const found: Setting[] = [];
  for (const { text: line, start } of readLines(text)) {
    const match = member.exec(line);
    if (match === null) continue;
    const [whole, name = '', value = ''] = match;
    const entry = findSetting('smtp4dev', name);
    if (entry === null) continue;
    const nameStart = start + line.indexOf(name);
    const end = start + whole.length - 1;
    const valueSpan = { start: end - value.length, end };
    found.push(settingFor(text, entry, { nameSpan: { start: nameStart, end: nameStart + name.length }, valueSpan }, { replies: repliesIn(text, valueSpan) }));
  }
  return found;
}

function repliesIn(text: string, { start, end }: Span): ConfiguredReply[] {
  return [...text.slice(start, end).matchAll(given)].map(({ 0: whole, 1: called, 2: single, 3: double, 4: bare, index }) => {
    const code = called ?? bare ?? '';
    const words = single ?? double ?? '';
    const from = start + index + whole.indexOf(code);
    const codeSpan = { start: from, end: from + 3 };
    const at = words === '' ? codeSpan.end : start + index + whole.lastIndexOf(words);
    const textSpan = { start: at, end: at + words.length };
    return { span: { start: from, end: textSpan.end }, code, codeSpan, enhanced: null, text: words, textSpan, isTemplate: false };
  });
}
