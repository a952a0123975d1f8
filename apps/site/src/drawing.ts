// Drawings in one line weight, ink and teal: a window with light, a path, a kettle. Places and things, never
// people. They say nothing that the words do not say, so they are hidden from screen readers.
import { type Html, html } from './markup.ts';

/** A window at dusk with a lamp lit behind it. */
export const windowWithLight = (): Html => html`<svg class="drawing" viewBox="0 0 96 96" aria-hidden="true">
<path d="M18 84V30a30 22 0 0 1 60 0v54M10 84h76M48 9v75M18 46h60"/>
<path class="lit"
d="M57 84V73h12v11M63 73V62M54 62l4-10h10l4 10zM26 84V71M26
71c-5-2-6-7-5-11 4 1 6 5 5 11zm0-4c1-5 5-7 9-7 0 4-4 8-9 7z"/></svg>`;

/** A path that goes over a hill to a gate. */
export const path = (): Html => html`<svg class="drawing" viewBox="0 0 96 96" aria-hidden="true">
<path d="M4 62c18-14 32-16 46-8 14 7 26 6 42-4M4 88h88M70 50V32M84 46V32M66 36h22M66 42h22"/>
<path class="lit" d="M30 88c4-12 26-12 24-22-1-6-10-6-8-13M46 88c6-10 24-14 19-25-2-4-8-5-7-9"/></svg>`;

/** A tick: it has arrived. */
export const tickDrawing = (): Html => html`<svg class="drawing" viewBox="0 0 96 96" aria-hidden="true">
<path d="M48 8a40 40 0 1 0 .1 0z"/><path class="lit" d="M28 50l14 14 28-32"/></svg>`;

/** A kettle on, and two cups. */
export const kettle = (): Html => html`<svg class="drawing" viewBox="0 0 96 96" aria-hidden="true">
<path
d="M20 74h34c6-18-1-32-17-32S14 56 20 74zM52
52l12-8 3 4-10 14M24 44c0-16 26-16 26 0M34 42c0-4 6-4 6 0M8 84h80"/>
<path class="lit"
d="M66 68h16v8c0 5-3 8-8 8s-8-3-8-8zM82 70c6-1 6 8 0 8M71 62c-2-3 2-5 0-8M77 62c-2-3 2-5 0-8"/></svg>`;
