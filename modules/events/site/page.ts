// `/event/<slug>`: one event. The programme, who speaks, how to register, the rooms that are open now, who
// wants
// to be named as having been there, and the minutes once they are published.

import { linkTo, type PageContext } from '@heed/site/context';
import { number } from '@heed/site/figures/words';
import { layout } from '@heed/site/frame/layout';
import { type Html, html, when } from '@heed/site/markup';
import { day, oneStop } from '@heed/site/moment';
import { roomPath } from '@heed/site/room/path';
import { type EventPlan, inOrder, type Participants, paragraphsOf, type Session } from '../rules/index.ts';
import {
  daysText,
  eventPaths,
  factList,
  inEventLanguage,
  languagesText,
  paragraphList,
  person,
  sessionPeople,
  timeText,
} from './frame.ts';

export interface EventPageData {
  readonly slug: string;
  readonly plan: EventPlan;
  readonly isOver: boolean;
  /** Whether people may register here now; who has registered can take it back in any case. */
  readonly takesRegistrations: boolean;
  /** Seats that are left; null where nobody set a number. */
  readonly seatsLeft: number | null;
  readonly participants: Participants;
  /** Codes of open rooms by session. */
  readonly rooms: ReadonlyMap<string, string>;
  /** Day on which the minutes were published; null before. */
  readonly minutesDay: string | null;
  /** Today, on which the number of participants was counted. */
  readonly today: string;
}

export function eventPage(context: PageContext, data: EventPageData): Html {
  const { t } = context;
  const { plan, slug } = data;
  const paths = eventPaths(slug);
  return layout(context, {
    title: 'event.page',
    style: 'content',
    path: paths.event,
    main: html`${inEventLanguage(context, plan, html`<h1>${plan.title}</h1>`)}
${when(data.isOver, () => html`<p class="note">${t('event.over')}</p>`)}
${when(
  data.minutesDay,
  () =>
    html`<div class="acts"><a class="button act" href="${linkTo(context, paths.minutes)}">${t(
      'event.minutes.read',
    )}</a></div>`,
)}
${factList([
  [t('event.when'), daysText(context, plan)],
  [t('event.where'), html`<span dir="auto">${plan.place}</span>`],
  [t('event.organiser'), html`<span dir="auto">${plan.organiser}</span>`],
  [t('event.languages'), languagesText(context, plan)],
])}
${inEventLanguage(context, plan, paragraphList(paragraphsOf(plan.description)))}
${when(!data.isOver, () => registering(context, data))}
${programme(context, data)}
${participants(context, data)}`,
  });
}

function registering(context: PageContext, { slug, seatsLeft, takesRegistrations }: EventPageData): Html {
  const { t } = context;
  const paths = eventPaths(slug);
  return html`<section aria-labelledby="register-title"><h2 id="register-title">${t('event.register')}</h2>
${when(
  takesRegistrations,
  () => html`<p>${t('event.register.lead')}</p>
${when(seatsLeft !== null, () => html`<p class="hint">${t('event.seats', { count: seatsLeft! })}</p>`)}`,
)}
<div class="acts">${when(
    takesRegistrations && seatsLeft !== 0,
    () => html`<a class="button act" href="${linkTo(context, paths.register)}">${t('event.register.go')}</a>`,
  )}<a class="button" href="${linkTo(context, paths.calendar)}" download>${t('event.calendar')}</a></div>
<p><a href="${linkTo(context, paths.withdraw)}">${t('event.withdraw')}</a></p></section>`;
}

function programme(context: PageContext, data: EventPageData): Html {
  const { t } = context;
  const { plan } = data;
  const days = plan.days.map((one) => one.day).toSorted();
  return html`<section aria-labelledby="programme-title"><h2 id="programme-title">${t('event.programme')}</h2>
<p class="hint">${t('event.zone')} <span translate="no">${plan.timeZone}</span></p>
${days.map(
  (own) =>
    html`${when(days.length > 1, () => html`<h3>${day(context, own)}</h3>`)}<ol
class="programme">${inOrder(plan.sessions)
      .filter((one) => one.day === own)
      .map((one) => html`<li>${session(context, data, one)}</li>`)}</ol>`,
)}</section>`;
}

function session(context: PageContext, { slug, plan, rooms, isOver }: EventPageData, one: Session): Html {
  const { t } = context;
  const code = rooms.get(one.id);
  return html`<p class="time"><bdi dir="ltr">${timeText(one)}</bdi>${when(
    one.room,
    () => html` · <span dir="auto">${one.room}</span>`,
  )}</p>
${inEventLanguage(
  context,
  plan,
  one.kind === 'break'
    ? html`<p>${one.title}</p>`
    : plan.days.length > 1
      ? html`<h4>${one.title}</h4>`
      : html`<h3>${one.title}</h3>`,
)}${sessionPeople(context, one)}
${when(
  code,
  () =>
    html`<p class="note">${t('event.room.open')} <a href="${linkTo(context, roomPath(code!))}">${t(
      'event.room.go',
    )}</a> <span class="code" dir="ltr" translate="no">${code}</span></p>`,
)}
${when(
  one.kind !== 'break' && !isOver,
  () =>
    html`<p><small><a href="${linkTo(context, eventPaths(slug).sessionCalendar(one.id))}"
aria-label="${t('event.calendar.session', { title: one.title })}" download>${t(
      'event.calendar.one',
    )}</a></small></p>`,
)}`;
}

/** A number has its source and its day beside it. */
function participants(context: PageContext, { participants: own, today }: EventPageData): Html | null {
  const { t } = context;
  const { listed, others } = own;
  return html`<section aria-labelledby="people-title"><h2 id="people-title">${t('event.participants')}</h2>
<p>${t('event.participants.lead')}</p>
${when(
  listed.length > 0,
  () => html`<ul class="people">${listed.map((one) => html`<li>${person(one)}</li>`)}</ul>`,
)}
<p>${t('event.participants.others', { count: others, others: number(context, others) })}</p>
<p class="hint">${oneStop(t('event.participants.source', { day: day(context, today) }))}</p></section>`;
}
