// The script of pictures, loaded at the first press: parts of one are covered, or only its fingerprint goes.
import { openBlur } from './blur.ts';
import type { PictureRequest } from './cover.ts';
import { askForHash } from './image-hash.ts';

document.addEventListener('heed:picture', (event) => {
  const { detail } = event as CustomEvent<PictureRequest>;
  if (detail.what === 'blur') void openBlur(detail);
  else askForHash(detail);
});
document.documentElement.dataset.picture = 'ready';
document.dispatchEvent(new Event('heed:picture-ready'));
