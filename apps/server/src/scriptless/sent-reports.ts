// After a report without script: the browser is sent on to an address that shows the receipt with the code
// once, and then that it has arrived. Of this the process remembers in memory alone: the receipt, until the
// browser has followed, and for half an hour by which address the form came that was sent, so that Back to it
// offers no second one. Another process on the same database knows neither: there the first opening shows no
// code, which stood on the form, and Back an empty form.
import type { ReceiptData } from '@heed/site/receipt/page';
import type { Deployment } from '../deployment.ts';
import { addressMs } from '../http/sealed-address.ts';
import { type ArrivalNotice, openArrival, sealArrival } from '../intake/arrival.ts';
import { makeShortMemory } from './short-memory.ts';
import { entryOf, noEntry } from './tokens.ts';

/** A browser follows at once; on the slowest network within a minute. */
const followMs = 60_000;
/** Receipts that wait; each is some hundred bytes. */
const mostReceipts = 500;
/** Forms that were sent within half an hour; each is some hundred bytes. */
const mostForms = 10_000;

export interface SentReports {
  /** Notes what was sent by the form of `entry`; answers the address that shows `receipt` once. */
  note(receipt: ReceiptData, entry: string): string;
  /** What the address `at` shows; null where nothing was sent by it. */
  open(at: string): { readonly receipt: ReceiptData } | ArrivalNotice | 'over' | null;
}

export function makeSentReports(deployment: Deployment): SentReports {
  const receipts = makeShortMemory<ReceiptData>({ lastsMs: followMs, most: mostReceipts });
  const forms = makeShortMemory<string>({ lastsMs: addressMs, most: mostForms });
  return {
    note(receipt, entry) {
      const at = sealArrival(deployment, receipt);
      receipts.put(at, receipt);
      if (entry !== noEntry) forms.put(entry, at);
      return at;
    },
    open(at) {
      const receipt = receipts.take(at);
      if (receipt !== undefined) return { receipt };
      return openArrival(deployment, at === '' ? '' : (forms.read(entryOf(deployment, at)) ?? at));
    },
  };
}
