/** The languages that package.json contributes. */
export const languageId = 'smtp';
export const logLanguageId = 'maillog';

/** Mails that report deliveries. Mail files have languages of other extensions: only what the user calls so, or `.bounce`, is ours. */
export const bounceLanguageId = 'smtp-bounce';

/** Where a file is one document: transcripts, and the logs of mail servers. */
export const documented: readonly string[] = [languageId, logLanguageId];

/** Where codes are explained and checked: there, and in the `smtp` fences of Markdown. */
export const explained: readonly string[] = [...documented, 'markdown'];

/** A file in which a bounce is explained, whatever its language. */
export function isMailFile({ path }: { readonly path: string }): boolean {
  return /\.(?:eml|mbox)$/i.test(path);
}
