// What is wrong with a record of HTCDS, or what it cannot say, in the words of a language.
import type { HtcdsReason } from '@heed/domain/htcds';
import { faultText } from './faults.ts';
import type { Translate, Values } from './words.ts';

export function htcdsText(t: Translate, reason: HtcdsReason): string {
  const values: Values =
    reason.code === 'does-not-fit' ? { fault: faultText(t, reason.values.fault) } : (reason.values as Values);
  return t(`htcds.${reason.code}`, values);
}
