// The five answers at the top of `/rights/<country>`: each one or two lines, made of the lines of law
// themselves or of their short answers, so that they cannot say other than the page below.

import { answerOf, inUnion, linesOn, union } from '@heed/content/laws/answers';
import type { LawLine, LawQuestion, Laws, Topic } from '@heed/content/laws/schema';
import type { DirectoryEntry } from '@heed/domain/directory';
import type { PageContext } from '../context.ts';
import { mayHaveCareWithoutPolice } from '../law/compare.ts';
import { leastSure, pastNotice, sureMark } from '../law/lines.ts';
import { calls, telephone } from '../layout.ts';
import { type Html, html } from '../markup.ts';

interface AnswerData {
  readonly country: string;
  readonly laws: Laws;
  /** The first help line that fits and has a number. */
  readonly line: DirectoryEntry | undefined;
}

/** The answers, each with its question and the letters that say how far it is known. */
export function fiveAnswers(context: PageContext, data: AnswerData): Html {
  const { t } = context;
  const parts = [
    ['may', t('rights.ask.may'), may(context, data)],
    ['others', t('rights.ask.others'), others(context, data)],
    ['police', t('rights.police'), police(context, data)],
    ['forced', t('rights.victim'), forced(context, data)],
    ['call', t('rights.call'), call(context, data)],
  ] as const;
  return html`<ol class="answers">${parts.map(
    ([name, question, answer]) =>
      html`<li><h2>${question}</h2><div data-answer="${name}">${answer}</div></li>`,
  )}</ol>`;
}

const confirmedOn = (laws: Laws, country: string, topic: Topic): readonly LawLine[] =>
  linesOn(laws, country, topic).filter(({ text }) => text !== null);

const past = (context: PageContext, lines: readonly LawLine[]): Html =>
  html`${lines.map((line) => pastNotice(context, line))}`;

function may(context: PageContext, { laws, country }: AnswerData): Html {
  const lines = linesOn(laws, country, 'selling');
  const [line] = confirmedOn(laws, country, 'selling');
  if (line?.text == null) return html`<p>${context.t('law.unconfirmed')} ${leastSure(context, lines)}</p>`;
  const { text, lang } = context.pick(line.text);
  return html`<p${lang === context.locale ? null : html` lang="${lang}"`}>${leadOf(text, lang)} ${leastSure(
    context,
    [line],
  )}</p>${past(context, [line])}`;
}

function others(context: PageContext, { laws, country }: AnswerData): Html {
  const { t } = context;
  const part = (question: LawQuestion) => {
    const lines = linesOn(laws, country, question);
    return html`${t(`laws.ask.${question}`)}: <b>${t(
      `laws.answer.${answerOf(laws, country, question)}`,
    )}</b> ${leastSure(context, lines)}`;
  };
  return html`<p>${part('buying')}</p><p>${part('third-parties')}</p>${past(context, [
    ...confirmedOn(laws, country, 'buying'),
    ...confirmedOn(laws, country, 'third-parties'),
  ])}`;
}

const police = (context: PageContext, { laws, country }: AnswerData): Html => {
  const shared = inUnion(country) ? confirmedOn(laws, union, 'police') : [];
  return html`<p>${context.t('rights.answer.police')} ${leastSure(context, shared)}</p>`;
};

function forced(context: PageContext, { laws, country }: AnswerData): Html {
  const { t } = context;
  const time = answerOf(laws, country, 'reflection');
  const hasCare = mayHaveCareWithoutPolice(laws, country);
  return html`<p>${t(hasCare ? 'start.self.care' : 'start.self.care.ask')} ${leastSure(
    context,
    hasCare ? confirmedOn(laws, union, 'care') : [],
  )}</p><p>${
    time === 'unknown' ? t('start.self.think.ask') : t('start.self.think', { time: t(`laws.answer.${time}`) })
  } ${leastSure(context, linesOn(laws, country, 'reflection'))}</p>${past(
    context,
    confirmedOn(laws, country, 'reflection'),
  )}`;
}

function call(context: PageContext, { line }: AnswerData): Html {
  const { t } = context;
  return html`<p class="danger">${telephone('112', 'number')} ${t('home.emergency')}</p>
<p>${
    line === undefined
      ? calls(t('help.none'))
      : html`${telephone(line.number ?? '', 'number')} <b translate="no">${line.name}</b> ${sureMark(
          context,
          line.confidence,
        )}`
  }</p>`;
}

/** Letters that stand on two lines of a phone. */
const twoLines = 110;

/** The first sentences of `text` that stand on two lines of a phone, at least one. */
export function leadOf(text: string, locale: string): string {
  const sentences = [...new Intl.Segmenter(locale, { granularity: 'sentence' }).segment(text)];
  let lead = '';
  for (const { segment } of sentences) {
    if (lead !== '' && (lead + segment).trimEnd().length > twoLines) break;
    lead += segment;
  }
  return lead.trimEnd();
}
