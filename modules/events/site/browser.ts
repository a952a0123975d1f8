// The form of a registration: what is written goes sealed where the phone can.
import { watchExit } from '@heed/site/exit/exit';
import { sealForm } from '@heed/site/room/sealed-form';

watchExit();
const form = document.querySelector<HTMLFormElement>('form[data-room-recipient]');
if (form !== null) sealForm(form);
