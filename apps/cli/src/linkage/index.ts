// `heed evidence link ...`: each party of a linkage study plays its part with files. What each file tells
// whom is said when it is made.
import { Failure } from '../failure.ts';
import { blindList } from './blind.ts';
import { evaluateList } from './evaluate.ts';
import { finaliseList } from './finalise.ts';
import { joinLists } from './linker.ts';
import { makeAnalyst, openTableFile } from './open.ts';
import { errorRates, samplePairs } from './sample.ts';
import { makeStudy } from './study.ts';

const steps: Readonly<Record<string, (args: readonly string[]) => void | Promise<void>>> = {
  analyst: makeAnalyst,
  study: makeStudy,
  blind: blindList,
  evaluate: evaluateList,
  finalise: finaliseList,
  join: joinLists,
  open: openTableFile,
  sample: samplePairs,
  error: errorRates,
};

export async function link([name = '', ...args]: readonly string[]): Promise<void> {
  const step = steps[name];
  if (step === undefined)
    throw new Failure(
      'usage',
      `Say 'heed evidence link' and one of: ${Object.keys(steps).join(', ')}. docs/guides/linkage.md ` +
        'says who does which.',
    );
  await step(args);
}
