// Words before a name and before a place, folded, by language: bg en es fr hr hu nl pl ro ru sv uk. They tell
// names from places. What is taken out of a pattern does not rest on them alone. Drafts: no speaker of each
// language has reviewed them.

/** A name follows, in whatever letters it is written. */
export const surelyBeforeName: readonly string[] = [
  ...['my name is', 'ask for', 'this is', 'se zovem', 'zovem se', 'pitaj za', 'pitajte za', 'ime mi je'],
  ...['mijn naam is', 'vraag naar', 'ik heet', 'mam na imie', 'nazywam sie', 'pytaj o', 'prosze pytac o'],
  ...['jag heter', 'mitt namn ar', 'fraga efter', 'мене звати', 'питаите', 'меня зовут', 'спросить'],
  ...['казвам се', 'търсете', 'me llamo', 'mi nombre es', 'pregunta por', 'ma numesc', 'numele meu este'],
  ...['intrebati de', 'a nevem', 'keresse', 'je m appelle', 'demandez'],
];

/** A name follows where it is written with a capital. */
export const mayBeBeforeName: readonly string[] = [
  ...[
    'i am',
    'i m',
    'call',
    'contact',
    'write to',
    'write',
    'message',
    'mr',
    'mrs',
    'miss',
    'boss',
    'manager',
  ],
  ...[
    'ja sam',
    'zovi',
    'zovite',
    'nazovi',
    'nazovite',
    'javi se',
    'javite se',
    'pisi',
    'gospodin',
    'gospodja',
  ],
  ...['ik ben', 'bel', 'app', 'mail', 'jestem', 'dzwon do', 'zadzwon do', 'napisz do', 'pan', 'pani'],
  ...[
    'jag ar',
    'ring',
    'kontakta',
    'skriv till',
    'я',
    'телефонуите',
    'пишіть',
    'звоните',
    'пишите',
    'аз съм',
  ],
  ...['обадете се на', 'soy', 'llama a', 'escribe a', 'sunt', 'sunati la', 'scrie', 'vagyok', 'hivja'],
  ...['je suis', 'appelez', 'contactez'],
];

/** A place follows where it is written with a capital. */
export const beforePlace: readonly string[] = [
  ...[
    'in',
    'to',
    'at',
    'near',
    'from',
    'around',
    'u',
    'na',
    'kod',
    'blizu',
    'iz',
    'te',
    'naar',
    'bij',
    'uit',
  ],
  ...['w', 'we', 'do', 'kolo', 'z', 'i', 'till', 'nara', 'fran', 'у', 'в', 'до', 'біля', 'з', 'около', 'из'],
  ...['към', 'край', 'от', 'en', 'a', 'cerca de', 'de', 'din', 'la', 'langa', 'a', 'pres de'],
];

/** Where a sentence begins these are no names. */
export const openingWords: ReadonlySet<string> = new Set(
  [
    'a an the this that these those we you i he she it they',
    'our your my all no not for with and or if in on at to',
    'from by call write contact send come work job need looking good pay free help start hello hi dear girls',
    'women men boys people please easy only safe',
    'new room travel flight ticket passport papers documents visa',
    'earn money accommodation housing food everything fast quick ask details more apply join offer hotel bar',
    'trazimo posao rad radimo dobra placa smjestaj put sve za i',
    'u na mi ti vi javi pisi zovi nema bez pozdrav',
    'wij we jij je u werk baan goed loon gratis kamer bel stuur geen voor met hallo zoek gezocht alles',
    'praca szukamy dobra placa mieszkanie darmowe zadzwon napisz bez dla z w do my wy witam czesc wszystko',
    'vi du ni jobb arbete bra lon boende gratis ring skriv inga ingen utan for med hej soker allt',
    'робота шукаємо потрібні ми ви добра зарплата житло без для напишіть телефонуите привіт усе все',
    'работа ищем нужны мы вы хорошая зарплата жилье без для пишите звоните привет все',
    'работа търсим ние вие добро заплащане без за пишете здравеите',
    'trabajo buscamos buena paga casa gratis sin para llama escribe hola todo',
    'munca cautam bani cazare gratuit fara pentru suna scrie buna totul',
    'munka keresunk jo fizetes szallas ingyen hivjon irjon szia minden',
  ].flatMap((line) => line.split(' ')),
);
