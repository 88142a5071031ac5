import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';

/**
 * Writes `syntaxes/maillog.tmLanguage.json`, which is not edited by hand, like its sister `scripts/grammar.mjs`. With `--check` it writes
 * nothing and fails where the file is not what it would write. Every repetition is bounded or stands behind something that is.
 */
const r = String.raw;

const scope = (name) => ({ name: `${name}.maillog` });
/** As in a transcript: the conventional scope, what themes colour by meaning, and VS Code's own for log lines. */
const classScopes = {
  2: 'markup.inserted.maillog',
  3: 'token.info-token.maillog',
  4: 'markup.changed.maillog token.warn-token.maillog',
  5: 'markup.deleted.maillog token.error-token.maillog',
};
const colour = (digit, name) => ({ name: `${name}.maillog ${classScopes[digit]}` });

const time = r`(?:<\d{1,3}>1? ?)?(?:\w{2,4} )?(?:\w{3,4} [ \d]\d|\d{4}-\d\d-\d\d)[T ]\d\d:\d\d:\d\d[\d.,:+Z-]{0,24}`;

/** What stands right before a server's words. A number elsewhere is no reply. */
const before = ['said: ', 'to me: ', r`\(`, r`\]: `, 'command: ', 'data: ', 'connection: ', 'Deferred: ', 'reject=', 'reply=', 'stat=', 'stat="', 'result="', 'response="', 'C="', 'DATA: ', 'smtp;', 'LED=', 'TO: '];
/** Codes come with a hyphen or a blank and something that is no unit: a lone number in brackets is a size. */
const reply = (digit) => ({
  match: r`(?:(?<=${before.join('|')})|(?<=>: )(?=\d\d\d(?:-|[ ](?:[A-Z<]|[245]\.))))(${digit}\d\d)(?:([- ])(${digit}\.\d{1,3}\.\d{1,3})|(?=[- ][A-Z<"\[{(a-z]))(?![\w.])`,
  captures: { 1: colour(digit, `constant.numeric.reply-code.${digit}yz`), 3: colour(digit, `constant.numeric.enhanced-status-code.class-${digit}`) },
});
const dsn = (digit) => ({
  match: r`\b(dsn|status)(=)(${digit}\.\d{1,3}\.\d{1,3})(?![\d.])`,
  captures: { 1: scope('variable.parameter'), 2: scope('keyword.operator.assignment'), 3: colour(digit, `constant.numeric.enhanced-status-code.class-${digit}`) },
});
const status = (words, digit) => ({
  match: r`\b(status|stat|result)(=)("?)(${words})\b`,
  captures: { 1: scope('variable.parameter'), 2: scope('keyword.operator.assignment'), 4: colour(digit, 'keyword.other.status') },
});
const flag = (signs, digit) => ({ match: r`(?<=-\w\w |-\w{4} )(?:${signs})(?= )`, ...colour(digit, 'keyword.operator.flag') });

