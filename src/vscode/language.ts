/** The language that package.json contributes. */
export const languageId = 'smtp';
