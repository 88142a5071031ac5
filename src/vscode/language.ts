/** The language that package.json contributes. */
export const languageId = 'smtp';

/** Where codes are explained and checked: in transcripts, and in the `smtp` fences of Markdown. */
export const explained: readonly string[] = [languageId, 'markdown'];
