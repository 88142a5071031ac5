import type { Rule } from '../rule.ts';
import { authOfferedWithEquals } from './auth-offered-with-equals.ts';
import { commandNotOffered } from './command-not-offered.ts';
import { helloWithoutExtensions } from './hello-without-extensions.ts';
import { mechanismNotOffered } from './mechanism-not-offered.ts';
import { parameterNotOffered } from './parameter-not-offered.ts';
import { sizeOverLimit } from './size-over-limit.ts';
import { starttlsOfferedAgain } from './starttls-offered-again.ts';

/** What must be offered before it is used. */
export const extensionRules: readonly Rule[] = [
  helloWithoutExtensions,
  commandNotOffered,
  parameterNotOffered,
  mechanismNotOffered,
  sizeOverLimit,
  starttlsOfferedAgain,
  authOfferedWithEquals,
];
