import { amountWordings } from './amounts.ts';
import { machineWordings } from './machines.ts';
import { peopleWordings } from './people.ts';
import { suspicionWordings } from './suspicion.ts';
import { tellingWordings } from './telling.ts';
import { trustWordings } from './trust.ts';
import type { Wording } from './wording.ts';

/** In the order in which they are tried: the more particular before the more general. */
export const wordings: readonly Wording[] = [...tellingWordings, ...trustWordings, ...amountWordings, ...suspicionWordings, ...peopleWordings, ...machineWordings];
