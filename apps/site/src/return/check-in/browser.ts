// The check-in of a conversation that the opening script has shown. Part of the small script of `/return`:
// what opens and seals is handed in, so that it stands in one script alone. Keeps nothing.
import { ApiError, type CheckInClient, checkInClient } from '@heed/api/check-in-client';
import { type CheckInHours, isMissing, mayPlan, parseCheckInHours } from '@heed/domain/check-in';
import { faultOf, progressAt } from '../../send/tell.ts';
import type { ConversationHandle } from '../show.ts';
import type { PageName } from '../turn.ts';

export function watchCheckIn(): void {
  document.addEventListener('heed:conversation', (event) => {
    if (event instanceof CustomEvent) show(event.detail as ConversationHandle);
  });
}

/** What stands, in its place at the top; the way to plan one where nothing hinders it. */
function show(handle: ConversationHandle): void {
  const { main, visit } = handle;
  const { checkIn } = visit.conversation;
  const canPlan = mayPlan(checkIn);
  const removal = document.querySelector<HTMLTemplateElement>('#delete')?.content;
  const planned = removal?.querySelector<HTMLElement>('[data-check-in-planned]');
  if (planned) planned.hidden = checkIn?.due == null;
  const offer = main.querySelector<HTMLElement>('[data-check-in-offer]');
  if (offer) {
    offer.hidden = !canPlan;
    listen(offer, handle);
  }
  const template = document.querySelector<HTMLTemplateElement>('#check-in-stands');
  const place = main.querySelector('[data-check-in-place]');
  if (checkIn === null || !template || !place) return;
  place.append(document.importNode(template.content, true));
  const section = place.querySelector<HTMLElement>('section');
  if (!section) return;
  section.className = isMissing(checkIn) ? 'warn' : 'note';
  fillWords(section, section.dataset, handle);
  if (canPlan) section.querySelector('form')?.remove();
  if (isMissing(checkIn)) section.querySelector('[value=change]')?.remove();
  listen(section, handle);
}

/** The sentences of what stands. */
function fillWords(place: HTMLElement, words: DOMStringMap, { visit, momentOf }: ConversationHandle): void {
  const { checkIn, desk } = visit.conversation;
  if (checkIn === null) return;
  const { due, missed, seenAt } = checkIn;
  const say = (sentence: string | undefined, at = 0) => {
    const line = document.createElement('p');
    line.textContent = (sentence ?? '').replace('#when', () => momentOf(desk, at));
    place.querySelector('[data-check-in-words]')?.append(line);
  };
  if (missed !== null && isMissing(checkIn)) say(words.missed, missed);
  else if (due === null) say(words.back);
  else {
    say(`${words.planned} ${words.more}`, due);
    if (seenAt === null) say(words.unseen);
    else if (seenAt > due) say(words.later, seenAt);
  }
}

/** Of its buttons, two do what they say and two lead to a page. */
function listen(place: HTMLElement, handle: ConversationHandle): void {
  const form = place.querySelector<HTMLFormElement>('[data-check-in]');
  form?.addEventListener('submit', (event) => {
    event.preventDefault();
    const step = (event as SubmitEvent).submitter?.getAttribute('value') ?? 'safe';
    if (step === 'open') openPlan(handle);
    else if (step === 'change') openChange(handle);
    else void end(form, step === 'cancel' ? 'checkIn.cancel' : 'checkIn.confirm', handle);
  });
}

async function end(
  form: HTMLFormElement,
  name: 'checkIn.confirm' | 'checkIn.cancel',
  handle: ConversationHandle,
): Promise<void> {
  try {
    const api = await provenClient(handle);
    const { checkIn } = await api.call(name, {});
    const standing =
      document.querySelector<HTMLTemplateElement>('#check-in-stands')?.content.firstElementChild;
    const words = (standing as HTMLElement | null)?.dataset;
    const outcome = name === 'checkIn.confirm' ? words?.confirmed : words?.ended;
    await showAgain(handle, checkIn === null ? outcome : undefined);
  } catch (error) {
    progressAt(form.querySelector<HTMLElement>('[data-progress]'))(faultOf(error));
  }
}

async function provenClient({ visit }: ConversationHandle): Promise<CheckInClient> {
  await visit.prove();
  const api = checkInClient('');
  api.token = visit.api.token;
  return api;
}

const showAgain = async ({ turn, visit }: ConversationHandle, outcome?: string): Promise<void> =>
  turn.show(await turn.again(visit.keyring[0]), outcome);

/** A page of its own; its Back button and that of the browser bring the conversation, with what was typed. */
function openPage(name: PageName, { turnTo }: ConversationHandle): HTMLElement {
  const main = turnTo(name);
  main.querySelector('[data-cancel]')?.addEventListener('click', () => history.back());
  return main;
}

