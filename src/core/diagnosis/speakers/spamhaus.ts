import { spamhausPage } from '../pages.ts';
import { list, says, suggests } from '../row.ts';
import * as why from '../why.ts';

export const spamhaus = list('spamhaus', [spamhausPage], {}, [
  says(
    'spamhaus*open resolver|127.255.255.25|returnc/|Query Refused',
    why.blocklistError,
    'You are not listed: the receiver asks the list through a public resolver and takes the error for a hit.',
    { steps: ['Tell the receiver, by other means, to ask through a resolver of their own.'], isFirst: true },
  ),
  suggests('using dbl.spamhaus|in dbl.spamhaus|org/query/dbl|Spamhaus DBL', why.badReputation, 'The domain is listed.'),
  says('pbl.spamhaus|org/pbl|Spamhaus PBL', why.blocklisted, 'A range from which no mail should come directly.'),
  suggests(
    'org/sbl/query|org/query/ip|org/query/bl|zen.spamhaus|bl.spamhaus|zen.dq.spamhaus',
    why.blocklisted,
    'A zone of Spamhaus holds the address.',
  ),
]);
