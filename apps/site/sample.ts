// Invented data for tests and the preview: an organisation with three desks at one fixed moment, and every
// page made from it. Its words are accented, so that a test can tell them from text that forgot to come from
// content/messages. Nothing here is real.

import { practiceIn } from '@heed/content/handbook/practice';
import type { Signs } from '@heed/content/indicators/schema';
import type { LawContent } from '@heed/content/laws/read';
import type { Laws } from '@heed/content/laws/schema';
import type { Words } from '@heed/content/messages/words';
import { readContent } from '@heed/content/read';
import { readWorld } from '@heed/content/world';
import type { Directory } from '@heed/domain/directory';
import type { Coding, EstimateRelease, Release } from '@heed/domain/figures';
import type { DeskProfile, OpeningHours, Organisation } from '@heed/domain/organisation';
import { modules } from '@heed/modules/rules';
import { sampleModulePages } from '@heed/modules/site-samples';
import { aboutPage } from './src/about/page.ts';
import { appPage } from './src/app/page.ts';
import { blankPage } from './src/blank/page.ts';
import { bookletsPage, countryBookletsPage, missingBookletPage } from './src/booklets/page.ts';
import { buyersPage } from './src/buyers/page.ts';
import { checkPage } from './src/check/page.ts';
import { complaintCountryPage, complaintsPage } from './src/complaint/page.ts';
import type { PageContext } from './src/context.ts';
import { demandPage } from './src/demand/page.ts';
import { dutiesPage } from './src/duties/page.ts';
import { closedPage } from './src/ending/page.ts';
import { errorPage } from './src/error/page.ts';
import { figuresPage } from './src/figures/page.ts';
import { releasePage } from './src/figures/release.ts';
import { countryHelpPage, foundHelpPage, helpPage } from './src/help/page.ts';
import { homePage } from './src/home/page.ts';
import { languagesPage } from './src/languages/page.ts';
import { countryPage } from './src/law/country.ts';
import { type Outline, outlinesOf } from './src/law/europe.ts';
import { historyPage } from './src/law/history.ts';
import { instrumentsPage } from './src/law/instruments.ts';
import { lawsPage } from './src/law/page.ts';
import { logPage } from './src/ledger/page.ts';
import { legalAidCountryPage, legalAidPage } from './src/legal-aid/page.ts';
import { licencesPage } from './src/licences/page.ts';
import { lostPage } from './src/lost/page.ts';
import type { Html } from './src/markup.ts';
import { notOpenPage } from './src/not-open/page.ts';
import { offerPage } from './src/offer/page.ts';
import { picturesPage } from './src/pictures/page.ts';
import { pocketPage, pocketsPage } from './src/pocket/page.ts';
import { trades } from './src/pocket/trades.ts';
import { privacyPage } from './src/privacy/page.ts';
import { receiptPage } from './src/receipt/page.ts';
import { reportPage } from './src/report/page.ts';
import { checkInPage } from './src/return/check-in/view.ts';
import type { PersonReadMessage } from './src/return/conversation.ts';
import { returnPage } from './src/return/page.ts';
import { conversationPage, deletedPage, deletePage, newCodePage } from './src/return/pages.ts';
import { rightsCountryPage } from './src/rights/country.ts';
import { type HeadingOf, rightsPage } from './src/rights/page.ts';
import { safeUsePage } from './src/safe-use/page.ts';
import { searchPage } from './src/search/page.ts';
import { signsForPage, signsPage } from './src/signs/page.ts';
import { sourcePage } from './src/source/page.ts';
import { unsafePage } from './src/start/page.ts';

const weekdays: OpeningHours[] = ([1, 2, 3, 4, 5] as const).map((weekday) => ({
  weekday,
  from: '09:00',
  to: '17:00',
}));

