import { findVerb } from '../../catalogue/index.ts';
import { rfc } from '../../catalogue/source.ts';
import type { Command } from '../../smtp/command.ts';
import { readOffers } from '../../smtp/offer.ts';
import type { Exchange } from '../../smtp/session.ts';
import { isWithinEdits } from '../../text/edit-distance.ts';
import { completeCommandsOf, isSaidAsCommand } from '../complete-commands.ts';
import { quote } from '../quote.ts';
import { defineRule, type Problem } from '../rule.ts';

/** Those of today; nobody mistypes the others. */
const candidates = ['EHLO', 'HELO', 'LHLO', 'MAIL', 'RCPT', 'DATA', 'QUIT', 'RSET', 'NOOP', 'HELP', 'AUTH', 'STARTTLS', 'BDAT', 'VRFY', 'EXPN', 'ETRN'];

/** What people type for a verb whose letters are others. */
const meant: Readonly<Record<string, string>> = {
  MAILFROM: 'MAIL FROM', RCPTTO: 'RCPT TO', RCPTO: 'RCPT TO', FROM: 'MAIL FROM', TO: 'RCPT TO', EXIT: 'QUIT', BYE: 'QUIT', LOGOUT: 'QUIT', LOGIN: 'AUTH LOGIN', TLS: 'STARTTLS',
};

/** A message's own lines begin so; they are not commands whatever they were taken for. */
const headerShape = /^[!-9;-~]{1,76}:/;
const httpShape = /^(?:GET|HEAD|POST|PUT|DELETE|OPTIONS|CONNECT|TRACE|PATCH|PRI) \S{1,2000} HTTP\/\d/;

export const unknownVerb = defineRule({
  id: 'unknown-verb',
  title: 'Verb that no standard knows',
  group: 'arguments',
  severity: 'warning',
  source: rfc(5321, '4.2.4'),
  *check(document) {
    let isAfterUnknown = false;
    const offered = new Set(document.sessions.flatMap(({ exchanges }) => exchanges.flatMap((exchange) => readOffers(exchange).map(({ keyword }) => keyword))));
    for (const { command, exchange } of completeCommandsOf(document)) {
      const { verb } = command;
      if (findVerb(verb) !== null || isPrivate(verb) || offered.has(verb)) {
        isAfterUnknown = false;
        continue;
      }
      const problem = judge(command, exchange, isAfterUnknown);
      if (problem !== null) yield problem;
      isAfterUnknown = true;
    }
  },
});

/** Names that begin with X are for private use (RFC 5321, section 4.1.5); HAProxy announces clients with PROXY. */
function isPrivate(verb: string): boolean {
  return verb.startsWith('X') || verb === 'PROXY';
}

function judge(command: Command, exchange: Exchange, isAfterUnknown: boolean): Problem | null {
  const { verb, verbSpan, utterance: { text, pieces } } = command;
  const { reply } = exchange;
  if (httpShape.test(text)) return { span: verbSpan, message: 'This is HTTP, sent to an SMTP port: check the port and the program that connects to it.' };
  if (verb === '' || verb.length > 12) return null;
  const isSentence = text.trim().split(/\s+/, 5).length > 3 && !/[<@:=]/.test(text);
  const isHeader = headerShape.test(text.trimStart()) && !/^(?:FROM|TO|MAILFROM|RCPTTO|RCPTO):\s?</i.test(text.trimStart());
  if (isHeader || /[^\s:]/.test(text.trimStart()[verb.length] ?? ' ')) return null;
  const [likely, isSure] = guess(verb, text);
  // What the server took it understood, unless the file's replies are not those of its commands.
  if (/^[23]/.test(reply?.code ?? '') && !(isSure && isSaidAsCommand(command, exchange))) return null;
  // Without a likely verb only the server's refusal tells that this was said as a command; a run of such lines is one mistake.
  if (likely === null && (reply === null || isSentence || (isAfterUnknown && !/^[A-Z]+$/.test(text.trim().slice(0, verb.length))))) return null;
  if (likely !== null && (isSentence || (reply === null && !isSaidAsCommand(command, exchange)))) return null;
  const isWritten = verbSpan.end - verbSpan.start === verb.length && pieces === undefined;
  return {
    span: verbSpan,
    message: likely === null ? `${quote(verb)} is a command of no standard and no server that is known; see what EHLO offers.` : `There is no command ${quote(verb)}; ${likely} is meant, it seems.`,
    fixes: likely === null || !isWritten ? [] : [{ title: `Write ${likely}`, edits: [{ span: verbSpan, text: likely }], isSafe: isSure }],
  };
}

/** The verb that was meant, and whether no other can have been. */
function guess(verb: string, text: string): [string | null, boolean] {
  const known = Object.hasOwn(meant, verb) ? meant[verb] : undefined;
  if (known !== undefined) {
    const needsPath = known.endsWith(' FROM') || known.endsWith(' TO');
    return !needsPath || /^\s*\w+\s*:/.test(text) ? [known, false] : [null, false];
  }
  if (verb.length < 3) return [null, false];
  const near = candidates.filter((candidate) => isWithinEdits(verb, candidate, 1));
  if (near.length > 0) return [near[0] ?? null, near.length === 1];
  if (verb.length < 5) return [null, false];
  return [candidates.find((candidate) => isWithinEdits(verb, candidate, 2)) ?? null, false];
}
