// `heed training replay COURSE INTERVIEW --seed N --kinds ...`: where a row of questions leads in the model
// of an interview. The same numbers as on the page, so that trainers and reviewers can check the model.

import { type QuestionKind, questionKinds, replayInterview } from '@heed/domain/training';
import { Failure } from '../../../apps/cli/src/failure.ts';
import { forms } from '../../../apps/cli/src/forms.ts';
import { readWholeNumber } from '../../../apps/cli/src/input.ts';
import { parseCommand } from '../../../apps/cli/src/output.ts';
import { courseNamed, interviewNamed } from './courses.ts';

const usage =
  "Say 'heed training replay COURSE INTERVIEW --seed 1 --kinds safety,need,open'. The kinds are: " +
  `${questionKinds.join(', ')}.`;
/** Seeds have 32 bits. */
const MOST_SEED = 2 ** 32 - 1;

/** Says what an interview comes to with the kinds of questions that were asked. */
export function replay(args: readonly string[]): void {
  const { positionals, values, say } = parseCommand(forms['training replay'], args);
  const [course, interview] = positionals;
  if (course === undefined || interview === undefined) throw new Failure('usage', usage);
  const { title, person } = interviewNamed(courseNamed(course).course('en'), interview);
  if (values.seed === undefined || values.kinds === undefined) throw new Failure('usage', usage);
  const seed = readWholeNumber('seed', values.seed, 0, MOST_SEED);
  const kinds = kindsIn(values.kinds);
  const state = replayInterview(seed, kinds);
  say(
    [
      `${title}: ${kinds.length} questions, run ${seed}.`,
      `${person} tells ${state.factCount} times, agrees ${state.wrongCount} times to what is not so, ` +
        `and trusts ${state.trust} of 10 at the end.`,
      'All questions are asked. In a course a person whose trust is used up leaves, from the third ' +
        'question on.',
    ].join('\n'),
    { told: state.factCount, wrong: state.wrongCount, trust: state.trust },
  );
}

function kindsIn(text: string): readonly QuestionKind[] {
  return text.split(',').map((part) => {
    const kind = questionKinds.find((one) => one === part.trim());
    if (kind === undefined)
      throw new Failure(
        'usage',
        `There is no kind of question '${part.trim()}'. There are: ${questionKinds.join(', ')}.`,
      );
    return kind;
  });
}
