import { findVerb } from '../../catalogue/index.ts';
import { rfc } from '../../catalogue/source.ts';
import type { Command } from '../../smtp/command.ts';
import type { Session } from '../../smtp/session.ts';
import { locate } from '../../smtp/utterance.ts';
import type { SmtpDocument } from '../../document.ts';
import { defineRule, type Problem } from '../rule.ts';
import { isUnfinished } from '../unfinished.ts';

/**
 * Letters and whatever else somebody may have sent. Left out is what pages and people put into a command when they show it: blanks
 * that do not break, dashes, quotes, dots for what they hide, arrows, blocks.
 */
const nonAscii = /[\u0080-\u009f\u00a1-\u00a9\u00ac-\u00b6\u00b8-\u1fff\u2c00-\ufefe\uff00-\uffef]/;

export const nonAsciiWithoutSmtputf8 = defineRule({
  id: 'non-ascii-without-smtputf8',
  title: 'Command with characters outside ASCII and no SMTPUTF8',
  group: 'lines',
  severity: 'warning',
  source: rfc(6531, '3.4'),
  *check(document) {
    for (const session of document.sessions) yield* checkSession(document, session);
  },
});

function* checkSession(document: SmtpDocument, { exchanges }: Session): Generator<Problem, void, undefined> {
  /** The MAIL of the transaction, unless it, or a finding on it, settles that its addresses may be of any script. */
  let mail: Command | null = null;
  for (const { command } of exchanges) {
    if (command === null || command.isImplied || command.verb === '.' || command.verb === '(auth)' || command.verb === 'AUTH') continue;
    const { verb, utterance } = command;
    if (verb === 'MAIL') mail = asksForUtf8(command) || isUnfinished(document, utterance) ? null : command;
    else if (verb === 'EHLO' || verb === 'HELO' || verb === 'LHLO' || verb === 'RSET') mail = null;
    const match = nonAscii.exec(utterance.text);
    if (match === null || findVerb(verb) === null) continue;
    const span = locate(utterance, match.index, endOfRun(utterance.text, match.index));
    if (verb === 'EHLO' || verb === 'HELO' || verb === 'LHLO') {
      yield { span, message: `${verb} with characters outside ASCII; write the host's name in Punycode (xn--…), since SMTPUTF8 is not agreed on yet.` };
    } else if (verb === 'MAIL' || verb === 'RCPT') {
      if (mail === null) continue;
      const related = verb === 'RCPT' ? [{ span: mail.verbSpan, message: 'MAIL without SMTPUTF8' }] : [];
      mail = null;
      yield { span, message: `Address with characters outside ASCII; MAIL needs SMTPUTF8 for it, and the server must offer that.`, related };
    } else if (!/ SMTPUTF8\s*$/i.test(utterance.text) && !isUnfinished(document, utterance)) {
      yield { span, message: `${verb} with characters outside ASCII; commands are ASCII unless SMTPUTF8 is agreed on.` };
    }
  }
}

function asksForUtf8({ parameters }: Command): boolean {
  return parameters.some(({ name }) => name === 'SMTPUTF8');
}

function endOfRun(text: string, from: number): number {
  let end = from + 1;
  while (end < text.length && text.charCodeAt(end) > 0x7f) end++;
  return end;
}
