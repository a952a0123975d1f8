// A sound, played in the page by the browser's own player. From memory: nothing is saved, and nothing plays
// by itself.

/** What the browser's player plays or refuses; it runs nothing. */
export const isSound = (type: string): boolean => type.startsWith('audio/');

export function player(sound: Blob, name: string): HTMLAudioElement {
  const audio = document.createElement('audio');
  audio.controls = true;
  audio.src = URL.createObjectURL(sound);
  audio.setAttribute('aria-label', name);
  return audio;
}
