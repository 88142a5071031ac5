import { zoneMtaRules } from '../catalogue/enhanced/vendor-pages.ts';
import type { Source } from '../catalogue/source.ts';
import { nixSpamEnd } from './pages.ts';
import type { ReplyWords } from './reply-words.ts';

/** A list of addresses or domains that servers ask before they take mail. */
export interface BlockList {
  readonly title: string;
  /** The page on which to look oneself up and ask for removal; null where the list has closed. */
  readonly lookUp: string | null;
}

interface BlockListEntry extends BlockList {
  /** What of it stands in replies, in lower case. */
  readonly marks: readonly string[];
  readonly sources?: readonly Source[];
}

const spamhaus = 'https://check.spamhaus.org/';

/** The more particular before the more general. */
export const blockLists: readonly BlockListEntry[] = [
  { title: 'Spamhaus DBL', lookUp: spamhaus, marks: ['dbl.spamhaus', 'spamhaus dbl', 'spamhaus.org/dbl', 'spamhaus.org/query/dbl', 'dbl.dq.spamhaus'] },
  { title: 'Spamhaus PBL', lookUp: spamhaus, marks: ['pbl.spamhaus', 'spamhaus pbl', 'spamhaus.org/pbl'] },
  { title: 'Spamhaus SBL and XBL', lookUp: spamhaus, marks: ['sbl-xbl.spamhaus'] },
  { title: 'Spamhaus XBL', lookUp: spamhaus, marks: ['xbl.spamhaus', 'spamhaus xbl', 'spamhaus.org/xbl', 'exploits block list'] },
  { title: 'Spamhaus CSS', lookUp: spamhaus, marks: ['spamhaus css', 'spamhaus.org/css'] },
  { title: 'Spamhaus SBL', lookUp: spamhaus, marks: ['sbl.spamhaus', 'spamhaus sbl', 'spamhaus.org/sbl'] },
  { title: 'Spamhaus ZEN', lookUp: spamhaus, marks: ['zen.spamhaus', 'spamhaus zen', 'zen.dq.spamhaus'] },
  { title: 'Spamhaus', lookUp: spamhaus, marks: ['spamhaus'] },
  { title: 'Barracuda Reputation', lookUp: 'https://www.barracudacentral.org/lookups', marks: ['barracudacentral', 'barracuda reputation', 'barracudanetworks.com/reputation'] },
  { title: 'SpamCop', lookUp: 'https://www.spamcop.net/bl.shtml', marks: ['spamcop'] },
  { title: 'UCEPROTECT', lookUp: 'https://www.uceprotect.net/en/rblcheck.php', marks: ['uceprotect'] },
  {
    title: 'SORBS (closed in June 2024)',
    lookUp: null,
    marks: ['sorbs.net'],
    sources: [zoneMtaRules],
  },
  { title: 'Invaluement', lookUp: 'https://www.invaluement.com/lookup/', marks: ['invaluement', 'ivmsip', 'ivmuri'] },
  { title: 'SURBL', lookUp: 'https://surbl.org/surbl-analysis', marks: ['surbl'] },
  { title: 'URIBL', lookUp: 'https://admin.uribl.com/', marks: ['uribl'] },
  { title: 'PSBL', lookUp: 'https://psbl.org/', marks: ['psbl'] },
  { title: 'Abusix Mail Intelligence', lookUp: 'https://lookup.abusix.com/', marks: ['abusix', 'mail.abusix.zone'] },
  { title: 'Mailspike', lookUp: 'https://mailspike.org/iplookup.html', marks: ['mailspike'] },
  { title: '0spam', lookUp: 'https://0spam.org/', marks: ['0spam'] },
  { title: 'NiX Spam (closed in January 2025)', lookUp: null, marks: ['ix.dnsbl.manitu', 'nixspam', 'nix spam'], sources: [nixSpamEnd] },
  { title: 'Cloudmark Sender Intelligence', lookUp: 'https://csi.cloudmark.com/reset-request/', marks: ['cloudmark'] },
  { title: 'Proofpoint Dynamic Reputation', lookUp: 'https://ipcheck.proofpoint.com/', marks: ['ipcheck.proofpoint', 'prs.proofpoint', 'support.proofpoint.com/dnsbl'] },
  { title: 'Trend Micro ERS', lookUp: 'https://servicecentral.trendmicro.com/en-US/ers/ip-lookup/', marks: ['trend micro rbl', 'trend micro email reputation', 'ers-dul', 'ers-qil', 'ers-customized'] },
  { title: 'Validity Sender Score', lookUp: 'https://senderscore.org/', marks: ['senderscore', 'sender score'] },
  { title: 'SpamRATS', lookUp: 'https://www.spamrats.com/lookup.php', marks: ['spamrats'] },
  { title: 'DroneBL', lookUp: 'https://dronebl.org/lookup', marks: ['dronebl'] },
];

/** The block list that a text names, given in lower case; null where it names none that is known. */
export function findBlockList(text: string): BlockListEntry | null {
  return blockLists.find(({ marks }) => marks.some((mark) => text.includes(mark))) ?? null;
}

/** The part of a reply that names a block list, for replies whose other words say nothing: a link to a list is often all there is. */
export function nameBlockList({ shown, lower }: Pick<ReplyWords, 'shown' | 'lower'>): string | null {
  for (const mark of findBlockList(lower)?.marks ?? []) {
    const at = lower.indexOf(mark);
    if (at !== -1) return shown.slice(at, at + mark.length);
  }
  return null;
}
