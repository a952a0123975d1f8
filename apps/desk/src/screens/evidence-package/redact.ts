// Blacks words out in a copy of a text. Each passage becomes one mark of one length: how long it was would
// tell names apart.

/** UTF-16 code units, `from` included, `to` not. */
export interface Passage {
  readonly from: number;
  readonly to: number;
}

export const mark = '█████';

/** The passages in order, those that touch or overlap as one, never through the middle of a character. */
export function merged(text: string, passages: readonly Passage[]): Passage[] {
  const union: Passage[] = [];
  const whole = passages
    .map(({ from, to }) => ({ from: floor(text, from), to: ceiling(text, to) }))
    .filter(({ from, to }) => from < to)
    .sort((a, b) => a.from - b.from);
  for (const passage of whole) {
    const last = union.at(-1);
    if (last && passage.from <= last.to)
      union[union.length - 1] = { from: last.from, to: Math.max(last.to, passage.to) };
    else union.push(passage);
  }
  return union;
}

export function redacted(text: string, passages: readonly Passage[]): string {
  let at = 0;
  let copy = '';
  for (const { from, to } of merged(text, passages)) {
    copy += `${text.slice(at, from)}${mark}`;
    at = to;
  }
  return copy + text.slice(at);
}

/** The passage of the original under a selection in the copy: what was blacked out before stays whole. */
export function inOriginal(text: string, passages: readonly Passage[], { from, to }: Passage): Passage {
  const steps = merged(text, passages);
  const place = (position: number, end: boolean): number => {
    let shift = 0;
    for (const step of steps) {
      const start = step.from - shift;
      if (position <= start) break;
      if (position < start + mark.length) return end ? step.to : step.from;
      shift += step.to - step.from - mark.length;
    }
    return position + shift;
  };
  return { from: place(from, false), to: place(to, true) };
}

const isLow = (text: string, at: number) => /[\udc00-\udfff]/.test(text[at] ?? '');
const floor = (text: string, at: number) => Math.max(0, isLow(text, at) ? at - 1 : at);
const ceiling = (text: string, at: number) => Math.min(text.length, isLow(text, at) ? at + 1 : at);
