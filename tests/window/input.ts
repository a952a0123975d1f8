// What a hand does to a window of jsdom: clicks, types, chooses. Events come in the order in which a browser
// sends them, and what a browser does by default where nobody prevents it is done here.

type Keyboard = {
  readonly shift: boolean;
  readonly ctrl: boolean;
  readonly alt: boolean;
  readonly meta: boolean;
};

type WindowLike = Window & typeof globalThis;
const windowOf = (element: Element): WindowLike => element.ownerDocument.defaultView as WindowLike;

const focusable =
  'a[href], button, input:not([type=hidden]), select, textarea, summary, [tabindex], [contenteditable=true]';

const isText = (element: Element): element is HTMLInputElement | HTMLTextAreaElement =>
  element.matches(
    'textarea, input:not([type]), input[type=text], input[type=search], input[type=email], ' +
      'input[type=tel], input[type=url], input[type=password], input[type=number], input[type=date], ' +
      'input[type=time], input[type=datetime-local], input[type=month]',
  );

const isDisabled = (element: Element): boolean => element.matches(':disabled');

/** Text fields that were typed into since they last said so: they say `change` when they lose focus. */
const changed = new WeakSet<Element>();

/** Hears when a field loses focus. Once a window. */
export function watchFields(window: WindowLike): void {
  window.addEventListener(
    'blur',
    ({ target }) => {
      const field = target as Element;
      if (!changed.delete(field)) return;
      field.dispatchEvent(new window.Event('change', { bubbles: true }));
    },
    true,
  );
}

const noKeys: Keyboard = { shift: false, ctrl: false, alt: false, meta: false };

const keysOf = ({ shift, ctrl, alt, meta }: Keyboard) => ({
  ...{ shiftKey: shift, ctrlKey: ctrl, altKey: alt, metaKey: meta },
});

export function click(element: Element, keys: Partial<Keyboard> = {}): void {
  const window = windowOf(element);
  const about = {
    ...{ bubbles: true, cancelable: true, composed: true, detail: 1, button: 0 },
    ...keysOf({ ...noKeys, ...keys }),
  };
  const send = (Type: typeof MouseEvent, name: string) => element.dispatchEvent(new Type(name, about));
  send(window.PointerEvent, 'pointerdown');
  const isLeft = send(window.MouseEvent, 'mousedown');
  if (isLeft) focusFrom(element);
  send(window.PointerEvent, 'pointerup');
  send(window.MouseEvent, 'mouseup');
  send(window.MouseEvent, 'click');
}

function focusFrom(element: Element): void {
  const target = element.closest<HTMLElement>(focusable);
  const { activeElement } = element.ownerDocument;
  if (target !== null) target.focus();
  else if (element.closest('label') === null) (activeElement as HTMLElement | null)?.blur();
}

/** Puts `value` in the place of all that is in the field. */
export function fill(field: Element, value: string): void {
  const window = windowOf(field);
  if (!isText(field)) throw new Error(`Cannot fill <${field.tagName.toLowerCase()}>: it holds no text`);
  field.focus();
  setText(field, value);
  field.dispatchEvent(
    new window.InputEvent('input', { bubbles: true, inputType: 'insertText', data: value }),
  );
  changed.add(field);
  // A browser says that a date or a time changed at once.
  if (!/^(date|time|datetime-local|month)$/.test(field.type)) return;
  changed.delete(field);
  field.dispatchEvent(new window.Event('change', { bubbles: true }));
}

/** By the property of the element, not of a library that watches it. */
function setText(field: HTMLInputElement | HTMLTextAreaElement, value: string): void {
  const window = windowOf(field);
  const type = field.tagName === 'TEXTAREA' ? window.HTMLTextAreaElement : window.HTMLInputElement;
  Object.getOwnPropertyDescriptor(type.prototype, 'value')!.set!.call(field, value);
}

export function choose(
  select: Element,
  isWanted: (option: HTMLOptionElement, at: number) => boolean,
): string[] {
  const window = windowOf(select);
  const options = [...(select as HTMLSelectElement).options];
  const chosenOptions = options.filter(isWanted);
  if (chosenOptions.length === 0) throw new Error('The list has no such option');
  (select as HTMLSelectElement).focus();
  if ((select as HTMLSelectElement).multiple)
    for (const one of options) one.selected = chosenOptions.includes(one);
  else chosenOptions[0]!.selected = true;
  for (const name of ['input', 'change']) select.dispatchEvent(new window.Event(name, { bubbles: true }));
  return chosenOptions.map(({ value }) => value);
}

const keyNames: Readonly<Record<string, string>> = { Space: ' ' };

/** Presses a key or a chord, such as 'Shift+ArrowDown', on what has the focus. */
export function press(document: Document, chord: string): void {
  const parts = chord === '+' ? ['+'] : chord.split('+');
  const last = parts.pop()!;
  const has = (...names: string[]) => parts.some((part) => names.includes(part));
  const keys: Keyboard = {
    shift: has('Shift'),
    ctrl: has('Control', 'ControlOrMeta'),
    alt: has('Alt'),
    meta: has('Meta'),
  };
  const key = keyNames[last] ?? last;
  const target = document.activeElement ?? document.body;
  const window = windowOf(target);
  const about = {
    ...{ key, code: codeOf(last), bubbles: true, cancelable: true, composed: true },
    ...keysOf(keys),
  };
  const isLeft = target.dispatchEvent(new window.KeyboardEvent('keydown', about));
  if (isLeft && target.isConnected) actOnKey(target, key, keys);
  const now = document.activeElement ?? document.body;
  const isUp = now.dispatchEvent(new window.KeyboardEvent('keyup', about));
  if (isLeft && isUp && key === ' ' && now === target && isPressable(target)) click(target);
}

