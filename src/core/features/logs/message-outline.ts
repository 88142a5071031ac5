import type { SmtpDocument } from '../../document.ts';
import type { LoggedMessage } from '../../smtp/logged-message.ts';
import type { OutlineItem } from '../structure/outline.ts';
import { fatesOf, summariseMessage } from './fate.ts';

/** The messages of a log: message ▸ recipient. Their lines are interleaved, so an item spans those of others too. */
export function outlineMessages(document: SmtpDocument): OutlineItem[] {
  return document.messages.flatMap((message) => messageItem(document, message));
}

function messageItem(document: SmtpDocument, message: LoggedMessage): OutlineItem[] {
  const [first] = message.notes;
  if (first === undefined) return [];
  const at = document.text.indexOf(message.queueId, first.span.start);
  const selection = at === -1 || at > first.span.end ? first.span : { start: at, end: at + message.queueId.length };
  const children = fatesOf(message).map(({ recipient, last }): OutlineItem => {
    const code = last.reply?.code ?? last.dsn ?? '';
    return { kind: 'recipient', name: `<${recipient}>`, detail: [last.status, code].filter(Boolean).join(' '), span: last.span, selection: last.span, children: [] };
  });
  const end = Math.max(first.span.end, ...children.map(({ span }) => span.end));
  return [
    {
      kind: 'transaction',
      name: message.queueId,
      detail: [message.sender === null ? '' : `<${message.sender}>`, summariseMessage(message)].filter(Boolean).join(' · '),
      span: { start: first.span.start, end },
      selection,
      children,
    },
  ];
}
