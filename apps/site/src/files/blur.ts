// Covers parts of a picture before it is sent: blocks of a grid, under a finger or by keys. What lies under a
// block is painted over with two greys that come from no point of the picture, so that nothing can be
// computed back. Loaded at the first press; `files/list.ts` puts the outcome in the place of the original.
import { plainButton } from '../send/button.ts';
import { drawPhoto } from '../send/photo.ts';
import type { PictureRequest } from './cover.ts';
import { isCanvasTrue } from './redraw.ts';
import { alertParagraph, hintParagraph } from './row.ts';

/** Blocks along the longer edge of a picture: large enough that a face is a few of them. */
const blocksAlong = 24;
/** Least edge of a block, points. */
const leastBlock = 16;
/**
 * Painted beyond each covered block, points. A JPEG stores colour in squares of 16 points, and a decoder
 * smooths across their edges: what lies in a covered block stands faintly in its neighbours too.
 */
const margin = 24;
const greys = ['#6b6b6b', '#565656'] as const;
const quality = 0.88;

interface Grid {
  readonly block: number;
  readonly columns: number;
  readonly rows: number;
}

const gridOf = ({ width, height }: HTMLCanvasElement): Grid => {
  const block = Math.max(leastBlock, Math.ceil(Math.max(width, height) / blocksAlong));
  return { block, columns: Math.ceil(width / block), rows: Math.ceil(height / block) };
};

/** Paints every covered block and the margin around it. */
function paint(context: CanvasRenderingContext2D, { block, columns }: Grid, covered: Iterable<number>): void {
  const all = [...covered];
  const fill = (cell: number, wider: number) => {
    const [column, row] = [cell % columns, Math.floor(cell / columns)];
    context.fillStyle = greys[(column + row) % 2 === 0 ? 0 : 1];
    context.fillRect(column * block - wider, row * block - wider, block + 2 * wider, block + 2 * wider);
  };
  for (const cell of all) fill(cell, margin);
  for (const cell of all) fill(cell, 0);
}

/** A press or a stroke: the blocks that it covered and that were not covered before. */
type Stroke = number[];

/** Fills the place with the picture and what covers it. */
export async function openBlur({ file, place, words, deliver, cancel }: PictureRequest): Promise<void> {
  const picture = isCanvasTrue() ? await drawPhoto(file).catch(() => null) : null;
  const context = picture?.getContext('2d');
  if (!picture || !context) {
    place.replaceChildren(alertParagraph(words.blurCannot), plainButton(words.blurCancel, cancel));
    return;
  }
  const grid = gridOf(picture);
  const covered = new Set<number>();
  const strokes: Stroke[] = [];
  const view = document.createElement('canvas');
  const redraw = (cursor: number | null = null) => show(view, picture, grid, covered, cursor);
  const cover = (cell: number, stroke: Stroke) => {
    if (covered.has(cell)) return;
    covered.add(cell);
    stroke.push(cell);
  };
  const status = hintParagraph('');
  status.setAttribute('role', 'status');
  watchFinger(view, grid, strokes, cover, redraw);
  watchKeys(view, grid, { strokes, covered, cover, redraw, words, status });
  const undo = plainButton(words.blurUndo, () => {
    for (const cell of strokes.pop() ?? []) covered.delete(cell);
    redraw();
  });
  const end = () => {
    // Points of the original stay in no canvas.
    for (const canvas of [view, picture]) canvas.width = canvas.height = 0;
  };
  const finish = plainButton(words.blurDone, async () => {
    if (covered.size === 0) return leave();
    finish.disabled = true;
    paint(context, grid, covered);
    const blob = await new Promise<Blob | null>((resolve) => picture.toBlob(resolve, 'image/jpeg', quality));
    end();
    if (blob?.type === 'image/jpeg') deliver(blob);
    else place.replaceChildren(alertParagraph(words.blurCannot), plainButton(words.blurCancel, cancel));
  });
  const leave = () => {
    end();
    cancel();
  };
  view.setAttribute('aria-label', words.blurHow);
  const acts = document.createElement('p');
  acts.append(undo, ' ', finish, ' ', plainButton(words.blurCancel, leave));
  const notes = [words.blurHow, words.blurFinal, ...(file.type === 'image/gif' ? [words.blurMoving] : [])];
  place.replaceChildren(...notes.map(hintParagraph), view, status, acts);
  redraw();
  view.focus();
}

/** Most points along the longer edge of what is shown; what is sent keeps its own size. */
const viewEdge = 1024;

