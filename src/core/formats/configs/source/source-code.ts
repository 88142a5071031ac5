import { findSetting } from '../../../catalogue/settings/index.ts';
import type { Setting } from '../../../smtp/setting.ts';
import { defineConfigFormat } from '../config-format.ts';
import { settingFor } from '../reading/setting-for.ts';
import { codesIn } from './source-codes.ts';
import { SourceContext } from './source-context.ts';
import { guessLanguage, languageOf } from './source-language.ts';
import { readSource } from './source-lexer.ts';
import { repliesOf } from './source-replies.ts';
import { SourceSpeech } from './source-speech.ts';

export const sourceCode = defineConfigFormat({
  id: 'source-code',
  title: 'Source code',
  checked: 'Python, JavaScript, TypeScript, Go, PHP, Ruby, Java, C#, Perl, Rust',
  explains: 'strings that are replies, comparisons with reply codes; only where the user asks for it',
  checks: 'codes, texts',
  // Known by its language's extension, and only where the user wants programs read.
  files: [],
  likeness: () => 'fits',
  samples: [
    ['policy.py', 'import smtplib', 'REFUSED = "«550 5.1.1 User unknown»"', 'def handle(error):', '    if error.smtp_code in («450», «451»):', '        return retry()', '    # 550 means that nobody is there', '    return 404'],
    ['server.js', "const { SMTPServer } = require('smtp-server');", 'onRcptTo(address, session, callback) {', "  const err = new Error('«452 4.2.2 Mailbox full»');", '  err.responseCode = «452»;', '  callback(err);', '}', "res.status(503).send('503 Service Unavailable');"],
    ['client.go', 'import "net/smtp"', 'if protoErr.Code == «421» {', '  return errors.New("try again")', '}', 'const size = 550'],
  ],
  read,
});

function read(text: string, path = ''): Setting[] {
  const { strings, code, said } = readSource(text, languageOf(path) ?? guessLanguage(text));
  const context = new SourceContext(said);
  const replyEntry = findSetting('source', 'reply in a string');
  const errorCode = findSetting('nginx', 'Auth-Error-Code');
  const settings: Setting[] = [];
  const speech = new SourceSpeech(text, strings, context);
  for (const span of strings) {
    const header = /^(Auth-Error-Code):\s{0,8}([45]\d\d[^"'\n]{0,40})$/i.exec(text.slice(span.start, Math.min(span.end, span.start + 80)));
    if (header !== null && errorCode !== null) {
      settings.push(settingFor(text, errorCode, { nameSpan: { start: span.start, end: span.start + 15 }, valueSpan: { start: span.end - (header[2] ?? '').length, end: span.end } }));
      continue;
    }
    // A policy server's answer to Postfix.
    const policy = /^action=\s{0,4}(?=\d)/.exec(text.slice(span.start, Math.min(span.end, span.start + 16)))?.[0] ?? '';
    const replies = repliesOf(text, { start: span.start + policy.length, end: span.end }, context, speech.says(span));
    const [first] = replies;
    if (first === undefined || replyEntry === null) continue;
    settings.push(settingFor(text, replyEntry, { nameSpan: { start: first.span.start, end: first.span.start }, valueSpan: span }, { replies }));
  }
  for (const { kind, nameSpan, reply } of codesIn(text, code, context)) {
    const entry = findSetting('source', kind);
    if (entry === null) continue;
    const span = { start: Math.min(nameSpan.start, reply.span.start), end: Math.max(nameSpan.end, reply.span.end) };
    settings.push({ ...settingFor(text, entry, { nameSpan, valueSpan: reply.span }, { replies: [reply] }), span });
  }
  return settings.sort((a, b) => a.span.start - b.span.start);
}
