const unitSeconds: Readonly<Record<string, number>> = { s: 1, m: 60, h: 3600, d: 86400 };
const numbers: Readonly<Record<string, number>> = { a: 1, an: 1, one: 1, two: 2, three: 3, five: 5, ten: 10, fifteen: 15, twenty: 20, thirty: 30 };

const cue = String.raw`(?:try|retry|retries|retrying|again|back|wait|resend|reconnect|gr[ae]y-?list(?:ed|ing)?|deferred|delayed|blocked|postponed)`;
const amount = String.raw`(?<![\w.:-])(\d{1,6}|an?|one|two|three|five|ten|fifteen|twenty|thirty)`;
const unit = String.raw`(s|secs?|seconds?|m|mins?|minutes?|h|hrs?|hours?|d|days?)`;
const withUnit = new RegExp(String.raw`\b${cue}\b.{0,50}?${amount} ?${unit}\b`);
const unitBefore = new RegExp(String.raw`${amount} ?${unit} (?:left|remain|to go|before (?:you )?(?:re)?try)`);
const clock = new RegExp(String.raw`\b${cue}\b.{0,50}?(?<![\w.:-])(\d\d):(\d\d):(\d\d)(?![\w:])`);
const bare = /\b(?:retry|try again)[- ](?:after|in)[:= ] ?(\d{1,6})(?![\w.:])/;

/** After how many seconds the text asks to come back; null where it names no time. It is given in lower case, blanks folded. */
export function readRetryAfter(text: string): number | null {
  const [, hours, minutes, seconds] = clock.exec(text) ?? [];
  if (seconds !== undefined) return Number(hours) * 3600 + Number(minutes) * 60 + Number(seconds);
  const [, count = '', word = ''] = withUnit.exec(text) ?? unitBefore.exec(text) ?? [];
  if (word !== '') return (numbers[count] ?? Number(count)) * (unitSeconds[word[0] ?? ''] ?? 1);
  const plain = bare.exec(text)?.[1];
  return plain === undefined ? null : Number(plain);
}
