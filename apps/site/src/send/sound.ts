// A sound, played in the page by the browser's own player. From memory: nothing is saved, and nothing plays
// by itself.

/** What the browser's player plays or refuses; it runs nothing. */
export const isSound = (type: string): boolean => type.startsWith('audio/');

export function player(sound: Blob, name: string): HTMLAudioElement {
  const made = document.createElement('audio');
  made.controls = true;
  made.src = URL.createObjectURL(sound);
  made.setAttribute('aria-label', name);
  return made;
}