const codeOf = (name: string): string => {
  if (/^[a-z]$/i.test(name)) return `Key${name.toUpperCase()}`;
  return /^\d$/.test(name) ? `Digit${name}` : name;
};

const isPressable = (element: Element): boolean =>
  element.matches('button, summary, input[type=checkbox], input[type=radio], input[type=submit]');

/** What a browser does with a key that no script took. */
function actOnKey(target: Element, key: string, keys: Keyboard): void {
  if (keys.ctrl || keys.alt || keys.meta) return;
  if (key === 'Tab') moveFocus(target.ownerDocument, keys.shift ? -1 : 1);
  else if (key === 'Escape') closeDialog(target.ownerDocument);
  else if (key === 'Enter') enter(target);
  else if (isText(target)) edit(target, key);
  else if (target.matches('select') && /^Arrow(Up|Down)$/.test(key)) step(target as HTMLSelectElement, key);
  else if (target.matches('input[type=radio]') && key.startsWith('Arrow'))
    moveRadio(target as HTMLInputElement, key);
}

function enter(target: Element): void {
  if (target.matches('a[href], button, summary')) click(target);
  else if (target.matches('textarea')) edit(target as HTMLTextAreaElement, '\n');
  else if (target.matches('input')) submitFrom(target as HTMLInputElement);
}

/** By its first button, which a browser presses when somebody presses Enter in a field. */
function submitFrom({ form }: HTMLInputElement): void {
  const submit = form?.querySelector<HTMLElement>('button:not([type]), [type=submit]');
  if (submit && !isDisabled(submit)) click(submit);
  else if (form && !submit) form.requestSubmit();
}

/** One key typed into a text field at its cursor. */
function edit(field: HTMLInputElement | HTMLTextAreaElement, key: string): void {
  if (field.readOnly || isDisabled(field)) return;
  const removes = key === 'Backspace' || key === 'Delete';
  if (key.length !== 1 && !removes) {
    moveCaret(field, key);
    return;
  }
  const window = windowOf(field);
  const { value } = field;
  const start = field.selectionStart ?? value.length;
  const end = field.selectionEnd ?? value.length;
  const from = key === 'Backspace' && start === end ? Math.max(0, start - 1) : start;
  const to = key === 'Delete' && start === end ? Math.min(value.length, end + 1) : end;
  const put = removes ? '' : key;
  if (field.maxLength >= 0 && value.length - (to - from) + put.length > field.maxLength) return;
  setText(field, value.slice(0, from) + put + value.slice(to));
  if (field.selectionStart !== null) field.setSelectionRange(from + put.length, from + put.length);
  changed.add(field);
  const data = removes ? null : key;
  field.dispatchEvent(new window.InputEvent('input', { bubbles: true, inputType: 'insertText', data }));
}

function moveCaret(field: HTMLInputElement | HTMLTextAreaElement, key: string): void {
  const { selectionStart: at, value } = field;
  if (at === null) return;
  const line = value.lastIndexOf('\n', at - 1) + 1;
  const end = value.indexOf('\n', at) < 0 ? value.length : value.indexOf('\n', at);
  const places: Readonly<Record<string, number>> = {
    ...{ ArrowLeft: Math.max(0, at - 1), ArrowRight: Math.min(value.length, at + 1) },
    ...{ Home: line, End: end },
  };
  const place = places[key];
  if (place !== undefined) field.setSelectionRange(place, place);
}

function step(select: HTMLSelectElement, key: string): void {
  const next = select.selectedIndex + (key === 'ArrowDown' ? 1 : -1);
  if (next >= 0 && next < select.options.length) choose(select, (_, at) => at === next);
}

function moveRadio(radio: HTMLInputElement, key: string): void {
  const scope = radio.form ?? radio.ownerDocument;
  const group = [...scope.querySelectorAll<HTMLInputElement>(`input[type=radio]`)].filter(
    ({ name, disabled }) => name === radio.name && !disabled,
  );
  const by = key === 'ArrowDown' || key === 'ArrowRight' ? 1 : group.length - 1;
  click(group[(group.indexOf(radio) + by) % group.length]!);
}

function moveFocus(document: Document, by: 1 | -1): void {
  const dialog = [...document.querySelectorAll('dialog[open]')].at(-1);
  const all = [...(dialog ?? document).querySelectorAll<HTMLElement>(focusable)].filter(
    (element) => element.tabIndex >= 0 && !isDisabled(element) && isReachable(element),
  );
  const at = all.indexOf(document.activeElement as HTMLElement);
  all[(at + by + all.length) % all.length]?.focus();
}

/** Of radio buttons with one name, Tab reaches the one that is chosen. */
function isReachable(element: HTMLElement): boolean {
  if (element.closest('[hidden], [inert], dialog:not([open])')) return false;
  const folded = element.closest('details:not([open])');
  if (folded && element !== folded.querySelector(':scope > summary')) return false;
  if (!element.matches('input[type=radio]')) return true;
  const { name, checked, form } = element as HTMLInputElement;
  const scope: ParentNode = form ?? element.ownerDocument;
  return checked || scope.querySelector(`input[type=radio][name="${name}"]:checked`) === null;
}

function closeDialog(document: Document): void {
  const dialog = [...document.querySelectorAll<HTMLDialogElement>('dialog[open]')].at(-1);
  if (!dialog) return;
  const window = windowOf(dialog);
  if (dialog.dispatchEvent(new window.Event('cancel', { cancelable: true }))) dialog.close();
}
