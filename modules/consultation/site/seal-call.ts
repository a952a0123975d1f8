// Asks the script that seals, which is loaded at the first question.
import { loadNow } from '@heed/site/later/later';
import { type SealCall, type SealOutcome, type SealRequest, sealEvent } from './seal-request.ts';

/** Never rejects: where the script does not come, it says that there is no connection. */
export async function callSeal(form: HTMLFormElement, request: SealRequest): Promise<SealOutcome> {
  loadNow(form);
  if (form.dataset.sealing === 'loading')
    await new Promise((resolve) => form.addEventListener('heed:ready', resolve, { once: true }));
  if (form.dataset.sealing !== 'ready') {
    // The next question asks for it again.
    delete form.dataset.sealing;
    return { kind: 'no-connection' };
  }
  return new Promise((answer) => {
    const detail: SealCall = { request, answer };
    form.dispatchEvent(new CustomEvent(sealEvent, { detail }));
  });
}
