// What appears by itself must not push away the field in which somebody types.

/** Draws anew and scrolls by as much as the field in focus was moved. */
export function holdInPlace(draw: () => void): void {
  const field = document.activeElement?.closest('textarea, input, select');
  const before = field?.getBoundingClientRect().top;
  draw();
  if (!field || before === undefined) return;
  requestAnimationFrame(() => {
    if (document.activeElement !== field) return;
    scrollBy({ top: field.getBoundingClientRect().top - before, behavior: 'instant' });
  });
}
