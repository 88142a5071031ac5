import { page, work } from '../catalogue/source.ts';

const today = '2026-11-25';

export const googleRelayHelo = page('Google, SMTP relay service error messages', 'https://support.google.com/a/answer/6140680', '2026-11-23');
export const outlookErrors = page('Outlook.com Postmaster, troubleshooting', 'https://sendersupport.olc.protection.outlook.com/pm/troubleshooting.aspx', '2026-11-23');
export const comcastErrors = page('Comcast Postmaster, error codes', 'http://postmaster.comcast.net/mail-error-codes.html', '2026-11-23');
export const gmxErrors = page('GMX Postmaster, error messages', 'https://postmaster.gmx.com/en/error-messages', today);
export const neteaseErrors = page('NetEase’s list of bounce codes, a copy', 'https://biecuoliao.com/pa/MBRrwEM.html', '2026-11-23');
export const rackspaceErrors = page('Rackspace’s codes, collected', 'https://smtp.codes/rackspace', '2026-11-23');
export const sesErrors = page('Amazon SES, email sending errors', 'https://docs.aws.amazon.com/ses/latest/dg/troubleshoot-error-messages.html', today);
export const sesSuppression = work('Amazon SES, account-level suppression list');
export const sendgridErrors = page(
  'SendGrid, SMTP errors and troubleshooting',
  'https://sendgrid.com/docs/for-developers/sending-email/smtp-errors-and-troubleshooting/',
  today,
);
export const mailgunIssue = page('A report of Mailgun’s reply', 'https://github.com/swapmyvote/swapmyvote/issues/891', today);
export const postmarkErrors = page('Postmark, SMTP API errors', 'https://postmarkapp.com/developer/webhooks/smtp-api-error', today);
export const zohoErrors = page('Zoho, SMTP error codes', 'https://www.zoho.com/zeptomail/help/api/smtp-error-codes.html', today);
export const mimecastErrors = page(
  'Mimecast, SMTP error codes',
  'https://mimecastsupport.zendesk.com/hc/en-us/articles/34000709564691-Policies-Mimecast-SMTP-Error-Codes',
  today,
);
export const ciscoGuide = work('Cisco Secure Email (AsyncOS), user guide');
export const cloudmarkPage = page(
  'Cloudmark, Sender Intelligence',
  'https://cloudmark.com/en/knowledgebase/cloudmark-sender-intelligence/my-mail-server-is-not-sending-spam-why-am-i-listed',
  today,
);
export const hornetPage = page(
  'EveryCloud, classification codes of the Hornetsecurity service',
  'https://support.everycloud.com/support/solutions/articles/4000007755-workspace-classification-codes',
  today,
);
export const spamhausPage = page('Spamhaus’ error codes, as taken into account by Mail-in-a-Box', 'https://github.com/mail-in-a-box/mailinabox/pull/2332', today);
export const uceprotectPolicy = work('UCEPROTECT, policies of its three levels');
export const nixSpamEnd = page('heise online, DNS blacklist Nixspam ceases operation', 'https://heise.de/-10248714', today);
export const dovecotQuota = page('Dovecot, quota plugin', 'https://doc.dovecot.org/configuration_manual/quota_plugin', today);
export const rspamdPage = page('Rspamd, a report of its milter’s replies', 'https://github.com/rspamd/rspamd/issues/1776', today);
export const eximServer = work('Exim source, smtp_in.c, acl.c and verify.c');
export const qmailServer = work('notqmail source, qmail-smtpd.c, qmail-remote.c, qmail-local.c and qmail-send.c');
export const openSmtpdServer = work('OpenSMTPD source, smtp_session.c');
export const harakaServer = work('Haraka source, its plugins');
export const cyrusServer = work('Cyrus IMAP source, lmtpengine.c');
export const courierServer = work('Courier source, submit.C');
export const mailmanPage = work('GNU Mailman, texts of its rejections');
export const postgreyPage = work('Postgrey, manual page');
export const spamassassinPage = work('SpamAssassin’s milters, their texts');
export const policydPage = work('PolicyD and the SPF policy servers for Postfix, their texts');
