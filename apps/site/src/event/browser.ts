// The form of a registration: what is written goes sealed where the phone can.
import { watchExit } from '../exit/exit.ts';
import { sealForm } from '../room/sealed-form.ts';

watchExit();
const form = document.querySelector<HTMLFormElement>('form[data-room-recipient]');
if (form !== null) sealForm(form);
