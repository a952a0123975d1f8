// `/training/<course>/interview/<number>` with script. Where the script of the interview does not come, the
// form is sent as without script.
import type { Interview } from '@heed/domain/training';
import { watchExit } from '@heed/site/exit/exit';
import { notePart } from '../course/place.ts';
import { playInterview } from './play.ts';

async function load(address: string): Promise<Interview | null> {
  try {
    const response = await fetch(address);
    return response.ok ? ((await response.json()) as Interview) : null;
  } catch {
    // Without the script of the interview the server plays on, sentence by sentence.
    return null;
  }
}

const choicesIn = (query: string): number[] => {
  const path = new URLSearchParams(query).get('path') ?? '';
  return path === '' ? [] : path.split('.').map(Number);
};

async function play(root: HTMLElement): Promise<void> {
  const seed = Number(root.querySelector<HTMLInputElement>('[name=seed]')?.value);
  const interview = await load(root.dataset.interview ?? '');
  if (interview !== null)
    playInterview(
      { page: document, root, seed, choices: choicesIn(location.search), onEnd: notePart },
      interview,
    );
}

watchExit();
const root = document.querySelector<HTMLElement>('[data-interview]');
if (root !== null) void play(root);
