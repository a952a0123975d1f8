// What a locator of Playwright finds, for a document of jsdom: by text, by role and name, by label. A window
// has no layout: whether something is visible is judged by attributes, details and dialogs alone.
import { computeAccessibleName } from 'dom-accessibility-api';

export type TextPattern = string | RegExp;

const normalize = (text: string): string => text.replace(/\s+/g, ' ').trim();

/** Whether `text` is what `pattern` asks for: a part of it in any case, or all of it where `exact`. */
export function matchesText(text: string, pattern: TextPattern, exact = false): boolean {
  const plain = normalize(text);
  // A pattern of another window's realm is none of this one.
  if (typeof pattern !== 'string') return new RegExp(pattern.source, pattern.flags).test(plain);
  return exact
    ? plain === normalize(pattern)
    : plain.toLowerCase().includes(normalize(pattern).toLowerCase());
}

const silent = new Set(['SCRIPT', 'STYLE', 'NOSCRIPT', 'TEMPLATE', 'HEAD']);

/** All text of an element, without scripts and styles; a button of an input says its value. */
export function textOf(node: Node): string {
  if (node.nodeType === node.TEXT_NODE) return node.nodeValue ?? '';
  const element = node as Element;
  if (silent.has(element.tagName)) return '';
  if (element.matches?.('input[type=submit], input[type=button]')) return (element as HTMLInputElement).value;
  let text = '';
  for (const child of node.childNodes) text += textOf(child);
  return text;
}

/** The innermost elements whose text matches. */
export function withText(root: ParentNode, pattern: TextPattern, exact?: boolean): Element[] {
  const matches: Element[] = [];
  const visit = (element: Element): boolean => {
    if (silent.has(element.tagName) || !matchesAround(element, pattern, exact)) return false;
    let isDeeper = false;
    for (const child of element.children) isDeeper = visit(child) || isDeeper;
    const isMatch = !isDeeper && matchesText(textOf(element), pattern, exact);
    if (isMatch) matches.push(element);
    return isDeeper || isMatch;
  };
  // As for Playwright, the element in which is looked may be the one.
  if (root.nodeType === 1) visit(root as Element);
  else for (const child of root.children) visit(child);
  return matches;
}

/**
 * Whether a match may lie in the element at all: only a part in any case can be ruled out by its whole text.
 */
const matchesAround = (element: Element, pattern: TextPattern, exact?: boolean): boolean =>
  typeof pattern !== 'string' || matchesText(textOf(element), exact ? normalize(pattern) : pattern);

/** Selectors of the elements that may have a role. */
const roleSelectors: Readonly<Record<string, string>> = {
  alert: '[role=alert]',
  button: 'button, summary, input[type=submit], input[type=button], [role=button]',
  cell: 'td, [role=cell]',
  checkbox: 'input[type=checkbox], [role=checkbox]',
  columnheader: 'th, [role=columnheader]',
  combobox: 'select:not([multiple]), [role=combobox]',
  dialog: 'dialog, [role=dialog]',
  heading: 'h1, h2, h3, h4, h5, h6, [role=heading]',
  img: 'img, [role=img]',
  link: 'a[href], [role=link]',
  list: 'ul, ol, [role=list]',
  listitem: 'li, [role=listitem]',
  navigation: 'nav, [role=navigation]',
  option: 'option, [role=option]',
  radio: 'input[type=radio], [role=radio]',
  region: 'section[aria-label], section[aria-labelledby], [role=region]',
  row: 'tr, [role=row]',
  searchbox: 'input[type=search]',
  status: '[role=status], output',
  table: 'table, [role=table]',
  textbox:
    'textarea, input:not([type]), input[type=text], input[type=email], input[type=tel], [role=textbox]',
};

export interface RoleOptions {
  readonly name?: TextPattern;
  readonly exact?: boolean;
  readonly level?: number;
  readonly includeHidden?: boolean;
}

export function withRole(root: ParentNode, role: string, options: RoleOptions = {}): Element[] {
  const selector = roleSelectors[role];
  if (selector === undefined) throw new Error(`A window knows no role ${role}: add it to roleSelectors`);
  const { name, exact, level, includeHidden } = options;
  return [...root.querySelectorAll(selector)].filter(
    (element) =>
      (element.getAttribute('role') ?? role) === role &&
      (level === undefined || element.tagName === `H${level}`) &&
      (name === undefined || matchesText(nameOf(element), name, exact)) &&
      (includeHidden === true || isVisible(element)),
  );
}

