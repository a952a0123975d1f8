// Pictograms of the three votes, drawn small beside their words.

import { type Html, html } from '@heed/site/markup';
import type { VoteValue } from '../rules/index.ts';

const lines: Readonly<Record<VoteValue, Html>> = {
  1: html`<path d="M16 52l22 22 42-52"/>`,
  [-1]: html`<path d="M22 22l52 52M74 22L22 74"/>`,
  0: html`<path d="M18 48h60"/>`,
};

/** The drawing of a vote. */
export const voteSign = (vote: VoteValue): Html =>
  html`<svg width="24" height="24" viewBox="0 0 96 96" fill="none" stroke="currentColor" stroke-width="10"
stroke-linecap="round" aria-hidden="true">${lines[vote]}</svg>`;
