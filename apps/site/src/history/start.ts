// The steps before the page of writing, with script: each is one entry of the history with a number and
// nothing else; what leads back to it is remembered by the tab.
import {
  hasMemory,
  hideForgotten,
  markStep,
  openAgain,
  recall,
  remember,
  sealedAnswers,
  stepOfEntry,
} from './memory.ts';

export function watchStart(): void {
  if (!hasMemory() || !location.pathname.endsWith('/start') || hideForgotten()) return;
  const { start = [] } = recall();
  const answers = sealedAnswers();
  if (answers === null) {
    const again = start[stepOfEntry() ?? -1];
    if (again !== undefined) openAgain(again);
    return;
  }
  const index = start.indexOf(answers);
  if (index < 0) remember({ start: [...start, answers] });
  markStep(index < 0 ? start.length : index);
}
