import { commandWithoutSecret, explainConfigured, explainReported, replyText, type Exchange, type ReportedReply, type Session, type Setting, type SmtpDocument, type Transaction } from '../../core/index.ts';
import { readInputs, splitFences, type Input, type InputOptions } from '../input.ts';

export interface SessionsOptions extends InputOptions {
  readonly json?: boolean;
}

export function listSessions(files: readonly string[], options: SessionsOptions): { output: string } {
  const inputs = [...readInputs(files, options)].flatMap((input) => splitFences(input, options));
  if (options.json === true) return { output: JSON.stringify(inputs.map(inputJson), null, 2) };
  return { output: inputs.map((input) => describe(inputJson(input), input.document.settings.length)).join('\n\n') };
}

type InputJson = ReturnType<typeof inputJson>;

function inputJson({ file, document }: Input) {
  return {
    file,
    format: document.format?.id ?? null,
    kind: document.format?.kind ?? null,
    isBounce: document.format?.kind === 'bounce',
    sessions: document.sessions.map((session) => sessionJson(document, session)),
    replies: [...document.replies.map((reply) => replyJson(document, reply)), ...document.settings.flatMap((setting) => configuredJson(document, setting))],
  };
}

function replyJson(document: SmtpDocument, reply: ReportedReply) {
  const { span, code, enhanced, text, command, host, queueId, recipient, status, action } = reply;
  const { reason } = explainReported(reply);
  return { code, enhanced: enhanced?.text ?? null, text, line: lineAt(document, span.start), reason, command, host, queueId, recipient, status, action };
}

function configuredJson(document: SmtpDocument, setting: Setting) {
  const { entry, replies } = setting;
  return replies.map((reply) => ({
    code: reply.code,
    enhanced: reply.enhanced?.text ?? null,
    text: reply.text,
    line: lineAt(document, reply.span.start),
    reason: explainConfigured(setting, reply)?.reason ?? null,
    command: (reply.answers?.length === 1 ? reply.answers[0] : entry.gives?.[0]?.command) ?? null,
    host: null,
    queueId: null,
    recipient: null,
    status: null,
    action: null,
    setting: entry.name,
  }));
}

function sessionJson(document: SmtpDocument, { id, span, isTls, exchanges, transactions }: Session) {
  return {
    id,
    tls: isTls,
    line: lineAt(document, span.start),
    exchanges: exchanges.map((exchange) => exchangeJson(document, exchange)),
    transactions: transactions.map(transactionJson),
  };
}

function exchangeJson(document: SmtpDocument, { command, reply }: Exchange) {
  const time = command?.utterance.time ?? reply?.lines[0]?.utterance.time ?? null;
  return {
    command: command === null ? null : { verb: command.verb, text: commandWithoutSecret(command), line: lineAt(document, command.utterance.span.start) },
    reply:
      reply === null
        ? null
        : {
            code: reply.code,
            enhanced: reply.enhanced?.text ?? null,
            text: replyText(reply),
            line: lineAt(document, reply.span.start),
            endLine: lineAt(document, reply.span.end),
          },
    time,
  };
}

function transactionJson({ mail, recipients, outcome }: Transaction) {
  return {
    from: mail.command?.path?.address ?? '',
    recipients: recipients.map(({ address, code }) => ({ address, code })),
    outcome,
  };
}

function lineAt(document: SmtpDocument, offset: number): number {
  return document.lines.positionAt(offset).line;
}

function describe({ file, format, kind, sessions, replies }: InputJson, settings: number): string {
  if (format === null) return `${file}: no SMTP that we can read`;
  const counted = kind === 'config' ? `${settings === 1 ? '1 setting' : `${settings} settings`}, ` : '';
  if (kind !== 'transcript') return [`${file}: ${format}, ${counted}${replies.length === 1 ? '1 reply' : `${replies.length} replies`}`, ...replies.map(describeReply)].join('\n');
  const count = sessions.length === 1 ? '1 session' : `${sessions.length} sessions`;
  return [`${file}: ${format}, ${count}`, ...sessions.map(describeSession)].join('\n');
}

function describeReply(reply: InputJson['replies'][number]): string {
  const { line, code, enhanced, text, host, recipient, action, reason } = reply;
  const said = [code, enhanced, text].filter((part) => part !== null && part !== '').join(' ');
  return `  line ${line}${'setting' in reply ? `, ${String(reply.setting)}` : ''}${recipient === null ? '' : `, <${recipient}>`}${host === null ? '' : `, ${host}`}${action === null ? '' : `, ${action}`}: ${said}${reason === null ? '' : ` (${reason})`}`;
}

function describeSession({ id, line, tls, exchanges, transactions }: InputJson['sessions'][number]): string {
  return [
    `  line ${line}${id === null ? '' : `, ${id}`}${tls ? ', TLS' : ''}`,
    ...exchanges.map(({ command, reply }) => `    ${command?.text ?? '(server speaks)'} → ${reply === null ? 'no reply in the file' : `${reply.code} ${reply.enhanced ?? ''}`.trim()}`),
    ...transactions.map(({ from, recipients, outcome }) => `    <${from}> to ${recipients.map(({ address, code }) => `<${address}> ${code ?? '–'}`).join(', ')}: ${outcome}`),
  ].join('\n');
}
