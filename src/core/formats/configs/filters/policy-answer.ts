import type { SettingEntry } from '../../../catalogue/setting.ts';
import type { Chosen, ConfiguredReply } from '../../../smtp/setting.ts';
import type { Span } from '../../../text/span.ts';
import { replyAt } from '../reading/reply-at.ts';

/** What a policy service tells Postfix: a code and a text (`552 5.2.2 Mailbox is full`), or an action that may be followed by one (`REJECT no such user`). */
export function policyAnswerAt(file: string, entry: SettingEntry, { start, end }: Span): { readonly chosen: Chosen[]; readonly replies: ConfiguredReply[] } {
  const reply = replyAt(file, { start, end });
  if (reply !== null) return { chosen: [], replies: [reply] };
  const part = file.slice(start, end);
  const [whole = '', word = ''] = /^\s*([A-Za-z_]{2,40})(?=\s|$)/.exec(part) ?? [];
  const choice = entry.choices?.find(({ value }) => value.toLowerCase() === word.toLowerCase());
  if (choice === undefined) return { chosen: [], replies: [] };
  const at = start + whole.length;
  const text = choice.permits === undefined ? null : replyAt(file, { start: at, end }, { allowsText: true, allowsEnhancedFirst: true });
  return { chosen: [{ value: choice.value, span: { start: at - word.length, end: at } }], replies: text === null ? [] : [text] };
}
