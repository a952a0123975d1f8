// Text that a press puts into a field of text, as if it had been typed.

/**
 * Puts `text` where the caret stands, on a line of its own, and the focus behind it. What stands behind the
 * caret goes on below where `endsLine`.
 */
export function insertOnLine(area: HTMLTextAreaElement, text: string, { endsLine = false } = {}): void {
  const before = area.value.slice(0, area.selectionStart);
  const after = area.value.slice(area.selectionEnd);
  const start = before === '' || before.endsWith('\n') ? '' : '\n';
  const end = endsLine && after !== '' && !after.startsWith('\n') ? '\n' : '';
  area.focus();
  area.setRangeText(start + text + end, area.selectionStart, area.selectionEnd, 'end');
  area.dispatchEvent(new Event('input', { bubbles: true }));
}
