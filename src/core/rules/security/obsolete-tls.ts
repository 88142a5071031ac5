import { rfc } from '../../catalogue/source.ts';
import type { SmtpDocument } from '../../document.ts';
import { readLines } from '../../text/line.ts';
import type { Span } from '../../text/span.ts';
import { defineRule } from '../rule.ts';

/** How tools tell the version of a connection; the version is the first group. */
const tellings: readonly RegExp[] = [
  /^=== TLS started with cipher (SSLv[23]|TLSv1(?:\.[01])?):/,
  /^\s{2,}Protocol {1,4}: (SSLv[23]|TLSv1(?:\.[01])?)$/,
  /\bSSL connection using (SSLv[23]|TLSv1(?:\.[01])?)(?: \/|$)/,
  /\bTLS connection established (?:to|from) \S{1,300}: (SSLv[23]|TLSv1(?:\.[01])?) with cipher /,
  /\bX=(SSL3|SSLv3|TLSv?1(?:\.[01])?):/,
];
const hint = /TLS started|Protocol|SSL connection using|TLS connection established|X=(?:TLS|SSL)/;

export const obsoleteTls = defineRule({
  id: 'obsolete-tls',
  title: 'Connection over SSL, TLS 1.0 or TLS 1.1',
  group: 'security',
  severity: 'info',
  source: rfc(8996, '4'),
  isDeprecation: true,
  *check(document) {
    const isSaid = saidIn(document);
    // Some tools tell of one connection twice.
    const isOne = document.sessions.length < 2;
    const told = new Set<string>();
    for (const { text, start } of readLines(document.text)) {
      if (text.length > 2_000 || !hint.test(text)) continue;
      for (const telling of tellings) {
        const match = telling.exec(text);
        const version = match?.[1];
        if (match === null || version === undefined || (isOne && told.has(version))) continue;
        const at = start + match.index + match[0].indexOf(version);
        const span = { start: at, end: at + version.length };
        if (isSaid(span)) continue;
        told.add(version);
        yield { span, message: `${nameOf(version)} must no longer be used (RFC ${version.startsWith('SSL') ? (version.includes('2') ? '6176' : '7568') : '8996'}). Enable TLS 1.2 or 1.3 on both sides.` };
        break;
      }
    }
  },
});

function nameOf(version: string): string {
  const number = /[\d.]+$/.exec(version)?.[0] ?? '';
  return version.startsWith('SSL') ? `SSL ${number}.0` : `TLS ${number === '1' ? '1.0' : number}`;
}

/** Whether a place was said by a side: replies and messages may speak of anything. */
function saidIn({ sessions }: SmtpDocument): (span: Span) => boolean {
  const spans: Span[] = [];
  for (const { exchanges, messages } of sessions) {
    for (const { command, reply } of exchanges) {
      if (command !== null && !command.isImplied) spans.push(command.utterance.span);
      for (const line of reply?.lines ?? []) spans.push(line.utterance.span);
    }
    for (const { lines } of messages) for (const line of lines) spans.push(line.span);
  }
  spans.sort((a, b) => a.start - b.start);
  return ({ start, end }) => {
    let [low, high] = [0, spans.length];
    while (low < high) {
      const middle = (low + high) >>> 1;
      if ((spans[middle]?.start ?? 0) < end) low = middle + 1;
      else high = middle;
    }
    return (spans[low - 1]?.end ?? -1) > start;
  };
}
