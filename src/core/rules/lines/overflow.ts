import { locate, type Utterance } from '../../smtp/utterance.ts';
import { offsetAfterOctets, type Encoding } from '../../text/octets.ts';
import type { Span } from '../../text/span.ts';

/** The part of a line beyond a limit in octets that counts the CRLF, which the text does not hold. */
export function overflow(utterance: Utterance, limit: number, encoding: Encoding): Span {
  return locate(utterance, offsetAfterOctets(utterance.text, limit - 2, encoding), utterance.text.length);
}
