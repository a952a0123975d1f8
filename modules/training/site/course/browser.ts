// Pages of a course: a test whose answers stay on the page, and by choice a course and one's place in it that
// are kept on the device.
import { watchExit } from '@heed/site/exit/exit';
import { watchKeeping } from '@heed/site/keep/keep';
import { judgeHere } from './judge.ts';
import { bringMissed, noteJudged, showMissed } from './missed.ts';
import { coursePartHere, noteReading, watchPlace } from './place.ts';

watchExit();
const form = document.querySelector<HTMLFormElement>('form[data-test]');
const missed = document.querySelector<HTMLElement>('[data-missed]');
if (missed?.dataset.judged !== undefined) noteJudged(missed);
// Seen with its answers a test counts once.
let isScored = false;
if (form !== null)
  judgeHere(form, (score) => {
    if (missed !== null && !isScored) showMissed(missed, score);
    isScored = true;
    offerCertificate(form, score.right);
  });
const keeping = document.querySelector<HTMLElement>('[data-keep]');
if (keeping !== null) watchKeeping(keeping);
const here = coursePartHere();
if (here?.part === '' && document.querySelector('[data-place]') !== null) watchPlace(here.course, document);
// Answers that the server looked at stay.
if (here?.part === 'again' && missed?.dataset.judged === undefined) bringMissed(here.course);
const end = document.querySelector('[data-end]');
if (end !== null) noteReading(end);

function offerCertificate(form: HTMLFormElement, right: number): void {
  const offer = form.querySelector<HTMLElement>('[data-certificate]');
  if (offer !== null) offer.hidden = right < Number(offer.dataset.certificate);
}
