// Countries, languages and time zones to choose from, by their codes: those of the organisation first. Names
// come from the browser.

import { codeListWords as w } from '../../words/case.ts';
import { countryName, languageName } from '../../words/format.ts';
import type { CodeList, FormOption } from './form-fields.ts';

/**
 * ISO 3166-1, alpha 2. Source: iso.org, 'ISO 3166 Country Codes', read 2026-11; XK by the user-assigned
 * range, as the EU has it.
 */
const countries = (
  'AD AE AF AG AI AL AM AO AQ AR AS AT AU AW AX AZ BA BB BD BE BF BG BH BI BJ BL BM BN BO BQ BR BS ' +
  'BT BV BW BY BZ CA CC CD CF CG CH CI CK CL CM CN CO CR CU CV CW CX CY CZ DE DJ DK DM DO DZ EC EE ' +
  'EG EH ER ES ET FI FJ FK FM FO FR GA GB GD GE GF GG GH GI GL GM GN GP GQ GR GS GT GU GW GY HK HM ' +
  'HN HR HT HU ID IE IL IM IN IO IQ IR IS IT JE JM JO JP KE KG KH KI KM KN KP KR KW KY KZ LA LB LC ' +
  'LI LK LR LS LT LU LV LY MA MC MD ME MF MG MH MK ML MM MN MO MP MQ MR MS MT MU MV MW MX MY MZ NA ' +
  'NC NE NF NG NI NL NO NP NR NU NZ OM PA PE PF PG PH PK PL PM PN PR PS PT PW PY QA RE RO RS RU RW ' +
  'SA SB SC SD SE SG SH SI SJ SK SL SM SN SO SR SS ST SV SX SY SZ TC TD TF TG TH TJ TK TL TM TN TO ' +
  'TR TT TV TW TZ UA UG UM US UY UZ VA VC VE VG VI VN VU WF WS XK YE YT ZA ZM ZW'
).split(' ');

/**
 * ISO 639-1, and languages without a code of two letters that help lines in Europe hear: Edo, Sorani,
 * Kurmanji, Dari, Romani, Tigre, by 639-3.
 */
const languages = (
  'aa ab af ak am an ar as av ay az ba be bg bh bi bm bn bo br bs ca ce ch co cs cv cy da de dv dz ' +
  'ee el en eo es et eu fa ff fi fj fo fr fy ga gd gl gn gu ha he hi ho hr ht hu hy hz id ig ii ik ' +
  'is it iu ja jv ka kg ki kj kk kl km kn ko kr ks ku kv ky la lb lg li ln lo lt lu lv mg mh mi mk ' +
  'ml mn mr ms mt my na nb nd ne ng nl nn nr nv ny oc oj om or os pa pl ps pt qu rm rn ro ru rw sa ' +
  'sc sd se sg si sk sl sm sn so sq sr ss st su sv sw ta te tg th ti tk tl tn to tr ts tt tw ty ug ' +
  'uk ur uz ve vi wa wo xh yi yo za zh zu bin ckb kmr prs rom tig'
).split(' ');

/** Of ISO 639: a language that has no code of its own here. */
const uncoded = 'mis';

type Options = readonly FormOption[];
/** `near`: what the organisation works in, first. `others`: everything else, by name. */
interface CodeOptions {
  readonly near: Options;
  readonly others: Options;
}

/** `own`: codes of the organisation. Naming all costs some ten milliseconds, so each list is made once. */
export function optionsOf(list: CodeList, own: readonly string[]): CodeOptions {
  const key = `${list} ${own.join(' ')}`;
  const listed = lists.get(key) ?? makeOptions(list, own);
  lists.set(key, listed);
  return listed;
}

const lists = new Map<string, CodeOptions>();
const codesOf: Readonly<Record<CodeList, () => readonly string[]>> = {
  countries: () => countries,
  languages: () => languages,
  // Some browsers leave UTC out.
  timeZones: () => [...new Set([...Intl.supportedValuesOf('timeZone'), 'UTC'])],
};

function makeOptions(list: CodeList, own: readonly string[]): CodeOptions {
  const nameCodes = (codes: readonly string[]) =>
    codes
      .map((code): FormOption => [code, codeName(list, code)])
      // A code that this browser has no name for helps nobody.
      .filter(([code, name]) => list === 'timeZones' || name !== code)
      .sort((a, b) => a[1].localeCompare(b[1]));
  const others = nameCodes(codesOf[list]().filter((code) => !own.includes(code)));
  return {
    near: nameCodes(own),
    others: list === 'languages' ? [...others, [uncoded, w.otherLanguage]] : others,
  };
}

/** The name of a code, for reading; what is no code stands as it was typed. */
export function codeName(list: CodeList, code: string): string {
  if (list === 'countries') return countryName(code);
  if (list === 'timeZones') return code;
  return code === uncoded ? w.otherLanguage : languageName(code);
}
