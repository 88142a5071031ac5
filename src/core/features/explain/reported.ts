import type { ReportedReply } from '../../smtp/reported-reply.ts';
import { explain } from './explain.ts';
import type { Explanation } from './explanation.ts';

/** What a reported reply means, by its own words; by the delivery's status where these do not tell. */
export function explainReported({ wording, command, host, code, enhanced, status }: ReportedReply): Explanation {
  const context = { ...(command === null ? {} : { command }), ...(host === null ? {} : { host }) };
  const own = explain(wording, context);
  if (own.reason !== null || enhanced !== null || status === null) return own;
  const byStatus = explain(status, context);
  return code === null ? { ...byStatus, input: wording } : { ...own, reason: byStatus.reason };
}
