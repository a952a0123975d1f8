// How each command is written: its words, its options and what they do. The parser reads its options here and
// --help is made from the same table, so that neither can say what the other does not.
import type { ParseArgsOptionDescriptor } from 'node:util';
import { options as monitorOptions } from '@heed/monitor/options';

/** An option as the parser takes it, with what --help says of it. */
export interface CommandOption extends ParseArgsOptionDescriptor {
  /** What stands after it, for an option that takes a text. */
  readonly argument?: string;
  readonly does: string;
}

export interface Form {
  /** What stands after the name, as in 'FILE' or '[FILE]'. */
  readonly words: string;
  /** Most words after the name of the command itself, those that choose a form of it included. */
  readonly most: number;
  readonly does: string;
  readonly options: Readonly<Record<string, CommandOption>>;
  /** Exit codes beside those that every command has. */
  readonly exits?: Readonly<Record<number, string>>;
  /** Whether it answers one JSON document with --json. */
  readonly json: boolean;
  /** It writes to the data of the organisation, whatever its words and options: refused during an upgrade. */
  readonly changesData?: true;
}

const text = (argument: string, does: string) => ({ type: 'string', argument, does }) as const;
const flag = (does: string) => ({ type: 'boolean', does }) as const;
const study = text('FILE', 'the study, as the evaluator gave it to all');
const out = (does: string) => text('FILE', does);