const desk = (
  id: string,
  name: string,
  kind: DeskProfile['kind'],
  languages: string[],
  interpreterHours: number | null,
): DeskProfile => ({
  id,
  name,
  kind,
  languages,
  interpreterHours,
  timeZone: 'Europe/Amsterdam',
  hours: weekdays,
  closures: [],
  replyWithinOpenHours: 8,
  dutyHours: [],
  duties: [
    { when: 'life-at-risk', toWhom: 'emergency', checkedBy: null, checkedOn: null },
    { when: 'child-at-risk', toWhom: 'child-protection', checkedBy: 'Ö. Ñ.', checkedOn: '2026-10-01' },
  ],
});

export const sampleOrganisation: Organisation = {
  name: 'Ĺáñţéřñ Ĥöüšé',
  legalForm: 'šţîçĥţîñĝ',
  country: 'SE',
  funders: ['Ñéŵ Ƒüñđ'],
  policeTies: 'Ñöñé.',
  checked: null,
  confirmBy: { phone: '+46 8 000 00 00', hours: '09:00-12:00' },
  countries: ['HR', 'NL', 'PL', 'SE'],
  languages: ['en', 'hr', 'nl', 'pl', 'sv'],
  contact: 'post@lantern.example',
  keepDays: 90,
  exitTo: 'https://www.wikipedia.org/',
  desks: [
    desk('harbour', 'Ĥářƀöüř', 'ngo', ['en', 'nl', 'sv'], 48),
    desk('lantern', 'Ĺáñţéřñ', 'sex-worker-organisation', ['en', 'pl', 'ro'], null),
    desk('advice', 'Áđṽîçé', 'advice', ['en'], null),
  ],
};

export const sampleNow = Date.parse('2026-11-25T23:00:00+01:00');
const agreed = { agreedOn: '2026-11-01', agreedBy: '0'.repeat(32) };
export const sampleCode = '4071822695310048277756013947';

/** Read once: it does not change while tests run. */
const content = readContent();
export const sampleOutlines: readonly Outline[] = outlinesOf(readWorld());
export const sampleSigns = (): Signs => content.signs;
export const sampleDirectory = (): Directory => content.directory;
export const sampleLawContent = (): LawContent => content;
export const sampleLaws = (): Laws => content.laws;
export const samplePractice = (country: string) => practiceIn(content.handbook.handbooks, country);
/** What `/laws/<country>` shows. */
export const sampleLawCountry = (country: string) => ({
  country,
  laws: content.laws,
  history: content.history,
  checks: content.checks,
  practice: samplePractice(country),
});
/** What `/rights/<country>` shows. */
export const sampleRights = (country: string, headingOf: HeadingOf) => ({
  country,
  laws: content.laws,
  checks: content.checks,
  practice: samplePractice(country),
  directory: content.directory,
  headingOf,
});

const hours = 3_600_000;
const awake = { dutyAwake: true, dutyAt: null };
const asleep = { dutyAwake: false, dutyAt: null };

const sampleEnding = {
  ends: '2027-03-01',
  successor: { name: 'Ļåñţéŕñ Ĥåļļ', address: 'Šţŕééţ 1, Åɱšţéŕðåɱ', telephone: '+31 20 000 00 00' },
};

export function sampleContext(
  words: Words,
  locale: string,
  path: string,
  more: Partial<PageContext> = {},
): PageContext {
  return {
    ...words.inLocale(locale),
    organisation: sampleOrganisation,
    promises: {
      harbour: { open: false, opensAt: sampleNow + 10 * hours, answerBy: sampleNow + 35 * hours, ...asleep },
      lantern: { open: true, opensAt: null, answerBy: sampleNow + 15 * hours, ...awake },
      advice: { open: false, opensAt: null, answerBy: null, ...asleep },
    },
    now: sampleNow,
    demonstration: true,
    live: true,
    modules: modules.map(({ name }) => name),
    comparesOffers: true,
    ending: null,
    lost: null,
    vacancies: {
      'nl-comensha': { ...agreed, last: { places: 2, at: sampleNow - 3_600_000, by: '0'.repeat(32) } },
      'se-redumbrella': { ...agreed, last: null },
    },
    recordings: [],
    origin: '',
    assets: {
      style: (name) => `${name}.css`,
      script: (name) => ({ src: `${name}.js`, integrity: `sha384-${'A'.repeat(64)}` }),
    },
    path,
    offered: ['en', 'hr', 'nl', 'pl', 'sv'].map((code) => ({
      code,
      name: words.languages[code]?.name ?? code,
    })),
    browserLanguages: [],
    listsLanguages: false,
    address: locale === 'en' ? '' : `/${locale}`,
    ...more,
  };
}

