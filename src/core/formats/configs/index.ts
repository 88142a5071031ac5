import type { ConfigFormat } from './config-format.ts';
import { eximAliases } from './exim-aliases.ts';
import { eximConfig } from './exim-config.ts';
import { opensmtpdFormat } from './opensmtpd.ts';
import { postfixMain } from './postfix-main.ts';
import { qmailControl } from './qmail-control.ts';
import { qmailDelivery } from './qmail-delivery.ts';
import { sendmailAccess } from './sendmail-access.ts';
import { sendmailCf } from './sendmail-cf.ts';
import { sendmailMc } from './sendmail-mc.ts';
import { sendmailTableFormat } from './sendmail-tables.ts';
import { tcpRules } from './tcp-rules.ts';

/** Every kind of configuration, the more particular before the more general: where two fit a file equally well, the first is taken. */
export const configFormats: readonly ConfigFormat[] = [postfixMain, eximConfig, eximAliases, sendmailAccess, sendmailTableFormat, sendmailMc, sendmailCf, opensmtpdFormat, qmailControl, qmailDelivery, tcpRules];

export function findConfigFormat(id: string): ConfigFormat | null {
  return configFormats.find((format) => format.id === id) ?? null;
}
