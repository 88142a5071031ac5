import type { SmtpDocument } from '../../document.ts';
import { isRefused, type Exchange, type Session } from '../../smtp/session.ts';

/** A reply that kept something from being done, and its session. */
export interface Refusal {
  readonly exchange: Exchange;
  readonly session: Session;
}

/** Without these a message does not get through; what is asked for besides (VRFY, HELP) may fail without harm. */
const decisive = new Set(['EHLO', 'HELO', 'LHLO', 'STARTTLS', 'AUTH', '(auth)', 'MAIL', 'RCPT', 'DATA', 'BDAT', '.']);

/** What was refused and not made good for later on, in the order of the sessions. */
export function refusalsIn({ sessions }: SmtpDocument): Refusal[] {
  return sessions.flatMap((session) =>
    session.exchanges.filter((exchange, i) => isDecisive(exchange) && !isMadeGood(exchange, session.exchanges.slice(i + 1))).map((exchange) => ({ exchange, session })),
  );
}

function isDecisive(exchange: Exchange): boolean {
  return isRefused(exchange) && (exchange.command === null || exchange.reply?.code === '421' || decisive.has(exchange.command.verb));
}

/** A hello that was tried in another way, a login by another mechanism, the same recipient tried again. */
function isMadeGood({ command, reply }: Exchange, later: readonly Exchange[]): boolean {
  if (command === null || reply?.code === '421') return false;
  const isDone = (verbs: readonly string[], code = '2'): boolean => later.some((one) => verbs.includes(one.command?.verb ?? '') && (one.reply?.code.startsWith(code) ?? false));
  switch (command.verb) {
    case 'EHLO':
    case 'HELO':
    case 'LHLO':
      return isDone(['EHLO', 'HELO', 'LHLO']);
    case 'STARTTLS':
      return isDone(['STARTTLS']) || isDone(['.', 'BDAT']);
    case 'AUTH':
    case '(auth)':
      return isDone(['AUTH', '(auth)'], '235') || isDone(['.', 'BDAT']);
    case 'MAIL':
      return isDone(['MAIL']);
    case 'RCPT':
      return later.some((one) => one.command?.verb === 'RCPT' && one.command.path?.address === command.path?.address && (one.reply?.code.startsWith('2') ?? false));
    default:
      return false;
  }
}
