import type { Command, Parameter } from '../../smtp/command.ts';
import { readEnvelopePath } from '../../smtp/envelope.ts';

/** The parameters of MAIL or RCPT, where its path ends so clearly that what follows can only be those. */
export function parametersOf(command: Command): readonly Parameter[] {
  const kind = readEnvelopePath(command)?.kind;
  if (kind === 'bracketed') return command.parameters;
  // After a bare word that is no address, what follows may be the rest of a name.
  return kind === 'bare' && command.parameters.every(isNamed) ? command.parameters : [];
}

/** Whether its name is one that a parameter may have (RFC 5321, section 4.1.2). */
export function isNamed({ name }: Parameter): boolean {
  return /^[A-Z0-9][A-Z0-9-]*$/.test(name);
}
