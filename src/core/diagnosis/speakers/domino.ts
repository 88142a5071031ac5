import { sisimaiTables } from '../../catalogue/enhanced/vendor-pages.ts';
import { program, says } from '../row.ts';
import * as why from '../why.ts';

export const domino = program('domino', [sisimaiTables], {}, [
  says('listed in Domino|listed in public Name', why.userUnknown, 'The Domino directory has no such person.'),
]);
