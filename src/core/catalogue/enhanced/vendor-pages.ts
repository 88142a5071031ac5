import { page, work, type Source } from '../source.ts';

export const exchangeOnlineErrors = page(
  'Microsoft, Email non-delivery reports and SMTP errors in Exchange Online',
  'https://learn.microsoft.com/en-us/troubleshoot/exchange/email-delivery/ndr/non-delivery-reports-in-exchange-online',
  '2026-11-24',
);

export const exchangeServerErrors = page(
  'Microsoft, NDRs and bounce messages in Exchange Server',
  'https://learn.microsoft.com/en-us/exchange/mail-flow/non-delivery-reports-and-bounce-messages/non-delivery-reports-and-bounce-messages',
  '2026-11-23',
);

export const gmailErrors = page('Google, Gmail SMTP errors and codes', 'https://support.google.com/a/answer/3726730', '2026-11-23');

export const yahooErrors = page('Yahoo Sender Hub, SMTP error codes', 'https://senders.yahooinc.com/smtp-error-codes/', '2026-11-23');

export const smtpFieldManual = page('SMTP Field Manual', 'https://github.com/ActiveCampaign/smtp-field-manual', '2026-11-23');

export const sisimaiTables = page('Sisimai, tables of replies by provider', 'https://github.com/sisimai/go-sisimai', '2026-11-23');

export const zoneMtaRules = page('ZoneMTA, bounce rules', 'https://github.com/zone-eu/zone-mta/blob/master/config/bounces.txt', '2026-11-23');

export const postfixServer = work('Postfix source, smtpd.c and smtpd_check.c');

export const postfixClient = work('Postfix source, the smtp delivery agent');

export const sendmailServer = work('Sendmail source, srvrsmtp.c');

/** An article of Microsoft's on one bounce, by the last part of its address. */
export function exchangeOnlineArticle(code: string, slug: string): Source {
  return page(`Microsoft, Fix NDR error ${code}`, `https://learn.microsoft.com/en-us/troubleshoot/exchange/email-delivery/ndr/${slug}`, '2026-11-24');
}
