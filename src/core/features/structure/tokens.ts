import type { SmtpDocument } from '../../document.ts';
import type { Span } from '../../text/span.ts';

/** A verb with what a grammar cannot see: how it ended and whether anybody could read along. */
export interface SemanticToken {
  readonly span: Span;
  readonly modifiers: readonly TokenModifier[];
}

export const tokenModifiers = ['refused', 'deferred', 'encrypted', 'clear'] as const;

export type TokenModifier = (typeof tokenModifiers)[number];

/** The verbs of a document in the order of the text. `clear` marks only a login without TLS. */
export function semanticTokens({ sessions }: SmtpDocument): SemanticToken[] {
  const tokens: SemanticToken[] = [];
  for (const { exchanges } of sessions) {
    for (const { command, reply, isTls } of exchanges) {
      if (command === null || command.isImplied || command.verb === '' || command.verb === '(auth)') continue;
      const modifiers: TokenModifier[] = [];
      if (reply?.code.startsWith('5') === true) modifiers.push('refused');
      if (reply?.code.startsWith('4') === true) modifiers.push('deferred');
      if (isTls) modifiers.push('encrypted');
      else if (command.verb === 'AUTH') modifiers.push('clear');
      tokens.push({ span: command.verbSpan, modifiers });
    }
  }
  return tokens.sort((a, b) => a.span.start - b.span.start);
}
