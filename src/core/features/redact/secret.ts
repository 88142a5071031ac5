import type { Edit, Span } from '../../text/span.ts';

/** What was found in a text that nobody else is to see. */
export type Kind = SecretKind | 'address' | 'host' | 'ip' | 'content';

export type SecretKind = 'credentials' | 'password' | 'tls-secret';

/** A secret where it stands in the file. */
export interface Secret {
  readonly kind: SecretKind;
  readonly span: Span;
  /** What it is, decoded: other places are searched for it, in whatever encoding. */
  readonly values: readonly string[];
  /** Its octets, each on its own, where they do not stand side by side: in the rows of a dump. */
  readonly places?: readonly number[];
}

/** Something else that is hidden on demand, with the edits that hide it. */
export interface Hidden {
  readonly kind: Kind;
  readonly span: Span;
  readonly edits: readonly Edit[];
}
