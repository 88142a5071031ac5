import type { VerbEntry } from '../verb.ts';
import { extensionVerbs } from './extension.ts';
import { obsoleteVerbs } from './obsolete.ts';
import { privateVerbs } from './private.ts';
import { standardVerbs } from './standard.ts';

const sessionOrder = [
  'EHLO', 'HELO', 'LHLO', 'STARTTLS', 'AUTH', 'MAIL', 'RCPT', 'DATA', 'BDAT', 'BURL', 'RSET', 'VRFY', 'EXPN', 'HELP', 'NOOP', 'QUIT',
  'ETRN', 'ATRN', 'ONEX', 'VERB', 'TURN', 'SEND', 'SOML', 'SAML', 'XCLIENT', 'XFORWARD', 'XEXCH50', 'X-EXPS', 'X-LINK2STATE',
  'X-ANONYMOUSTLS', 'XSHADOW', 'XRDST', 'WELLKNOWN',
];

/** Every verb, in the order in which a session uses them; obsolete and private ones last. */
export const verbs: readonly VerbEntry[] = [...standardVerbs, ...extensionVerbs, ...obsoleteVerbs, ...privateVerbs]
  .sort((a, b) => sessionOrder.indexOf(a.verb) - sessionOrder.indexOf(b.verb));

/** Replies that any command may get (RFC 5321, section 4.3.2). */
export const anyCommandReplies: readonly string[] = ['421', '500', '501'];

/** What may answer every command but QUIT inside a TLS session that the server finds too weak (RFC 3207, section 4.1). */
export const weakTlsReplies: readonly string[] = ['554'];

/** Replies at the opening of a connection (RFC 5321, section 4.3.2; RFC 7504, section 5.1); 421 may come at any time. */
export const greetingReplies: VerbEntry['replies'] = { success: ['220'], intermediate: [], error: ['421', '521', '554'] };

/** Replies to the dot that ends a message, and to the last chunk of BDAT (RFC 5321, section 4.3.2). */
export const endOfDataReplies: VerbEntry['replies'] = { success: ['250'], intermediate: [], error: ['552', '554', '451', '452', '450', '550'] };
