import { permitsCode } from '../../catalogue/permit.ts';
import type { ReplyPermit } from '../../catalogue/setting.ts';
import type { SmtpDocument } from '../../document.ts';
import type { ConfiguredReply, Setting } from '../../smtp/setting.ts';
import { contains, type Span } from '../../text/span.ts';

/** A reply in a configuration, and what it has to be there. */
export interface Configured {
  readonly setting: Setting;
  readonly reply: ConfiguredReply;
  /** Of the word before it where that has one, else of the setting. */
  readonly permits: ReplyPermit | null;
}

/** Whether the program does not take the code there, or it means the opposite: another rule names that, and what else is wrong with it follows. */
export function isOutOfPlace({ reply: { code }, permits }: Configured): boolean {
  if (code === null || permits === null) return false;
  return permits.enhancedOnly !== undefined || !permitsCode(permits, code) || (/^[23]/.test(code) && permits.meant !== 'success' && permits.meant !== 'any');
}

/** The replies that a configuration has its program give, without the line that is being typed. */
export function configuredReplies(document: SmtpDocument): Generator<Configured, void, undefined> {
  return repliesOf(document, ({ entry }) => entry.kind !== 'expectation');
}

/** The replies that a configuration has its program wait for: what others send is not for it to choose. */
export function awaitedReplies(document: SmtpDocument): Generator<Configured, void, undefined> {
  return repliesOf(document, ({ entry }) => entry.kind === 'expectation');
}

/** The settings with a value that nobody is typing: a number is told by all of its digits. */
export function* finishedSettings({ settings, unfinished, text }: SmtpDocument): Generator<Setting & { readonly valueSpan: Span }, void, undefined> {
  for (const setting of settings) {
    const { valueSpan } = setting;
    if (valueSpan !== null && !isTyped(valueSpan, unfinished, text)) yield { ...setting, valueSpan };
  }
}

function* repliesOf({ settings, unfinished, text }: SmtpDocument, isMeant: (setting: Setting) => boolean): Generator<Configured, void, undefined> {
  for (const setting of settings) {
    if (!isMeant(setting)) continue;
    for (const reply of setting.replies) {
      if (isTyped(reply.span, unfinished, text)) continue;
      yield { setting, reply, permits: permitOf(setting, reply) };
    }
  }
}

/** The last line without its end is nothing unusual in a file: only where the cursor is on it, it is typed. */
function isTyped({ start }: Span, unfinished: SmtpDocument['unfinished'], text: string): boolean {
  return unfinished !== null && unfinished.end < text.length && contains(unfinished, start);
}

/** What a reply of a setting has to be: of the word before it where that has one, else of the setting. */
export function permitOf({ entry, chosen }: Setting, { span }: ConfiguredReply): ReplyPermit | null {
  const word = chosen.filter((one) => one.span.start <= span.start).at(-1);
  return entry.choices?.find(({ value }) => value === word?.value)?.permits ?? entry.permits ?? null;
}
