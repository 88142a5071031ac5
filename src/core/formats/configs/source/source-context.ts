/** Words of programs that speak SMTP. */
const signal = /smtp|lmtp|milter|rcpt|ehlo|\bhelo\b|mail_?from\b|MAIL FROM|nodemailer|mailkit|phpmailer|swiftmailer|javax\.mail|jakarta\.mail|textproto|greylist|postfix/gi;
/** Protocols whose replies look the same, and of which a program may speak instead. */
const foreign = /ftp|nntp|newsgroup|rtsp|\bgopher|\bdict\b.{0,20}\bprotocol/gi;
const web = /http(?!s?:\/\/)|\bfetch\(|axios|\brequests\.|urlopen|status_code|statusCode/i;

/** What a program speaks of, so that a number or a text can be judged by what stands around it. */
export class SourceContext {
  readonly #said: string;
  readonly #signals: readonly number[];
  /** It speaks more of protocols that merely look like SMTP. */
  readonly isForeign: boolean;

  constructor(said: string) {
    this.#said = said;
    this.#signals = [...said.matchAll(signal)].map(({ index }) => index);
    this.isForeign = [...said.matchAll(foreign)].length > this.#signals.length;
  }

  get speaksSmtp(): boolean {
    return this.#signals.length > 0;
  }

  /** Whether a word of SMTP stands within so many characters. */
  isNear(offset: number, distance: number): boolean {
    let [low, high] = [0, this.#signals.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((this.#signals[middle] ?? 0) < offset) low = middle + 1;
      else high = middle;
    }
    return [low - 1, low].some((at) => Math.abs((this.#signals[at] ?? Number.NEGATIVE_INFINITY) - offset) <= distance);
  }

  isNearWeb(offset: number): boolean {
    return web.test(this.#said.slice(Math.max(0, offset - 300), offset + 300));
  }
}
