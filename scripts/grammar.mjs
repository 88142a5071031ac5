import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';

/**
 * Writes `syntaxes/smtp.tmLanguage.json`, which is not edited by hand: a TextMate grammar has no names for parts of an expression, and
 * the marks and log prefixes below stand in dozens of them. With `--check` it writes nothing and fails where the file is not what it
 * would write.
 *
 * A pattern never costs more than time in proportion to the line: no unbounded repetition inside another, none at the front of a pattern
 * that is not anchored. `test/syntaxes/linear.test.ts` looks at every pattern.
 */
const r = String.raw;

/** The start of a line, also of one in an indented Markdown fence, where `^` never matches. */
const start = r`(?:^|\G)`;
/** The end of what was said: of the line, or of the string literal that smtplib and Ruby print. */
const ending = r`(?=\s*$|\\)`;

// ── Words ─────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────

const helloVerbs = 'EHLO|HELO|LHLO';
const pathVerbs = 'MAIL|RCPT|SEND|SOML|SAML';
const bareVerbs = 'DATA|RSET|QUIT|STARTTLS|TURN|X-ANONYMOUSTLS';
const argumentVerbs = 'VRFY|EXPN|HELP|NOOP|ETRN|ATRN|XEXCH50|X-LINK2STATE|WELLKNOWN|XSHADOW|XRDST|VERB|ONEX';
const allVerbs = `${helloVerbs}|${pathVerbs}|${bareVerbs}|${argumentVerbs}|AUTH|X-EXPS|BDAT|BURL|XCLIENT|XFORWARD`;

/** What tells `auth login` from prose. */
const mechanisms = 'ANONYMOUS|CRAM|DIGEST|EXTERNAL|GSSAPI|GSS-SPNEGO|KERBEROS_V4|LOGIN|NTLM|OAUTHBEARER|PLAIN|SCRAM|XOAUTH|XOAUTH2';

const ehloKeywords = [
  '8BITMIME', 'ATRN', 'AUTH', 'BINARYMIME', 'BURL', 'CHECKPOINT', 'CHUNKING', 'CONNEG', 'CONPERM', 'DELIVERBY', 'DSN', 'ENHANCEDSTATUSCODES',
  'ETRN', 'EXPN', 'FUTURERELEASE', 'HELP', 'LIMITS', 'MT-PRIORITY', 'MTRK', 'NO-SOLICITING', 'ONEX', 'PIPECONNECT', 'PIPELINING', 'PRDR',
  'REQUIRETLS', 'RRVS', 'SAML', 'SEND', 'SIZE', 'SMTPUTF8', 'SOML', 'STARTTLS', 'SUBMITTER', 'TURN', 'UTF8SMTP', 'VERB', 'VRFY', 'WELLKNOWN',
  'X-ANONYMOUSTLS', 'X-EXPS', 'X-LINK2STATE', 'XCLIENT', 'XEXCH50', 'XFORWARD', 'XRDST', 'XSHADOW', 'XVERP',
].join('|');

// ── Who speaks, and what a logger writes before it ────────────────────────────────────────────────────────────────────────────────

const time = r`(?:\[?(?:\d{4}[-/]\d\d[-/]\d\d[T \t]{1,2})?\d\d:\d\d:\d\d[\d.,:+Z-]{0,24}\]?|[A-Z][a-z]{2} [ \d]\d \d\d:\d\d:\d\d)`;
const tag = r`(?:<[\dA-Z]> \w{1,40}\(\)|\[[^\]\s]{1,64}\]|TRACE|DEBUG|INFO|NOTICE|WARN(?:ING)?|ERROR)`;
const syslog = r`(?:[^\s:<>]{1,64} [^\s:\[<>]{1,64}\[\d{1,9}\]: )?`;
const stamp = r`(?>${time}[ \t]{0,4}(?:${tag}[ \t]{1,4}){0,6}${syslog})`;
/** A program's name or process number, right before its arrow. */
const program = r`(?>(?:(?:s-nail|smtp-source|posttls-finger): |smtp: 0x\h{1,16}: |Net::SMTP=GLOB\(0x\h{1,16}\)|\d{1,9} {1,4})(?=[<>]|SMTP))`;
const lead = r`(?:${stamp}${program}?|${program})`;

