// Who may import whom. Folders are privilege levels: what opens words may stand in few places. Held by
// dependency-cruiser; tests/ boundaries.test.ts plants a violation of each rule and sees it refused.
import { lateScripts } from '../apps/cli/src/late-rooms.ts';

/** `keys` unwraps, so it is as privileged as `open`. */
const opening = '^packages/envelope/src/(open|keys)/';
/**
 * Where words may be read: the desk, the site's browser files and what they share, `heed open`, the server's
 * path without script.
 */
const readers = [
  '^apps/desk/',
  '^modules/[^/]+/desk/',
  '^modules/[^/]+/site/(browser|seal|open|visit|holding)\\.ts$',
  '^modules/[^/]+/site/.*/(browser|seal|open|visit|holding)\\.ts$',
  '^modules/[^/]+/server/scriptless/',
  '^modules/[^/]+/cli/invent-[a-z]+\\.ts$',
  '^apps/site/src/.*/(browser|seal|open|conversation)\\.ts$',
  '^apps/cli/src/(open|demonstration|founding|linkage/open)\\.ts$',
  '^apps/cli/src/invent-casework\\.ts$',
  '^apps/server/src/scriptless/',
  '^packages/envelope/',
];
/** Layers of the desk, from the top: each imports only what stands below it. */
const layers = ['entries', 'shell', 'screens', 'components', 'model', 'ui', 'words'];
const tests = '\\.test\\.tsx?$';
/** Packages that import nothing of ours, and those that import only what stands below them. */
const below = {
  envelope: [],
  ledger: [],
  statistics: [],
  screening: [],
  domain: [],
  content: ['domain'],
  // Of the envelope its limits alone, so that what carries it holds to what seals it.
  api: ['domain', 'envelope/src/limits'],
  storage: ['domain', 'ledger'],
};
/**
 * The lists by which each room of the core reaches the modules; the levels of a module from the ground, each
 * with what of the core, and which other levels of its own module, it may import.
 */
const lists = {
  'packages/domain': ['rules'],
  'packages/api': ['public-endpoints', 'page-endpoints', 'desk-endpoints', 'routes'],
  'packages/storage': ['storage', 'attachment-claims'],
  'apps/server': ['rules', 'server', 'vote-sources', 'room-owners', 'reflection-sources'],
  'apps/site': [
    'rules',
    'site',
    'site-samples',
    'site-scripts',
    'site-drafts',
    'site-holdings',
    'site-holding-templates',
  ],
  'apps/desk': ['rules', 'desk', 'desk-screens', 'desk-workers'],
  'apps/cli': ['cli', 'commands', 'founding', 'site-scripts'],
};
const levels = {
  rules: { core: ['packages/domain/'], own: [] },
  api: {
    core: ['packages/domain/', 'packages/api/src/(module|route|shapes|transport)\\.ts$'],
    own: ['rules'],
  },
  storage: { core: ['packages/domain/', 'packages/storage/src/module\\.ts$'], own: ['rules'] },
  site: {
    core: ['packages/(domain|content|envelope|ledger|api|statistics)/', 'apps/site/'],
    own: ['rules', 'api'],
  },
  server: {
    core: [
      'packages/(domain|content|api|storage|ledger|envelope|statistics)/',
      ...['apps/server/', 'apps/site/'],
    ],
    own: ['rules', 'api', 'storage', 'site'],
  },
  desk: {
    core: [
      'packages/(domain|api|envelope|ledger|statistics)/',
      'apps/desk/src/((components|model|ui|words)/|shell/late-rooms\\.ts$)',
    ],
    own: ['rules', 'api'],
  },
  cli: { core: ['packages/', 'apps/'], own: ['rules', 'api', 'storage', 'site', 'server'] },
};

const rule = (name, comment, from, to) => ({ name, comment, severity: 'error', from, to });

