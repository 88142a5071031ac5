import { amavisSamples } from '../../../src/core/diagnosis/speakers/amavis.samples.ts';
import { amazonSesSamples } from '../../../src/core/diagnosis/speakers/amazon-ses.samples.ts';
import { attSamples } from '../../../src/core/diagnosis/speakers/att.samples.ts';
import { barracudaSamples } from '../../../src/core/diagnosis/speakers/barracuda.samples.ts';
import { charterSamples } from '../../../src/core/diagnosis/speakers/charter.samples.ts';
import { ciscoSamples } from '../../../src/core/diagnosis/speakers/cisco.samples.ts';
import { cloudflareSamples } from '../../../src/core/diagnosis/speakers/cloudflare.samples.ts';
import { cloudmarkSamples } from '../../../src/core/diagnosis/speakers/cloudmark.samples.ts';
import { comcastSamples } from '../../../src/core/diagnosis/speakers/comcast.samples.ts';
import { courierSamples } from '../../../src/core/diagnosis/speakers/courier.samples.ts';
import { cyrusSamples } from '../../../src/core/diagnosis/speakers/cyrus.samples.ts';
import { docomoSamples } from '../../../src/core/diagnosis/speakers/docomo.samples.ts';
import { dominoSamples } from '../../../src/core/diagnosis/speakers/domino.samples.ts';
import { dovecotSamples } from '../../../src/core/diagnosis/speakers/dovecot.samples.ts';
import { exchangeSamples } from '../../../src/core/diagnosis/speakers/exchange.samples.ts';
import { eximSamples } from '../../../src/core/diagnosis/speakers/exim.samples.ts';
import { facebookSamples } from '../../../src/core/diagnosis/speakers/facebook.samples.ts';
import { fastmailSamples } from '../../../src/core/diagnosis/speakers/fastmail.samples.ts';
import { freeSamples } from '../../../src/core/diagnosis/speakers/free.samples.ts';
import { gmxSamples } from '../../../src/core/diagnosis/speakers/gmx.samples.ts';
import { godaddySamples } from '../../../src/core/diagnosis/speakers/godaddy.samples.ts';
import { googleSamples } from '../../../src/core/diagnosis/speakers/google.samples.ts';
import { harakaSamples } from '../../../src/core/diagnosis/speakers/haraka.samples.ts';
import { hornetsecuritySamples } from '../../../src/core/diagnosis/speakers/hornetsecurity.samples.ts';
import { iUaSamples } from '../../../src/core/diagnosis/speakers/i-ua.samples.ts';
import { icloudSamples } from '../../../src/core/diagnosis/speakers/icloud.samples.ts';
import { kddiSamples } from '../../../src/core/diagnosis/speakers/kddi.samples.ts';
import { laposteSamples } from '../../../src/core/diagnosis/speakers/laposte.samples.ts';
import { mailRuSamples } from '../../../src/core/diagnosis/speakers/mail-ru.samples.ts';
import { mailchannelsSamples } from '../../../src/core/diagnosis/speakers/mailchannels.samples.ts';
import { mailgunSamples } from '../../../src/core/diagnosis/speakers/mailgun.samples.ts';
import { mailmanSamples } from '../../../src/core/diagnosis/speakers/mailman.samples.ts';
import { microsoftSamples } from '../../../src/core/diagnosis/speakers/microsoft.samples.ts';
import { milterGreylistSamples } from '../../../src/core/diagnosis/speakers/milter-greylist.samples.ts';
import { mimecastSamples } from '../../../src/core/diagnosis/speakers/mimecast.samples.ts';
import { neteaseSamples } from '../../../src/core/diagnosis/speakers/netease.samples.ts';
import { opensmtpdSamples } from '../../../src/core/diagnosis/speakers/opensmtpd.samples.ts';
import { orangeSamples } from '../../../src/core/diagnosis/speakers/orange.samples.ts';
import { policydSamples } from '../../../src/core/diagnosis/speakers/policyd.samples.ts';
import { postfixSamples } from '../../../src/core/diagnosis/speakers/postfix.samples.ts';
import { postgreySamples } from '../../../src/core/diagnosis/speakers/postgrey.samples.ts';
import { postmarkSamples } from '../../../src/core/diagnosis/speakers/postmark.samples.ts';
import { proofpointSamples } from '../../../src/core/diagnosis/speakers/proofpoint.samples.ts';
import { protonSamples } from '../../../src/core/diagnosis/speakers/proton.samples.ts';
import { qmailSamples } from '../../../src/core/diagnosis/speakers/qmail.samples.ts';
import { rackspaceSamples } from '../../../src/core/diagnosis/speakers/rackspace.samples.ts';
import { rspamdSamples } from '../../../src/core/diagnosis/speakers/rspamd.samples.ts';
import { sendgridSamples } from '../../../src/core/diagnosis/speakers/sendgrid.samples.ts';
import { sendmailSamples } from '../../../src/core/diagnosis/speakers/sendmail.samples.ts';
import { sorbsSamples } from '../../../src/core/diagnosis/speakers/sorbs.samples.ts';
import { spamassassinSamples } from '../../../src/core/diagnosis/speakers/spamassassin.samples.ts';
import { spamhausSamples } from '../../../src/core/diagnosis/speakers/spamhaus.samples.ts';
import { sparkpostSamples } from '../../../src/core/diagnosis/speakers/sparkpost.samples.ts';
import { symantecSamples } from '../../../src/core/diagnosis/speakers/symantec.samples.ts';
import { tOnlineSamples } from '../../../src/core/diagnosis/speakers/t-online.samples.ts';
import { tencentSamples } from '../../../src/core/diagnosis/speakers/tencent.samples.ts';
import { trellixSamples } from '../../../src/core/diagnosis/speakers/trellix.samples.ts';
import { trendMicroSamples } from '../../../src/core/diagnosis/speakers/trend-micro.samples.ts';
import { uriblSamples } from '../../../src/core/diagnosis/speakers/uribl.samples.ts';
import { yahooSamples } from '../../../src/core/diagnosis/speakers/yahoo.samples.ts';
import { yandexSamples } from '../../../src/core/diagnosis/speakers/yandex.samples.ts';
import { zerospamSamples } from '../../../src/core/diagnosis/speakers/zerospam.samples.ts';
import { zohoSamples } from '../../../src/core/diagnosis/speakers/zoho.samples.ts';