const swaksServer = r`(?:<~\*|<\*\*|<-|<~) {0,2}(?=[2-5]\d\d)`;
const swaksClient = r` ?(?:->|~>|\*\*>|\*~>)(?: |$)`;
const dialogueServer = r`[ \t]{0,16}(?:S|Server|SERVER): ?`;
const dialogueClient = r`[ \t]{0,16}(?:C|Client|CLIENT): ?`;
const phpServer = r`SERVER -(?:>|&gt;) CLIENT: ?`;
const phpClient = r`CLIENT -(?:>|&gt;) SERVER: ?`;
const snailServer = '>>> SERVER: ';

const serverMark = [phpServer, swaksServer, '< ', dialogueServer, '<-- ', '<= ', snailServer, 'DEBUG: Recv: ', r`reply: b?["']`, r`-> "`, r`\d{1,3}< `].join('|');
const clientMark = [
  phpClient, r` ?(?:->|~>|\*\*>|\*~>) (?!")`, '> ', dialogueClient, '--> ', r`=> (?!Send )`, 'DEBUG: Send: ', r`send: b?["']`, r`<- "`, r`\d{1,3}> `,
].join('|');
/** Marks that point both ways: what is said tells who says it. */
const eitherMark = r`>>>(?!>) ?|<<<(?!<) ?|[ \t]{0,4}SMTP(?:>>|<<|\|>|\+>) |[<>] [^\s\[]{1,128}\[[^\]\s]{1,64}\](?::\d{1,5})?: `;

const replyShape = r`[2-5]\d\d(?:[ -]|\s*$)`;
/** What a terminal or tool says when the connection is gone, even in the middle of a message. */
const hangUp = r`Connection closed by foreign host|Connection to host lost|=== (?:Trying |Connected to |Connection closed )|\*\*\* Remote host closed |Escape character is '`;
const loneDot = r`\.(?:[ \t]*$|\\r)`;

// ── Scopes ────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────

/**
 * A code carries three scopes: the conventional one for a number; what common themes colour by meaning; and VS Code's own for log lines,
 * which has a colour in every theme. The last that a theme knows wins, so the classes are told apart everywhere.
 */
const classScopes = {
  2: 'markup.inserted.smtp',
  3: 'token.info-token.smtp',
  4: 'markup.changed.smtp token.warn-token.smtp',
  5: 'markup.deleted.smtp token.error-token.smtp',
};
const replyCode = (digit) => ({ name: `constant.numeric.reply-code.${digit}yz.smtp ${classScopes[digit]}` });
const enhancedCode = (digit) => ({ name: `constant.numeric.enhanced-status-code.class-${digit}.smtp ${classScopes[digit]}` });
const scope = (name) => ({ name: `${name}.smtp` });

const scopes = {
  lead: scope('comment.line.prefix'),
  client: scope('punctuation.definition.speaker.client'),
  server: scope('punctuation.definition.speaker.server'),
  verb: scope('keyword.control.verb'),
  secret: scope('string.other.secret'),
  note: scope('comment.line.note'),
  endOfData: scope('keyword.control.end-of-data'),
};

// ── The message ───────────────────────────────────────────────────────────────────────────────────────────────────────────────────

/**
 * A message whose lines carry a mark: from the 354 on, as long as the mark comes and no lone dot. The lone dot is left to the commands.
 * `\n` is taken with the 354, else the rest of that line would count as the message's first.
 */
function markedMessage({ server, client, isLed = 'maybe' }) {
  const before = isLed === 'always' ? `(${lead})` : isLed === 'never' ? '()' : `(${lead})?`;
  return {
    begin: r`${start}${before}(${server})(354)(?![\d-])(.*)\n`,
    beginCaptures: { 0: scope('meta.reply'), 1: scopes.lead, 2: scopes.server, 3: replyCode(3) },
    while: r`${start}${before}((?>${client}))(?!\.(?:[ \t]*$| \(wait ))`,
    whileCaptures: { 1: scopes.lead, 2: scopes.client },
    contentName: 'meta.message.smtp',
    patterns: [{ include: '#message' }],
  };
}

/** What an open rule that waits for the next line is closed by: the end of a line with something on it, after the one that opened it. */
const lineWithText = r`(?<=[^\n])$`;

