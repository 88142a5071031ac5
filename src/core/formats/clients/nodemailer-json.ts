import { defineFormat } from '../format.ts';
import { readLiteralLines } from '../reading/literal-lines.ts';
import { replyShape } from '../reading/shape.ts';

/** Who speaks stands in a field of its own, and the connection in another. */
const side = /"tnx": ?"(client|server|message)"/;
const said = /"(?:msg|message)": ?(?=")/;
const sid = /"sid": ?"([^"]{1,64})"/;

/** nodemailer behind a logger that writes objects (bunyan, pino): the text has no mark, and a reply's lines come in one record. */
export const nodemailerJson = defineFormat({
  id: 'nodemailer-json',
  title: 'nodemailer through bunyan or pino',
  kind: 'transcript',
  checked: 'its source',
  keeps: ['dots'],
  samples: [
    ['S', '{"level":20,"component":"smtp-connection","sid":"b5GmGR4YaY","tnx":"server","msg":"«220 mail.example.org ESMTP»"}'],
    ['C', '{"level":20,"component":"smtp-connection","sid":"b5GmGR4YaY","tnx":"client","msg":"«EHLO client.example.org»"}'],
    ['S', '{"level":20,"component":"smtp-connection","sid":"b5GmGR4YaY","tnx":"server","msg":"«250 mail.example.org»"}'],
    ['C', '{"level":20,"component":"smtp-connection","sid":"b5GmGR4YaY","tnx":"client","msg":"«MAIL FROM:<bob@example.net>»"}'],
    ['-', '{"level":30,"component":"smtp-connection","sid":"b5GmGR4YaY","tnx":"network","msg":"Connection established"}'],
  ],
  recognise: (line) => (line.startsWith('{') && side.test(line) && said.test(line) ? 20 : 0),
  open: () => ({
    read(line, progress) {
      const { text } = line;
      if (!text.startsWith('{')) return null;
      const who = side.exec(text)?.[1];
      const key = who === undefined ? null : said.exec(text);
      if (key === null) return null;
      const session = sid.exec(text)?.[1] ?? '';
      if (who === 'message' && progress(session).turn !== 'message') return null;
      const all = readLiteralLines(who === 'server' ? 'server' : 'client', session, text, key.index + key[0].length, line.start);
      return who === 'server' ? all.filter((one) => replyShape.test(one.text)) : all;
    },
  }),
});
