import type { Source } from './source.ts';

/** A size or a time that the standards set (RFC 5321, section 4.5.3). */
export interface LimitEntry {
  /** kebab-case, stable. */
  readonly id: string;
  readonly title: string;
  readonly value: number | null;
  readonly unit: 'octets' | 'characters' | 'seconds' | 'recipients' | 'lines' | 'count';
  /** Whether a receiver must take at least so much, or nobody may go beyond. */
  readonly kind: 'minimum' | 'maximum';
  readonly meaning: string;
  readonly sources: readonly Source[];
}
