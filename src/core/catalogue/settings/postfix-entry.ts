import type { Choice, GivenReply, ReplyPermit, SettingEntry, Unit } from '../setting.ts';
import { manual } from '../source.ts';

export const postconf = manual('Postfix, postconf(5)', 'https://www.postfix.org/postconf.5.html');

/** Seen in Postfix 3.7.11: what its parameters hold is checked when the reply is about to go out. */
const otherwise = 'Postfix logs a configuration error and answers 450 4.7.1 Service unavailable instead.';

/** Postfix 3.7.11, global/mail_conf_int.c: read when the server starts, and fatal. */
const unreadable = 'Postfix ends its smtpd over it, bad numerical configuration, and takes no mail at all.';

/** Seen in Postfix 3.7.11: whatever refuses a command sets the first digit of the enhanced code to that of the reply code. */
export const mended = 'Postfix sends it with the first digit of the reply code.';

/** Postfix 3.7.11, global/dsn_util.c: so it is wherever an enhanced code may begin a text. */
export const enhancedUntaken = 'With this sign behind it Postfix takes the enhanced code for text, and puts one of its own before it. Write a blank.';

export const refusal: ReplyPermit = { classes: '45', meant: 'refusal', otherwise, unreadable };
export const permanent: ReplyPermit = { classes: '45', meant: 'permanent', otherwise, unreadable };
export const temporary: ReplyPermit = { classes: '45', meant: 'temporary', otherwise, unreadable };

export type More = Partial<Omit<SettingEntry, 'program' | 'name' | 'kind' | 'verdict' | 'meaning'>>;

export function parameter(name: string, kind: SettingEntry['kind'], verdict: string, meaning: string, more: More = {}): SettingEntry {
  return { program: 'postfix', name, kind, verdict, meaning, sources: [postconf], ...more };
}

export function code(name: string, byDefault: string, permits: ReplyPermit, verdict: string, meaning: string, more: More = {}): SettingEntry {
  return parameter(name, 'reply-code', verdict, meaning, { default: byDefault, permits, ...more });
}

export function time(name: string, byDefault: string, unit: Unit, minimum: string | null, verdict: string, meaning: string, more: More = {}): SettingEntry {
  return parameter(name, 'time', verdict, meaning, { default: byDefault, unit, ...(minimum === null ? {} : { minimum }), ...more });
}

export function yesNo(no: string, yes: string): Choice[] {
  return [
    { value: 'no', meaning: no },
    { value: 'yes', meaning: yes },
  ];
}

/** A reply to a verb. */
export function to(command: string, reply: string, when?: string): GivenReply {
  return { reply, command, ...(when === undefined ? {} : { when }) };
}
