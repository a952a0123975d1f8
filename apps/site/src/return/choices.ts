// Her choices: change the code, how long it is kept, delete everything. The destructive ones ask on a page of
// their own; nothing is done by one press. Part of the opening script.
import { formatCode, makeCode, type ReportCode } from '@heed/envelope/code';
import type { PersonKeys } from '@heed/envelope/derive';
import { watchCopy } from '../report/copy.ts';
import { toBase64, wireOf } from '../send/wire.ts';
import { changeCode, sealTo } from './conversation.ts';
import { type ConversationVisit, hasConversation, type Turn, turnTo, type Visit } from './turn.ts';

type Keep = 'default' | 'now' | '90-days' | '1-year' | '2-years';

export function watchChoices(main: HTMLElement, visit: ConversationVisit, turn: Turn): void {
  const on = (selector: string, act: (form: HTMLFormElement) => void) => {
    const form = main.querySelector<HTMLFormElement>(selector);
    form?.addEventListener('submit', (event) => {
      event.preventDefault();
      act(form);
    });
  };
  const input = main.querySelector<HTMLInputElement>(`#keep-${visit.conversation.keep}`);
  if (input) input.checked = true;
  on('[data-keep]', (form) => void keep(form, visit));
  watchChange(main, visit, turn);
  on('[data-delete]', () => askDelete(visit));
}

/** The form that asks for another code. */
export function watchChange(main: HTMLElement, visit: Visit, turn: Turn): void {
  main.querySelector('[data-change]')?.addEventListener('submit', (event) => {
    event.preventDefault();
    askNewCode(visit, turn);
  });
}

async function keep(form: HTMLFormElement, visit: ConversationVisit): Promise<void> {
  const status = form.querySelector<HTMLElement>('[role=status]');
  const say = (text: string | undefined) => {
    if (status) status.textContent = text ?? '';
  };
  try {
    await visit.prove();
    await visit.api.call('conversation.setRetention', {
      keep: String(new FormData(form).get('keep')) as Keep,
    });
    say(status?.dataset.saved);
  } catch {
    say(status?.dataset.failed);
  }
}

/** Wires a page that asks: `yes` on its button, back to the conversation on the other. */
function ask(name: 'newcode' | 'delete', yes: (form: HTMLFormElement) => void): HTMLElement {
  const main = turnTo(name);
  const form = main.querySelector<HTMLFormElement>('[data-confirm]');
  form?.addEventListener('submit', (event) => {
    event.preventDefault();
    yes(form);
  });
  // The conversation stands behind it, with what was typed there.
  main.querySelector('[data-cancel]')?.addEventListener('click', () => history.back());
  return main;
}

function askNewCode(visit: Visit, turn: Turn): void {
  const code = makeCode();
  const main = ask('newcode', (form) => {
    const isKept = new FormData(form).has('kept');
    form.querySelector<HTMLElement>('[data-notkept]')?.toggleAttribute('hidden', isKept);
    if (isKept) void change(form, code, visit, turn);
  });
  const block = document.createElement('p');
  block.className = 'code';
  block.dir = 'ltr';
  block.dataset.code = code;
  block.textContent = formatCode(code);
  main.querySelector('[data-newcode]')?.replaceWith(block);
  watchCopy(main);
}

let changing = false;

async function change(form: HTMLFormElement, code: ReportCode, visit: Visit, turn: Turn): Promise<void> {
  const progress = form.querySelector<HTMLElement>('[data-progress]');
  const say = (name: string) => {
    if (progress) progress.textContent = progress.dataset[name] ?? '';
  };
  if (changing) return;
  changing = true;
  say('changing');
  let isMoved = false;
  try {
    const fresh = await turn.derive(code);
    // First what is kept: a second press finds nothing left to move and goes on from there.
    isMoved = await moveHoldings(visit, fresh);
    if (hasConversation(visit)) await moveConversation(visit, fresh);
    turn.show(await turn.again(fresh), progress?.dataset.done);
  } catch {
    say(isMoved ? 'half' : 'failed');
  } finally {
    changing = false;
  }
}

/** Gives what is kept to the new code; answers whether there was anything. */
async function moveHoldings({ holdings }: Visit, fresh: PersonKeys): Promise<boolean> {
  const full = holdings.filter(({ isEmpty }) => !isEmpty);
  for (const holding of full) await holding.move(fresh);
  return full.length > 0;
}

async function moveConversation(visit: ConversationVisit, fresh: PersonKeys): Promise<void> {
  const to = sealTo(visit.read, visit.desks);
  if (to === null) throw new Error('This desk has no certified key');
  const { sealed, carry } = await changeCode(visit.read, visit.keyring, to, fresh, Date.now());
  await visit.prove();
  await visit.api.call('conversation.changeCode', {
    conversation: fresh.conversation,
    sign: fresh.signKey,
    deskKey: to.namedKey,
    carry: toBase64(carry),
    message: wireOf(sealed),
  });
}

function askDelete(visit: ConversationVisit): void {
  ask('delete', async (form) => {
    try {
      await visit.prove();
      const { number } = await visit.api.call('conversation.delete', {});
      visit.api.token = null;
      const place = turnTo('deleted').querySelector('[data-number]');
      if (place) place.textContent = number;
    } catch {
      const progress = form.querySelector<HTMLElement>('[data-progress]');
      if (progress) progress.textContent = progress.dataset.failed ?? '';
    }
  });
}
