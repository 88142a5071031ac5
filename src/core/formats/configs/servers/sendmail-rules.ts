import { findSetting } from '../../../catalogue/settings/index.ts';
import type { ConfiguredReply, Setting } from '../../../smtp/setting.ts';
import type { Span } from '../../../text/span.ts';
import { settingFor } from '../reading/setting-for.ts';
import { statusWord } from './sendmail-status.ts';
import { repliesWith, withoutQuotes } from './sendmail-value.ts';

/** The mailers that refuse; m4 wants quotes behind a `$` in the text of a macro: `$`'#error`. */
const mailer = /\$(?:`')?#[ \t]{0,4}([Ee]rror|ERROR|TEMP)(?!\w)/g;
/** `$@ 5.7.1 $:`, either part alone; what stands behind `$@` may be a variable. */
const part = /(?:\$(?:`')?@[ \t]{0,8}([^\s$`',)]{1,20})[ \t]{0,20})?\$(?:`')?:[ \t]{0,8}|\$(?:`')?@[ \t]{0,8}([^\s$`',)]{1,20})/g;
const requirement = /<([45]\d\d):([45]\.\d{1,3}\.\d{1,3})>/g;

/** What the rules of a line refuse: `$#error $@ 5.7.1 $: "550 No"`. In a .mc file macros may stand among it. */
export function rulesIn(file: string, line: string, start: number, hasMacros: boolean): Setting[] {
  return line.includes('$') ? [...mailersIn(file, line, start, hasMacros), ...requirementsIn(file, line, start)] : [];
}

function mailersIn(file: string, line: string, start: number, hasMacros: boolean): Setting[] {
  const found = [...line.matchAll(mailer)];
  return found.flatMap(({ 0: lead, 1: name, index }, i) => {
    const from = index + lead.length;
    const rest = line.slice(from, found[i + 1]?.index ?? line.length);
    const tab = rest.indexOf('\t');
    // Behind a tab sendmail takes what is left for a comment.
    const end = from + (tab === -1 ? rest.length : tab);
    const entry = findSetting('sendmail', name === 'TEMP' ? '$#TEMP' : '$#error');
    const messages = entry === null ? [] : messagesIn(file, { start: start + from, end: start + end }, hasMacros);
    return messages.flatMap(({ at, valueSpan, replies, status }, nth) => {
      const nameSpan = nth === 0 ? { start: start + index, end: start + from } : { start: at, end: at };
      return entry === null ? [] : [settingFor(file, entry, { nameSpan, valueSpan }, { replies }), ...(status === null ? [] : [status])];
    });
  });
}

interface Message {
  readonly at: number;
  readonly valueSpan: Span | null;
  readonly replies: readonly ConfiguredReply[];
  readonly status: Setting | null;
}

function messagesIn(file: string, { start, end }: Span, hasMacros: boolean): Message[] {
  const text = file.slice(start, end);
  const parts = [...text.matchAll(part)];
  return parts.map(({ 0: lead, 1: before, 2: alone, index }, i) => {
    const host = before ?? alone;
    const hostStart = host === undefined ? -1 : start + index + lead.indexOf(host, lead.indexOf('@') + 1);
    const hostSpan = host === undefined ? null : { start: hostStart, end: hostStart + host.length };
    const from = index + lead.length;
    const piece = text.slice(from, parts[i + 1]?.index ?? text.length);
    const length = (hasMacros ? macroEnd(piece) : piece).trimEnd().length;
    const span = { start: start + from, end: start + from + length };
    // What follows is a reason for the queue.
    const isQuarantine = host === 'quarantine';
    const enhanced = hostSpan !== null && /^[245]\.\d{1,3}\.\d{1,3}$/.test(host ?? '') ? hostSpan : null;
    const replies = isQuarantine ? [] : repliesIn(file, enhanced, span, hasMacros);
    const valueSpan = isQuarantine ? null : alone === undefined ? withoutQuotes(file, span) : enhanced;
    return { at: start + index, valueSpan, replies, status: hostSpan === null ? null : statusWord(file, hostSpan) };
  });
}

/** A rule that stands in a macro's argument ends where that argument's quote does. */
function macroEnd(piece: string): string {
  let quotes = 0;
  for (let at = piece.startsWith('"') ? piece.indexOf('"', 1) + 1 : 0; at < piece.length; at++) {
    if (piece[at] === '`') quotes++;
    else if (piece[at] === "'" && quotes > 0) quotes--;
    else if (piece[at] === "'" && /^[ \t]{0,8}(?:[,)]|$)/.test(piece.slice(at + 1, at + 10))) return piece.slice(0, at);
  }
  return piece;
}

/** The text itself, or those among which a macro chooses: `ifdef(`X', `X', `"554 No"')`. */
function repliesIn(file: string, enhanced: Span | null, span: Span, hasMacros: boolean): ConfiguredReply[] {
  const whole = repliesWith(file, enhanced, span);
  if (!hasMacros || whole.some(({ code }) => code !== null)) return whole;
  const among = quotedReplies(file, span, enhanced);
  return among.length > 0 ? among : whole;
}

/** Every text in double quotes that begins with a code. */
export function quotedReplies(file: string, { start, end }: Span, enhanced: Span | null = null): ConfiguredReply[] {
  const found: ConfiguredReply[] = [];
  const text = file.slice(start, end);
  const quoted = /"[ \t]{0,4}[2-5]\d\d(?=[ -])/g;
  for (let match = quoted.exec(text); match !== null; match = quoted.exec(text)) {
    found.push(...repliesWith(file, enhanced, { start: start + match.index, end }));
    const close = text.indexOf('"', match.index + 1);
    if (close === -1) break;
    quoted.lastIndex = close + 1;
  }
  return found;
}

/** `<403:4.7.0>`: what the checks of TLS keep in their workspace, to be sent by another rule. */
function requirementsIn(file: string, line: string, start: number): Setting[] {
  const entry = findSetting('sendmail', '<code:D.S.N>');
  if (entry === null || !/^`?R/.test(line)) return [];
  return [...line.matchAll(requirement)].map(({ 1: code = '', 2: word = '', index }) => {
    const codeStart = start + index + 1;
    const valueSpan = { start: codeStart, end: codeStart + code.length + 1 + word.length };
    const [alone] = repliesWith(file, { start: codeStart + code.length + 1, end: valueSpan.end }, { start: valueSpan.end, end: valueSpan.end });
    const codeSpan = { start: codeStart, end: codeStart + code.length };
    const reply = alone === undefined ? [] : [{ ...alone, span: valueSpan, code, codeSpan }];
    return settingFor(file, entry, { nameSpan: valueSpan, valueSpan }, { replies: reply });
  });
}
