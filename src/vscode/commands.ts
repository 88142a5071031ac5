/** The commands that package.json contributes. */
export const compareCommand = 'smtpLens.compare';
export const lookUpCommand = 'smtpLens.lookUp';
export const treatCommand = 'smtpLens.treatAsTranscript';
export const clipboardCommand = 'smtpLens.newFromClipboard';
export const redactCommand = 'smtpLens.redactAndCopy';
export const redactHereCommand = 'smtpLens.redact';
export const fixAllCommand = 'smtpLens.fixAll';
export const explainBounceCommand = 'smtpLens.explainBounce';
export const treatAsBounceCommand = 'smtpLens.treatAsBounce';
export const explainFailureCommand = 'smtpLens.explainFailure';
export const copyTicketCommand = 'smtpLens.copyTicket';
export const summariseCommand = 'smtpLens.summarise';
export const followCommand = 'smtpLens.followMessage';
/** For quick fixes alone: it takes what to ignore. */
export const ignoreCommand = 'smtpLens.ignore';

export const commandIds = [compareCommand, lookUpCommand, treatCommand, clipboardCommand, redactCommand, redactHereCommand, fixAllCommand, explainBounceCommand, treatAsBounceCommand, explainFailureCommand, copyTicketCommand, summariseCommand, followCommand, ignoreCommand] as const;

export type CommandId = (typeof commandIds)[number];

/** The type of the comparison's webview panel. */
export const panelType = 'smtpLens.compare';
