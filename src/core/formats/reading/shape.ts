import type { Speaker } from '../../smtp/utterance.ts';

/** The shape of a reply's line (RFC 5321, section 4.2), first digit 2 to 5: where sides are not marked, nothing else is a reply. */
export const replyShape = /^[2-5]\d\d(?:[ -]|$)/;

/** A greeting that says SMTP; a bare `220` may be FTP. */
const greetingShape = /^220[ -](?!=).{0,400}\b(?:[EL]?SMTP|LMTP)\b/i;

/** A reply whose enhanced code agrees with it: hardly anything else looks so. */
export const enhancedReplyShape = /^([245])\d\d[ -]\1\.\d{1,3}\.\d{1,3}(?:\s|$)/;

/** The last line of the answer to EHLO. */
const extensionShape = /^250 (?:8BITMIME|AUTH(?:[ =][A-Z0-9 -]+)?|CHUNKING|DSN|ENHANCEDSTATUSCODES|PIPELINING|SIZE(?: \d+)?|SMTPUTF8|STARTTLS)\s*$/i;

/** A line that only an SMTP client says. */
const commandShape =
  /^(?:(?:EHLO|HELO|LHLO) \S|MAIL FROM: ?<|RCPT TO: ?<|AUTH (?!TLS|SSL)[A-Z0-9-]{2,20}(?: |$)|BDAT \d+(?: LAST)?$)/i;

/** A command that other protocols have too. */
const commonCommandShape = /^(?:DATA|QUIT|RSET|NOOP|HELP|STARTTLS|AUTH (?:TLS|SSL))$/i;

/** Prose and headings begin with a verb too, and go on. */
const proseShape = /^(?:EHLO|HELO|LHLO) (?:<|\S+\s+\S)/i;

/** POP3 has AUTH as well; a server that asks for a name or a password asks so in SMTP. */
const authShape = /^AUTH /i;
const promptShape = /^334 (?:VXNlc|dXNlc|UGFzc|cGFzc)/;

/** From this weight on, a line is said in SMTP alone. */
export const telling = 3;

/** What a line of a notation's own weighs where other protocols are written in it too. */
export const structure = 2;

/** How strongly the SMTP part of a line, cleared of its marks, speaks for SMTP: 0 to 3. */
export function weighSmtp(text: string): number {
  if (isCommand(text)) return commonCommandShape.test(text) || proseShape.test(text) ? 1 : authShape.test(text) ? structure : telling;
  if (!replyShape.test(text)) return 0;
  return greetingShape.test(text) || enhancedReplyShape.test(text) || extensionShape.test(text) || promptShape.test(text) ? telling : 1;
}

/** The same where nothing marks the line: a list of replies looks so too, and only a greeting or a command tells a dialogue. */
export function weighBare(text: string): number {
  return enhancedReplyShape.test(text) && !greetingShape.test(text) ? structure : weighSmtp(text);
}

/** The same where the marks tell who speaks: what the other side alone says does not fit. */
export function weighSaid(speaker: Speaker, text: string): number {
  const isReply = replyShape.test(text);
  return isReply === (speaker === 'server') ? weighSmtp(text) : 0;
}

export function isCommand(text: string): boolean {
  return commandShape.test(text) || commonCommandShape.test(text);
}

/** The object that a logger or a container made of a line: what was logged has to be taken out of it first. */
export function isObject(line: string): boolean {
  return line.startsWith('{"');
}

/** A text in a program's source, be it what a log prints. */
export function isLiteral(line: string): boolean {
  return /^\s*\[?['"`]/.test(line);
}
