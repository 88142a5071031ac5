import { findSetting } from '../../../catalogue/settings/index.ts';
import { sendmailMacros } from '../../../catalogue/settings/sendmail-options.ts';
import type { SettingEntry } from '../../../catalogue/setting.ts';
import type { Setting } from '../../../smtp/setting.ts';
import type { Span } from '../../../text/span.ts';
import { replyAt } from '../reading/reply-at.ts';
import { settingFor } from '../reading/setting-for.ts';
import type { MacroCall } from './m4-calls.ts';
import { errorIn } from './sendmail-error.ts';
import { quotedReplies } from './sendmail-rules.ts';
import { repliesWith, withoutQuotes } from './sendmail-value.ts';

/** What the macros of a .mc file set: options, texts of DNS lists, and any macro whose text is a reply. */
export function* macrosIn(file: string, calls: readonly MacroCall[]): Generator<Setting, void, undefined> {
  for (const { span, macro, args } of calls) {
    const [first, second] = args;
    if (first === undefined || (first.start >= first.end && macro === 'define')) continue;
    if (macro !== 'define') yield* featureIn(file, span, first, args);
    else if (second !== undefined) yield* definedIn(file, first, second);
  }
}

/** Hosts to which mail goes that is not delivered here: they take what a mailertable takes, `error:` too. */
const relays = new Set(['LUSER_RELAY', 'MAIL_HUB', 'LOCAL_RELAY', 'SMART_HOST']);

function* definedIn(file: string, nameSpan: Span, valueSpan: Span): Generator<Setting, void, undefined> {
  const name = nameOf(file, nameSpan);
  if (relays.has(name)) {
    yield* errorIn(file, 'mailertable', valueSpan);
    return;
  }
  const entry = findSetting('sendmail', sendmailMacros.get(name) ?? name);
  if (entry !== null) {
    yield settingFor(file, entry, { nameSpan, valueSpan: withoutQuotes(file, valueSpan) }, knownReplies(file, entry, valueSpan));
    return;
  }
  const replies = quotedReplies(file, valueSpan);
  const other = replies.length === 0 ? null : findSetting('sendmail', 'macro with a reply');
  if (other !== null) yield settingFor(file, other, { nameSpan, valueSpan }, { replies });
}

/** A text may be one of several, among which a macro chooses: `ifdef(`X', `"550 No"', `"550 Never"')`. */
function knownReplies(file: string, { kind }: SettingEntry, valueSpan: Span): Partial<Pick<Setting, 'replies'>> {
  if (kind === 'greeting') {
    const reply = replyAt(file, valueSpan, { allowsText: true, template: /\$/ });
    return { replies: reply === null ? [] : [reply] };
  }
  return kind === 'reply' ? { replies: textsIn(file, valueSpan) } : {};
}

function textsIn(file: string, span: Span): Setting['replies'] {
  const replies = repliesWith(file, null, span);
  return replies.length > 0 ? replies : quotedReplies(file, span);
}

/** `FEATURE(`dnsbl', list, text, text for a lookup that failed)`; either text may be left out. */
function* featureIn(file: string, span: Span, nameSpan: Span, args: readonly Span[]): Generator<Setting, void, undefined> {
  const name = nameOf(file, nameSpan);
  const entry = findSetting('sendmail', name);
  const failed = findSetting('sendmail', `${name}, lookup failed`);
  if (entry === null || failed === null) {
    const feature = file.startsWith('FEATURE', span.start) ? findSetting('sendmail', 'FEATURE') : null;
    if (feature !== null && isStatement(file, span)) yield settingFor(file, feature, { nameSpan: { start: span.start, end: span.start + 'FEATURE'.length }, valueSpan: nameSpan });
    return;
  }
  // mtamark asks the client's own domain and no list.
  const [text, later] = args.slice(name === 'mtamark' ? 1 : 2);
  yield settingFor(file, entry, { nameSpan, valueSpan: text === undefined ? null : withoutQuotes(file, text) }, { replies: text === undefined ? [] : textsIn(file, text) });
  const replies = later === undefined ? [] : textsIn(file, later);
  if (later !== undefined && (replies.length > 0 || file[later.start] === '"')) yield settingFor(file, failed, { nameSpan: { start: later.start, end: later.start }, valueSpan: withoutQuotes(file, later) }, { replies });
}

function nameOf(file: string, { start, end }: Span): string {
  return file.slice(start, Math.min(end, start + 60));
}

/** Whether a call stands alone in its lines: in a sentence or a message it is only spoken of. */
function isStatement(file: string, { start, end }: Span): boolean {
  return /(?:^|[\r\n])[ \t]{0,40}$/.test(file.slice(Math.max(0, start - 41), start)) && /^[ \t]{0,40}(?:dnl\b|[#\r\n]|$)/.test(file.slice(end, end + 50));
}
