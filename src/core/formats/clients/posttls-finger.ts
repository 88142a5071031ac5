import { defineFormat } from '../format.ts';
import { weighSaid } from '../reading/shape.ts';

const record = /\bposttls-finger(?:\[\d{1,10}\])?: (?:([<>]) |(Connected to )|((?:Untrusted|Anonymous|Trusted|Verified) TLS connection established )|)/;
const headLength = 200;

/** Postfix's posttls-finger: up to STARTTLS and the hello behind it, from the client's view. */
export const posttlsFinger = defineFormat({
  id: 'posttls-finger',
  title: 'posttls-finger',
  kind: 'transcript',
  checked: 'runs of Postfix 3.7.11',
  samples: [
    ['-', 'posttls-finger: Connected to mail.example.org[192.0.2.25]:25'],
    ['S', 'posttls-finger: < «220 mail.example.org ESMTP Postfix»'],
    ['C', 'posttls-finger: > «EHLO client.example.org»'],
    ['S', 'posttls-finger: < «250-mail.example.org»'],
    ['S', 'posttls-finger: < «250 STARTTLS»'],
    ['C', 'posttls-finger: > «STARTTLS»'],
    ['-', 'posttls-finger: mail.example.org[192.0.2.25]:25: subject_CN=mail.example.org, issuer_CN=mail.example.org'],
    ['-', 'posttls-finger: Untrusted TLS connection established to mail.example.org[192.0.2.25]:25: TLSv1.3 with cipher TLS_AES_256_GCM_SHA384'],
  ],
  recognise(line) {
    const match = record.exec(line.slice(0, headLength));
    if (match?.[1] === undefined) return 0;
    return weighSaid(match[1] === '>' ? 'client' : 'server', line.slice(match.index + match[0].length)) > 0 ? 20 : 0;
  },
  open: () => ({
    read(line) {
      const match = record.exec(line.text.slice(0, headLength));
      if (match === null) return null;
      const [mark, arrow, isOpened, isTls] = match;
      const from = match.index + mark.length;
      const span = { start: line.start + from, end: line.end };
      if (isOpened !== undefined || isTls !== undefined) return { event: isTls === undefined ? 'opened' : 'tls', span };
      return arrow === undefined ? null : { speaker: arrow === '>' ? 'client' : 'server', span, text: line.text.slice(from) };
    },
  }),
});
