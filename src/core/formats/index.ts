import { arrows } from './arrows.ts';
import { curl } from './curl.ts';
import { dialogue } from './dialogue.ts';
import type { Format } from './format.ts';
import { raw } from './raw.ts';
import { swaks } from './swaks.ts';

/** Every notation, the more particular before the more general: where two fit a text equally well, the first is taken. */
export const formats: readonly Format[] = [swaks, curl, dialogue, arrows, raw];

export function findFormat(id: string): Format | null {
  return formats.find((format) => format.id === id) ?? null;
}
