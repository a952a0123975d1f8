// The story one scene at a time: a press on a choice shows the scene that it leads to, without an entry in
// the history. At its end stand the signs of the scenes that were seen. Nothing is sent or kept.
import { watchExit } from '../exit/exit.ts';

watchExit();
const story = document.querySelector<HTMLElement>('[data-story]');
if (story !== null) tell(story);

function tell(story: HTMLElement): void {
  const scenes = [...story.querySelectorAll<HTMLElement>('[data-scene]')];
  const noticed = story.querySelector<HTMLElement>('[data-noticed]');
  const how = story.querySelector<HTMLElement>('[data-how]');
  const seenSigns = new Set<string>();
  if (how) how.hidden = true;

  const show = (scene: HTMLElement | undefined, focus: boolean) => {
    for (const other of scenes) other.hidden = other !== scene;
    const { sign } = scene?.dataset ?? {};
    if (sign !== undefined) seenSigns.add(sign);
    const over = scene !== undefined && scene.querySelector('a[href^="#scene-"]') === null;
    if (noticed) noticed.hidden = !over || seenSigns.size === 0;
    if (over) noticed?.querySelector('ul')?.replaceChildren(...[...seenSigns].map(point));
    if (focus) scene?.focus();
  };
  const point = (text: string) => {
    const item = document.createElement('li');
    item.textContent = text;
    return item;
  };

  story.addEventListener('click', (event) => {
    const target = event.target instanceof Element ? event.target : null;
    const to = target?.closest<HTMLAnchorElement>('a[href^="#scene-"]')?.getAttribute('href')?.slice(1);
    if (to !== undefined) {
      event.preventDefault();
      show(
        scenes.find(({ id }) => id === to),
        true,
      );
    } else if (target?.closest('[data-again]')) {
      seenSigns.clear();
      show(scenes[0], true);
    }
  });
  show(scenes[0], false);
}
