import type { ReportedReply } from '../../smtp/reported-reply.ts';
import { fieldText } from './header.ts';
import { readMail, splitMails, type Mail } from './mail.ts';
import { isCertainlyFailure, madeBySystem, isFromNobody, opensLikeBounce, saysThatDeliveryFailed } from './mail-system.ts';
import { readSesNotification } from './ses-notification.ts';
import type { Passage } from './passage.ts';
import { readReport, reportedReplies, type Report } from './report.ts';

/** What a mail reports: by fields for machines (RFC 3464), or in words alone. */
export interface BounceMail {
  readonly by: 'fields' | 'words';
  readonly replies: readonly ReportedReply[];
}

/** Reads the bounces in a file; empty where it holds none. */
export function readBounces(text: string): BounceMail[] {
  if (!mayBeMail(text)) return [];
  const mails = splitMails(text).flatMap((passage) => readBounceMail(passage, 0) ?? []);
  const telling = mails.filter(({ replies }) => replies.some(isTelling));
  return telling.length > 0 ? telling : mails;
}

function isTelling({ recipient, code }: ReportedReply): boolean {
  return recipient !== null || code !== null;
}

/** A mail begins with its header; a bounce that was copied without it says what it is at once. */
function mayBeMail(text: string): boolean {
  const head = text.slice(0, 8_000).trimStart();
  return /^>?From \S|^[!-9;-~]{1,80}:/.test(head) || opensLikeBounce(head);
}

function readBounceMail(passage: Passage, depth: number): BounceMail | null {
  const mail = readMail(passage);
  if (mail.reportType === 'feedback-report' || mail.parts.some(({ type }) => type === 'message/feedback-report')) return null;
  const isCopied = mail.fields.length === 0 || fieldText(mail.fields, 'reporting-mta') !== '' || fieldText(mail.fields, 'final-recipient') !== '';
  const maker = isCopied ? (opensLikeBounce(passage.run.text.slice(passage.from, passage.from + 8_000)) ? 'certain' : 'no') : madeBySystem(mail);
  const report = readReport(isCopied && mail.fields.length > 0 ? { ...mail, parts: [{ type: 'message/delivery-status', fields: [], body: passage, encoding: '' }] } : mail, maker !== 'no');
  if (report.statuses.length > 0) return { by: 'fields', replies: reportedReplies(report) };
  const notified = report.notices.flatMap(({ passage: part }) => readSesNotification(part) ?? []);
  if (notified.length > 0) return { by: 'words', replies: notified };
  if (!(isCopied ? maker === 'certain' : saysFailure(mail, report, maker))) return null;
  const replies = reportedReplies(report);
  // An automatic answer of a person may say that something was not delivered: only a code, or a bounce's own opening, makes a bounce of it.
  if (maker === 'perhaps' && !replies.some(({ code, enhanced }) => code !== null || enhanced !== null) && !opensLikeBounce(wordsOf(report))) return null;
  // A gateway that scans mails may wrap a bounce in one of its own.
  const wrapped = replies.some(isTelling) || depth > 2 ? undefined : mail.parts.find(({ type }) => type === 'message/rfc822');
  const within = wrapped === undefined ? null : readBounceMail(wrapped.body, depth + 1);
  if (within !== null) return within;
  return replies.length === 0 ? null : { by: 'words', replies };
}

function wordsOf({ notices }: Report): string {
  return notices.flatMap(({ lines }) => lines.map(({ text }) => text)).join('\n').slice(0, 20_000);
}

function saysFailure(mail: Mail, report: Report, maker: 'certain' | 'perhaps' | 'no'): boolean {
  const words = wordsOf(report);
  if (maker === 'no') return opensLikeBounce(words.slice(0, 2_000)) && isFromNobody(mail);
  return report.known.length > 0 || isCertainlyFailure(mail) || saysThatDeliveryFailed(words);
}
