// A button that the scripts make: it looks like a link, since it stands among words.

export function plainButton(text: string | undefined, press: () => void): HTMLButtonElement {
  const button = document.createElement('button');
  button.type = 'button';
  button.className = 'plain';
  button.textContent = text ?? '';
  button.addEventListener('click', press);
  return button;
}
