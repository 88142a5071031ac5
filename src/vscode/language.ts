/** The languages that package.json contributes. */
export const languageId = 'smtp';
export const logLanguageId = 'maillog';

/** Where a file is one document: transcripts, and the logs of mail servers. */
export const documented: readonly string[] = [languageId, logLanguageId];

/** Where codes are explained and checked: there, and in the `smtp` fences of Markdown. */
export const explained: readonly string[] = [...documented, 'markdown'];
