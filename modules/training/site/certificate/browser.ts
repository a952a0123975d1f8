// The page of a certificate: the name is hashed on the device, stands in this tab's memory until the
// certificate has come, and is put into the page there.
import { hashName } from '@heed/envelope/badge';
import { watchExit } from '@heed/site/exit/exit';

const store = 'certificate-name';

watchExit();
const form = document.querySelector<HTMLFormElement>('[data-certificate-form]');
if (form !== null) hashHere(form);
const certificate = document.querySelector<HTMLElement>('[data-holder]');
if (certificate !== null) putName(certificate);

function hashHere(form: HTMLFormElement): void {
  for (const part of form.querySelectorAll<HTMLElement>('[data-unscripted]')) part.hidden = true;
  for (const part of form.querySelectorAll<HTMLElement>('[data-scripted]')) part.hidden = false;
  const field = (name: string) => form.elements.namedItem(name) as HTMLInputElement;
  form.addEventListener('submit', () => {
    const name = field('holder').value.trim();
    field('hash').value = '';
    field('salt').value = '';
    sessionStorage.removeItem(store);
    if (name === '') return;
    const salt = Array.from(crypto.getRandomValues(new Uint8Array(16)), (byte) =>
      byte.toString(16).padStart(2, '0'),
    ).join('');
    field('hash').value = hashName(name, salt);
    field('salt').value = salt;
    sessionStorage.setItem(store, name);
  });
}

/** Leaves the line empty where there is no name, or it is not the one of this certificate. */
function putName(section: HTMLElement): void {
  const name = sessionStorage.getItem(store);
  sessionStorage.removeItem(store);
  const { holder = '', salt = '' } = section.dataset;
  const line = section.querySelector<HTMLElement>('[data-name]');
  const print = document.querySelector<HTMLButtonElement>('[data-print]');
  if (name === null || line === null || print === null || hashName(name, salt) !== holder) return;
  line.textContent = name;
  print.hidden = false;
  print.addEventListener('click', () => print.ownerDocument.defaultView?.print());
}
