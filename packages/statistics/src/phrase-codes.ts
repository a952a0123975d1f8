// Every code that a reader of statistics can be told, with the names of its values. Its sentence stands in
// content/messages/<language>/statistics.json as 'phrase.<code>'.

/** What a reader is told. */
export interface CodedPhrase {
  readonly code: PhraseCode;
  readonly values: Readonly<Record<string, PhraseValue>>;
}

/** A number with all its places, such as 0.50. */
export interface Decimal {
  readonly decimal: number;
  readonly places: number;
}

/** Text stands as it is; a list is joined by semicolons. */
export type PhraseValue = string | number | Decimal | CodedPhrase | readonly PhraseValue[];

type Values<Name extends string> = Readonly<Record<Name, PhraseValue>>;

type WithoutValues =
  | 'method-stepwise'
  | 'method-independence'
  | 'method-bic'
  | 'method-dga'
  | 'method-lcmcr'
  | 'method-bayes'
  | 'model-main'
  | 'none'
  | 'no-pair-chosen'
  | 'no-model-estimates'
  | 'no-interval'
  | 'assumes-independence'
  | 'no-upper-end'
  | 'not-fitted'
  | 'estimate-missing'
  | 'estimate-not-unique'
  | 'estimate-missing-not-unique'
  | 'existence-0'
  | 'existence-1'
  | 'existence-2'
  | 'existence-3'
  | 'hangs-on-one-person'
  | 'rule-lists'
  | 'rule-fault'
  | 'rule-dependence'
  | 'assumption-closed'
  | 'assumption-definition'
  | 'assumption-linkage'
  | 'assumption-dependence'
  | 'assumption-heterogeneity'
  | 'assumption-reachable'
  | 'caveat'
  | 'change-list-left-out'
  | 'change-lists-merged'
  | 'change-threshold'
  | 'change-criterion'
  | 'change-prior'
  | 'change-linkage'
  | 'report-title'
  | 'no-headline'
  | 'no-headline-text'
  | 'headline'
  | 'headline-text'
  | 'not-estimable'
  | 'families-title'
  | 'families-text'
  | 'families-caption'
  | 'head-family'
  | 'head-estimate'
  | 'head-95'
  | 'head-80'
  | 'head-rate'
  | 'head-headline'
  | 'refused'
  | 'not-refused'
  | 'questions-title'
  | 'questions-text'
  | 'overlaps-title'
  | 'overlaps-caption'
  | 'head-lists'
  | 'head-people'
  | 'head-few'
  | 'sensitivity-title'
  | 'sensitivity-text'
  | 'sensitivity-guessed'
  | 'sensitivity-measured'
  | 'sensitivity-caption'
  | 'head-change'
  | 'head-what'
  | 'head-range'
  | 'consistency-title'
  | 'consistency-text'
  | 'consistency-caption'
  | 'head-list'
  | 'head-bias'
  | 'others-see-too-few'
  | 'trajectories-title'
  | 'trajectories-text'
  | 'chart-text'
  | 'trajectories-caption'
  | 'head-share'
  | 'head-middle'
  | 'checks-title'
  | 'checks-caption'
  | 'head-model'
  | 'head-existence'
  | 'head-aic'
  | 'head-r-hat'
  | 'head-r-hat-plain'
  | 'head-draws'
  | 'has-posterior'
  | 'read-title'
  | 'again-title'
  | 'narrowing'
  | 'published-families'
  | 'published-rests'
  | 'head-lowest'
  | 'head-highest'
  | 'head-figure'
  | 'head-between'
  | 'everybody-listed'
  | 'rates-guessed'
  | 'file-empty-table'
  | 'file-empty-records'
  | 'note-utf-16'
  | 'note-windows-1252'
  | 'note-semicolons'
  | 'note-tabs'
  | 'file-no-text'
  | 'file-workbook'
  | 'file-one-column'
  | 'file-first-line-numbers'
  | 'file-one-list'
  | 'file-counts-nobody'
  | 'list-quote-open'
  | 'list-nobody'
  | 'born-form'
  | 'born-year'
  | 'born-order'
  | 'born-day'
  | 'sex-form'
  | 'nationality-form'
  | 'rates-missing'
  | 'pairs-impossible'
  | 'pairs-none-judged'
  | 'workshop-title'
  | 'workshop-practised-title'
  | 'workshop-practised-caption'
  | 'workshop-head-step'
  | 'workshop-head-minutes'
  | 'workshop-people-title'
  | 'workshop-stayed'
  | 'workshop-head-when'
  | 'workshop-head-mean'
  | 'workshop-head-interval'
  | 'workshop-row-before'
  | 'workshop-row-after'
  | 'workshop-row-later'
  | 'workshop-zero'
  | 'workshop-caveat'
  | 'workshop-later-title'
  | 'workshop-later-who'
  | 'workshop-later-before-withheld'
  | 'workshop-scales-title'
  | 'workshop-scales-caption'
  | 'workshop-head-statement'
  | 'workshop-head-before'
  | 'workshop-head-back'
  | 'workshop-head-after'
  | 'workshop-scales-note'
  | 'workshop-items-title'
  | 'workshop-items-caption'
  | 'workshop-head-question'
  | 'workshop-head-right-before'
  | 'workshop-head-right-after'
  | 'workshop-head-chance'
  | 'workshop-items-few'
  | 'workshop-items-by-subtraction'
  | 'workshop-chance-note'
  | 'workshop-choices-title'
  | 'workshop-choices-none'
  | 'workshop-head-option'
  | 'workshop-together-note'
  | 'workshop-source-title'
  | 'workshop-suppression';