/**
 * What follows DATA, 354 or BDAT in a bare dialogue: a message, unless the next line says otherwise. It is closed at the end of a line and
 * never before the start of one, since behind an indented list nothing could match there any more.
 */
function rawMessage({ begin, beginCaptures, notFirst, until }) {
  return {
    begin,
    beginCaptures,
    end: lineWithText,
    patterns: [
      // What socat and tshark put between two turns.
      { match: r`${start}(?:[<>] \d{4}/\d\d/\d\d .*|\t?\d{1,7}[ \t]*)\n`, ...scopes.note },
      {
        begin: r`${start}(?!${notFirst})(?=[ \t]*\S)`,
        while: r`${start}(?!${until})`,
        contentName: 'meta.message.smtp',
        patterns: [{ include: '#message' }],
      },
      { include: '#line' },
    ],
  };
}

const saidByOthers = r`[ \t]{0,40}${replyShape}|${hangUp}|=== |\*\*\* |>>> |DEBUG |Sending email`;
const untilLoneDot = r`${loneDot}|${hangUp}`;
const untilReply = r`${replyShape}|${hangUp}|(?i:BDAT)[ \t]+\d`;

const messages = [
  {
    // nodemailer: only its prefix marks the lines of the body. smtp-server has the same prefix, and says how long the message was.
    begin: r`${start}(\[[^\]]{1,40}\] DEBUG (\[[^\]\s]{1,64}\]) )(S: )(354)(?![\d-])(.*)\n`,
    beginCaptures: { 0: scope('meta.reply'), 1: scopes.lead, 3: scopes.server, 4: replyCode(3) },
    while: r`${start}(\[[^\]]{1,40}\] DEBUG \2 )(?!${loneDot}|C: <\d{1,12} bytes of DATA>)`,
    whileCaptures: { 1: scopes.lead },
    contentName: 'meta.message.smtp',
    patterns: [{ include: '#message' }],
  },
  markedMessage({ server: swaksServer, client: swaksClient }),
  markedMessage({ server: dialogueServer, client: dialogueClient, isLed: 'always' }),
  // Some loggers mark only the first line of what they send at once.
  markedMessage({ server: dialogueServer, client: r`(?!${dialogueServer}${replyShape}|[ \t]{0,16}C: \.\s*$|${hangUp})(?:${dialogueClient})?+`, isLed: 'never' }),
  markedMessage({ server: `<<< |${snailServer}`, client: r`>>> ?(?!SERVER: \d)` }),
  markedMessage({ server: '>>> ', client: r`<<< ?(?:\[MSG\] )?` }),
  markedMessage({ server: '<-- ', client: '--> ?' }),
  markedMessage({ server: phpServer, client: phpClient }),
  markedMessage({ server: 'DEBUG: Recv: ', client: r`(?!DEBUG: Send: \.[ \t]*$)(?:DEBUG: Send: )?+`, isLed: 'never' }),
  rawMessage({
    begin: r`${start}((?i:DATA))[ \t]*\n`,
    beginCaptures: { 0: scope('meta.command'), 1: scopes.verb },
    notFirst: `${saidByOthers}|${loneDot}`,
    until: untilLoneDot,
  }),
  rawMessage({
    begin: r`${start}([ \t]{0,40})(354)(?![\d-])(.*)\n`,
    beginCaptures: { 0: scope('meta.reply'), 2: replyCode(3) },
    notFirst: `${saidByOthers}|${loneDot}`,
    until: untilLoneDot,
  }),
  rawMessage({
    // A chunk has a length and no end: the next reply or chunk ends it.
    begin: r`${start}((?i:BDAT))[ \t]+(\d+)(?:[ \t]+((?i:LAST)))?[ \t]*\n`,
    beginCaptures: { 0: scope('meta.command'), 1: scopes.verb, 2: scope('constant.numeric.chunk-size'), 3: scope('keyword.other.last') },
    notFirst: untilReply,
    until: untilReply,
  }),
];

/** OpenSMTPD says on each line of a message that it is one, between notes of its own. */
const openSmtpdMessage = {
  match: r`${start}(<<< \[MSG\] )(?:(\.)[ \t]*$|(.*))`,
  captures: { 1: scopes.client, 2: scopes.endOfData, 3: scope('meta.message.body') },
};

