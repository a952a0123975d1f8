// The fingerprint of a picture, made on her device in the place of the picture: nobody under 18 may be in it,
// which is asked with nothing preset, and what it is stands above the button. Only the number goes.
import { imageHashType } from '@heed/domain/image-hash';
import { hashOf, type PdqHash, rasterSide, uselessQuality } from '@heed/screening/pdq';
import { plainButton } from '../send/button.ts';
import type { PictureRequest } from './cover.ts';
import { isCanvasTrue } from './redraw.ts';
import { alertParagraph, hintParagraph } from './row.ts';

/** Longest edge that is decoded at all: more points than an old phone has room for. */
const mostPoints = 50_000_000;

export function askForHash({ file, place, words, deliver, cancel }: PictureRequest): void {
  const choice = document.createElement('fieldset');
  const legend = document.createElement('legend');
  legend.textContent = words.hashAdult;
  const isAdult = answer(words.hashAdultYes);
  const isChild = answer(words.hashAdultNo);
  choice.append(legend, isAdult.label, isChild.label);
  const outcome = document.createElement('div');
  outcome.setAttribute('role', 'status');
  const make = plainButton(words.hashMake, async () => {
    if (isChild.input.checked) return outcome.replaceChildren(childPath(words.hashChild, words.hashHelp));
    if (!isAdult.input.checked) return outcome.replaceChildren(alertParagraph(words.hashAdult));
    make.disabled = true;
    const hash = isCanvasTrue() ? await hashOfFile(file) : null;
    if (hash !== null && hash.quality > uselessQuality) return deliver(hashFile(hash));
    outcome.replaceChildren(alertParagraph(hash === null ? words.blurCannot : words.hashPlain));
  });
  const acts = document.createElement('p');
  acts.append(make, ' ', plainButton(words.blurCancel, cancel));
  place.replaceChildren(...[words.hashWhat, words.hashLimits].map(hintParagraph), choice, outcome, acts);
  isAdult.input.focus();
}

/** A choice of the question; none is chosen. */
function answer(text: string) {
  const label = document.createElement('label');
  label.className = 'tick';
  const input = document.createElement('input');
  input.type = 'radio';
  input.name = 'hash-adult';
  // Of no form: the answer goes nowhere.
  input.setAttribute('form', 'none');
  label.append(input, ` ${text}`);
  return { label, input };
}

/** Nothing is made; where help is instead. */
function childPath(text: string, help: string): HTMLElement {
  const element = alertParagraph(text);
  const link = document.createElement('a');
  link.href = `/${document.documentElement.lang}/images`;
  link.textContent = help;
  element.append(' ', link);
  return element;
}

/** Null where this browser cannot decode the picture. Of one that moves the first image is taken. */
async function hashOfFile(file: Blob): Promise<PdqHash | null> {
  try {
    const image = await createImageBitmap(file, { imageOrientation: 'from-image' });
    if (image.width * image.height > mostPoints) return null;
    const isLarge = image.width > rasterSide || image.height > rasterSide;
    const canvas = document.createElement('canvas');
    canvas.width = isLarge ? rasterSide : image.width;
    canvas.height = isLarge ? rasterSide : image.height;
    const context = canvas.getContext('2d');
    if (!context) return null;
    context.fillStyle = '#fff';
    context.fillRect(0, 0, canvas.width, canvas.height);
    context.drawImage(image, 0, 0, canvas.width, canvas.height);
    image.close();
    const { width, height } = canvas;
    const { data: rgba } = context.getImageData(0, 0, width, height);
    canvas.width = canvas.height = 0;
    return hashOf({ width, height, rgba });
  } catch {
    return null;
  }
}

const hashFile = ({ hash, quality }: PdqHash): Blob =>
  new Blob([JSON.stringify({ format: 'heed/image-hash/v1', hash, quality })], { type: imageHashType });
