// Pages of an invented consultation, for tests and the preview.

import type { PageContext } from '@heed/site/context';
import type { Html } from '@heed/site/markup';
import type { ConsultationPageData, ConsultationPageView, ConsultationSummary } from './data.ts';
import { consultationsPage } from './list.ts';
import { consultationPage } from './page.ts';
import type { PageStatement, VotingState } from './state.ts';

/** Invented, in letters that a test can tell from words of the pages. */
const summary = (
  phase: ConsultationSummary['phase'],
  lang: string,
  method: ConsultationSummary['method'] = 'votes',
): ConsultationSummary => ({
  slug: phase,
  method,
  phase,
  text: {
    lang,
    title: 'Šåƒéŕ ŵöŕķ',
    question: 'Ŵĥåţ šĥöüļð çĥåñĝé?',
    use: 'Ţĥé ɱîñîšţŕý åñšŵéŕš.',
  },
  opens: '2026-11-19',
  closes: '2026-12-27',
  answerBy: '2027-02-27',
});

const statement = (number: number, lang: string, original: PageStatement['original']): PageStatement => ({
  number,
  text: 'Þöļîçé šĥöüļð ĥåṽé öñé çöñţåçţ þéŕšöñ.',
  lang,
  original,
  weight: 1,
});

const code = '4071822695310048277756013947';
const fields = { proposal: '', card: '', own: '', code, form: 'x', isKept: false, sure: '' };
const votes: VotingState['votes'] = new Map([
  [1, 1],
  [2, -1],
]);

type At = (path: string) => PageContext;
type Make = (view: ConsultationPageView, more?: Partial<ConsultationPageData>) => Html;

/** Every page of a consultation by its name. */
export function consultationSamples(at: At): Record<string, Html> {
  const { locale } = at('/consultations');
  return {
    consultations: consultationsPage(at('/consultations'), {
      consultations: [summary('open', locale), summary('coming', locale), summary('closed', locale)],
      withResult: new Set(['open', 'closed']),
    }),
    ...listSteps(makeFrom(at), locale),
  };
}

/** Makes a page of an open consultation, which `more` may change. */
function makeFrom(at: At): Make {
  const { locale } = at('/consultations');
  const list = {
    statements: [
      statement(1, locale, null),
      statement(2, locale, { text: 'Þöļîţîé.', lang: 'pl' }),
      statement(3, locale, null),
    ],
    others: [statement(4, 'pl', null)],
  };
  return (view, more = {}) => {
    const consultation = more.consultation ?? summary('open', locale);
    return consultationPage(at(`/consultation/${consultation.slug}`), {
      consultation,
      groups: [
        { group: 'sex-workers', used: 12 },
        { group: 'police', used: 3 },
      ],
      list,
      hasResult: true,
      isWhole: false,
      view,
      wrong: [],
      ...more,
    });
  };
}

/** Every step of a vote. */
function listSteps(make: Make, locale: string): Record<string, Html> {
  const state = { order: [1, 2, 3], votes, at: 1 };
  const fates = [
    { sequence: 1, fate: { kind: 'waiting' } },
    { sequence: 2, fate: { kind: 'asked', numbers: [7, 8] } },
    { sequence: 3, fate: { kind: 'refused', reason: 'unclear' } },
  ] as const;
  return {
    'consultation, first': make({ kind: 'intro', own: '' }),
    'consultation, closed': make({ kind: 'intro', own: '' }, { consultation: summary('closed', locale) }),
    'consultation, a code that opens nothing': make({ kind: 'intro', own: code }, { wrong: ['own-unknown'] }),
    'consultation, a statement': make({ kind: 'vote', state, isChange: false, typed: {} }),
    'consultation, a rating': make(
      { kind: 'vote', state, isChange: false, typed: {} },
      { consultation: summary('open', locale, 'ratings'), wrong: ['no-rating'] },
    ),
    'consultation, a pair': make(
      { kind: 'vote', state: { order: [1002, 2003], votes, at: 0 }, isChange: false, typed: {} },
      { consultation: summary('open', locale, 'pairs') },
    ),
    'consultation, first of ratings': make(
      { kind: 'intro', own: '' },
      { consultation: summary('open', locale, 'ratings') },
    ),
    'consultation, the end': make({ kind: 'end', state, fields }),
    'consultation, the end with faults': make(
      { kind: 'end', state, fields: { ...fields, proposal: '+385 1 234 567', sure: '+385 1 234 567' } },
      { wrong: ['say-identifies', 'card-used', 'not-kept'] },
    ),
    'consultation, come back': make({
      kind: 'end',
      state,
      fields: { ...fields, own: code },
      proposals: fates,
    }),
    'consultation, stored': make({ kind: 'sent', used: 12, version: 2, code, proposals: fates }),
  };
}
