// The parts in which the words of the pages are kept: content/messages/<language>/<part>.json. A language
// that lacks a part has the pages of that part in English, and says so; 'main' holds the frame and the way of
// a report, and every language has it.

type Main = typeof import('../../../../content/messages/en/main.json', { with: { type: 'json' }});
type Articles = typeof import('../../../../content/messages/en/articles.json', { with: { type: 'json' }});
type Laws = typeof import('../../../../content/messages/en/laws.json', { with: { type: 'json' }});

type Justice = typeof import('../../../../content/messages/en/justice.json', { with: { type: 'json' }});
type Letter = typeof import('../../../../content/messages/en/letter.json', { with: { type: 'json' }});
type Help = typeof import('../../../../content/messages/en/help.json', { with: { type: 'json' }});
type Signs = typeof import('../../../../content/messages/en/signs.json', { with: { type: 'json' }});
type Check = typeof import('../../../../content/messages/en/check.json', { with: { type: 'json' }});
type Offer = typeof import('../../../../content/messages/en/offer.json', { with: { type: 'json' }});
type OfferText = typeof import('../../../../content/messages/en/offer-text.json', { with: { type: 'json' }});
type Patterns = typeof import('../../../../content/messages/en/patterns.json', { with: { type: 'json' }});
type CheckIn = typeof import('../../../../content/messages/en/check-in.json', { with: { type: 'json' }});
type Deposit = typeof import('../../../../content/messages/en/deposit.json', { with: { type: 'json' }});
type Buyers = typeof import('../../../../content/messages/en/buyers.json', { with: { type: 'json' }});
type Demand = typeof import('../../../../content/messages/en/demand.json', { with: { type: 'json' }});
type App = typeof import('../../../../content/messages/en/app.json', { with: { type: 'json' }});
type Duties = typeof import('../../../../content/messages/en/duties.json', { with: { type: 'json' }});
type Booklets = typeof import('../../../../content/messages/en/booklets.json', { with: { type: 'json' }});
type Warnings = typeof import('../../../../content/messages/en/warnings.json', { with: { type: 'json' }});
type Evidence = typeof import('../../../../content/messages/en/evidence.json', { with: { type: 'json' }});
type Refusals = typeof import('../../../../content/messages/en/refusals.json', { with: { type: 'json' }});
type Faults = typeof import('../../../../content/messages/en/faults.json', { with: { type: 'json' }});
type Checks = typeof import('../../../../content/messages/en/checks.json', { with: { type: 'json' }});
type Codes = typeof import('../../../../content/messages/en/codes.json', { with: { type: 'json' }});
type Register = typeof import('../../../../content/messages/en/register.json', { with: { type: 'json' }});
type CampaignWords = typeof import('../../../../content/messages/en/campaign.json', { with: {
  type: 'json',
}});
type PressWords = typeof import('../../../../content/messages/en/press.json', { with: { type: 'json' }});
type Log = typeof import('../../../../content/messages/en/log.json', { with: { type: 'json' }});
type Htcds = typeof import('../../../../content/messages/en/htcds.json', { with: { type: 'json' }});
type Statistics = typeof import('../../../../content/messages/en/statistics.json', { with: { type: 'json' }});

type Event = typeof import('../../../../content/messages/en/event.json', { with: { type: 'json' }});
type ConsultationResults =
  typeof import('../../../../content/messages/en/consultation-results.json', { with: { type: 'json' }});
type ConsultationPrint = typeof import('../../../../content/messages/en/consultation-print.json', { with: {
  type: 'json',
}});
type Training = typeof import('../../../../content/messages/en/training.json', { with: { type: 'json' }});

type Consultation = typeof import('../../../../content/messages/en/consultation.json', { with: {
  type: 'json',
}});

type Certificate = typeof import('../../../../content/messages/en/certificate.json', { with: {
  type: 'json',
}});

type CoursePackage = typeof import('../../../../content/messages/en/course-package.json', { with: {
  type: 'json',
}});

type Handbook = typeof import('../../../../content/messages/en/handbook.json', { with: { type: 'json' }});
type HandbookBook = typeof import('../../../../content/messages/en/handbook-book.json', { with: {
  type: 'json',
}});

type Alerts = typeof import('../../../../content/messages/en/alerts.json', { with: { type: 'json' }});
type Founding = typeof import('../../../../content/messages/en/founding.json', { with: { type: 'json' }});

/** A key of a message of the public pages. */
export type MessageKey = keyof (Alerts &
  Founding &
  App &
  Certificate &
  CoursePackage &
  Booklets &
  Demand &
  Event &
  Handbook &
  HandbookBook &
  Duties &
  CheckIn &
  Deposit &
  Laws &
  Justice &
  Letter &
  Buyers &
  Main &
  Articles &
  Help &
  Signs &
  Check &
  Offer &
  OfferText &
  Patterns &
  Warnings &
  Evidence &
  Refusals &
  Faults &
  Checks &
  Codes &
  Htcds &
  Log &
  CampaignWords &
  PressWords &
  Register &
  Statistics &
  Consultation &
  ConsultationPrint &
  ConsultationResults &
  Training);
/** What a notice without content says. */
export type AlertKey = keyof Alerts;
/** What the server answers where it refuses. */
export type RefusalKey = Extract<keyof (Refusals & Register), `${'refusal' | 'register'}.${string}`>;

/** The parts of the catalogues by the names of their files. */
export const parts = [
  'main',
  'articles',
  'help',
  'signs',
  'check',
  'offer',
  'offer-text',
  'patterns',
  'deposit',
  'check-in',
  'buyers',
  'demand',
  'training',
  'event',
  'handbook',
  'handbook-book',
  'course-package',
  'certificate',
  'consultation',
  'consultation-print',
  'consultation-results',
  'laws',
  'justice',
  'letter',
  'app',
  'booklets',
  'duties',
  'warnings',
  'evidence',
  'refusals',
  'faults',
  'checks',
  'codes',
  'htcds',
  'register',
  'log',
  'campaign',
  'press',
  'statistics',
  'alerts',
  'founding',
] as const;
/** A part by its name. */
export type CataloguePart = (typeof parts)[number];
