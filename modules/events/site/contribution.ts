// A session of an event in its room: what a phone sends to the moderator, what became of it, and the wall.

import { linkTo, type PageContext } from '@heed/site/context';
import { type Html, html, when } from '@heed/site/markup';
import type { RoomUse } from '@heed/site/room/use';
import { MOST_REFLECTION, type ReflectionState, type RefusalReason } from '../rules/index.ts';

/** What became of one reflection of this phone. */
export interface OwnReflection {
  readonly state: ReflectionState;
  /** As it is shown; null while nobody decided, and where it is refused. */
  readonly text: string | null;
  readonly reason: RefusalReason | null;
}

/** What the page of a phone shows in a session. */
export interface Contributions {
  readonly own: readonly OwnReflection[];
  readonly wall: readonly string[];
  /** Path of the event's page. */
  readonly event: string;
}

/** What the room of a session shows. */
export const showContributions = (contributions: Contributions): RoomUse => ({
  phone: (context, formOf, part) => contributionPart(context, contributions, formOf, part),
  say: ({ t }, notice) => t(notice === 'sent' ? 'event.reflect.sent' : 'event.reflect.full'),
  follows: ({ t }) => t('event.reflect.follows'),
  wall: (context) => contributionWall(context, contributions.wall),
  closed: (context, isLate) => sessionClosed(context, contributions, isLate),
  closedWall: ({ t }) => html`<h1>${t('event.room.closed')}</h1><p>${t('event.room.closed.how')}</p>`,
});

/** The form, what this phone sent, and the wall. */
function contributionPart(
  context: PageContext,
  { own, wall, event }: Contributions,
  formOf: (body: Html) => Html,
  { isSealed }: { readonly isSealed: boolean },
): Html {
  const { t } = context;
  return html`${formOf(html`<label for="words">${t('event.reflect.field')}</label>
<p class="hint" id="words-hint">${t('event.reflect.hint', { most: MOST_REFLECTION })}</p>
${sealing(context, isSealed)}<textarea id="words" name="words" rows="4" maxlength="${MOST_REFLECTION}"
autocomplete="off" aria-describedby="words-hint words-path"></textarea>`)}
${when(
  own.length > 0,
  () =>
    html`<section><h2>${t('event.reflect.own')}</h2><ul class="bullets">${own.map(
      (one) => html`<li>${ownText(context, one)}</li>`,
    )}</ul></section>`,
)}
${contributionWall(context, wall)}
<p><a href="${linkTo(context, event)}">${t('event.back')}</a></p>`;
}

/** Which of three is true here: sealed on this phone, by the server when it arrives, or not at all. */
function sealing({ t }: PageContext, isSealed: boolean): Html {
  if (!isSealed) return html`<p class="care" id="words-path">${t('event.sealed.not')}</p>`;
  return html`<p class="hint" id="words-path" data-path
data-sealed="${t('event.reflect.sealed')}">${t('event.reflect.arrives')}</p>
<p role="status" data-progress data-sealing="${t('room.words.waits')}"
data-failed="${t('event.sealed.failed')}" data-retry="${t('event.sealed.retry')}"></p>`;
}

function ownText({ t }: PageContext, { state, text, reason }: OwnReflection): Html {
  if (state === 'waiting') return html`${t('event.reflect.waiting')}`;
  if (state === 'refused')
    return html`${t('event.reflect.refused')} ${reason === null ? null : t(`event.reason.${reason}`)}`;
  return html`${t(`event.reflect.${state}`)} <q dir="auto">${text}</q>`;
}

/** What the moderator put up, the newest last. */
const contributionWall = ({ t }: PageContext, wall: readonly string[]): Html =>
  html`<section><h2>${t('event.wall')}</h2>${
    wall.length === 0
      ? html`<p>${t('event.wall.empty')}</p>`
      : html`<ul class="wall reflections">${wall.map((text) => html`<li dir="auto">${text}</li>`)}</ul>`
  }</section>`;

/** The room of a session after its end; `isLate` where a reflection came after it. */
const sessionClosed = (context: PageContext, { event }: Contributions, isLate: boolean): Html => {
  const { t } = context;
  return html`<h1>${t('event.room.closed')}</h1>${when(
    isLate,
    () => html`<p class="error" role="alert">${t('event.room.over')}</p>`,
  )}<p>${t('event.room.closed.how')}</p>
<div class="acts"><a class="button act" href="${linkTo(context, event)}">${t('event.back')}</a></div>`;
};
