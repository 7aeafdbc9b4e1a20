import type { ReferenceTables } from '#server/reference/reference-tables.ts';
import { codeLabels } from '#shared/code-labels/code-labels.ts';
import type { ParticipantExport } from '#shared/rights/export-endpoints.ts';
import { archiveTerms } from './archive-terms.ts';

/** What codes are called where they stand under these keys. */
type CodeNames = Readonly<Record<string, (code: string) => string | undefined>>;

/**
 * All that is held, as one page that is read without this program: nested lists in Norwegian, each line
 * with its term. A field that has no term here yet stands under its own name, so that nothing is lost.
 */
export function archivePage(
  held: ParticipantExport,
  tables: Pick<ReferenceTables, 'municipalities' | 'occupations' | 'qualifications' | 'languages'>,
): string {
  // Of a record that cannot be read it may be anything.
  const title = escaped(String(held.participant.displayName));
  const body = listOf(held, codeNames(tables));
  return `<!doctype html>
<html lang="nb">
<head><meta charset="utf-8"><title>${title}</title></head>
<body><h1>${title}</h1>${body}</body>
</html>
`;
}

function codeNames({
  municipalities,
  occupations,
  qualifications,
  languages,
}: Parameters<typeof archivePage>[1]): CodeNames {
  const { nb } = codeLabels;
  const of =
    (labels: Readonly<Record<string, string>>) =>
    (code: string): string | undefined =>
      labels[code];
  return {
    municipality: (code) => municipalities.get(code)?.name,
    occupation: (code) => occupations.get(code)?.title,
    qualifications: (code) => qualifications.get(code)?.label,
    languages: (code) => languages.get(code),
    level: of(nb.levelLabels),
    source: of(nb.levelSourceLabels),
    acceptedKinds: of(nb.kindLabels),
    acceptedShifts: of(nb.shiftLabels),
    freeWeekdays: of(nb.weekdayLabels),
    driversLicences: of(nb.driversLicenceLabels),
    cannot: of(nb.demandLabels),
    education: of(nb.educationLabels),
  };
}

function listOf(value: object, names: CodeNames): string {
  const lines = Object.entries(value)
    .filter(([, part]) => part !== undefined)
    .map(([key, part]) => {
      const term = escaped(archiveTerms[key] ?? key);
      return `<li><strong>${term}:</strong> ${shownValue(key, part, names)}</li>`;
    });
  return `<ul>${lines.join('')}</ul>`;
}

function shownValue(key: string, value: unknown, names: CodeNames): string {
  if (Array.isArray(value)) {
    if (value.length === 0) return 'Ingenting';
    return `<ol>${value.map((item) => `<li>${shownValue(key, item, names)}</li>`).join('')}</ol>`;
  }
  if (typeof value === 'object' && value !== null) return listOf(value, names);
  const text = String(value);
  const name = names[key]?.(text);
  return escaped(name === undefined ? text : `${name} (${text})`);
}

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}
