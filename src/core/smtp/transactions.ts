import { isRefused, type Exchange, type Transaction } from './session.ts';

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
  const leave = (): void => {
    if (current !== null) end(current.outcome === 'unknown' ? outcomeWhenLeft(current) : current.outcome);
  };
  for (const exchange of exchanges) {
    const { command, reply } = exchange;
    const isPositive = reply?.code.startsWith('2') ?? false;
    const before = current;
    switch (command?.verb) {
      case 'MAIL':
        // A MAIL within a transaction is refused and changes nothing.
        if (current !== null && !isRefused(current.mail) && isRefused(exchange)) break;
        leave();
        current = { mail: exchange, exchanges: [], recipients: [], outcome: isRefused(exchange) ? 'rejected' : 'unknown' };
        transactions.push(current);
        answersAfterDot = 0;
        break;
      case 'RCPT':
        current?.recipients.push({ exchange, address: command.path?.address ?? '', code: reply?.code ?? null });
        break;
      case 'DATA':
        // A server's log may hold the final reply alone.
        if (isPositive) end('sent');
        // A server that has no recipient yet goes on with the transaction.
        else if (current !== null && isRefused(exchange)) current.outcome = 'rejected';
        break;
      case '.':
      case 'BDAT': {
        if (current === null || (command.verb === 'BDAT' && !isRefused(exchange) && !/\bLAST\b/i.test(command.argument))) break;
        if (reply === null) {
          end('unknown');
          break;
        }
        if (!isLmtp) {
          end(isPositive ? 'sent' : 'rejected');
          break;
        }
        const accepted = acceptedRecipients(current);
        const recipient = accepted[answersAfterDot++];
        if (recipient !== undefined) recipient.code = reply.code;
        if (isPositive) current.outcome = 'sent';
        if (answersAfterDot >= accepted.length) end(current.outcome === 'sent' ? 'sent' : 'rejected');
        break;
      }
      case 'RSET':
      case 'EHLO':
      case 'HELO':
      case 'LHLO':
        if (!isRefused(exchange)) leave();
        break;
      case 'QUIT':
        leave();
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

/** A client that gives up after a refusal was rejected; one that leaves without a reason aborted, unless a reply that is not shown was one. */
function outcomeWhenLeft(transaction: Draft): Transaction['outcome'] {
  if (wasRefused(transaction)) return 'rejected';
  return transaction.exchanges.some(({ reply }) => reply === null) ? 'unknown' : 'aborted';
}

function wasRefused({ mail, recipients }: Draft): boolean {
  if (isRefused(mail)) return true;
  return recipients.length > 0 && recipients.every(({ code }) => code !== null && /^[45]/.test(code));
}

