// The script of a course that stands alone: shows one part at a time, plays conversations, judges the test,
// and speaks with a learning platform once the learner agreed to that.
import { FORMS, type Interview } from '@heed/domain/training';
import { judgeHere, type TestScore } from '../course/judge.ts';
import { freshSeed, playInterview } from '../interview/play.ts';
import { cmi5Launch, cmi5Opener } from './cmi5.ts';
import { scormApi, scormOpener } from './scorm.ts';
import { OpeningUsed, type PlatformSession, type TestResult } from './session.ts';

const { body } = document;
const all = (selector: string): HTMLElement[] => [...document.querySelectorAll<HTMLElement>(selector)];
const first = (selector: string): HTMLElement | null => document.querySelector<HTMLElement>(selector);
const parts = all('[data-part]');
const before = first('#before');

/** What begins a session with the platform that opened the page; null where none did. */
function openerHere(): (() => Promise<PlatformSession>) | null {
  if (body.dataset.platform === 'cmi5') {
    const launch = cmi5Launch(location.search);
    return launch === null ? null : cmi5Opener(launch);
  }
  const api = body.dataset.platform === 'scorm' ? scormApi(window) : null;
  return api === null ? null : scormOpener(api);
}

const open = openerHere();
let session: PlatformSession | null = null;
/** What the button that tries again does. */
let again: (() => Promise<void>) | null = null;

/** Shows the part that the address names, else the first one. `isMove`: somebody went there. */
function showPart(isMove: boolean): void {
  const id = location.hash.slice(1);
  const part =
    parts.find((one) => one.id === id) ?? parts.find((one) => one.contains(document.getElementById(id)));
  const current = part ?? parts[0];
  for (const one of parts) one.hidden = one !== current;
  if (!isMove || current?.id !== (part?.id ?? '')) return;
  const heading = current.querySelector('h1');
  heading?.setAttribute('tabindex', '-1');
  heading?.focus({ preventScroll: true });
  if (current.id === id) scrollTo(0, 0);
}

function notice(name: string | null): void {
  for (const line of all('[data-notice]')) line.hidden = line.dataset.notice !== name;
}

/** Shows the course, and what the platform hears of it. */
function enter(name: string | null): void {
  if (before !== null) before.hidden = true;
  notice(name);
  showPart(false);
}

/** Does what needs the platform; where it does not answer, the learner can try again. */
async function withPlatform(work: () => Promise<void>): Promise<void> {
  again = () => withPlatform(work);
  try {
    await work();
    again = null;
  } catch (error) {
    notice(error instanceof OpeningUsed ? 'used' : 'failed');
  }
}

async function begin(): Promise<void> {
  if (open === null || session !== null) return;
  notice('opening');
  session = await open();
  const finish = first('[data-finish]');
  if (finish !== null) finish.hidden = false;
  if (session.pass !== null) showMark(session.pass);
  enter(session.purpose === 'look' ? 'review' : null);
}

async function end(): Promise<void> {
  if (session === null) return;
  const address = await session.end();
  session = null;
  const finish = first('[data-finish]');
  if (finish !== null) finish.hidden = true;
  notice('over');
  if (address !== null) location.assign(address);
}

/** The platform's mark in place of the course's. */
function showMark(pass: number): void {
  const percent = String(Math.round(pass * 100));
  for (const line of all('[data-mark]'))
    line.textContent = (line.dataset.mark ?? '').replace('#percent', percent);
}

function resultOf({ right, all: questions }: TestScore): TestResult {
  const scaled = questions === 0 ? 0 : right / questions;
  const pass = session?.pass ?? Number(body.dataset.pass);
  return { scaled, percent: Math.floor((100 * right) / Math.max(1, questions)), isEnough: scaled >= pass };
}

function showScore(): void {
  const line = first('[data-score]');
  const score = session?.score ?? null;
  if (line === null) return;
  line.hidden = score === null;
  if (score === null) return;
  const texts = { now: line.dataset.now, end: line.dataset.end, before: line.dataset.before };
  line.textContent = (texts[score.timing] ?? '').replace('#percent', String(score.percent));
}

/** Puts form number `number` of the test into its place. */
function putTest(number: number): void {
  const place = first('[data-test-place]');
  const templates = [...document.querySelectorAll<HTMLTemplateElement>('template[data-form]')];
  const template = templates[number % templates.length];
  if (place === null || template === undefined) return;
  place.replaceChildren(template.content.cloneNode(true));
  const form = place.querySelector('form');
  if (form === null) return;
  const line = (name: string) => form.querySelector<HTMLElement>(`[${name}]`);
  const more = line('data-once-more');
  judgeHere(form, (score) => {
    const result = resultOf(score);
    for (const [name, isThis] of [
      ['data-enough', result.isEnough],
      ['data-not-enough', !result.isEnough],
    ] as const)
      line(name)!.hidden = !isThis;
    if (more !== null) more.hidden = false;
    // Seen with its answers a form counts once.
    form.querySelector<HTMLElement>('.act')!.hidden = true;
    const tell = async () => {
      await session?.tell(result);
      notice(session?.purpose === 'look' ? 'review' : null);
    };
    if (session !== null) void withTelling(tell).then(showScore);
  });
  more?.addEventListener('click', () => {
    putTest(number + 1);
    place.querySelector<HTMLElement>('input, select')?.focus();
  });
}

/** As `withPlatform`; what was told already is sent again, and never told twice. */
async function withTelling(tell: () => Promise<void>): Promise<void> {
  await withPlatform(tell);
  if (again !== null)
    again = () =>
      withPlatform(async () => {
        await session?.retry();
        notice(null);
        showScore();
      });
}

for (const part of parts) {
  const root = part.querySelector<HTMLElement>('[data-interview]');
  const script = part.querySelector<HTMLTemplateElement>('template[data-script]')?.content.textContent;
  if (root !== null && script)
    playInterview({ page: part, root, seed: freshSeed(), choices: [] }, JSON.parse(script) as Interview);
}
putTest(Math.floor(Math.random() * FORMS));
first('[data-begin]')?.addEventListener('click', () => void withPlatform(begin));
first('[data-look]')?.addEventListener('click', () => enter('look'));
first('[data-retry]')?.addEventListener('click', () => void again?.());
first('[data-finish]')?.addEventListener('click', () => void withPlatform(end));
addEventListener('hashchange', () => {
  if (before === null || before.hidden) showPart(true);
});
addEventListener('pagehide', () => session?.leave());
// A page that Back brings again has said its last word to the platform.
addEventListener('pageshow', ({ persisted }) => {
  if (persisted && session !== null) location.reload();
});
if (open === null || before === null) enter(before === null ? null : 'alone');
else {
  for (const part of parts) part.hidden = true;
  before.hidden = false;
}
