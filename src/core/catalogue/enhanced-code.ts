import type { Advice, Reading, Status } from './entry.ts';
import type { Source } from './source.ts';

/** The first number of an enhanced status code: success, persistent transient failure, permanent failure (RFC 3463, section 2). */
export type EnhancedClass = '2' | '4' | '5';

/** What one class of an enhanced status code says; the meaning that all classes share stands in the entry. */
export interface EnhancedForm extends Omit<Advice, 'meaning'> {
  /** What this class adds to the entry's meaning. */
  readonly meaning?: string;
}

/** An enhanced status code X.subject.detail in every class in which it occurs (RFC 3463; registry: RFC 5248). */
export interface EnhancedCodeEntry {
  /** `7.26`: subject and detail without the class. */
  readonly code: string;
  /** A title of a few words in title case: `Bad Destination Mailbox Address`. */
  readonly title: string;
  /** The registry's own name; for a vendor's code the vendor's words. */
  readonly name: string;
  readonly status: Status;
  /** Whether IANA registers it. */
  readonly registered: boolean;
  /** Reply codes that the registry or the defining standard pairs with it. */
  readonly replyCodes: readonly string[];
  /** What holds in every class: one or two sentences. */
  readonly meaning: string;
  readonly forms: Partial<Record<EnhancedClass, EnhancedForm>>;
  /** Enhanced codes that it is confused or seen with, as subject.detail. */
  readonly related: readonly string[];
  /** Vendors that use the code in their own way; `classes` narrows a reading to some. */
  readonly readings?: readonly (Reading & { readonly classes?: readonly EnhancedClass[] })[];
  readonly sources: readonly Source[];
}
