import type { SmtpDocument } from '../document.ts';
import type { Command } from '../smtp/command.ts';

/** Every line that a client said as a command, in the order of the sessions: no message text, no credentials, no lone dot. */
export function* commandsOf({ sessions }: SmtpDocument): Generator<Command, void, undefined> {
  for (const { exchanges } of sessions) {
    for (const { command } of exchanges) {
      if (command !== null && command.verb !== '.' && command.verb !== '(auth)') yield command;
    }
  }
}
