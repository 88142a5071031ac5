/** Whether a value is written in xtext: printable ASCII in which `+` and `=` stand as `+2B` and `+3D` (RFC 3461, section 4). */
export function isXtext(value: string): boolean {
  return /^(?:[!-*,-<>-~]|\+[0-9A-Fa-f]{2})+$/.test(value);
}

const dateTime = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(?:\.\d{1,9})?(?:Z|[+-]\d\d:\d\d)$/i;

const takesNone = 'it takes no value';

/** What each parameter's value must be: null where it is, else a clause that ends a sentence. The value is null where there is no `=`. */
const judges: Readonly<Record<string, (value: string | null) => string | null>> = {
  // RFC 1870, section 3
  SIZE: (value) => unless(value !== null && /^\d{1,20}$/.test(value), 'it takes a number of octets: SIZE=1024'),
  // RFC 6152, section 2; RFC 3030, section 3
  BODY: (value) => unless(value !== null && /^(?:7BIT|8BITMIME|BINARYMIME)$/i.test(value), 'it takes 7BIT, 8BITMIME or BINARYMIME'),
  // RFC 4954, section 5
  AUTH: (value) => unless(value === '<>' || (value !== null && isXtextOrForeign(value)), 'it takes an address in xtext, with +2B for + and +3D for =, or <>'),
  // RFC 3461, sections 4.3, 4.4, 4.1 and 4.2
  RET: (value) => unless(value !== null && /^(?:FULL|HDRS)$/i.test(value), 'it takes FULL or HDRS'),
  ENVID: (value) => unless(value !== null && value.length <= 100 && isXtext(value), 'it takes at most 100 characters of xtext, with +2B for + and +3D for ='),
  NOTIFY: (value) => unless(value !== null && isNotify(value), 'it takes NEVER alone, or any of SUCCESS,FAILURE,DELAY'),
  ORCPT: (value) => unless(value !== null && isOrcpt(value), 'it takes a type and an address in xtext: ORCPT=rfc822;bob@example.net'),
  // RFC 6531, section 3.4; RFC 8689, section 2; RFC 4141, sections 4 and 5
  SMTPUTF8: (value) => unless(value === null, takesNone),
  REQUIRETLS: (value) => unless(value === null, takesNone),
  CONPERM: (value) => unless(value === null, takesNone),
  CONNEG: (value) => unless(value === null, takesNone),
  PRDR: (value) => unless(value === null, takesNone),
  // RFC 2852, section 4
  BY: (value) => unless(value !== null && isDeliverBy(value), 'it takes seconds, a semicolon and R or N: BY=3600;R'),
  // RFC 4865, section 4
  HOLDFOR: (value) => unless(value !== null && /^\d{1,9}$/.test(value), 'it takes a number of seconds: HOLDFOR=3600'),
  HOLDUNTIL: (value) => unless(value !== null && dateTime.test(value), 'it takes a date and time: HOLDUNTIL=2027-01-01T08:00:00Z'),
  // RFC 6710, section 4
  'MT-PRIORITY': (value) => unless(value !== null && /^(?:-?[1-9]|0)$/.test(value), 'it takes a number from -9 to 9'),
  // RFC 7293, section 3.1
  RRVS: (value) => unless(value !== null && dateTime.test(value.replace(/;[CR]$/i, '')), 'it takes a date and time: RRVS=2027-01-01T08:00:00Z'),
};

/** What is wrong with a parameter's value, as a clause; null where it is right, and for parameters whose values are not known. */
export function judgeParameterValue(name: string, value: string | null): string | null {
  return Object.hasOwn(judges, name) ? (judges[name]?.(value) ?? null) : null;
}

function unless(isRight: boolean, why: string): string | null {
  return isRight ? null : why;
}

/** Letters beyond ASCII have forms of their own (RFC 6533, section 3). */
function isXtextOrForeign(value: string): boolean {
  return isXtext(value) || /[\u0080-\uffff]/.test(value);
}

function isNotify(value: string): boolean {
  return /^NEVER$/i.test(value) || (value.length < 100 && value.split(',').every((one) => /^(?:SUCCESS|FAILURE|DELAY)$/i.test(one)));
}

function isOrcpt(value: string): boolean {
  const semicolon = value.indexOf(';');
  if (semicolon < 1) return false;
  const [type, address] = [value.slice(0, semicolon), value.slice(semicolon + 1)];
  if (!/^[A-Za-z0-9!#$%&'*+/=?^_`{|}~-]+$/.test(type)) return false;
  return address !== '' && (/^utf-8$/i.test(type) || isXtextOrForeign(address));
}

function isDeliverBy(value: string): boolean {
  const match = /^([+-]?\d{1,9});([NR])T?$/i.exec(value);
  // With R the time must not be over already.
  return match !== null && !(match[2]?.toUpperCase() === 'R' && Number(match[1]) <= 0);
}