export const sampleCoding: Coding = {
  version: '2026-11',
  title: 'Çöðîñĝ',
  collected: '2026-11-25',
  targets: Object.fromEntries(
    ['htcds', 'ctdc'].map((name) => [
      name,
      { title: 'Ñ', date: '2026', url: 'https://example.org/', note: 'Ñ' },
    ]),
  ) as Coding['targets'],
  columns: [
    {
      id: 'age',
      label: 'Áĝé',
      many: false,
      required: false,
      maps: {},
      values: [
        { code: '16-17', label: '16–17', map: {} },
        { code: '18-24', label: '18–24', map: {} },
        { code: '25-34', label: '25–34', map: {} },
      ],
    },
    {
      id: 'sex',
      label: 'Šéẋ',
      many: false,
      required: false,
      maps: {},
      values: [
        { code: 'female', label: 'Ƒéɱáļé', map: {} },
        { code: 'male', label: 'Ɱáļé', map: {} },
      ],
    },
    {
      id: 'form',
      label: 'Ƒöŕɱ',
      many: true,
      required: true,
      maps: {},
      values: [
        { code: 'labour', label: 'Ŵöŕķ', map: {} },
        { code: 'begging', label: 'Ƀéĝĝîñĝ', map: {} },
      ],
    },
  ],
};
const sampleHead = {
  version: 1,
  title: 'Ýéář ƀý ýéář',
  text: 'Ţĥîš šĥöŵš ƒîĝüŕéš.',
  coding: '2026-11',
  years: { from: 2023, to: 2024 },
  columns: ['age', 'sex', 'form-labour', 'form-begging'],
} as const;
const step = (where: Record<string, string>, count: number) => ({
  where,
  count,
  low: count,
  high: count + 9,
});
const sampleCells = [
  step({}, 120),
  step({ age: '18-24' }, 50),
  step({ age: '25-34' }, 40),
  step({ sex: 'female' }, 90),
  step({ 'form-labour': 'yes' }, 30),
  step({ 'form-begging': 'yes' }, 10),
  step({ age: '18-24', sex: 'female' }, 40),
  step({ 'form-labour': 'yes', 'form-begging': 'yes' }, 10),
  step({ age: '18-24', sex: 'female', 'form-labour': 'yes' }, 10),
];
/** No headline: one assumption does not hold, and methods differ. */
export const sampleEstimate: EstimateRelease = {
  version: 1,
  kind: 'estimate',
  title: 'Ƒöüř ļîšţš',
  text: 'Ţĥîš šĥöŵš ƒîĝüŕéš.',
  years: { from: 2023, to: 2024 },
  k: 10,
  figures: 2,
  lists: ['Þöļîçé', 'Šĥéļţéŕ', 'Ĥéåļţĥ'].map((name, at) => ({ slug: `list-${at + 1}`, name })),
  cells: [step({}, 1230), step({ 'list-1': 'yes' }, 650), step({ 'list-1': 'yes', 'list-2': 'yes' }, 40)],
  families: [
    {
      method: 'lcmcr',
      estimate: 9000,
      interval95: [4000, 20_000],
      interval80: null,
      refusedBy: ['fault', 'disagreement'],
      rHat: 1.31,
    },
    {
      method: 'stepwise',
      estimate: 4100,
      interval95: [3500, 5200],
      interval80: [3700, 4800],
      refusedBy: ['disagreement'],
      rHat: null,
    },
    {
      method: 'bic',
      estimate: null,
      interval95: null,
      interval80: null,
      refusedBy: ['fault', 'disagreement'],
      rHat: null,
    },
  ],
  sensitivity: [
    { change: 'threshold', low: 4000, high: 9800 },
    { change: 'list left out', low: 3900, high: 5100 },
  ],
  trajectories: [
    { share: 0.3, estimate: null, low: null, high: null },
    { share: 0.9, estimate: 4000, low: 3600, high: 4700 },
    { share: 1, estimate: 4100, low: 4100, high: 4100 },
  ],
  assumptions: (['closed', 'definition', 'linkage', 'dependence', 'heterogeneity', 'reachable'] as const).map(
    (id) => ({
      id,
      holds: id !== 'reachable',
      why: 'Ŵĥý îţ îš šö.',
    }),
  ),
  linkage: null,
  population: 4_000_000,
  made: {
    version: 'Ĥééđ 0.1.0',
    generator: 'ẋöŕöšĥîŕö128+',
    seed: 1,
    replicates: 1000,
    chains: 20,
    sweeps: 100_000,
    commitment: '0'.repeat(64),
  },
};
const sampleReleases: Readonly<Record<string, Release>> = {
  table: { ...sampleHead, columns: [...sampleHead.columns], kind: 'table', k: 10, cells: sampleCells },
  private: {
    ...sampleHead,
    columns: [...sampleHead.columns],
    coding: '2025-01',
    kind: 'private',
    epsilon: 1.5,
    delta: 0.00001,
    cells: sampleCells,
  },
  synthetic: {
    ...sampleHead,
    columns: [...sampleHead.columns],
    kind: 'synthetic',
    from: '0'.repeat(32),
    rows: [{ age: '18-24', sex: 'female', 'form-labour': 'yes' }, { sex: 'male' }],
  },
  estimate: sampleEstimate,
};
const sampleRegistered = (kind: string) => ({
  id: '0'.repeat(32),
  day: '2026-11-20',
  release: sampleReleases[kind]!,
});

