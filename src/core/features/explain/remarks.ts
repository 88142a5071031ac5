import { findVerb } from '../../catalogue/index.ts';
import { anyCommandReplies, endOfDataReplies, greetingReplies } from '../../catalogue/verbs/index.ts';
import type { VerbEntry } from '../../catalogue/verb.ts';
import type { Known } from './codes.ts';

/** RFC 5321, section 4.2: `Reply-code = %x32-35 %x30-35 %x30-39`. */
const replyCodeGrammar = /^[2-5][0-5]\d$/;

/** What is odd about a reply as it stands: each remark is one sentence. */
export function remarkOn(known: Known): string[] {
  return [remarkOnGrammar(known), remarkOnStatus(known), remarkOnClass(known), remarkOnCommand(known)].filter((remark) => remark !== null);
}

function remarkOnGrammar({ code }: Known): string | null {
  if (code === null || replyCodeGrammar.test(code)) return null;
  return `${code} cannot be an SMTP reply code: by RFC 5321, section 4.2 the first digit is 2 to 5 and the second 0 to 5.`;
}

function remarkOnStatus(known: Known): string | null {
  const { code, reply, enhanced, entry } = known;
  if (code !== null && reply === null && enhanced === null) return `No standard defines ${code}.`;
  if (enhanced === null) return null;
  if (entry === null) return `${enhanced.text} is not registered with IANA, and no vendor's list that we know has it.`;
  if (entry.forms[enhanced.class] === undefined && !isReadForClass(known)) {
    return `${enhanced.text} is not usual: the detail X.${enhanced.subject}.${enhanced.detail} is defined for class ${Object.keys(entry.forms).join(' and ')}.`;
  }
  return entry.registered || code === null ? null : `IANA does not register ${enhanced.text}: the vendor gave it its meaning.`;
}

function isReadForClass({ entry, enhanced }: Known): boolean {
  return entry?.readings?.some(({ classes }) => enhanced !== null && (classes?.includes(enhanced.class) ?? false)) ?? false;
}

function remarkOnClass({ code, enhanced }: Known): string | null {
  if (code === null || enhanced === null || code[0] === enhanced.class) return null;
  if (code.startsWith('3')) return `A 3yz reply carries no enhanced code (RFC 2034, section 4).`;
  return `${code} and ${enhanced.text} disagree: their first digits must be equal (RFC 2034, section 4). Senders go by ${code}.`;
}

function remarkOnCommand({ code, context: { command } }: Known): string | null {
  if (code === null || command === undefined) return null;
  const permitted = repliesTo(command);
  if (permitted === null) return null;
  const { success, intermediate, error } = permitted;
  const codes = [...success, ...intermediate, ...error, ...(command === '(connection)' ? [] : anyCommandReplies)];
  if (codes.includes(code) || codes.length === 0) return null;
  return `The standards do not list ${code} as an answer to ${nameOf(command)}, though servers may send it; they list ${[...success, ...intermediate, ...error].join(', ')}.`;
}

function repliesTo(command: string): VerbEntry['replies'] | null {
  if (command === '(connection)') return greetingReplies;
  if (command === '.') return endOfDataReplies;
  if (command === '(auth)') return findVerb('AUTH')?.replies ?? null;
  const entry = findVerb(command);
  return entry === null || entry.status === 'vendor' ? null : entry.replies;
}

function nameOf(command: string): string {
  if (command === '(connection)') return 'a new connection';
  if (command === '.') return 'the end of a message';
  return command === '(auth)' ? 'AUTH' : command;
}
