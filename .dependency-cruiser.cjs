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
          '^shared/(codes|pages/page-renderer|code-labels|site-languages|translated|errors|simple-norwegian/|name-order|when-asked|search/fold|openings/target-group|matching/change-key|matching/wish-rules|referrals/referral-table|matching/default-weights|accounts/invited-roles|employers/organisation-number|retention/retention-rules|today/advisors-lists|outcomes/outcome-codes|placements/(?:placement-codes|missing-parts)|notes/note-subjects|plans/plan-codes|news/news-mail-paces|saved/search-lists|participants/programme-rules|activities/(activity-kinds|hours-rules)|calendar-months|day-number|history/history-kinds)',
        dependencyTypesNot: ['type-only'],
      },
    },
    {
      name: 'screens-do-not-import-each-other',
      severity: 'error',
      from: { path: `^web/(${screens})/` },
      to: { path: `^web/(${screens})/`, pathNot: '^web/$1/' },
    },
    {
      name: 'what-is-shared-knows-no-screen',
      severity: 'error',
      from: { path: '^web/[^/]+/', pathNot: `^web/(app|${screens})/` },
      to: { path: `^web/(${screens})/` },
    },
    {
      name: 'text-ui-and-api-know-no-app',
      severity: 'error',
      from: { path: '^web/(text|ui|api)/' },
      to: { path: '^web/app/' },
    },
    {
      name: 'nothing-imports-upwards',
      comment: 'What features and http stand on knows neither.',
      severity: 'error',
      from: {
        path: '^server/(validation|matching|reference|storage|search)/|^server/[^/]*error[^/]*\\.ts$',
        pathNot: '\\.test\\.ts$|^server/storage/migrations/',
      },
      to: { path: '^server/(http|features|commands)/' },
    },
    {
      name: 'a-feature-is-made-in-one-place',
      severity: 'error',
      from: { pathNot: '^server/features\\.ts$|\\.test\\.ts$' },
      to: { path: '-feature\\.ts$', dependencyTypesNot: ['type-only'] },
    },
    {
      name: 'ui-knows-no-domain',
      severity: 'error',
      from: { path: '^web/ui/' },
      to: { path: '^web/api/' },
    },
    {
      name: 'a-feature-takes-only-types-of-another',
      severity: 'error',
      from: { path: `^${feature}/` },
      to: {
        path: `^${feature}/`,
        pathNot: '^server/features/$1/',
        dependencyTypesNot: ['type-only'],
      },
    },
    {
      name: 'rules-and-matching-are-pure',
      comment: 'Values in, values out.',
      severity: 'error',
      from: { path: '-rules\\.ts$|^server/(matching|planning)/', pathNot: '\\.test\\.ts$' },
      to: {
        pathNot: '^shared/|-rules\\.ts$|^server/(matching|planning)/',
        dependencyTypesNot: ['type-only'],
      },
    },
    {
      name: 'routes-take-services',
      severity: 'error',
      from: { path: '-routes\\.ts$' },
      to: { path: '-(store|model)\\.ts$', dependencyTypesNot: ['type-only'] },
    },
    {
      name: 'services-take-stores-not-models',
      severity: 'error',
      from: { path: '-service\\.ts$' },
      to: { path: '-(model|routes)\\.ts$', dependencyTypesNot: ['type-only'] },
    },
    {
      name: 'mongoose-in-models-stores-and-storage',
      severity: 'error',
      from: { path: '^server/', pathNot: '-(model|store)\\.ts$|^server/storage/|\\.test\\.ts$' },
      to: {
        path: 'node_modules/(mongoose|mongodb|mingo|libsql)/',
        dependencyTypesNot: ['type-only'],
      },
    },
    {
      name: 'meilisearch-client-in-one-file',
      severity: 'error',
      from: { path: '^server/', pathNot: '^server/search/meilisearch-index\\.ts$' },
      to: { path: 'node_modules/meilisearch/', dependencyTypesNot: ['type-only'] },
    },
    {
      name: 'express-in-app-http-and-routes',
      severity: 'error',
      from: { path: '^server/', pathNot: '^server/app\\.ts$|^server/http/|-routes\\.ts$' },
      to: { path: 'node_modules/(express|@types/express)/', dependencyTypesNot: ['type-only'] },
    },
    {
      name: 'engines-are-named-in-context',
      severity: 'error',
      from: {
        path: '^server/',
        pathNot: '^server/(context|search/|storage/|matching/|commands/)|\\.test\\.ts$',
      },
      to: {
        path: '^server/(search/(embedded|meilisearch)-index|storage/connect|matching/create-ranking)',
        dependencyTypesNot: ['type-only'],
      },
    },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    exclude: { path: '(^|/)(dist|data)/' },
    tsPreCompilationDeps: true,
    moduleSystems: ['es6', 'cjs'],
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['import', 'require', 'node', 'default', 'types'],
      extensions: ['.ts', '.tsx', '.js', '.cjs', '.css'],
    },
  },
};
