import { findEnhancedCode, findReplyCode } from '../../../catalogue/index.ts';
import { parseEnhancedStatusCode } from '../../../smtp/enhanced-status-code.ts';
import type { ConfiguredReply } from '../../../smtp/setting.ts';
import type { Span } from '../../../text/span.ts';
import type { SourceContext } from './source-context.ts';

const longest = 4_000;
const lineBreak = /(?:\\r)?\\n|\r?\n/g;
const shape = /^([2-5][0-5]\d)[ -](?:([245]\.\d{1,3}\.\d{1,3})(?![\w.]))? ?/;
const placeholder = /[$%#]?\{|%[-\d.]{0,6}[a-z]|\$\w|#\{/;

/** Words that replies about mail have and other protocols' have not. */
const mailWords = /\b(?:e-?mail|mail|mailbox|recipients?|senders?|relay(?:ing)?|grey-?list(?:ed|ing)?|e?smtp|lmtp|ehlo|helo|lhlo|starttls|rcpt|8bitmime|smtputf8|pipelining|enhancedstatuscodes|chunking|binarymime|xclient|xforward|spam|dkim|spf|dmarc|dnsbl|rbl|blacklisted|bounces?|queued|message|messages|unknown user|user unknown|no such user|user not local|local user|end data|mail input|hostname|fqdn|virus|headers?|nullmx|postmaster|verp|vrfy|expn|turn|etrn|atrn|sasl)\b|<CRLF>/i;
/** Words of FTP, NNTP, RTSP and DICT. */
const foreignWords = /\b(?:files?|filename|director(?:y|ies)|folder|passive|transfer|data connection|logged (?:in|on|out)|not logged|anonymous|(?<!strict )ascii mode|binary mode|upload|download|article|articles|newsgroups?|group|posting|posted|database|databases|match|definitions?|session not found|transport|disk|path|port command|bytes|type set|current directory|restart)\b/i;
/** What HTTP says to the codes that it shares. */
const webTexts = /^(?:20[0-9] |4[0-35-9]\d (?:[A-Z][\w'-]* ){0,4}(?:Request|Required|Large|Long|(?<=(?:Precondition|Expectation) )Failed|Content|Entity|Early|Reasons|Allowed|Found|Type|Range|Timeout|Conflict|Gone|Locked|Dependency)\b|451 Unavailable For Legal|421 Misdirected|500 Internal Server Error|500 Server Error|501 Not Implemented|502 Bad Gateway|503 Service (?:Temporarily )?Unavailable|504 Gateway Time-?out|50[5-9] |511 )/i;
/** A number of things. */
const amount = /^(?:[a-z]{1,20} )?(?:messages|e-?mails|mails|users|errors|recipients|senders|mailboxes|bytes|octets|chars|characters|lines|seconds|secs|ms|msec|minutes|hours|days|items|requests|connections|px|kb|mb|gb|kib|mib|times|rows|entries|files|records|domains|addresses|hosts|threads|points|nodes|contacts|per|of|x|to|or|and|more|is|are|was|were)\b/;
/** Words that servers of SMTP say, and others too. */
const plainWords = /\b(?:ok|okay|bye|goodbye|hello|hi|welcome|ready|go ahead|go on|accepted?|accepting|complete[d]?|done|success(?:ful|fully)?|error|errors|syntax|commands?|sequence|unrecogni[sz]ed|recogni[sz]ed|implemented|unavailable|available|denied|refused|reject(?:ed)?|temporar(?:y|ily)|try again|later|auth(?:enticate|entication|enticated)?|credentials|tls|closing|connections?|time-?out|timed out|too many|too long|service|need|unknown|valid|invalid|malformed|bad|fail(?:ed|ure)?|sorry|permitted|allowed|prohibited|access|cannot|can't|not|busy|internal|aborted|begin|send|continue|address|domain|policy|blocked|banned|limit|exceeded|quota|full|reset|shutting down)\b/i;

/** Keywords of an answer to EHLO. */
const keywordLine = /^(?:[A-Z0-9][A-Z0-9-]{2,30})(?:[ =][\w{}$%.-]{1,40}){0,6}$/;

/**
 * The replies that a literal is; none where it is anything else, or only a part of it looks like one. `isSaid`: what is given to the same function elsewhere are replies, so
 * that its words need not tell.
 */
export function repliesOf(file: string, { start, end }: Span, context: SourceContext, isSaid = false): ConfiguredReply[] {
  if (end - start < 5 || end - start > longest || !/^[2-5][0-5]\d[ -]/.test(file.slice(start, start + 4))) return [];
  const replies: ConfiguredReply[] = [];
  let from = start;
  const content = file.slice(start, end);
  for (const { 0: mark, index } of [...content.matchAll(lineBreak), { 0: '', index: content.length }]) {
    const stop = start + index;
    const line = file.slice(from, stop);
    if (line.trim() !== '') {
      const reply = replyOf(line.replace(/(?:\\r|\s)+$/, ''), from);
      if (reply === null || isBroken(file, replies.at(-1), reply)) return [];
      replies.push(reply);
    }
    from = stop + mark.length;
  }
  const isHyphened = file.charAt(start + 3) === '-';
  const form = { isHyphened, isLong: isHyphened && replies.length > 1, hasEnd: content.endsWith('\\r\\n'), isSaid };
  // A test's server has what it says in one text: where one of many replies is SMTP's, all are.
  return replies.some((reply) => isSmtp(reply, form, context)) ? replies : [];
}

/** A reply's lines have one code, and each but the last a hyphen. */
function isBroken(file: string, last: ConfiguredReply | undefined, { code }: ConfiguredReply): boolean {
  return last !== undefined && last.code !== code && file.charAt(last.span.start + 3) === '-';
}

function replyOf(line: string, start: number): ConfiguredReply | null {
  const match = shape.exec(line);
  if (match === null) return null;
  const [lead, code = '', word] = match;
  const enhanced = word === undefined ? null : parseEnhancedStatusCode(word);
  const text = line.slice(lead.length);
  const textSpan = { start: start + lead.length, end: start + line.length };
  return {
    span: { start, end: textSpan.end },
    code,
    codeSpan: { start, end: start + 3 },
    enhanced: enhanced === null ? null : { ...enhanced, span: { start: start + 4, end: start + 4 + enhanced.text.length } },
    text: text.replace(/\s+/g, ' '),
    textSpan,
    isTemplate: placeholder.test(text),
  };
}

/** `hasEnd`: the literal ends as a line on the wire does. */
function isSmtp({ code, enhanced, text, span }: ConfiguredReply, { isHyphened, isLong, hasEnd, isSaid }: Readonly<Record<'isHyphened' | 'isLong' | 'hasEnd' | 'isSaid', boolean>>, context: SourceContext): boolean {
  if (code === null) return false;
  const hasMailWords = mailWords.test(text);
  if (enhanced !== null) {
    const isCertain = enhanced.class === code.charAt(0) && findEnhancedCode(enhanced.text) !== null && findReplyCode(code) !== null;
    return isCertain || (context.speaksSmtp && (hasMailWords || context.isNear(span.start, 4_000)));
  }
  const entry = findReplyCode(code);
  if (entry === null || !context.speaksSmtp || text.trim() === '' || amount.test(text) || webTexts.test(`${code} ${text}`)) return false;
  if (!/^(?:[A-Za-z<{%$#(["'\\]|8BITMIME$|\d{1,3}(?:\.\d{1,3}){3} )/.test(text)) return false;
  if (isSaid) return entry.status !== 'nonstandard' && !context.isForeign;
  const isNear = context.isMostlySmtp || context.isNear(span.start, 2_000);
  if (isHyphened) return isNear && (isLong || hasMailWords || keywordLine.test(text)) && !context.isForeign;
  if (hasMailWords && !foreignWords.test(text)) return isNear || !context.isForeign;
  const isKeyword = /^(?:HELP|SIZE|DSN|AUTH|ETRN)(?=[ =]|$)/.test(text) || (code === '334' && /^[A-Za-z0-9+/]{8,}={0,2}$/.test(text));
  const isWord = isKeyword || plainWords.test(text) || /^["'<]?(?:[%{]|\$[\w{]|#\{)/.test(text) || hasEnd;
  return isWord && entry.status !== 'nonstandard' && isNear && !context.isForeign && !foreignWords.test(text);
}
