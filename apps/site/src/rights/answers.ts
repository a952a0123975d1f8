// The five answers at the top of `/rights/<country>`: each one or two lines, made of the lines of law
// themselves or of their short answers, so that they cannot say other than the page below.

import { answerOf, inUnion, linesOn, union } from '@heed/content/laws/answers';
import type { LawLine, LawQuestion, Laws, Topic } from '@heed/content/laws/schema';
import type { DirectoryEntry } from '@heed/domain/directory';
import type { PageContext } from '../context.ts';
import { calls, telephone } from '../frame/layout.ts';
import { mayHaveCareWithoutPolice } from '../law/compare.ts';
import { leastSure, pastNotice, sureMark } from '../law/lines.ts';
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
  if (line?.text == null) return html`<p>${context.t('law.unconfirmed')}${leastSure(context, lines)}</p>`;
  const { text, lang } = context.pick(line.text);
  const sentence = hasPenalty(line) ? (sentencesOf(text, lang)[0] ?? text) : leadOf(text, lang);
  return html`<p${inLanguage(context, lang)}>${sentence.trimEnd()}${leastSure(context, [line])}</p>${past(
    context,
    [line],
  )}`;
}

/** Whether the line says after its first sentence what a court may do: that stands at the police. */
const hasPenalty = ({ answer }: LawLine): boolean => answer === 'minor-offence' || answer === 'crime';

const inLanguage = ({ locale }: PageContext, lang: string): Html | null =>
  lang === locale ? null : html` lang="${lang}"`;

function others(context: PageContext, { laws, country }: AnswerData): Html {
  const { t } = context;
  const part = (question: LawQuestion) => {
    const lines = linesOn(laws, country, question);
    return html`${t(`laws.ask.${question}`)}: <b>${t(
      `laws.answer.${answerOf(laws, country, question)}`,
    )}</b>${leastSure(context, lines)}`;
  };
  return html`<p>${part('buying')}</p><p>${part('third-parties')}</p>${past(context, [
    ...confirmedOn(laws, country, 'buying'),
    ...confirmedOn(laws, country, 'third-parties'),
  ])}`;
}

/** What a court may do, where selling is an offence; then what to do. */
function police(context: PageContext, { laws, country }: AnswerData): Html {
  const shared = inUnion(country) ? confirmedOn(laws, union, 'police') : [];
  const penalties = confirmedOn(laws, country, 'selling').filter(hasPenalty);
  return html`<p>${penalties.map((line) => {
    const { text, lang } = context.pick(line.text ?? {});
    const penalty = sentencesOf(text, lang).slice(1).join('').trimEnd();
    const mark = leastSure(context, [line]);
    return html`<span${inLanguage(context, lang)} data-penalty>${penalty}${mark}</span> `;
  })}${context.t('rights.answer.police')}${leastSure(context, shared)}</p>`;
}

function forced(context: PageContext, { laws, country }: AnswerData): Html {
  const { t } = context;
  const time = answerOf(laws, country, 'reflection');
  const hasCare = mayHaveCareWithoutPolice(laws, country);
  return html`<p>${t(hasCare ? 'start.self.care' : 'start.self.care.ask')}${leastSure(
    context,
    hasCare ? confirmedOn(laws, union, 'care') : [],
  )}</p><p>${
    time === 'unknown' ? t('start.self.think.ask') : t('start.self.think', { time: t(`laws.answer.${time}`) })
  }${leastSure(context, linesOn(laws, country, 'reflection'))}</p>${past(
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
      : html`${telephone(line.number ?? '', 'number')} <b translate="no">${line.name}</b>${sureMark(
          context,
          line.confidence,
        )}`
  }</p>`;
}

/** Letters that stand on two lines of a phone. */
const twoLines = 110;

/** The first sentences of `text` that stand on two lines of a phone, at least one. */
export function leadOf(text: string, locale: string): string {
  let lead = '';
  for (const sentence of sentencesOf(text, locale)) {
    if (lead !== '' && (lead + sentence).trimEnd().length > twoLines) break;
    lead += sentence;
  }
  return lead.trimEnd();
}

/** Each with the space after it. */
const sentencesOf = (text: string, locale: string): readonly string[] =>
  [...new Intl.Segmenter(locale, { granularity: 'sentence' }).segment(text)].map(({ segment }) => segment);
