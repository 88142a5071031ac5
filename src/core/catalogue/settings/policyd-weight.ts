import type { ReplyPermit, SettingEntry } from '../setting.ts';
import { work } from '../source.ts';

const source = work('policyd-weight 0.1.15, the daemon and its defaults');

/** The daemon hands the text to Postfix as it stands, which takes 4yz and 5yz there. */
const refusal: ReplyPermit = { classes: '45', meant: 'refusal' };

function answer(name: string, byDefault: string, verdict: string, meaning: string, permits: ReplyPermit = refusal): SettingEntry {
  return {
    program: 'policyd-weight',
    name,
    kind: 'action',
    default: byDefault,
    verdict,
    meaning,
    permits,
    choices: [
      { value: 'DEFER_IF_PERMIT', meaning: 'Postfix puts the client off unless a later restriction refuses.', permits },
      { value: 'DEFER_IF_REJECT', meaning: 'A later restriction that refuses only puts the client off.', permits },
      { value: 'DEFER', meaning: 'Postfix puts the client off at once.', permits },
      ...(permits === refusal ? [{ value: 'REJECT', meaning: 'Postfix refuses with the code of its own.', permits }] : []),
    ],
    sources: [source],
  };
}

/** What policyd-weight has Postfix answer. */
export const policydWeightSettings: readonly SettingEntry[] = [
  answer('$REJECTMSG', '550 Mail appeared to be SPAM or forged. …', 'The answer to mail with a bad score', 'Code and text. With a code that begins with 4, or a defer action, the client is put off instead, and the result is not cached as a refusal.'),
  answer('$MAXDNSBLMSG', '550 Your MTA is listed in too many DNSBLs', 'The answer to a client on too many blocklists', 'Said at once, before anything else is weighed; an address to look the client up at is added to it.'),
  answer('$CACHEREJECTMSG', '$REJECTMSG and [cached]', 'The answer to a client that was refused before', 'The result is remembered, so that a repaired sender is refused until it is forgotten.'),
  answer('$DNSERRMSG', '450 No DNS entries for your MTA, HELO and Domain. …', 'The answer where the DNS knows nothing of a client', 'The client\'s HELO and address are added to it.'),
  answer('$DEFER_ACTION', '450', 'The code or action for what `$DEFER_STRING` names', 'It takes the place of the code in `$REJECTMSG` up to a score of `$DEFER_LEVEL`, so that a listing which may be a mistake only delays mail.', { classes: '4', meant: 'temporary' }),
];
