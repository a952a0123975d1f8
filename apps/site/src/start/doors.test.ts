// What each door says, as the ids of its messages and of its lines of law: for every door, country and
// language. A sentence that belongs to one door stands at no other: a nurse is no suspect, and who is
// exploited reads nothing that her exploiter says as well.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { linesOn, union } from '@heed/content/laws/answers';
import { readWords } from '@heed/content/messages/words';
import { doorRules } from '@heed/domain/intake';
import { sampleContext, sampleDirectory, sampleLaws, sampleSigns } from '../../sample.ts';
import type { PageContext } from '../context.ts';
import { lawLine } from '../law/lines.ts';
import { doorFoot, doorHead, doorPaths, type PagedDoor } from './door.ts';

const words = readWords(new URL('../../../../content/messages/', import.meta.url));
const laws = sampleLaws();
const directory = sampleDirectory();
const countries = [...Object.keys(laws).filter((code) => code !== union), 'IE', 'other', ''];
const languages = Object.keys(words.languages);

/** What stands beside every line of law: how far it is known, where it is from, what would confirm it. */
const keysOfLawLine = /^laws\.(mark|sources|of|read|would-confirm|sure\.(A|B|copy))$/;

/** Messages that a door may say, beside help lines, the country, who hears and how to come back. */
const allowedKeys = {
  self: new RegExp(
    '^(start\\.(self|safety)|law\\.(seen|official|may-have-changed|past|not-advice)|' +
      'laws\\.(topic\\.(reflection|care|residence|compensation|non-punishment)$|union|answer\\.\\d)|' +
      'rights\\.nation-unknown)',
  ),
  sells: new RegExp(
    '^(start\\.(law|safety)|home\\.rights$|laws\\.one\\.rights|' +
      'law\\.(unconfirmed|seen|official|may-have-changed|past|not-advice))',
  ),
  paid: /^(start\.(law|saw$|page\.buyers)|law\.|home\.know\.signs)/,
  saw: /^(start\.saw|signs\.(list|sign\.)|home\.know\.signs)/,
  work: /^(start\.(saw$|work|page\.(professionals|duties))|signs\.do\.natural$|home\.know\.signs)/,
} as const satisfies Record<PagedDoor, RegExp>;
const doors = Object.keys(doorPaths) as PagedDoor[];
const everywhere = new RegExp(
  '^(help|moment|promise)\\.|' +
    '^(start\\.(lines|law\\.there|who|country(\\.other)?)|receipt\\.back\\.how|home\\.lines)$',
);

/** The page of a door, and the ids of the messages that it says. */
function doorPage(door: PagedDoor, country: string, language: string) {
  const spokenKeys = new Set<string>();
  const context = sampleContext(words, language, '/start');
  const recordingContext: PageContext = {
    ...context,
    t: (key, values) => {
      spokenKeys.add(key);
      return context.t(key, values);
    },
  };
  const data = { door, country, directory, laws, signs: sampleSigns() };
  const html = `${doorHead(recordingContext, data)}<textarea>${doorFoot(recordingContext, data)}`;
  return { html, context, said: [...spokenKeys].filter((key) => !everywhere.test(key)) };
}

for (const door of doors)
  test(`the door '${door}' says only what belongs to it, in every country and language`, () => {
    for (const country of countries)
      for (const language of languages) {
        const { html, context, said: keys } = doorPage(door, country, language);
        const strange = keys.filter(
          (key) =>
            !allowedKeys[door].test(key) && !(doorRules[door].law.length > 0 && keysOfLawLine.test(key)),
        );
        assert.deepEqual(strange, [], `${country} ${language}`);
        const prosecution = context.t('law.no-protection').split(/(?<=[.。])\s?/)[0] ?? '';
        assert.equal(
          html.includes(prosecution),
          doorRules[door].warnsOfProsecution,
          `${country} ${language}`,
        );
      }
  });

test('each door shows every line of law of its topics, confirmed or not, and no other', () => {
  for (const door of doors)
    for (const country of countries) {
      const { html, context } = doorPage(door, country, 'en');
      for (const line of [...(laws[country] ?? []), ...(laws[union] ?? [])]) {
        if (line.text === null) continue;
        const isShown = html.includes(String(lawLine(context, line)).split('\n')[0] ?? '-');
        if (!doorRules[door].law.includes(line.topic)) assert.ok(!isShown, `${door} ${country} ${line.id}`);
        else if (!line.id.startsWith('eu-')) assert.ok(isShown, `${door} ${country} ${line.id}`);
      }
      for (const topic of ['selling', 'buying', 'use-of-victim'] as const) {
        const lines = linesOn(laws, country, topic);
        const isUnconfirmed = lines.length > 0 && lines.every(({ text }) => text === null);
        if (isUnconfirmed && doorRules[door].law.includes(topic))
          assert.match(html, /We could not confirm/, `${door} ${country} ${topic}`);
      }
    }
});

test(
  'who is exploited reads what she may ask for and who answers; the law is folded and stands after ' +
    'the form',
  () => {
    for (const country of ['HR', 'NL', 'PL', 'SE', 'FR', 'other']) {
      const { html } = doorPage('self', country, 'en');
      const main = html;
      const form = main.indexOf('<textarea>');
      assert.equal((main.match(/<li>/g)?.length ?? 0) >= 3 && form > 0, true, country);
      for (const line of (laws[country] ?? []).flatMap(({ text }) => text?.en ?? [])) {
        const at = main.indexOf(line);
        assert.ok(at === -1 || at > form, `${country}: ${line}`);
      }
      assert.ok(main.indexOf('An answer by') < form, country);
      assert.doesNotMatch(main, /offence|prosecution|sell/, country);
    }
  },
);

test('a period to think is named only where it is confirmed, else she is told to ask', () => {
  assert.match(
    doorPage('self', 'NL', 'en').html,
    /Time to think before you decide: 3 months\. There are conditions\./,
  );
  for (const country of ['HR', 'IE', 'other'])
    assert.match(
      doorPage('self', country, 'en').html,
      /Time to think before you decide anything: ask us/,
      country,
    );
});

test('who saw something or met someone at work gets what to do and where to read on', () => {
  const saw = doorPage('saw', 'HR', 'en').html;
  assert.match(saw, /you do not need proof[\s\S]*call[\s\S]*112[\s\S]*Do not step in[\s\S]*href="\/signs"/);
  const work = doorPage('work', 'HR', 'en').html;
  for (const path of ['/professionals', '/signs', '/duties'])
    assert.ok(work.includes(`href="${path}"`), path);
  assert.match(work, /Do not ask in front of/);
});
