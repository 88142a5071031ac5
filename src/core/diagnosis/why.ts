import type { ReasonId } from '../catalogue/reason.ts';

/*
 * The reasons' ids, under names by which rows refer to them: hundreds of rows do, and the bundle holds each id once.
 */

export const userUnknown = 'user-unknown' satisfies ReasonId;
export const mailboxFull = 'mailbox-full' satisfies ReasonId;
export const mailboxDisabled = 'mailbox-disabled' satisfies ReasonId;
export const recipientMoved = 'recipient-moved' satisfies ReasonId;
export const recipientRestricted = 'recipient-restricted' satisfies ReasonId;
export const domainUnknown = 'domain-unknown' satisfies ReasonId;
export const noMailService = 'no-mail-service' satisfies ReasonId;
export const addressSyntax = 'address-syntax' satisfies ReasonId;
export const senderRejected = 'sender-rejected' satisfies ReasonId;
export const senderAuthentication = 'sender-authentication' satisfies ReasonId;
export const loginRequired = 'login-required' satisfies ReasonId;
export const loginFailed = 'login-failed' satisfies ReasonId;
export const tlsRequired = 'tls-required' satisfies ReasonId;
export const tlsFailed = 'tls-failed' satisfies ReasonId;
export const relayDenied = 'relay-denied' satisfies ReasonId;
export const blocklisted = 'blocklisted' satisfies ReasonId;
export const blocklistError = 'blocklist-error' satisfies ReasonId;
export const badReputation = 'bad-reputation' satisfies ReasonId;
export const ptrMissing = 'ptr-missing' satisfies ReasonId;
export const heloRejected = 'helo-rejected' satisfies ReasonId;
export const spam = 'spam' satisfies ReasonId;
export const virus = 'virus' satisfies ReasonId;
export const contentRejected = 'content-rejected' satisfies ReasonId;
export const notRfcCompliant = 'not-rfc-compliant' satisfies ReasonId;
export const policy = 'policy' satisfies ReasonId;
export const messageTooBig = 'message-too-big' satisfies ReasonId;
export const tooManyRecipients = 'too-many-recipients' satisfies ReasonId;
export const rateLimited = 'rate-limited' satisfies ReasonId;
export const tooManyConnections = 'too-many-connections' satisfies ReasonId;
export const accountBlocked = 'account-blocked' satisfies ReasonId;
export const quotaExceeded = 'quota-exceeded' satisfies ReasonId;
export const greylisted = 'greylisted' satisfies ReasonId;
export const systemError = 'system-error' satisfies ReasonId;
export const systemFull = 'system-full' satisfies ReasonId;
export const busy = 'busy' satisfies ReasonId;
export const networkError = 'network-error' satisfies ReasonId;
export const mailLoop = 'mail-loop' satisfies ReasonId;
export const expired = 'expired' satisfies ReasonId;
export const syntaxError = 'syntax-error' satisfies ReasonId;
export const smtputf8Required = 'smtputf8-required' satisfies ReasonId;
export const suppressed = 'suppressed' satisfies ReasonId;
export const programFailed = 'program-failed' satisfies ReasonId;
