import type { ReportedReply } from '../../smtp/reported-reply.ts';
import type { Reader } from '../format.ts';

/** Reads a mail as a whole: what its first line means, its header and boundaries decide. */
export function openWhole(read: (text: string) => readonly { readonly replies: readonly ReportedReply[] }[]): (text?: string) => Reader {
  return (text) => ({ read: () => null, end: () => (text === undefined ? null : read(text).flatMap(({ replies }) => replies)) });
}
