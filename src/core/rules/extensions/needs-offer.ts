import { findVerb } from '../../catalogue/index.ts';
import type { Command } from '../../smtp/command.ts';
import type { Reply } from '../../smtp/reply.ts';

/** Answered well or not, these must not be sent unasked: what follows them is no command any more. */
const strictVerbs = new Set(['STARTTLS', 'AUTH', 'BDAT', 'BURL']);

/**
 * The keyword that must be offered before a command is sent; null where none is needed. Servers answer many commands without offering
 * them (EXPN, TURN and others from before EHLO, ONEX and VERB, XCLIENT for hosts that they trust): what worked is no finding.
 */
export function needsOffer({ command: { verb }, reply }: { readonly command: Command; readonly reply: Reply | null }): string | null {
  const entry = findVerb(verb);
  if (entry === null || entry.keyword === null || (entry.status !== 'extension' && entry.status !== 'vendor')) return null;
  return !strictVerbs.has(verb) && (reply === null || /^[23]/.test(reply.code)) ? null : entry.keyword;
}
