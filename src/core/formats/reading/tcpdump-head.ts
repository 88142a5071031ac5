/** What tcpdump says of a packet before its contents. */
export interface PacketHead {
  readonly from: string;
  readonly to: string;
  readonly isSyn: boolean;
  /** Octets of the payload. */
  readonly length: number;
  /** Of the headers of IP and TCP, by what is said of them. */
  readonly headerLength: number;
  /** Sequence numbers of the payload; null where they are not told. */
  readonly sequence: readonly [number, number] | null;
  /** Whether tcpdump knows it as SMTP, and the first line that it tells without -v. */
  readonly isSmtp: boolean;
  readonly firstLine: { readonly text: string; readonly from: number } | null;
}

const lead = /^(?:(?:\d{4}-\d\d-\d\d )?(?:\d\d:\d\d:\d\d\.\d{1,9}|\d{1,10}\.\d{6,9}) | {4}(?=\S{1,255} > )|(?=IP6? \S{1,255} > ))/;
const endpoint = /^(\S{1,255})\.([\w-]{1,32})$/;
const flags = /^: (?:Flags \[([SFPRUEWe.none]{0,8})\]|([SFPRWE.]{1,6}) |tcp (\d{1,6})$)/;
const decoded = /\blength \d{1,6}: SMTP(?:(: )|, length: \d)/;

/** Reads the line of a packet with its two endpoints; `family` is IP's as it was told before. Null for any other line. */
export function readPacketHead(text: string, family: 4 | 6): PacketHead | null {
  if (!lead.test(text)) return null;
  const arrow = text.slice(0, 400).indexOf(' > ');
  if (arrow === -1) return null;
  const from = endpoint.exec(text.slice(text.lastIndexOf(' ', arrow - 1) + 1, arrow));
  const colon = text.indexOf(': ', arrow);
  if (from === null || colon === -1) return null;
  const to = endpoint.exec(text.slice(arrow + 3, colon));
  const state = flags.exec(text.slice(colon, colon + 24));
  if (to === null || state === null) return null;
  const rest = text.slice(colon, colon + 1_000);
  const range = /\bseq (\d{1,10}):(\d{1,10})\b|\b(\d{1,10}):(\d{1,10})\((\d{1,6})\)/.exec(rest);
  const quiet = state[3];
  const length = quiet ?? /\blength (\d{1,6})\b/.exec(rest)?.[1] ?? range?.[5] ?? '0';
  const smtp = decoded.exec(rest);
  return {
    from: `${from[1] ?? ''}.${from[2] ?? ''}`,
    to: `${to[1] ?? ''}.${to[2] ?? ''}`,
    isSyn: (state[1] ?? state[2] ?? '').includes('S'),
    length: Number(length),
    headerLength: (family === 6 ? 40 : 20) + 20 + (quiet === undefined ? optionsLength(rest) : usualOptions),
    sequence: range === null ? null : [Number(range[1] ?? range[3]), Number(range[2] ?? range[4])],
    isSmtp: smtp !== null,
    firstLine: smtp?.[1] === undefined ? null : cut(text, colon + smtp.index + smtp[0].length),
  };
}

function cut(text: string, from: number): { readonly text: string; readonly from: number } {
  return { text: text.slice(from), from };
}

/** Whether a line names IP's family, and which. */
export function readFamily(text: string): 4 | 6 | null {
  const family = /^(?:\S+ ){0,5}?IP(6?) /.exec(text.slice(0, 80));
  return family === null || !lead.test(text) ? null : family[1] === '6' ? 6 : 4;
}

/** What -q does not tell: times, as nearly every system sends them with each packet. */
const usualOptions = 12;

/** The options of TCP in octets, filled up to fours. */
function optionsLength(rest: string): number {
  const listed = (/\boptions \[([^\]]{1,300})\]/.exec(rest) ?? /<([^<>]{1,300})>/.exec(rest))?.[1];
  if (listed === undefined) return 0;
  let octets = 0;
  for (const option of listed.split(',')) {
    const blocks = /^sack (\d)/.exec(option)?.[1];
    if (/^(?:nop|eol)$/.test(option)) octets += 1;
    else if (/^(?:TS|timestamp)/.test(option)) octets += 10;
    else if (option.startsWith('mss')) octets += 4;
    else if (option.startsWith('wscale')) octets += 3;
    else if (/^sackOK/.test(option)) octets += 2;
    else if (blocks !== undefined) octets += 2 + 8 * Number(blocks);
  }
  return Math.ceil(octets / 4) * 4;
}

/** Where the payload begins and ends in a packet, behind the header of a link or none; null as long as too little is known. */
export function findPayload(octets: readonly number[]): readonly [number, number] | null {
  const word = (at: number): number => (octets[at] ?? 0) * 256 + (octets[at + 1] ?? 0);
  const link = linkLengths.find((at) => at === 0 ? isIp(octets[0] ?? 0) : (word(at - 2) === 0x0800 || word(at - 2) === 0x86dd) && isIp(octets[at] ?? 0)) ?? 0;
  const first = octets[link] ?? 0;
  const isSix = first >> 4 === 6;
  const ip = isSix ? 40 : (first & 15) * 4;
  const offset = octets[link + ip + 12];
  if (offset === undefined || !isIp(first)) return null;
  return [link + ip + (offset >> 4) * 4, link + (isSix ? 40 + word(link + 4) : word(link + 2))];
}

/** Of no header, Ethernet's, and Linux' own. */
const linkLengths = [0, 14, 16];

function isIp(octet: number): boolean {
  return (octet >= 0x45 && octet <= 0x4f) || octet >> 4 === 6;
}