const message = [
  { match: r`${start}\d{1,9} lines sent[ \t]*$`, ...scopes.note },
  {
    begin: r`${start}([A-Za-z][\w-]*+)(:)(?=\s)`,
    beginCaptures: { 1: scope('entity.name.tag.header-field'), 2: scope('punctuation.separator.key-value') },
    while: r`${start}(?=[ \t]+\S)`,
    name: 'meta.message.header.smtp',
    contentName: 'string.unquoted.header-value.smtp',
  },
  {
    begin: r`${start}(?=[ \t]*\n|.)`,
    while: start,
    contentName: 'meta.message.body.smtp',
    patterns: [{ match: r`${start}\.(?=\S)`, ...scope('constant.character.escape.dot-stuffing') }],
  },
];

// ── Credentials ───────────────────────────────────────────────────────────────────────────────────────────────────────────────────

/** The answer to a 334, whatever it looks like: base64, or plain where a tool decodes it. It is the next line with anything on it. */
const challenge = {
  begin: r`${start}(${lead})?(${serverMark}|${eitherMark})?(334)(?![\d-])(.*)\n`,
  beginCaptures: { 0: scope('meta.reply'), 1: scopes.lead, 2: scopes.server, 3: replyCode(3) },
  end: lineWithText,
  patterns: [
    // These take the end of the line too, which else would count as answered.
    { match: r`${start}(?:reply: retcode |DEBUG(?: SMTP)?: (?!Send: |Recv: )|[*}{] |${lead}(?!${clientMark}|${eitherMark}|${serverMark}|[ \t])).*\n`, ...scopes.note },
    { match: r`${start}(${lead})(${eitherMark})(\(decoded\) .*)\n`, captures: { 1: scopes.lead, 2: scopes.client, 3: scopes.secret } },
    { include: '#challenge' },
    { include: '#notes' },
    { include: '#reply' },
    {
      match: r`${start}(?:(${lead})?(${eitherMark}|${clientMark})|(?!${time}))(?:(\*)${ending}|(\S[^\\\n]*+))`,
      captures: { 0: scope('meta.command'), 1: scopes.lead, 2: scopes.client, 3: scope('keyword.control.cancel'), 4: scopes.secret },
    },
    { include: '#escapes' },
    { include: '#line' },
  ],
};

// ── What the tools say themselves ─────────────────────────────────────────────────────────────────────────────────────────────────

const tlsNotes = [
  r`CONNECTED\(`, 'depth=', 'verify (?:error|return)', r`---\s*$`, 'Certificate chain', 'Server certificate', 'subject=', 'issuer=', "Can't use SSL_get_servername",
  'No client certificate', 'Acceptable client certificate', 'Client Certificate Types', 'Requested Signature', 'Shared Requested', 'Peer sign', 'Server Temp Key', 'Peer Temp Key',
  'Negotiated TLS', 'Verification', 'Verify return', 'SSL handshake has read ', 'New, ', 'Reused, ', 'Server public key', 'This TLS version', 'Secure Renegotiation', 'Compression:', 'Expansion:',
  'No ALPN', 'ALPN protocol', 'Early data was', 'SSL-Session:', 'Post-Handshake New Session', 'read R BLOCK', 'RENEGOTIATING', 'KEYUPDATE', r`[0-9A-F]{12,16}:error:`, r`DONE\s*$`,
  r`(?:read from|write to) 0x`, r`(?:>>>|<<<) (?:TLS|SSL|\?\?\?)`, r`\h{4} - `,
];
const terminalNotes = [
  r`Trying `, 'Connected to ', 'Connection to ', 'Connection closed', 'Connection opened', 'Escape character is ', 'telnet> ', r`\^\]`, 'Ncat: ', 'nc: ', 'telnet: ', r`closed\s*$`,
  'Connecting to ', 'Closing connection', 'TLS connection started', 'writing message from ', r`wrote \d`, 'Sending email', 'Loading ',
];
const toolNotes = [
  '=== ', r`\*{3} `, r`\*{4} `, r`(?:  >|<  ) \h{4}: `, r`\* `, r`[{}] \[\d{1,12} bytes data\]`, r`LOG: `, r`cmdlog: `, r`DEBUG(?: SMTP)?: (?!Send: |Recv: )`, 'reply: retcode ', 'data: ', 'connect: ', 'SMTP INBOUND: ', 'Connection: ', '== ', '=> Send ', '<= Recv ', r`[<>] \d{4}/\d\d/\d\d `,
  r`msmtp: `, r`[a-z_][a-z_ ]{1,40} = `, r`Net::SMTP>>> `, r`SMTP\((?:close|closed)\)`, r`\S{1,320}\.\.\. `, r`STATE_[A-Z]`, r`[\w /]{2,40} Info:\s*$`,
];
const notes = [
  {
    begin: r`${start}-----BEGIN [A-Z ]{1,40}-----`,
    while: r`${start}(?=[A-Za-z0-9+/=]{1,76}\s*$|-----END )`,
    name: 'comment.block.certificate.smtp',
  },
  { match: r`${start}(?:${time}[ \t]{1,2})?(?:${toolNotes.join('|')}).*`, ...scopes.note },
  { match: r`${start}(?:${tlsNotes.join('|')}|${terminalNotes.join('|')}).*`, ...scopes.note },
];

