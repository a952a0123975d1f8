// The text of an offer, looked at on this device: which handles stand in it, and which of the questions of
// the page it leaves open. Nothing of it is sent or stored. No 'safe' and no number.
import { type QuestionState, readOffer, type WordLists } from '@heed/screening/gaps';
import { findHandles } from '@heed/screening/handles';
import { matchesPattern } from '@heed/screening/match';
import bg from '../../../../content/screening/bg.json' with { type: 'json' };
import en from '../../../../content/screening/en.json' with { type: 'json' };
import es from '../../../../content/screening/es.json' with { type: 'json' };
import hr from '../../../../content/screening/hr.json' with { type: 'json' };
import hu from '../../../../content/screening/hu.json' with { type: 'json' };
import nl from '../../../../content/screening/nl.json' with { type: 'json' };
import pl from '../../../../content/screening/pl.json' with { type: 'json' };
import ro from '../../../../content/screening/ro.json' with { type: 'json' };
import ru from '../../../../content/screening/ru.json' with { type: 'json' };
import sv from '../../../../content/screening/sv.json' with { type: 'json' };
import uk from '../../../../content/screening/uk.json' with { type: 'json' };
import { openReport } from '../report/carry.ts';

/** An offer is often in the language of neither side: all lists are asked. */
const lists: readonly WordLists[] = [bg, en, es, hr, hu, nl, pl, ro, ru, sv, uk];
/** In the order in which they are shown: first what the offer itself says. */
const states: readonly QuestionState[] = ['said', 'denied', 'unsaid'];

const section = document.querySelector<HTMLElement>('[data-offer-text]');
const field = section?.querySelector('textarea');
const place = section?.querySelector<HTMLElement>('[data-offer-read]');
if (section && field && place) {
  const read = () => show(section, field.value, place);
  section.querySelector('[data-read]')?.addEventListener('click', read);
  // Pressed before this script had come.
  if (section.dataset.pressed !== undefined) read();
  const bring = document.querySelector<HTMLFormElement>('[data-bring]');
  bring?.addEventListener('submit', (event) => {
    if (field.value.trim() === '') return;
    event.preventDefault();
    openReport({ action: bring.action, door: 'talk', country: '', brings: 'yes' }, [['offer', field.value]]);
  });
}

function show({ dataset }: HTMLElement, text: string, place: HTMLElement): void {
  place.replaceChildren();
  if (text.trim() === '') return void place.append(line('p', dataset.empty ?? ''));
  const { questions, isCut } = readOffer(text, lists);
  const { handles, refused: dangerousLinks } = findHandles(text, dataset.country ?? '');
  if (isCut) place.append(line('p', dataset.cut ?? ''));
  addList(place, dataset.refused, dangerousLinks.map(apart));
  for (const state of states)
    addList(
      place,
      dataset[state],
      questions
        .filter((one) => one.state === state)
        .map(({ question, mentions }) => {
          const item = line('span', wordsOf(question));
          const [mention] = mentions;
          if (mention !== undefined) item.append(' ', quoted(mention.written));
          return item;
        }),
    );
  addList(
    place,
    dataset.handles,
    handles.map(({ value }) => apart(value)),
  );
  place.append(line('p', dataset.proof ?? ''));
  if (dataset.patterns !== undefined) void warn(dataset, text, place);
}

/**
 * Whether the text is of a published pattern: said first where it is, last where it is not, and not at all
 * where there is no pattern to compare it with. The list is the same for everybody: what was pasted stays
 * here.
 */
async function warn(dataset: DOMStringMap, text: string, place: HTMLElement): Promise<void> {
  const answer = document.createElement('section');
  answer.dataset.matched = 'waits';
  place.append(answer);
  try {
    const response = await fetch(dataset.patterns ?? '', { credentials: 'omit', cache: 'no-store' });
    if (!response.ok && response.status !== 404) throw new Error(String(response.status));
    const { patterns } = (response.ok ? await response.json() : { patterns: [] }) as PatternList;
    const isFound = patterns.some((pattern) => matchesPattern(text, pattern.text));
    answer.dataset.matched = patterns.length === 0 ? 'nothing' : isFound ? 'yes' : 'no';
    if (patterns.length === 0) return;
    if (!isFound) return void answer.append(line('p', dataset.foundNone ?? ''));
    const link = document.createElement('a');
    link.href = dataset.page ?? '';
    link.textContent = dataset.pageTitle ?? '';
    answer.className = 'care';
    place.prepend(answer);
    answer.append(line('h3', dataset.found ?? ''), line('p', dataset.foundText ?? ''), link);
  } catch {
    answer.dataset.matched = 'failed';
    answer.append(line('p', dataset.foundFailed ?? ''));
  }
}

interface PatternList {
  readonly patterns: readonly { readonly text: string }[];
}

/** The question as it stands on the page. */
function wordsOf(id: string): string {
  return document.querySelector(`[data-question="${id}"] [data-asks]`)?.textContent ?? '';
}

function line(name: string, text: string): HTMLElement {
  const element = document.createElement(name);
  element.textContent = text;
  return element;
}

/** A handle is set apart, so that no direction of writing turns its letters. */
function apart(text: string): HTMLElement {
  const element = line('bdi', text);
  element.translate = false;
  return element;
}

function quoted(text: string): HTMLElement {
  const element = line('q', text);
  element.dir = 'auto';
  return element;
}

function addList(place: HTMLElement, heading: string | undefined, items: readonly HTMLElement[]): void {
  if (items.length === 0) return;
  const list = document.createElement('ul');
  list.className = 'bullets';
  for (const item of items) {
    const entry = document.createElement('li');
    entry.append(item);
    list.append(entry);
  }
  place.append(line('h3', heading ?? ''), list);
}
