// Pages of training from an invented course, for tests and the preview.

import {
  type Course,
  firstState,
  type InterviewChoice,
  leadInterview,
  posedItems,
  type RoomState,
  type WorkshopStep,
} from '@heed/domain/training';
import type { TrainingBadge } from '@heed/envelope/badge';
import type { PageContext } from '@heed/site/context';
import { type Html, html } from '@heed/site/markup';
import type { RoomUse } from '@heed/site/room/use';
import { workshopPage } from '@heed/site/room/workshop-page';
import { workshopReport } from '@heed/statistics/training';
import { certificateForm, certificatePage } from './certificate/page.ts';
import { lessonPage } from './course/lesson.ts';
import { trainingPage } from './course/list.ts';
import { coursePage } from './course/page.ts';
import { testPage } from './course/test-page.ts';
import { type InterviewRun, interviewPage } from './interview/page.ts';
import { sharedReportPage, unsharedReportPage } from './report.ts';
import { type RoomPageData, roomEntryPage, roomPage } from './room/page.ts';
import { roomScreen } from './room/screen.ts';
import { verifyPage } from './verify/page.ts';

const choice = (kind: InterviewChoice['kind'], to: string): InterviewChoice => ({
  text: '“Ĥöŵ åŕé ýöü ţöðåý, åñð ŵĥåţ ŵöüļð ýöü ļîķé ţö ţåļķ åƀöüţ ƒîŕšţ?”',
  kind,
  reply: '“Ĝööð”, šĥé šåýš.',
  thought: 'Ñöƀöðý åšķš ţĥåţ.',
  note: 'Åñ öþéñ qüéšţîöñ ĝîṽéš ĥéŕ ŕööɱ.',
  better: kind === 'why' ? '“Ŵĥåţ ŵöüļð ĥéļþ?”' : null,
  reveals: 'debt',
  to,
});

const step = (id: string, kind: WorkshopStep['kind'], more: Partial<WorkshopStep> = {}): WorkshopStep => ({
  id,
  kind,
  minutes: 5,
  title: 'Öñé ŵöŕð: ŵĥåţ ŵöüļð ýöü ŵåñţ ţö ĥéåŕ?',
  say: 'Šåý ţĥîš.',
  show: ['Ñöƀöðý ĥåš ţö šþéåķ', 'Ļéåṽé ŵĥéñ ýöü ļîķé'],
  options: [],
  interview: null,
  test: null,
  ...more,
});

const variants = [0, 1, 2].map((right) => ({
  question: 'Šöɱéƀöðý åšķš ŵĥåţ ĥåþþéñš ŵîţĥ ŵĥåţ šĥé šåýš. Ŵĥåţ ðö ýöü šåý?',
  options: [0, 1, 2].map((at) => ({
    text: 'Ţĥåţ Î ŵîļļ ţéļļ ĥéŕ ƀéƒöŕé Î ŵŕîţé åñýţĥîñĝ ðöŵñ',
    right: at === right,
    feedback: 'Šĥé ðéçîðéš.',
  })),
}));

/** Invented, in letters that a test can tell from words of the pages. */
const sampleCourse: Course = {
  id: 'police',
  trade: 'police',
  language: 'en',
  title: 'Ƒîŕšţ çöñţåçţ',
  lead: 'Ĥöŵ ţö ɱééţ šöɱéƀöðý ŵĥö ɱåý ƀé éẋþļöîţéð.',
  audience: 'Ƒöŕ öƒƒîçéŕš.',
  aims: ['Šåý ŵĥö ýöü åŕé'],
  minutes: 60,
  pass: 0.8,
  lessons: [{ id: 'trust', title: 'Ţŕüšţ çöɱéš ƒîŕšţ', text: 'Ţŕüšţ.' }],
  interviews: [
    {
      id: 'door',
      title: 'Å ðööŕ',
      who: 'Ýöü åŕé Ķîɱ.',
      note: 'Îţ ţöüçĥéš öñ ðéƀţ.',
      close: 'Åţ ƀéšţ šĥé ķñöŵš.',
      person: 'Ɱåŕå',
      facts: [{ id: 'debt', text: '“Î öŵé ɱöñéý.”', wrong: '“Ĥé ñéṽéŕ åšķéð.”' }],
      scenes: [
        {
          id: 'one',
          paragraphs: ['Šĥé öþéñš ţĥé ðööŕ.'],
          choices: [choice('open', 'two'), choice('why', 'two')],
        },
        { id: 'two', paragraphs: ['Šĥé ŵåîţš.'], choices: [choice('open', 'end'), choice('why', 'end')] },
        { id: 'end', paragraphs: ['Šĥé ĝöéš.'], choices: [] },
      ],
    },
  ],
  items: [
    { id: 'say', kind: 'choice', concept: 'Šåý', variants },
    {
      id: 'order',
      kind: 'order',
      concept: 'Öŕðéŕ',
      variants: [{ question: 'Þüţ îñ öŕðéŕ', steps: ['Öñé', 'Ţŵö', 'Ţĥŕéé'], feedback: 'Šåƒéţý ƒîŕšţ.' }],
    },
  ],
  scales: [{ id: 'can', statement: 'Î çåñ šåý ŵĥö Î åɱ.', least: 'Ñöţ åţ åļļ', most: 'Çöɱþļéţéļý' }],
  workshop: [
    step('welcome', 'slide'),
    step('guess', 'poll', { options: ['Å šţåţéɱéñţ', 'Å ŵåý ţö ŕéåçĥ ĥéļþ'] }),
    step('words', 'words'),
    step('vote', 'vote', { interview: 'door' }),
    step('after', 'test', { test: 'after' }),
  ],
  handouts: [],
  hash: '012345678901',
};