// ── Replies ───────────────────────────────────────────────────────────────────────────────────────────────────────────────────────

const enhanced = (digit) => r`${digit}\.\d{1,3}\.\d{1,3}`;
const reply = {
  begin:
    r`${start}(?:(${lead})?(${serverMark}|${eitherMark})|(${lead}|\d{1,9}(?= {7}))?(?!\t\d{3}\s*$)[ \t]{0,40})` +
    r`(?:(2\d\d)|(3\d\d)|(4\d\d)|(5\d\d))(?:(-)|[ ]|${ending})` +
    r`(?:[(\[]?#?(?:(${enhanced(2)})|(${enhanced(4)})|(${enhanced(5)}))(?=[\s:,;)\]\\]|$))?`,
  beginCaptures: {
    1: scopes.lead,
    2: scopes.server,
    3: scopes.lead,
    4: replyCode(2),
    5: replyCode(3),
    6: replyCode(4),
    7: replyCode(5),
    8: scope('punctuation.separator.continuation'),
    9: enhancedCode(2),
    10: enhancedCode(4),
    11: enhancedCode(5),
  },
  end: '$',
  name: 'meta.reply.smtp',
  patterns: [
    {
      // On a line of its own a word that is not known is a keyword only where it can be nothing else.
      begin: r`\G(?:(?<=250-)(?:(?i:${ehloKeywords})|(?!.{0,200}[<@])[A-Z0-9][A-Z0-9-]*+(?! [Hh]ello))|(?<=250 )(?:${ehloKeywords}|X[A-Z0-9-]++))(?=[ =]|\s*$|\\)`,
      beginCaptures: { 0: scope('support.type.ehlo-keyword') },
      end: r`$|(?=\\)`,
      name: 'meta.ehlo-keyword.smtp',
      patterns: [
        { match: r`(?<=[ =])\d++(?=[\s\\]|$)`, ...scope('constant.numeric.ehlo-parameter') },
        { match: '=', ...scope('keyword.operator.assignment') },
        { match: r`(?<=[ =])[^\s=\\]++`, ...scope('variable.parameter.ehlo-parameter') },
      ],
    },
    { match: r`\G ?([A-Za-z0-9][A-Za-z0-9-]*+\.[A-Za-z0-9.-]*+(?<=[A-Za-z]))(?=[\s,\\]|$)`, captures: { 1: scope('string.unquoted.domain') } },
    { match: r`\G(?<=220 |220-)(\S{1,255})(?= [EL]?SMTP\b)`, captures: { 1: scope('string.unquoted.domain') } },
    {
      match: r`(<)([^<>\s@]{0,320}@[^<>\s]{0,320})(>)`,
      captures: { 1: scope('punctuation.definition.path.begin'), 2: scope('string.unquoted.address'), 3: scope('punctuation.definition.path.end') },
    },
    { match: r`\bhttps?://[^\s<>"']{1,2000}`, ...scope('markup.underline.link') },
    { include: '#escapes' },
  ],
};

