// Pages of an invented event, for tests and the preview.

import type { PageContext } from '@heed/site/context';
import { layout } from '@heed/site/frame/layout';
import { type Html, html } from '@heed/site/markup';
import { type EventPlan, emptyMinutes, minutesDocument, type Session } from '../rules/index.ts';
import { showContributions } from './contribution.ts';
import { eventsPage } from './list.ts';
import { minutesBlocks } from './minutes.ts';
import { minutesPage } from './minutes-page.ts';
import { eventPage } from './page.ts';
import { emptyRegistration, registeredPage, registerPage, withdrawPage } from './register.ts';

const person = { name: 'Ŕöšå Ļåñţéŕñ', organisation: 'Öŕĝåñîšåţîöñ öƒ þéöþļé ŵĥö ŵöŕķ' };
const session = (id: string, start: string, end: string, kind: Session['kind']): Session => ({
  id,
  kind,
  title: 'Ŵĥåţ þéöþļé åšķ ƒöŕ ƒîŕšţ, åñð ŵĥåţ ţĥéý åŕé öƒƒéŕéð',
  day: '2027-03-01',
  start,
  end,
  room: 'Ĥåļļ',
  chair: person,
  moderator: kind === 'reflections' ? person : null,
  presentations: kind === 'talk' ? [{ title: 'Ƒöüŕ ĥüñðŕéð šéñţéñçéš', speakers: [person, person] }] : [],
});

const plan: EventPlan = {
  title: 'Ĥéåŕð åţ ţĥé ĥåŕƀöüŕ: ŵĥåţ çĥåñĝéš ŵĥéñ éṽéŕýƀöðý îš åţ ţĥé ţåƀļé',
  place: 'Öļð ļîƀŕåŕý',
  organiser: 'Öŕĝåñîšåţîöñ',
  description: 'Öñé ðåý.',
  timeZone: 'Europe/Zagreb',
  languages: ['en'],
  capacity: 40,
  days: [{ day: '2027-03-01', start: '09:00', end: '17:00' }],
  sessions: [
    session('a', '09:30', '10:30', 'talk'),
    session('b', '10:30', '11:00', 'reflections'),
    session('c', '11:00', '11:30', 'break'),
    session('d', '11:30', '12:00', 'conclusions'),
  ],
};
const participants = { listed: [person], others: 12 };

/** The room of a session on a phone, without what every room has around it. */
function roomSamples(context: PageContext): Record<string, Html> {
  const wall = ['Åšķ üš ƒîŕšţ, ţĥéñ þļåñ.'];
  const use = showContributions({
    own: [
      { state: 'waiting', text: null, reason: null },
      { state: 'wall', text: wall[0]!, reason: null },
      { state: 'refused', text: null, reason: 'names-somebody' },
    ],
    wall,
    event: '/event/harbour',
  });
  const show = (main: Html): Html =>
    layout(context, { title: 'room.page', keeps: 'reflection', isStep: true, path: '/room/BCDFGH', main });
  return {
    'room-session': show(
      html`<h1>Ŕööɱ</h1>${use.phone(
        context,
        (fields) => html`<form action="/room/BCDFGH" method="post">${fields}<button>Šéñð</button></form>`,
        {
          isSealed: true,
        },
      )}`,
    ),
    'room-session-closed': show(use.closed(context, true)),
  };
}

/** By the name of the sample. */
export function eventSamples(at: (path: string) => PageContext): Record<string, Html> {
  const slug = 'harbour';
  const minutes = minutesDocument(
    plan,
    {
      ...emptyMinutes,
      executiveSummary: 'Ŵé ɱéţ.',
      acronyms: [{ short: 'ÑĜÖ', meaning: 'Ñöñ-ĝöṽéŕñɱéñţåļ' }],
      recommendations: [{ title: 'Ƀéƒöŕé åñý qüéšţîöñ', points: ['Å ƀéð'] }],
      changes: [{ issue: '1.0', author: 'Éðî', day: '2027-03-05', reason: 'Þüƀļîç' }],
    },
    [{ session: 'b', text: 'Åšķ üš ƒîŕšţ.', cluster: '' }],
    participants,
  );
  const path = at(`/event/${slug}`);
  const place = { address: 'ĥţţþš', day: '2027-03-05' };
  const form = { slug, plan, fields: emptyRegistration, faults: [], refusal: null };
  const page = {
    slug,
    plan,
    participants,
    rooms: new Map([['b', 'BCDFGH']]),
    today: '2027-03-01',
    takesRegistrations: true,
  };
  return {
    events: eventsPage(at('/events'), [
      { slug, plan, isOver: false, hasMinutes: false },
      { slug, plan, isOver: true, hasMinutes: true },
    ]),
    'events-none': eventsPage(at('/events'), []),
    event: eventPage(path, { ...page, isOver: false, seatsLeft: 3, minutesDay: null }),
    'event-over': eventPage(path, { ...page, isOver: true, seatsLeft: 0, minutesDay: '2027-03-05' }),
    'event-register': registerPage(path, { ...form, recipient: `age1pq1${'q'.repeat(1952)}` }),
    'event-register-wrong': registerPage(path, {
      ...form,
      recipient: null,
      refusal: 'full',
      faults: [{ field: 'name', reason: { code: 'needs-name-for-list', values: {} } }],
    }),
    'event-registered': registeredPage(path, { slug, plan, code: 'BCDFGHJKLMNP' }),
    'event-withdraw': withdrawPage(path, { slug, code: 'BCDF', notice: 'unknown' }),
    'event-withdrawn': withdrawPage(path, { slug, code: '', notice: 'done' }),
    ...roomSamples(at('/room/BCDFGH')),
    'event-minutes': minutesPage(path, { slug, plan, blocks: minutesBlocks(path, minutes, place) }),
  };
}
