// `/room/<code>/screen`: what a room has on its wall. It shows what phones show, big: how to come in, the
// step,
// numbers and words that the trainer puts up. Nobody answers here, and it counts as no phone.
import type { Course, RoomState, WorkshopStep } from '@heed/domain/training';
import { squareDrawing } from '@heed/site/booklets/square';
import { linkTo, type PageContext } from '@heed/site/context';
import { layout } from '@heed/site/frame/layout';
import { type Html, html, when } from '@heed/site/markup';
import { roomPath } from '@heed/site/room/path';
import type { RoomUse } from '@heed/site/room/use';
import { inCourseLanguage } from '../course/frame.ts';
import { counts, roomTalk, wall } from './page.ts';

/** The path of the wall of a room, without language. */
export const screenPath = (code: string): string => `${roomPath(code)}/screen`;

/** The address of a screen that shows this step, with its clock. */
export const screenAddress = (
  context: PageContext,
  { code, clock }: Pick<RoomScreenData, 'code' | 'clock'>,
): string => `${linkTo(context, screenPath(code))}?clock=${clock}`;

/** What the wall of a room is made from. */
export interface RoomScreenData {
  readonly code: string;
  /** Where people come in, to be typed: without the code. */
  readonly entrance: string;
  /** The same with the code, for the square code. */
  readonly address: string;
  readonly course: Course;
  readonly state: RoomState;
  readonly revision: number;
  readonly isClosed: boolean;
  /** What the room shows that a module opened for a use of its own; null in a workshop. */
  readonly use: RoomUse | null;
  /** Of this step's poll or vote, where the trainer shows them and enough answered. */
  readonly counts: readonly number[] | null;
  readonly people: number;
  /** Step and time at which the clock of this screen began, as it stands in the address: '3.1795000000'. */
  readonly clock: string;
  /** Whole minutes that the step has left. */
  readonly minutesLeft: number;
}

/** While a conversation runs it has the whole wall: what the step said before makes room. */
export function roomScreen(context: PageContext, data: RoomScreenData): Html {
  const { t } = context;
  const { code, course, state } = data;
  const here = screenAddress(context, data);
  const step = course.workshop[state.step]!;
  return layout(context, {
    title: 'room.page',
    style: 'content',
    script: 'room',
    path: screenPath(code),
    shape: 'screen',
    main: data.isClosed
      ? (data.use?.closedWall(context) ?? html`<h1>${t('room.closed')}</h1><p>${t('room.closed.how')}</p>`)
      : html`<div class="stage" data-room="${code}" data-revision="${data.revision}" data-here="${here}">
<section class="flow">${when(
          data.use === null,
          () =>
            html`<p class="hint">${t('room.step', {
              at: state.step + 1,
              of: course.workshop.length,
            })} · ${clock(context, step, data.minutesLeft)}</p>`,
        )}
${inCourseLanguage(
  context,
  course,
  html`<h1>${step.title}</h1>${when(
    data.state.vote === null,
    () => html`${step.show.map((line) => html`<p>${line}</p>`)}`,
  )}`,
)}
${partOf(context, data, step)}</section>
<aside class="flow" aria-label="${t('room.code')}"><p class="code" dir="ltr"
translate="no">${code.slice(0, 3)} ${code.slice(3)}</p><p translate="no">${data.entrance}</p>${squareDrawing(
          data.address,
          'medium',
          t('room.screen.square'),
        )}<p>${t('room.people', { count: data.people })}</p>
<p data-look><a class="button" href="${here}">${t('room.next')}</a></p></aside></div>`,
  });
}

const clock = ({ t }: PageContext, { minutes }: WorkshopStep, minutesLeft: number): string =>
  minutesLeft > 0
    ? t('room.screen.left', { left: minutesLeft, all: minutes })
    : t('room.screen.over', { count: minutes });

function partOf(context: PageContext, data: RoomScreenData, step: WorkshopStep): Html | null {
  const { t } = context;
  switch (step.kind) {
    case 'poll':
      return choices(context, data, step.options);
    case 'vote': {
      const talk = roomTalk(context, data, step);
      if (talk === null) return null;
      return html`${when(data.state.vote === null, () => talk.who)}${talk.words}${when(
        talk.options.length > 0,
        () => html`<h2>${t('room.vote.ask')}</h2>${choices(context, data, talk.options)}`,
      )}`;
    }
    case 'words':
      return wall(context, data.state);
    case 'contribution':
      return data.use === null ? null : data.use.wall(context);
    case 'pairs':
      return html`<p>${t('room.pairs')}</p>`;
    case 'break':
      return html`<p><strong>${t('room.breaktime', { count: step.minutes })}</strong></p>`;
    case 'test':
    case 'reflection':
      return html`<p>${t('room.screen.phones')}</p>`;
    default:
      return null;
  }
}

/** What can be chosen; with the numbers where the trainer shows them. */
const choices = (context: PageContext, data: RoomScreenData, options: readonly string[]): Html =>
  html`${when(data.counts === null || !data.state.showsCounts, () =>
    inCourseLanguage(
      context,
      data.course,
      html`<ul class="bullets">${options.map((text) => html`<li>${text}</li>`)}</ul>`,
    ),
  )}${counts(context, data, options)}`;