// ── Commands ──────────────────────────────────────────────────────────────────────────────────────────────────────────────────────

const verb = (names) => r`\G((?i:${names}))(?=\s|$|\\)`;
const command = [
  {
    begin: r`\G((?i:${pathVerbs}))(?:[ \t]+((?i:FROM|TO))[ \t]?(:)?|(?=[\s\\]|$))`,
    beginCaptures: { 1: scopes.verb, 2: scope('keyword.other.path'), 3: scope('punctuation.separator.colon') },
    end: '$',
    patterns: [
      { include: '#path' },
      { match: r`\G[ \t]*([^\s<>\\=]++)`, captures: { 1: scope('string.unquoted.address') } },
      { include: '#tail' },
      { include: '#parameter' },
    ],
  },
  {
    begin: verb(helloVerbs),
    beginCaptures: { 1: scopes.verb },
    end: '$',
    patterns: [{ include: '#tail' }, { match: r`(?<=[ \t])[^\s\\]++`, ...scope('string.unquoted.domain') }],
  },
  {
    begin: r`\G((?i:AUTH|X-EXPS))(?:[ \t]+([\w-]++))?(?:[ \t]+([^\s\\][^\\\n]*+))?(?=[\s\\]|$)`,
    beginCaptures: { 1: scopes.verb, 2: scope('constant.language.mechanism'), 3: scopes.secret },
    end: '$',
    patterns: [{ include: '#tail' }],
  },
  {
    begin: r`\G((?i:BDAT))(?=[\s\\]|$)(?:[ \t]+(\d++))?(?:[ \t]+((?i:LAST)))?`,
    beginCaptures: { 1: scopes.verb, 2: scope('constant.numeric.chunk-size'), 3: scope('keyword.other.last') },
    end: '$',
    patterns: [{ include: '#tail' }],
  },
  {
    begin: r`\G((?i:BURL))(?=[\s\\]|$)(?:[ \t]+(\S++))?(?:[ \t]+((?i:LAST)))?`,
    beginCaptures: { 1: scopes.verb, 2: scope('markup.underline.link'), 3: scope('keyword.other.last') },
    end: '$',
    patterns: [{ include: '#tail' }],
  },
  {
    begin: verb('XCLIENT|XFORWARD'),
    beginCaptures: { 1: scopes.verb },
    end: '$',
    patterns: [{ include: '#tail' }, { include: '#parameter' }],
  },
  {
    begin: verb(argumentVerbs),
    beginCaptures: { 1: scopes.verb },
    end: '$',
    patterns: [
      { include: '#tail' },
      { include: '#path' },
      { match: r`(?<=[ \t])((?i:SMTPUTF8))${ending}`, captures: { 1: scope('variable.parameter') } },
      { match: r`(?<=[ \t])[^\s<\\]++`, ...scope('string.unquoted.argument') },
    ],
  },
  { begin: verb(bareVerbs), beginCaptures: { 1: scopes.verb }, end: '$', patterns: [{ include: '#tail' }] },
  { match: r`\G(\.)(?=[ \t]*$| \(wait |\\)`, captures: { 1: scopes.endOfData } },
  { match: r`\G(?:[A-Za-z0-9+/]{16,}={0,2}${ending}|\(decoded\) .*)`, ...scopes.secret },
  { match: r`\G<\d{1,12} bytes of DATA>`, ...scopes.note },
  { match: r`\G[A-Za-z][A-Za-z0-9-]*+(?=[ \t]|$|\\)`, ...scope('entity.other.verb.unknown') },
  { include: '#tail' },
];

/** Marked, so that it is a command whatever it says. */
const markedCommand = {
  begin: r`${start}(${lead})?(${eitherMark}|${clientMark})(?=\S)`,
  beginCaptures: { 1: scopes.lead, 2: scopes.client },
  end: '$',
  name: 'meta.command.smtp',
  patterns: [{ include: '#command' }, { include: '#escapes' }],
};

