// Pages of a course: a test whose answers stay on the page, and a course that is kept on the device by
// choice.
import { watchExit } from '../exit/exit.ts';
import { judgeHere } from './judge.ts';
import { watchKeeping } from './keep.ts';

watchExit();
const form = document.querySelector<HTMLFormElement>('form[data-test]');
if (form !== null) judgeHere(form, ({ right }) => offerCertificate(form, right));
const keeping = document.querySelector<HTMLElement>('[data-keep]');
if (keeping !== null) watchKeeping(keeping);

function offerCertificate(form: HTMLFormElement, right: number): void {
  const offer = form.querySelector<HTMLElement>('[data-certificate]');
  if (offer !== null) offer.hidden = right < Number(offer.dataset.certificate);
}
