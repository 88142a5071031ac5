import type { SmtpDocument } from '../../document.ts';
import type { Command } from '../../smtp/command.ts';
import { isPlaceholder } from '../../smtp/placeholder.ts';
import { credentialsAt, loginsOf, secretsOf } from '../../smtp/sasl.ts';
import { locate, placesOf } from '../../smtp/utterance.ts';
import { redacted } from './placeholder.ts';
import type { Secret } from './secret.ts';

/** A command's text as it may be shown. */
export function commandWithoutSecret(command: Command): string {
  const start = credentialsAt(command);
  return start === null ? command.utterance.text : command.utterance.text.slice(0, start) + redacted;
}

/** The credentials that were said: what follows AUTH and its mechanism, and every answer to a 334, whatever the mechanism. */
export function findCredentials({ sessions }: SmtpDocument): Secret[] {
  const found: Secret[] = [];
  for (const session of sessions) {
    for (const login of loginsOf(session)) {
      const values = secretsOf(login);
      login.messages.forEach(({ command: { utterance }, from, text }, index) => {
        if (isPlaceholder(text)) return;
        const to = from + text.trimEnd().length;
        const own = index === login.messages.length - 1 ? values : [];
        const places = placesOf(utterance, from, to);
        const isRun = places.every((place, i) => place === (places[0] ?? 0) + i);
        found.push({ kind: 'credentials', span: locate(utterance, from, to), values: [text.trim(), ...own], ...(isRun ? {} : { places }) });
      });
    }
  }
  return found;
}
