// One answer, wherever somebody reads it: the page of a country's law, the comparison and its map, rights,
// the booklet, the buyer's page and the doors are compared topic by topic, in every language. Each shows all
// the confirmed lines of a topic, or says that it is not confirmed.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { answerOf, linesOn } from '@heed/content/laws/answers';
import { answers, type LawQuestion, type Laws, type Topic, topics } from '@heed/content/laws/schema';
import { type MessageKey, readWords } from '@heed/content/messages/words';
import { doorRules } from '@heed/domain/intake';
import {
  sampleContext,
  sampleDirectory,
  sampleLaws,
  sampleOutlines,
  sampleRights,
  sampleSigns,
} from '../../sample.ts';
import { rightsSheet } from '../booklets/rights.ts';
import { buyersPage } from '../buyers/page.ts';
import type { PageContext } from '../context.ts';
import { legalAidCountryPage } from '../legal-aid/page.ts';
import { html } from '../markup.ts';
import { leadOf } from '../rights/answers.ts';
import { rightsCountryPage } from '../rights/country.ts';
import { doorFoot, doorHead } from '../start/door.ts';
import { knownCountries } from './compare.ts';
import { countryPage } from './country.ts';
import { lawsPage } from './page.ts';

const words = readWords(new URL('../../../../content/messages/', import.meta.url));
const directory = sampleDirectory();
const statedTopics = [
  'selling',
  'buying',
  'third-parties',
  'police',
  'reflection',
  'care',
  'residence',
  'compensation',
] as const;
const onRights: readonly Topic[] = [...statedTopics, 'non-punishment'];
const print = { origin: 'https://heed.example.org', fingerprint: null };

interface Place {
  readonly name: string;
  readonly text: string;
  readonly topics: readonly Topic[];
}

/** Everything that speaks of the law of a country, as text, with the topics that it must speak of. */
function places(context: PageContext, laws: Laws, country: string): Place[] {
  const organisation = { ...context.organisation, countries: [country], country };
  const own = { ...context, organisation };
  const door = (door: 'self' | 'sells' | 'paid') => ({
    name: `door ${door}`,
    text: [doorHead, doorFoot]
      .map((part) => part(own, { door, country, directory, laws, signs: sampleSigns() }))
      .join(''),
    topics: doorRules[door].law as readonly Topic[],
  });
  const sheet = rightsSheet(own, { laws, checks: {}, directory, signs: sampleSigns() }, country, print);
  const booklet = sheet.blocks
    .map((block) => ('text' in block ? String(html`<p>${block.text}</p>`) : ''))
    .join('\n');
  return [
    {
      name: '/laws',
      text: String(countryPage(own, { country, laws, history: [], checks: {}, practice: null })),
      topics,
    },
    {
      name: '/rights',
      text: String(
        rightsCountryPage(own, {
          country,
          laws,
          directory,
          headingOf: () => null,
          checks: {},
          practice: null,
        }),
      ),
      topics: onRights,
    },
    {
      name: '/legal-aid',
      text: String(legalAidCountryPage(own, { country, laws, checks: {}, directory })),
      topics: ['legal-aid', 'police', 'reflection', 'compensation'],
    },
    { name: 'booklet', text: booklet, topics: onRights },
    {
      name: 'buyers',
      text: String(buyersPage(own, { scenes: [], laws, film: null, filmRecordings: [] })),
      topics: doorRules.paid.law as Topic[],
    },
    ...(['self', 'sells', 'paid'] as const).map(door),
    ...(Object.keys(answers) as LawQuestion[]).map((question) => ({
      name: `comparison of ${question}`,
      text: rowOf(
        String(lawsPage(own, { laws, question, outlines: sampleOutlines, checks: {} })),
        own.country(country),
      ),
      topics: [question],
    })),
  ];
}

/** The row of a country in the table of one question, which says its answer and its lines. */
const rowOf = (page: string, country: string): string =>
  page.split('<tr>').find((row) => row.includes(`>${country}</a></th>`) && row.includes('class="answer"')) ??
  '';

const unconfirmed: readonly MessageKey[] = [
  'law.unconfirmed',
  'law.unconfirmed.part',
  'laws.unconfirmed',
  'rights.nation-unknown',
];

