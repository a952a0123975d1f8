// Questions answered on the device alone: one at a time, then which answers matter. Makes no request, stores
// nothing, makes no entry in the history; the answers are in this page's memory and go with it. Only a press
// takes them into the page of writing, in this tab.
import { watchExit } from '../exit/exit.ts';
import { insertLater } from '../later/insert.ts';
import { openReport } from '../report/carry.ts';

watchExit();
const root = document.querySelector<HTMLElement>('[data-questions]');
if (root !== null) ask(root);
for (const button of document.querySelectorAll('[data-print]'))
  button.addEventListener('click', () => print());

const offer = document.querySelector<HTMLElement>('[data-offer-text]');
if (offer !== null) awaitOffer(offer);

interface QuestionFlow {
  readonly root: HTMLElement;
  readonly groups: readonly HTMLElement[];
  readonly questions: readonly HTMLElement[];
  /** Where the question of the moment, or the result, is put. */
  readonly stage: HTMLElement;
  /** What each answer is called. */
  readonly words: Map<string, string>;
  readonly answers: Map<HTMLElement, string>;
}

/** The script that looks at a text comes at the first touch; a press before it has come is not lost. */
function awaitOffer(offer: HTMLElement): void {
  // A browser of before 2023 cannot read that script: it shows no field.
  if (!canLookBehind()) return;
  offer.hidden = false;
  const load = () => {
    insertLater()?.addEventListener('error', () => {
      const place = offer.querySelector('[data-offer-read]');
      if (place) place.textContent = offer.dataset.failed ?? '';
    });
  };
  for (const sign of ['focusin', 'pointerdown']) offer.addEventListener(sign, load, { once: true });
  offer.querySelector('[data-read]')?.addEventListener('click', () => {
    offer.dataset.pressed = '';
  });
}

/** Whether regular expressions look behind themselves here. */
function canLookBehind(): boolean {
  try {
    return /(?<=a)b/.test('ab');
  } catch {
    return false;
  }
}

function ask(root: HTMLElement): void {
  const stage = document.createElement('div');
  stage.setAttribute('aria-live', 'polite');
  const [groups, questions] = [all(root, '[data-group]'), all(root, '[data-question]')];
  const asking: QuestionFlow = { root, groups, questions, stage, words: new Map(), answers: new Map() };
  part(asking, 'data-before')?.after(stage);
  root.querySelector('[data-begin]')?.addEventListener('click', () => askAt(asking, 0));
  begin(asking);
}

function all<T extends HTMLElement>(within: ParentNode, selector: string): T[] {
  return [...within.querySelectorAll<T>(selector)];
}

function part({ root }: QuestionFlow, name: 'data-before' | 'data-none' | 'data-after'): HTMLElement | null {
  return root.querySelector<HTMLElement>(`[${name}]`);
}

function copy({ root }: QuestionFlow, name: string): DocumentFragment {
  const template = root.querySelector<HTMLTemplateElement>(`template[${name}]`);
  return document.importNode(template?.content ?? new DocumentFragment(), true);
}

function show(element: HTMLElement | null | undefined, isShown: boolean): void {
  if (element) element.hidden = !isShown;
}

function clear(asking: QuestionFlow): void {
  asking.stage.replaceChildren();
  for (const group of asking.groups) show(group, false);
  show(part(asking, 'data-none'), false);
  show(part(asking, 'data-after'), false);
}

function begin(asking: QuestionFlow): void {
  asking.answers.clear();
  for (const question of asking.questions)
    for (const line of all(question, '[data-said]')) line.textContent = '';
  clear(asking);
  show(part(asking, 'data-before'), true);
}

/** Shows the question at this place; behind the last one, the result. */
function askAt(asking: QuestionFlow, place: number): void {
  const question = asking.questions[place];
  if (question === undefined) showResult(asking);
  else showQuestion(asking, question, place);
}

function showQuestion(asking: QuestionFlow, question: HTMLElement, place: number): void {
  const { root, questions, stage } = asking;
  clear(asking);
  show(part(asking, 'data-before'), false);
  const group = question.closest<HTMLElement>('[data-group]');
  show(group, true);
  for (const other of questions) show(other, other === question);
  for (const why of all(root, '[data-why]')) show(why, false);
  const fragment = questionAt(asking, question, place);
  group?.append(stage);
  stage.replaceChildren(fragment);
  question.querySelector<HTMLElement>('[data-asks]')?.focus();
}

/** The buttons of a question: its answers, and the way back. */
function questionAt(asking: QuestionFlow, question: HTMLElement, place: number): DocumentFragment {
  const fragment = copy(asking, 'data-ask');
  const count = fragment.querySelector<HTMLElement>('[data-place]');
  if (count)
    count.textContent = (asking.root.dataset.count ?? '')
      .replace('#at', String(place + 1))
      .replace('#of', String(asking.questions.length));
  for (const button of all<HTMLButtonElement>(fragment, '[data-answer]')) {
    const answer = button.dataset.answer ?? '';
    asking.words.set(answer, button.textContent ?? '');
    button.addEventListener('click', () => {
      asking.answers.set(question, answer);
      askAt(asking, place + 1);
    });
  }
  fragment
    .querySelector('[data-back]')
    ?.addEventListener('click', () => (place === 0 ? begin(asking) : askAt(asking, place - 1)));
  return fragment;
}

function isTelling({ answers }: QuestionFlow, question: HTMLElement): boolean {
  return (question.dataset.matters ?? '').split(' ').includes(answers.get(question) ?? '');
}

function showResult(asking: QuestionFlow): void {
  const { root, groups, questions, stage, words, answers } = asking;
  clear(asking);
  part(asking, 'data-before')?.after(stage);
  stage.replaceChildren(copy(asking, 'data-result'));
  const telling = questions.filter((question) => isTelling(asking, question));
  for (const question of questions) {
    show(question, telling.includes(question));
    const [answerLine] = all(question, '[data-said]');
    if (answerLine) answerLine.textContent = words.get(answers.get(question) ?? '') ?? '';
  }
  for (const group of groups)
    show(
      group,
      telling.some((question) => group.contains(question)),
    );
  for (const why of all(root, '[data-why]')) show(why, true);
  show(part(asking, 'data-none'), telling.length === 0);
  show(part(asking, 'data-after'), true);
  stage.append(endOf(asking, telling));
  stage.querySelector<HTMLElement>('[data-result-title]')?.focus();
}

/** What can be done after the result: begin again, or take what matters into a report. */
function endOf(asking: QuestionFlow, telling: readonly HTMLElement[]): DocumentFragment {
  const end = copy(asking, 'data-end');
  end.querySelector('[data-again]')?.addEventListener('click', () => begin(asking));
  const take = end.querySelector<HTMLElement>('[data-take]');
  if (telling.length === 0) take?.remove();
  take?.addEventListener('click', () =>
    openReport({ action: `/${asking.root.dataset.language ?? 'en'}/report`, door: 'self', country: '' }, [
      ['text', summary(telling)],
    ]),
  );
  return end;
}

function summary(telling: readonly HTMLElement[]): string {
  return telling.map((question) => (question.textContent ?? '').replace(/\s+/g, ' ').trim()).join('\n');
}
