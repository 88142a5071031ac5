import { rfc } from '../../catalogue/source.ts';
import { editUtterance, locate } from '../../smtp/utterance.ts';
import { commandsOf } from '../commands.ts';
import { defineRule } from '../rule.ts';
import { isUnfinished } from '../unfinished.ts';

/** A-d-l (RFC 5321, section 4.1.2): `@a,@b:` before the mailbox. */
const routeShape = /^@(?:\[[^\]]*\]|[^,:[\]])+(?:,@(?:\[[^\]]*\]|[^,:[\]])+)*:/;

export const sourceRoute = defineRule({
  id: 'source-route',
  title: 'Source route in a path',
  group: 'habits',
  severity: 'hint',
  source: rfc(5321, 'F.2'),
  isDeprecation: true,
  *check(document) {
    for (const { path, utterance } of commandsOf(document)) {
      if (path === null || !path.address.startsWith('@') || isUnfinished(document, utterance)) continue;
      const route = routeShape.exec(path.address.slice(0, 2_000))?.[0];
      const from = utterance.text.indexOf(path.address);
      if (route === undefined || from === -1) continue;
      const edit = editUtterance(utterance, from, from + route.length, '');
      yield {
        span: locate(utterance, from, from + route.length),
        message: 'Source route: servers strip it or refuse it as relaying. Write the mailbox alone.',
        fixes: edit === null ? [] : [{ title: 'Drop the route', edits: [edit], isSafe: false }],
      };
    }
  },
});
