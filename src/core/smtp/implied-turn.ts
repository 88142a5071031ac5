import type { ClientTurn } from './conversation.ts';
import type { Exchange } from './session.ts';

/** What a conversation tells besides what the client says now. */
export interface Heard {
  /** The last one that was begun. */
  readonly last: Exchange | undefined;
  readonly hasReply: boolean;
  /** The last message heard is a chunk, and the last exchange announced it. */
  readonly isBehindChunk: boolean;
}

/** Where a file shows the client alone, or the client does not wait, no 354 and no 334 tells that its next line is no command. */
export function impliedTurn(text: string, { last, hasReply, isBehindChunk }: Heard): ClientTurn {
  const verb = last?.command?.verb;
  if (hasReply) {
    if (last?.reply !== null || afterData.test(text)) return 'command';
    if (verb === 'DATA') return 'message';
    // A chunk that is longer than announced.
    return isBehindChunk ? 'chunk' : 'command';
  }
  if (verb === 'DATA') return /^(?:QUIT|RSET|NOOP|MAIL FROM:.*|(?:EHLO|HELO) .*)$/i.test(text) ? 'command' : 'message';
  if (verb !== 'AUTH' && verb !== '(auth)') return 'command';
  return /^(?:\*{1,20}|[A-Za-z0-9+/]{2,}={0,2}|[<[][^<>[\]]{0,60}[>\]])$/.test(text) && !/^[A-Z]{4}$/i.test(text) ? 'credentials' : 'command';
}

/** What a client says after DATA or a chunk and before the reply if it is not text. */
const afterData = /^(?:QUIT|RSET|NOOP|DATA|HELP|STARTTLS|(?:MAIL FROM|RCPT TO):.*|(?:EHLO|HELO|LHLO|BDAT|AUTH|VRFY|EXPN) .*)\s*$/i;