/** Accessible name; by its text where nothing else can name it, which is quick and what most have. */
function nameOf(element: Element): string {
  // A browser puts a space between cells.
  if (element.tagName === 'TR') return [...element.children].map(textOf).join(' ');
  const isPlain =
    /^(BUTTON|SUMMARY|A|H[1-6]|TD|LI)$/.test(element.tagName) &&
    !element.matches('[aria-label], [aria-labelledby], [title]') &&
    element.querySelector('[aria-label], [aria-labelledby], [aria-hidden], img, svg, input, [hidden]') ===
      null;
  return isPlain ? textOf(element) : computeAccessibleName(element);
}

const labelable = 'input, select, textarea, button, output, meter, progress';

export function withLabel(root: ParentNode, pattern: TextPattern, exact?: boolean): Element[] {
  const matches = new Set<Element>();
  for (const control of root.querySelectorAll(`${labelable}, [aria-label], [aria-labelledby]`)) {
    const { labels } = control as HTMLInputElement;
    const by = control.getAttribute('aria-labelledby')?.split(/\s+/) ?? [];
    const texts = [
      ...[...(labels ?? [])].map(textOf),
      ...by.map((id) => textOf(control.ownerDocument.getElementById(id) ?? control.ownerDocument)),
      control.getAttribute('aria-label') ?? '',
    ];
    if (texts.some((text) => text !== '' && matchesText(text, pattern, exact))) matches.add(control);
  }
  return [...matches];
}

/**
 * Whether nothing hides the element: `hidden`, a closed dialog or closed details, `display: none` of its own.
 */
export function isVisible(element: Element): boolean {
  if (!element.isConnected || silent.has(element.tagName)) return false;
  if (element.matches('input[type=hidden]')) return false;
  for (let at: Element | null = element; at !== null; at = at.parentElement) {
    if (at.hasAttribute('hidden') || (at as HTMLElement).style?.display === 'none') return false;
    if (at.tagName === 'DIALOG' && !at.hasAttribute('open')) return false;
    const parent: Element | null = at.parentElement;
    const isFolded = parent?.tagName === 'DETAILS' && !parent.hasAttribute('open');
    if (isFolded && at !== parent.querySelector(':scope > summary')) return false;
  }
  return true;
}

/** Elements that begin and end a line of their own. */
const blocks = new RegExp(
  '^(ADDRESS|ARTICLE|ASIDE|BLOCKQUOTE|DD|DETAILS|DIALOG|DIV|DL|DT|FIELDSET|FIGURE|FOOTER|FORM|H[1-6]|' +
    'HEADER|HR|LEGEND|LI|MAIN|NAV|OL|P|PRE|SECTION|SUMMARY|TABLE|TR|UL)$',
);

/** As a browser gives `innerText`, by tags alone: lines of blocks, tabs between cells, nothing hidden. */
export function innerTextOf(root: Element): string {
  let text = '';
  const breakLine = () => {
    text = text.replace(/[ \t]+$/, '');
    if (text !== '' && !text.endsWith('\n')) text += '\n';
  };
  const visit = (node: Node) => {
    if (node.nodeType === node.TEXT_NODE) {
      const isKept = (node.parentElement as HTMLElement | null)?.closest('pre, textarea') !== null;
      const words = isKept ? (node.nodeValue ?? '') : (node.nodeValue ?? '').replace(/\s+/g, ' ');
      text += /(^|\s)$/.test(text) && !isKept ? words.trimStart() : words;
    }
    if (node.nodeType !== node.ELEMENT_NODE) return;
    const element = node as Element;
    if (element !== root && !isShown(element)) return;
    if (element.tagName === 'BR') text += '\n';
    const isBlock = blocks.test(element.tagName);
    if (isBlock) breakLine();
    for (const child of element.childNodes) visit(child);
    if (/^T[DH]$/.test(element.tagName) && element.nextElementSibling) text += '\t';
    if (isBlock) breakLine();
  };
  visit(root);
  return text.trim();
}

/** Whether the element itself, not one around it, is shown. */
const isShown = (element: Element): boolean =>
  !silent.has(element.tagName) &&
  !element.hasAttribute('hidden') &&
  !(element.tagName === 'DIALOG' && !element.hasAttribute('open')) &&
  !(element.parentElement?.matches('details:not([open])') && element.tagName !== 'SUMMARY');
