import type { ConfigFormat } from './config-format.ts';
import { amavis } from './amavis.ts';
import { clamavMilter } from './clamav-milter.ts';
import { dovecot } from './dovecot.ts';
import { gld } from './gld.ts';
import { haraka } from './haraka.ts';
import { milterGreylistConfig } from './milter-greylist.ts';
import { mimedefang } from './mimedefang.ts';
import { opendkim } from './opendkim.ts';
import { opendmarc } from './opendmarc.ts';
import { policydSpf } from './policyd-spf.ts';
import { policydWeight } from './policyd-weight.ts';
import { postfixMain } from './postfix-main.ts';
import { postgrey } from './postgrey.ts';
import { rspamd } from './rspamd.ts';
import { sieve } from './sieve.ts';
import { smtp4dev } from './smtp4dev.ts';
import { spamassMilter } from './spamass-milter.ts';
import { sqlgrey } from './sqlgrey.ts';

/** Every kind of configuration, the more particular before the more general: where two fit a file equally well, the first is taken. */
export const configFormats: readonly ConfigFormat[] = [
  postfixMain,
  rspamd,
  dovecot,
  sieve,
  haraka,
  amavis,
  policydWeight,
  policydSpf,
  postgrey,
  sqlgrey,
  gld,
  milterGreylistConfig,
  opendkim,
  opendmarc,
  clamavMilter,
  spamassMilter,
  mimedefang,
  smtp4dev,
];

export function findConfigFormat(id: string): ConfigFormat | null {
  return configFormats.find((format) => format.id === id) ?? null;
}
