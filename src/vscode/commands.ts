/** The commands that package.json contributes. */
export const compareCommand = 'smtpLens.compare';
export const lookUpCommand = 'smtpLens.lookUp';

/** The type of the comparison's webview panel. */
export const panelType = 'smtpLens.compare';
