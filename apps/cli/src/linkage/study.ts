// The evaluator's part: to make a study with a key of its own, and to evaluate each list once.

import { randomBytes } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { issueText } from '@heed/content/messages/faults';
import {
  type EvaluatorFile,
  recordSizes,
  type Study,
  type StudyPlan,
  studyPlan,
  usualSmallest,
} from '@heed/domain/linkage';
import { sealTable } from '@heed/envelope/seal';
import { newStudyKeys, RULES } from '@heed/statistics/linkage';
import * as v from 'valibot';
import { Failure } from '../failure.ts';
import { forms } from '../forms.ts';
import { parseCommand } from '../output.ts';
import { english } from '../words.ts';
import { hex, json, placeOf, write } from './files.ts';

export async function makeStudy(args: readonly string[]): Promise<void> {
  const { values, say } = parseCommand(forms['evidence link study'], args);
  const plan = {
    lists: (values.lists ?? '').split(',').map((name) => name.trim()),
    records: Number(values.records ?? 1024),
    smallest: Number(values.smallest ?? usualSmallest),
    until: values.until ?? '',
    analyst: values.analyst === undefined ? null : recipientIn(values.analyst),
  };
  const checked = v.safeParse(studyPlan, plan);
  if (!checked.success) throw new Failure('usage', wrong(checked.issues));
  const { analyst } = checked.output;
  if (analyst !== null)
    await sealTable(analyst, '').catch(() => {
      throw new Failure(
        'usage',
        '--analyst is no recipient: take the .recipient file of the analyst as it was made.',
      );
    });
  const { study, secretKey } = newStudy(checked.output);
  const out = values.out ?? 'linkage';
  const evaluator: EvaluatorFile = {
    format: 'heed-linkage-evaluator-1',
    study: study.id,
    secretKey: hex(secretKey),
    evaluations: {},
  };
  write(`${out}.evaluator.json`, json(evaluator), 0o600);
  write(`${out}.study.json`, json(study));
  say(
    [
      `Study ${study.id}: ${study.lists.join(', ')}, up to ${study.records} people a list, until ` +
        `${study.until}.`,
      `${out}.study.json is public: give it to every organisation, to the linker and to the analyst, ` +
        'by a way that nobody can change it on.',
      `${out}.evaluator.json holds the study’s secret key: it stays with you, and you erase it when ` +
        'all lists are evaluated. Whoever has it and the tokens can guess names.',
      'The linker must be another party than you.',
      ...(study.analyst === null
        ? [
            'Nobody gets the exact table: only counts rounded down can be looked at. For an ' +
              'estimate, make the study again with --analyst FILE.',
          ]
        : []),
    ].join('\n'),
    study,
  );
}

/** With a key that no other study has. */
function newStudy(plan: StudyPlan): { readonly study: Study; readonly secretKey: Uint8Array } {
  const { secretKey, publicKey } = newStudyKeys();
  const id = randomBytes(16).toString('hex');
  return {
    study: { format: 'heed-linkage-study-1', id, rules: RULES, publicKey: hex(publicKey), ...plan },
    secretKey,
  };
}

function recipientIn(name: string): string {
  if (name.startsWith('age1')) return name;
  try {
    return readFileSync(placeOf(name), 'utf8').trim();
  } catch {
    throw new Failure(
      'usage',
      `Cannot read ${name}: is it there? The analyst makes it with 'heed evidence link analyst'.`,
    );
  }
}

const options: Readonly<Record<string, string>> = {
  lists: '--lists A,B,C',
  records: `--records, one of ${recordSizes.join(', ')}`,
  smallest: '--smallest NUMBER',
  until: '--until YYYY-MM-DD',
  analyst: '--analyst FILE',
};

function wrong(issues: readonly v.BaseIssue<unknown>[]): string {
  const t = english();
  return issues
    .map(
      (issue) =>
        `Write ${options[v.getDotPath(issue)?.split('.')[0] ?? ''] ?? 'the options anew'}: it ` +
        `${issueText(t, issue)}.`,
    )
    .join('\n');
}