const patterns = [
  {
    match: r`^(${time})[ \t]+(?:(?:([\w.:-]{1,255})[ \t]+)?([A-Za-z][\w./+-]{1,80})(?:(\[)([^\]\s]{1,64})(\]))?(:)(?=[ \t]))?`,
    captures: { 1: scope('comment.line.prefix'), 2: scope('comment.line.prefix'), 3: scope('entity.name.type.program'), 5: scope('comment.line.prefix') },
  },
  { match: r`^@\h{24}(?=[ \t])`, ...scope('comment.line.prefix') },
  { match: r`^#[\w-]{1,40}:.*`, ...scope('comment.line.note') },
  { match: r`\bNOQUEUE\b`, ...scope('keyword.other.noqueue') },
  { match: r`(?<=\]: |^|:\d\d )(?:[0-9A-F]{6,25}|(?=[a-zA-Z]{0,20}\d)[0-9B-DF-HJ-NP-TV-Zb-df-hj-np-tv-z]{10,25}|\d\w{7}\d{6})(?=: )`, ...scope('variable.other.queue-id') },
  { match: r`\b[0-9A-Za-z]{6}-(?:[0-9A-Za-z]{6}-[0-9A-Za-z]{2}|[0-9A-Za-z]{11}-[0-9A-Za-z]{4})\b`, ...scope('variable.other.queue-id') },
  { match: r`\b(?:evpid|msgid)=(\h{8,16})\b`, captures: { 1: scope('variable.other.queue-id') } },
  { match: r`\bmsg (\d{3,12})\b`, captures: { 1: scope('variable.other.queue-id') } },
  ...[2, 3, 4, 5].map(reply),
  ...[2, 4, 5].map(dsn),
  status('sent|Sent|Ok|Delivered|deliverable', 2),
  status('deferred|Deferred|TempFail|SOFTBOUNCE', 4),
  status('bounced|expired|undeliverable|PermFail|Loop|User unknown|Service unavailable|Host unknown', 5),
  flag('<=', 3),
  flag('=>|->|>>', 2),
  flag('==', 4),
  flag(r`\*\*|\*>`, 5),
  { match: r`(?<=delivery \d: |delivery \d\d: |delivery \d\d\d: |delivery \d{4}: |delivery \d{5}: )success\b`, ...colour(2, 'keyword.other.status') },
  { match: r`(?<=: )deferral\b`, ...colour(4, 'keyword.other.status') },
  { match: r`(?<=: )failure\b`, ...colour(5, 'keyword.other.status') },
  { match: r`\b(?:milter-reject|proxy-reject|reject|rejected|temporarily rejected)\b(?=:| )`, ...colour(5, 'keyword.control.reject') },
  {
    match: r`\b(?:lost connection (?:after|with)|timeout after|timed out|Connection timed out|Connection refused|No route to host|Network is unreachable|too many errors after|authentication failed|authenticator failed|Unrouteable address|retry time not reached|retry timeout exceeded|delivery temporarily suspended)\b`,
    ...colour(4, 'keyword.other.trouble'),
  },
  { match: r`(?<=: )(?:warning|error)(?=: )`, ...colour(4, 'keyword.other.level') },
  { match: r`(?<=: )(?:fatal|panic)(?=: )`, ...colour(5, 'keyword.other.level') },
  { match: r`\b(delays)(=)([\d./]{1,60})`, captures: { 1: scope('variable.parameter'), 2: scope('keyword.operator.assignment'), 3: scope('constant.numeric.delays') } },
  { match: r`(?<=[ ,(\t])([A-Za-z_-]{1,20}\*?)(=)(?=\S)`, captures: { 1: scope('variable.parameter'), 2: scope('keyword.operator.assignment') } },
  { match: r`<[^<>\s]{0,512}>`, ...scope('string.unquoted.address') },
  { match: r`(?<= |\()(?:said|refused to talk to me)(?=: )`, ...scope('keyword.other.said') },
  { match: r`\(in reply to [\w -]{1,40}\)`, ...scope('comment.line.note') },
];

const grammar = {
  $schema: 'https://raw.githubusercontent.com/martinring/tmlanguage/master/tmlanguage.json',
  comment: 'Written by scripts/maillog-grammar.mjs; edit that.',
  name: 'Mail Log',
  scopeName: 'source.maillog',
  fileTypes: ['maillog'],
  patterns,
};

const file = path.resolve('syntaxes/maillog.tmLanguage.json');
const text = `${JSON.stringify(grammar, null, 2)}\n`;
if (process.argv.includes('--check')) {
  if (readFileSync(file, 'utf8') !== text) throw new Error('syntaxes/maillog.tmLanguage.json is not what scripts/maillog-grammar.mjs writes: run `node scripts/maillog-grammar.mjs`.');
} else {
  writeFileSync(file, text);
}
