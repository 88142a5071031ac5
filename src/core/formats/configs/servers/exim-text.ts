import type { SettingEntry } from '../../../catalogue/setting.ts';
import { findSetting } from '../../../catalogue/settings/index.ts';
import type { ConfiguredReply, Setting } from '../../../smtp/setting.ts';
import type { Span } from '../../../text/span.ts';
import { replyInFile, spanInFile, type ContinuedLine } from '../reading/continued-lines.ts';
import { replyAt } from '../reading/reply-at.ts';

/** What Exim fills in: a variable, an item in braces. */
const template = /\$[A-Za-z_{]/;

const items = /:(fail|defer|blackhole):/g;

/** A setting whose name and value stand in a continued line. */
export function settingInLine(line: ContinuedLine, entry: SettingEntry, name: Span, value: Span | null, known: Partial<Pick<Setting, 'value' | 'chosen' | 'replies'>> = {}): Setting {
  const nameSpan = spanInFile(line, name);
  const valueSpan = value === null ? null : spanInFile(line, value);
  return {
    entry,
    span: { start: nameSpan.start, end: valueSpan?.end ?? nameSpan.end },
    nameSpan,
    value: value === null ? '' : line.text.slice(value.start, value.end).trim(),
    valueSpan,
    chosen: [],
    replies: [],
    ...known,
  };
}

/**
 * The lines of a text for the client. Exim takes a code where a blank and something more follow; in any other shape it is text. Only the first
 * line has one: Exim repeats it. Before an enhanced code alone Exim puts its own code, and the client reads both.
 */
export function repliesIn(line: ContinuedLine, { start, end }: Span): ConfiguredReply[] {
  const branches = branchesIn(line, { start, end });
  if (branches.length > 0) return branches;
  const replies: ConfiguredReply[] = [];
  for (let from = start; from < end; ) {
    const cut = line.text.indexOf('\\n', from);
    const to = cut === -1 || cut > end ? end : cut;
    const isFirst = replies.length === 0 && from === start;
    const reply = replyAt(line.text, { start: from, end: to }, { allowsText: true, allowsEnhancedFirst: isFirst, template });
    if (reply !== null) replies.push(replyInFile(line, isFirst && (reply.enhanced !== null && reply.code === null || hasCode(line.text, reply)) ? reply : withoutCodes(line.text, reply)));
    from = to + 2;
  }
  return replies;
}

function hasCode(text: string, { codeSpan, text: rest, enhanced }: ConfiguredReply): boolean {
  return codeSpan !== null && /\s/.test(text.charAt(codeSpan.end)) && (rest !== '' || enhanced !== null);
}

/** What an expansion may become, where it is all of the text: `${if eq{$a}{b}{550 5.7.1 No}{551 5.1.6 Moved}}`. */
function branchesIn(line: ContinuedLine, { start, end }: Span): ConfiguredReply[] {
  const text = line.text.slice(start, end);
  if (!/^\s{0,80}\$\{(?:if|lookup)\b/.test(text)) return [];
  return [...text.matchAll(/\{([45]\d\d [^{}]{1,1000})\}/g)].flatMap(({ 1: branch = '', index }) => {
    const reply = replyAt(line.text, { start: start + index + 1, end: start + index + 1 + branch.length }, { template });
    return reply === null ? [] : [replyInFile(line, reply)];
  });
}

const untakenShape = /^(?:"\s{0,8}([245]\d\d)[ -]|([245]\d\d)-)\s{0,8}(?:[245]\.\d{1,3}\.\d{1,3}\s|[A-Z<])/;

function withoutCodes(text: string, reply: ConfiguredReply): ConfiguredReply {
  const [, quoted, hyphened] = untakenShape.exec(text.slice(reply.span.start, Math.min(reply.span.end, reply.span.start + 40))) ?? [];
  const at = text.indexOf(quoted ?? hyphened ?? '', reply.span.start);
  return { ...reply, ...(quoted === undefined && hyphened === undefined ? {} : { untaken: { start: at, end: at + 3 } }), code: null, codeSpan: null, enhanced: null, text: text.slice(reply.span.start, reply.span.end).replace(/\s+/g, ' '), textSpan: reply.span };
}

/** `:fail:`, `:defer:` and `:blackhole:` in what an address is redirected to. The text goes up to the end, or to the brace that closes the item around it. */
export function redirectionsIn(line: ContinuedLine, { start, end }: Span): Setting[] {
  const found: Setting[] = [];
  items.lastIndex = start;
  for (let match = items.exec(line.text); match !== null && match.index < end; match = items.exec(line.text)) {
    const { 0: word, index } = match;
    const entry = findSetting('exim', word);
    if (entry === null || (index > start && !/[\s{,"]/.test(line.text.charAt(index - 1)))) continue;
    const from = index + word.length;
    const to = word === ':blackhole:' ? from : Math.max(from, endOfItem(line.text, from, end));
    found.push(settingInLine(line, entry, { start: index, end: from }, to === from ? null : { start: from, end: to }, { replies: repliesIn(line, { start: skipBlanks(line.text, from, to), end: to }) }));
    items.lastIndex = to;
  }
  return found;
}

function skipBlanks(text: string, from: number, end: number): number {
  let at = from;
  while (at < end && /\s/.test(text.charAt(at))) at++;
  return at;
}

function endOfItem(text: string, from: number, end: number): number {
  let depth = 0;
  for (let i = from; i < end; i++) {
    const character = text[i];
    if (character === '{') depth++;
    else if (character === '}' && depth-- === 0) return i;
  }
  return end;
}
