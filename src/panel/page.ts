import type { Explanation, Source } from '../core/index.ts';
import { element } from './element.ts';
import type { PanelLabels, PanelMessage } from './message.ts';

/** What the reader of the page can do. */
export interface Actions {
  compare(codes: readonly string[]): void;
  copy(): void;
}

/** The whole page, from title to «when to use which». */
export function page({ comparison, labels, codes }: PanelMessage, actions: Actions): Node[] {
  const { title, summary, advice, items, differences, choose } = comparison;
  const inputs = items.map(({ input }) => input);
  return [
    element('h1', {}, title),
    toolbar(labels, inputs, actions),
    element('p', { className: 'summary' }, summary),
    ...advice.map((text) => element('p', { className: 'advice' }, text)),
    element('div', { className: 'items' }, ...items.map((item, i) => column(item, i, inputs, labels, actions))),
    ...(differences.length === 0 ? [] : [element('h2', {}, labels.differences), differenceTable(comparison, labels)]),
    ...(choose.length === 0 ? [] : [element('h2', {}, labels.choose), list(choose)]),
    element('datalist', { id: 'codes' }, ...codes.map(({ code, title: name }) => element('option', { value: code, label: `${code} ${name}` }))),
  ];
}

function toolbar(labels: PanelLabels, inputs: readonly string[], actions: Actions): HTMLElement {
  return element(
    'div',
    { className: 'toolbar', role: 'toolbar', ariaLabel: labels.copy },
    element('button', { id: 'swap', type: 'button', onclick: () => actions.compare([...inputs].reverse()) }, labels.swap),
    element('button', { id: 'copy', type: 'button', onclick: () => actions.copy() }, labels.copy),
  );
}

function column(item: Explanation, at: number, inputs: readonly string[], labels: PanelLabels, actions: Actions): HTMLElement {
  const { label, title, verdict, meaning, when, fix, remarks, sources } = item;
  const heading = element('h2', { id: `item-${at}` }, title === null ? label : `${label} ${title}`);
  const section = element(
    'section',
    { className: `item class-${(item.code ?? item.enhanced ?? '').slice(0, 1)}` },
    heading,
    codeField(item, at, inputs, labels, actions),
    element('p', { className: 'verdict' }, verdict),
    ...remarks.map((remark) => element('p', { className: 'remark' }, remark)),
    element('p', {}, meaning),
    ...titledList(labels.when, when),
    ...titledList(labels.fix, fix.sender),
    ...titledList(labels.receiver, fix.receiver),
    ...(sources.length === 0 ? [] : [element('h3', {}, labels.sources), sourceList(sources, labels)]),
  );
  section.setAttribute('aria-labelledby', heading.id);
  return section;
}

/** Another code can be typed or chosen in place; an empty field changes nothing. */
function codeField({ input, label }: Explanation, at: number, inputs: readonly string[], labels: PanelLabels, actions: Actions): HTMLElement {
  const field = element('input', { id: `code-${at}`, type: 'text', value: label, autocomplete: 'off', spellcheck: false });
  field.setAttribute('list', 'codes');
  field.addEventListener('change', () => {
    const typed = field.value.trim();
    if (typed === '' || typed === input) field.value = label;
    else actions.compare(inputs.map((other, i) => (i === at ? typed : other)));
  });
  return element('label', { className: 'change' }, element('span', {}, labels.change), field);
}

function differenceTable({ items, differences }: PanelMessage['comparison'], labels: PanelLabels): HTMLElement {
  const head = [labels.aspect, ...items.map(({ label }) => label)].map((text) => element('th', { scope: 'col' }, text));
  const rows = differences.map(({ aspect, values }) =>
    element('tr', {}, element('th', { scope: 'row' }, aspect), ...values.map((value) => element('td', {}, value))),
  );
  const table = element('table', {}, element('thead', {}, element('tr', {}, ...head)), element('tbody', {}, ...rows));
  return element('div', { className: 'scroll', tabIndex: 0, role: 'region', ariaLabel: labels.differences }, table);
}

function titledList(title: string, texts: readonly string[]): HTMLElement[] {
  return texts.length === 0 ? [] : [element('h3', {}, title), list(texts)];
}

function list(texts: readonly string[]): HTMLElement {
  return element('ul', {}, ...texts.map((text) => element('li', {}, text)));
}

function sourceList(sources: readonly Source[], labels: PanelLabels): HTMLElement {
  return element(
    'ul',
    { className: 'sources' },
    ...sources.map(({ title, url, checked }) =>
      element(
        'li',
        {},
        url === null ? title : element('a', { href: url }, title),
        checked === null ? '' : ` (${labels.checked.replace('{0}', checked)})`,
      ),
    ),
  );
}