export default {
  forbidden: [
    rule(
      'opening-half',
      'Only rooms where words may be read import what opens them',
      { pathNot: [...readers, tests, '^tests/', '^benchmarks/'] },
      { path: opening },
    ),
    rule(
      'sealing-opens-nothing',
      'The sealing half cannot reach the opening half',
      { path: '^packages/envelope/src/(seal/|code|derive|index)', pathNot: tests },
      { path: opening, reachable: true },
    ),
    rule(
      'outreach-opens-nothing',
      'The page that a phone takes along reaches nothing that opens',
      { path: '^apps/desk/src/entries/outreach(-worker)?\\.tsx?$' },
      { path: opening, reachable: true },
    ),
    ...Object.entries(below).map(([room, may]) =>
      rule(
        `${room}-imports`,
        `${room} imports nothing of ours but ${may.join(', ') || 'itself'}`,
        { path: `^packages/${room}/`, pathNot: tests },
        {
          path: '^(packages|apps)/',
          pathNot: [`^packages/${room}/`, ...may.map((m) => `^packages/${m}[/.]`)],
        },
      ),
    ),
    rule(
      'desk-knows-api',
      'The desk knows the server by packages/api alone',
      { path: '^apps/desk/' },
      { path: ['^apps/(server|cli|site)/', '^packages/storage/'] },
    ),
    rule(
      'figures-in-their-worker',
      'Statistics run in the worker of figures: the workspace takes their types, how phrases are said, and ' +
        'what a year has spent',
      {
        path: ['^apps/desk/', '^modules/[^/]+/desk/'],
        pathNot: [
          '^apps/desk/src/(entries/figures-worker|model/figures/(make|estimate-release)|' +
            'screens/figures/publish-view)\\.tsx?$',
          '^modules/[^/]+/desk/worker/',
          tests,
        ],
      },
      {
        path: '^packages/statistics/',
        // What a workshop changed takes a millisecond.
        pathNot: '^packages/statistics/src/(phrase|training/)',
        dependencyTypesNot: ['type-only'],
      },
    ),
    ...Object.entries(lateScripts).map(([name, paths]) =>
      rule(
        `${name}-stand-apart`,
        `What ${name} holds is fetched later: neither the desk imports it, or it would be fetched at once, ` +
          'nor another script that is fetched later',
        {
          path: '^apps/desk/src/',
          pathNot: [
            `^apps/desk/src/${paths}`,
            '^apps/desk/src/(fixtures|verifier)/',
            `^apps/desk/src/entries/(${name}|(figures|module|offers|picture)-worker)\\.tsx?$`,
            tests,
          ],
        },
        { path: `^apps/desk/src/${paths}`, dependencyTypesNot: ['type-only'] },
      ),
    ),
    rule(
      'module-scripts-stand-apart',
      'What the script of a module holds is fetched later: nothing of the workspace imports it',
      { path: '^(apps/desk/|modules/[a-z-]+\\.ts$|modules/[^/]+/desk/(index|screen)\\.ts$)', pathNot: tests },
      {
        path: '^modules/[^/]+/desk/',
        pathNot: '^modules/[^/]+/desk/((index|screen)\\.ts$|worker/)',
        dependencyTypesNot: ['type-only'],
      },
    ),
    ...layers.map((layer, at) =>
      rule(
        `desk-${layer}`,
        `The desk in layers: ${layer} import nothing of what stands above them ` +
          `(${layers.slice(0, at).join(', ') || 'nothing'})`,
        { path: `^apps/desk/src/${layer}/`, pathNot: tests },
        { path: `^apps/desk/src/(${[...layers.slice(0, at), 'verifier', 'fixtures'].join('|')})/` },
      ),
    ),
    rule(
      'desk-screens-apart',
      'Screens of the desk meet in the model, never in each other: what one shows inside another, the ' +
        'shell puts in',
      { path: '^apps/desk/src/screens/([^/]+)/', pathNot: tests },
      { path: '^apps/desk/src/screens/', pathNot: '^apps/desk/src/screens/$1/' },
    ),
    rule(
      'desk-ui-knows-nothing',
      'Parts of the look know nothing of ours but words',
      { path: '^apps/desk/src/ui/', pathNot: tests },
      { path: '^(apps|packages)/', pathNot: ['^apps/desk/src/(ui|words)/'] },
    ),
    rule(
      'desk-words-know-nothing',
      'Words of the desk know nothing but the codes of domain and statistics, and how a message is formatted',
      { path: '^apps/desk/src/words/', pathNot: tests },
      {
        path: '^(apps|packages)/',
        pathNot: [
          '^apps/desk/src/words/',
          '^packages/domain/',
          '^packages/statistics/src/phrase',
          '^packages/content/src/workspace/message\\.ts$',
        ],
      },
    ),
    rule(
      'desk-model-draws-nothing',
      'The model of the desk holds no component',
      { path: '^apps/desk/src/model/.*\\.tsx$' },
      { path: '.' },
    ),
    rule(
      'site-knows-api',
      'The site knows the server by packages/api alone',
      { path: '^apps/site/' },
      { path: ['^apps/(server|cli|desk)/', '^packages/storage/'] },
    ),
    rule(
      'site-calls-in-public',
      'A public script carries the endpoints that anybody may call, and no others',
      { path: '^apps/site/src/', pathNot: tests },
      { path: '^packages/api/src/(client|endpoints/(desk|index))\\.ts$', dependencyTypesNot: ['type-only'] },
    ),
    rule(
      'site-is-pure',
      'Every page is a function of its data: the site reads no file and asks no machine',
      { path: ['^apps/site/src/', '^modules/[^/]+/site/'], pathNot: tests },
      { dependencyTypes: ['core'] },
    ),
    rule(
      'site-reads-no-content',
      'The site is given its content: it takes types of it, and the form and the answers of the law',
      { path: '^apps/site/src/', pathNot: tests },
      {
        path: '^packages/content/',
        pathNot: '^packages/content/src/laws/(schema|answers)\\.ts$',
        dependencyTypesNot: ['type-only'],
      },
    ),
    rule(
      'monitor-alone',
      'The monitor runs without the rest: it knows the ledger alone',
      { path: '^apps/monitor/', pathNot: tests },
      { path: '^(packages|apps)/', pathNot: ['^apps/monitor/', '^packages/ledger/'] },
    ),
    rule(
      'server-no-cli',
      'The server does not know the command',
      { path: '^apps/server/' },
      { path: '^apps/(cli|desk)/' },
    ),
    rule(
      'slices-apart',
      'Slices of domain do not import each other, but for the organisation that all describe, the tables ' +
        'that some write, short codes, codes of notices, groups that are asked, what is wrong with a ' +
        'field, days, ' +
        'and texts as people type them',
      { path: '^packages/domain/src/([^/]+)/' },
      {
        path: '^packages/domain/src/',
        pathNot: [
          '^packages/domain/src/$1/',
          '^packages/domain/src/(organisation|csv|faults|time|codes|notices|text|groups)/',
        ],
      },
    ),
    ...Object.entries(lists).map(([room, names]) =>
      rule(
        `${room.split('/')[1]}-lists-modules`,
        `${room} knows modules by modules/${names.join('.ts, modules/')}.ts alone`,
        { path: `^${room}/`, pathNot: tests },
        { path: '^modules/', pathNot: `^modules/(${names.join('|')})\\.ts$` },
      ),
    ),
    rule(
      'core-without-modules',
      'No other room of the core knows a module',
      {
        path: '^(packages|apps)/',
        pathNot: [...Object.keys(lists).map((room) => `^${room}/`), tests],
      },
      { path: '^modules/', dependencyTypesNot: ['type-only'] },
    ),
    ...Object.entries(levels).map(([level, { core, own }]) =>
      rule(
        `module-${level}`,
        `${level} of a module imports of its own ${own.join(', ') || 'nothing else'}, of the core its ` +
          'seam, of other modules nothing',
        { path: `^modules/([^/]+)/${level}/` },
        {
          path: '^(packages|apps|modules)/',
          pathNot: [...[level, ...own].map((one) => `^modules/$1/${one}/`), ...core.map((one) => `^${one}`)],
        },
      ),
    ),
    rule(
      'pure-no-node',
      'Pure packages use nothing of node',
      {
        path: [
          '^packages/(envelope|ledger|statistics|screening|domain|api)/src/',
          '^modules/[^/]+/(rules|api)/',
        ],
        pathNot: tests,
      },
      { dependencyTypes: ['core'] },
    ),
    rule(
      'no-cycles',
      'No circles, of types either: who reads a file need not read what reads it',
      {},
      { circular: true },
    ),
  ],
  options: {
    doNotFollow: { path: ['node_modules', '^tests/'] },
    exclude: { path: '(^|/)(dist|vectors)/' },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.base.json' },
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['import', 'node', 'default'],
      extensions: ['.ts', '.tsx', '.mjs', '.js'],
    },
  },
};