/** Every page of training by its name. */
export function trainingSamples(at: (path: string) => PageContext): Record<string, Html> {
  const course = { ...sampleCourse, language: at('/training').locale };
  const path = (rest: string) => at(`/training/police${rest}`);
  const items = posedItems(course.items, 0, 'before');
  const test = {
    course,
    kind: 'test',
    form: 0,
    occasion: 'before',
    items,
    nextDate: 1,
    stillMissed: [],
    answers: null,
    proof: null,
    isIssuing: true,
  } as const;
  const noCard = { text: '', outcome: null, from: null } as const;
  const run = (...choices: number[]): InterviewRun => ({
    seed: 7,
    choices,
    conversation: leadInterview(course.interviews[0]!, 7, choices)!,
  });
  const interview = { course, number: 1, freshSeed: 7, changed: false } as const;
  return {
    training: trainingPage(at('/training'), [course]),
    'training-course': coursePage(path(''), {
      course,
      sources: [],
      reviewedBy: [],
      trade: { path: '/professionals/police', heading: 'Îñ ţĥé þöļîçé' },
    }),
    'training-lesson': lessonPage(path('/lesson/trust'), { course, lesson: course.lessons[0]!, tokens: [] }),
    'training-interview': interviewPage(path('/interview/1'), { ...interview, run: run(1) }),
    'training-debrief': interviewPage(path('/interview/1'), { ...interview, run: run(1, 0) }),
    'training-test': testPage(path('/test'), {
      ...test,
      card: noCard,
      answers: new Map<string, number | readonly number[]>([
        ['say', 1],
        ['order', [0, 2, 1]],
      ]),
    }),
    ...certificateSamples(at, course),
    'training-later': testPage(path('/later'), {
      ...test,
      kind: 'later',
      occasion: 'later',
      card: { text: 'BCD', outcome: 'wrong', from: null },
    }),
    ...reportSamples(at, course),
    ...roomSamples(at, course),
  };
}

function reportSamples(at: (path: string) => PageContext, course: Course): Record<string, Html> {
  const sums = { n: 24, x: 12, y: 36, xx: 12, yy: 60, xy: 18 };
  const both = { both: 24, gained: 14, lost: 2, rightBefore: 6, rightAfter: 18 };
  const report = workshopReport(
    {
      people: 26,
      onPaper: 0,
      paired: sums,
      items: course.items.map(({ id }) => ({ id, ...both })),
      scales: [{ id: 'can', before: [4, 8, 8, 4, 0], back: [8, 8, 8, 0, 0], after: [0, 0, 8, 8, 8] }],
      polls: [{ step: 'guess', counts: [14, 10] }],
      votes: [{ step: 'vote', scenes: [{ scene: 'one', counts: [15, 2] }] }],
      later: { n: 10, x: 15, y: 12, xx: 25, yy: 18, xy: 20 },
      laterFromBefore: { n: 10, x: 5, y: 12, xx: 5, yy: 18, xy: 6 },
      waiting: { later: { n: 4 } },
    },
    course,
    { day: '2026-08-28', organisation: 'Öŕĝåñîšåţîöñ', place: 'Þöļîçé öƒ å þöŕţ', lastStep: 4 },
  );
  const address = 'a'.repeat(32);
  const path = `/training/report/${address}`;
  return {
    'shared-report': sharedReportPage(at(path), { report, address }),
    'unshared-report': unsharedReportPage(at(path)),
  };
}

