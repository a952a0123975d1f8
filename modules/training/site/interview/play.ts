// A conversation played on the device: the same model and the same parts as on the server, without a request
// for each sentence. Its parts are the templates that `interview.ts` writes.
import {
  type Conversation,
  type ConversationTurn,
  debrief,
  type Interview,
  isToAvoid,
  leadInterview,
} from '@heed/domain/training';

/** Seeds that a new run may have. */
const seeds = 10_000;
/** A seed of a new run. */
export const freshSeed = (): number => Math.floor(Math.random() * seeds);

/** Where a conversation is played. */
export interface InterviewStage {
  /** What holds the introduction, the conversation and the templates. */
  readonly page: ParentNode;
  /** The conversation itself. */
  readonly root: HTMLElement;
  /** Number of the first run. */
  readonly seed: number;
  /** Choices that were made already. */
  readonly choices: readonly number[];
  /** Hears that a conversation is over. */
  readonly onEnd?: () => void;
}

/** Lets a learner lead `interview`. */
export function playInterview(stage: InterviewStage, interview: Interview): void {
  const { page, root } = stage;
  const form = part<HTMLFormElement>(root, '[data-choices]');
  let { seed, choices } = stage;
  const intro = page.querySelector<HTMLElement>('[data-intro]');
  intro?.querySelector('form')?.addEventListener('submit', (event) => {
    event.preventDefault();
    intro.hidden = true;
    root.hidden = false;
    begin(seed);
  });
  form.addEventListener('submit', (event) => {
    const value = (event as SubmitEvent).submitter?.getAttribute('value') ?? '';
    const next = value.split('.').map(Number);
    const conversation = leadInterview(interview, seed, next);
    if (conversation === null) return;
    event.preventDefault();
    choices = next;
    show(conversation);
  });
  const begin = (newSeed: number) => {
    [seed, choices] = [newSeed, []];
    const conversation = leadInterview(interview, seed, choices);
    if (conversation !== null) show(conversation);
  };
  const show = (conversation: Conversation) => {
    root.querySelector('[data-over]')?.remove();
    const isOver = conversation.end !== null;
    for (const name of ['[data-talk]', '[data-turns]', '[data-scene]', '[data-choices]'])
      part(root, name).hidden = isOver;
    if (isOver) {
      stage.onEnd?.();
      return lookBack(stage, conversation, { seed, begin });
    }
    part(root, '[data-turns]').replaceChildren(...conversation.turns.map((turn) => turnOf(page, turn)));
    const scene = part(root, '[data-scene]');
    scene.replaceChildren(...conversation.scene.paragraphs.map((text) => element('p', text)));
    part(form, '.sayings').replaceChildren(
      ...conversation.scene.choices.map(({ text }, at) => {
        const button = element('button', text);
        button.setAttribute('name', 'path');
        button.setAttribute('value', [...choices, at].join('.'));
        return button;
      }),
    );
    scene.focus();
  };
}

const part = <E extends HTMLElement>(within: ParentNode, selector: string): E =>
  within.querySelector<E>(selector)!;

function element(name: string, text: string): HTMLElement {
  const node = document.createElement(name);
  node.textContent = text;
  return node;
}

const copy = (page: ParentNode, name: string): DocumentFragment =>
  part<HTMLTemplateElement>(page, `template[${name}]`).content.cloneNode(true) as DocumentFragment;

function fill(within: ParentNode, selector: string, text: string | null): void {
  const line = part(within, selector);
  if (text === null) line.remove();
  else line.textContent = text;
}

function turnOf(page: ParentNode, { choice, telling, fact }: ConversationTurn): DocumentFragment {
  const turn = copy(page, 'data-turn');
  fill(turn, '[data-said]', choice.text);
  fill(turn, '[data-reply]', choice.reply);
  fill(
    turn,
    telling === 'fact' ? '[data-fact]' : '[data-tells]',
    telling === 'fact' ? (fact?.text ?? null) : null,
  );
  fill(
    turn,
    telling === 'wrong' ? '[data-wrong]' : '[data-agrees]',
    telling === 'wrong' ? (fact?.wrong ?? null) : null,
  );
  const kinds = part<HTMLTemplateElement>(page, 'template[data-debrief]').dataset.kinds ?? '{}';
  fill(turn, '[data-kind]', (JSON.parse(kinds) as Record<string, string>)[choice.kind] ?? '');
  fill(turn, '[data-note]', choice.note);
  fill(turn, choice.better === null ? '[data-better-part]' : '[data-better]', choice.better);
  part(turn, '[data-feedback]').classList.toggle('avoid', isToAvoid(choice.kind));
  return turn;
}

function thoughtOf(page: ParentNode, turn: ConversationTurn): DocumentFragment {
  const both = turnOf(page, turn);
  const thought = copy(page, 'data-thought');
  fill(thought, '[data-words]', turn.choice.thought);
  both.append(thought);
  return both;
}

/** The conversation is over: what helped, what did not, and what she thought. */
function lookBack(
  { page: stage, root }: InterviewStage,
  conversation: Conversation,
  { seed, begin }: { readonly seed: number; readonly begin: (seed: number) => void },
): void {
  const result = debrief(conversation);
  const over = document.createElement('div');
  over.className = 'flow';
  over.dataset.over = '';
  const page = copy(stage, 'data-debrief');
  const hasLeft = conversation.end === 'left';
  if (!hasLeft) part(page, '[data-left]').remove();
  fill(page, '[data-close]', hasLeft ? null : conversation.scene.paragraphs.join(' '));
  if (hasLeft) part(page, '[data-closed]').remove();
  part(page, result.facts.length > 0 ? '[data-told-none]' : '[data-told]').remove();
  const values: Readonly<Record<string, number>> = {
    '#recommended': result.recommended,
    '#asked': result.questions,
    '#told': result.facts.length,
    '#seed': seed,
  };
  for (const line of page.querySelectorAll('[data-score], [data-told], [data-seed]'))
    line.textContent = (line.textContent ?? '').replace(/#\w+/g, (name) => String(values[name] ?? name));
  listIn(
    page,
    '[data-facts]',
    result.facts.map(({ text }) => element('li', text)),
  );
  listIn(
    page,
    '[data-wrongs]',
    result.wrong.map(({ wrong }) => element('li', wrong)),
  );
  listIn(
    page,
    '[data-worst]',
    result.worst.map((turn) => thoughtOf(stage, turn)),
  );
  part(page, '[data-all]').append(...conversation.turns.map((turn) => thoughtOf(stage, turn)));
  part(page, '[data-same]').addEventListener('click', () => begin(seed));
  part(page, '[data-new]').addEventListener('click', () => begin(freshSeed()));
  over.append(page);
  root.append(over);
  over.querySelector('h1')?.focus();
}

function listIn(page: ParentNode, selector: string, lines: readonly Node[]): void {
  const section = part(page, selector);
  if (lines.length === 0) section.remove();
  else part(section, 'ul, ol').append(...lines);
}
