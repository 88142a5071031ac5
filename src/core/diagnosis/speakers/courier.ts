import { courierServer } from '../pages.ts';
import { program, suggests } from '../row.ts';
import * as why from '../why.ts';

export const courier = program('courier', [courierServer], { greetings: 'Courier ESMTP' }, [
  suggests('User <*> unknown', why.userUnknown, 'Courier has no such account.', { isShared: true }),
]);