function certificateSamples(at: (path: string) => PageContext, course: Course): Record<string, Html> {
  const path = at('/training/police/certificate');
  const badge: TrainingBadge = {
    id: '2f6f4d6e-7f0c-4f35-9a2e-0d6c2f8f1b11',
    day: '2026-11-27',
    issuer: { id: 'https://heed.example.org', name: 'Ĥåŕƀöûŕ' },
    achievement: { id: '#', name: 'Çöûŕšé', description: 'Ļéåđ', criteria: 'Ŵåš þåŕţ' },
    recipient: { hash: 'ab'.repeat(32), salt: 'cd'.repeat(16) },
  };
  const certificate = { course, badge, token: 'eyJ.eyJ.sig', address: '/verify-certificate#e' };
  const verify = { basis: null, token: '', verdict: null };
  return {
    certificate: certificateForm(path, course, 'proof'),
    'certificate-expired': certificateForm(path, course, null),
    'certificate-made': certificatePage(path, certificate),
    'verify-certificate': verifyPage(at('/verify-certificate'), verify),
    'verify-certificate-valid': verifyPage(at('/verify-certificate'), {
      ...verify,
      verdict: { ok: true, badge },
    }),
    'verify-certificate-altered': verifyPage(at('/verify-certificate'), {
      ...verify,
      token: 'eyJ',
      verdict: { ok: false, reason: 'altered' },
    }),
  };
}

function roomSamples(at: (path: string) => PageContext, course: Course): Record<string, Html> {
  const room = (step: number, state: Partial<RoomState> = {}, more: Partial<RoomPageData> = {}) =>
    roomPage(at('/room/BCDFGH'), {
      code: 'BCDFGH',
      phone: 'a'.repeat(32),
      course,
      state: { ...firstState, step, ...state },
      revision: 3,
      isClosed: false,
      notice: null,
      counts: null,
      items: [],
      recipient: `age1pq1${'q'.repeat(1952)}`,
      proof: null,
      isAfterTest: step === 4,
      card: null,
      laterAddress: 'https://heed.example.org/en/training/police/later',
      use: null,
      ...more,
    });
  return {
    'room-enter': roomEntryPage(at('/room'), { code: 'ABC', wrong: true }),
    'room-poll': room(1, { showsCounts: true }, { counts: [2, 3], notice: 'sent' }),
    'room-words': room(2, { wall: [{ word: 'šåƒé', count: 4 }] }),
    'room-words-plain': room(2, {}, { recipient: null }),
    'room-vote': room(3, { vote: { seed: 7, choices: [0] } }),
    'room-test': room(
      4,
      {},
      { items: posedItems(course.items, 0, 'after'), card: 'BCDFGH-JKLMNP-BZCD-QRSTVW' },
    ),
    'workshop-alone': workshopPage(at('/report')),
    'room-closed': room(4, {}, { isClosed: true }),
    ...usedSamples(room),
    ...screenSamples(at('/room/BCDFGH/screen'), course),
  };
}

/** A room that something else than a workshop is held in. */
function usedSamples(
  room: (step: number, state: Partial<RoomState>, more: Partial<RoomPageData>) => Html,
): Record<string, Html> {
  const use: RoomUse = {
    phone: (_context, formOf) =>
      formOf(html`<label for="words">Ŵöŕðš</label><textarea id="words" name="words"></textarea>`),
    say: () => 'Šéñţ.',
    follows: () => 'Îţ ƒöļļöŵš.',
    wall: () => html`<p>Ŵåļļ</p>`,
    closed: () => html`<h1>Çļöšéð</h1>`,
    closedWall: () => html`<h1>Çļöšéð</h1>`,
  };
  const course = { ...sampleCourse, workshop: [step('reflections', 'contribution', { show: [] })] };
  return {
    'room-used': room(0, {}, { course, use, notice: 'sent' }),
    'room-used-closed': room(0, {}, { course, use, isClosed: true, notice: 'over' }),
  };
}

function screenSamples(context: PageContext, course: Course): Record<string, Html> {
  const screen = (step: number, state: Partial<RoomState> = {}, counts: readonly number[] | null = null) =>
    roomScreen(context, {
      code: 'BCDFGH',
      entrance: 'heed.example.org/room',
      address: 'https://heed.example.org/room/BCDFGH',
      course,
      state: { ...firstState, step, ...state },
      revision: 3,
      isClosed: false,
      counts,
      use: null,
      people: 20,
      clock: `${step}.1795000000`,
      minutesLeft: step,
    });
  return {
    'screen-slide': screen(0),
    'screen-poll': screen(1, { showsCounts: true }, [2, 3]),
    'screen-words': screen(2, { wall: [{ word: 'šåƒé', count: 4 }] }),
    'screen-vote': screen(3, { vote: { seed: 7, choices: [0] } }),
    'screen-test': screen(4),
  };
}