function openPlan(handle: ConversationHandle): void {
  const main = openPage('check-in', handle);
  const { desk } = handle.visit.conversation;
  for (const line of main.querySelectorAll<HTMLElement>('li[data-desk]'))
    line.hidden = line.dataset.desk !== desk;
  // A repeated sending must send the same bytes under the same id.
  let pending: {
    readonly words: string;
    readonly sealed: Awaited<ReturnType<ConversationHandle['seal']>>;
  } | null = null;
  watchForm(main, '[data-check-in-plan]', handle, async (api, time, form, label) => {
    const text = String(new FormData(form).get('text') ?? '');
    if (text.trim() === '') return 'nothing';
    const words = `${text}\n\n${label}`;
    if (pending === null || pending.words !== words) pending = { words, sealed: await handle.seal(words) };
    if (pending.sealed === null) return 'refused';
    await api.call('checkIn.plan', { ...pending.sealed, ...time });
    return null;
  });
}

function openChange(handle: ConversationHandle): void {
  const main = openPage('check-in-change', handle);
  const words = document.querySelector<HTMLTemplateElement>('#check-in-stands')?.content.firstElementChild;
  if (words) fillWords(main, (words as HTMLElement).dataset, handle);
  listen(main, handle);
  watchForm(main, '[data-check-in-move]', handle, async (api, time) => {
    await api.call('checkIn.move', time);
    return null;
  });
}

type Fault = 'nothing' | 'noHours' | 'nobody' | ReturnType<typeof faultOf>;

/** A form with hours. `send` answers what is wrong with the rest of it, or null once it is done. */
function watchForm(
  main: HTMLElement,
  selector: string,
  handle: ConversationHandle,
  send: (
    api: CheckInClient,
    time: { readonly hours: CheckInHours; readonly acceptsUnseen: boolean },
    form: HTMLFormElement,
    label: string,
  ) => Promise<Fault | null>,
): void {
  const form = main.querySelector<HTMLFormElement>(selector);
  const field = form?.querySelector<HTMLSelectElement>('#hours');
  if (!form || !field) return;
  const label = () =>
    `${form.querySelector('label[for=hours]')?.textContent} ${field.selectedOptions[0]?.textContent}`;
  let sending = false;
  /** The hours for which she was warned that nobody is there: pressed again, they are sent all the same. */
  let warned: CheckInHours | null = null;
  form.addEventListener('submit', async (event) => {
    event.preventDefault();
    const hours = parseCheckInHours(field.value);
    if (hours === null) return say(form, 'noHours');
    if (sending) return;
    sending = true;
    say(form, null);
    try {
      const time = { hours, acceptsUnseen: hours === warned };
      const fault = await send(await provenClient(handle), time, form, label());
      if (fault !== null) say(form, fault);
      else await showAgain(handle);
    } catch (error) {
      const fault = planFaultOf(error);
      if (fault === 'nobody') warned = hours;
      if (fault === null) await showAgain(handle).catch(() => say(form, 'retry'));
      else say(form, fault);
    } finally {
      sending = false;
    }
  });
}

/** Null where it was changed from elsewhere meanwhile: what stands is shown. */
function planFaultOf(error: unknown): Fault | null {
  const fault = faultOf(error);
  if (!(error instanceof ApiError) || fault !== 'refused') return fault;
  const { type = '' } = error.problem ?? {};
  return type.endsWith('nobody-there') ? 'nobody' : type.endsWith('check-in-stands') ? null : 'refused';
}

/** Says what is wrong, and goes to the field that it is about. Null: it is being sent. */
function say(form: HTMLFormElement, fault: Fault | null): void {
  const line = form.querySelector<HTMLElement>('[data-wrong]');
  const progress = form.querySelector<HTMLElement>('[data-progress]');
  if (progress) progress.textContent = fault === null ? (progress.dataset.sealing ?? '') : '';
  if (!line) return;
  line.hidden = fault === null;
  line.textContent = fault === null ? '' : (line.dataset[fault] ?? '');
  for (const field of form.querySelectorAll('[aria-invalid]')) field.removeAttribute('aria-invalid');
  const id = fault === 'noHours' || fault === 'nobody' ? 'hours' : fault === 'nothing' ? 'text' : null;
  const field = id === null ? null : form.querySelector<HTMLElement>(`#${id}`);
  if (field === null) return;
  // Next to its field, below what the field asks.
  line.id = `${id}-error`;
  field.before(line);
  field.setAttribute('aria-invalid', 'true');
  field.setAttribute('aria-describedby', id === 'text' ? 'text-error text-hint' : line.id);
  field.focus();
  form.querySelector(`label[for=${id}]`)?.scrollIntoView({ block: 'nearest' });
}