/** Replies of each speaker, one for each of its rows in their order. */
export const samples: Readonly<Record<string, readonly string[]>> = {
  amavis: amavisSamples,
  'amazon-ses': amazonSesSamples,
  att: attSamples,
  barracuda: barracudaSamples,
  charter: charterSamples,
  cisco: ciscoSamples,
  cloudflare: cloudflareSamples,
  cloudmark: cloudmarkSamples,
  comcast: comcastSamples,
  courier: courierSamples,
  cyrus: cyrusSamples,
  docomo: docomoSamples,
  domino: dominoSamples,
  dovecot: dovecotSamples,
  exchange: exchangeSamples,
  exim: eximSamples,
  facebook: facebookSamples,
  fastmail: fastmailSamples,
  free: freeSamples,
  gmx: gmxSamples,
  godaddy: godaddySamples,
  google: googleSamples,
  haraka: harakaSamples,
  hornetsecurity: hornetsecuritySamples,
  'i-ua': iUaSamples,
  icloud: icloudSamples,
  kddi: kddiSamples,
  laposte: laposteSamples,
  'mail-ru': mailRuSamples,
  mailchannels: mailchannelsSamples,
  mailgun: mailgunSamples,
  mailman: mailmanSamples,
  microsoft: microsoftSamples,
  'milter-greylist': milterGreylistSamples,
  mimecast: mimecastSamples,
  netease: neteaseSamples,
  opensmtpd: opensmtpdSamples,
  orange: orangeSamples,
  policyd: policydSamples,
  postfix: postfixSamples,
  postgrey: postgreySamples,
  postmark: postmarkSamples,
  proofpoint: proofpointSamples,
  proton: protonSamples,
  qmail: qmailSamples,
  rackspace: rackspaceSamples,
  rspamd: rspamdSamples,
  sendgrid: sendgridSamples,
  sendmail: sendmailSamples,
  sorbs: sorbsSamples,
  spamassassin: spamassassinSamples,
  spamhaus: spamhausSamples,
  sparkpost: sparkpostSamples,
  symantec: symantecSamples,
  't-online': tOnlineSamples,
  tencent: tencentSamples,
  trellix: trellixSamples,
  'trend-micro': trendMicroSamples,
  uribl: uriblSamples,
  yahoo: yahooSamples,
  yandex: yandexSamples,
  zerospam: zerospamSamples,
  zoho: zohoSamples,
};
