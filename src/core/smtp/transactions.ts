import type { Exchange, Transaction } from './session.ts';

interface Draft {
  readonly mail: Exchange;
  readonly exchanges: Exchange[];
  readonly recipients: { exchange: Exchange; address: string; code: string | null }[];
  outcome: Transaction['outcome'];
}

/** What ends a transaction without belonging to it. */
const leavesSession = new Set(['EHLO', 'HELO', 'LHLO', 'QUIT']);

/** Groups a session's exchanges into transactions: from each MAIL to the end of its message, or to what ends it before (RFC 5321, section 3.3). */
export function readTransactions(exchanges: readonly Exchange[], isLmtp: boolean): Transaction[] {
  const transactions: Draft[] = [];
  let current: Draft | null = null;
  let answersAfterDot = 0;
  const end = (outcome: Transaction['outcome']): void => {
    if (current !== null) current.outcome = outcome;
    current = null;
  };
  for (const exchange of exchanges) {
    const { command, reply } = exchange;
    const isPositive = reply?.code.startsWith('2') ?? false;
    const before = current;
    switch (command?.verb) {
      case 'MAIL':
        if (current !== null && !isPositive) break;
        end('aborted');
        current = { mail: exchange, exchanges: [], recipients: [], outcome: reply === null || isPositive ? 'unknown' : 'rejected' };
        transactions.push(current);
        answersAfterDot = 0;
        break;
      case 'RCPT':
        current?.recipients.push({ exchange, address: command.path?.address ?? '', code: reply?.code ?? null });
        break;
      case 'DATA':
        if (current !== null && reply !== null && !reply.code.startsWith('3')) end('rejected');
        break;
      case '.':
      case 'BDAT': {
        if (current === null || reply === null || (command.verb === 'BDAT' && isPositive && !/\bLAST\b/i.test(command.argument))) break;
        if (!isLmtp) {
          end(isPositive ? 'sent' : 'rejected');
          break;
        }
        const accepted = acceptedRecipients(current);
        const recipient = accepted[answersAfterDot++];
        if (recipient !== undefined) recipient.code = reply.code;
        if (answersAfterDot >= accepted.length) end(accepted.some(({ code }) => code?.startsWith('2')) ? 'sent' : 'rejected');
        break;
      }
      case 'RSET':
      case 'EHLO':
      case 'HELO':
      case 'LHLO':
        if (isPositive) end(outcomeWhenLeft(current));
        break;
      case 'QUIT':
        end(outcomeWhenLeft(current));
        break;
    }
    if (!leavesSession.has(command?.verb ?? '')) (current ?? before)?.exchanges.push(exchange);
  }
  for (const transaction of transactions) {
    if (transaction.outcome === 'unknown' && wasRefused(transaction)) transaction.outcome = 'rejected';
  }
  return transactions;
}

function acceptedRecipients(transaction: Draft): Draft['recipients'] {
  return transaction.recipients.filter(({ exchange }) => exchange.reply?.code.startsWith('2') ?? false);
}

/** A client that gives up after a refusal was rejected; one that leaves without a reason aborted. */
function outcomeWhenLeft(transaction: Draft | null): Transaction['outcome'] {
  return transaction !== null && wasRefused(transaction) ? 'rejected' : 'aborted';
}

function wasRefused({ mail, recipients }: Draft): boolean {
  if (mail.reply !== null && /^[45]/.test(mail.reply.code)) return true;
  return recipients.length > 0 && recipients.every(({ code }) => code !== null && /^[45]/.test(code));
}

