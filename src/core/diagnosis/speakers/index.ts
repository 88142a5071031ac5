import type { SpeakerTexts } from '../row.ts';
import { google } from './google.ts';
import { microsoft } from './microsoft.ts';
import { yahoo } from './yahoo.ts';
import { icloud } from './icloud.ts';
import { comcast } from './comcast.ts';
import { gmx } from './gmx.ts';
import { tOnline } from './t-online.ts';
import { orange } from './orange.ts';
import { free } from './free.ts';
import { laposte } from './laposte.ts';
import { tencent } from './tencent.ts';
import { netease } from './netease.ts';
import { mailRu } from './mail-ru.ts';
import { yandex } from './yandex.ts';
import { zoho } from './zoho.ts';
import { proton } from './proton.ts';
import { fastmail } from './fastmail.ts';
import { rackspace } from './rackspace.ts';
import { att } from './att.ts';
import { charter } from './charter.ts';
import { godaddy } from './godaddy.ts';
import { facebook } from './facebook.ts';
import { docomo } from './docomo.ts';
import { kddi } from './kddi.ts';
import { iUa } from './i-ua.ts';
import { amazonSes } from './amazon-ses.ts';
import { sendgrid } from './sendgrid.ts';
import { mailgun } from './mailgun.ts';
import { postmark } from './postmark.ts';
import { sparkpost } from './sparkpost.ts';
import { cloudflare } from './cloudflare.ts';
import { postfix } from './postfix.ts';
import { exim } from './exim.ts';
import { sendmail } from './sendmail.ts';
import { qmail } from './qmail.ts';
import { exchange } from './exchange.ts';
import { haraka } from './haraka.ts';
import { opensmtpd } from './opensmtpd.ts';
import { dovecot } from './dovecot.ts';
import { cyrus } from './cyrus.ts';
import { courier } from './courier.ts';
import { domino } from './domino.ts';
import { mailman } from './mailman.ts';
import { proofpoint } from './proofpoint.ts';
import { mimecast } from './mimecast.ts';
import { barracuda } from './barracuda.ts';
import { cisco } from './cisco.ts';
import { cloudmark } from './cloudmark.ts';
import { trendMicro } from './trend-micro.ts';
import { symantec } from './symantec.ts';
import { trellix } from './trellix.ts';
import { hornetsecurity } from './hornetsecurity.ts';
import { mailchannels } from './mailchannels.ts';
import { zerospam } from './zerospam.ts';
import { spamhaus } from './spamhaus.ts';
import { sorbs } from './sorbs.ts';
import { uribl } from './uribl.ts';
import { postgrey } from './postgrey.ts';
import { milterGreylist } from './milter-greylist.ts';
import { rspamd } from './rspamd.ts';
import { spamassassin } from './spamassassin.ts';
import { amavis } from './amavis.ts';
import { policyd } from './policyd.ts';

/** Whoever's own texts are known: providers, programs, filters and block lists. */
export const speakerTexts: readonly SpeakerTexts[] = [
  google,
  microsoft,
  yahoo,
  icloud,
  comcast,
  gmx,
  tOnline,
  orange,
  free,
  laposte,
  tencent,
  netease,
  mailRu,
  yandex,
  zoho,
  proton,
  fastmail,
  rackspace,
  att,
  charter,
  godaddy,
  facebook,
  docomo,
  kddi,
  iUa,
  amazonSes,
  sendgrid,
  mailgun,
  postmark,
  sparkpost,
  cloudflare,
  postfix,
  exim,
  sendmail,
  qmail,
  exchange,
  haraka,
  opensmtpd,
  dovecot,
  cyrus,
  courier,
  domino,
  mailman,
  proofpoint,
  mimecast,
  barracuda,
  cisco,
  cloudmark,
  trendMicro,
  symantec,
  trellix,
  hornetsecurity,
  mailchannels,
  zerospam,
  spamhaus,
  sorbs,
  uribl,
  postgrey,
  milterGreylist,
  rspamd,
  spamassassin,
  amavis,
  policyd,
];
