import { rfc } from '../../catalogue/source.ts';
import { locate } from '../../smtp/utterance.ts';
import { defineRule } from '../rule.ts';
import { commandsWithHello } from './hello-answers.ts';

/** Those that may be repeated in a message: any other word could be a password that slipped into this place. */
const publicNames = /^(?:PLAIN|LOGIN|CRAM-MD5|DIGEST-MD5|SCRAM-[A-Z0-9-]{3,20}|XOAUTH2?|OAUTHBEARER|NTLM|GSSAPI|GSS-SPNEGO|EXTERNAL|ANONYMOUS|KERBEROS_V4|SKEY|OTP|SRP|APOP)$/;

export const mechanismNotOffered = defineRule({
  id: 'mechanism-not-offered',
  title: 'AUTH mechanism that the server does not offer',
  group: 'extensions',
  severity: 'warning',
  source: rfc(4954, '4'),
  *check(document) {
    for (const [{ command }, { offers }] of commandsWithHello(document)) {
      if (command.verb !== 'AUTH') continue;
      const lines = offers?.get('AUTH') ?? [];
      const offered = lines.flatMap(({ parameters }) => parameters.toUpperCase().split(/[\s=]+/)).filter((name) => name !== '');
      const { argument, utterance } = command;
      const word = /^[A-Za-z0-9_-]{1,20}(?=[ \t]|$)/.exec(argument)?.[0];
      if (word === undefined || offered.length === 0 || offered.includes(word.toUpperCase())) continue;
      const name = word.toUpperCase();
      const at = utterance.text.length - argument.length;
      const list = offered.length > 5 ? `${offered.slice(0, 5).join(', ')} …` : [...new Set(offered)].join(', ');
      yield {
        span: locate(utterance, at, at + word.length),
        message: `The server does not offer ${publicNames.test(name) ? name : 'this mechanism'}; choose one of ${list}.`,
        related: lines.map(({ keywordSpan }) => ({ span: keywordSpan, message: 'The mechanisms offered' })),
      };
    }
  },
});
