import { rfc } from '../../catalogue/source.ts';
import { isPlaceholder } from '../../smtp/placeholder.ts';
import { loginsOf, type Login } from '../../smtp/sasl.ts';
import { isRefused, type Session } from '../../smtp/session.ts';
import { locate } from '../../smtp/utterance.ts';
import { decodeBase64 } from '../../text/base64.ts';
import type { SmtpDocument } from '../../document.ts';
import { defineRule, type Problem } from '../rule.ts';
import { isUnfinished } from '../unfinished.ts';

/** Exchange asks for the first message so ([MS-OXSMTP], section 2.2.1). */
const prompt = /^\s*(?:GSSAPI|NTLM) supported\s*$/i;

export const malformedBase64 = defineRule({
  id: 'malformed-base64',
  title: 'Credentials or challenge that is no base64',
  group: 'security',
  severity: 'warning',
  source: rfc(4954, '4'),
  *check(document) {
    const { sessions, format } = document;
    // Wireshark decodes what it shows, where its user asked for that.
    if (format?.id.startsWith('tshark') === true) return;
    for (const session of sessions) for (const login of loginsOf(session)) yield* checkLogin(login, session, document);
  },
});

function* checkLogin({ messages, challenges, mechanism, exchange }: Login, { exchanges }: Session, document: SmtpDocument): Generator<Problem, void, undefined> {
  if ([...challenges, ...messages.map(({ command }) => command)].some(({ utterance }) => isUnfinished(document, utterance))) return;
  // After a bare AUTH NTLM stand words for people, whatever they are ([MS-SMTPNTLM], section 2.2.1.2).
  const isWords = mechanism === 'NTLM' && /^NTLM\s*$/i.test(exchange?.command?.argument ?? '');
  const odd = challenges.slice(isWords ? 1 : 0).filter(({ text }) => !isBase64(text.trim()) && !isPlaceholder(text) && !prompt.test(text));
  const isBase64Spoken = messages.some(({ text }) => text.length >= 4 && isBase64(text.trim()));
  // A tool that decodes does so with both sides: swaks --auth-plaintext.
  if (odd.length > 0 && isBase64Spoken && mechanism !== 'PLAIN') {
    const [{ utterance, text }] = odd as [typeof odd[number]];
    const from = utterance.text.length - text.length;
    yield { span: locate(utterance, from, utterance.text.length), message: 'A challenge is base64; this is plain text, which clients cannot decode. The server must encode it.' };
  }
  if (odd.length > 0) return;
  for (const { command, from, text } of messages) {
    const said = text.trimEnd();
    if (isBase64(said) || isPlaceholder(said) || /\\0|\\x00|\0|user=/.test(said)) continue;
    const answered = exchanges.find((exchange) => exchange.command === command);
    // Whoever accepts it got base64: then the file shows it decoded.
    if (answered === undefined || !isRefused(answered)) continue;
    yield { span: locate(command.utterance, from, from + said.length), message: describe(said) };
    return;
  }
}

function isBase64(text: string): boolean {
  return text === '' || text === '=' || text === '*' || decodeBase64(text) !== null;
}

function describe(text: string): string {
  if (/[^A-Za-z0-9+/=]/.test(text)) return 'No base64: it holds characters that base64 lacks. Encode what you send; servers answer 501 5.5.2.';
  return `No base64: ${text.length} characters are no multiple of four. It was cut off, or lacks the = at its end.`;
}
