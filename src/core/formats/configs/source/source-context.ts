/** Words of programs that speak SMTP. */
const signal = /smtp|lmtp|milter|rcpt|ehlo|\bhelo\b|mail_?from\b|MAIL FROM|nodemailer|transporter\.sendMail|EENVELOPE|mailkit|phpmailer|swiftmailer|javax\.mail|jakarta\.mail|textproto|greylist|postfix|\benvelope\b/gi;
/** Protocols whose replies look the same, and of which a program may speak instead. */
const foreign = /ftp|nntp|newsgroup|rtsp|\bgopher|\bdict\b.{0,20}\bprotocol/gi;
const web = /http(?!s?:\/\/)|\bfetch\(|axios|\brequests\.|urlopen|status_code|statusCode/i;
/** A name that is given a number that HTTP has and no server of SMTP sends. */
const webStatus = /(?<![\w$])([A-Za-z_$][\w$]{2,40})(?:\(\))?[ \t]{0,8}(?:[!=]==?|:?=|=>|:)[ \t]{0,8}["']?4(?:0[0134-9]|1[0-8]|22|29)(?!\w)/g;

/** A server of HTTP answers: whatever else it calls a response code is HTTP's too. */
const webAnswer = /\b(?:res|resp|response|reply|ctx|c)\.(?:status|sendStatus|writeHead|code)\(\s{0,4}4(?:0[0134-9]|1[0-8]|22|29)\b/;
/** So many words of SMTP make it a program's affair, however far apart they stand. */
const many = 5;

/** What a program speaks of, so that a number or a text can be judged by what stands around it. */
export class SourceContext {
  readonly #said: string;
  readonly #signals: readonly number[];
  readonly #webNames: ReadonlySet<string>;
  readonly #answersWeb: boolean;
  /** It speaks more of protocols that merely look like SMTP. */
  readonly isForeign: boolean;

  constructor(said: string) {
    this.#said = said;
    this.#signals = [...said.matchAll(signal)].map(({ index }) => index);
    this.#webNames = new Set([...said.matchAll(webStatus)].map(({ 1: name = '' }) => name));
    this.#answersWeb = webAnswer.test(said);
    this.isForeign = [...said.matchAll(foreign)].length > this.#signals.length;
  }

  get speaksSmtp(): boolean {
    return this.#signals.length > 0;
  }

  /** Whether SMTP is what it is all about. */
  get isMostlySmtp(): boolean {
    return this.#signals.length >= many && !this.isForeign && !this.#answersWeb;
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

  /** Whether HTTP is what is spoken there, or what the program gives that name elsewhere. */
  isWeb(name: string, offset: number): boolean {
    return this.#answersWeb || this.#webNames.has(name) || web.test(this.#said.slice(Math.max(0, offset - 300), offset + 300));
  }
}
