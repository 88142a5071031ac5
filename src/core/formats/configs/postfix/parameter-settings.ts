import { findSetting } from '../../../catalogue/settings/index.ts';
import type { SettingEntry } from '../../../catalogue/setting.ts';
import type { Chosen, Setting } from '../../../smtp/setting.ts';
import { contains, type Span } from '../../../text/span.ts';
import { settingFor } from '../reading/setting-for.ts';
import { readInlineTables, type InlineTable } from './inline-tables.ts';
import { actionAt } from './postfix-table.ts';
import { settingOfRightSide, type TableKind } from './right-sides.ts';

/** A parameter of main.cf, or of `-o` in master.cf, at its place. */
export interface Parameter {
  readonly name: string;
  readonly nameSpan: Span;
  readonly valueSpan: Span;
}

/** What a parameter sets: itself, what its policy servers fall back to, what tables in its value say. Empty for one that the catalogue lacks. */
export function settingsOfParameter(text: string, { name, nameSpan, valueSpan }: Parameter, known: SettingEntry | null = null): Setting[] {
  const entry = known ?? findSetting('postfix', name);
  // What stands in lists of restrictions is no parameter.
  if (entry === null || (entry.kind === 'action' && entry.choices === undefined)) return [];
  const own = settingFor(text, entry, { nameSpan, valueSpan });
  const kind = known === null ? kindOfTables(name) : 'access';
  const tables = kind === null ? [] : readInlineTables(text, valueSpan);
  const inTables = kind === null ? [] : tables.flatMap(({ actions }) => actions.flatMap((action) => settingOfRightSide(text, action, kind) ?? []));
  return [{ ...own, chosen: outside(own.chosen, tables) }, ...policyActions(text, valueSpan), ...transportIn(text, name, valueSpan), ...inTables];
}

/** The words that do not stand in a table; both lists are in the order of the text. */
function outside(chosen: readonly Chosen[], tables: readonly InlineTable[]): Chosen[] {
  let at = 0;
  return chosen.filter(({ span: { start } }) => {
    while ((tables[at]?.span.end ?? Infinity) < start) at++;
    const table = tables[at];
    return table === undefined || !contains(table.span, start);
  });
}

/** What the tables of a parameter lead to; null where that is nothing about replies. */
function kindOfTables(name: string): TableKind | null {
  if (/^smtpd_[a-z_]{4,20}_restrictions$/.test(name)) return 'access';
  if (/(?:^|_)(?:header|body)_checks$/.test(name)) return /^[sl]mtp_/.test(name) ? 'smtp-checks' : 'checks';
  if (name.endsWith('_delivery_status_filter')) return 'status-filter';
  return tables[name] ?? null;
}

const tables: Readonly<Record<string, TableKind>> = {
  postscreen_access_list: 'postscreen-access',
  transport_maps: 'transport',
  sender_dependent_default_transport_maps: 'transport',
  mailbox_transport_maps: 'local-transport',
  fallback_transport_maps: 'local-transport',
  rbl_reply_maps: 'rbl-replies',
  smtp_reply_filter: 'reply-filter',
  lmtp_reply_filter: 'reply-filter',
};

const transports: Readonly<Record<string, TableKind>> = {
  default_transport: 'transport',
  relay_transport: 'transport',
  local_transport: 'transport',
  virtual_transport: 'transport',
  mailbox_transport: 'local-transport',
  fallback_transport: 'local-transport',
};

function transportIn(text: string, name: string, { start, end }: Span): Setting[] {
  const kind = transports[name];
  const action = kind === undefined ? null : actionAt(text, start, end);
  const setting = kind === undefined || action === null ? null : settingOfRightSide(text, action, kind);
  return setting === null ? [] : [setting];
}

/** Beside the socket of a policy server, in braces: what is done where it does not answer, as a code and a text. */
const policyAction = /\b(default_action)[ \t]{0,20}=[ \t]{0,20}([45]\d\d[ \t][^{},\r\n]{1,1000})/g;

function policyActions(text: string, { start, end }: Span): Setting[] {
  const entry = findSetting('postfix', 'smtpd_policy_service_default_action');
  if (entry === null) return [];
  return [...text.slice(start, end).matchAll(policyAction)].map(({ 0: whole, 1: name = '', 2: value = '', index }) => {
    const valueStart = start + index + whole.length - value.length;
    return settingFor(text, entry, { nameSpan: { start: start + index, end: start + index + name.length }, valueSpan: { start: valueStart, end: valueStart + value.trimEnd().length } });
  });
}