const attachment = {
  id: '0'.repeat(32),
  length: 9000,
  sha256: '0'.repeat(64),
  key: '',
  type: 'image/jpeg',
  name: 'ɱý-þĥöţö.jpg',
};

function sampleMessage(
  n: number,
  role: 'person' | 'desk',
  text: string,
  more: Partial<PersonReadMessage> = {},
): PersonReadMessage {
  const id = String(n).padStart(32, '0');
  return {
    id,
    day: `2026-11-2${n}`,
    state: n === 1 ? 'answered' : 'opened',
    verdict: 'genuine',
    hour: n === 1 ? { kind: 'agrees', at: Date.parse('2026-11-21T14:20Z') } : { kind: 'none' },
    leaf: '0'.repeat(64),
    locked: [],
    message: {
      version: 1,
      conversation: '0'.repeat(64),
      role,
      deskKey: '0'.repeat(32),
      id,
      counter: 0,
      previous: [],
      seen: [],
      salt: '0'.repeat(32),
      text,
      attachments: n === 1 ? [attachment] : [],
    },
    ...more,
  };
}

/** Every page, and the states of a page that look different, by name. */
export function samplePages(
  words: Words,
  locale: string,
  more: Partial<PageContext> = {},
): Record<string, Html> {
  const directory = sampleDirectory();
  const { laws, history, instruments } = content;
  const at = (path: string) => sampleContext(words, locale, path, more);
  const headingOf = () => 'Ĥéļþ';
  const report = { form: 'ab12', code: sampleCode, country: 'SE', directory, laws, signs: content.signs };
  const first = sampleMessage(3, 'person', '');
  const changed = {
    ...first,
    message: first.message && { ...first.message, rekey: { sign: '', seal: '', proof: '' } },
  };
  const due = sampleNow + 14 * hours;
  const plannedCheckIn = { due, missed: null, back: null, seenAt: due + 3 * hours };
  const conversation = {
    holdings: [],
    deskOfKey: new Map([['0'.repeat(32), 'harbour']]),
    session: 'ab12',
    form: 'cd34',
    desk: 'harbour',
    state: 'waiting' as const,
    keep: 'default' as const,
    eraseOn: null,
    replyBy: sampleNow + 35 * hours,
    checkIn: null,
    dropped: 0,
    messages: [
      sampleMessage(1, 'person', 'Ţĥéý ķééþ ɱý þáššþöŕţ.\n\nÎ đö ñöţ ķñöŵ ŵĥáţ ţö đö.'),
      sampleMessage(2, 'desk', 'Ţĥáñķ ýöü ƒöŕ ţéĺĺîñĝ üš. Ýöü đéçîđé.'),
      sampleMessage(3, 'desk', 'Çöɱé ţö ţĥé šţáţîöñ áļöñé.', { verdict: { notGenuine: 'forged' } }),
      sampleMessage(4, 'person', 'Ţĥáñķ ýöü.'),
    ],
  };
  return {
    home: homePage(at('/'), { directory }),
    signs: signsPage(at('/signs'), sampleSigns()),
    'signs-buyer': signsForPage(at('/signs/buyer'), sampleSigns(), sampleSigns().sets[0]!),
    'signs-nurse': signsForPage(at('/signs/nurse'), sampleSigns(), sampleSigns().sets[4]!),
    buyers: buyersPage(at('/buyers'), {
      scenes: content.story.en?.() ?? [],
      laws,
      film: null,
      filmRecordings: [],
    }),
    demand: demandPage(at('/map-of-demand'), { ...content.demand, instruments, headingOf }),
    search: searchPage(at('/search'), {
      query: 'ţéå',
      directory: content.directory,
      answer: {
        pinned: ['danger', 'suicide', 'rape', 'under-18', 'pictures'],
        country: 'HR',
        hits: [{ path: '/help', title: 'Ţéå', excerpt: '… ĥöţ ţéå' }],
      },
    }),
    pictures: picturesPage(at('/pictures'), {
      directory,
      spoken: [{ code: 'yo', name: 'Ýöŕùƀá', path: '/media/x.mp3' }],
    }),
    'report-voice': reportPage(at('/report'), { ...report, door: 'talk', voice: true }),
    app: appPage(at('/app'), { disguise: 'tea', shares: true }),
    check: checkPage(at('/check'), content.check),
    offer: offerPage(at('/offer'), { ...content.offer, countries: ['HR', 'SE'] }),
    help: helpPage(at('/help'), { directory }),
    'help-country': countryHelpPage(at('/help/se'), { directory, country: 'SE' }),
    'help-found': foundHelpPage(at('/help'), { directory, country: 'NL', need: 'talk', place: 'Ûţŕéçĥţ' }),
    'not-open': notOpenPage(at('/'), { directory }),
    ending: closedPage({ ...at('/'), ending: sampleEnding }, { directory }),
    'start-unsafe': unsafePage(at('/start'), { door: 'self', safe: 'unsure' }),
    'door-sells': reportPage(at('/for/workers'), { ...report, door: 'sells' }),
    'door-paid': reportPage(at('/for/guests'), { ...report, door: 'paid', country: 'other' }),
    'door-unasked': reportPage(at('/for/guests'), { ...report, door: 'paid', country: '' }),
    'door-saw': reportPage(at('/for/neighbours'), { ...report, door: 'saw' }),
    'door-work': reportPage(at('/for/professionals'), { ...report, door: 'work', country: '' }),
    report: reportPage(at('/report'), { ...report, door: 'self' }),
    'report-wrong': reportPage(at('/report'), {
      ...report,
      door: 'saw',
      under18: 'yes',
      wrong: ['nothing-said', 'attachment-child', 'no-desk', 'not-kept', 'expired'],
      attached: {
        token: 'ef56',
        files: [
          { name: 'á.jpg', cleaned: 'yes', isAsked: false, ticked: false },
          { name: 'b.pdf', cleaned: 'no', isAsked: true, ticked: false },
        ],
      },
      wroteBefore: true,
    }),
    'report-sentence': reportPage(at('/report'), { ...report, door: 'sentence' }),
    receipt: receiptPage(at('/report'), {
      desk: 'harbour',
      code: report.code,
      replyBy: sampleNow + 35 * hours,
      noReply: false,
      alerted: null,
    }),
    'receipt-asleep': receiptPage(at('/report'), {
      desk: 'harbour',
      code: report.code,
      replyBy: null,
      noReply: true,
      alerted: false,
    }),
    return: returnPage(at('/return'), { code: '' }),
    'return-loss': returnPage(
      { ...at('/return'), lost: { from: '2026-11-27', to: '2026-11-29', times: null } },
      { code: '', wrong: ['code-unknown'] },
    ),
    'return-wrong': returnPage(at('/return'), { code: '1234 5678', wrong: ['code-length'] }),
    conversation: conversationPage(at('/return'), conversation),
    'conversation-answered': conversationPage(at('/return'), {
      ...conversation,
      replyBy: null,
      messages: [changed, sampleMessage(2, 'desk', 'Ŵé ĥéáŕ ýöü.')],
    }),
    'conversation-check-in': conversationPage(at('/return'), { ...conversation, checkIn: plannedCheckIn }),
    'conversation-check-in-missed': conversationPage(at('/return'), {
      ...conversation,
      checkIn: { due: null, missed: sampleNow - hours, back: null, seenAt: null },
    }),
    'check-in': checkInPage(at('/return'), {
      ...{ session: 'ab12', form: 'cd34', desk: sampleOrganisation.desks[0]!, checkIn: null },
      ...{ wrong: ['no-hours', 'no-check-in-words'] },
    }),
    'check-in-change': checkInPage(at('/return'), {
      ...{ session: 'ab12', form: 'cd34', desk: sampleOrganisation.desks[0]!, checkIn: plannedCheckIn },
      ...{ hours: 1, wrong: ['check-in-nobody'] },
    }),
    'conversation-closed': conversationPage(at('/return'), {
      ...conversation,
      state: 'closed',
      eraseOn: '2027-02-20',
      dropped: 1,
      replyBy: null,
      outcome: 'kept',
      wrong: ['nothing-said'],
    }),
    'conversation-code': newCodePage(at('/return/code'), {
      session: 'ab12',
      form: 'f1',
      code: sampleCode,
      notKept: true,
    }),
    'conversation-delete': deletePage(at('/return/delete'), { session: 'ab12', hasCheckIn: true }),
    'conversation-deleted': deletedPage(at('/return/delete'), 'a1b2c3d4'),
    lost: lostPage(at('/lost')),
    about: aboutPage(at('/about'), { fingerprint: '07f3'.repeat(16) }),
    privacy: privacyPage(at('/privacy')),
    'safe-use': safeUsePage(at('/safe-use')),
    pocket: pocketsPage(at('/pocket'), headingOf),
    'pocket-police': pocketPage(at('/pocket/police'), {
      trade: trades[0]!,
      heading: 'Þöļîçé',
      signs: sampleSigns(),
      legal: content.duties,
      directory,
      phrases: {
        [at('/pocket').locale]: [{ id: 'a', topic: 'safety', says: 'desk', text: 'Åŕé ýöü šåƒé?' }],
        uk: [{ id: 'a', topic: 'safety', says: 'desk', text: 'Åŕé ýöü šåƒé?' }],
      },
      other: 'uk',
    }),
    duties: dutiesPage(at('/duties'), { legal: content.duties }),
    laws: lawsPage(at('/laws'), { laws, question: 'selling', outlines: sampleOutlines, checks: {} }),
    'laws-use': lawsPage(at('/laws/use-of-victim'), {
      laws,
      question: 'use-of-victim',
      outlines: sampleOutlines,
      checks: {},
    }),
    'laws-authorities': lawsPage(at('/laws/authorities'), {
      laws,
      question: 'authorities',
      outlines: sampleOutlines,
      checks: {},
    }),
    'laws-country': countryPage(at('/laws/hr'), sampleLawCountry('HR')),
    'laws-country-one-line': countryPage(at('/laws/no'), sampleLawCountry('NO')),
    'laws-history': historyPage(at('/laws/history'), { history }),
    'laws-instruments': instrumentsPage(at('/laws/instruments'), { instruments }),
    rights: rightsPage(at('/rights'), { laws, headingOf }),
    'rights-country': rightsCountryPage(at('/rights/hr'), sampleRights('HR', headingOf)),
    'rights-country-past': rightsCountryPage(
      { ...at('/rights/de'), now: Date.parse('2028-01-01') },
      sampleRights('DE', headingOf),
    ),
    'legal-aid': legalAidPage(at('/legal-aid'), { laws, checks: {} }),
    'legal-aid-hr': legalAidCountryPage(at('/legal-aid/hr'), { country: 'HR', laws, checks: {}, directory }),
    'legal-aid-nl': legalAidCountryPage(at('/legal-aid/nl'), { country: 'NL', laws, checks: {}, directory }),
    complaints: complaintsPage(at('/complaints')),
    'complaints-letter': complaintCountryPage(at('/complaints/nl'), {
      ...{ country: 'NL', directory },
      wordsIn: (locale) => words.inLocale(locale),
    }),
    booklets: bookletsPage(at('/booklets'), { laws, checks: {}, directory, signs: sampleSigns() }),
    'booklets-country': countryBookletsPage(
      at('/booklets/hr'),
      { laws, checks: {}, directory, signs: sampleSigns() },
      'HR',
    ),
    'booklets-missing': missingBookletPage(at('/booklets/se/ar/rights.pdf'), {
      booklet: { country: 'SE', kind: 'rights', name: 'rights' },
      language: 'ar',
      languages: at('/').offered,
    }),
    ...sampleModulePages(at, content),
    evidence: figuresPage(at('/evidence'), {
      releases: Object.keys(sampleReleases).map((name, at) => ({
        ...sampleRegistered(name),
        isWithdrawn: at === 0,
      })),
      older: '0'.repeat(32),
      newest: true,
      figures: content.figures,
      answerSpans: [
        { from: '2026-08', to: '2026-08', kept: 40, late: 2 },
        { from: '2026-09', to: '2026-10', kept: 11, late: 0 },
      ],
      guide: 'Ĝüîðé',
    }),
    'evidence-none': figuresPage(at('/evidence'), {
      releases: [],
      older: null,
      newest: true,
      figures: {},
      answerSpans: [],
      guide: null,
    }),
    ...Object.fromEntries(
      Object.keys(sampleReleases).map((kind) => [
        `evidence-${kind}`,
        releasePage(at(`/evidence/${'0'.repeat(32)}`), {
          withdrawal: null,
          registered: sampleRegistered(kind),
          coding: sampleCoding,
          places: null,
          guide: 'Ĝüîðé',
        }),
      ]),
    ),
    languages: languagesPage(at('/languages'), { states: words.languages }),
    licences: licencesPage(at('/licences'), {
      components: [{ name: 'hono', version: '4.13.19', licence: 'MIT' }],
    }),
    log: logPage(at('/log'), {
      origin: 'example.org/log',
      vkey: 'example.org/log+00000000+AAAA',
      size: 8192,
      published: Date.UTC(2026, 10, 28, 20),
      policy: 'read',
      satisfied: false,
      witnesses: [
        { name: 'witness.example.org', state: 'ok', seen: Date.UTC(2026, 10, 28, 20) },
        { name: 'ŵîțñéšš.example.org', state: 'silent', seen: null },
      ],
    }),
    'log-alone': logPage(at('/log'), {
      origin: 'example.org/log',
      vkey: 'example.org/log+00000000+AAAA',
      size: 0,
      published: null,
      policy: 'none',
      satisfied: false,
      witnesses: [],
    }),
    source: sourcePage(at('/source'), {
      version: '0.1.0',
      archive: '/source.tar.gz',
      repository: 'https://example.org/heed',
    }),
    'error-404': errorPage(at('/nowhere'), { status: 404 }),
    'error-413': errorPage(at('/report'), { status: 413 }),
    'error-429': errorPage(at('/report'), { status: 503 }),
    'error-500': errorPage(at('/report'), { status: 500 }),
    'error-507': errorPage(at('/report'), { status: 507 }),
    blank: blankPage(at('/blank')),
  };
}