/** Not marked: a verb that prose may start a line with too needs what belongs to it, or nothing at all, or capitals. */
const rawCommand = {
  begin:
    r`${start}(?=(?i:` +
    r`(?:${helloVerbs}|RSET|VRFY|EXPN|ETRN|ATRN|STARTTLS|NOOP|XCLIENT|XFORWARD|XEXCH50|RCPT)(?=[ \t]|$)|(?:MAIL|SEND|SOML|SAML)[ \t]+FROM\b|RCPT[ \t]+TO\b|BDAT[ \t]+\d|` +
    r`(?:AUTH|X-EXPS)[ \t]+(?:${mechanisms})(?=[ \t-]|$)|(?:${bareVerbs}|HELP|AUTH|BDAT|MAIL)${ending})|(?:${allVerbs})(?=[ \t\\]|$))`,
  end: '$',
  name: 'meta.command.smtp',
  patterns: [{ include: '#command' }],
};

const programCommand = {
  // smtp-source and smtp-sink mark the server alone.
  begin: r`${start}((?:smtp-source|smtp-sink): )(?=(?:${allVerbs})(?=[ \t]|$)|${loneDot})`,
  beginCaptures: { 1: scopes.lead },
  end: '$',
  name: 'meta.command.smtp',
  patterns: [{ include: '#command' }],
};

const grammar = {
  $schema: 'https://raw.githubusercontent.com/martinring/tmlanguage/master/tmlanguage.json',
  comment: 'Written by scripts/grammar.mjs; edit that.',
  name: 'SMTP Transcript',
  scopeName: 'source.smtp',
  fileTypes: ['smtp', 'smtplog'],
  patterns: [{ include: '#line' }],
  repository: {
    line: {
      patterns: [
        { include: '#messages' },
        { include: '#challenge' },
        { include: '#notes' },
        { include: '#reply' },
        { include: '#commands' },
        { match: r`${start}(${stamp})?(\.)[ \t]*$`, captures: { 1: scopes.lead, 2: scopes.endOfData } },
        { match: r`${start}(\*)[ \t]*$`, captures: { 1: scope('keyword.control.cancel') } },
        { match: r`${start}(?!(?:TRACE|DEBUG|INFO|NOTICE|WARN|WARNING|ERROR|NOTE|SMTP|ESMTP|LMTP|TLS|SSL|TCP|DNS) )([A-Z][A-Z0-9-]{2,15})(?=[ \t](?!=)|$)`, captures: { 1: scope('entity.other.verb.unknown') } },
        { match: r`${start}(?:${lead}|(?:s-nail|smtp-source|smtp-sink|posttls-finger): |[ \t]+(?=\S)).*`, ...scopes.note },
      ],
    },
    messages: { patterns: [...messages, openSmtpdMessage] },
    message: { patterns: message },
    challenge,
    notes: { patterns: notes },
    reply,
    commands: { patterns: [markedCommand, programCommand, rawCommand] },
    command: { patterns: command },
    path: {
      match: r`(<)([^<>\n]*+)(>)?`,
      captures: { 1: scope('punctuation.definition.path.begin'), 2: scope('string.unquoted.address'), 3: scope('punctuation.definition.path.end') },
    },
    parameter: {
      match: r`(?<=[ \t])([A-Za-z0-9][A-Za-z0-9-]*+)(?:(=)(?:(\d++)(?=[\s\\]|$)|([^\s\\]*+)))?(?=[\s\\]|$)`,
      captures: {
        1: scope('variable.parameter'),
        2: scope('keyword.operator.assignment'),
        3: scope('constant.numeric.parameter-value'),
        4: scope('string.unquoted.parameter-value'),
      },
    },
    tail: {
      comment: 'What Haraka and tcllib put behind a command, and the ends of string literals.',
      patterns: [{ match: r`(?<=[ \t])(?:state=\d{1,3}|\(wait upto \d{1,6} seconds\))[ \t]*$`, ...scopes.note }, { include: '#escapes' }],
    },
    escapes: { match: r`\\r(?:\\n)?["']?|\\n["']?`, ...scope('constant.character.escape') },
  },
};

const file = path.resolve('syntaxes/smtp.tmLanguage.json');
const text = `${JSON.stringify(grammar, null, 2)}\n`;
if (process.argv.includes('--check')) {
  if (readFileSync(file, 'utf8') !== text) throw new Error('syntaxes/smtp.tmLanguage.json is not what scripts/grammar.mjs writes: run `node scripts/grammar.mjs`.');
} else {
  writeFileSync(file, text);
}
