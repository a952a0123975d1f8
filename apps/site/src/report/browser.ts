// The small script of `/report`: quick exit, the report in screens, the code made here, and loading what
// seals when the person starts to write. The page works without it; nothing here seals or stores anything.
import { isCode } from '@heed/envelope/code';
import { sharedHash } from '../app/shared.ts';
import { showNeutral, watchExit } from '../exit/exit.ts';
import {
  hasMemory,
  hideForgotten,
  isSent,
  newReport,
  openAgain,
  recall,
  remember,
  reportOfEntry,
  sealedAnswers,
  stepOfEntry,
} from '../history/memory.ts';
import { loadFilesFor, showRecorder } from '../later/files.ts';
import { insertLater } from '../later/insert.ts';
import { canSeal, loadLater } from '../later/later.ts';
import { watchAnswer } from './answer.ts';
import { wordsOf } from './carry.ts';
import { watchCheck } from './check.ts';
import { showFreshCode } from './fresh-code.ts';
import { takeWords, watchLanguageChange } from './language-change.ts';
import { watchSteps } from './steps.ts';

const form = document.querySelector<HTMLFormElement>('[data-report]');
// Before the exit: leaving empties the page, and what was typed is read from it.
const stays = form !== null && !isSent() && (!hasMemory() || keepPlace());
watchExit();
if (stays) begin(form);
else {
  // The script that loads late shows that it has arrived, or notes it on the page that says so.
  form?.remove();
  if (canSeal()) insertLater()?.addEventListener('error', showNeutral);
}

/**
 * Back, Forward and reload come to this page again, to the step and to what was typed; after Leave now to
 * neither. Answers whether this page stays, or another is on its way in its place.
 */
function keepPlace(): boolean {
  const [answers, step] = [sealedAnswers(), stepOfEntry()];
  const { report: before, words = [], next, current } = recall();
  if (hideForgotten()) return false;
  if (answers === null && before && step !== undefined) {
    // The entry loses its number with the page that is asked for again.
    remember({ words: [...words, ['step', String(step)]], next: true });
    openAgain(before);
    return false;
  }
  // A page that was opened anew, by a link, knows nothing of an earlier one.
  const own = reportOfEntry() ?? ((next && current) || newReport());
  remember({ report: answers ?? undefined, current: own });
  return true;
}

/**
 * Remembers what is typed as it is typed: a page that comes next may have got its name before this one says
 * that it ends.
 */
function keepWords(form: HTMLFormElement): void {
  const keep = () => form.isConnected && remember({ words: wordsOf(form) });
  for (const sign of ['input', 'change']) form.addEventListener(sign, keep);
  keep();
  // Sent as served, it is the server's to bring it back.
  addEventListener('submit', (event) => event.defaultPrevented || remember({ words: undefined, next: true }));
}

function begin(form: HTMLFormElement): void {
  // The first step takes it out of the address.
  if (location.hash === sharedHash) form.dataset.shared = '';
  watchLanguageChange(form);
  const carried = takeWords(form) ?? '';
  if (canSeal()) showFreshCode(form, isCode(carried) ? carried : null);
  const steps = watchSteps(form);
  watchCheck(form, steps);
  watchAnswer(form);
  if (hasMemory()) keepWords(form);
  loadLater(form);
  if (canSeal()) watchFiles(form);
}

/** Files stand on the first screen: who only looks loads nothing for them. */
function watchFiles(form: HTMLFormElement): void {
  showRecorder(form);
  let isTouched = false;
  const touch = () => {
    if (!isTouched) loadFilesFor(form);
    isTouched = true;
  };
  if (form.dataset.shared !== undefined) touch();
  for (const sign of ['focusin', 'pointerdown', 'keydown', 'change']) form.addEventListener(sign, touch);
}
