/** The authority of a fact. `checked` is the ISO date on which somebody last read a page that may change; standards do not. */
export interface Source {
  readonly title: string;
  readonly url: string | null;
  readonly checked: string | null;
}

/** A section of an RFC: `rfc(5321, '4.2.3')`. Sections link to their anchor on the RFC Editor's site; appendices are `F.1`. */
export function rfc(number: number, section?: string): Source {
  const page = `https://www.rfc-editor.org/rfc/rfc${number}`;
  if (section === undefined) return { title: `RFC ${number}`, url: page, checked: null };
  const isAppendix = /^[A-Z]/.test(section);
  return {
    title: `RFC ${number}, ${isAppendix ? 'appendix' : 'section'} ${section}`,
    url: `${page}#${isAppendix ? 'appendix' : 'section'}-${section}`,
    checked: null,
  };
}

/** A page that may change, with the ISO date on which it was read. */
export function page(title: string, url: string, checked: string): Source {
  return { title, url, checked };
}

/** A manual that can be looked up there; the entries were held against the program itself or against the manual of one version of it. */
export function manual(title: string, url: string): Source {
  return { title, url, checked: null };
}

/** A source that cannot be linked to: a program's source file, a manual that was printed. */
export function work(title: string): Source {
  return { title, url: null, checked: null };
}

/** IANA's registry of enhanced status codes, as of the snapshot in data/. */
export const ianaEnhancedStatusCodes: Source = page(
  'IANA, SMTP Enhanced Status Codes Registry',
  'https://www.iana.org/assignments/smtp-enhanced-status-codes/',
  '2024-12-06',
);
