// Pictures for the icon on a phone, as SVG of 512 points: the kettle and other things that say nothing.
import type { Disguise } from './page.ts';

const lines: Readonly<Record<Disguise, string>> = {
  notes: '<path d="M150 90h212v332H150zM190 160h132M190 220h132M190 280h92M190 340h112"/>',
  tea:
    '<path d="M130 380h180c32-100 0-176-90-176s-122 76-90 176zM300 270l68-44 16 22-54 76M160 ' +
    '214c0-88 136-88 136 0M100 420h320"/>',
  window: '<path d="M130 420V220a126 110 0 0 1 252 0v200M100 420h312M256 110v310M130 270h252"/>',
  walks:
    '<path d="M110 420c30-90 190-80 170-160-12-50-110-40-90-110M300 420c60-70 150-90 ' +
    '90-190-20-34-70-34-60-90M110 420h290"/>',
};

export const iconOf = (disguise: Disguise): string =>
  `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 512 512" fill="none" stroke="#0B5E5A"
stroke-width="22" stroke-linecap="round" stroke-linejoin="round"><rect width="512" height="512" fill="#FBF8F3"
stroke="none"/>${lines[disguise]}</svg>`;
