import { rackspaceErrors } from '../pages.ts';
import { provider, says } from '../row.ts';
import * as why from '../why.ts';

export const rackspace = provider('rackspace', [rackspaceErrors], { hosts: 'emailsrvr.com', marks: '(G8)|(G1F)|(G28)|(G30)' }, [
  says('not be found, or was misspelled', why.userUnknown, 'Rackspace knows no such address.'),
]);
