// What a browser remembers of the workspace: the language and the density that someone chose, and which
// members hide words in their lists. Nothing else is in its storage.

type Choice = 'language' | 'density' | 'hidden-words';

const placeOf = (choice: Choice): string => `heed.${choice}`;

/** Null where nothing was chosen, or the browser lets nothing be read. */
export function remembered(choice: Choice): string | null {
  try {
    return localStorage.getItem(placeOf(choice));
  } catch {
    return null;
  }
}

/** Where the browser stores nothing, it is asked again next time. Null forgets. */
export function remember(choice: Choice, value: string | null): void {
  try {
    if (value === null) localStorage.removeItem(placeOf(choice));
    else localStorage.setItem(placeOf(choice), value);
  } catch {
    // Storage is off or full.
  }
}
