// The import rules of docs/architecture.md. A rule that fails names the two files.
const feature = 'server/features/([^/]+)';
// Folders of screens, and the app that holds them together. Every other folder of the web is shared:
// a new concept is one without being named here.
const screens = 'board|advisor|leader|employer|sign-in|participant|account|registration|about';

module.exports = {
  forbidden: [
    { name: 'no-circular', severity: 'error', from: {}, to: { circular: true } },
    {
      name: 'shared-imports-only-zod',
      severity: 'error',
      from: { path: '^shared/', pathNot: '\\.test\\.ts$' },
      to: { pathNot: '^shared/|node_modules/zod/' },
    },
    {
      name: 'web-and-server-meet-in-shared',
      severity: 'error',
      from: { path: '^(web|server)/' },
      to: { path: '^(web|server|seed|test)/', pathNot: '^$1/' },
    },
    {
      name: 'server-does-not-import-seed-or-test',
      severity: 'error',
      from: { path: '^(server|seed)/', pathNot: '\\.test\\.ts$' },
      to: { path: '^test/' },
    },
    {
      name: 'no-zod-in-the-web',
      comment:
        'Endpoint definitions are imported as types; zod only in lazily loaded form screens.',
      severity: 'error',
      from: { path: '^web/', pathNot: '-form[^/]*$|\\.test\\.' },
      to: {
        path: '^shared/|node_modules/zod/',
        pathNot:
          '^shared/(codes|code-labels|site-languages|translated|errors|simple-norwegian/|name-order|search/fold|openings/target-group|matching/change-key|referrals/referral-table|matching/default-weights|accounts/invited-roles|employers/organisation-number|retention/retention-rules|today/advisors-lists|outcomes/outcome-codes|placements/(?:placement-codes|missing-parts)|notes/note-subjects|participants/programme-rules|activities/(activity-kinds|hours-rules)|calendar-months|day-number|history/history-kinds)',
