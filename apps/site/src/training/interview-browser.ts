// A conversation played on the device: the same model and the same parts as on the server, without a request
// for each sentence. Where the script of the interview does not come, the form is sent as without script.
import {
  type Conversation,
  type ConversationTurn,
  debrief,
  type Interview,
  isToAvoid,
  leadInterview,
} from '@heed/domain/training';
import { watchExit } from '../exit/exit.ts';

/** Seeds that a new run may have. */
const seeds = 10_000;

async function play(root: HTMLElement): Promise<void> {
  const form = part<HTMLFormElement>(root, '[data-choices]');
  const seedField = part<HTMLInputElement>(form, '[name=seed]');
  const interview = await load(root.dataset.interview ?? '');
  if (interview === null) return;
  let seed = Number(seedField.value);
  let choices = choicesIn(location.search);
  const intro = document.querySelector<HTMLElement>('[data-intro]');
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
    if (isOver) return lookBack(root, conversation, { seed, begin });
    part(root, '[data-turns]').replaceChildren(...conversation.turns.map((turn) => turnOf(root, turn)));
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

async function load(address: string): Promise<Interview | null> {
  try {
    const response = await fetch(address);
    return response.ok ? ((await response.json()) as Interview) : null;
  } catch {
    // Without the script of the interview the server plays on, sentence by sentence.
    return null;
  }
}

const choicesIn = (query: string): number[] => {
  const path = new URLSearchParams(query).get('path') ?? '';
  return path === '' ? [] : path.split('.').map(Number);
};

const part = <E extends HTMLElement>(within: ParentNode, selector: string): E =>
  within.querySelector<E>(selector)!;

function element(name: string, text: string): HTMLElement {
  const node = document.createElement(name);
  node.textContent = text;
  return node;
}

const copy = (name: string): DocumentFragment =>
  part<HTMLTemplateElement>(document, `template[${name}]`).content.cloneNode(true) as DocumentFragment;

function fill(within: ParentNode, selector: string, text: string | null): void {
  const line = part(within, selector);
  if (text === null) line.remove();
  else line.textContent = text;
}

function turnOf(root: HTMLElement, { choice, telling, fact }: ConversationTurn): DocumentFragment {
  const turn = copy('data-turn');
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
  const kinds = part<HTMLTemplateElement>(root.ownerDocument, 'template[data-debrief]').dataset.kinds ?? '{}';
  fill(turn, '[data-kind]', (JSON.parse(kinds) as Record<string, string>)[choice.kind] ?? '');
  fill(turn, '[data-note]', choice.note);
  fill(turn, choice.better === null ? '[data-better-part]' : '[data-better]', choice.better);
  part(turn, '[data-feedback]').classList.toggle('avoid', isToAvoid(choice.kind));
  return turn;
}

function thoughtOf(root: HTMLElement, turn: ConversationTurn): DocumentFragment {
  const both = turnOf(root, turn);
  const thought = copy('data-thought');
  fill(thought, '[data-words]', turn.choice.thought);
  both.append(thought);
  return both;
}

/** The conversation is over: what helped, what did not, and what she thought. */
function lookBack(
  root: HTMLElement,
  conversation: Conversation,
  { seed, begin }: { readonly seed: number; readonly begin: (seed: number) => void },
): void {
  const result = debrief(conversation);
  const over = document.createElement('div');
  over.className = 'flow';
  over.dataset.over = '';
  const page = copy('data-debrief');
  const hasLeft = conversation.end === 'left';
  if (!hasLeft) part(page, '[data-left]').remove();
  fill(page, '[data-close]', hasLeft ? null : conversation.scene.paragraphs.join(' '));
  if (hasLeft) part(page, '[data-closed]').remove();
  part(page, result.facts.length > 0 ? '[data-told-none]' : '[data-told]').remove();
  const values: Readonly<Record<string, number>> = {
    '#recommended': result.recommended,
    '#asked': result.asked,
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
    result.worst.map((turn) => thoughtOf(root, turn)),
  );
  part(page, '[data-all]').append(...conversation.turns.map((turn) => thoughtOf(root, turn)));
  part(page, '[data-same]').addEventListener('click', () => begin(seed));
  part(page, '[data-new]').addEventListener('click', () => begin(Math.floor(Math.random() * seeds)));
  over.append(page);
  root.append(over);
  over.querySelector('h1')?.focus();
}

function listIn(page: ParentNode, selector: string, lines: readonly Node[]): void {
  const section = part(page, selector);
  if (lines.length === 0) section.remove();
  else part(section, 'ul, ol').append(...lines);
}

// Last, since the functions above are values.
watchExit();
const root = document.querySelector<HTMLElement>('[data-interview]');
if (root !== null) void play(root);
