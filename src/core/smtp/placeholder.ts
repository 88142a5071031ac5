/** What stands in brackets where a tool, or somebody before us, took a secret out. */
const bracketed = /^[[<({*]{1,2}.{0,40}\b(?:hidden|redacted|authentication|authenticating|removed|mask(?:ed)?|suppress(?:ed)?|omitted|credentials?|secret|password|pass|passwd|filtered|censored|snip(?:ped)?|token|base64|null|non-null|not set|not shown|empty|set)\b.{0,40}[\])>}*]{1,2}$/i;
const word = /^(?:redacted|hidden|masked|suppressed|removed|omitted)$/i;
const noValue = /^(?:null|nil|none|undefined|true|false|yes|no|on|off|0|1)$/i;
/** Nodemailer writes this comment in place of a password before it encodes what it logs. */
const comment = /^\/\* secret \*\/$/;

/** Whether a text only says that something was there: `********`, `[credentials hidden]`, `xxxx`. */
export function isPlaceholder(text: string): boolean {
  const trimmed = text.trim();
  if (trimmed.length > 200) return /^x+$/.test(trimmed);
  return trimmed === '' || /^(?:[*•.\-?]+|x{3,}=*|X{3,}|\u2026)$/.test(trimmed) || word.test(trimmed) || comment.test(trimmed) || bracketed.test(trimmed);
}

/** Whether a setting's value says that there is none, or which way it is switched. */
export function isNoValue(text: string): boolean {
  return noValue.test(text.trim());
}
