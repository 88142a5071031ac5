import type { MessageText } from '../../smtp/session.ts';

/** A chunk of BODY=BINARYMIME has no lines (RFC 3030, section 3). */
export function isBinaryChunk({ kind, mail }: MessageText): boolean {
  return kind === 'chunk' && (mail?.command?.parameters.some(({ name, value }) => name === 'BODY' && value?.toUpperCase() === 'BINARYMIME') ?? false);
}