function show(
  view: HTMLCanvasElement,
  picture: HTMLCanvasElement,
  grid: Grid,
  covered: Iterable<number>,
  cursor: number | null,
): void {
  const scale = Math.min(1, viewEdge / Math.max(picture.width, picture.height));
  view.width = Math.max(1, Math.round(picture.width * scale));
  view.height = Math.max(1, Math.round(picture.height * scale));
  const context = view.getContext('2d');
  if (!context) return;
  context.scale(view.width / picture.width, view.height / picture.height);
  context.drawImage(picture, 0, 0);
  paint(context, grid, covered);
  if (cursor === null) return;
  const { block, columns } = grid;
  const [x, y] = [(cursor % columns) * block, Math.floor(cursor / columns) * block];
  for (const [colour, width] of [
    ['#fff', 6],
    ['#000', 2],
  ] as const) {
    context.strokeStyle = colour;
    context.lineWidth = width / scale;
    context.strokeRect(x, y, block, block);
  }
}

function watchFinger(
  view: HTMLCanvasElement,
  grid: Grid,
  strokes: Stroke[],
  cover: (cell: number, stroke: Stroke) => void,
  redraw: () => void,
): void {
  // The page scrolls beside the picture, not under the finger that covers.
  Object.assign(view.style, { touchAction: 'none', maxWidth: '100%', maxHeight: '60vh', display: 'block' });
  let last: readonly [number, number] | null = null;
  const placeOf = ({ clientX, clientY }: PointerEvent): readonly [number, number] => {
    const box = view.getBoundingClientRect();
    return [
      ((clientX - box.left) / box.width) * grid.columns,
      ((clientY - box.top) / box.height) * grid.rows,
    ];
  };
  const stroke = (event: PointerEvent) => {
    const [x, y] = placeOf(event);
    const [fromX, fromY] = last ?? [x, y];
    const steps = 1 + Math.ceil(2 * Math.max(Math.abs(x - fromX), Math.abs(y - fromY)));
    for (let step = 0; step <= steps; step++) {
      const cell = cellAt(grid, fromX + ((x - fromX) * step) / steps, fromY + ((y - fromY) * step) / steps);
      if (cell !== null) cover(cell, strokes[strokes.length - 1] as Stroke);
    }
    last = [x, y];
    redraw();
  };
  view.addEventListener('pointerdown', (event) => {
    event.preventDefault();
    view.setPointerCapture(event.pointerId);
    last = null;
    strokes.push([]);
    stroke(event);
  });
  view.addEventListener('pointermove', (event) => {
    if (view.hasPointerCapture(event.pointerId)) stroke(event);
  });
}

const cellAt = ({ columns, rows }: Grid, x: number, y: number): number | null =>
  x >= 0 && y >= 0 && x < columns && y < rows ? Math.floor(y) * columns + Math.floor(x) : null;

interface KeyDrawing {
  readonly strokes: Stroke[];
  readonly covered: ReadonlySet<number>;
  readonly cover: (cell: number, stroke: Stroke) => void;
  readonly redraw: (cursor: number | null) => void;
  readonly words: PictureRequest['words'];
  readonly status: HTMLElement;
}

/** Arrows move a frame, the space bar or Enter covers what is in it. */
function watchKeys(view: HTMLCanvasElement, { columns, rows }: Grid, drawing: KeyDrawing): void {
  const { strokes, covered, cover, redraw, words, status } = drawing;
  view.tabIndex = 0;
  view.setAttribute('role', 'application');
  let [column, row] = [Math.floor(columns / 2), Math.floor(rows / 2)];
  const moves: Readonly<Record<string, readonly [number, number]>> = {
    ArrowLeft: [-1, 0],
    ArrowRight: [1, 0],
    ArrowUp: [0, -1],
    ArrowDown: [0, 1],
  };
  view.addEventListener('keydown', (event) => {
    const move = moves[event.key];
    const covers = event.key === ' ' || event.key === 'Enter';
    if (move === undefined && !covers) return;
    event.preventDefault();
    column = Math.min(columns - 1, Math.max(0, column + (move?.[0] ?? 0)));
    row = Math.min(rows - 1, Math.max(0, row + (move?.[1] ?? 0)));
    const cell = row * columns + column;
    if (covers) {
      const stroke: Stroke = [];
      cover(cell, stroke);
      if (stroke.length > 0) strokes.push(stroke);
    }
    redraw(cell);
    status.textContent = (covered.has(cell) ? words.blurOn : words.blurOff)
      .replace('#row', String(row + 1))
      .replace('#column', String(column + 1));
  });
  view.addEventListener('blur', () => redraw(null));
}
