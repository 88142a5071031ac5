import type { ReasonId } from '../catalogue/reason.ts';

/*
 * The reasons' ids, under names by which rows refer to them: hundreds of rows do, and the bundle holds each id once.
 */

export const userUnknown = 'user-unknown' satisfies Reason;
export const mailboxFull = 'mailbox-full' satisfies Reason;
export const mailboxDisabled = 'mailbox-disabled' satisfies Reason;
export const recipientMoved = 'recipient-moved' satisfies Reason;
export const recipientRestricted = 'recipient-restricted' satisfies Reason;
export const domainUnknown = 'domain-unknown' satisfies Reason;
export const noMailService = 'no-mail-service' satisfies Reason;
export const addressSyntax = 'address-syntax' satisfies Reason;
export const senderRejected = 'sender-rejected' satisfies Reason;
export const senderAuthentication = 'sender-authentication' satisfies Reason;
export const loginRequired = 'login-required' satisfies Reason;
export const loginFailed = 'login-failed' satisfies Reason;
export const tlsRequired = 'tls-required' satisfies Reason;
export const tlsFailed = 'tls-failed' satisfies Reason;
export const relayDenied = 'relay-denied' satisfies Reason;
export const blocklisted = 'blocklisted' satisfies Reason;
export const blocklistError = 'blocklist-error' satisfies Reason;
export const badReputation = 'bad-reputation' satisfies Reason;
export const ptrMissing = 'ptr-missing' satisfies Reason;
export const heloRejected = 'helo-rejected' satisfies Reason;
export const spam = 'spam' satisfies Reason;
export const virus = 'virus' satisfies Reason;
export const contentRejected = 'content-rejected' satisfies Reason;
export const notRfcCompliant = 'not-rfc-compliant' satisfies Reason;
export const policy = 'policy' satisfies Reason;
export const messageTooBig = 'message-too-big' satisfies Reason;
export const tooManyRecipients = 'too-many-recipients' satisfies Reason;
export const rateLimited = 'rate-limited' satisfies Reason;
export const tooManyConnections = 'too-many-connections' satisfies Reason;
export const accountBlocked = 'account-blocked' satisfies Reason;
export const quotaExceeded = 'quota-exceeded' satisfies Reason;
export const greylisted = 'greylisted' satisfies Reason;
export const systemError = 'system-error' satisfies Reason;
export const systemFull = 'system-full' satisfies Reason;
export const busy = 'busy' satisfies Reason;
export const networkError = 'network-error' satisfies Reason;
export const mailLoop = 'mail-loop' satisfies Reason;
export const expired = 'expired' satisfies Reason;
export const syntaxError = 'syntax-error' satisfies Reason;
export const smtputf8Required = 'smtputf8-required' satisfies Reason;
export const suppressed = 'suppressed' satisfies Reason;
export const programFailed = 'program-failed' satisfies Reason;

/** The reasons that a refusal can have. */
export type Reason = Exclude<ReasonId, 'accepted' | 'continue' | 'unknown'>;
