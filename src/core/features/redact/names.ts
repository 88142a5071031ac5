/** Names that RFC 2606 and RFC 6761 keep free, and those of the machine itself: they tell nobody's place. */
const reserved = /(?:^|\.)(?:example\.(?:org|com|net|edu)|test|invalid|example|localhost|localdomain)\.?$/i;

export function isReserved(name: string): boolean {
  return reserved.test(name) || /^localhost$/i.test(name);
}

/** Nothing but what stands for letters: it was hidden before. */
export function isMasked(name: string): boolean {
  return !/[^x\u00d7\uff58\u{1d5d1}\p{P}\p{S}]/u.test(name);
}

/** Generic top-level domains that mail hosts are under, and the names that people give to networks of their own. */
const generic = new Set(
  ('com net org edu gov mil int info biz name pro coop aero museum jobs mobi travel tel cat asia post xxx arpa app dev cloud online site website shop store xyz top club live ' +
    'email mail company group agency digital systems solutions services network technology tech software hosting support life world today space team media news blog ' +
    'one page work works studio design center global international bank finance consulting university school berlin hamburg koeln bayern wien london paris nyc tokyo ' +
    'amsterdam swiss eus ngo ong health care social chat games zone city ltd gmbh inc llc ' +
    'local lan internal intranet corp home private onmicrosoft').split(' '),
);
/** Two letters that end names of files far more often than of hosts; where a host must stand they count all the same. */
const fileEndings = new Set('py pl sh rs md cc so cf ps pm js ts go rb cs mk db gz bz am la lo in id is no me'.split(' '));
const packageRoots = /^(?:com|org|net|java|javax|jakarta|io|sun|kotlin|scala|android|edu|dev|System|Microsoft)$/;
const labels = /^(?:[a-z0-9_](?:[a-z0-9_-]{0,61}[a-z0-9_])?\.)+(?:[a-z]{2,24}|xn--[a-z0-9-]{2,59})\.?$/i;

/** Whether a word with dots names a host, as far as it tells by itself; `isCertain`: it stands where only a host can stand. */
export function isHostName(word: string, isCertain: boolean): boolean {
  if (!labels.test(word) || word.length > 255) return false;
  const parts = word.replace(/\.$/, '').split('.');
  const last = parts.at(-1) ?? '';
  if (isCertain) return true;
  // A class or a method is written in letters of both cases; a host in those of one.
  if (/[a-z][A-Z]/.test(word) || (/[A-Z]/.test(last) && /[a-z]/.test(word))) return false;
  if (packageRoots.test(parts[0] ?? '')) return false;
  const ending = last.toLowerCase();
  if (generic.has(ending) || ending.startsWith('xn--')) return true;
  return ending.length === 2 && (!fileEndings.has(ending) || parts.length > 2);
}
