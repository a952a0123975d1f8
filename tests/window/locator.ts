// Finds elements of a window and acts on them, as a locator of Playwright: it looks again at each use, waits
// until what it acts on is there and shown, and refuses where more than one is.
import { readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { choose, click, fill, press } from './input.ts';
import {
  innerTextOf,
  isVisible,
  matchesText,
  type RoleOptions,
  type TextPattern,
  textOf,
  withLabel,
  withRole,
  withText,
} from './matching.ts';
import type { WindowPage } from './page.ts';
import { waitUntil } from './waiting.ts';

interface Wait {
  readonly timeout?: number;
  readonly force?: boolean;
}

interface Filter {
  readonly hasText?: TextPattern;
  readonly hasNotText?: TextPattern;
  readonly has?: WindowLocator;
  readonly hasNot?: WindowLocator;
  readonly visible?: boolean;
}

interface ExactText {
  readonly exact?: boolean;
}

type FilePayload = { readonly name: string; readonly mimeType: string; readonly buffer: Buffer };
type Choice = string | { readonly value?: string; readonly label?: string; readonly index?: number };
type Find = () => readonly (Element | Document)[];

export class WindowLocator {
  readonly page: WindowPage;
  readonly #says: string;
  readonly #find: Find;

  constructor(page: WindowPage, says: string, find: Find) {
    this.page = page;
    this.#says = says;
    this.#find = find;
  }

  toString(): string {
    return this.#says;
  }

  /** What is there now, in the order of the document. */
  elements(): HTMLElement[] {
    return [...this.#find()] as HTMLElement[];
  }

  #within(says: string, find: (root: ParentNode) => readonly Element[]): WindowLocator {
    return new WindowLocator(this.page, `${this.#says} ${says}`.trim(), () => [
      ...new Set(this.#find().flatMap((root) => find(root))),
    ]);
  }

  locator(selector: string, filter: Filter = {}): WindowLocator {
    const says = `${selector}${filter.hasText === undefined ? '' : ` with '${filter.hasText}'`}`;
    return this.#within(says, (root) => select(root, selector)).filter(filter, says);
  }
  getByText(text: TextPattern, { exact }: ExactText = {}): WindowLocator {
    return this.#within(`text ${text}`, (root) => withText(root, text, exact));
  }
  getByRole(role: string, options: RoleOptions = {}): WindowLocator {
    return this.#within(`${role} ${options.name ?? ''}`, (root) => withRole(root, role, options));
  }
  getByLabel(text: TextPattern, { exact }: ExactText = {}): WindowLocator {
    return this.#within(`label ${text}`, (root) => withLabel(root, text, exact));
  }

  filter({ hasText, hasNotText, has, hasNot, visible }: Filter, says = this.#says): WindowLocator {
    const holds = (element: Element, other: WindowLocator) =>
      other.elements().some((one) => one !== element && element.contains(one));
    return new WindowLocator(this.page, says, () =>
      (this.#find() as Element[]).filter(
        (element) =>
          (hasText === undefined || matchesText(textOf(element), hasText)) &&
          (hasNotText === undefined || !matchesText(textOf(element), hasNotText)) &&
          (has === undefined || holds(element, has)) &&
          (hasNot === undefined || !holds(element, hasNot)) &&
          (visible === undefined || isVisible(element) === visible),
      ),
    );
  }
  nth(at: number): WindowLocator {
    return new WindowLocator(this.page, `${this.#says} number ${at}`, () =>
      this.#find().slice(at, at + 1 || undefined),
    );
  }
  first(): WindowLocator {
    return this.nth(0);
  }
  last(): WindowLocator {
    return this.nth(-1);
  }
  or(other: WindowLocator): WindowLocator {
    return new WindowLocator(this.page, `${this.#says} or ${other}`, () => [
      ...new Set([...this.elements(), ...other.elements()]),
    ]);
  }
  and(other: WindowLocator): WindowLocator {
    return new WindowLocator(this.page, `${this.#says} and ${other}`, () => {
      const others = new Set(other.elements());
      return this.elements().filter((one) => others.has(one));
    });
  }
  async all(): Promise<WindowLocator[]> {
    return this.elements().map((_, at) => this.nth(at));
  }
  async count(): Promise<number> {
    return this.elements().length;
  }

  /** The one element, once it is there; throws where there are several. */
  async #one(
    { timeout }: Wait = {},
    isReady: (element: HTMLElement) => boolean = () => true,
  ): Promise<HTMLElement> {
    const find = () => {
      const all = this.elements();
      if (all.length > 1)
        throw new Error(
          `${this.#says}: ${all.length} elements where one is meant: ${all.map(outline).join(' ')}`,
        );
      return all[0] && isReady(all[0]) ? all[0] : null;
    };
    return waitUntil(this.page, find, () => `${this.#says} to be there${this.#state()}`, timeout);
  }
  #state(): string {
    const [first] = this.elements();
    if (first === undefined) return ', and it was not';
    const isDisabled = first.matches(':disabled');
    return `, and it was ${isVisible(first) ? 'shown' : 'hidden'}${isDisabled ? ' and disabled' : ''}`;
  }
  /** One that a hand can reach. */
  #reachable(wait: Wait = {}): Promise<HTMLElement> {
    return this.#one(wait, (one) => wait.force === true || (isVisible(one) && !one.matches(':disabled')));
  }

  async waitFor({ state = 'visible', timeout }: { state?: string; timeout?: number } = {}): Promise<void> {
    const isThere = () => {
      const all = this.elements();
      if (state === 'attached') return all.length > 0;
      if (state === 'detached') return all.length === 0;
      if (state === 'hidden') return !all.some(isVisible);
      if (all.length > 1)
        throw new Error(
          `${this.#says}: ${all.length} elements where one is meant: ${all.map(outline).join(' ')}`,
        );
      return all.length === 1 && isVisible(all[0]!);
    };
    await waitUntil(this.page, isThere, () => `${this.#says} to be ${state}${this.#state()}`, timeout);
  }

  async click({
    modifiers = [],
    ...wait
  }: Wait & { readonly modifiers?: readonly string[] } = {}): Promise<void> {
    const element = await this.#reachable(wait);
    const has = (...names: string[]) => modifiers.some((one) => names.includes(one));
    click(element, {
      shift: has('Shift'),
      ctrl: has('Control', 'ControlOrMeta'),
      meta: has('Meta'),
      alt: has('Alt'),
    });
    await this.page.settle();
  }
  async dblclick(wait?: Wait): Promise<void> {
    await this.click(wait);
    await this.click(wait);
  }
  async fill(text: string, wait?: Wait): Promise<void> {
    const field = await this.#one(wait, (one) => isVisible(one) && !one.matches(':disabled, :read-only'));
    fill(field, text);
    await this.page.settle();
  }
  clear(): Promise<void> {
    return this.fill('');
  }
  async setChecked(isWanted: boolean, wait?: Wait): Promise<void> {
    const box = (await this.#reachable(wait)) as HTMLInputElement;
    if (box.checked === isWanted) return;
    click(box);
    await this.page.settle();
    // One that a script drew again in the meantime is looked for again.
    const now = this.elements()[0] as HTMLInputElement | undefined;
    if (now !== undefined && now.checked !== isWanted)
      throw new Error(`${this.#says} did not change by a click`);
  }
  check(wait?: Wait): Promise<void> {
    return this.setChecked(true, wait);
  }
  uncheck(wait?: Wait): Promise<void> {
    return this.setChecked(false, wait);
  }
  async selectOption(choice: Choice | readonly string[], wait?: Wait): Promise<string[]> {
    const choices = (Array.isArray(choice) ? choice : [choice]) as readonly Choice[];
    const isWanted = (option: HTMLOptionElement, at: number) =>
      choices.some((one) =>
        typeof one === 'string'
          ? option.value === one || option.label.trim() === one
          : (one.value === undefined || option.value === one.value) &&
            (one.label === undefined || option.label.trim() === one.label) &&
            (one.index === undefined || at === one.index),
      );
    const isOffered = (one: HTMLElement) =>
      isVisible(one) && !one.matches(':disabled') && [...(one as HTMLSelectElement).options].some(isWanted);
    const values = choose(await this.#one(wait, isOffered), isWanted);
    await this.page.settle();
    return values;
  }
  async setInputFiles(
    files: string | FilePayload | readonly (string | FilePayload)[],
    wait?: Wait,
  ): Promise<void> {
    const input = await this.#one(wait);
    const all = (Array.isArray(files) ? files : [files]).map(asFile);
    const list = Object.assign([...all], { item: (at: number) => all[at] ?? null });
    Object.defineProperty(input, 'files', { value: list, configurable: true });
    const { Event: EventType } = input.ownerDocument.defaultView!;
    for (const name of ['input', 'change']) input.dispatchEvent(new EventType(name, { bubbles: true }));
    await this.page.settle();
  }
  async focus(wait?: Wait): Promise<void> {
    (await this.#one(wait)).focus();
  }
  async blur(): Promise<void> {
    (await this.#one()).blur();
  }
  async press(chord: string, wait?: Wait): Promise<void> {
    const element = await this.#one(wait);
    element.focus();
    press(element.ownerDocument, chord);
    await this.page.settle();
  }
  async pressSequentially(text: string, wait?: Wait): Promise<void> {
    await this.focus(wait);
    await this.page.keyboard.type(text);
  }
  async dispatchEvent(name: string): Promise<void> {
    const element = await this.#one();
    const { Event: EventType, MouseEvent: MouseType } = element.ownerDocument.defaultView!;
    const Type = name === 'click' ? MouseType : EventType;
    element.dispatchEvent(new Type(name, { bubbles: true, cancelable: true, composed: true }));
    await this.page.settle();
  }
  /** A window has no place to scroll. */
  async scrollIntoViewIfNeeded(): Promise<void> {
    await this.#one();
  }

  async innerText(wait?: Wait): Promise<string> {
    return innerTextOf(await this.#one(wait));
  }
  async textContent(wait?: Wait): Promise<string | null> {
    return (await this.#one(wait)).textContent;
  }
  async innerHTML(wait?: Wait): Promise<string> {
    return (await this.#one(wait)).innerHTML;
  }
  async inputValue(wait?: Wait): Promise<string> {
    return ((await this.#one(wait)) as HTMLInputElement).value;
  }
  async getAttribute(name: string, wait?: Wait): Promise<string | null> {
    return (await this.#one(wait)).getAttribute(name);
  }
  async allInnerTexts(): Promise<string[]> {
    return this.elements().map(innerTextOf);
  }
  async allTextContents(): Promise<string[]> {
    return this.elements().map(({ textContent }) => textContent ?? '');
  }
  async isVisible(): Promise<boolean> {
    const [first] = this.elements();
    return first !== undefined && isVisible(first);
  }
  async isHidden(): Promise<boolean> {
    return !(await this.isVisible());
  }
  async isChecked(wait?: Wait): Promise<boolean> {
    return ((await this.#one(wait)) as HTMLInputElement).checked;
  }
  async isDisabled(wait?: Wait): Promise<boolean> {
    return (await this.#one(wait)).matches(':disabled');
  }
  async isEnabled(wait?: Wait): Promise<boolean> {
    return !(await this.isDisabled(wait));
  }
  async evaluate<T, A>(work: (element: HTMLElement, input: A) => T, input?: A): Promise<T> {
    return this.page.call(work as never, [await this.#one(), input]);
  }
  async evaluateAll<T, A>(work: (elements: HTMLElement[], input: A) => T, input?: A): Promise<T> {
    return this.page.call(work as never, [this.elements(), input]);
  }
}

/** By a selector of CSS; '..' is the parent, ':visible' at the end leaves out what is hidden. */
function select(root: ParentNode, selector: string): readonly Element[] {
  if (selector === '..') return [(root as Element).parentElement!].filter(Boolean);
  const plain = selector.replace(/:visible$/, '');
  // As for Playwright, a selector that begins with '>' is of the children.
  const elements = [...root.querySelectorAll(plain.startsWith('>') ? `:scope ${plain}` : plain)];
  return plain === selector ? elements : elements.filter(isVisible);
}

const asFile = (file: string | FilePayload): File =>
  typeof file === 'string'
    ? new File([readFileSync(file)], basename(file))
    : new File([new Uint8Array(file.buffer)], file.name, { type: file.mimeType });

/** An element as a line of a message. */
const outline = (element: Element): string =>
  `<${element.tagName.toLowerCase()} id='${element.id}'> ${textOf(element).trim().slice(0, 40)}`;
