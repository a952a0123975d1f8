// Invented data for tests and the preview: an organisation with three desks at one fixed moment. Nothing here is real.
import { readdirSync, readFileSync } from 'node:fs';
import type { Desk, OpeningHours, Organisation } from '@heed/domain/organisation';
import type { PageContext } from './src/context.ts';
import type { Directory } from './src/help/lines.ts';
import type { Words } from './src/words.ts';

const weekdays: OpeningHours[] = ([1, 2, 3, 4, 5] as const).map((weekday) => ({ weekday, from: '09:00', to: '17:00' }));

const desk = (id: string, name: string, kind: Desk['kind'], languages: string[], interpreterHours: number | null): Desk => ({
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
    { when: 'child-at-risk', toWhom: 'child-protection', checkedBy: null, checkedOn: null },
  ],
});

export const sampleOrganisation: Organisation = {
  name: 'Þe Lämp',
  legalForm: 'štiçhting',
  country: 'SE',
  funders: ['ÞýÐ'],
  policeTies: 'ñöñé',
  checked: null,
  confirmBy: null,
  countries: ['HR', 'NL', 'PL', 'SE'],
  languages: ['en', 'hr', 'nl', 'pl', 'sv'],
  contact: 'post@lamp.example',
  keepDays: 90,
  exitTo: 'https://www.wikipedia.org/',
  desks: [
    desk('harbour', 'Hårböür', 'ngo', ['en', 'nl', 'sv'], 48),
    desk('lantern', 'Láñtérñ', 'sex-worker-organisation', ['en', 'pl', 'ro'], null),
    desk('advice', 'Ádvïçé', 'advice', ['en'], null),
  ],
};

export const sampleNow = Date.parse('2026-11-25T23:00:00+01:00');

export function sampleDirectory(): Directory {
  const folder = new URL('../../content/directory/', import.meta.url);
  const files = readdirSync(folder).filter((name) => name.endsWith('.json'));
  return Object.fromEntries(
    files.map((name) => [name.slice(0, -5), JSON.parse(readFileSync(new URL(name, folder), 'utf8')).lines]),
  );
}

export function sampleContext(words: Words, locale: string, path: string, more: Partial<PageContext> = {}): PageContext {
  return {
    ...words.tongue(locale),
    organisation: sampleOrganisation,
    promises: {
      harbour: { open: false, opensAt: sampleNow + 10 * 3_600_000, answerBy: sampleNow + 35 * 3_600_000, dutyAwake: false, dutyAt: null },
      lantern: { open: true, opensAt: null, answerBy: sampleNow + 15 * 3_600_000, dutyAwake: true, dutyAt: null },
      advice: { open: false, opensAt: null, answerBy: null, dutyAwake: false, dutyAt: null },
    },
    now: sampleNow,
    demonstration: true,
    assets: { style: 'style.css', icon: 'icon.svg', script: (name) => ({ src: `${name}.js`, integrity: `sha384-${'A'.repeat(64)}` }) },
    path,
    offered: Object.entries(words.languages).map(([code, { name }]) => ({ code, name })).filter(({ code }) => code !== 'ar'),
    chosen: locale !== 'en',
    ...more,
  };
}