/** By code: the names of its values. */
export interface PhraseValues extends Readonly<Record<WithoutValues, object>> {
  readonly 'model-effects': Values<'effects'>;
  readonly 'model-graphs': Values<'graphs' | 'probability' | 'edges'>;
  readonly 'model-graphs-alone': Values<'graphs' | 'probability'>;
  readonly 'model-latent': Values<'classes' | 'chains'>;
  readonly 'too-few-lists': Values<'lists' | 'fewest'>;
  readonly 'close-models': Values<'close' | 'low' | 'high'>;
  readonly 'models-left-out': Values<'left' | 'models'>;
  readonly 'chains-disagree': Values<'rHat' | 'most'>;
  readonly 'few-draws': Values<'draws' | 'fewest'>;
  readonly 'reaches-bound': Values<'bound'>;
  readonly 'replicates-failed': Values<'failed' | 'replicates'>;
  readonly 'replicates-aside': Values<'bias' | 'most'>;
  readonly 'lower-limit-extreme': Values<'level'>;
  readonly 'upper-limit-extreme': Values<'level'>;
  readonly 'rule-overlap': Values<'fewest'>;
  readonly 'rule-consistency': Values<'fewest'>;
  readonly 'rule-excess': Values<'fewest'>;
  readonly 'rule-families': Values<'fewest'>;
  readonly 'rule-disagreement': Values<'ratio'>;
  readonly 'few-shared': Values<'shared' | 'fewest'>;
  readonly 'lists-depend': Values<'model'>;
  readonly 'lists-too-small': Values<'percent'>;
  readonly 'lists-too-large': Values<'percent'>;
  readonly 'few-families': Values<'estimated' | 'fewest'>;
  readonly 'methods-differ': Values<'ratio' | 'low' | 'lowMethod' | 'high' | 'highMethod'>;
  readonly 'without-list': Values<'list'>;
  readonly 'lists-as-one': Values<'lists'>;
  readonly 'pairs-below': Values<'p'>;
  readonly 'links-wrong': Values<'missed' | 'wrong'>;
  readonly 'best-of-pairs': Values<'criterion' | 'models'>;
  readonly 'best-of-triples': Values<'criterion' | 'models'>;
  readonly 'prior-variance': Values<'variance'>;
  readonly 'prior-person': Values<'people'>;
  readonly 'prior-people': Values<'people'>;
  readonly 'headline-figure': Values<'estimate' | 'interval' | 'method'>;
  readonly scope: Values<'observed' | 'lists' | 'names'>;
  readonly 'reason-of': Values<'method' | 'reason'>;
  readonly range: Values<'low' | 'high'>;
  readonly 'rate-range': Values<'rate' | 'low' | 'high'>;
  readonly 'overlaps-text': Values<'shared' | 'triples'>;
  readonly 'fewer-than': Values<'few'>;
  readonly percent: Values<'share'>;
  readonly 'again-run': Values<'seed' | 'replicates' | 'chains' | 'sweeps' | 'generator'>;
  readonly 'again-population': Values<'population'>;
  readonly 'again-made': Values<'version' | 'hash'>;
  readonly 'as-published': Values<'caption'>;
  readonly 'page-headline': Values<'years'>;
  readonly 'page-no-headline': Values<'years'>;
  readonly 'rule-broken': Values<'methods' | 'rule'>;
  readonly 'answer-holds': Values<'assumption' | 'why'>;
  readonly 'answer-fails': Values<'assumption' | 'why'>;
  readonly between: Values<'low' | 'high'>;
  readonly 'overlaps-left-out': Values<'small' | 'others'>;
  readonly 'rates-measured': Values<'rates'>;
  readonly 'rate-pair': Values<'missed' | 'wrong'>;
  readonly 'published-run': Values<'seed' | 'replicates' | 'chains' | 'sweeps' | 'generator' | 'version'>;
  readonly commitment: Values<'commitment'>;
  readonly 'file-quote-open': Values<'line'>;
  readonly 'file-line-columns': Values<'line' | 'columns' | 'first'>;
  readonly 'file-counts-unlisted': Values<'line'>;
  readonly 'file-line-repeats': Values<'line' | 'before'>;
  readonly 'file-too-many-lists': Values<'lists' | 'most'>;
  readonly 'file-list-unnamed': Values<'column'>;
  readonly 'file-list-twice': Values<'name'>;
  readonly 'file-write-0-or-1': Values<'line' | 'list'>;
  readonly 'file-count-missing': Values<'line'>;
  readonly 'file-count-negative': Values<'line'>;
  readonly 'file-count-fraction': Values<'line'>;
  readonly 'file-count-no-number': Values<'line'>;
  readonly 'file-count-too-large': Values<'line'>;
  readonly 'file-list-empty': Values<'name'>;
  readonly 'note-combinations-missing': Values<'missing' | 'all'>;
  readonly 'note-strangers': Values<'pairs'>;
  readonly 'file-column-unnamed': Values<'column'>;
  readonly 'file-column-twice': Values<'name'>;
  readonly 'file-too-many-columns': Values<'columns' | 'most'>;
  readonly 'list-lacks': Values<'missing' | 'columns'>;
  readonly 'list-fault': Values<'line' | 'column' | 'fault'>;
  readonly 'list-faults': Values<'faults'>;
  readonly 'list-faults-more': Values<'faults' | 'more'>;
  readonly 'pairs-first-line': Values<'columns'>;
  readonly 'pairs-line': Values<'line'>;
  readonly 'workshop-place': Values<'place'>;
  readonly 'workshop-course': Values<'course' | 'day' | 'minutes'>;
  readonly 'workshop-interviews': Values<'titles'>;
  readonly 'workshop-people': Values<'people' | 'paper'>;
  readonly 'workshop-score': Values<'most'>;
  readonly 'workshop-few': Values<'count'>;
  readonly 'workshop-effect-caption': Values<'count'>;
  readonly 'workshop-difference': Values<'difference' | 'low' | 'high'>;
  readonly 'workshop-standardised': Values<'g' | 'low' | 'high'>;
  readonly 'workshop-later-few': Values<'count'>;
  readonly 'workshop-later-waiting': Values<'count'>;
  readonly 'workshop-later-caption': Values<'count'>;
  readonly 'workshop-later-change': Values<'difference' | 'low' | 'high' | 'count'>;
  readonly 'workshop-later-from-before': Values<'gain' | 'remainder' | 'low' | 'high'>;
  readonly 'workshop-figure': Values<'value' | 'low' | 'high' | 'people'>;
  readonly 'workshop-percent-range': Values<'low' | 'high'>;
  readonly 'workshop-choice': Values<'title' | 'people'>;
  readonly 'workshop-sentence': Values<'title' | 'number' | 'people'>;
  readonly 'workshop-together': Values<'together'>;
  readonly 'workshop-poll-few': Values<'title'>;
  readonly 'workshop-sentence-few': Values<'title' | 'number'>;
  readonly 'workshop-source': Values<'organisation' | 'course' | 'version' | 'day'>;
}
/** What can be told. */
export type PhraseCode = keyof PhraseValues;
