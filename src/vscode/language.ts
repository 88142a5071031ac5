/** The language that package.json contributes. */
export const languageId = 'smtp';

/** Mails that report deliveries. Mail files have languages of other extensions: only what the user calls so, or `.bounce`, is ours. */
export const bounceLanguageId = 'smtp-bounce';

/** Where codes are explained and checked: in transcripts, and in the `smtp` fences of Markdown. */
export const explained: readonly string[] = [languageId, 'markdown'];

/** Files in which a bounce is explained, whatever their language. */
export const mailFiles = { pattern: '**/*.{eml,mbox}' } as const;

export function isMailFile({ path }: { readonly path: string }): boolean {
  return /\.(?:eml|mbox)$/i.test(path);
}