export const forms = {
  start: {
    words: '',
    most: 0,
    does: 'Serve; an empty data folder gets invented data, but for production',
    options: { port: text('PORT', 'where to listen; else PORT, or 8080') },
    json: false,
    changesData: true,
  },
  rehearsal: {
    words: '',
    most: 0,
    does: 'Serve invented data with keys of its own beside the real one, to learn and to rehearse',
    options: {},
    json: false,
  },
  room: {
    words: '',
    most: 0,
    does: 'Serve a workshop on the network of this computer, without internet; nothing there is sealed',
    options: {
      lan: flag('required: says that the network is not encrypted, and that this is meant'),
      data: text('FOLDER', 'a data folder; else one of its own, made at the first start'),
      port: text('PORT', 'where it listens; else PORT, or 8080'),
      address: text('IP', 'the one address for phones; else all private ones of this computer'),
    },
    json: false,
  },
  install: {
    words: '',
    most: 0,
    does: 'Make an account, folders, settings, units and the file of the proxy for one organisation',
    options: {
      origin: text('URL', 'the address of the site, as https://heed.example.org'),
      proxy: text('NAME', 'caddy, nginx or none; else caddy'),
      name: text('NAME', "of the organisation on this machine; else 'main'"),
      smtp: text('URL', 'the mail server; else smtp://localhost:25'),
      'mail-from': text('ADDRESS', 'the sender of alerts; else heed@ and the name of the site'),
      database: text('URL', 'PostgreSQL; else SQLite in the data folder'),
      root: text('FOLDER', 'fill the folder of an image instead of this machine'),
      'dry-run': flag('say what would be done, and do nothing'),
    },
    json: true,
  },
  onion: {
    words: '',
    most: 0,
    does: "Serve as an onion service too, by Debian's tor; by root",
    options: {
      name: text('NAME', "of the organisation on this machine; 'main' where nothing is said"),
      remove: flag('end it; its key stays'),
      'dry-run': flag('say what would be done, and do nothing'),
    },
    json: true,
  },
  uninstall: {
    words: '',
    most: 0,
    does: 'Take the service of one organisation away; its data and backups stay',
    options: {
      name: text('NAME', "of the organisation on this machine; else 'main'"),
      root: text('FOLDER', 'in the folder of an image instead of this machine'),
      'dry-run': flag('say what would be done, and do nothing'),
    },
    json: true,
  },
  upgrade: {
    words: '[FILE]',
    most: 1,
    does:
      'Verify an archive, or take the Debian package, copy the data, change to it, and go back by itself ' +
      'where it does not answer',
    options: {
      'public-key': text('FILE', 'the key of its signature; else that of the release that runs'),
      recover: flag('bring an upgrade that was interrupted to its end: back, or forward'),
    },
    json: true,
  },
  'upgrade-copy': {
    words: 'make|back|drop',
    most: 1,
    does: 'On PostgreSQL: keep the rows beside, put them back, or drop that; upgrade says it itself',
    options: {},
    json: true,
  },
  'host plan': {
    words: '',
    most: 0,
    does: 'Say what to run for so many reports and members, from measured figures',
    options: {
      'reports-per-day': text('N', 'reports of an ordinary day'),
      members: text('M', 'people who work at a desk'),
    },
    json: true,
  },
  'log export': {
    words: '',
    most: 0,
    does: 'Copy the public log into a folder for any host of static files',
    options: { to: text('FOLDER', 'where the copy stands, or is brought up to date') },
    json: true,
  },
  init: {
    words: '',
    most: 0,
    does: 'Set up a real organisation',
    options: {
      profile: text('FILE', 'the profile of the organisation'),
      supervisor: text('NAME', 'who is invited first'),
      example: flag('print a profile to fill in, and end'),
    },
    json: true,
  },
  profile: {
    words: '[FILE]',
    most: 1,
    does: 'Print the profile of the organisation, or put another in its place',
    options: {},
    json: true,
  },
  modules: {
    words: '[on|off NAME]',
    most: 2,
    does: 'List what the organisation does beside hearing and answering, or switch one of these on or off',
    options: {},
    json: true,
  },
  'go-live': {
    words: '',
    most: 0,
    does: 'Open the channel to real people; says what is missing',
    options: {
      dpia: text('FILE', 'the data protection impact assessment that was signed'),
      'letters-alone': flag('nobody is to be woken: letters and notices of browsers are enough'),
    },
    json: true,
    changesData: true,
  },
  alert: {
    words: '',
    most: 0,
    does: 'Send every member a test notice, and say what was accepted',
    options: { test: flag('required: nothing else is sent by hand') },
    json: true,
    changesData: true,
  },
  'member add': {
    words: '',
    most: 0,
    does: 'Invite a member; prints the link',
    options: {
      name: text('NAME', 'as colleagues know the member'),
      role: text('ROLE', "'member' where nothing is said"),
      desk: { ...text('DESK', 'a desk to work at; more than once for several'), multiple: true },
    },
    json: true,
    changesData: true,
  },
  'member remove': {
    words: 'ID',
    most: 1,
    does: 'End the access of a member at once',
    options: {},
    json: true,
    changesData: true,
  },
  'member list': { words: '', most: 0, does: 'Show the members with their ids', options: {}, json: true },
  'member data': {
    words: 'ID',
    most: 1,
    does: 'Print what is stored about a member, for one who asks',
    options: {},
    json: true,
  },
  'member forget-passkeys': {
    words: 'ID',
    most: 1,
    does: 'Let the password alone in again, after a lost passkey',
    options: {},
    json: true,
    changesData: true,
  },
  request: {
    words: '[ID]',
    most: 1,
    does: 'List the letters for people who ask what is held about them, or print one, filled in',
    options: {
      language: text('LANGUAGE', "'en' where nothing is said; a letter that lacks it comes in English"),
      desk: text('DESK', 'a letter that names a desk names this one'),
    },
    json: true,
  },
  'content check': {
    words: '',
    most: 3,
    does: 'Show missing and stale translations, facts without a source, faulty messages',
    options: {},
    json: true,
  },
  'content spelling': {
    words: '',
    most: 3,
    does: 'Show words of the texts that the dictionaries of hunspell lack',
    options: {},
    json: true,
  },
  'content mark': {
    words: 'LANGUAGE [PART]',
    most: 3,
    does: 'Mark translations that changed as made from the English as it is now',
    options: {
      unchanged: text('IDS', 'texts, with commas between, that still fit the English as they are'),
    },
    json: true,
  },
  'content down-page': {
    words: 'FILE',
    most: 3,
    does: 'Write the page that a proxy shows while the server is down',
    options: {},
    json: true,
  },
  'directory export': {
    words: 'FILE',
    most: 2,
    does: 'Write help lines and services as HSDS 3.0, .json or .zip (tables)',
    options: { unchecked: flag('with entries that nobody has checked lately') },
    json: true,
  },
  'directory import': {
    words: 'FILE',
    most: 2,
    does: 'Take help lines and services over from HSDS 3.0, .json or .zip (tables)',
    options: { partly: flag('what can be read, where some cannot') },
    json: true,
    changesData: true,
  },
  assess: {
    words: 'FILE',
    most: 1,
    does: 'Say what indicators show of act, means and purpose, and why; FILE - reads what is typed',
    options: { set: text('SET', "set of indicators, such as 'ilo'") },
    json: true,
  },
  'evidence prevalence': {
    words: 'FILE.csv',
    most: 2,
    does: 'Estimate how many people stand on no list',
    options: {
      method: text('METHOD', "'stepwise' where nothing is said"),
      bootstrap: text('N', 'replicates (1000)'),
      seed: text('N', 'of the random numbers (1)'),
      chains: text('N', 'chains of the latent classes (20)'),
      sweeps: text('N', 'sweeps of each chain (100000)'),
      population: text('N', 'people who live there'),
      report: flag('every method side by side, with what speaks against the figure first'),
      pdf: text('FILE', 'write the report as a paper'),
      'linkage-rates': text('FILE', "rates of missed and wrong links, from 'heed evidence link error'"),
    },
    exits: { 130: 'cancelled' },
    json: true,
  },
  'evidence tabulate': {
    words: 'FILE.csv',
    most: 1,
    does: 'Count combinations so that nothing tells of a small group',
    options: {
      k: text('N', 'smallest group that is shown (10)'),
      combine: text('N', 'most columns in one table (3)'),
      columns: text('NAMES', 'columns to use, with commas between them'),
    },
    json: true,
  },
  'evidence link analyst': {
    words: '',
    most: 0,
    does: 'Make the key of who will open the table',
    options: { out: text('NAME', 'beginning of the files (analyst)') },
    json: true,
  },
  'evidence link study': {
    words: '',
    most: 0,
    does: 'Begin a study, as its evaluator',
    options: {
      lists: text('NAMES', 'of the lists, with commas between them'),
      records: text('N', 'most people on one list (1024)'),
      until: text('DAY', 'last day of the study, as 2026-12-31'),
      smallest: text('N', 'smallest count that is told exactly'),
      analyst: text('FILE', 'the .recipient file of who opens the table'),
      out: text('NAME', 'beginning of the files'),
    },
    json: true,
  },
  'evidence link blind': {
    words: 'LIST.csv',
    most: 1,
    does: 'Blind a list for the evaluator',
    options: {
      study,
      list: text('NAME', 'name of the list in the study'),
      out: out('the blinded list'),
    },
    json: true,
  },
  'evidence link evaluate': {
    words: 'LIST.blinded.json',
    most: 1,
    does: 'Evaluate a blinded list, as the evaluator',
    options: {
      study,
      key: text('FILE', 'the key of the evaluator'),
      out: out('the evaluated list'),
      again: flag('a list that was evaluated before'),
    },
    json: true,
  },
  'evidence link finalise': {
    words: 'LIST.evaluated.json',
    most: 1,
    does: 'Make tokens of an evaluated list',
    options: {
      study,
      secret: text('FILE', 'what blinding left with you'),
      out: out('the tokens'),
    },
    json: true,
  },
  'evidence link join': {
    words: 'TOKENS...',
    most: 10,
    does: 'Count people on several lists, as the linker',
    options: { study, out: out('the table (linkage.table.age)') },
    json: true,
  },
  'evidence link open': {
    words: 'TABLE.age',
    most: 1,
    does: 'Open the exact table, as the analyst',
    options: { key: text('FILE', 'the key of the analyst'), out: out('the table (linkage.csv)') },
    json: true,
  },
  'evidence link sample': {
    words: 'FIRST.csv SECOND.csv',
    most: 2,
    does: 'Draw pairs to judge by hand',
    options: { size: text('N', 'pairs of each kind (100)'), out: out('the pairs (pairs.csv)') },
    json: true,
  },
  'evidence link error': {
    words: 'PAIRS.csv',
    most: 1,
    does: 'Say how many links were missed and wrong, from judged pairs',
    options: {},
    json: true,
  },
  'consultation analyse': {
    words: 'VOTES.csv',
    most: 1,
    does: 'Say which opinion groups votes form, what is the own of each, and what all share',
    options: {
      groups: text('N', 'so many groups, in place of the number that fits best'),
      comments: text('FILE', "the wording of the statements: Polis' comments.csv"),
      summary: text('FILE', "the topic: Polis' summary.csv"),
    },
    json: true,
  },
  'consultation delphi': {
    words: 'FILE.csv',
    most: 1,
    does: 'Say where ratings from 1 to 9 agree: median, disagreement, consensus, concordance, stability',
    options: {},
    json: true,
  },
  'consultation pairwise': {
    words: 'FILE.csv',
    most: 1,
    does: 'Say which priorities come first, from comparisons in pairs',
    options: {},
    json: true,
  },
  'event minutes': {
    words: 'ID',
    most: 1,
    does: 'Write the minutes of an event, by its address or its id',
    options: {
      format: text('FORMAT', "'md' for text, 'pdf' ('md')"),
      language: text('CODE', "language of the headings ('en')"),
      output: text('FILE', 'where they go; else standard output'),
    },
    json: true,
  },
  capture: {
    words: 'URL',
    most: 1,
    does: 'Capture one page as evidence, from this machine: no log-in, nothing sent',
    options: {
      'adult-only': text('ANSWER', 'yes, no or unsure: is everybody shown there an adult? Else it asks'),
      pictures: flag('fetch pictures too; films never'),
      proxy: text('URL', 'socks5h://127.0.0.1:9050 for Tor; names are resolved behind it'),
      out: text('FOLDER', 'where the file goes; else this folder'),
      seconds: text('N', 'longest wait (60)'),
      megabytes: text('N', 'most that may come (50)'),
      requests: text('N', 'most parts of a page (500)'),
      browser: text('FILE', 'the Chromium or Chrome to use; else one of the usual places'),
      'allow-local': flag('for tests alone: take addresses of this machine too, which the result says'),
    },
    json: true,
  },
  'screening cluster': {
    words: 'FILE.csv',
    most: 1,
    does: 'Say which offers of a file are one text with small differences: columns id,text',
    options: {},
    json: true,
  },
  'screening hash': {
    words: 'PICTURE...',
    most: 1000,
    does: 'Hash pictures so that the same picture is known again, scaled or compressed (PDQ)',
    options: {},
    json: true,
  },
  'handbook build': {
    words: '',
    most: 0,
    does: 'Write each handbook in each language as page, PDF and EPUB; what did not change is not made again',
    options: {
      output: text('FOLDER', "where they go ('handbook')"),
      language: text('CODE', 'this language alone'),
      handbook: text('NAME', 'this handbook alone, by its address'),
    },
    json: true,
  },
  'handbook check': {
    words: '',
    most: 0,
    does: 'Say whether what recommendations rest on still stands, and which rest on nobody',
    options: {},
    exits: { 1: 'something that a recommendation rests on is not there or was withdrawn' },
    json: true,
  },
  'handbook mark': {
    words: '',
    most: 0,
    does: 'Note that somebody looked today at what the handbooks of content rest on',
    options: {},
    json: true,
  },
  'training effect': {
    words: 'FILE.csv',
    most: 1,
    does: 'Say what a workshop changed, with intervals: columns pre,post or group,score',
    options: {},
    json: true,
  },
  'training replay': {
    words: 'COURSE INTERVIEW',
    most: 2,
    does: 'Say where a row of questions leads in the model of an interview',
    options: {
      seed: text('N', 'the number of the run, as the debrief shows it'),
      kinds: text('KINDS', 'kinds of questions in their order, with commas between them'),
    },
    json: true,
  },
  'training export': {
    words: 'COURSE',
    most: 1,
    does: 'Write a course as one page for a learning platform, which asks no server of ours',
    options: {
      cmi5: text('FILE.zip', 'as a package of cmi5'),
      scorm: text('FILE.zip', 'as a package of SCORM 1.2'),
      html: text('FILE.html', 'as a page that tells nobody anything'),
      language: text('CODE', "language of the course ('en')"),
      origin: text('URL', 'address of your site, for the links that lead to it'),
    },
    json: true,
  },
  'training import': {
    words: 'FILE(.ink|.twee|.tw)',
    most: 1,
    does: 'Take an interview that others wrote in ink or Twee 3 into a course of your own content',
    options: {
      course: text('COURSE', 'the course that it is for'),
      interview: text('ID', 'its name in the course'),
      language: text('CODE', "language of the interview ('en')"),
    },
    json: true,
    changesData: true,
  },
  'export htcds': {
    words: '[FILE]',
    most: 2,
    does: 'Write exported cases as records of HTCDS 2.0',
    options: { 'names-for': text('NAME', 'for whom: names stand only where a consent covers them') },
    json: true,
  },
  backup: {
    words: '[FILE]',
    most: 1,
    does: 'Write a consistent copy of everything, sealed; by day it is tried too',
    options: {
      plain: flag('not sealed: keep it as you keep the server'),
      into: text('FOLDER', 'name the file by its day, and take those away that are too old'),
      'keep-days': text('DAYS', 'with --into: how long backups stay; else 30'),
      'new-key': text('FILE', 'make the key for the safe instead'),
    },
    json: true,
    changesData: true,
  },
  restore: {
    words: '[FILE]',
    most: 1,
    does: 'Restore into an empty data folder',
    options: {
      try: flag('only see whether it works, beside the data'),
      'second-place': text('FOLDER', 'put the newest state together that lies in this second place, no FILE'),
      key: text('KEYFILE', 'the backup key; - reads what is typed'),
      'log-key': text('KEY', 'key of the log, as a witness or paper has it: by it the backup must be signed'),
      former: text('FOLDER', 'the data folder of before, moved aside: its log tells how much is missing'),
    },
    json: true,
    changesData: true,
  },
  'wind-down plan': {
    words: '',
    most: 0,
    does: 'Plan the end of the organisation; a supervisor confirms it at the desk',
    options: {
      closes: text('DAY', 'from this day on no new report is taken'),
      ends: text('DAY', 'on this day the rest is destroyed, 30 days later at least'),
      name: text('NAME', 'who goes on with the work; nobody where nothing is said'),
      address: text('ADDRESS', 'where people find who goes on'),
      telephone: text('NUMBERS', 'of who goes on'),
      'dry-run': flag('only say what would be planned'),
    },
    json: true,
    changesData: true,
  },
  'wind-down status': {
    words: '',
    most: 0,
    does: 'Show the plan and its next step',
    options: {},
    json: true,
  },
  'wind-down cancel': {
    words: '',
    most: 0,
    does: 'Take the plan back',
    options: {},
    json: true,
    changesData: true,
  },
  'wind-down destroy': {
    words: '',
    most: 0,
    does: 'On the last day: write the proof, destroy everything else; stop the server first',
    options: {
      proof: text('FOLDER', 'an empty folder for the log, its keys and a notice'),
      sure: text('NAME', 'the name of the organisation, as it stands'),
      stays: {
        ...text('WHAT', 'what must stay by law, and where; more than once for several'),
        multiple: true,
      },
      'dry-run': flag('only say what would be done'),
    },
    json: true,
    changesData: true,
  },
  move: {
    words: '',
    most: 0,
    does: 'Move to the other database, or attachments into a bucket or back; stop the server first',
    options: {
      to: text(
        'PLACE',
        "'postgres' or 'sqlite', where DATABASE_URL is; 'bucket' or 'folder', where HEED_ATTACHMENTS is",
      ),
    },
    json: true,
    changesData: true,
  },
  'secrets rotate': {
    words: '',
    most: 1,
    does: 'Make new secrets of the server after a theft; stop the server first',
    options: {},
    json: true,
    changesData: true,
  },
  open: {
    words: 'FILE',
    most: 1,
    does: 'Read an exported conversation, without the server',
    options: {
      into: text('PLACE', 'folder for the files; with --shares the backup to write'),
      shares: text('FILE', "open a sealed backup by the trustees' shares"),
    },
    json: true,
  },
  doctor: {
    words: '',
    most: 0,
    does: 'Look for what is wrong, and say what to do about it',
    options: {},
    json: true,
  },
  desk: {
    words: 'URL',
    most: 1,
    does: 'Serve the desk of a server from this machine, after checking its scripts',
    options: {
      port: text('N', 'where it listens (8090)'),
      log: text('KEY', 'key of the log, from somebody else'),
    },
    json: true,
  },
  witness: {
    words: '',
    most: 0,
    does: 'Cosign the logs of others, without the rest',
    options: { port: text('N', 'where it listens'), keys: flag('print its keys, and end') },
    json: true,
  },
  monitor: {
    words: 'URL',
    most: 1,
    does: "Follow a site's log, and tell what does not fit",
    options: monitorOptions,
    exits: { 10: 'and above: what was found, see docs/guides/witness.md' },
    json: true,
  },
  build: { words: '', most: 0, does: 'Build what browsers run', options: {}, json: false },
} as const satisfies Readonly<Record<string, Form>>;
