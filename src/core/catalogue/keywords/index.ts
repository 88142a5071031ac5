import type { KeywordEntry } from '../keyword.ts';
import { extensionKeywords } from './extension.ts';
import { standardKeywords } from './standard.ts';
import { vendorKeywords } from './vendor.ts';

/** Every EHLO keyword, sorted by name. */
export const keywords: readonly KeywordEntry[] = [...standardKeywords, ...extensionKeywords, ...vendorKeywords]
  .sort((a, b) => (a.keyword < b.keyword ? -1 : 1));
