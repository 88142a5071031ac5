import { work } from '../../catalogue/source.ts';
import { readOffers } from '../../smtp/offer.ts';
import type { Session } from '../../smtp/session.ts';
import { locate } from '../../smtp/utterance.ts';
import type { Span } from '../../text/span.ts';
import { defineRule } from '../rule.ts';

/** A keyword as inspection leaves it: `XXXXXXXA`, as long as what stood there. */
const maskedKeyword = /^X{6,}[A-Z]?$/;
/** A greeting as inspection leaves it: stars, and what digits and blanks it kept. */
const maskedGreeting = /^[*]{6}[*\d ]*$/;

export const starttlsStripped = defineRule({
  id: 'starttls-stripped',
  title: 'Greeting or keyword that a firewall masked',
  group: 'security',
  severity: 'info',
  source: work('Cisco ASA Series Firewall CLI Configuration Guide, Defaults for ESMTP Inspection'),
  *check({ sessions }) {
    for (const session of sessions) {
      const [keyword, greeting] = [findKeyword(session), findGreeting(session)];
      if (keyword !== null) yield { span: keyword, message: 'A firewall (Cisco?) masked this keyword, most likely STARTTLS. Turn off inspect esmtp there, or set allow-tls.' };
      else if (greeting !== null) yield { span: greeting, message: 'A firewall (Cisco?) masked the greeting and may hide STARTTLS. Turn off its inspection of SMTP.' };
    }
  },
});

function findKeyword({ exchanges }: Session): Span | null {
  for (const exchange of exchanges) {
    const masked = readOffers(exchange).find(({ keyword }) => maskedKeyword.test(keyword));
    if (masked !== undefined) return masked.keywordSpan;
  }
  return null;
}

function findGreeting({ exchanges }: Session): Span | null {
  const line = exchanges.find(({ command }) => command === null)?.reply?.lines[0];
  if (line?.code !== '220' || !maskedGreeting.test(line.text.trim())) return null;
  const { text } = line.utterance;
  return locate(line.utterance, text.length - line.text.length, text.length);
}
