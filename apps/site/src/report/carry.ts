// Words that a person takes along to the page of writing: they wait in the name of this tab, which is in memory alone, until that page has
// taken them and emptied it. No address, no storage and no server sees them on the way.

const mark = 'report:';

/** Opens the page of writing at `action` behind a door, with `words` by field name in it; `language` as in the form itself. */
export function openReport(
  {
    action,
    ...fields
  }: { readonly action: string; readonly door: string; readonly country: string; readonly language?: string },
  words: readonly (readonly [string, unknown])[],
): void {
  window.name = mark + JSON.stringify(words);
  const empty = document.createElement('form');
  empty.method = 'post';
  empty.action = action;
  for (const [name, value] of Object.entries({ step: 'open', ...fields })) {
    const field = document.createElement('input');
    field.type = 'hidden';
    field.name = name;
    field.value = value;
    empty.append(field);
  }
  document.body.append(empty);
  empty.submit();
}

/** What the page before left, by field name; empties the name of the tab. */
export function takeCarried(): readonly (readonly [string, string])[] {
  const left = window.name;
  window.name = '';
  return left.startsWith(mark) ? (JSON.parse(left.slice(mark.length)) as [string, string][]) : [];
}
