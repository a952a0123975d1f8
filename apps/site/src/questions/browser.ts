// Questions answered on the device alone: one at a time, then which answers matter. Makes no request, stores nothing, makes no entry in the
// history; the answers are in this page's memory and go with it. Only a press takes them into the page of writing, in this tab.
import { watchExit } from '../exit/exit.ts';
import { openReport } from '../report/carry.ts';

watchExit();
const root = document.querySelector<HTMLElement>('[data-questions]');
if (root !== null) ask(root);
for (const button of document.querySelectorAll('[data-print]')) button.addEventListener('click', () => print());

function ask(root: HTMLElement): void {
  const all = <T extends HTMLElement>(selector: string, within: ParentNode = root) => [
    ...within.querySelectorAll<T>(selector),
  ];
  const copy = (name: string) =>
    document.importNode(
      root.querySelector<HTMLTemplateElement>(`template[${name}]`)?.content ?? new DocumentFragment(),
      true,
    );
  const groups = all('[data-group]');
  const questions = all('[data-question]');
  const [before] = all('[data-before]');
  const [none] = all('[data-none]');
  const [after] = all('[data-after]');
  const words = new Map<string, string>();
  const given = new Map<HTMLElement, string>();
  const stage = document.createElement('div');
  stage.setAttribute('aria-live', 'polite');
  before?.after(stage);

  const show = (part: HTMLElement | undefined, shown: boolean) => {
    if (part) part.hidden = !shown;
  };
  const clear = () => {
    stage.replaceChildren();
    for (const group of groups) show(group, false);
    show(none, false);
    show(after, false);
  };

  const begin = () => {
    given.clear();
    for (const question of questions) for (const said of all('[data-said]', question)) said.textContent = '';
    clear();
    show(before, true);
  };

  const at = (place: number) => {
    const question = questions[place];
    if (question === undefined) return result();
    clear();
    show(before, false);
    const group = question.closest<HTMLElement>('[data-group]');
    show(group ?? undefined, true);
    for (const one of questions) show(one, one === question);
    for (const why of all('[data-why]')) show(why, false);
    const asked = copy('data-ask');
    const count = asked.querySelector<HTMLElement>('[data-place]');
    if (count)
      count.textContent = (root.dataset.count ?? '')
        .replace('#at', String(place + 1))
        .replace('#of', String(questions.length));
    for (const button of all<HTMLButtonElement>('[data-answer]', asked)) {
      const answer = button.dataset.answer ?? '';
      words.set(answer, button.textContent ?? '');
      button.addEventListener('click', () => {
        given.set(question, answer);
        at(place + 1);
      });
    }
    asked.querySelector('[data-back]')?.addEventListener('click', () => (place === 0 ? begin() : at(place - 1)));
    group?.append(stage);
    stage.replaceChildren(asked);
    question.querySelector<HTMLElement>('[data-asks]')?.focus();
  };

  const matters = (question: HTMLElement) =>
    (question.dataset.matters ?? '').split(' ').includes(given.get(question) ?? '');

  const result = () => {
    clear();
    before?.after(stage);
    stage.replaceChildren(copy('data-result'));
    const telling = questions.filter(matters);
    for (const question of questions) {
      show(question, matters(question));
      const [said] = all('[data-said]', question);
      if (said) said.textContent = words.get(given.get(question) ?? '') ?? '';
    }
    for (const group of groups)
      show(
        group,
        telling.some((question) => group.contains(question)),
      );
    for (const why of all('[data-why]')) show(why, true);
    show(none, telling.length === 0);
    show(after, true);
    const end = copy('data-end');
    end.querySelector('[data-again]')?.addEventListener('click', begin);
    const take = end.querySelector<HTMLElement>('[data-take]');
    if (telling.length === 0) take?.remove();
    take?.addEventListener('click', () =>
      openReport({ action: `/${root.dataset.language ?? 'en'}/report`, door: 'self', country: '' }, [
        ['text', summary(telling)],
      ]),
    );
    stage.append(end);
    stage.querySelector<HTMLElement>('[data-result-title]')?.focus();
  };

  const summary = (telling: readonly HTMLElement[]) =>
    telling.map((question) => (question.textContent ?? '').replace(/\s+/g, ' ').trim()).join('\n');

  root.querySelector('[data-begin]')?.addEventListener('click', () => at(0));
  begin();
}