/** Where a place that shows `shown` says other than the lines of `laws` do. */
function disagreements(laws: Laws, locale: string, shownLaws = laws): string[] {
  const context = sampleContext(words, locale, '/');
  return knownCountries(context, laws).flatMap((country) =>
    places(context, shownLaws, country).flatMap(({ name, text, topics: spoken }) =>
      spoken.flatMap((topic) => {
        const lines = linesOn(laws, country, topic);
        const confirmed = lines.flatMap((line) => (line.text === null ? [] : [line.text]));
        const missing = confirmed.filter(
          (texts) => !text.includes(String(html`${context.pick(texts).text}`)),
        );
        const isSilent =
          lines.length > 0 &&
          confirmed.length === 0 &&
          !unconfirmed.some((key) => text.includes(context.t(key)));
        return [
          ...(missing.length > 0
            ? [`${locale} ${country} ${topic}: ${name} leaves out ${missing.length}`]
            : []),
          ...(isSilent
            ? [`${locale} ${country} ${topic}: ${name} does not say that it is not confirmed`]
            : []),
        ];
      }),
    ),
  );
}

test('every place says of every topic what the lines of law say, in every language', () => {
  for (const locale of Object.keys(words.languages))
    assert.deepEqual(disagreements(sampleLaws(), locale), []);
});

test('a place with a text of its own, or that keeps silent, is found', () => {
  const laws = sampleLaws();
  const own = (laws.HR ?? []).map((line) =>
    line.id === 'hr-sells' ? { ...line, text: { en: 'It is allowed.' } } : line,
  );
  const other = disagreements(laws, 'en', { ...laws, HR: own });
  for (const name of ['/laws', '/rights', 'booklet', 'door sells', 'comparison of selling'])
    assert.ok(other.includes(`en HR selling: ${name} leaves out 1`), name);
  const silent = disagreements(laws, 'en', {
    ...laws,
    PL: (laws.PL ?? []).filter(({ id }) => id !== 'pl-use'),
  });
  for (const name of ['buyers', 'door paid', 'comparison of use-of-victim'])
    assert.ok(silent.includes(`en PL use-of-victim: ${name} does not say that it is not confirmed`), name);
});

test('the map, the tag of the country’s page and the comparison give the same answer', () => {
  const context = sampleContext(words, 'en', '/');
  const laws = sampleLaws();
  for (const question of Object.keys(answers) as LawQuestion[]) {
    const compared = String(lawsPage(context, { laws, question, outlines: sampleOutlines, checks: {} }));
    const legend = compared.slice(compared.indexOf('<figcaption>'), compared.indexOf('</figcaption>'));
    for (const country of knownCountries(context, laws)) {
      const answer = answerOf(laws, country, question);
      const answerText = context.t(`laws.answer.${answer}`);
      assert.ok(
        rowOf(compared, context.country(country)).includes(`${answerText}</span>`),
        `${country} ${question}`,
      );
      const tag = String(
        countryPage(context, { country, laws, history: [], checks: {}, practice: null }),
      ).includes(`<span class="tag">${answerText}</span>`);
      assert.equal(tag, answer !== 'unknown', `${country} ${question}`);
      const legendEntry = legend.split('<li>').find((entry) => entry.includes(context.country(country)));
      assert.equal(
        legendEntry?.includes(answerText) ?? false,
        answer !== 'unknown',
        `${country} ${question} on the map`,
      );
    }
  }
});

test('the five answers on rights say what the lines and the short answers say, in every language', () => {
  const laws = sampleLaws();
  for (const locale of Object.keys(words.languages)) {
    const context = sampleContext(words, locale, '/');
    for (const country of knownCountries(context, laws)) {
      const page = String(
        rightsCountryPage(
          context,
          sampleRights(country, () => null),
        ),
      );
      const answerText = (name: string) => page.split(`data-answer="${name}">`)[1]?.split('</div>')[0] ?? '';
      const [line] = linesOn(laws, country, 'selling').filter(({ text }) => text !== null);
      const { text, lang } = context.pick(line?.text ?? {});
      // Where selling is an offence, what a court may do stands with the police, after the first sentence.
      const isOffence = line?.answer === 'minor-offence' || line?.answer === 'crime';
      const segments = [...new Intl.Segmenter(lang, { granularity: 'sentence' }).segment(text ?? '')];
      const [first = '', ...rest] = segments.map(({ segment }) => segment);
      const [expected, penalty] = isOffence ? [first, rest.join('')] : [leadOf(text, lang), ''];
      assert.ok(
        answerText('may').includes(`>${String(html`${expected.trimEnd()}`)}`),
        `${locale} ${country} may`,
      );
      assert.ok(
        answerText('police').includes(String(html`${penalty.trimEnd()}`)),
        `${locale} ${country} police`,
      );
      for (const question of ['buying', 'third-parties'] as const)
        assert.ok(
          answerText('others').includes(
            `<b>${context.t(`laws.answer.${answerOf(laws, country, question)}`)}</b>`,
          ),
          `${locale} ${country} ${question}`,
        );
      const time = answerOf(laws, country, 'reflection');
      assert.equal(
        answerText('forced').includes(context.t(`laws.answer.${time}`)),
        time !== 'unknown',
        country,
      );
    }
  }
});
