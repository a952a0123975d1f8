// A button that the scripts make: it looks like a link, since it stands among words.

export function plainButton(text: string | undefined, press: () => void): HTMLButtonElement {
  const made = document.createElement('button');
  made.type = 'button';
  made.className = 'plain';
  made.textContent = text ?? '';
  made.addEventListener('click', press);
  return made;
}
