// Pictograms, in the line weight of the drawings. Each stands beside words that say the same, so screen
// readers pass it over.
import { type Html, html } from '../markup.ts';

const lines = {
  danger: html`<path d="M48 10l42 74H6zM48 36v24M48 70h.1"/>`,
  call: html`<path
d="M24 12h14l8 20-10 8c4 9 11 16 20 20l8-10 20 8v14c0 6-6 12-12 12C40 84 12 56 12 24c0-6 6-12 12-12z"/>`,
  voice: html`<path
d="M48 8a14 14 0 0 1 14 14v22a14 14 0 0 1-28 0V22A14 14 0 0 1 48 8zM22
42a26 26 0 0 0 52 0M48 68v18M32 86h32"/>`,
  leave: html`<path d="M52 12H16v72h36M36 48h50M70 30l18 18-18 18"/>`,
  listen: html`<path d="M12 36h18l24-20v64L30 60H12zM66 34a20 20 0 0 1 0 28M76 24a34 34 0 0 1 0 48"/>`,
  keep: html`<path d="M20 10h44l16 16v60H20zM62 10v18h18M32 48h32M32 62h32M32 34h16"/>`,
  open: html`<path d="M14 50l22 22 46-50"/>`,
  shut: html`<path d="M18 18l60 60M78 18L18 78"/>`,
  unknown: html`<path d="M30 34a18 18 0 1 1 26 16c-6 3-8 7-8 14M48 80h.1"/>`,
  send: html`<path d="M8 46L88 10 66 86 46 58zM46 58L88 10"/>`,
};
export type Pictogram = keyof typeof lines;

/** The same as large as the drawings of a page. */
export const largePictogram = (name: Pictogram): Html =>
  html`<svg class="drawing" viewBox="0 0 96 96" aria-hidden="true">${lines[name]}</svg>`;

export const pictogram = (name: Pictogram): Html =>
  html`<svg class="pictogram" viewBox="0 0 96 96" aria-hidden="true">${lines[name]}</svg>`;
