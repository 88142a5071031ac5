import commandLineTooLong from '../../../docs/rules/command-line-too-long.md';
import replyLineTooLong from '../../../docs/rules/reply-line-too-long.md';
import textLineTooLong from '../../../docs/rules/text-line-too-long.md';

const pages: Readonly<Record<string, string>> = {
  'command-line-too-long': commandLineTooLong,
  'reply-line-too-long': replyLineTooLong,
  'text-line-too-long': textLineTooLong,
};

/** A rule's page as Markdown; null where there is no such rule. */
export function rulePage(id: string): string | null {
  return pages[id] ?? null;
}
