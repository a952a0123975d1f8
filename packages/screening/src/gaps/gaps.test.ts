import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { test } from 'node:test';
import fc from 'fast-check';
import { readOffer, type WordLists } from './index.ts';

const content = new URL('../../../../content/', import.meta.url);
const read = (path: string) => JSON.parse(readFileSync(new URL(path, content), 'utf8'));
const languages = readdirSync(new URL('screening/', content)).map((name) => name.replace('.json', ''));
const lists = (language: string): WordLists => read(`screening/${language}.json`);
const stateOf = (text: string, language: string) =>
  Object.fromEntries(
    readOffer(text, [lists(language)]).questions.map(({ question, state }) => [question, state]),
  );

test('every language has words for every question of the page, and words that deny', () => {
  assert.deepEqual(languages.sort(), ['bg', 'en', 'es', 'hr', 'hu', 'nl', 'pl', 'ro', 'ru', 'sv', 'uk']);
  const groups: { questions: { id: string }[] }[] = read('indicators/offer.json').groups;
  const ids = groups.flatMap(({ questions }) => questions.map(({ id }) => id));
  for (const language of languages) {
    const { questions, negations, window, ...more } = lists(language);
    assert.deepEqual(Object.keys(questions), ids, language);
    for (const entries of [...Object.values(questions), negations.before, negations.after]) {
      assert.ok(entries.length > 0, language);
      assert.equal(new Set(entries).size, entries.length, `${language}: ${entries}`);
      for (const entry of entries)
        assert.match(entry, /^[\p{L}\p{M}\p{N}]+\*?( [\p{L}\p{M}\p{N}]+\*?)*$/u, entry);
    }
    assert.equal(window, 3);
    assert.deepEqual(Object.keys(more), ['collected', 'state', 'checked_by', 'checked_on']);
  }
});

test('what an offer says, denies and leaves open, in each language', () => {
  const offers: Readonly<Record<string, string>> = {
    en: 'Hotel Sun Ltd, salary 1,200 EUR a month, accommodation in a room. No fee. Urgent!',
    hr: 'Tvrtka Sunce d.o.o., plaća 1.200 EUR mjesečno, smještaj u sobi. Bez naknade. Hitno!',
    nl: 'Bedrijf Zon BV, salaris 1.200 EUR per maand, huisvesting in een kamer. Geen kosten. Dringend!',
    pl: 'Firma Słońce sp. z o.o., wynagrodzenie 1200 EUR miesięcznie, zakwaterowanie. Bez opłat. Pilne!',
    sv: 'Företaget Sol AB, lön 1 200 EUR per månad, boende i ett rum. Ingen avgift. Brådskande!',
    ro: 'Firma Soare SRL, salariu 1200 EUR pe lună, cazare în cameră. Fără taxe. Urgent!',
    bg: 'Фирма Слънце ЕООД, заплата 1200 евро месечно, квартира. Без такса. Спешно!',
    uk: 'Фірма Сонце, зарплата 1200 євро на місяць, житло. Без внесків. Терміново!',
    ru: 'Фирма Солнце, зарплата 1200 евро в месяц, жилье. Без взносов. Срочно!',
    hu: 'Nap Kft. cég, fizetés havi 1200 EUR, szállás. Nincs díj. Sürgős!',
    es: 'Empresa Sol SL, sueldo 1.200 EUR al mes, alojamiento. Sin tasas. ¡Urgente!',
  };
  const expected = {
    known: 'said',
    hurry: 'said',
    'pay-clear': 'said',
    fee: 'denied',
    passport: 'unsaid',
    visa: 'unsaid',
    housing: 'said',
    photos: 'unsaid',
  };
  for (const [language, text] of Object.entries(offers)) {
    assert.deepEqual(
      Object.fromEntries(
        Object.entries(stateOf(text, language)).filter(([question]) => question in expected),
      ),
      expected,
      language,
    );
  }
});

test('a denial reaches three words and no further, and not into another sentence', () => {
  assert.equal(stateOf('There is no registration or other fee', 'en').fee, 'said');
  assert.equal(stateOf('There is no other fee', 'en').fee, 'denied');
  assert.equal(stateOf('No. Fee is 300 EUR', 'en').fee, 'said');
  assert.equal(stateOf('A contract is not required', 'en').written, 'denied');
  assert.equal(stateOf('Szerződés nélkül', 'hu').written, 'denied');
  // In doubt it counts as denied, and is asked.
  assert.equal(stateOf('No experience, contract later', 'en').written, 'denied');
  assert.equal(stateOf('No fee now, the fee is paid later', 'en').fee, 'said');
});

test('what is denied stays open, and nothing says safe or gives a number', () => {
  const reading = readOffer('No fee. A contract in your language', [lists('en')]);
  assert.ok(reading.open.includes('fee') && !reading.open.includes('written'));
  assert.doesNotMatch(JSON.stringify(reading.questions.map(({ state }) => state)), /safe|score|\d/);
});

test('what nobody sees hides no word, and the place of a mention is given', () => {
  const [mention] = readOffer('Bring your pass\u200bport', [lists('en')]).questions.find(
    ({ question }) => question === 'passport',
  )!.mentions;
  assert.deepEqual(mention, { written: 'passport', at: 11, isDenied: false });
});

test('five megabytes are cut, and the cut is said', () => {
  assert.equal(readOffer('passport '.repeat(600_000), [lists('en')]).isCut, true);
});

test('lists of several languages are read together; any text is read', () => {
  const all = languages.map(lists);
  assert.ok(!readOffer('putovnica i contract', all).open.includes('written'));
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 200 }), (text) => {
      const { questions, open } = readOffer(text, all);
      assert.equal(questions.length, 16);
      for (const { question, state } of questions) assert.equal(open.includes(question), state !== 'said');
    }),
  );
});

test('that somebody pays a ticket says nothing of what the work pays', () => {
  const offers = {
    en: 'We pay the ticket, you pay it back from your wages.',
    nl: 'Het ticket wordt betaald, je betaalt het terug van je loon.',
    hr: 'Mi plaćamo kartu.',
    pl: 'Płacimy za bilet.',
    ro: 'Biletul este plătit.',
    sv: 'Biljetten är betald, du betalar tillbaka av lönen.',
    es: 'Pagamos el billete.',
    uk: 'Оплатимо квиток.',
    ru: 'Оплатим билет.',
    bg: 'Ще заплатим билета.',
  };
  for (const [language, text] of Object.entries(offers)) {
    assert.equal(stateOf(text, language)['pay-clear'], 'unsaid', language);
  }
});
