/**
 * A text in which each line that begins with `#`, after blanks, is blank: a value that goes on over such a line is read without it, and
 * offsets hold.
 */
export function withoutComments(text: string): string {
  return text.replace(/^[ \t]{0,200}#[^\r\n]*/gm, (comment) => ' '.repeat(comment.length));
}
