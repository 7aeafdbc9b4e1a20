import type { Endpoint } from '#shared/endpoint.ts';
import type { Rule } from './rule.ts';
import { type Asker, askers, things } from './thing.ts';

const columns: Record<Asker, string> = {
  anyone: 'signed out',
  participant: 'participant',
  employer: 'employer',
  advisor: 'advisor',
  leader: 'leader',
  admin: 'administrator',
};

/** docs/permissions.md: who may what, a row for each endpoint. */
export function permissionsPage(
  endpoints: readonly Endpoint[],
  rules: Readonly<Record<string, Rule | readonly Rule[]>>,
): string {
  const rows = endpoints.map(({ method, path, summary }) => {
    const given = [rules[`${method} ${path}`] ?? []].flat();
    const cells = askers.map((asker) =>
      [...new Set(given.map((rule) => wordsOf(rule, asker)))].join('; '),
    );
    return row([`\`${method} ${path}\` ${summary}`, ...cells]);
  });
  const asked = Object.values(rules)
    .flat()
    .reduce((sum, rule) => sum + things[rule.of].length * askers.length, 0);
  return `${[
    '# Who may what',
    '',
    'Written by `npm run permissions` from `test/permissions/rules.ts`; do not change it by hand.',
    `A test asks a server every endpoint as everybody, for everything that rules tell apart (own and`,
    'other municipality, employer and participant, protected addresses, drafts and closed openings,',
    `ids of nothing): ${asked} questions, each with the answer that this table has, and none tells of a`,
    'participant who is not theirs to read.',
    '',
    '- **–**: not for them: 401 when signed out, else 403.',
    '- **yes**: all of it. On `/api/me/…` that is what is their own.',
    '- Anything else says for which: others are 404 where they may not know that it exists, else 403',
    '  (400 at the field where the request only names it).',
    '- *lists*: what a list has in it.',
    '',
    row(['endpoint', ...askers.map((asker) => columns[asker])]),
    row(['---', ...askers.map(() => '---')]),
    ...rows,
    '',
  ].join('\n')}`;
}

function wordsOf({ may, listed }: Rule, asker: Asker): string {
  const scope = may[asker];
  if (!scope) return '–';
  return listed && scope.words !== 'yes' ? `*lists* ${scope.words}` : scope.words;
}

function row(cells: readonly string[]): string {
  return `| ${cells.map((cell) => cell.replaceAll('|', '\\|')).join(' | ')} |`;
}
