import type { Source } from './source.ts';

/** What a setting's value is, as its program reads it. */
export type SettingKind =
  /** Three digits. */
  | 'reply-code'
  | 'enhanced-code'
  /** Codes and text, or a text that may begin with codes. */
  | 'reply'
  /** What the server says when a client connects: a text without its code. */
  | 'greeting'
  | 'time'
  | 'size'
  | 'count'
  /** One of `choices`, or a list of them. */
  | 'choice'
  /** Words of an access list, a table or a filter: one of `choices`, mostly followed by a text. */
  | 'action'
  /** What a check awaits of a server. */
  | 'expectation'
  | 'text';

/** Units in which programs write times and sizes. */
export type Unit = 'ms' | 's' | 'm' | 'h' | 'd' | 'w' | 'octets' | 'KB' | 'MB';

/** A setting of a program that decides what SMTP sees of it: a parameter, an action, a verb of an access list. */
export interface SettingEntry {
  /** Which program reads it: `postfix`, `exim`, `haproxy`. */
  readonly program: string;
  /** As its configuration writes it: `smtpd_banner`, `REJECT`, `deny`; unique within the program. */
  readonly name: string;
  /** Where the same name means other things in several files of the program: which file, as in `Format.id`. */
  readonly format?: string;
  readonly kind: SettingKind;
  /** At most a dozen words. */
  readonly verdict: string;
  /** What it does and what to consider, in plain words. */
  readonly meaning: string;
  /** As the program's documentation writes it; absent where there is none. */
  readonly default?: string;
  /** What a bare number counts, where the setting takes a time or a size. */
  readonly unit?: Unit;
  readonly choices?: readonly Choice[];
  /** It stands for a word that the program does not know in this place. A sentence: what the program does then. */
  readonly unknown?: string;
  /** Its words are EHLO keywords, which the catalogue has elsewhere. */
  readonly takesKeywords?: true;
  readonly permits?: ReplyPermit;
  /** The limit of the standard (`LimitEntry.id`) below which it should not be set. */
  readonly minimum?: string;
  /** Replies that it brings about, the commonest first. */
  readonly gives?: readonly GivenReply[];
  readonly sources: readonly Source[];
}

/** One of the values that a setting takes. */
export interface Choice {
  /** As it is written; whether its case counts is the program's affair. */
  readonly value: string;
  readonly meaning: string;
  /** Where it may be followed by codes and a text. */
  readonly permits?: ReplyPermit;
  readonly gives?: readonly GivenReply[];
  /** Worth a warning: it was made for trying things out, or opens what the standard or the program's authors want shut. */
  readonly concern?: {
    readonly why: 'testing' | 'unsafe';
    readonly advice: string;
    /** The value to write instead, where that is not the default. */
    readonly instead?: string;
  };
}

/** What a reply has to be at a place, and what becomes of another. */
export interface ReplyPermit {
  /** First digits of the reply codes that the program takes here: `45`. Empty where it puts a code before the text itself. */
  readonly classes: string;
  /** Where it takes nothing but these. */
  readonly codes?: readonly string[];
  /** What whoever writes here means to say. */
  readonly meant: 'permanent' | 'temporary' | 'refusal' | 'success' | 'any';
  /** A sentence: what the program does with a code that it does not take; absent where it takes any. */
  readonly otherwise?: string;
  /** A sentence: what the program does with a value that is no number, where a reply code alone belongs. */
  readonly unreadable?: string;
  /** There must be a code: what the program does with a text alone, `otherwise` says. */
  readonly isRequired?: boolean;
  /** The program breaks a long text into several lines of the reply. */
  readonly isWrapped?: boolean;
  /** A sentence: what becomes of a reply code, where the program takes an enhanced code and a text alone. */
  readonly enhancedOnly?: string;
  /** The word to write in a reply code's place, where it is not enough to leave the code out. */
  readonly instead?: string;
  /** What the program takes a code for that stands wrongly, and how it must stand. */
  readonly untaken?: string;
  /** The same for an enhanced code. */
  readonly enhancedUntaken?: string;
  /** A sentence: what a code means without a text, where it must have one. */
  readonly bare?: string;
  /** A sentence: what the program makes of an enhanced code of another class; absent where it sends it as it stands. */
  readonly mended?: string;
}

/** A reply that a setting brings about. */
export interface GivenReply {
  /** As the client sees it, with placeholders such as `<user@example.com>`. */
  readonly reply: string;
  /** When: a clause with the word that begins it (`where the DNS does not answer`). Absent where the setting's own words say it. */
  readonly when?: string;
  /** The verb that it answers, as in `Command.verb`; `(connection)` for a greeting, `.` for the end of the message. */
  readonly command?: string;
}
