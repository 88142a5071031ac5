import type { ConfigFormat } from './config-format.ts';
import { postfixAccess } from './postfix-access.ts';
import { postfixChecks } from './postfix-checks.ts';
import { postfixMain } from './postfix-main.ts';
import { postfixMaster } from './postfix-master.ts';
import { postfixTransport } from './postfix-transport.ts';

/** Every kind of configuration, the more particular before the more general: where two fit a file equally well, the first is taken. */
export const configFormats: readonly ConfigFormat[] = [postfixMain, postfixMaster, postfixChecks, postfixTransport, postfixAccess];

export function findConfigFormat(id: string): ConfigFormat | null {
  return configFormats.find((format) => format.id === id) ?? null;
}
