// Made from content/messages/en/desk by `npm run build`. Do not edit it: edit the messages.
/** What an argument that is only shown may be. A list is joined as the language does it. */
type Text = string | number | readonly string[];

export interface Messages {
  readonly assessment: {
    readonly element: {
      readonly act: string;
      readonly means: string;
      readonly purpose: string;
    };
    readonly strength: {
      readonly strong: string;
      readonly medium: string;
      readonly weak: string;
    };
    readonly caveat: {
      readonly 'age-unknown': string;
      readonly prompt: string;
      readonly 'not-shown': string;
      readonly 'no-questions': string;
      readonly vary: string;
    };
    readonly reason: {
      readonly counts: (values: {
        readonly label: Text;
        readonly strength: Text;
        readonly title: Text;
        readonly isAssumed: boolean;
      }) => string;
      readonly noted: (values: { readonly label: Text; readonly title: Text }) => string;
      readonly positive: (values: {
        readonly title: Text;
        readonly counts: Text;
        readonly indicators: Text;
      }) => string;
      readonly 'not-needed': string;
      readonly 'depends-on-age': string;
      readonly 'not-shown': (values: { readonly element: Text }) => string;
      readonly present: (values: { readonly element: Text; readonly dimensions: Text }) => string;
      readonly means: (values: {
        readonly element: Text;
        readonly dimensions: Text;
        readonly isChild: boolean;
      }) => string;
    };
    readonly change: {
      readonly count: (values: { readonly n: Text; readonly strength: Text }) => string;
      readonly none: (values: { readonly title: Text }) => string;
      readonly positive: (values: {
        readonly title: Text;
        readonly ways: Text;
        readonly among: Text;
      }) => string;
      readonly shows: (values: {
        readonly title: Text;
        readonly elements: Text;
        readonly ways: Text;
        readonly among: Text;
      }) => string;
      readonly or: (values: { readonly one: Text; readonly other: Text }) => string;
      readonly among: (values: { readonly strength: Text; readonly indicators: Text }) => string;
    };
  };
  readonly attachment: {
    readonly attachment: {
      readonly show: string;
      readonly hide: string;
      readonly fetch: string;
      readonly grey: string;
      readonly colour: string;
      readonly play: string;
      readonly voice: string;
      readonly save: string;
      readonly saveWarning: string;
      readonly saveAct: string;
      readonly loading: string;
      readonly failed: string;
      readonly damaged: string;
      readonly notDrawn: string;
      readonly locked: string;
      readonly illegal: string;
      readonly illegalSure: string;
      readonly illegalText: string;
      readonly illegalAct: string;
      readonly seenBy: string;
      readonly source: (values: { readonly source: Text; readonly seen: Text }) => string;
      readonly inhope: string;
      readonly inhopeSource: string;
      readonly call: string;
      readonly picture: (values: { readonly name: Text }) => string;
      readonly judge: string;
      readonly compare: string;
      readonly hash: string;
    };
  };
  readonly audit: {
    readonly audit: {
      readonly title: string;
      readonly text: string;
      readonly loading: string;
      readonly failed: string;
      readonly again: string;
      readonly none: string;
      readonly when: string;
      readonly who: string;
      readonly what: string;
      readonly where: string;
      readonly filter: string;
      readonly more: string;
      readonly unreadable: (values: { readonly n: Text }) => string;
      readonly conversations: (values: { readonly n: number }) => string;
    };
    readonly act: {
      readonly read: string;
      readonly answer: string;
      readonly assign: string;
      readonly rewrap: string;
      readonly putHalf: string;
      readonly setState: string;
      readonly settleCheckIn: string;
      readonly keepAfterAll: string;
      readonly link: string;
      readonly review: string;
      readonly lockImage: string;
      readonly openCase: string;
      readonly giveThread: string;
      readonly takeThread: string;
      readonly refer: string;
      readonly finishImport: string;
      readonly dismissAlert: string;
      readonly endOuting: string;
      readonly readNotices: string;
      readonly code: string;
      readonly uncode: string;
      readonly records: string;
      readonly publish: string;
      readonly invite: string;
      readonly uninvite: string;
      readonly certify: string;
      readonly roster: string;
      readonly addDeskKey: string;
      readonly setRecovery: string;
      readonly recover: string;
      readonly profile: string;
      readonly recordReview: string;
      readonly confirmReview: string;
      readonly confirmWindDown: string;
      readonly refuseWindDown: string;
      readonly endReview: string;
      readonly proposeWarning: string;
      readonly correctWarning: string;
      readonly approveWarning: string;
      readonly withdrawWarning: string;
      readonly makeConsultation: string;
      readonly eraseConsultation: string;
      readonly openConsultation: string;
      readonly shareConsultation: string;
      readonly endConsultation: string;
      readonly voidCard: string;
      readonly decideStatement: string;
      readonly changeStatements: string;
      readonly publishResult: string;
      readonly withdrawRelease: string;
      readonly noteQuoteConsent: string;
      readonly handOverRecommendation: string;
      readonly adoptRecommendation: string;
      readonly changeHandOver: string;
      readonly eraseHandbookDraft: string;
      readonly makeHandbook: string;
      readonly proposeRecommendation: string;
      readonly changeHandbook: string;
      readonly withdrawResult: string;
      readonly putOfferGroup: string;
      readonly changeTemplates: string;
      readonly checkLine: string;
      readonly agreeVacancies: string;
      readonly reportVacancy: string;
      readonly setOfferGroupAside: string;
      readonly proposePattern: string;
      readonly correctPattern: string;
      readonly approvePattern: string;
      readonly withdrawPattern: string;
      readonly recordPatternOutcome: string;
      readonly previewWords: string;
    };
  };
  readonly bulk: {
    readonly bulk: {
      readonly title: (values: { readonly n: number }) => string;
      readonly all: (values: { readonly n: Text }) => string;
      readonly none: string;
      readonly handTo: string;
      readonly nobody: string;
      readonly hand: string;
      readonly waiting: string;
      readonly open: string;
      readonly closing: string;
      readonly progress: (values: { readonly n: Text; readonly of: Text }) => string;
      readonly stop: string;
      readonly undo: string;
      readonly allTheSame: string;
      readonly handed: (values: { readonly n: number; readonly name: Text }) => string;
      readonly handedBack: (values: { readonly n: number }) => string;
      readonly set: (values: { readonly n: number }) => string;
      readonly undone: (values: { readonly n: number }) => string;
      readonly refused: (values: { readonly n: number }) => string;
      readonly stopped: (values: { readonly n: number }) => string;
      readonly close: string;
    };
    readonly why: {
      readonly unopened: string;
      readonly 'no-key': string;
      readonly 'other-desk': (values: { readonly name: Text }) => string;
      readonly full: (values: { readonly name: Text }) => string;
      readonly same: string;
      readonly awaits: string;
      readonly closed: string;
      readonly hidden: string;
      readonly changed: string;
      readonly gone: string;
    };
  };
  readonly calendar: {
    readonly calendar: {
      readonly title: string;
      readonly spans: {
        readonly week: string;
        readonly month: string;
      };
      readonly spanLabel: string;
      readonly whose: {
        readonly mine: string;
        readonly desk: string;
        readonly nobody: string;
      };
      readonly whoseLabel: string;
      readonly before: {
        readonly week: string;
        readonly month: string;
      };
      readonly after: {
        readonly week: string;
        readonly month: string;
      };
      readonly today: string;
      readonly keys: string;
      readonly day: (values: { readonly day: Text; readonly n: number }) => string;
      readonly kinds: {
        readonly closed: string;
        readonly 'check-in': string;
        readonly 'lone-work': string;
        readonly task: string;
        readonly shift: string;
        readonly event: string;
      };
      readonly missed: string;
      readonly more: (values: { readonly n: Text }) => string;
      readonly none: string;
      readonly noneMine: string;
      readonly seeDesk: string;
      readonly loading: string;
      readonly failed: string;
      readonly again: string;
      readonly file: string;
      readonly fileHint: string;
    };
    readonly fromFile: {
      readonly title: string;
      readonly text: string;
      readonly file: string;
      readonly isRead: (values: { readonly n: number; readonly skipped: number }) => string;
      readonly faults: {
        readonly 'too-large': string;
        readonly 'no-calendar': string;
      };
      readonly case: string;
      readonly choose: string;
      readonly make: string;
      readonly drop: string;
      readonly repeats: string;
      readonly untitled: string;
      readonly isOpened: string;
      readonly hasDraft: string;
    };
  };
  readonly campaigns: {
    readonly campaign: {
      readonly title: string;
      readonly text: string;
      readonly how: string;
      readonly loading: string;
      readonly failed: string;
      readonly again: string;
      readonly none: string;
      readonly list: string;
      readonly line: (values: {
        readonly place: Text;
        readonly page: Text;
        readonly day: Text;
      }) => string;
      readonly ended: (values: { readonly day: Text }) => string;
      readonly make: string;
      readonly name: string;
      readonly audience: string;
      readonly place: string;
      readonly language: string;
      readonly page: string;
      readonly counted: string;
      readonly notCounted: string;
      readonly first: string;
      readonly makeAct: string;
      readonly createdNotice: string;
      readonly back: string;
      readonly leadsTo: (values: { readonly page: Text; readonly language: Text }) => string;
      readonly neverCounted: string;
      readonly end: string;
      readonly endTitle: (values: { readonly name: Text }) => string;
      readonly endText: string;
      readonly endAct: string;
      readonly endDone: string;
      readonly batches: string;
      readonly noBatch: string;
      readonly batch: string;
      readonly addBatch: string;
      readonly batchAdded: string;
      readonly since: (values: { readonly day: Text }) => string;
      readonly country: string;
      readonly qr: (values: { readonly address: Text }) => string;
      readonly saveQr: string;
      readonly poster: string;
      readonly strip: string;
      readonly sheetOf: (values: { readonly sheet: Text; readonly batch: Text }) => string;
      readonly noPoster: string;
    };
    readonly reach: {
      readonly title: string;
      readonly of: string;
      readonly all: string;
      readonly allText: string;
      readonly none: string;
      readonly few: string;
      readonly fewInEach: string;
      readonly day: string;
      readonly arrivals: string;
      readonly table: string;
      readonly atLeast: (values: { readonly n: number }) => string;
      readonly newest: (values: { readonly n: Text }) => string;
      readonly chart: (values: {
        readonly from: Text;
        readonly to: Text;
        readonly most: Text;
        readonly few: number;
      }) => string;
      readonly most: (values: { readonly n: Text; readonly day: Text }) => string;
      readonly key: string;
      readonly scale: (values: { readonly n: Text }) => string;
      readonly save: string;
    };
    readonly audience: {
      readonly everybody: string;
      readonly neighbours: string;
      readonly professionals: string;
      readonly young: string;
      readonly migrants: string;
      readonly sellers: string;
      readonly buyers: string;
    };
    readonly page: {
      readonly title: string;
      readonly text: string;
      readonly none: string;
      readonly line: (values: {
        readonly path: Text;
        readonly day: Text;
        readonly languages: Text;
      }) => string;
      readonly over: string;
      readonly write: string;
      readonly slug: string;
      readonly slugHint: string;
      readonly until: string;
      readonly language: string;
      readonly titleLabel: string;
      readonly words: string;
      readonly wordsHint: string;
      readonly picture: string;
      readonly pictureHint: string;
      readonly alt: string;
      readonly publish: string;
      readonly published: string;
      readonly unreadable: string;
      readonly change: (values: { readonly language: Text }) => string;
      readonly remove: string;
      readonly removeTitle: string;
      readonly removeText: (values: { readonly path: Text }) => string;
      readonly removeAct: string;
      readonly removed: string;
      readonly look: string;
      readonly share: string;
    };
    readonly leaflet: {
      readonly title: string;
      readonly text: string;
      readonly none: string;
      readonly line: (values: {
        readonly leaflet: Text;
        readonly language: Text;
        readonly count: Text;
      }) => string;
      readonly put: (values: { readonly day: Text }) => string;
      readonly expires: (values: { readonly day: Text }) => string;
      readonly due: (values: { readonly day: Text }) => string;
      readonly isDue: (values: { readonly day: Text }) => string;
      readonly by: (values: { readonly name: Text }) => string;
      readonly nobody: string;
      readonly restock: string;
      readonly restockedNotice: string;
      readonly undo: string;
      readonly undone: string;
      readonly write: string;
      readonly changeTitle: string;
      readonly place: string;
      readonly placeHint: string;
      readonly leaflet: string;
      readonly language: string;
      readonly count: string;
      readonly putOn: string;
      readonly lookAfter: string;
      readonly expiresOn: string;
      readonly member: string;
      readonly store: string;
      readonly stored: string;
      readonly change: string;
      readonly remove: string;
      readonly removeTitle: string;
      readonly removeText: (values: { readonly place: Text }) => string;
      readonly removeAct: string;
      readonly removed: string;
    };
  };
  readonly case: {
    readonly case: {
      readonly tabs: string;
      readonly talk: string;
      readonly file: string;
      readonly title: string;
      readonly add: string;
      readonly more: string;
      readonly change: string;
      readonly inError: string;
      readonly inErrorTitle: string;
      readonly inErrorText: string;
      readonly inErrorSent: string;
      readonly inErrorWhy: string;
      readonly inErrorAct: string;
      readonly inErrorDone: string;
      readonly inErrorCount: (values: { readonly n: Text }) => string;
      readonly inErrorBy: (values: { readonly by: string | null; readonly why: Text }) => string;
      readonly save: string;
      readonly saving: string;
      readonly saved: string;
      readonly cancel: string;
      readonly draft: string;
      readonly nothing: string;
      readonly remove: string;
      readonly faults: (values: { readonly n: number }) => string;
      readonly at: (values: { readonly name: string | null; readonly when: Text }) => string;
      readonly earlier: (values: { readonly n: number }) => string;
      readonly changedMeanwhile: string;
      readonly together: string;
      readonly takeOne: string;
      readonly unreadable: (values: { readonly n: number }) => string;
      readonly due: string;
      readonly overdue: string;
      readonly nothingDue: string;
      readonly done: string;
      readonly reach: string;
      readonly reachNow: string;
      readonly reachAny: string;
      readonly reachFrom: (values: { readonly when: Text }) => string;
      readonly reachNever: string;
      readonly reachDanger: string;
      readonly planDanger: string;
      readonly waits: (values: { readonly when: Text }) => string;
      readonly never: string;
      readonly neverPolice: string;
      readonly neverImmigration: string;
      readonly neverText: string;
      readonly threat: string;
      readonly verdict: string;
      readonly noVerdict: string;
      readonly none: string;
      readonly referred: string;
      readonly own: string;
      readonly indicators: string;
      readonly statementGone: string;
      readonly recipientKind: string;
      readonly recipientName: string;
      readonly everywhere: (values: { readonly country: Text }) => string;
      readonly choose: string;
      readonly today: (values: { readonly field: Text }) => string;
      readonly tomorrow: (values: { readonly field: Text }) => string;
      readonly nobodyYet: string;
      readonly near: string;
      readonly all: string;
      readonly notChosen: string;
      readonly fromReport: string;
      readonly consentOver: string;
      readonly consentNow: string;
      readonly consentThen: string;
      readonly yes: string;
      readonly no: string;
      readonly takenDown: string;
      readonly takenDownHow: (values: { readonly how: Text }) => string;
      readonly clockUnset: string;
      readonly clock: (values: { readonly timeZone: Text }) => string;
      readonly time: string;
    };
    readonly codeList: {
      readonly otherLanguage: string;
    };
    readonly kind: {
      readonly contact: {
        readonly title: string;
        readonly add: string;
        readonly hint: string;
      };
      readonly 'safe-contact': {
        readonly title: string;
        readonly add: string;
        readonly hint: string;
      };
      readonly safety: {
        readonly title: string;
        readonly add: string;
        readonly hint: string;
      };
      readonly assessment: {
        readonly title: string;
        readonly add: string;
        readonly hint: string;
      };
      readonly consent: {
        readonly title: string;
        readonly add: string;
        readonly hint: string;
      };
      readonly never: {
        readonly title: string;
        readonly add: string;
        readonly hint: string;
      };
      readonly need: {
        readonly title: string;
        readonly add: string;
      };
      readonly referral: {
        readonly title: string;
        readonly add: string;
        readonly hint: string;
      };
      readonly task: {
        readonly title: string;
        readonly add: string;
      };
      readonly statement: {
        readonly title: string;
        readonly add: string;
        readonly hint: string;
      };
      readonly 'harm-review': {
        readonly title: string;
        readonly add: string;
        readonly hint: string;
      };
      readonly notice: {
        readonly title: string;
        readonly add: string;
        readonly hint: string;
      };
      readonly capture: {
        readonly title: string;
        readonly add: string;
        readonly hint: string;
      };
      readonly exception: {
        readonly title: string;
        readonly add: string;
        readonly hint: string;
      };
      readonly interpreter: {
        readonly title: string;
        readonly add: string;
      };
      readonly person: {
        readonly title: string;
        readonly add: string;
        readonly hint: string;
      };
      readonly danger: {
        readonly title: string;
        readonly add: string;
        readonly hint: string;
      };
      readonly 'check-in': {
        readonly title: string;
        readonly add: string;
        readonly hint: string;
      };
      readonly threat: {
        readonly title: string;
        readonly add: string;
      };
      readonly review: {
        readonly title: string;
        readonly add: string;
        readonly hint: string;
      };
      readonly closing: {
        readonly title: string;
        readonly add: string;
      };
      readonly figures: {
        readonly title: string;
        readonly add: string;
        readonly hint: string;
      };
    };
    readonly channel: {
      readonly web: string;
      readonly telephone: string;
      readonly 'walk-in': string;
      readonly 'e-mail': string;
      readonly organisation: string;
      readonly outreach: string;
    };
    readonly need: {
      readonly health: string;
      readonly 'mental-health': string;
      readonly shelter: string;
      readonly legal: string;
      readonly residence: string;
      readonly work: string;
      readonly education: string;
      readonly 'sexual-health-education': string;
      readonly 'safe-space': string;
      readonly money: string;
      readonly return: string;
      readonly other: string;
    };
    readonly part: {
      readonly name: string;
      readonly contact: string;
      readonly story: string;
      readonly assessment: string;
      readonly safety: string;
      readonly needs: string;
      readonly health: string;
      readonly documents: string;
      readonly statements: string;
      readonly place: string;
    };
    readonly recipient: {
      readonly service: string;
      readonly desk: string;
      readonly organisation: string;
      readonly police: string;
      readonly immigration: string;
      readonly interpreter: string;
      readonly court: string;
    };
    readonly state: {
      readonly sent: string;
      readonly accepted: string;
      readonly declined: string;
      readonly started: string;
      readonly done: string;
      readonly withdrawn: string;
    };
    readonly verdict: {
      readonly 'presumed-victim': string;
      readonly 'identified-victim': string;
      readonly 'not-presumed': string;
      readonly 'more-needed': string;
    };
    readonly outcome: {
      readonly 'safe-outcome': string;
      readonly 'referred-on': string;
      readonly 'goal-reached': string;
      readonly 'lost-contact': string;
      readonly 'did-not-want': string;
      readonly 'no-exploitation': string;
      readonly died: string;
      readonly other: string;
    };
    readonly due: {
      readonly task: string;
      readonly 'safety-review': string;
      readonly 'contact-review': string;
      readonly 'follow-up': string;
      readonly 'call-back': string;
      readonly 'exception-review': string;
      readonly 'statement-end': string;
      readonly 'case-review': string;
      readonly 'closing-approval': string;
      readonly 'notice-review': string;
      readonly noticeSecond: string;
      readonly 'notice-send': string;
      readonly 'notice-answer': string;
      readonly 'notice-tell': string;
      readonly 'notice-complain': string;
      readonly 'notice-receipt': string;
      readonly 'notice-complaint': string;
      readonly 'notice-dispute': string;
      readonly 'notice-dispute-answer': string;
    };
    readonly refused: {
      readonly 'never-police': string;
      readonly 'never-immigration': string;
      readonly 'no-consent': string;
      readonly 'consent-withdrawn': string;
      readonly 'consent-over': string;
      readonly 'part-withheld': string;
      readonly 'refused-by-person': string;
      readonly 'no-harm-review': string;
    };
    readonly referral: {
      readonly need: string;
      readonly purpose: string;
      readonly storyOfCaller: string;
      readonly end: string;
      readonly endGuardian: string;
      readonly endException: string;
      readonly preview: (values: { readonly name: Text }) => string;
      readonly previewOutside: (values: { readonly name: Text }) => string;
      readonly filled: string;
      readonly covered: (values: { readonly name: Text; readonly parts: Text }) => string;
      readonly age: string;
      readonly previewName: string;
      readonly previewEmpty: (values: { readonly parts: Text }) => string;
      readonly previewFrom: (values: { readonly desk: Text }) => string;
      readonly send: (values: { readonly name: Text }) => string;
      readonly sentTo: (values: { readonly name: Text }) => string;
      readonly look: string;
      readonly looking: string;
      readonly none: string;
      readonly erasedThere: string;
      readonly answered: string;
      readonly answers: {
        readonly accepted: string;
        readonly declined: string;
        readonly started: string;
        readonly done: string;
      };
      readonly said: (values: {
        readonly desk: Text;
        readonly day: Text;
        readonly state: Text;
      }) => string;
      readonly wrote: (values: { readonly desk: Text; readonly day: Text }) => string;
      readonly personTold: string;
      readonly personNotTold: string;
      readonly tells: (values: { readonly language: Text }) => string;
      readonly tellsNot: string;
      readonly covers: string;
      readonly tellsLater: string;
      readonly takenOver: (values: { readonly name: string | null; readonly when: Text }) => string;
      readonly arrived: (values: { readonly desk: Text; readonly state: Text }) => string;
      readonly openIt: string;
      readonly dismiss: string;
      readonly ask: {
        readonly accepted: string;
        readonly declined: string;
        readonly started: string;
        readonly done: string;
      };
      readonly cancel: string;
      readonly outcomeNeeded: string;
      readonly sayState: (values: { readonly state: Text }) => string;
      readonly correct: string;
      readonly takenBack: string;
      readonly from: (values: { readonly desk: Text }) => string;
      readonly answerHint: string;
      readonly fromText: string;
      readonly stateIs: (values: { readonly state: Text }) => string;
      readonly withdrawn: string;
      readonly isEnd: (values: { readonly from: Text }) => string;
      readonly notNext: (values: { readonly from: Text; readonly to: Text }) => string;
    };
    readonly danger: {
      readonly title: string;
      readonly reported: string;
      readonly unsaid: string;
      readonly unheard: string;
      readonly writeDone: string;
      readonly ringing: (values: { readonly names: Text }) => string;
      readonly noWay: (values: { readonly names: Text }) => string;
      readonly doneAfter: string;
      readonly ownDuty: string;
      readonly others: string;
      readonly noNumbers: string;
      readonly nobodyElse: string;
      readonly onDuty: string;
      readonly noDuty: string;
      readonly noRoster: string;
      readonly noTelephone: string;
      readonly now: string;
      readonly over: string;
    };
    readonly checkIn: {
      readonly title: string;
      readonly missed: (values: { readonly time: Text }) => string;
      readonly rung: (values: { readonly time: Text }) => string;
      readonly notRung: string;
      readonly out: string;
      readonly back: (values: { readonly time: Text }) => string;
      readonly words: string;
      readonly planned: (values: { readonly time: Text }) => string;
      readonly settle: string;
      readonly moved: string;
      readonly safe: (values: { readonly time: Text }) => string;
      readonly cancelled: (values: { readonly time: Text }) => string;
      readonly deletedTitle: string;
      readonly deleted: (values: { readonly time: Text }) => string;
      readonly dealt: string;
      readonly dealtSure: string;
      readonly steps: string;
      readonly step: {
        readonly words: string;
        readonly reach: string;
        readonly two: string;
        readonly write: string;
      };
    };
    readonly take: {
      readonly open: string;
      readonly title: string;
      readonly text: string;
      readonly start: string;
      readonly running: (values: { readonly since: Text }) => string;
      readonly stamp: string;
      readonly files: string;
      readonly filesTitle: string;
      readonly filesBack: string;
      readonly noWords: string;
      readonly desk: string;
      readonly draft: string;
      readonly store: string;
      readonly storing: string;
      readonly mayNot: string;
      readonly mayNotText: string;
      readonly mayNotDanger: string;
      readonly countOnly: string;
      readonly agrees: string;
      readonly choose: string;
      readonly chooseBelow: string;
      readonly noCase: string;
      readonly noCaseHint: string;
      readonly counted: (values: { readonly kind: Text }) => string;
      readonly uncount: string;
      readonly uncounted: string;
      readonly cancel: string;
      readonly codeTitle: string;
      readonly codeText: string;
      readonly codeGiven: string;
      readonly noCode: string;
    };
    readonly noCase: {
      readonly silent: string;
      readonly 'hung-up': string;
      readonly 'wrong-number': string;
      readonly abusive: string;
      readonly question: string;
      readonly thanks: string;
      readonly press: string;
      readonly 'not-written-down': string;
      readonly other: string;
    };
    readonly assess: {
      readonly set: string;
      readonly adult: string;
      readonly loading: string;
      readonly failed: string;
      readonly again: string;
      readonly answered: (values: { readonly n: Text; readonly all: Text }) => string;
      readonly present: (values: { readonly n: Text }) => string;
      readonly filled: (values: { readonly n: Text }) => string;
      readonly positive: string;
      readonly answers: {
        readonly present: string;
        readonly absent: string;
        readonly unknown: string;
      };
      readonly restsOn: string;
      readonly follows: string;
      readonly elements: {
        readonly act: string;
        readonly means: string;
        readonly purpose: string;
      };
      readonly shown: {
        readonly present: string;
        readonly 'not shown': string;
        readonly 'not needed': string;
        readonly 'depends on age': string;
      };
      readonly changes: string;
      readonly limits: string;
      readonly unknown: (values: { readonly n: number }) => string;
      readonly terms: string;
      readonly wording: {
        readonly quoted: string;
        readonly retold: string;
        readonly own: string;
      };
      readonly ifChild: (values: { readonly shown: Text }) => string;
      readonly steps: string;
      readonly at: (values: { readonly n: Text; readonly all: Text }) => string;
      readonly back: string;
      readonly next: string;
      readonly keys: string;
      readonly said: string;
      readonly saidHint: string;
      readonly saidOn: (values: { readonly day: Text }) => string;
      readonly quote: (values: { readonly words: Text }) => string;
      readonly quoted: (values: { readonly words: Text }) => string;
      readonly unquote: (values: { readonly words: Text }) => string;
      readonly showQuote: (values: { readonly words: Text }) => string;
    };
    readonly act: {
      readonly recruitment: string;
      readonly transportation: string;
      readonly transfer: string;
      readonly harbouring: string;
      readonly reception: string;
    };
    readonly means: {
      readonly 'force-or-threat': string;
      readonly 'other-coercion': string;
      readonly abduction: string;
      readonly fraud: string;
      readonly deception: string;
      readonly 'abuse-of-power': string;
      readonly 'abuse-of-vulnerability': string;
      readonly 'payment-for-control': string;
    };
    readonly purpose: {
      readonly 'sexual-exploitation': string;
      readonly 'forced-labour-or-services': string;
      readonly 'slavery-or-servitude': string;
      readonly 'criminal-activities': string;
      readonly 'removal-of-organs': string;
      readonly surrogacy: string;
      readonly 'forced-marriage': string;
      readonly 'illegal-adoption': string;
    };
    readonly code: {
      readonly commercial: string;
      readonly 'non-commercial': string;
      readonly vulnerability: string;
      readonly 'coercion-as-tactic': string;
    };
    readonly file: {
      readonly open: string;
      readonly partner: string;
      readonly partnerHint: string;
      readonly compare: (values: { readonly name: Text }) => string;
      readonly desk: string;
      readonly same: string;
      readonly make: string;
      readonly savedNotice: string;
      readonly codeThere: string;
      readonly codeThereText: string;
      readonly came: string;
      readonly cameFile: string;
      readonly take: string;
      readonly again: string;
      readonly partnerFaults: {
        readonly 'not-an-address': string;
        readonly 'not-founded': string;
        readonly 'no-desk': string;
        readonly ourselves: string;
      };
      readonly faults: {
        readonly 'not-one': string;
        readonly 'not-ours': string;
        readonly 'not-our-desk': string;
        readonly altered: string;
      };
    };
    readonly closing: {
      readonly title: string;
      readonly conversation: string;
      readonly byPerson: (values: { readonly day: Text }) => string;
      readonly byOrganisation: (values: { readonly day: Text }) => string;
      readonly statements: string;
      readonly noStatements: string;
      readonly trail: string;
      readonly trailDays: string;
      readonly fromApproval: string;
      readonly tooLate: string;
      readonly stillOpen: (values: { readonly n: number }) => string;
      readonly openReferrals: string;
      readonly openNeeds: string;
      readonly danger: string;
      readonly checkIn: string;
      readonly needs: string;
      readonly waits: string;
      readonly waitsText: string;
      readonly approve: string;
      readonly approved: string;
      readonly awaitsApproval: string;
      readonly closed: string;
      readonly changed: string;
    };
    readonly head: {
      readonly number: (values: { readonly number: Text }) => string;
      readonly label: string;
      readonly child: {
        readonly yes: string;
        readonly no: string;
        readonly unknown: string;
      };
      readonly born: (values: { readonly born: Text }) => string;
      readonly danger: {
        readonly now: string;
        readonly over: (values: { readonly day: Text }) => string;
        readonly no: (values: { readonly day: Text }) => string;
        readonly unknown: string;
      };
      readonly asksNever: string;
      readonly noLanguage: string;
      readonly place: (values: { readonly place: Text }) => string;
      readonly reach: {
        readonly now: string;
        readonly from: (values: { readonly when: Text }) => string;
        readonly never: string;
        readonly 'no-hours': string;
        readonly 'no-plan': string;
      };
      readonly with: (values: { readonly name: Text }) => string;
      readonly nobody: string;
      readonly due: (values: { readonly day: Text; readonly what: Text }) => string;
      readonly checkIn: string;
      readonly noDue: string;
      readonly threat: string;
    };
    readonly path: {
      readonly title: string;
      readonly missing: (values: { readonly n: number }) => string;
      readonly next: (values: { readonly step: Text }) => string;
      readonly state: {
        readonly missing: string;
        readonly open: (values: { readonly day: string | null }) => string;
        readonly done: (values: { readonly day: string | null }) => string;
      };
      readonly step: {
        readonly 'safe-contact': string;
        readonly danger: string;
        readonly needs: string;
        readonly consent: string;
        readonly plan: string;
        readonly referral: string;
        readonly outcome: string;
      };
    };
    readonly time: {
      readonly label: string;
      readonly nothing: string;
      readonly kind: {
        readonly all: string;
        readonly message: string;
        readonly note: string;
        readonly contact: string;
        readonly record: string;
        readonly referral: string;
        readonly 'hand-over': string;
        readonly 'check-in': string;
      };
      readonly person: string;
      readonly desk: string;
      readonly note: string;
      readonly written: (values: { readonly kind: Text }) => string;
      readonly changed: (values: { readonly kind: Text }) => string;
      readonly inError: (values: { readonly kind: Text }) => string;
      readonly referral: (values: { readonly name: Text; readonly state: Text }) => string;
      readonly handOver: (values: { readonly name: Text }) => string;
    };
    readonly tick: {
      readonly label: (values: { readonly title: Text }) => string;
      readonly done: string;
      readonly doneNext: (values: { readonly day: Text }) => string;
      readonly undone: string;
      readonly why: string;
      readonly doneOn: (values: { readonly day: Text }) => string;
      readonly doneCount: (values: { readonly n: Text }) => string;
    };
    readonly consentHere: {
      readonly title: (values: { readonly name: Text }) => string;
      readonly text: (values: { readonly purpose: Text; readonly parts: Text }) => string;
      readonly fault: string;
      readonly how: string;
      readonly child: string;
      readonly nobody: (values: { readonly parts: Text }) => string;
      readonly neverOthers: string;
    };
    readonly withdrawal: {
      readonly title: (values: { readonly name: Text }) => string;
      readonly rests: (values: { readonly n: number; readonly name: Text }) => string;
      readonly asked: (values: { readonly name: Text }) => string;
      readonly taskToday: (values: { readonly task: Text }) => string;
      readonly task: (values: { readonly name: Text }) => string;
      readonly act: string;
    };
    readonly compare: {
      readonly title: string;
      readonly was: (values: { readonly text: Text }) => string;
      readonly empty: string;
      readonly same: string;
    };
    readonly summary: {
      readonly open: string;
      readonly title: string;
      readonly hint: string;
      readonly messages: string;
      readonly notes: string;
      readonly print: string;
      readonly none: string;
      readonly close: string;
    };
    readonly passOn: {
      readonly notSent: (values: { readonly name: Text }) => string;
      readonly noNumber: string;
      readonly show: string;
      readonly print: string;
    };
  };
  readonly coding: {
    readonly code: {
      readonly title: string;
      readonly text: string;
      readonly loading: string;
      readonly failed: string;
      readonly notArrived: string;
      readonly again: string;
      readonly unknown: string;
      readonly until: string;
      readonly left: string;
    };
  };
  readonly consultations: {
    readonly room: {
      readonly title: string;
      readonly text: string;
      readonly none: string;
      readonly line: (values: {
        readonly opens: Text;
        readonly closes: Text;
        readonly ballots: number;
      }) => string;
      readonly waiting: (values: { readonly count: number }) => string;
      readonly make: string;
      readonly back: string;
      readonly loading: string;
      readonly draft: string;
      readonly open: string;
      readonly ended: string;
      readonly parts: string;
      readonly partPlan: string;
      readonly partFigures: string;
      readonly partCards: string;
      readonly partStatements: string;
      readonly partProposals: string;
      readonly partPaper: string;
      readonly partResults: string;
    };
    readonly group: {
      readonly 'sex-workers': string;
      readonly survivors: string;
      readonly buyers: string;
      readonly outreach: string;
      readonly police: string;
      readonly 'social-services': string;
      readonly health: string;
      readonly policy: string;
      readonly anybody: string;
    };
    readonly plan: {
      readonly title: string;
      readonly slug: string;
      readonly slugHint: string;
      readonly in: (values: { readonly language: Text }) => string;
      readonly heading: string;
      readonly question: string;
      readonly use: string;
      readonly addLanguage: string;
      readonly add: string;
      readonly groups: string;
      readonly groupsHint: string;
      readonly opens: string;
      readonly closes: string;
      readonly answerBy: string;
      readonly statements: (values: { readonly language: Text }) => string;
      readonly statementsHint: string;
      readonly badLine: (values: { readonly line: Text }) => string;
      readonly save: string;
      readonly saved: string;
      readonly erase: string;
      readonly erased: string;
      readonly fixed: string;
      readonly method: string;
      readonly methodHint: (values: { readonly count: Text }) => string;
      readonly methodVotes: string;
      readonly methodRatings: (values: { readonly share: Text }) => string;
      readonly methodPairs: string;
    };
    readonly keys: {
      readonly title: string;
      readonly text: string;
      readonly confirm: string;
      readonly confirmed: string;
      readonly byOthers: string;
      readonly none: string;
      readonly share: (values: { readonly count: number }) => string;
      readonly shared: string;
      readonly renew: string;
      readonly renewHint: string;
      readonly renewed: string;
    };
    readonly figures: {
      readonly title: string;
      readonly address: (values: { readonly address: Text }) => string;
      readonly caption: string;
      readonly group: string;
      readonly from: string;
      readonly cards: string;
      readonly used: string;
      readonly void: string;
      readonly ballots: string;
      readonly sheets: string;
      readonly end: string;
      readonly endAsk: string;
      readonly endText: string;
      readonly endAct: string;
      readonly ended: string;
    };
    readonly cards: {
      readonly title: string;
      readonly text: string;
      readonly group: string;
      readonly gatekeeper: string;
      readonly count: string;
      readonly language: string;
      readonly make: string;
      readonly made: (values: { readonly count: number }) => string;
      readonly void: string;
      readonly number: string;
      readonly voidAct: string;
      readonly voidDone: string;
      readonly wrong: string;
    };
    readonly statements: {
      readonly title: string;
      readonly text: string;
      readonly translate: (values: { readonly language: Text }) => string;
      readonly choose: string;
      readonly withdraw: (values: { readonly number: Text }) => string;
      readonly putBack: (values: { readonly number: Text }) => string;
      readonly withdrawn: string;
      readonly save: string;
      readonly saved: string;
      readonly missing: (values: { readonly count: number; readonly language: Text }) => string;
    };
    readonly proposals: {
      readonly title: string;
      readonly text: string;
      readonly none: string;
      readonly from: (values: { readonly group: Text }) => string;
      readonly unreadable: string;
      readonly ask: string;
      readonly wording: string;
      readonly merge: string;
      readonly mergeAct: string;
      readonly reason: string;
      readonly refuse: string;
      readonly look: string;
      readonly small: string;
      readonly second: (values: { readonly decision: Text }) => string;
      readonly asks: (values: { readonly text: Text }) => string;
      readonly merges: (values: { readonly numbers: Text }) => string;
      readonly refuses: (values: { readonly reason: Text }) => string;
      readonly agree: string;
      readonly setAside: string;
      readonly waitsForSecond: string;
      readonly decided: string;
      readonly done: (values: { readonly count: number }) => string;
    };
    readonly reason: {
      readonly identifies: string;
      readonly hostile: string;
      readonly unclear: string;
      readonly 'several-ideas': string;
      readonly 'off-topic': string;
      readonly 'false-fact': string;
    };
    readonly paper: {
      readonly title: string;
      readonly text: string;
      readonly print: string;
      readonly printed: (values: { readonly first: Text; readonly last: Text }) => string;
      readonly type: string;
      readonly number: string;
      readonly agree: string;
      readonly disagree: string;
      readonly pass: string;
      readonly noBox: string;
      readonly save: string;
      readonly saved: (values: { readonly number: Text }) => string;
      readonly incomplete: string;
      readonly late: string;
      readonly votesOnly: string;
    };
    readonly results: {
      readonly title: string;
      readonly open: string;
      readonly progress: (values: { readonly done: Text; readonly of: Text }) => string;
      readonly counted: (values: { readonly ballots: number; readonly paper: Text }) => string;
      readonly refused: (values: { readonly count: number }) => string;
      readonly sheetOnce: (values: { readonly group: Text; readonly number: Text }) => string;
      readonly sheetDiffers: (values: { readonly group: Text; readonly number: Text }) => string;
      readonly sheetUnreadable: (values: { readonly group: Text; readonly number: Text }) => string;
      readonly agreeToAll: (values: { readonly count: number }) => string;
      readonly opinionGroups: (values: { readonly sizes: Text }) => string;
      readonly opinionGroupsOfOthers: (values: { readonly sizes: Text }) => string;
      readonly exact: string;
      readonly exactHint: string;
      readonly statement: string;
      readonly agree: string;
      readonly agreeOfOthers: string;
      readonly disagree: string;
      readonly pass: string;
      readonly next: string;
      readonly rules: string;
      readonly few: (values: { readonly groups: Text }) => string;
      readonly publish: string;
      readonly published: string;
      readonly nextDay: (values: { readonly day: Text }) => string;
      readonly lastWarning: string;
      readonly lastPublished: string;
      readonly destroyed: (values: { readonly day: Text }) => string;
      readonly former: string;
      readonly formerLine: (values: { readonly number: Text; readonly day: Text }) => string;
      readonly orLess: (values: { readonly share: Text }) => string;
      readonly orMore: (values: { readonly share: Text }) => string;
      readonly share: (values: { readonly share: Text }) => string;
      readonly fewer: string;
      readonly groupColumn: (values: { readonly group: Text; readonly ballots: Text }) => string;
      readonly panel: string;
      readonly panelFew: string;
      readonly raters: string;
      readonly median: string;
      readonly quartiles: string;
      readonly spread: string;
      readonly reading: string;
      readonly consensusFor: string;
      readonly consensusAgainst: string;
      readonly disagreement: string;
      readonly noConsensus: string;
      readonly wins: string;
      readonly losses: string;
      readonly score: string;
      readonly strength: string;
      readonly noPath: string;
      readonly exactAnswers: string;
      readonly ratedCell: (values: { readonly median: Text; readonly share: Text }) => string;
      readonly withdraw: string;
      readonly withdrawReason: string;
      readonly withdrawHint: string;
      readonly withdrawDone: (values: { readonly number: Text }) => string;
      readonly withdrawn: (values: { readonly day: Text; readonly reason: Text }) => string;
    };
  };
  readonly conversation: {
    readonly conversation: {
      readonly back: string;
      readonly above: string;
      readonly openOne: string;
      readonly again: string;
      readonly title: string;
      readonly loading: string;
      readonly failed: string;
      readonly erasedNotice: string;
      readonly droppedTitle: string;
      readonly dropped: (values: { readonly n: number }) => string;
      readonly otherDeskTitle: string;
      readonly conflictTitle: string;
      readonly conflict: string;
      readonly notOursTitle: string;
      readonly notOurs: string;
      readonly withdrawnTitle: string;
      readonly withdrawn: string;
      readonly wrapAnew: string;
      readonly wrapped: string;
      readonly refusedTitle: string;
      readonly refused: string;
      readonly noAnchorTitle: string;
      readonly noAnchor: string;
      readonly them: string;
      readonly us: string;
      readonly note: string;
      readonly noteBy: (values: { readonly name: Text }) => string;
      readonly empty: string;
      readonly rekeyed: string;
      readonly concurrent: string;
      readonly otherClock: (values: { readonly time: Text }) => string;
      readonly state: {
        readonly sent: string;
        readonly opened: string;
        readonly answered: string;
      };
      readonly files: string;
      readonly facts: string;
      readonly noFacts: string;
      readonly door: string;
      readonly country: string;
      readonly language: string;
      readonly under18: string;
      readonly under18Words: {
        readonly yes: string;
        readonly no: string;
        readonly unknown: string;
      };
      readonly wroteBefore: string;
      readonly yes: string;
      readonly urgent: string;
      readonly noReply: string;
      readonly no: string;
      readonly sealedBy: string;
      readonly sealedByServer: string;
      readonly sealedByBrowser: string;
      readonly metadataKept: string;
      readonly metadataKeptYes: string;
      readonly childTitle: string;
      readonly child: string;
      readonly answer: string;
      readonly timing: string;
      readonly timingNow: string;
      readonly timingByPlan: (values: { readonly when: Text }) => string;
      readonly answerHint: string;
      readonly answerUnread: string;
      readonly composeKind: string;
      readonly noteLabel: string;
      readonly noteInErrorDone: string;
      readonly showNote: string;
      readonly noteHint: string;
      readonly send: string;
      readonly addNote: string;
      readonly sending: string;
      readonly attach: string;
      readonly remove: (values: { readonly name: Text }) => string;
      readonly nothingTyped: string;
      readonly answered: string;
      readonly noted: string;
      readonly nowIn: {
        readonly open: string;
        readonly waiting: string;
        readonly closed: string;
      };
      readonly evidence: string;
      readonly acts: string;
      readonly openIt: string;
      readonly waitIt: string;
      readonly closeIt: string;
      readonly handOver: string;
      readonly nobody: string;
      readonly handButton: string;
      readonly takeIt: string;
      readonly handed: (values: { readonly name: Text }) => string;
      readonly handedNote: (values: { readonly name: Text }) => string;
      readonly handedBack: string;
      readonly readers: string;
      readonly recovery: string;
      readonly keep: string;
      readonly erasedOn: (values: { readonly day: Text }) => string;
      readonly deletionTitle: string;
      readonly deletion: (values: { readonly day: string | null }) => string;
      readonly keepAfterAll: string;
      readonly keepSure: string;
      readonly deletionWithdrawn: string;
      readonly cancel: string;
      readonly printed: (values: { readonly day: Text; readonly by: Text }) => string;
      readonly zone: (values: { readonly zone: Text }) => string;
      readonly linkTitle: string;
      readonly linkText: string;
      readonly linkQuestions: readonly [
        string,
        string,
        string,
      ];
      readonly linkAsk: string;
      readonly linkWith: string;
      readonly linkHint: string;
      readonly link: string;
      readonly unlink: string;
      readonly linked: string;
      readonly unlinked: string;
      readonly linkedWith: string;
      readonly openLinked: string;
      readonly about: string;
      readonly number: string;
      readonly begun: string;
      readonly attaching: (values: { readonly share: number }) => string;
    };
  };
  readonly estimate: {
    readonly estimate: {
      readonly text: string;
      readonly format: string;
      readonly sample: string;
      readonly file: string;
      readonly away: (values: { readonly name: Text }) => string;
      readonly paste: string;
      readonly seed: string;
      readonly replicates: string;
      readonly sweeps: string;
      readonly population: string;
      readonly hints: {
        readonly seed: string;
        readonly replicates: string;
        readonly sweeps: string;
        readonly population: string;
      };
      readonly rates: string;
      readonly ratesHint: string;
      readonly ratesUnread: (values: { readonly name: Text; readonly reason: Text }) => string;
      readonly whole: (values: { readonly least: number; readonly most: number }) => string;
      readonly unread: (values: { readonly reason: Text }) => string;
      readonly estimate: string;
      readonly steps: {
        readonly read: string;
        readonly chains: string;
        readonly report: string;
      };
      readonly cancel: string;
      readonly cancelled: string;
      readonly failed: string;
      readonly print: string;
      readonly keep: string;
      readonly why: string;
      readonly unanswered: string;
      readonly publish: string;
      readonly publishText: string;
      readonly open: {
        readonly title: string;
        readonly text: string;
        readonly from: string;
        readonly to: string;
      };
      readonly look: string;
      readonly keepText: string;
      readonly keepBytes: string;
      readonly opens: string;
      readonly signed: (values: { readonly name: Text; readonly day: Text }) => string;
      readonly ratesRead: (values: {
        readonly name: Text;
        readonly missed: Text;
        readonly wrong: Text;
      }) => string;
      readonly read: (values: {
        readonly observed: number;
        readonly count: number;
        readonly lists: Text;
      }) => string;
      readonly missing: {
        readonly words: string;
        readonly years: string;
        readonly answers: string;
        readonly 'list-name': string;
        readonly exact: (values: { readonly exact: Text }) => string;
      };
    };
  };
  readonly events: {
    readonly room: {
      readonly title: string;
      readonly text: string;
      readonly none: string;
      readonly loading: string;
      readonly make: string;
      readonly back: string;
      readonly draft: string;
      readonly published: string;
      readonly ended: string;
      readonly parts: string;
      readonly partPlan: string;
      readonly partPeople: string;
      readonly partQueue: string;
      readonly partMinutes: string;
      readonly registered: (values: { readonly count: number }) => string;
      readonly publicPage: string;
      readonly publicMinutes: string;
      readonly noKey: string;
      readonly publish: string;
      readonly publishText: string;
      readonly consent: string;
      readonly publishDone: string;
      readonly end: string;
      readonly endTitle: string;
      readonly endText: string;
      readonly endDone: string;
      readonly erase: string;
      readonly eraseTitle: (values: { readonly title: Text }) => string;
      readonly eraseText: string;
      readonly erased: string;
    };
    readonly plan: {
      readonly titleField: string;
      readonly slug: string;
      readonly slugHint: string;
      readonly place: string;
      readonly organiser: string;
      readonly description: string;
      readonly timeZone: string;
      readonly timeZoneHint: string;
      readonly languages: string;
      readonly capacity: string;
      readonly capacityHint: string;
      readonly days: string;
      readonly daysHint: string;
      readonly programme: string;
      readonly programmeHint: string;
      readonly addSession: string;
      readonly removeSession: (values: { readonly number: Text }) => string;
      readonly sessionAt: (values: { readonly number: Text }) => string;
      readonly kind: string;
      readonly day: string;
      readonly start: string;
      readonly end: string;
      readonly room: string;
      readonly chair: string;
      readonly moderator: string;
      readonly personHint: string;
      readonly presentations: string;
      readonly presentationsHint: string;
      readonly save: string;
      readonly saved: string;
    };
    readonly kind: {
      readonly talk: string;
      readonly panel: string;
      readonly reflections: string;
      readonly conclusions: string;
      readonly remarks: string;
      readonly break: string;
    };
    readonly people: {
      readonly title: string;
      readonly text: string;
      readonly none: string;
      readonly noName: string;
      readonly needs: string;
      readonly closed: string;
      readonly notListed: string;
      readonly wants: string;
      readonly isShown: string;
      readonly show: string;
      readonly hide: string;
      readonly showAll: (values: { readonly count: number }) => string;
      readonly badges: string;
      readonly badgesText: string;
      readonly badgesPrint: string;
      readonly badgesEmpty: string;
    };
    readonly queue: {
      readonly title: string;
      readonly text: string;
      readonly open: string;
      readonly openAgain: string;
      readonly close: string;
      readonly closed: string;
      readonly code: string;
      readonly people: (values: { readonly count: number }) => string;
      readonly screen: string;
      readonly waiting: string;
      readonly wall: string;
      readonly minutes: string;
      readonly refused: string;
      readonly sealed: string;
      readonly words: string;
      readonly toWall: string;
      readonly toMinutes: string;
      readonly cluster: string;
      readonly why: string;
      readonly choose: string;
      readonly refuse: string;
      readonly takeBack: string;
    };
    readonly reason: {
      readonly 'names-somebody': string;
      readonly hurts: string;
      readonly 'other-subject': string;
      readonly twice: string;
      readonly 'no-room': string;
    };
    readonly minutes: {
      readonly title: string;
      readonly text: string;
      readonly executiveSummary: string;
      readonly summary: string;
      readonly discussion: string;
      readonly conclusions: string;
      readonly recommendations: string;
      readonly recommendationsHint: string;
      readonly nextSteps: string;
      readonly changes: string;
      readonly changesHint: string;
      readonly acronyms: string;
      readonly acronymsHint: string;
      readonly facts: string;
      readonly factsHint: string;
      readonly disclaimer: string;
      readonly disclaimerHint: string;
      readonly save: string;
      readonly saved: string;
      readonly missing: string;
      readonly publish: string;
      readonly published: string;
      readonly takeBack: string;
      readonly takenBack: string;
      readonly read: string;
      readonly lineAt: (values: { readonly place: Text; readonly number: Text }) => string;
    };
  };
  readonly evidence: {
    readonly evidence: {
      readonly title: string;
      readonly intro: string;
      readonly defence: string;
      readonly defenceText: string;
      readonly defenceTick: string;
      readonly itemsTitle: string;
      readonly itemsHint: string;
      readonly nothing: string;
      readonly message: (values: {
        readonly n: Text;
        readonly role: string;
        readonly day: Text;
      }) => string;
      readonly text: (values: { readonly n: Text }) => string;
      readonly blackOut: string;
      readonly blackOutHint: string;
      readonly undo: string;
      readonly blackedOut: (values: { readonly n: number }) => string;
      readonly selectFirst: string;
      readonly reason: string;
      readonly original: string;
      readonly originals: {
        readonly 'left-out': string;
        readonly included: string;
      };
      readonly file: (values: { readonly name: Text }) => string;
      readonly give: {
        readonly none: string;
        readonly original: string;
        readonly copy: string;
      };
      readonly capturesTitle: string;
      readonly capturesHint: string;
      readonly addCapture: string;
      readonly takeCapture: (values: { readonly address: Text }) => string;
      readonly notCapture: string;
      readonly captureHow: (values: { readonly name: Text }) => string;
      readonly removeCapture: (values: { readonly name: Text }) => string;
      readonly consentTitle: string;
      readonly given: string;
      readonly givenBy: {
        readonly 'by-the-person': string;
        readonly 'by-somebody-for-the-person': string;
      };
      readonly day: string;
      readonly recipient: string;
      readonly recipientHint: string;
      readonly words: string;
      readonly wordsHint: string;
      readonly covers: (values: { readonly n: number }) => string;
      readonly make: string;
      readonly cancel: string;
      readonly making: (values: { readonly done: Text; readonly of: Text }) => string;
      readonly downloadNotice: (values: { readonly number: Text }) => string;
      readonly missing: {
        readonly defence: string;
        readonly items: string;
        readonly consent: string;
        readonly covers: string;
      };
      readonly tooLarge: string;
      readonly verifier: string;
      readonly verifierHint: string;
      readonly captureParts: (values: { readonly n: number }) => string;
    };
  };
  readonly 'evidence-cover': {
    readonly cover: {
      readonly title: string;
      readonly from: (values: { readonly name: Text; readonly day: Text }) => string;
      readonly number: (values: { readonly number: Text }) => string;
      readonly what: readonly [
        string,
        string,
      ];
      readonly checkTitle: string;
      readonly check: readonly [
        string,
        string,
        string,
      ];
      readonly consentTitle: string;
      readonly consent: {
        readonly 'by-the-person': (values: { readonly day: Text; readonly to: Text }) => string;
        readonly 'by-somebody-for-the-person': (values: { readonly day: Text; readonly to: Text }) => string;
      };
      readonly itemsTitle: string;
      readonly chosen: (values: { readonly chosen: Text; readonly all: Text }) => string;
      readonly obtained: {
        readonly 'sent-by-the-person': string;
        readonly 'written-by-the-desk': string;
        readonly 'captured-by-staff': string;
      };
      readonly day: (values: { readonly day: Text }) => string;
      readonly files: (values: { readonly names: Text }) => string;
      readonly withProof: string;
      readonly withoutProof: string;
      readonly doubtful: (values: { readonly notGenuine: Text; readonly missing: Text }) => string;
      readonly redactionsTitle: string;
      readonly noRedactions: string;
      readonly limitsTitle: string;
      readonly limits: readonly [
        string,
        string,
      ];
      readonly foot: string;
      readonly redaction: (values: {
        readonly item: Text;
        readonly passages: number;
        readonly hasReason: boolean;
        readonly reason: Text;
        readonly original: string;
      }) => string;
    };
  };
  readonly export: {
    readonly export: {
      readonly open: string;
      readonly title: string;
      readonly what: string;
      readonly parts: {
        readonly conversation: string;
        readonly person: string;
        readonly case: string;
        readonly htcds: string;
        readonly table: string;
        readonly calendar: string;
      };
      readonly hints: {
        readonly conversation: string;
        readonly person: string;
        readonly case: string;
        readonly htcds: string;
        readonly table: string;
        readonly calendar: string;
      };
      readonly recipient: string;
      readonly nobody: string;
      readonly withNames: string;
      readonly titles: string;
      readonly notes: string;
      readonly notesHint: string;
      readonly text: string;
      readonly act: string;
      readonly plain: string;
      readonly plainWarning: string;
      readonly plainName: (values: { readonly name: Text }) => string;
      readonly plainAct: string;
      readonly plainWrong: string;
      readonly cancel: string;
      readonly none: string;
      readonly working: string;
      readonly done: string;
      readonly plainDone: string;
      readonly dueTitle: string;
      readonly columns: {
        readonly kind: string;
        readonly state: string;
        readonly at: string;
        readonly field: string;
        readonly says: string;
      };
      readonly stands: string;
      readonly earlier: string;
      readonly caseName: (values: { readonly id: Text }) => string;
    };
    readonly person: {
      readonly tab: string;
      readonly title: string;
      readonly intro: (values: {
        readonly desk: Text;
        readonly organisation: Text;
        readonly day: Text;
      }) => string;
      readonly careful: string;
      readonly talk: string;
      readonly notes: string;
      readonly file: string;
      readonly readers: string;
      readonly recipients: string;
      readonly leftOut: string;
      readonly retention: string;
      readonly rights: string;
      readonly nothing: string;
      readonly begun: (values: { readonly day: Text }) => string;
      readonly language: (values: { readonly name: Text }) => string;
      readonly door: (values: { readonly word: Text }) => string;
      readonly country: (values: { readonly code: Text }) => string;
      readonly under18: (values: { readonly answer: Text }) => string;
      readonly urgent: string;
      readonly you: string;
      readonly us: string;
      readonly note: string;
      readonly member: string;
      readonly files: string;
      readonly lockedFile: string;
      readonly earlier: string;
      readonly unreadable: (values: { readonly n: number }) => string;
      readonly statementHere: string;
      readonly canRead: (values: { readonly n: number }) => string;
      readonly recovery: string;
      readonly opened: (values: { readonly n: Text; readonly day: Text }) => string;
      readonly readRecord: string;
      readonly acted: (values: {
        readonly when: Text;
        readonly act: Text;
        readonly why: Text;
      }) => string;
      readonly wentNowhere: string;
      readonly why: string;
      readonly withoutStatements: (values: { readonly n: number }) => string;
      readonly withoutNotes: (values: { readonly n: number }) => string;
      readonly withoutThreats: (values: { readonly n: number }) => string;
      readonly withoutTies: string;
      readonly withoutLocked: (values: { readonly n: number }) => string;
      readonly withoutNames: string;
      readonly keptUntil: (values: { readonly day: Text }) => string;
      readonly keptOpen: string;
      readonly handedMember: (values: { readonly n: Text; readonly day: Text }) => string;
      readonly handedSomebody: (values: { readonly day: Text }) => string;
      readonly went: (values: {
        readonly to: Text;
        readonly day: Text;
        readonly state: Text;
      }) => string;
      readonly wentParts: (values: {
        readonly to: Text;
        readonly day: Text;
        readonly state: Text;
        readonly parts: Text;
      }) => string;
      readonly rightsMend: string;
      readonly rightsDelete: string;
      readonly rightsConsent: string;
      readonly rightsContact: (values: { readonly contact: Text }) => string;
      readonly rightsAuthority: string;
    };
  };
  readonly figures: {
    readonly figure: {
      readonly title: string;
      readonly chosen: (values: { readonly name: Text }) => string;
      readonly notRead: (values: { readonly name: Text }) => string;
      readonly places: {
        readonly records: string;
        readonly lists: string;
        readonly linkage: string;
        readonly publish: string;
        readonly service: string;
        readonly take: string;
      };
      readonly text: string;
      readonly loading: (values: { readonly n: Text }) => string;
      readonly failed: string;
      readonly again: string;
      readonly none: string;
      readonly count: (values: { readonly n: number }) => string;
      readonly unreadable: (values: { readonly n: Text }) => string;
      readonly giveOn: string;
      readonly giveOnText: string;
      readonly given: (values: { readonly n: Text }) => string;
      readonly secret: string;
      readonly years: string;
      readonly from: string;
      readonly to: string;
      readonly byYear: string;
      readonly year: string;
      readonly course: string;
      readonly map: string;
      readonly down: string;
      readonly across: string;
      readonly nothing: string;
      readonly exact: string;
      readonly publish: string;
      readonly publishText: string;
      readonly kind: string;
      readonly kinds: {
        readonly table: string;
        readonly private: string;
        readonly synthetic: string;
      };
      readonly ofLists: string;
      readonly name: string;
      readonly says: string;
      readonly columns: string;
      readonly combine: string;
      readonly k: string;
      readonly epsilon: string;
      readonly epsilonHint: (values: { readonly all: Text; readonly spent: Text }) => string;
      readonly source: string;
      readonly noSource: string;
      readonly make: string;
      readonly making: string;
      readonly cancel: string;
      readonly cancelled: string;
      readonly notMade: string;
      readonly preview: string;
      readonly figures: (values: { readonly n: number }) => string;
      readonly leftOut: (values: { readonly small: number; readonly beside: Text }) => string;
      readonly unproven: (values: { readonly n: Text }) => string;
      readonly rowsMade: (values: { readonly n: Text }) => string;
      readonly group: string;
      readonly figure: string;
      readonly between: string;
      readonly everybody: string;
      readonly more: (values: { readonly n: Text }) => string;
      readonly refused: string;
      readonly act: string;
      readonly sure: string;
      readonly sureText: string;
      readonly done: string;
      readonly register: string;
      readonly nothingPublished: string;
      readonly withdraw: string;
      readonly withdrawText: string;
      readonly withdrawReason: string;
      readonly withdrawNeeds: string;
      readonly withdrawAct: string;
      readonly withdrawTitle: string;
      readonly isWithdrawn: string;
      readonly withdrawnOn: (values: { readonly day: Text; readonly reason: Text }) => string;
      readonly fields: string;
      readonly badYears: string;
      readonly badK: (values: { readonly least: Text }) => string;
      readonly badEpsilon: (values: { readonly most: Text }) => string;
    };
    readonly take: {
      readonly title: string;
      readonly text: string;
      readonly yearly: string;
      readonly standard: string;
      readonly save: string;
      readonly done: string;
      readonly unverified: string;
    };
    readonly service: {
      readonly title: string;
      readonly text: string;
      readonly promises: string;
      readonly failed: string;
      readonly none: string;
      readonly month: string;
      readonly inTime: string;
      readonly late: string;
      readonly share: string;
      readonly people: string;
      readonly peopleText: string;
    };
  };
  readonly filters: {
    readonly filters: {
      readonly title: string;
      readonly sort: string;
      readonly sorts: {
        readonly need: string;
        readonly newest: string;
        readonly waiting: string;
      };
      readonly any: string;
      readonly danger: string;
      readonly child: string;
      readonly draft: string;
      readonly language: string;
      readonly country: string;
      readonly door: string;
      readonly age: string;
      readonly ages: (values: { readonly n: number }) => string;
      readonly wait: string;
      readonly whose: string;
      readonly nobody: string;
      readonly unknown: (values: { readonly n: number }) => string;
      readonly clear: string;
      readonly close: string;
    };
    readonly views: {
      readonly title: string;
      readonly hint: string;
      readonly name: string;
      readonly save: string;
      readonly remove: string;
      readonly removeNamed: (values: { readonly name: Text }) => string;
      readonly gone: (values: { readonly name: Text }) => string;
      readonly broken: string;
      readonly nameEmpty: string;
      readonly nameThere: string;
      readonly tooMany: (values: { readonly n: Text }) => string;
      readonly notSaved: string;
      readonly chip: (values: { readonly name: Text; readonly value: Text }) => string;
    };
  };
  readonly form: {
    readonly contact: {
      readonly danger: {
        readonly label: string;
        readonly hint: string;
      };
      readonly under18: {
        readonly label: string;
        readonly hint: string;
      };
      readonly words: {
        readonly label: string;
        readonly hint: string;
      };
      readonly where: string;
      readonly placeKind: {
        readonly label: string;
        readonly options: {
          readonly flat: string;
          readonly house: string;
          readonly hotel: string;
          readonly club: string;
          readonly street: string;
          readonly vehicle: string;
          readonly workplace: string;
          readonly institution: string;
          readonly other: string;
        };
      };
      readonly town: {
        readonly label: string;
      };
      readonly address: {
        readonly label: string;
        readonly hint: string;
      };
      readonly directions: {
        readonly label: string;
        readonly hint: string;
      };
      readonly advice: {
        readonly label: string;
        readonly hint: string;
      };
      readonly name: {
        readonly label: string;
        readonly hint: string;
      };
      readonly country: {
        readonly label: string;
      };
      readonly language: {
        readonly label: string;
      };
      readonly languageName: {
        readonly label: string;
      };
      readonly channel: {
        readonly label: string;
        readonly hint: string;
      };
      readonly who: {
        readonly label: string;
        readonly options: {
          readonly herself: string;
          readonly 'about-somebody': string;
          readonly professional: string;
        };
      };
      readonly safe: {
        readonly label: string;
        readonly options: {
          readonly yes: string;
          readonly no: string;
          readonly unsure: string;
          readonly 'not-asked': string;
        };
      };
      readonly consent: {
        readonly label: string;
        readonly hint: string;
        readonly options: {
          readonly yes: string;
          readonly no: string;
          readonly 'not-asked': string;
        };
      };
      readonly callBack: {
        readonly label: string;
        readonly day: {
          readonly label: string;
        };
        readonly clock: {
          readonly label: string;
        };
        readonly way: {
          readonly label: string;
          readonly hint: string;
        };
      };
      readonly area: {
        readonly label: string;
        readonly hint: string;
      };
      readonly material: {
        readonly label: string;
        readonly hint: string;
      };
      readonly tests: {
        readonly label: string;
        readonly hint: string;
      };
    };
    readonly 'safe-contact': {
      readonly ways: {
        readonly label: string;
        readonly add: string;
        readonly way: {
          readonly label: string;
          readonly options: {
            readonly here: string;
            readonly telephone: string;
            readonly sms: string;
            readonly 'e-mail': string;
            readonly 'in-person': string;
            readonly other: string;
          };
        };
        readonly to: {
          readonly label: string;
        };
        readonly answeredBy: {
          readonly label: string;
        };
        readonly say: {
          readonly label: string;
        };
      };
      readonly windows: {
        readonly label: string;
        readonly add: string;
        readonly weekday: {
          readonly label: string;
        };
        readonly from: {
          readonly label: string;
        };
        readonly to: {
          readonly label: string;
        };
        readonly everyHour: string;
      };
      readonly timeZone: {
        readonly label: string;
      };
      readonly codeWord: {
        readonly label: string;
      };
      readonly never: {
        readonly label: string;
      };
      readonly reviewOn: {
        readonly label: string;
      };
    };
    readonly safety: {
      readonly risks: {
        readonly label: string;
        readonly add: string;
        readonly what: {
          readonly label: string;
        };
        readonly level: {
          readonly label: string;
          readonly options: {
            readonly now: string;
            readonly soon: string;
            readonly watch: string;
          };
        };
        readonly doing: {
          readonly label: string;
        };
      };
      readonly dependants: {
        readonly label: string;
      };
      readonly documents: {
        readonly label: string;
      };
      readonly money: {
        readonly label: string;
      };
      readonly phone: {
        readonly label: string;
        readonly hint: string;
      };
      readonly exit: {
        readonly label: string;
      };
      readonly reviewOn: {
        readonly label: string;
      };
      readonly more: string;
    };
    readonly assessment: {
      readonly adult: {
        readonly label: string;
      };
      readonly actFold: string;
      readonly acts: {
        readonly label: string;
      };
      readonly act: {
        readonly label: string;
      };
      readonly meansFold: string;
      readonly meansUsed: {
        readonly label: string;
        readonly hint: string;
      };
      readonly means: {
        readonly label: string;
      };
      readonly purposeFold: string;
      readonly purposes: {
        readonly label: string;
      };
      readonly purpose: {
        readonly label: string;
      };
      readonly codingFold: string;
      readonly coding: {
        readonly label: string;
      };
      readonly verdict: {
        readonly label: string;
      };
      readonly why: {
        readonly label: string;
      };
    };
    readonly consent: {
      readonly purpose: {
        readonly label: string;
      };
      readonly parts: {
        readonly label: string;
      };
      readonly withhold: {
        readonly label: string;
        readonly add: string;
        readonly part: {
          readonly label: string;
        };
        readonly why: {
          readonly label: string;
        };
      };
      readonly given: {
        readonly label: string;
      };
      readonly giver: {
        readonly label: string;
        readonly options: {
          readonly person: string;
          readonly parent: string;
          readonly guardian: string;
          readonly nobody: string;
        };
      };
      readonly giverName: {
        readonly label: string;
      };
      readonly right: {
        readonly label: string;
        readonly hint: string;
      };
      readonly reason: {
        readonly label: string;
      };
      readonly how: {
        readonly label: string;
        readonly options: {
          readonly said: string;
          readonly wrote: string;
          readonly signed: string;
        };
      };
      readonly until: {
        readonly label: string;
        readonly hint: string;
      };
      readonly withdrawn: {
        readonly label: string;
      };
      readonly limits: string;
    };
    readonly never: {
      readonly police: {
        readonly label: string;
      };
      readonly immigration: {
        readonly label: string;
      };
      readonly others: {
        readonly label: string;
      };
    };
    readonly need: {
      readonly need: {
        readonly label: string;
      };
      readonly note: {
        readonly label: string;
      };
      readonly state: {
        readonly label: string;
        readonly options: {
          readonly open: string;
          readonly met: string;
          readonly 'not-met': string;
        };
      };
    };
    readonly referral: {
      readonly need: {
        readonly label: string;
      };
      readonly to: {
        readonly label: string;
      };
      readonly parts: {
        readonly label: string;
      };
      readonly words: {
        readonly label: string;
      };
      readonly state: {
        readonly label: string;
      };
      readonly reason: {
        readonly label: string;
      };
      readonly outcome: {
        readonly label: string;
      };
      readonly on: {
        readonly label: string;
      };
    };
    readonly task: {
      readonly title: {
        readonly label: string;
      };
      readonly due: {
        readonly label: string;
      };
      readonly assignee: {
        readonly label: string;
      };
      readonly done: {
        readonly label: string;
      };
      readonly repeat: {
        readonly label: string;
        readonly options: {
          readonly daily: string;
          readonly weekly: string;
          readonly monthly: string;
        };
        readonly hint: string;
      };
    };
    readonly statement: {
      readonly about: {
        readonly label: string;
      };
      readonly basis: {
        readonly label: string;
        readonly options: {
          readonly own: string;
          readonly seen: string;
          readonly heard: string;
        };
      };
      readonly words: {
        readonly label: string;
      };
      readonly keepUntil: {
        readonly label: string;
      };
    };
    readonly 'harm-review': {
      readonly recipient: {
        readonly label: string;
      };
      readonly risks: {
        readonly label: string;
      };
      readonly decision: {
        readonly label: string;
        readonly options: {
          readonly 'must-not-go': string;
          readonly 'may-go': string;
        };
      };
      readonly reviewers: {
        readonly label: string;
      };
    };
    readonly notice: {
      readonly what: {
        readonly label: string;
        readonly options: {
          readonly page: string;
          readonly profile: string;
          readonly advertisement: string;
          readonly post: string;
          readonly picture: string;
          readonly film: string;
          readonly message: string;
        };
      };
      readonly addresses: {
        readonly label: string;
        readonly hint: string;
      };
      readonly platform: {
        readonly label: string;
        readonly other: string;
      };
      readonly platformName: {
        readonly label: string;
      };
      readonly under18: {
        readonly label: string;
        readonly hint: string;
      };
      readonly own: {
        readonly label: string;
      };
      readonly removalWish: {
        readonly label: string;
        readonly options: {
          readonly yes: string;
          readonly no: string;
          readonly 'cannot-ask': string;
        };
      };
      readonly safe: {
        readonly label: string;
        readonly hint: string;
        readonly options: {
          readonly yes: string;
          readonly no: string;
          readonly 'cannot-ask': string;
        };
      };
      readonly harm: {
        readonly label: string;
      };
      readonly decision: {
        readonly label: string;
        readonly options: {
          readonly 'no-action': string;
          readonly wait: string;
          readonly notify: string;
        };
      };
      readonly law: {
        readonly label: string;
        readonly options: {
          readonly dsa: string;
          readonly 'us-48h': string;
        };
      };
      readonly keyword: {
        readonly label: string;
        readonly options: {
          readonly HUMAN_TRAFFICKING: string;
          readonly HUMAN_EXPLOITATION: string;
          readonly TRAFFICKING_WOMEN_GIRLS: string;
          readonly NON_CONSENSUAL_IMAGE_SHARING: string;
          readonly NON_CONSENSUAL_IMAGE_SHARING_AGAINST_WOMEN: string;
          readonly NON_CONSENSUAL_MATERIAL_DEEPFAKE: string;
          readonly NON_CONSENSUAL_MATERIAL_DEEPFAKE_AGAINST_WOMEN: string;
        };
      };
      readonly language: {
        readonly label: string;
        readonly hint: string;
      };
      readonly reasons: {
        readonly label: string;
        readonly hint: string;
      };
      readonly goodFaith: {
        readonly label: string;
      };
      readonly authorisedOn: {
        readonly label: string;
      };
      readonly after: string;
      readonly sentOn: {
        readonly label: string;
      };
      readonly receivedOn: {
        readonly label: string;
      };
      readonly receipt: {
        readonly label: string;
      };
      readonly answeredOn: {
        readonly label: string;
      };
      readonly answer: {
        readonly label: string;
        readonly options: {
          readonly REMOVED: string;
          readonly DISABLED: string;
          readonly DEMOTED: string;
          readonly AGE_RESTRICTED: string;
          readonly INTERACTION_RESTRICTED: string;
          readonly LABELLED: string;
          readonly OTHER: string;
          readonly NO_ACTION: string;
        };
      };
      readonly statement: string;
      readonly monetary: {
        readonly label: string;
        readonly options: {
          readonly SUSPENSION: string;
          readonly TERMINATION: string;
          readonly OTHER: string;
        };
      };
      readonly provision: {
        readonly label: string;
        readonly options: {
          readonly PARTIAL_SUSPENSION: string;
          readonly TOTAL_SUSPENSION: string;
          readonly PARTIAL_TERMINATION: string;
          readonly TOTAL_TERMINATION: string;
        };
      };
      readonly account: {
        readonly label: string;
        readonly options: {
          readonly SUSPENDED: string;
          readonly TERMINATED: string;
        };
      };
      readonly groundKind: {
        readonly label: string;
        readonly options: {
          readonly ILLEGAL_CONTENT: string;
          readonly INCOMPATIBLE_CONTENT: string;
        };
      };
      readonly ground: {
        readonly label: string;
      };
      readonly explanation: {
        readonly label: string;
      };
      readonly facts: {
        readonly label: string;
      };
      readonly automated: {
        readonly label: string;
        readonly options: {
          readonly FULLY: string;
          readonly PARTIALLY: string;
          readonly NOT_AUTOMATED: string;
        };
      };
      readonly wrong: {
        readonly label: string;
        readonly hint: string;
        readonly options: {
          readonly yes: string;
          readonly no: string;
        };
      };
      readonly answerWords: {
        readonly label: string;
        readonly hint: string;
      };
      readonly complainedOn: {
        readonly label: string;
      };
      readonly complaintEndedOn: {
        readonly label: string;
      };
      readonly complaintResult: {
        readonly label: string;
      };
      readonly result: {
        readonly reversed: string;
        readonly partly: string;
        readonly upheld: string;
      };
      readonly disputeBody: {
        readonly label: string;
      };
      readonly disputedOn: {
        readonly label: string;
      };
      readonly disputeEndedOn: {
        readonly label: string;
      };
      readonly disputeResult: {
        readonly label: string;
      };
      readonly noFurther: {
        readonly label: string;
      };
      readonly informedOn: {
        readonly label: string;
      };
      readonly informedOf: {
        readonly label: string;
        readonly options: {
          readonly answer: string;
          readonly complaint: string;
          readonly dispute: string;
        };
      };
    };
    readonly capture: {
      readonly address: {
        readonly label: string;
      };
      readonly capturedAt: {
        readonly label: string;
      };
      readonly title: {
        readonly label: string;
      };
      readonly software: {
        readonly label: string;
      };
      readonly browser: {
        readonly label: string;
      };
      readonly proxied: {
        readonly label: string;
        readonly options: {
          readonly yes: string;
          readonly no: string;
        };
      };
      readonly sha256: {
        readonly label: string;
      };
      readonly how: {
        readonly label: string;
      };
    };
    readonly exception: {
      readonly reason: {
        readonly label: string;
        readonly options: {
          readonly life: string;
          readonly child: string;
        };
      };
      readonly act: {
        readonly label: string;
      };
      readonly told: {
        readonly label: string;
        readonly options: {
          readonly 'told-first': string;
          readonly 'not-safe-to-tell': string;
        };
      };
      readonly why: {
        readonly label: string;
      };
      readonly review: {
        readonly label: string;
        readonly by: {
          readonly label: string;
        };
        readonly agrees: {
          readonly label: string;
          readonly options: {
            readonly true: string;
            readonly false: string;
          };
        };
        readonly words: {
          readonly label: string;
        };
      };
    };
    readonly interpreter: {
      readonly name: {
        readonly label: string;
      };
      readonly language: {
        readonly label: string;
      };
      readonly confidentiality: {
        readonly label: string;
      };
      readonly conflict: {
        readonly label: string;
      };
      readonly accepted: {
        readonly label: string;
        readonly options: {
          readonly 'not-asked': string;
          readonly yes: string;
          readonly no: string;
        };
      };
      readonly refusedFor: {
        readonly label: string;
        readonly hint: string;
      };
    };
    readonly person: {
      readonly workingName: {
        readonly label: string;
      };
      readonly born: {
        readonly label: string;
        readonly hint: string;
      };
      readonly gender: {
        readonly label: string;
        readonly options: {
          readonly woman: string;
          readonly man: string;
          readonly 'trans-woman': string;
          readonly 'trans-man': string;
          readonly other: string;
        };
      };
      readonly citizenship: {
        readonly label: string;
      };
      readonly languages: {
        readonly label: string;
      };
      readonly forms: {
        readonly label: string;
        readonly options: {
          readonly prostitution: string;
          readonly pornography: string;
          readonly 'remote-interactive': string;
          readonly 'private-sexual': string;
        };
      };
      readonly recruitment: {
        readonly label: string;
        readonly hint: string;
      };
      readonly control: {
        readonly label: string;
        readonly hint: string;
      };
      readonly country: {
        readonly label: string;
      };
    };
    readonly danger: {
      readonly stands: {
        readonly label: string;
        readonly options: {
          readonly true: string;
          readonly false: string;
        };
      };
      readonly why: {
        readonly label: string;
        readonly hint: string;
      };
      readonly done: {
        readonly label: string;
        readonly hint: string;
      };
    };
    readonly 'check-in': {
      readonly done: {
        readonly label: string;
        readonly hint: string;
      };
    };
    readonly threat: {
      readonly raised: {
        readonly label: string;
        readonly options: {
          readonly true: string;
          readonly false: string;
        };
      };
      readonly words: {
        readonly label: string;
      };
    };
    readonly review: {
      readonly words: {
        readonly label: string;
      };
      readonly reviewOn: {
        readonly label: string;
      };
    };
    readonly closing: {
      readonly outcome: {
        readonly label: string;
      };
      readonly words: {
        readonly label: string;
      };
      readonly followUp: {
        readonly label: string;
      };
    };
    readonly figures: {
      readonly agreed: {
        readonly label: string;
        readonly options: {
          readonly yes: string;
          readonly no: string;
          readonly 'not-asked': string;
          readonly withdrawn: string;
        };
      };
      readonly told: {
        readonly label: string;
        readonly hint: string;
      };
      readonly on: {
        readonly label: string;
      };
    };
    readonly recipient: string;
    readonly threeWay: {
      readonly yes: string;
      readonly no: string;
      readonly unknown: string;
    };
    readonly adult: {
      readonly true: string;
      readonly false: string;
      readonly unknown: string;
    };
  };
  readonly frame: {
    readonly frame: {
      readonly name: string;
      readonly failedAlerts: (values: { readonly n: number }) => string;
      readonly demonstrationLabel: string;
      readonly doubtsLabel: string;
      readonly demonstration: string;
      readonly skip: string;
      readonly outdated: string;
      readonly loadAgain: string;
    };
    readonly late: {
      readonly fetching: string;
      readonly notFetched: string;
      readonly again: string;
    };
    readonly nav: {
      readonly label: string;
      readonly today: string;
      readonly inbox: string;
      readonly take: string;
      readonly outreach: string;
      readonly tasks: string;
      readonly online: string;
      readonly blur: string;
      readonly menu: string;
      readonly members: string;
      readonly organisation: string;
      readonly campaigns: string;
      readonly training: string;
      readonly consultations: string;
      readonly events: string;
      readonly handbook: string;
      readonly figures: string;
      readonly warnings: string;
      readonly audit: string;
      readonly requests: string;
      readonly settings: string;
      readonly pause: string;
      readonly lock: string;
      readonly help: string;
      readonly language: string;
      readonly languageDraft: string;
      readonly offers: string;
    };
    readonly fault: {
      readonly offline: string;
      readonly server: string;
      readonly unexpected: string;
      readonly upload: string;
      readonly tooLarge: string;
    };
    readonly pause: {
      readonly title: string;
      readonly text: string;
      readonly act: string;
    };
    readonly help: {
      readonly title: string;
      readonly close: string;
      readonly on: string;
      readonly keys: readonly [
        readonly [
          string,
          string,
        ],
        readonly [
          string,
          string,
        ],
        readonly [
          string,
          string,
        ],
        readonly [
          string,
          string,
        ],
        readonly [
          string,
          string,
        ],
        readonly [
          string,
          string,
        ],
        readonly [
          string,
          string,
        ],
        readonly [
          string,
          string,
        ],
        readonly [
          string,
          string,
        ],
        readonly [
          string,
          string,
        ],
        readonly [
          string,
          string,
        ],
        readonly [
          string,
          string,
        ],
        readonly [
          string,
          string,
        ],
        readonly [
          string,
          string,
        ],
        readonly [
          string,
          string,
        ],
        readonly [
          string,
          string,
        ],
        readonly [
          string,
          string,
        ],
        readonly [
          string,
          string,
        ],
        readonly [
          string,
          string,
        ],
        readonly [
          string,
          string,
        ],
        readonly [
          string,
          string,
        ],
        readonly [
          string,
          string,
        ],
        readonly [
          string,
          string,
        ],
        readonly [
          string,
          string,
        ],
        readonly [
          string,
          string,
        ],
      ];
    };
    readonly palette: {
      readonly title: string;
      readonly label: string;
      readonly none: string;
      readonly next: string;
    };
  };
  readonly handbook: {
    readonly room: {
      readonly title: string;
      readonly text: string;
      readonly none: string;
      readonly loading: string;
      readonly make: string;
      readonly back: string;
      readonly name: string;
      readonly lead: string;
      readonly slug: string;
      readonly slugHint: string;
      readonly language: string;
      readonly makeAct: string;
      readonly noKey: string;
      readonly drafts: string;
      readonly noDrafts: string;
      readonly add: string;
      readonly line: (values: { readonly drafts: number }) => string;
      readonly waiting: (values: { readonly count: number }) => string;
      readonly untitled: string;
      readonly isAdopted: (values: { readonly number: Text; readonly version: Text }) => string;
      readonly isChanged: (values: { readonly version: Text }) => string;
      readonly isDraft: string;
      readonly isWaiting: string;
      readonly isWithdrawn: string;
      readonly public: string;
      readonly ask: string;
      readonly askHint: string;
      readonly askFrom: string;
      readonly askAct: string;
      readonly begunNotice: (values: { readonly slug: Text }) => string;
      readonly askChoose: string;
      readonly askNone: string;
      readonly noConsultations: string;
    };
    readonly draft: {
      readonly back: string;
      readonly new: string;
      readonly title: string;
      readonly titleHint: string;
      readonly text: string;
      readonly why: string;
      readonly harm: string;
      readonly harmHint: string;
      readonly heading: string;
      readonly topics: string;
      readonly addressees: string;
      readonly countries: string;
      readonly countriesHint: string;
      readonly countriesWrong: (values: { readonly words: Text }) => string;
      readonly tools: string;
      readonly language: (values: { readonly language: Text }) => string;
      readonly addLanguage: string;
      readonly removeLanguage: string;
      readonly note: (values: { readonly country: Text }) => string;
      readonly dissent: (values: { readonly group: Text }) => string;
      readonly dissentNone: string;
      readonly contributors: string;
      readonly contributorsHint: string;
      readonly rests: string;
      readonly restsNone: string;
      readonly remove: string;
      readonly votes: string;
      readonly wording: (values: { readonly wording: Text }) => string;
      readonly save: string;
      readonly saved: string;
      readonly rival: string;
      readonly rivalTitle: (values: { readonly name: Text }) => string;
      readonly rivalTake: string;
      readonly rivalText: string;
      readonly erase: string;
      readonly eraseTitle: string;
      readonly eraseText: string;
      readonly eraseAct: string;
      readonly erased: string;
      readonly wrong: string;
      readonly colleague: string;
    };
    readonly sources: {
      readonly title: string;
      readonly voices: (values: { readonly title: Text }) => string;
      readonly shared: string;
      readonly divided: string;
      readonly others: string;
      readonly rest: string;
      readonly vote: string;
      readonly isAdded: string;
      readonly reflections: (values: { readonly title: Text }) => string;
      readonly quote: string;
      readonly quoteTitle: string;
      readonly quoteText: string;
      readonly quoteAct: string;
      readonly quoteCode: (values: { readonly code: Text }) => string;
      readonly quoteWhere: string;
      readonly search: string;
      readonly searchHint: string;
      readonly searchAct: string;
      readonly nothing: string;
      readonly more: string;
      readonly study: string;
      readonly studyKind: string;
      readonly studyRead: string;
      readonly studyReadOf: string;
      readonly studyAdd: string;
      readonly studyWrong: string;
      readonly studyConfidence: string;
      readonly few: string;
    };
    readonly adopt: {
      readonly title: string;
      readonly text: string;
      readonly ready: string;
      readonly isAdopted: string;
      readonly differs: (values: { readonly version: Text }) => string;
      readonly missing: string;
      readonly save: string;
      readonly first: string;
      readonly signed: string;
      readonly waiting: (values: { readonly name: Text; readonly day: Text }) => string;
      readonly own: string;
      readonly read: string;
      readonly second: string;
      readonly adopted: (values: { readonly number: Text; readonly version: Text }) => string;
      readonly takeBack: string;
      readonly isTakenBack: string;
      readonly withdraw: string;
      readonly withdrawTitle: string;
      readonly withdrawText: string;
      readonly withdrawAct: string;
    };
    readonly fault: {
      readonly 'no-voices': string;
      readonly 'no-evidence': string;
      readonly 'weak-evidence': string;
      readonly 'reference-missing': string;
      readonly 'reference-withdrawn': string;
      readonly 'nobody-asked': string;
      readonly 'other-wording': string;
      readonly 'no-text': string;
      readonly 'no-reasons': string;
      readonly 'no-harm': string;
      readonly 'no-addressee': string;
      readonly 'no-dissent': string;
      readonly 'speaks-for-all': string;
    };
    readonly 'hand-over': {
      readonly title: string;
      readonly none: string;
      readonly add: string;
      readonly addressee: string;
      readonly to: string;
      readonly handed: string;
      readonly askedBy: string;
      readonly state: string;
      readonly quote: string;
      readonly answered: string;
      readonly source: string;
      readonly save: string;
      readonly saved: string;
      readonly public: string;
      readonly waiting: (values: { readonly days: number }) => string;
      readonly change: string;
      readonly leave: string;
    };
    readonly state: {
      readonly open: string;
      readonly accepted: string;
      readonly 'in-part': string;
      readonly refused: string;
      readonly done: string;
      readonly overtaken: string;
    };
    readonly heading: {
      readonly general: string;
      readonly practice: string;
      readonly prevention: string;
    };
    readonly kind: {
      readonly statement: string;
      readonly 'delphi-item': string;
      readonly pairwise: string;
      readonly reflection: string;
      readonly figure: string;
      readonly estimate: string;
      readonly 'official-figure': string;
      readonly 'law-line': string;
      readonly instrument: string;
      readonly 'court-decision': string;
      readonly study: string;
      readonly source: string;
      readonly recommendation: string;
    };
    readonly topic: {
      readonly language: string;
      readonly participation: string;
      readonly campaigns: string;
      readonly police: string;
      readonly 'rights-information': string;
      readonly technology: string;
      readonly care: string;
      readonly law: string;
      readonly prosecution: string;
      readonly buyers: string;
      readonly training: string;
      readonly research: string;
    };
    readonly addressee: {
      readonly parliament: string;
      readonly government: string;
      readonly police: string;
      readonly prosecution: string;
      readonly 'social-services': string;
      readonly health: string;
      readonly 'labour-inspection': string;
      readonly 'local-authority': string;
      readonly platforms: string;
      readonly press: string;
      readonly 'civil-society': string;
      readonly research: string;
      readonly 'european-union': string;
      readonly ourselves: string;
    };
  };
  readonly health: {
    readonly health: {
      readonly title: string;
      readonly text: string;
      readonly version: (values: { readonly version: Text; readonly time: Text }) => string;
      readonly looked: (values: { readonly time: Text }) => string;
      readonly look: string;
      readonly done: string;
      readonly loading: string;
      readonly matterHead: string;
      readonly stateHead: string;
      readonly dayHead: string;
      readonly todoHead: string;
      readonly fine: string;
      readonly since: (values: { readonly day: Text }) => string;
      readonly over: (values: { readonly day: Text; readonly matter: Text }) => string;
      readonly overTitle: string;
      readonly broken: string;
      readonly loss: (values: { readonly from: Text; readonly to: Text }) => string;
      readonly lossUndated: (values: { readonly to: Text }) => string;
      readonly lossEntries: (values: { readonly count: Text }) => string;
      readonly lossUncounted: string;
      readonly gap: (values: { readonly minutes: number }) => string;
      readonly gapBackup: string;
      readonly gapSecond: string;
      readonly gapNever: string;
      readonly lossNoEntries: string;
      readonly lossMinutes: (values: { readonly minutes: number }) => string;
      readonly lossTodo: string;
      readonly lossSettle: string;
      readonly lossSettled: string;
    };
    readonly matter: {
      readonly reports: string;
      readonly database: string;
      readonly disk: string;
      readonly attachments: string;
      readonly mail: string;
      readonly backup: string;
      readonly drill: string;
      readonly restore: string;
      readonly certificate: string;
      readonly log: string;
      readonly witnesses: string;
      readonly alerts: string;
      readonly jobs: string;
      readonly clock: string;
    };
    readonly state: {
      readonly stored: string;
      readonly 'not-open': string;
      readonly 'no-desk-key': string;
      readonly 'disk-full': string;
      readonly 'disk-readonly': string;
      readonly 'database-busy': string;
      readonly 'database-away': string;
      readonly 'database-damaged': string;
      readonly whole: string;
      readonly damaged: string;
      readonly away: string;
      readonly room: string;
      readonly low: string;
      readonly 'in-folder': string;
      readonly 'store-answers': string;
      readonly 'store-away': string;
      readonly 'store-refuses': string;
      readonly 'store-foreign': string;
      readonly 'store-public': string;
      readonly 'store-versions': string;
      readonly answers: string;
      readonly 'not-set': string;
      readonly address: string;
      readonly login: string;
      readonly tls: string;
      readonly 'no-answer': string;
      readonly refused: string;
      readonly done: string;
      readonly never: string;
      readonly old: string;
      readonly ahead: string;
      readonly failed: string;
      readonly lasts: string;
      readonly 'not-seen': string;
      readonly 'ends-soon': string;
      readonly ended: string;
      readonly early: string;
      readonly name: string;
      readonly issuer: string;
      readonly other: string;
      readonly grows: string;
      readonly waits: string;
      readonly stands: string;
      readonly lost: string;
      readonly enough: string;
      readonly 'too-few': string;
      readonly 'rolled-back': string;
      readonly unreadable: string;
      readonly arrive: string;
      readonly plausible: string;
      readonly behind: string;
      readonly jumped: string;
      readonly apart: string;
      readonly unknown: string;
    };
    readonly todo: {
      readonly reports: string;
      readonly 'disk-full': string;
      readonly 'no-desk-key': string;
      readonly 'not-open': string;
      readonly database: string;
      readonly disk: string;
      readonly attachments: string;
      readonly 'store-public': string;
      readonly 'store-versions': string;
      readonly mail: string;
      readonly backup: string;
      readonly drill: string;
      readonly restore: string;
      readonly certificate: string;
      readonly log: string;
      readonly lost: string;
      readonly witnesses: string;
      readonly alerts: string;
      readonly jobs: string;
      readonly clock: string;
    };
  };
  readonly import: {
    readonly import: {
      readonly title: string;
      readonly text: string;
      readonly consent: string;
      readonly choose: string;
      readonly reading: (values: { readonly rows: number }) => string;
      readonly wrong: (values: { readonly wrong: number; readonly rows: Text }) => string;
      readonly wrongList: string;
      readonly row: string;
      readonly field: string;
      readonly says: string;
      readonly more: (values: { readonly n: number }) => string;
      readonly save: string;
      readonly listName: string;
      readonly columns: {
        readonly row: string;
        readonly field: string;
        readonly says: string;
      };
      readonly ready: (values: { readonly n: number; readonly desk: Text }) => string;
      readonly empty: string;
      readonly act: string;
      readonly leave: string;
      readonly storing: (values: { readonly done: Text; readonly of: Text }) => string;
      readonly progress: string;
      readonly stop: string;
      readonly stopped: string;
      readonly goOn: string;
      readonly broken: (values: { readonly text: Text }) => string;
      readonly done: (values: { readonly n: number }) => string;
      readonly tooLarge: string;
      readonly notJson: string;
      readonly noRecords: string;
      readonly first: string;
      readonly firstOf: (values: { readonly name: Text }) => string;
    };
  };
  readonly inbox: {
    readonly view: {
      readonly needs: string;
      readonly open: string;
      readonly mine: string;
      readonly held: string;
      readonly closed: string;
    };
    readonly inbox: {
      readonly desk: string;
      readonly notOpened: string;
      readonly sealedToOthers: string;
      readonly onlyFiles: (values: { readonly n: number }) => string;
      readonly weWrote: (values: { readonly text: Text }) => string;
      readonly loading: string;
      readonly failed: string;
      readonly again: string;
      readonly empty: {
        readonly needs: string;
        readonly open: string;
        readonly mine: string;
        readonly held: string;
        readonly closed: string;
      };
      readonly list: (values: { readonly view: Text }) => string;
      readonly since: (values: { readonly day: Text }) => string;
      readonly pick: string;
      readonly views: string;
      readonly allDesks: string;
      readonly emptyFilter: string;
      readonly tick: (values: { readonly title: Text }) => string;
      readonly partly: (values: { readonly here: Text; readonly of: Text }) => string;
      readonly stop: string;
      readonly goOn: string;
      readonly filters: string;
      readonly narrowed: (values: { readonly n: Text; readonly of: Text }) => string;
      readonly clear: string;
      readonly sorted: {
        readonly newest: string;
        readonly waiting: string;
      };
      readonly usualOrder: string;
      readonly dropChip: string;
      readonly hiddenDanger: (values: { readonly n: number }) => string;
      readonly wordsHidden: string;
      readonly hideWords: string;
      readonly hideWordsHint: string;
      readonly firstLong: string;
      readonly firstUnjudged: string;
      readonly firstNotGenuine: string;
      readonly firstUnreadable: string;
    };
    readonly badge: {
      readonly urgent: string;
      readonly checkInMissed: (values: { readonly time: Text }) => string;
      readonly checkIn: (values: { readonly time: Text }) => string;
      readonly checkInDeleted: (values: { readonly time: Text }) => string;
      readonly checkInSafe: (values: { readonly time: Text }) => string;
      readonly checkInCancelled: (values: { readonly time: Text }) => string;
      readonly threat: string;
      readonly under18: string;
      readonly deletion: (values: { readonly day: Text }) => string;
      readonly deletionAsked: string;
      readonly overdue: string;
      readonly fresh: string;
      readonly unread: (values: { readonly n: number }) => string;
      readonly openedBy: (values: { readonly name: Text }) => string;
      readonly ours: string;
      readonly due: (values: { readonly when: Text }) => string;
      readonly waiting: string;
      readonly closed: string;
      readonly closedUntil: (values: { readonly day: Text }) => string;
      readonly noReply: string;
      readonly someone: string;
      readonly referral: (values: { readonly isNews: boolean; readonly state: Text }) => string;
      readonly writing: (values: { readonly name: Text }) => string;
      readonly reading: (values: { readonly name: Text }) => string;
      readonly freshUnopened: string;
      readonly assigned: string;
      readonly colleague: string;
    };
    readonly door: {
      readonly self: string;
      readonly sells: string;
      readonly paid: string;
      readonly saw: string;
      readonly work: string;
      readonly talk: string;
      readonly sentence: string;
    };
    readonly time: {
      readonly now: string;
      readonly minutes: (values: { readonly n: number }) => string;
      readonly hours: (values: { readonly n: number }) => string;
    };
  };
  readonly inspect: {
    readonly inspect: {
      readonly title: {
        readonly deposit: string;
        readonly pictures: string;
      };
      readonly close: string;
    };
    readonly deposit: {
      readonly judging: string;
      readonly failed: string;
      readonly again: string;
      readonly refused: string;
      readonly ownLog: string;
      readonly otherLog: string;
      readonly laterProof: string;
      readonly oldest: string;
      readonly newest: string;
      readonly save: string;
      readonly saveTitle: string;
      readonly saveText: string;
      readonly saveAct: string;
      readonly saveFailed: string;
    };
    readonly pictures: {
      readonly lead: string;
      readonly limits: string;
      readonly choose: string;
      readonly conversation: (values: { readonly n: number }) => string;
      readonly comparing: string;
      readonly share: (values: { readonly done: Text; readonly of: Text }) => string;
      readonly failed: string;
      readonly notHash: string;
      readonly notDecoded: string;
      readonly found: (values: { readonly same: number; readonly of: Text }) => string;
      readonly quality: (values: { readonly quality: Text }) => string;
      readonly partial: (values: { readonly n: number }) => string;
      readonly more: (values: { readonly n: number }) => string;
      readonly outcome: {
        readonly plain: string;
        readonly large: string;
        readonly unreadable: string;
      };
      readonly distance: {
        readonly same: (values: { readonly distance: Text }) => string;
        readonly different: (values: { readonly distance: Text }) => string;
      };
      readonly turned: string;
      readonly moves: string;
    };
  };
  readonly interpreter: {
    readonly interpreter: {
      readonly title: string;
      readonly text: string;
      readonly none: string;
      readonly since: (values: { readonly day: Text }) => string;
      readonly failed: string;
      readonly files: (values: { readonly n: number }) => string;
      readonly give: string;
      readonly who: string;
      readonly nobody: string;
      readonly notYet: string;
      readonly given: (values: { readonly name: Text }) => string;
      readonly again: string;
      readonly take: string;
      readonly took: string;
      readonly gave: (values: { readonly name: Text }) => string;
      readonly note: (values: { readonly name: Text }) => string;
    };
  };
  readonly ledger: {
    readonly log: {
      readonly title: string;
      readonly text: string;
      readonly size: (values: { readonly tick: string | null; readonly entries: Text }) => string;
      readonly none: string;
      readonly unreadable: string;
      readonly enough: string;
      readonly fewer: string;
      readonly columns: {
        readonly name: string;
        readonly state: string;
        readonly seen: string;
        readonly size: string;
      };
      readonly states: {
        readonly ok: string;
        readonly behind: string;
        readonly refuses: string;
        readonly silent: string;
        readonly 'rolled-back': string;
      };
      readonly seen: (values: { readonly at: Text }) => string;
      readonly never: string;
      readonly entries: (values: { readonly n: Text }) => string;
      readonly key: string;
      readonly fault: string;
      readonly warnLabel: string;
      readonly warn: {
        readonly refuses: (values: { readonly names: Text }) => string;
        readonly rolledBack: (values: { readonly names: Text }) => string;
        readonly late: (values: { readonly names: Text }) => string;
        readonly unreadable: string;
      };
    };
  };
  readonly 'legal-reviews': {
    readonly review: {
      readonly title: string;
      readonly text: string;
      readonly alone: string;
      readonly again: string;
      readonly none: string;
      readonly line: (values: {
        readonly lawyer: Text;
        readonly office: Text;
        readonly day: Text;
      }) => string;
      readonly until: (values: { readonly day: Text }) => string;
      readonly soon: string;
      readonly recorded: (values: { readonly name: Text; readonly day: Text }) => string;
      readonly confirmed: (values: { readonly name: Text; readonly day: Text }) => string;
      readonly confirm: string;
      readonly confirmSure: (values: { readonly feature: Text }) => string;
      readonly confirmText: string;
      readonly confirmAct: string;
      readonly confirmDone: string;
      readonly own: string;
      readonly drop: string;
      readonly end: string;
      readonly endSure: (values: { readonly feature: Text }) => string;
      readonly endText: {
        readonly warnings: string;
        readonly matching: string;
        readonly linkage: string;
        readonly offers: string;
      };
      readonly endAct: string;
      readonly endDone: string;
      readonly record: string;
      readonly recordAct: string;
      readonly recordDone: string;
      readonly earlier: string;
      readonly feature: string;
      readonly lawyer: string;
      readonly office: string;
      readonly reviewed: string;
      readonly basis: string;
      readonly basisHint: string;
      readonly lastDay: string;
      readonly faults: string;
    };
    readonly feature: {
      readonly warnings: string;
      readonly linkage: string;
      readonly matching: string;
      readonly offers: string;
    };
    readonly state: {
      readonly waiting: string;
      readonly 'in-force': string;
      readonly lapsed: string;
      readonly ended: string;
    };
  };
  readonly linkage: {
    readonly linkage: {
      readonly title: string;
      readonly text: string;
      readonly off: string;
      readonly loading: string;
      readonly again: string;
      readonly studies: (values: { readonly n: Text }) => string;
      readonly none: string;
      readonly look: string;
      readonly roles: {
        readonly evaluator: string;
        readonly linker: string;
      };
      readonly joinedState: string;
      readonly facts: {
        readonly until: string;
        readonly records: string;
        readonly smallest: string;
        readonly analyst: string;
        readonly fingerprint: string;
      };
      readonly sealedToAnalyst: string;
      readonly noAnalyst: string;
      readonly fingerprintHint: string;
      readonly list: string;
      readonly state: {
        readonly evaluator: string;
        readonly linker: string;
      };
      readonly delivered: (values: { readonly joined: boolean; readonly has: boolean }) => string;
      readonly allEvaluated: string;
      readonly missing: (values: { readonly lists: Text }) => string;
      readonly saveStudy: string;
      readonly join: string;
      readonly joinSure: string;
      readonly joinText: string;
      readonly joinAct: string;
      readonly joinDone: string;
      readonly counts: (values: { readonly k: Text }) => string;
      readonly on: string;
      readonly people: string;
      readonly few: (values: { readonly k: Text }) => string;
      readonly doubts: (values: { readonly repeated: Text; readonly conflicts: Text }) => string;
      readonly rounded: string;
      readonly saveTable: string;
      readonly tableText: string;
      readonly noTable: string;
      readonly close: string;
      readonly closeSure: string;
      readonly closeText: {
        readonly evaluator: string;
        readonly linker: string;
      };
      readonly closeAct: string;
      readonly closed: string;
      readonly open: string;
      readonly openText: string;
      readonly lists: string;
      readonly listsHint: string;
      readonly records: string;
      readonly recordsHint: string;
      readonly recordsOf: (values: { readonly n: number }) => string;
      readonly smallest: string;
      readonly smallestHint: string;
      readonly until: string;
      readonly untilHint: string;
      readonly analyst: string;
      readonly analystHint: string;
      readonly analystFile: string;
      readonly openAct: string;
      readonly opened: string;
      readonly faults: string;
      readonly take: string;
      readonly takeText: string;
      readonly takeFile: string;
      readonly takeNoStudy: (values: { readonly name: Text }) => string;
      readonly takeHint: string;
      readonly takeAct: string;
      readonly takeAway: string;
      readonly taken: string;
      readonly invitations: (values: { readonly lists: Text }) => string;
      readonly invitationsText: string;
      readonly commandText: {
        readonly evaluator: string;
        readonly linker: string;
      };
      readonly ownMachine: (values: { readonly address: Text }) => string;
      readonly copy: string;
      readonly copyOf: (values: { readonly list: Text }) => string;
      readonly copied: (values: { readonly list: Text }) => string;
      readonly notCopied: string;
      readonly away: string;
      readonly awaySure: string;
      readonly awayText: string;
      readonly awayAct: string;
      readonly key: string;
      readonly keyText: string;
      readonly keyAct: string;
      readonly keyMade: string;
      readonly saveRecipient: string;
      readonly saveKey: string;
      readonly keyDone: string;
      readonly keyDoneSure: string;
      readonly keyDoneText: string;
      readonly keyDoneAct: string;
      readonly passphrase: string;
      readonly working: string;
      readonly table: string;
      readonly tableOpenText: string;
      readonly tableFile: string;
      readonly keyFile: string;
      readonly keyPassphrase: string;
      readonly keyPassphraseHint: string;
      readonly openTable: string;
      readonly tableNeeds: string;
      readonly tableOpened: (values: { readonly lists: Text }) => string;
      readonly estimate: string;
      readonly wrongPassphrase: (values: { readonly name: Text }) => string;
      readonly wrongKey: string;
      readonly noKey: string;
      readonly damagedTable: string;
      readonly error: string;
      readonly errorText: string;
      readonly errorFile: string;
      readonly errorUnread: (values: { readonly name: Text; readonly reason: Text }) => string;
      readonly errorFailed: string;
      readonly rates: (values: { readonly name: Text }) => string;
      readonly rate: string;
      readonly estimateOf: string;
      readonly interval: string;
      readonly missed: string;
      readonly wrong: string;
      readonly between: (values: { readonly from: Text; readonly to: Text }) => string;
      readonly ratesHint: string;
      readonly saveRates: string;
      readonly evaluatedWhole: string;
      readonly evaluatedNot: string;
      readonly evaluatedPart: (values: { readonly share: Text }) => string;
    };
  };
  readonly live: {
    readonly live: {
      readonly here: (values: { readonly name: Text }) => string;
      readonly writing: (values: { readonly name: Text }) => string;
      readonly somebody: string;
      readonly arrived: (values: { readonly n: number }) => string;
      readonly unseen: (values: { readonly n: number }) => string;
      readonly read: string;
      readonly allTheSame: string;
      readonly isNew: string;
    };
  };
  readonly matching: {
    readonly matching: {
      readonly title: string;
      readonly text: string;
      readonly found: (values: { readonly written: Text; readonly n: number }) => string;
      readonly none: string;
      readonly casesRead: (values: { readonly n: number }) => string;
      readonly look: (values: { readonly title: Text }) => string;
      readonly unnamed: string;
      readonly all: string;
      readonly progress: (values: { readonly done: Text; readonly of: Text }) => string;
      readonly stop: string;
      readonly failed: string;
    };
  };
  readonly members: {
    readonly takeOver: {
      readonly title: string;
      readonly text: string;
      readonly key: string;
      readonly act: string;
      readonly done: string;
    };
    readonly vouch: {
      readonly note: string;
    };
    readonly handOn: {
      readonly unseen: (values: { readonly desk: Text; readonly name: Text }) => string;
      readonly none: (values: { readonly name: Text; readonly desk: Text }) => string;
      readonly holds: (values: {
        readonly name: Text;
        readonly desk: Text;
        readonly cases: number;
        readonly tasks: number;
      }) => string;
      readonly more: (values: { readonly n: Text }) => string;
      readonly taker: string;
      readonly line: (values: { readonly n: number }) => string;
      readonly chooseFirst: string;
      readonly handedOn: (values: { readonly cases: number; readonly tasks: number }) => string;
      readonly newKeys: string;
    };
  };
  readonly notice: {
    readonly notice: {
      readonly reviewedBy: (values: { readonly names: Text }) => string;
      readonly reviewedByNobody: string;
      readonly second: string;
      readonly locked: string;
      readonly same: string;
      readonly title: string;
      readonly how: string;
      readonly isItSent: string;
      readonly where: string;
      readonly whereUnknown: string;
      readonly copy: string;
      readonly copied: string;
      readonly copyRefused: string;
      readonly mail: string;
      readonly print: string;
      readonly subject: {
        readonly dsa: string;
        readonly 'us-48h': string;
      };
      readonly field: {
        readonly subject: string;
        readonly addresses: string;
        readonly what: string;
        readonly reasons: string;
        readonly notifier: string;
        readonly goodFaith: string;
        readonly asks: string;
      };
      readonly goodFaith: {
        readonly dsa: string;
        readonly 'us-48h': (values: { readonly day: Text }) => string;
      };
      readonly asks: {
        readonly dsa: string;
        readonly 'us-48h': string;
      };
      readonly colleague: string;
      readonly languageFailed: string;
      readonly inLanguage: (values: { readonly language: Text }) => string;
      readonly languages: (values: { readonly languages: Text }) => string;
      readonly laws: string;
      readonly lawsHint: string;
      readonly lawMayHaveChanged: string;
      readonly putLaw: string;
    };
    readonly act: {
      readonly outcomes: string;
      readonly today: (values: { readonly day: Text }) => string;
      readonly waits: {
        readonly send: string;
        readonly receipt: string;
        readonly answer: string;
        readonly tell: string;
        readonly complain: string;
        readonly complaint: string;
        readonly dispute: string;
        readonly 'dispute-answer': string;
      };
      readonly sent: string;
      readonly receipt: string;
      readonly complained: string;
      readonly noFurther: string;
      readonly paste: string;
      readonly other: string;
      readonly tell: string;
      readonly informedElsewhere: string;
      readonly noBodies: string;
      readonly title: {
        readonly send: string;
        readonly receipt: string;
        readonly answer: string;
        readonly complain: string;
        readonly complaint: string;
        readonly dispute: string;
        readonly 'dispute-answer': string;
        readonly tell: string;
      };
    };
    readonly answer: {
      readonly title: string;
      readonly nothing: string;
      readonly take: string;
      readonly rest: (values: { readonly n: number }) => string;
      readonly others: (values: { readonly others: Text }) => string;
      readonly cut: (values: { readonly n: number }) => string;
    };
    readonly tell: {
      readonly tells: string;
      readonly noted: string;
      readonly notNoted: string;
      readonly note: string;
      readonly notThat: string;
    };
    readonly capture: {
      readonly choose: string;
      readonly chooseHint: (values: { readonly size: Text }) => string;
      readonly notCapture: string;
      readonly tooLarge: (values: { readonly size: Text }) => string;
      readonly again: string;
      readonly log: string;
      readonly looking: string;
      readonly notYet: string;
      readonly logFailed: string;
      readonly noFile: string;
    };
  };
  readonly offers: {
    readonly offer: {
      readonly title: string;
      readonly text: string;
      readonly how: string;
      readonly off: string;
      readonly again: string;
      readonly compareHint: string;
      readonly compare: (values: { readonly desk: Text }) => string;
      readonly progress: (values: { readonly done: Text; readonly of: Text }) => string;
      readonly stop: string;
      readonly compared: (values: { readonly n: number }) => string;
      readonly stored: (values: { readonly n: number }) => string;
      readonly hidden: (values: {
        readonly few: Text;
        readonly reposts: Text;
        readonly signs: Text;
      }) => string;
      readonly groups: (values: { readonly n: Text }) => string;
      readonly noGroups: string;
      readonly found: (values: { readonly day: Text; readonly desk: Text }) => string;
      readonly unreadable: string;
      readonly signs: (values: {
        readonly senders: Text;
        readonly handles: Text;
        readonly places: Text;
        readonly names: Text;
      }) => string;
      readonly signsElsewhere: string;
      readonly write: string;
      readonly setAside: string;
      readonly setAsideSure: string;
      readonly setAsideText: string;
      readonly setAsideAct: string;
      readonly setAsideDone: string;
      readonly patternText: string;
      readonly patternHint: string;
      readonly language: string;
      readonly unrecognisable: string;
      readonly tick: string;
      readonly faults: (values: { readonly n: number }) => string;
      readonly preview: string;
      readonly several: string;
      readonly tenOrMore: string;
      readonly propose: string;
      readonly cancel: string;
      readonly proposed: string;
      readonly waiting: (values: { readonly n: Text }) => string;
      readonly noneWaiting: string;
      readonly published: (values: { readonly n: Text }) => string;
      readonly nonePublished: string;
      readonly withdrawn: (values: { readonly n: Text }) => string;
      readonly withdrawnLine: (values: {
        readonly day: Text;
        readonly end: Text;
        readonly reason: Text;
      }) => string;
      readonly tallies: (values: {
        readonly published: Text;
        readonly aside: Text;
        readonly withdrawn: Text;
        readonly wrong: Text;
      }) => string;
      readonly by: (values: { readonly name: Text }) => string;
      readonly approvedBy: (values: { readonly name: Text }) => string;
      readonly until: (values: { readonly day: Text }) => string;
      readonly own: string;
      readonly approve: string;
      readonly approved: string;
      readonly correct: string;
      readonly corrected: string;
      readonly outcomeDone: string;
      readonly withdraw: string;
      readonly decline: string;
      readonly withdrawWhy: string;
      readonly withdrawText: string;
      readonly withdrawnDone: string;
      readonly added: (values: { readonly words: Text }) => string;
      readonly addedTooMany: (values: { readonly words: Text }) => string;
    };
    readonly reason: {
      readonly wrong: string;
      readonly recognisable: string;
      readonly 'sender-asked': string;
      readonly over: string;
    };
    readonly outcome: {
      readonly recognised: string;
      readonly 'called-wrong': string;
    };
  };
  readonly online: {
    readonly online: {
      readonly title: string;
      readonly text: string;
      readonly nothing: string;
      readonly loading: string;
      readonly failed: string;
      readonly again: string;
      readonly overdue: string;
      readonly otherPlatform: string;
      readonly nobodys: string;
      readonly forColleague: string;
      readonly waits: {
        readonly review: string;
        readonly wait: string;
        readonly send: string;
        readonly tell: string;
        readonly receipt: string;
        readonly answer: string;
        readonly complain: string;
        readonly complaint: string;
        readonly dispute: string;
        readonly 'dispute-answer': string;
        readonly end: string;
      };
    };
    readonly report: {
      readonly title: string;
      readonly text: string;
      readonly name: (values: { readonly year: Text }) => string;
      readonly year: string;
      readonly process: {
        readonly label: string;
        readonly hint: string;
      };
      readonly independence: {
        readonly label: string;
        readonly hint: string;
      };
      readonly needsWords: string;
      readonly make: string;
      readonly notYet: (values: { readonly year: Text; readonly day: Text }) => string;
      readonly lastYear: (values: { readonly year: Text }) => string;
      readonly reading: (values: { readonly read: Text; readonly all: Text }) => string;
      readonly exact: (values: { readonly n: number; readonly year: Text }) => string;
      readonly secret: string;
      readonly gone: (values: { readonly n: number }) => string;
      readonly median: (values: {
        readonly platform: Text;
        readonly n: number;
        readonly days: number;
      }) => string;
      readonly medianHint: (values: { readonly k: Text }) => string;
      readonly published: (values: { readonly page: Text; readonly file: Text }) => string;
      readonly csv: string;
      readonly column: {
        readonly days: string;
        readonly contest: string;
      };
      readonly value: {
        readonly few: string;
        readonly noAnswer: string;
        readonly beside: string;
        readonly none: string;
        readonly open: string;
        readonly notSaid: string;
      };
    };
  };
  readonly organisation: {
    readonly roles: {
      readonly member: string;
      readonly supervisor: string;
      readonly outreach: string;
      readonly legal: string;
      readonly interpreter: string;
      readonly trainer: string;
      readonly analyst: string;
      readonly editor: string;
      readonly moderator: string;
      readonly administrator: string;
    };
    readonly states: {
      readonly invited: string;
      readonly pending: string;
      readonly active: string;
      readonly removed: string;
    };
    readonly members: {
      readonly title: string;
      readonly list: string;
      readonly name: string;
      readonly role: string;
      readonly desks: string;
      readonly state: string;
      readonly act: string;
      readonly invite: string;
      readonly inviteAct: string;
      readonly link: (values: { readonly name: Text }) => string;
      readonly copy: string;
      readonly copied: string;
      readonly notCopied: string;
      readonly dismiss: string;
      readonly compare: string;
      readonly compareText: (values: { readonly name: Text }) => string;
      readonly heard: string;
      readonly match: string;
      readonly noMatchText: string;
      readonly change: string;
      readonly changeTitle: (values: { readonly name: Text }) => string;
      readonly changeText: string;
      readonly changeAct: string;
      readonly remove: string;
      readonly removeSure: (values: { readonly name: Text }) => string;
      readonly removeText: string;
      readonly uninviteText: string;
      readonly removed: string;
      readonly notSupervisor: string;
      readonly cannotSign: string;
      readonly rewrapFailed: string;
      readonly spreading: (values: { readonly n: Text }) => string;
      readonly spreadDone: (values: { readonly n: number }) => string;
      readonly stop: string;
      readonly twoNeeded: string;
      readonly done: string;
      readonly certificates: string;
      readonly back: string;
      readonly roleAndDesks: string;
      readonly removeTitle: string;
      readonly gone: string;
      readonly fileWaits: string;
      readonly fileAgain: string;
      readonly fileGiven: string;
      readonly square: string;
      readonly showSquare: string;
      readonly changedTo: (values: {
        readonly name: Text;
        readonly role: Text;
        readonly desks: Text;
      }) => string;
      readonly certifyNext: string;
      readonly admitted: {
        readonly reader: (values: { readonly name: Text }) => string;
        readonly interpreter: (values: { readonly name: Text }) => string;
        readonly outreach: (values: { readonly name: Text }) => string;
        readonly other: (values: { readonly name: Text }) => string;
      };
    };
    readonly deskKeys: {
      readonly title: string;
      readonly none: string;
      readonly noReaders: string;
      readonly until: (values: { readonly day: Text }) => string;
      readonly rotation: {
        readonly none: string;
        readonly soon: string;
        readonly due: string;
        readonly 'member-left': string;
      };
      readonly renew: string;
      readonly newKeyNotice: string;
    };
    readonly founding: {
      readonly text: string;
      readonly make: string;
      readonly secret: string;
      readonly fingerprint: string;
      readonly print: string;
      readonly onPaper: string;
      readonly act: string;
      readonly done: string;
      readonly page: string;
      readonly steps: {
        readonly make: string;
        readonly paper: string;
        readonly check: string;
        readonly found: string;
      };
      readonly leave: string;
      readonly next: string;
      readonly before: string;
      readonly check: string;
      readonly checkWrong: string;
      readonly foundText: string;
      readonly resume: string;
      readonly resumeKey: string;
      readonly resumeAct: string;
      readonly anew: string;
      readonly anewSure: string;
      readonly anewText: string;
      readonly unfinished: string;
      readonly step: (values: { readonly n: Text; readonly of: Text }) => string;
    };
    readonly certify: {
      readonly title: string;
      readonly text: string;
      readonly who: string;
      readonly key: string;
      readonly act: string;
      readonly wrong: string;
      readonly done: string;
      readonly steps: {
        readonly who: string;
        readonly key: string;
        readonly second: string;
      };
      readonly leave: string;
      readonly secondText: string;
    };
    readonly countersign: {
      readonly title: string;
      readonly text: string;
      readonly file: string;
      readonly act: string;
      readonly bad: string;
      readonly nothing: string;
      readonly removed: (values: { readonly name: Text }) => string;
      readonly deskKey: (values: {
        readonly desk: Text;
        readonly from: Text;
        readonly until: Text;
        readonly withdraws: Text;
      }) => string;
      readonly added: (values: {
        readonly name: Text;
        readonly roles: Text;
        readonly desks: Text;
      }) => string;
      readonly changed: (values: {
        readonly name: Text;
        readonly roles: Text;
        readonly desks: Text;
      }) => string;
      readonly noDesks: string;
    };
    readonly recovery: {
      readonly title: string;
      readonly none: string;
      readonly there: string;
      readonly trustees: string;
      readonly threshold: string;
      readonly make: string;
      readonly share: (values: { readonly n: Text; readonly of: Text }) => string;
      readonly next: string;
      readonly last: string;
      readonly bad: string;
      readonly done: string;
      readonly restore: string;
      readonly restoreText: string;
      readonly shares: string;
      readonly restoreAct: string;
      readonly mistyped: (values: { readonly n: Text }) => string;
      readonly 'other-key': string;
      readonly 'too-few': string;
      readonly restored: (values: { readonly n: number }) => string;
      readonly restorePage: string;
      readonly steps: {
        readonly count: string;
        readonly shares: string;
        readonly finish: string;
      };
      readonly finishText: (values: { readonly n: Text }) => string;
      readonly finish: string;
      readonly leave: string;
      readonly drop: string;
    };
    readonly register: {
      readonly title: (values: { readonly organisation: Text }) => string;
      readonly hello: (values: { readonly name: Text; readonly role: Text }) => string;
      readonly loading: string;
      readonly email: string;
      readonly password: string;
      readonly passwordText: string;
      readonly confirmSaved: string;
      readonly act: string;
      readonly working: string;
      readonly keptFirst: string;
      readonly digits: string;
      readonly digitsText: string;
      readonly digitsThen: string;
      readonly first: string;
      readonly go: string;
      readonly noKey: string;
    };
    readonly profile: {
      readonly title: string;
      readonly text: string;
      readonly keepDays: string;
      readonly caseloadCap: string;
      readonly closingNeedsApproval: string;
      readonly contact: string;
      readonly name: string;
      readonly policeTies: string;
      readonly deskName: string;
      readonly languages: string;
      readonly interpreter: string;
      readonly timeZone: string;
      readonly within: string;
      readonly hours: string;
      readonly duty: string;
      readonly roster: string;
      readonly closures: string;
      readonly rosterRings: string;
      readonly save: string;
      readonly saved: string;
      readonly pages: {
        readonly profile: string;
        readonly modules: string;
        readonly desks: string;
        readonly hours: string;
        readonly roster: string;
        readonly reviews: string;
        readonly service: string;
      };
      readonly desk: string;
      readonly closuresHint: string;
      readonly rowHint: string;
      readonly zone: (values: { readonly zone: Text }) => string;
      readonly days: string;
      readonly from: string;
      readonly to: string;
      readonly firstDay: string;
      readonly lastDay: string;
      readonly nextDay: string;
      readonly people: string;
      readonly order: (values: { readonly first: Text }) => string;
      readonly left: string;
      readonly addHours: string;
      readonly addShift: string;
      readonly addDays: string;
      readonly noHours: string;
      readonly noShifts: string;
      readonly noClosures: string;
      readonly remove: (values: { readonly n: Text }) => string;
      readonly removeShort: string;
      readonly row: (values: { readonly n: Text }) => string;
      readonly faults: string;
      readonly stale: string;
      readonly modulesText: string;
      readonly modulesOn: string;
      readonly modules: {
        readonly online: string;
        readonly warnings: string;
      };
      readonly keepOwn: string;
      readonly takeTheirs: string;
      readonly grid: string;
      readonly gridHint: string;
      readonly gridWho: string;
      readonly cell: (values: {
        readonly day: Text;
        readonly from: Text;
        readonly to: Text;
        readonly who: Text;
      }) => string;
      readonly nobody: string;
      readonly isSet: (values: {
        readonly days: Text;
        readonly from: Text;
        readonly to: Text;
        readonly who: Text;
      }) => string;
      readonly asRows: string;
    };
    readonly settings: {
      readonly title: string;
      readonly density: string;
      readonly densities: {
        readonly comfortable: string;
        readonly compact: string;
      };
      readonly densityText: string;
      readonly alerts: string;
      readonly alertsText: string;
      readonly email: string;
      readonly telephone: string;
      readonly telephoneHint: string;
      readonly push: string;
      readonly ntfy: string;
      readonly ntfyAddress: string;
      readonly sms: string;
      readonly smsHint: string;
      readonly test: string;
      readonly testHint: string;
      readonly testSent: (values: { readonly ways: Text }) => string;
      readonly testRefused: (values: { readonly ways: Text }) => string;
      readonly testNone: string;
      readonly noMail: string;
      readonly smsWrong: string;
      readonly ntfyOpen: string;
      readonly pushOff: string;
      readonly save: string;
      readonly saved: string;
      readonly quiet: string;
      readonly quietText: string;
      readonly quietFrom: string;
      readonly quietTo: string;
      readonly quietSave: string;
      readonly quietNone: string;
      readonly quietWrong: string;
      readonly failed: string;
      readonly failedLine: (values: {
        readonly n: number;
        readonly name: Text;
        readonly way: Text;
        readonly day: Text;
      }) => string;
      readonly allNoticed: string;
      readonly ways: {
        readonly email: string;
        readonly push: string;
        readonly ntfy: string;
        readonly sms: string;
        readonly webhook: string;
        readonly nowhere: string;
      };
      readonly noticed: string;
    };
  };
  readonly outreach: {
    readonly along: {
      readonly title: string;
      readonly text: string;
      readonly risks: string;
      readonly risk: readonly [
        string,
        string,
        string,
        string,
      ];
      readonly desk: string;
      readonly material: string;
      readonly tests: string;
      readonly lines: string;
      readonly materials: readonly [
        string,
        string,
        string,
        string,
        string,
        string,
      ];
      readonly testNames: readonly [
        string,
        string,
        string,
        string,
      ];
      readonly take: string;
      readonly taking: string;
      readonly taken: string;
      readonly unable: string;
      readonly failed: string;
      readonly here: (values: { readonly day: Text; readonly desk: Text }) => string;
      readonly open: string;
      readonly away: string;
      readonly awayTitle: string;
      readonly awayText: (values: { readonly n: number }) => string;
      readonly emptiedNotice: string;
      readonly noKey: string;
    };
    readonly send: {
      readonly send: string;
      readonly sending: string;
      readonly waits: (values: { readonly n: number }) => string;
      readonly countsWait: string;
      readonly nothing: string;
      readonly sent: (values: { readonly n: number }) => string;
      readonly openOne: (values: { readonly n: Text }) => string;
      readonly remove: string;
      readonly removeTitle: string;
      readonly removeText: string;
    };
    readonly fault: {
      readonly 'signed-out': string;
      readonly offline: string;
      readonly busy: string;
      readonly 'not-yours': string;
      readonly 'key-gone': string;
      readonly conflict: string;
      readonly refused: string;
    };
    readonly page: {
      readonly title: string;
      readonly nothing: string;
      readonly toDesk: string;
      readonly ended: string;
      readonly false: string;
      readonly one: string;
      readonly hint: string;
      readonly danger: string;
      readonly dangerHint: string;
      readonly under18: string;
      readonly area: string;
      readonly areaHint: string;
      readonly who: string;
      readonly whos: {
        readonly herself: string;
        readonly 'about-somebody': string;
        readonly professional: string;
      };
      readonly words: string;
      readonly language: string;
      readonly languageName: string;
      readonly choose: string;
      readonly askConsent: string;
      readonly consent: string;
      readonly safe: string;
      readonly asked: {
        readonly 'not-asked': string;
        readonly yes: string;
        readonly no: string;
        readonly unsure: string;
        readonly unknown: string;
      };
      readonly needs: string;
      readonly material: string;
      readonly tests: string;
      readonly callBack: string;
      readonly day: string;
      readonly clock: string;
      readonly way: string;
      readonly safeContact: string;
      readonly to: string;
      readonly answeredBy: string;
      readonly say: string;
      readonly never: string;
      readonly keep: string;
      readonly keeping: string;
      readonly sealedNotice: string;
      readonly empty: string;
      readonly long: string;
      readonly noWay: string;
      readonly noConsent: string;
      readonly wrong: (values: { readonly n: number }) => string;
      readonly codeTitle: string;
      readonly codeText: string;
      readonly codeDone: string;
      readonly waiting: string;
      readonly sealedAt: (values: { readonly clock: Text }) => string;
      readonly sealedOn: (values: { readonly day: Text }) => string;
      readonly counts: string;
      readonly countsHint: string;
      readonly count: {
        readonly 'outreach-contact': string;
        readonly 'outreach-material': string;
      };
      readonly more: (values: { readonly what: Text }) => string;
      readonly less: (values: { readonly what: Text }) => string;
      readonly broken: string;
      readonly unalerted: string;
    };
    readonly takeOver: {
      readonly title: string;
      readonly text: (values: { readonly name: Text }) => string;
      readonly someone: string;
      readonly act: string;
      readonly done: string;
      readonly unreadable: string;
    };
  };
  readonly passkeys: {
    readonly passkey: {
      readonly title: string;
      readonly text: string;
      readonly prf: string;
      readonly state: {
        readonly password: string;
        readonly both: string;
        readonly passkey: string;
      };
      readonly none: string;
      readonly passkey: (values: { readonly host: Text; readonly opens: boolean }) => string;
      readonly add: string;
      readonly added: string;
      readonly refused: string;
      readonly remove: string;
      readonly removeTitle: string;
      readonly removeText: string;
      readonly removeLast: string;
      readonly removeAct: string;
      readonly removed: string;
    };
  };
  readonly phrases: {
    readonly phrase: {
      readonly title: string;
      readonly find: string;
      readonly language: string;
      readonly lacksLanguage: (values: { readonly language: Text }) => string;
      readonly insert: string;
      readonly person: string;
      readonly reviewed: (values: { readonly by: Text }) => string;
      readonly draft: string;
    };
    readonly topic: {
      readonly safety: string;
      readonly time: string;
      readonly care: string;
      readonly consent: string;
      readonly referral: string;
      readonly notice: string;
      readonly keys: string;
    };
    readonly template: {
      readonly title: string;
      readonly hint: string;
      readonly none: string;
      readonly keep: string;
      readonly name: string;
      readonly nameHint: string;
      readonly save: string;
      readonly saved: string;
      readonly remove: (values: { readonly title: Text }) => string;
      readonly removeTitle: string;
      readonly removeText: (values: { readonly title: Text }) => string;
      readonly removed: string;
      readonly unreadable: string;
      readonly busy: string;
      readonly full: (values: { readonly most: Text }) => string;
      readonly failed: string;
      readonly again: string;
      readonly nothing: string;
    };
    readonly signature: {
      readonly title: string;
      readonly none: string;
      readonly label: string;
      readonly hint: string;
      readonly save: string;
      readonly saved: string;
      readonly sign: (values: { readonly signature: Text }) => string;
    };
  };
  readonly quarantine: {
    readonly held: {
      readonly intro: string;
      readonly read: string;
      readonly reading: (values: { readonly n: Text; readonly of: Text }) => string;
      readonly stop: string;
      readonly all: string;
      readonly none: string;
      readonly release: (values: { readonly n: Text }) => string;
      readonly close: (values: { readonly n: Text }) => string;
      readonly done: (values: { readonly n: number }) => string;
      readonly unreadable: string;
      readonly sure: (values: { readonly n: Text }) => string;
      readonly sureText: string;
    };
  };
  readonly requests: {
    readonly request: {
      readonly title: string;
      readonly text: string;
      readonly same: string;
      readonly proof: string;
      readonly letters: string;
      readonly playbooks: string;
      readonly when: string;
      readonly article: (values: { readonly numbers: Text }) => string;
      readonly draft: string;
      readonly insert: string;
      readonly inserted: string;
      readonly noConversation: string;
      readonly sentIn: (values: { readonly sent: Text; readonly own: Text }) => string;
      readonly again: string;
      readonly playbook: string;
    };
  };
  readonly search: {
    readonly search: {
      readonly label: string;
      readonly hint: string;
      readonly clear: string;
      readonly failed: string;
      readonly again: string;
      readonly none: string;
      readonly list: string;
      readonly inside: string;
      readonly insideHint: string;
      readonly stop: string;
      readonly states: {
        readonly new: string;
        readonly open: string;
        readonly waiting: string;
        readonly closed: string;
      };
      readonly learning: (values: { readonly n: number }) => string;
      readonly reach: (values: { readonly summaries: number; readonly whole: number }) => string;
      readonly unread: (values: { readonly n: number }) => string;
      readonly found: (values: { readonly n: number; readonly shown: Text }) => string;
      readonly foundAll: (values: { readonly n: number }) => string;
      readonly reading: (values: { readonly done: number; readonly of: number }) => string;
    };
    readonly alike: {
      readonly title: string;
      readonly text: string;
      readonly number: (values: { readonly shared: Text }) => string;
      readonly address: (values: { readonly shared: Text }) => string;
      readonly handle: (values: { readonly shared: Text }) => string;
      readonly name: (values: { readonly shared: Text }) => string;
      readonly words: (values: { readonly shared: Text }) => string;
      readonly look: (values: { readonly title: Text }) => string;
      readonly link: string;
      readonly sure: string;
      readonly follows: string;
      readonly linkNow: string;
    };
  };
  readonly session: {
    readonly unlock: {
      readonly title: string;
      readonly email: string;
      readonly password: string;
      readonly act: string;
      readonly working: string;
      readonly why: string;
      readonly idle: string;
      readonly byMember: string;
      readonly ended: string;
      readonly faults: {
        readonly wrong: string;
        readonly busy: string;
        readonly offline: string;
        readonly passkey: string;
        readonly 'passkey-elsewhere': string;
        readonly secret: string;
        readonly broken: string;
      };
    };
    readonly doubt: {
      readonly 'other-organisation': string;
      readonly 'not-founded': string;
      readonly 'no-roster': string;
      readonly 'not-in-roster': string;
      readonly 'older-roster': string;
      readonly 'unconfirmed-roster': string;
      readonly 'ended-roster': string;
      readonly 'broken-roster': string;
      readonly 'wrong-desk-key': string;
    };
    readonly draft: {
      readonly badge: string;
      readonly saved: string;
      readonly saving: string;
      readonly memoryOnly: string;
      readonly notSaved: string;
      readonly conversationErased: string;
      readonly tooLarge: string;
      readonly elsewhere: string;
      readonly sentElsewhere: string;
      readonly keepOwn: string;
      readonly takeElsewhere: string;
      readonly discardOwn: string;
      readonly discard: string;
      readonly closed: string;
    };
  };
  readonly tasks: {
    readonly board: {
      readonly title: string;
      readonly desk: string;
      readonly allDesks: string;
      readonly whoseLabel: string;
      readonly whose: {
        readonly mine: string;
        readonly desk: string;
        readonly nobody: string;
      };
      readonly groups: {
        readonly overdue: string;
        readonly today: string;
        readonly week: string;
        readonly later: string;
      };
      readonly nothing: {
        readonly mine: string;
        readonly desk: string;
        readonly nobody: string;
      };
      readonly checkIns: string;
      readonly checkInDue: (values: { readonly time: Text }) => string;
      readonly checkInMissed: (values: { readonly time: Text }) => string;
      readonly checkInDeleted: (values: { readonly time: Text }) => string;
      readonly checkInBack: (values: { readonly time: Text }) => string;
      readonly shiftCheckIns: string;
      readonly loading: string;
      readonly failed: string;
      readonly again: string;
      readonly open: (values: { readonly title: Text }) => string;
      readonly closedCase: string;
      readonly tickedNow: string;
      readonly taskGone: string;
      readonly supervisors: string;
      readonly nobodys: string;
      readonly ownTitle: string;
      readonly own: (values: { readonly open: number; readonly week: Text }) => string;
      readonly cap: (values: { readonly cap: Text }) => string;
      readonly capReached: string;
      readonly ownHint: string;
      readonly full: (values: { readonly name: Text }) => string;
      readonly allTheSame: string;
      readonly shift: string;
      readonly shiftTitle: string;
      readonly shiftHint: string;
      readonly shiftNote: string;
      readonly shiftHead: (values: { readonly desks: Text; readonly when: Text }) => string;
      readonly shiftDue: string;
      readonly shiftChanged: string;
      readonly shiftOut: string;
      readonly shiftNone: string;
      readonly close: string;
      readonly outTitle: string;
      readonly outText: string;
      readonly until: string;
      readonly ring: string;
      readonly rings: {
        readonly desk: string;
        readonly supervisors: string;
      };
      readonly go: string;
      readonly outSaid: string;
      readonly you: (values: { readonly time: Text }) => string;
      readonly youLate: (values: { readonly time: Text }) => string;
      readonly out: (values: { readonly name: Text; readonly time: Text }) => string;
      readonly late: (values: { readonly name: Text; readonly time: Text }) => string;
      readonly back: string;
      readonly reached: string;
      readonly reachedSure: string;
      readonly reachedText: string;
      readonly reachedAct: string;
      readonly backSaid: string;
      readonly debrief: string;
      readonly debriefHint: string;
      readonly dismiss: string;
      readonly views: {
        readonly label: string;
        readonly list: string;
        readonly calendar: string;
      };
    };
    readonly line: {
      readonly title: string;
      readonly text: string;
      readonly due: string;
      readonly called: string;
      readonly source: string;
      readonly answered: (values: { readonly day: Text }) => string;
      readonly never: string;
      readonly wrong: (values: { readonly day: Text }) => string;
      readonly by: (values: { readonly name: Text }) => string;
      readonly answers: string;
      readonly isWrong: string;
      readonly undo: string;
      readonly stored: string;
      readonly nothing: string;
      readonly failed: string;
      readonly loading: string;
      readonly again: string;
    };
    readonly place: {
      readonly title: string;
      readonly text: string;
      readonly none: string;
      readonly country: string;
      readonly allCountries: string;
      readonly notListed: string;
      readonly wants: string;
      readonly agreed: (values: { readonly day: Text }) => string;
      readonly wantsNot: string;
      readonly unknown: string;
      readonly free: (values: { readonly count: Text }) => string;
      readonly full: string;
      readonly ask: string;
      readonly said: (values: { readonly at: Text; readonly until: Text }) => string;
      readonly by: (values: { readonly name: Text }) => string;
      readonly count: string;
      readonly countWrong: (values: { readonly most: Text }) => string;
      readonly save: string;
      readonly isFull: string;
      readonly isAsk: string;
      readonly takeBack: string;
      readonly stored: string;
      readonly loading: string;
      readonly failed: string;
      readonly again: string;
    };
  };
  readonly today: {
    readonly today: {
      readonly title: string;
      readonly failed: string;
      readonly again: string;
      readonly loading: string;
      readonly waits: string;
      readonly waitsText: (values: { readonly first: Text; readonly all: Text }) => string;
      readonly nobody: string;
      readonly allAt: (values: { readonly desk: Text }) => string;
      readonly begun: (values: { readonly when: Text }) => string;
      readonly passedAgo: (values: { readonly when: Text }) => string;
      readonly promise: string;
      readonly promiseText: (values: { readonly n: Text; readonly all: Text }) => string;
      readonly noneWait: string;
      readonly band: string;
      readonly count: string;
      readonly oldest: string;
      readonly still: string;
      readonly stillText: string;
      readonly stillDays: (values: { readonly state: Text; readonly days: number }) => string;
      readonly noneStill: string;
      readonly atLeast: (values: { readonly n: Text }) => string;
      readonly reading: string;
      readonly notOfAll: string;
      readonly stillReading: string;
      readonly longest: string;
      readonly lateHours: (values: { readonly hours: number }) => string;
      readonly dueHours: (values: { readonly when: Text; readonly hours: number }) => string;
      readonly noPromiseSince: (values: { readonly when: Text }) => string;
      readonly unplanned: string;
      readonly unplannedText: (values: { readonly known: Text; readonly all: Text }) => string;
      readonly allPlanned: string;
      readonly uncoded: string;
      readonly uncodedText: (values: { readonly known: Text; readonly all: Text }) => string;
      readonly due: string;
      readonly nothingDue: string;
      readonly allTasks: string;
      readonly drafts: string;
      readonly newCase: string;
      readonly answers: string;
      readonly answerState: (values: { readonly state: Text }) => string;
      readonly full: string;
      readonly loadCap: (values: { readonly cap: Text }) => string;
      readonly loadNoCap: string;
      readonly loadOf: (values: { readonly n: number }) => string;
      readonly tooMany: string;
      readonly noLoads: string;
      readonly matters: string;
      readonly nothingElse: string;
      readonly places: string;
      readonly months: string;
      readonly month: string;
      readonly inTime: string;
      readonly late: string;
      readonly share: string;
      readonly allFigures: string;
      readonly firstOf: (values: { readonly first: Text; readonly n: Text }) => string;
    };
    readonly shift: {
      readonly title: string;
      readonly from: (values: { readonly name: Text; readonly when: Text }) => string;
      readonly unsigned: string;
      readonly open: string;
      readonly read: string;
      readonly readBy: (values: { readonly names: Text }) => string;
      readonly earlier: string;
      readonly write: string;
      readonly label: string;
      readonly hint: string;
      readonly desk: string;
      readonly leave: string;
      readonly left: string;
      readonly nothing: string;
      readonly noRoster: string;
      readonly unreadable: string;
      readonly busy: string;
      readonly full: string;
      readonly failed: string;
      readonly also: string;
      readonly alsoFailed: (values: { readonly why: Text }) => string;
    };
    readonly matter: {
      readonly late: (values: { readonly name: Text; readonly time: Text }) => string;
      readonly compare: (values: { readonly name: Text }) => string;
      readonly invited: (values: { readonly name: Text }) => string;
      readonly noKey: (values: { readonly desk: Text }) => string;
      readonly keySoon: (values: { readonly desk: Text; readonly day: Text }) => string;
      readonly keyDue: (values: { readonly desk: Text; readonly day: Text }) => string;
      readonly noRecovery: string;
      readonly held: (values: { readonly n: number; readonly desk: Text }) => string;
      readonly online: (values: { readonly n: number }) => string;
      readonly approvals: (values: { readonly n: number }) => string;
      readonly toSend: (values: { readonly n: number }) => string;
      readonly rewrapFailed: string;
      readonly noHours: (values: { readonly desk: Text }) => string;
      readonly duties: (values: { readonly desk: Text }) => string;
      readonly alertsFailed: (values: { readonly n: number }) => string;
      readonly noAlerts: string;
      readonly room: (values: {
        readonly code: Text;
        readonly course: Text;
        readonly day: Text;
      }) => string;
      readonly proposals: (values: { readonly title: Text; readonly n: number }) => string;
      readonly openVote: (values: { readonly title: Text; readonly day: Text }) => string;
      readonly draftVote: (values: { readonly title: Text }) => string;
      readonly event: (values: { readonly title: Text; readonly day: Text }) => string;
      readonly draftEvent: (values: { readonly title: Text }) => string;
      readonly warnings: (values: { readonly n: number }) => string;
      readonly handbook: (values: { readonly title: Text; readonly n: number }) => string;
      readonly reviews: (values: { readonly n: number }) => string;
      readonly windDown: (values: { readonly day: Text }) => string;
    };
    readonly band: {
      readonly 'days-late': string;
      readonly late: string;
      readonly soon: string;
      readonly later: string;
      readonly 'no-promise': string;
    };
    readonly lack: {
      readonly 'safe-contact': string;
      readonly plan: string;
    };
    readonly number: {
      readonly waits: string;
      readonly passed: string;
      readonly still: string;
      readonly unplanned: string;
      readonly uncoded: string;
      readonly full: string;
      readonly compare: string;
      readonly alertsFailed: string;
      readonly noAlerts: string;
    };
  };
  readonly training: {
    readonly room: {
      readonly title: string;
      readonly text: string;
      readonly courses: string;
      readonly minutes: (values: { readonly count: number }) => string;
      readonly prepare: string;
      readonly language: string;
      readonly runSheet: string;
      readonly printPack: string;
      readonly printSlides: string;
      readonly tenPeople: string;
      readonly open: string;
      readonly back: string;
      readonly rooms: string;
      readonly noRooms: string;
      readonly isOpen: string;
      readonly isClosed: string;
      readonly code: string;
      readonly address: (values: { readonly address: Text }) => string;
      readonly qr: (values: { readonly address: Text }) => string;
      readonly screen: string;
      readonly people: (values: { readonly count: number }) => string;
      readonly breaks: (values: { readonly count: number }) => string;
      readonly breaksSeen: string;
      readonly step: (values: {
        readonly at: Text;
        readonly of: Text;
        readonly title: Text;
      }) => string;
      readonly say: string;
      readonly show: string;
      readonly previous: string;
      readonly next: string;
      readonly answered: (values: { readonly count: number }) => string;
      readonly showCounts: string;
      readonly hideCounts: string;
      readonly fewAnswers: string;
      readonly words: string;
      readonly wordsNone: string;
      readonly wordsSealed: string;
      readonly wordBy: (values: { readonly count: number }) => string;
      readonly wordUp: string;
      readonly wordDown: string;
      readonly wordOnce: string;
      readonly contentNote: string;
      readonly voteStart: string;
      readonly voteTake: string;
      readonly voteOver: string;
      readonly voteChoose: string;
      readonly paper: string;
      readonly paperPeople: string;
      readonly paperSheets: string;
      readonly paperHint: string;
      readonly paperSave: string;
      readonly paperSaved: (values: { readonly count: number }) => string;
      readonly paperWrong: (values: { readonly line: Text }) => string;
      readonly close: string;
      readonly closeTitle: string;
      readonly closeText: string;
      readonly closeAct: string;
      readonly closedDone: string;
      readonly erase: string;
      readonly eraseTitle: string;
      readonly eraseText: string;
      readonly eraseAct: string;
      readonly erased: string;
      readonly certificates: string;
      readonly certificatesFrom: (values: { readonly day: Text }) => string;
      readonly certificatesNone: string;
      readonly certificatesConfirm: string;
      readonly certificatesConfirmed: string;
      readonly certificatesStolen: string;
    };
    readonly report: {
      readonly share: string;
      readonly shareText: string;
      readonly sharedText: string;
      readonly shareAct: string;
      readonly shareDone: string;
      readonly place: string;
      readonly placeHint: string;
      readonly placeSave: string;
      readonly stop: string;
      readonly stopTitle: string;
      readonly stopText: string;
      readonly stopAct: string;
      readonly stopDone: string;
      readonly sharedPdf: string;
      readonly sharedCsv: string;
      readonly csv: string;
    };
  };
  readonly verdict: {
    readonly verdict: {
      readonly title: string;
      readonly closedTitle: string;
      readonly notForUs: string;
      readonly unreadable: string;
      readonly forged: string;
      readonly moved: string;
      readonly 'other-desk': string;
      readonly swapped: string;
      readonly replayed: string;
      readonly reordered: string;
      readonly miscounted: string;
      readonly superseded: string;
    };
    readonly cannotWrite: {
      readonly 'no-desk-key': string;
      readonly 'no-conversation-key': string;
      readonly 'no-person-key': string;
      readonly 'no-hour': string;
      readonly 'danger-timing': string;
      readonly 'no-key-there': string;
      readonly 'no-roster': string;
      readonly 'other-desk': string;
      readonly 'closed-meanwhile': string;
      readonly 'two-codes': string;
    };
  };
  readonly verifier: {
    readonly verifier: {
      readonly page: string;
      readonly intro: string;
      readonly choose: string;
      readonly drop: string;
      readonly reading: string;
      readonly judged: (values: { readonly name: Text }) => string;
      readonly tooLarge: string;
      readonly sound: string;
      readonly soundText: string;
      readonly unsound: string;
      readonly unsoundText: string;
      readonly refusedTitle: string;
      readonly refused: {
        readonly layout: string;
        readonly 'no-manifest': string;
        readonly 'manifest-form': string;
        readonly 'no-signature': string;
        readonly signature: string;
      };
      readonly tones: {
        readonly holds: string;
        readonly fails: string;
        readonly word: string;
        readonly absent: string;
      };
      readonly whoTitle: string;
      readonly compare: string;
      readonly typed: string;
      readonly same: string;
      readonly different: string;
      readonly signed: (values: { readonly name: Text }) => string;
      readonly notCertified: string;
      readonly outOfForce: string;
      readonly filesTitle: string;
      readonly allFiles: (values: { readonly n: Text }) => string;
      readonly file: {
        readonly changed: (values: { readonly path: Text }) => string;
        readonly missing: (values: { readonly path: Text }) => string;
        readonly unlisted: (values: { readonly path: Text }) => string;
      };
      readonly fileOfItem: (values: { readonly path: Text }) => string;
      readonly itemsTitle: string;
      readonly title: {
        readonly 'sent-by-the-person': (values: { readonly n: Text }) => string;
        readonly 'written-by-the-desk': (values: { readonly n: Text }) => string;
        readonly 'captured-by-staff': (values: { readonly n: Text }) => string;
      };
      readonly sealedHolds: string;
      readonly notSealed: string;
      readonly notJudged: string;
      readonly notByPerson: string;
      readonly byDesk: string;
      readonly notByDesk: string;
      readonly otherAuthor: string;
      readonly serverDay: (values: { readonly day: Text }) => string;
      readonly senderClock: (values: { readonly time: Text }) => string;
      readonly inLog: (values: { readonly origin: Text; readonly index: Text }) => string;
      readonly inLogBy: (values: { readonly time: Text; readonly n: number }) => string;
      readonly notInLog: string;
      readonly otherPlace: string;
      readonly noProof: string;
      readonly noWitness: string;
      readonly stamped: (values: { readonly time: Text; readonly roots: Text }) => string;
      readonly stampFails: string;
      readonly originalOut: string;
      readonly textHolds: string;
      readonly textFails: string;
      readonly textRedacted: string;
      readonly otherParent: (values: { readonly path: Text }) => string;
      readonly onlyWord: (values: { readonly copy: boolean; readonly path: Text }) => string;
      readonly attachmentHolds: (values: { readonly name: Text; readonly path: Text }) => string;
      readonly attachmentFails: (values: { readonly path: Text }) => string;
      readonly attachmentOut: string;
      readonly stray: (values: { readonly path: Text }) => string;
      readonly how: (values: { readonly how: Text }) => string;
      readonly wholeTitle: string;
      readonly chosen: (values: { readonly chosen: Text; readonly all: number }) => string;
      readonly notGenuine: (values: { readonly n: number }) => string;
      readonly missing: (values: { readonly n: number }) => string;
      readonly custody: (values: { readonly n: number }) => string;
      readonly consent: (values: { readonly day: Text; readonly recipient: Text }) => string;
      readonly custodyTitle: string;
      readonly actions: {
        readonly received: string;
        readonly written: string;
        readonly 'handed-over': string;
        readonly imported: string;
        readonly redacted: string;
        readonly packaged: string;
      };
      readonly textOf: string;
      readonly limitsTitle: string;
      readonly limits: string;
      readonly byPerson: (values: { readonly conversation: Text }) => string;
      readonly redacted: (values: {
        readonly n: number;
        readonly hasReason: boolean;
        readonly reason: Text;
        readonly original: string;
      }) => string;
      readonly capture: (values: {
        readonly address: Text;
        readonly created: Text;
        readonly software: Text;
      }) => string;
      readonly noAddress: string;
      readonly noTime: string;
      readonly noSoftware: string;
      readonly deposit: {
        readonly signed: string;
        readonly notSigned: string;
        readonly version: (values: { readonly n: Text }) => string;
        readonly own: string;
        readonly notOwn: string;
        readonly after: (values: { readonly n: Text }) => string;
        readonly notAfter: string;
        readonly order: (values: { readonly n: Text; readonly next: Text }) => string;
        readonly noOrder: (values: { readonly n: Text; readonly next: Text }) => string;
        readonly log: (values: { readonly origin: Text; readonly key: Text }) => string;
        readonly file: (values: { readonly name: Text; readonly path: Text }) => string;
        readonly fileFails: (values: { readonly path: Text }) => string;
        readonly fileOut: (values: { readonly name: Text; readonly hash: Text }) => string;
        readonly allFiles: (values: { readonly n: Text }) => string;
        readonly title: string;
        readonly soundText: string;
        readonly besideStray: (values: { readonly path: Text }) => string;
      };
    };
  };
  readonly warnings: {
    readonly warning: {
      readonly title: string;
      readonly text: string;
      readonly how: string;
      readonly again: string;
      readonly loading: string;
      readonly waiting: (values: { readonly n: Text }) => string;
      readonly published: (values: { readonly n: Text }) => string;
      readonly noneWaiting: string;
      readonly noneShown: string;
      readonly where: string;
      readonly when: string;
      readonly advice: string;
      readonly by: (values: { readonly name: Text }) => string;
      readonly approvedBy: (values: { readonly name: Text }) => string;
      readonly until: (values: { readonly day: Text }) => string;
      readonly own: string;
      readonly approve: string;
      readonly approved: string;
      readonly correct: string;
      readonly correctOf: (values: { readonly area: Text }) => string;
      readonly takeDown: string;
      readonly takeDownSure: string;
      readonly takeDownText: string;
      readonly takeDownAct: string;
      readonly takenDown: string;
      readonly propose: string;
      readonly proposeAct: string;
      readonly proposed: string;
      readonly correcting: string;
      readonly correctingText: string;
      readonly correctAct: string;
      readonly corrected: string;
      readonly cancel: string;
      readonly faults: (values: { readonly n: number }) => string;
      readonly conducts: string;
      readonly area: string;
      readonly areaHint: string;
      readonly month: string;
      readonly part: string;
      readonly adviceHint: string;
      readonly language: string;
      readonly days: string;
      readonly daysOf: (values: { readonly n: Text }) => string;
      readonly unrecognisable: string;
      readonly agreed: string;
      readonly tick: string;
    };
    readonly conduct: {
      readonly violence: string;
      readonly robbery: string;
      readonly 'refusal-to-pay': string;
      readonly 'pressure-without-protection': string;
      readonly filming: string;
      readonly stalking: string;
      readonly 'impersonating-police': string;
      readonly drugging: string;
      readonly 'coercion-by-third-party': string;
      readonly other: string;
    };
    readonly part: {
      readonly whole: string;
      readonly beginning: string;
      readonly middle: string;
      readonly end: string;
    };
  };
  readonly 'wind-down': {
    readonly plan: {
      readonly title: string;
      readonly days: (values: { readonly closes: Text; readonly ends: Text }) => string;
      readonly successor: (values: {
        readonly name: Text;
        readonly address: Text;
        readonly telephone: Text;
      }) => string;
      readonly nobody: string;
      readonly planned: string;
      readonly confirm: string;
      readonly confirmSure: string;
      readonly confirmText: (values: { readonly ends: Text }) => string;
      readonly confirmAct: string;
      readonly confirmDone: string;
      readonly refuse: string;
      readonly refuseDone: string;
      readonly answersText: (values: { readonly name: Text; readonly ends: Text }) => string;
      readonly answers: string;
      readonly reading: (values: { readonly count: Text; readonly of: Text }) => string;
      readonly counts: (values: {
        readonly yes: Text;
        readonly no: Text;
        readonly silent: Text;
      }) => string;
    };
  };
  readonly faults: {
    readonly fault: {
      readonly 'needs-words': string;
      readonly 'needs-more': string;
      readonly 'too-long': string;
      readonly 'needs-number': string;
      readonly 'needs-whole-number': string;
      readonly 'needs-larger': string;
      readonly 'needs-smaller': string;
      readonly 'needs-yes-or-no': string;
      readonly 'must-be-chosen': string;
      readonly 'needs-list': string;
      readonly 'needs-day': string;
      readonly 'is-missing': string;
      readonly 'missing-or-unknown': string;
      readonly 'not-understood': string;
      readonly 'must-not-be-empty': string;
      readonly 'longer-than-characters': (values: { readonly most: number }) => string;
      readonly 'longer-than-letters': (values: { readonly most: number }) => string;
      readonly 'must-be-one-line': string;
      readonly 'needs-iso-day': string;
      readonly 'needs-month': string;
      readonly 'needs-time': string;
      readonly 'needs-country-code': string;
      readonly 'needs-hex-digits': (values: { readonly digits: Text }) => string;
      readonly 'needs-text': string;
      readonly 'not-a-time-zone': string;
      readonly 'needs-reason-for-decision': string;
      readonly 'needs-a-part': string;
      readonly 'needs-year-or-date': string;
      readonly 'needs-reason-for-danger': string;
      readonly 'needs-what-was-done': string;
      readonly 'needs-words-of-review': string;
      readonly 'needs-how-told': string;
      readonly 'may-not-be-written-down': string;
      readonly 'must-be-of-list': string;
      readonly 'needs-desk': string;
      readonly 'needs-language-name': string;
      readonly 'needs-time-zone': string;
      readonly 'needs-day-of-task': string;
      readonly 'withdrawn-before-given': string;
      readonly 'only-in-danger': string;
      readonly 'nothing-filled-in': string;
      readonly 'not-a-web-address': string;
      readonly 'address-has-password': string;
      readonly 'needs-web-address': string;
      readonly 'needs-platform': string;
      readonly 'needs-good-faith': string;
      readonly 'needs-authorisation': string;
      readonly 'needs-second-reviewer': string;
      readonly 'never-notice-of-child': string;
      readonly 'needs-capture': string;
      readonly 'never-capture-of-child': string;
      readonly 'own-advertisement': string;
      readonly 'not-safe-to-remove': string;
      readonly 'sent-needs-notify': string;
      readonly 'answer-needs-sent': string;
      readonly 'day-too-early': string;
      readonly 'not-a-file-of-cases': string;
      readonly 'needs-format': (values: { readonly format: Text }) => string;
      readonly 'other-version': string;
      readonly 'needs-entries': string;
      readonly 'needs-cases': string;
      readonly 'unreadable-entry': string;
      readonly 'needs-basis': (values: { readonly least: Text }) => string;
      readonly 'wrong-review-day': string;
      readonly 'wrong-review-end': string;
      readonly 'needs-base64': string;
      readonly 'needs-list-name': string;
      readonly 'needs-two-lists': string;
      readonly 'too-many-lists': (values: { readonly most: Text }) => string;
      readonly 'lists-twice': string;
      readonly 'needs-one-of': (values: { readonly values: Text }) => string;
      readonly 'needs-recipient': string;
      readonly 'has-too-many': (values: { readonly most: number }) => string;
      readonly 'day-twice': string;
      readonly 'ends-before-start': string;
      readonly 'outside-of-day': string;
      readonly 'overlaps-session': (values: { readonly number: Text }) => string;
      readonly 'needs-session': string;
      readonly 'needs-summary': string;
      readonly 'needs-change-record': string;
      readonly 'no-such-session': string;
      readonly 'needs-name-for-list': string;
      readonly 'holds-number': string;
      readonly 'holds-online-name': string;
      readonly 'holds-plate': string;
      readonly 'holds-link': string;
      readonly 'needs-advice': string;
      readonly 'needs-area': string;
      readonly 'needs-coarse-area': string;
      readonly 'needs-conduct': string;
      readonly 'conduct-twice': string;
      readonly 'needs-language': string;
      readonly 'needs-days': string;
      readonly 'needs-a-day': string;
      readonly 'too-many-days': (values: { readonly most: Text }) => string;
      readonly 'no-such-column': string;
      readonly 'needs-a-code': string;
      readonly 'takes-one-code': string;
      readonly 'code-twice': string;
      readonly 'code-not-in-coding': string;
      readonly 'needs-https-address': string;
      readonly 'needs-slug': string;
      readonly 'too-many-columns': (values: { readonly most: Text }) => string;
      readonly 'needs-count-between': string;
      readonly 'needs-earlier-year-first': string;
      readonly 'needs-at-least': (values: { readonly least: Text }) => string;
      readonly 'holds-twice': string;
      readonly 'needs-lower-first': string;
      readonly 'needs-tenths-of-percent': string;
      readonly 'needs-each-answer': string;
      readonly 'needs-line': string;
      readonly 'needs-page-path': string;
      readonly 'needs-cursor': string;
      readonly 'needs-e-mail': string;
      readonly 'unknown-time-zone': string;
      readonly 'ends-where-it-begins': string;
      readonly 'needs-lower-hex-digits': (values: { readonly digits: Text }) => string;
      readonly 'larger-than-bytes': (values: { readonly most: Text }) => string;
      readonly 'needs-padded-base64': string;
      readonly 'needs-clock-time': string;
      readonly 'needs-short-word': string;
      readonly 'needs-hybrid-recipient': string;
      readonly 'needs-decimal-number': string;
      readonly 'too-many-attachments': (values: { readonly most: Text }) => string;
      readonly 'needs-day-within': (values: { readonly most: Text }) => string;
      readonly 'not-a-recipient': string;
      readonly 'needs-recent-month': string;
      readonly 'needs-offered-language': string;
      readonly 'profile-unknown-field': string;
      readonly 'profile-missing': (values: { readonly form: Text }) => string;
      readonly 'profile-missing-or-null': (values: { readonly form: Text }) => string;
      readonly 'profile-missing-example': string;
      readonly 'profile-needs-form': (values: { readonly form: Text }) => string;
      readonly 'profile-needs-form-or-null': (values: { readonly form: Text }) => string;
      readonly 'profile-needs-desk': string;
      readonly 'profile-needs-profile': string;
      readonly 'profile-needs-list': (values: { readonly form: Text }) => string;
      readonly 'profile-needs-list-or-empty': (values: { readonly form: Text }) => string;
      readonly 'profile-needs-roster': string;
      readonly 'profile-needs-desks': string;
      readonly 'profile-needs-some': (values: { readonly form: Text }) => string;
      readonly 'profile-needs-a-desk': string;
      readonly 'profile-needs-words': string;
      readonly 'profile-empty': string;
      readonly 'profile-too-long': (values: { readonly most: Text }) => string;
      readonly 'profile-too-many': (values: { readonly most: Text }) => string;
      readonly 'profile-needs-number': (values: { readonly least: Text; readonly most: Text }) => string;
      readonly 'profile-needs-number-or-null': (values: {
        readonly least: Text;
        readonly most: Text;
      }) => string;
      readonly 'profile-needs-whole-number': (values: {
        readonly least: Text;
        readonly most: Text;
      }) => string;
      readonly 'profile-needs-whole-number-or-null': (values: {
        readonly least: Text;
        readonly most: Text;
      }) => string;
      readonly 'profile-needs-one-of': (values: { readonly values: Text }) => string;
      readonly 'profile-needs-true-or-false': string;
      readonly 'profile-needs-day': string;
      readonly 'profile-needs-time': string;
      readonly 'profile-needs-language-tag': string;
      readonly 'profile-needs-country': string;
      readonly 'profile-needs-member': string;
      readonly 'profile-needs-desk-id': string;
      readonly 'profile-needs-end-after-begin': string;
      readonly 'profile-needs-time-zone': string;
      readonly 'profile-needs-address': string;
      readonly 'needs-long-pattern': (values: { readonly least: Text }) => string;
      readonly 'holds-word-of-offer': (values: { readonly words: Text }) => string;
    };
  };
  readonly htcds: {
    readonly htcds: {
      readonly 'not-a-record': string;
      readonly 'no-such-field': string;
      readonly 'field-twice': (values: { readonly name: Text }) => string;
      readonly 'holds-list': string;
      readonly 'unreadable-letters': string;
      readonly 'too-long': string;
      readonly 'not-a-day': string;
      readonly 'not-a-number': string;
      readonly 'not-true-or-false': string;
      readonly 'takes-one-value': string;
      readonly 'not-on-list': (values: { readonly values: Text }) => string;
      readonly 'not-a-country': string;
      readonly 'not-a-language': string;
      readonly 'not-a-telephone': string;
      readonly 'quote-never-closed': string;
      readonly 'file-empty': string;
      readonly 'quote-alone': string;
      readonly 'too-many-cells': string;
      readonly 'core-field-silent': string;
      readonly 'name-not-listed': string;
      readonly 'value-not-listed': string;
      readonly 'too-many-rows': string;
      readonly 'says-nothing': string;
      readonly 'does-not-fit': (values: { readonly fault: Text }) => string;
      readonly 'case-does-not-say': string;
      readonly 'gender-other': string;
      readonly 'languages-in-words': (values: { readonly count: Text }) => string;
      readonly 'more-languages': (values: { readonly count: Text }) => string;
      readonly 'working-name': string;
      readonly withheld: string;
      readonly 'birth-without-day': string;
      readonly 'no-safe-hours': string;
      readonly 'forced-criminality': string;
      readonly 'field-names-organisation': string;
      readonly 'value-defined-only': (values: { readonly value: Text }) => string;
      readonly 'recorded-in-words': (values: { readonly count: Text }) => string;
      readonly 'identified-by-authority': string;
      readonly 'not-presumed-only': string;
      readonly 'not-decided': string;
      readonly 'nobody-decided': string;
      readonly 'outcome-unknown': string;
      readonly 'owner-is-desk': string;
      readonly 'statements-apart': (values: { readonly count: Text }) => string;
      readonly 'recipient-person': string;
      readonly 'earlier-referrals': (values: { readonly count: Text }) => string;
      readonly 'many-consents': (values: { readonly count: Text }) => string;
      readonly 'taken-over': (values: { readonly status: Text }) => string;
      readonly 'taken-over-decided': (values: { readonly status: Text; readonly by: Text }) => string;
    };
  };
  readonly register: {
    readonly register: {
      readonly 'groups-too-small': (values: { readonly k: Text; readonly smallest: Text }) => string;
      readonly 'year-not-settled': (values: { readonly year: Text; readonly day: Text }) => string;
      readonly 'table-not-rounded': (values: { readonly k: Text }) => string;
      readonly 'records-changed': string;
      readonly 'tables-contradict': string;
      readonly 'tables-disclose': string;
      readonly 'protection-unproven': string;
      readonly 'delta-too-large': (values: { readonly delta: Text; readonly most: Text }) => string;
      readonly 'budget-spent': (values: {
        readonly year: Text;
        readonly budget: Text;
        readonly spent: Text;
        readonly asked: Text;
        readonly left: Text;
      }) => string;
      readonly 'synthetic-without-source': string;
      readonly 'synthetic-other-years': string;
      readonly 'synthetic-unknown-value': string;
      readonly 'synthetic-too-many': (values: { readonly most: Text }) => string;
      readonly 'estimate-year-not-over': (values: { readonly year: Text; readonly next: Text }) => string;
      readonly 'overlaps-not-rounded': (values: { readonly k: Text }) => string;
      readonly 'estimate-not-rounded': string;
      readonly 'estimate-too-small': (values: { readonly fewest: Text }) => string;
      readonly 'no-overlap-shown': string;
      readonly 'overlap-missing': string;
      readonly 'lists-changed': string;
      readonly 'estimates-contradict': string;
      readonly 'estimates-disclose': string;
      readonly 'headline-discloses': (values: { readonly lists: Text }) => string;
      readonly 'list-table-discloses': string;
      readonly 'record-table-discloses': string;
    };
  };
  readonly statistics: {
    readonly phrase: {
      readonly 'method-stepwise': string;
      readonly 'method-independence': string;
      readonly 'method-bic': string;
      readonly 'method-dga': string;
      readonly 'method-lcmcr': string;
      readonly 'method-bayes': string;
      readonly 'model-main': string;
      readonly 'model-effects': (values: { readonly effects: Text }) => string;
      readonly 'model-graphs': (values: {
        readonly graphs: Text;
        readonly probability: Text;
        readonly edges: Text;
      }) => string;
      readonly 'model-graphs-alone': (values: {
        readonly graphs: Text;
        readonly probability: Text;
      }) => string;
      readonly 'model-latent': (values: { readonly classes: Text; readonly chains: Text }) => string;
      readonly none: string;
      readonly 'too-few-lists': (values: { readonly lists: Text; readonly fewest: Text }) => string;
      readonly 'no-pair-chosen': string;
      readonly 'no-model-estimates': string;
      readonly 'close-models': (values: {
        readonly close: Text;
        readonly low: number;
        readonly high: number;
      }) => string;
      readonly 'models-left-out': (values: { readonly left: Text; readonly models: Text }) => string;
      readonly 'no-interval': string;
      readonly 'assumes-independence': string;
      readonly 'no-upper-end': string;
      readonly 'chains-disagree': (values: { readonly rHat: Text; readonly most: Text }) => string;
      readonly 'few-draws': (values: { readonly draws: Text; readonly fewest: Text }) => string;
      readonly 'reaches-bound': (values: { readonly bound: Text }) => string;
      readonly 'not-fitted': string;
      readonly 'estimate-missing': string;
      readonly 'estimate-not-unique': string;
      readonly 'estimate-missing-not-unique': string;
      readonly 'existence-0': string;
      readonly 'existence-1': string;
      readonly 'existence-2': string;
      readonly 'existence-3': string;
      readonly 'replicates-failed': (values: { readonly failed: Text; readonly replicates: Text }) => string;
      readonly 'hangs-on-one-person': string;
      readonly 'replicates-aside': (values: { readonly bias: Text; readonly most: Text }) => string;
      readonly 'lower-limit-extreme': (values: { readonly level: Text }) => string;
      readonly 'upper-limit-extreme': (values: { readonly level: Text }) => string;
      readonly 'rule-lists': string;
      readonly 'rule-overlap': (values: { readonly fewest: Text }) => string;
      readonly 'rule-fault': string;
      readonly 'rule-dependence': string;
      readonly 'rule-consistency': (values: { readonly fewest: Text }) => string;
      readonly 'rule-excess': (values: { readonly fewest: Text }) => string;
      readonly 'rule-families': (values: { readonly fewest: Text }) => string;
      readonly 'rule-disagreement': (values: { readonly ratio: Text }) => string;
      readonly 'few-shared': (values: { readonly shared: Text; readonly fewest: Text }) => string;
      readonly 'lists-depend': (values: { readonly model: Text }) => string;
      readonly 'lists-too-small': (values: { readonly percent: Text }) => string;
      readonly 'lists-too-large': (values: { readonly percent: Text }) => string;
      readonly 'few-families': (values: { readonly estimated: number; readonly fewest: Text }) => string;
      readonly 'methods-differ': (values: {
        readonly ratio: Text;
        readonly low: number;
        readonly lowMethod: Text;
        readonly high: number;
        readonly highMethod: Text;
      }) => string;
      readonly 'assumption-closed': string;
      readonly 'assumption-definition': string;
      readonly 'assumption-linkage': string;
      readonly 'assumption-dependence': string;
      readonly 'assumption-heterogeneity': string;
      readonly 'assumption-reachable': string;
      readonly caveat: string;
      readonly 'change-list-left-out': string;
      readonly 'change-lists-merged': string;
      readonly 'change-threshold': string;
      readonly 'change-criterion': string;
      readonly 'change-prior': string;
      readonly 'change-linkage': string;
      readonly 'without-list': (values: { readonly list: Text }) => string;
      readonly 'lists-as-one': (values: { readonly lists: Text }) => string;
      readonly 'pairs-below': (values: { readonly p: number }) => string;
      readonly 'links-wrong': (values: { readonly missed: number; readonly wrong: number }) => string;
      readonly 'best-of-pairs': (values: { readonly criterion: Text; readonly models: Text }) => string;
      readonly 'best-of-triples': (values: { readonly criterion: Text; readonly models: Text }) => string;
      readonly 'prior-variance': (values: { readonly variance: number }) => string;
      readonly 'prior-person': (values: { readonly people: number }) => string;
      readonly 'prior-people': (values: { readonly people: number }) => string;
      readonly 'report-title': string;
      readonly 'no-headline': string;
      readonly 'no-headline-text': string;
      readonly headline: string;
      readonly 'headline-figure': (values: {
        readonly estimate: number;
        readonly interval: Text;
        readonly method: Text;
      }) => string;
      readonly 'headline-text': string;
      readonly scope: (values: {
        readonly observed: number;
        readonly lists: Text;
        readonly names: Text;
      }) => string;
      readonly 'reason-of': (values: { readonly method: Text; readonly reason: Text }) => string;
      readonly range: (values: { readonly low: number; readonly high: number }) => string;
      readonly 'not-estimable': string;
      readonly 'families-title': string;
      readonly 'families-text': string;
      readonly 'families-caption': string;
      readonly 'head-family': string;
      readonly 'head-estimate': string;
      readonly 'head-95': string;
      readonly 'head-80': string;
      readonly 'head-rate': string;
      readonly 'head-headline': string;
      readonly refused: string;
      readonly 'not-refused': string;
      readonly 'rate-range': (values: {
        readonly rate: number;
        readonly low: number;
        readonly high: number;
      }) => string;
      readonly 'questions-title': string;
      readonly 'questions-text': string;
      readonly 'overlaps-title': string;
      readonly 'overlaps-text': (values: { readonly shared: number; readonly triples: Text }) => string;
      readonly 'overlaps-caption': string;
      readonly 'head-lists': string;
      readonly 'head-people': string;
      readonly 'head-few': string;
      readonly 'fewer-than': (values: { readonly few: Text }) => string;
      readonly 'sensitivity-title': string;
      readonly 'sensitivity-text': string;
      readonly 'sensitivity-guessed': string;
      readonly 'sensitivity-measured': string;
      readonly 'sensitivity-caption': string;
      readonly 'head-change': string;
      readonly 'head-what': string;
      readonly 'head-range': string;
      readonly 'consistency-title': string;
      readonly 'consistency-text': string;
      readonly 'consistency-caption': string;
      readonly 'head-list': string;
      readonly 'head-bias': string;
      readonly 'others-see-too-few': string;
      readonly 'trajectories-title': string;
      readonly 'trajectories-text': string;
      readonly 'chart-text': string;
      readonly 'trajectories-caption': string;
      readonly 'head-share': string;
      readonly 'head-middle': string;
      readonly percent: (values: { readonly share: Text }) => string;
      readonly 'checks-title': string;
      readonly 'checks-caption': string;
      readonly 'head-model': string;
      readonly 'head-existence': string;
      readonly 'head-aic': string;
      readonly 'head-r-hat': string;
      readonly 'head-r-hat-plain': string;
      readonly 'head-draws': string;
      readonly 'has-posterior': string;
      readonly 'read-title': string;
      readonly 'again-title': string;
      readonly 'again-run': (values: {
        readonly seed: Text;
        readonly replicates: number;
        readonly chains: Text;
        readonly sweeps: number;
        readonly generator: Text;
      }) => string;
      readonly 'again-population': (values: { readonly population: number }) => string;
      readonly 'again-made': (values: { readonly version: Text; readonly hash: Text }) => string;
      readonly 'as-published': (values: { readonly caption: Text }) => string;
      readonly narrowing: string;
      readonly 'page-headline': (values: { readonly years: Text }) => string;
      readonly 'page-no-headline': (values: { readonly years: Text }) => string;
      readonly 'published-families': string;
      readonly 'rule-broken': (values: { readonly methods: Text; readonly rule: Text }) => string;
      readonly 'published-rests': string;
      readonly 'head-lowest': string;
      readonly 'head-highest': string;
      readonly 'answer-holds': (values: { readonly assumption: Text; readonly why: Text }) => string;
      readonly 'answer-fails': (values: { readonly assumption: Text; readonly why: Text }) => string;
      readonly 'head-figure': string;
      readonly 'head-between': string;
      readonly between: (values: { readonly low: number; readonly high: number }) => string;
      readonly 'everybody-listed': string;
      readonly 'overlaps-left-out': (values: { readonly small: Text; readonly others: Text }) => string;
      readonly 'rates-guessed': string;
      readonly 'rates-measured': (values: { readonly rates: Text }) => string;
      readonly 'rate-pair': (values: { readonly missed: number; readonly wrong: number }) => string;
      readonly 'published-run': (values: {
        readonly seed: Text;
        readonly replicates: Text;
        readonly chains: Text;
        readonly sweeps: Text;
        readonly generator: Text;
        readonly version: Text;
      }) => string;
      readonly commitment: (values: { readonly commitment: Text }) => string;
      readonly 'file-empty-table': string;
      readonly 'file-empty-records': string;
      readonly 'note-utf-16': string;
      readonly 'note-windows-1252': string;
      readonly 'note-semicolons': string;
      readonly 'note-tabs': string;
      readonly 'file-no-text': string;
      readonly 'file-workbook': string;
      readonly 'file-quote-open': (values: { readonly line: Text }) => string;
      readonly 'file-one-column': string;
      readonly 'file-line-columns': (values: {
        readonly line: Text;
        readonly columns: Text;
        readonly first: Text;
      }) => string;
      readonly 'file-counts-unlisted': (values: { readonly line: Text }) => string;
      readonly 'file-line-repeats': (values: { readonly line: Text; readonly before: Text }) => string;
      readonly 'file-first-line-numbers': string;
      readonly 'file-one-list': string;
      readonly 'file-too-many-lists': (values: { readonly lists: Text; readonly most: Text }) => string;
      readonly 'file-list-unnamed': (values: { readonly column: Text }) => string;
      readonly 'file-list-twice': (values: { readonly name: Text }) => string;
      readonly 'file-write-0-or-1': (values: { readonly line: Text; readonly list: Text }) => string;
      readonly 'file-count-missing': (values: { readonly line: Text }) => string;
      readonly 'file-count-negative': (values: { readonly line: Text }) => string;
      readonly 'file-count-fraction': (values: { readonly line: Text }) => string;
      readonly 'file-count-no-number': (values: { readonly line: Text }) => string;
      readonly 'file-count-too-large': (values: { readonly line: Text }) => string;
      readonly 'file-counts-nobody': string;
      readonly 'file-list-empty': (values: { readonly name: Text }) => string;
      readonly 'note-combinations-missing': (values: {
        readonly missing: Text;
        readonly all: Text;
      }) => string;
      readonly 'note-strangers': (values: { readonly pairs: Text }) => string;
      readonly 'file-column-unnamed': (values: { readonly column: Text }) => string;
      readonly 'file-column-twice': (values: { readonly name: Text }) => string;
      readonly 'file-too-many-columns': (values: { readonly columns: Text; readonly most: Text }) => string;
      readonly 'list-lacks': (values: { readonly missing: Text; readonly columns: Text }) => string;
      readonly 'list-quote-open': string;
      readonly 'list-nobody': string;
      readonly 'list-fault': (values: {
        readonly line: Text;
        readonly column: Text;
        readonly fault: Text;
      }) => string;
      readonly 'list-faults': (values: { readonly faults: Text }) => string;
      readonly 'list-faults-more': (values: { readonly faults: Text; readonly more: Text }) => string;
      readonly 'born-form': string;
      readonly 'born-year': string;
      readonly 'born-order': string;
      readonly 'born-day': string;
      readonly 'sex-form': string;
      readonly 'nationality-form': string;
      readonly 'rates-missing': string;
      readonly 'pairs-first-line': (values: { readonly columns: Text }) => string;
      readonly 'pairs-line': (values: { readonly line: Text }) => string;
      readonly 'pairs-impossible': string;
      readonly 'pairs-none-judged': string;
      readonly 'workshop-title': string;
      readonly 'workshop-practised-title': string;
      readonly 'workshop-course': (values: {
        readonly course: Text;
        readonly day: Text;
        readonly minutes: number;
      }) => string;
      readonly 'workshop-place': (values: { readonly place: Text }) => string;
      readonly 'workshop-practised-caption': string;
      readonly 'workshop-head-step': string;
      readonly 'workshop-head-minutes': string;
      readonly 'workshop-interviews': (values: { readonly titles: Text }) => string;
      readonly 'workshop-people-title': string;
      readonly 'workshop-people': (values: { readonly people: number; readonly paper: Text }) => string;
      readonly 'workshop-stayed': string;
      readonly 'workshop-suppression': string;
      readonly 'workshop-score': (values: { readonly most: Text }) => string;
      readonly 'workshop-few': (values: { readonly count: number }) => string;
      readonly 'workshop-effect-caption': (values: { readonly count: number }) => string;
      readonly 'workshop-head-when': string;
      readonly 'workshop-head-mean': string;
      readonly 'workshop-head-interval': string;
      readonly 'workshop-row-before': string;
      readonly 'workshop-row-after': string;
      readonly 'workshop-row-later': string;
      readonly 'workshop-difference': (values: {
        readonly difference: Text;
        readonly low: Text;
        readonly high: Text;
      }) => string;
      readonly 'workshop-zero': string;
      readonly 'workshop-standardised': (values: {
        readonly g: Text;
        readonly low: Text;
        readonly high: Text;
      }) => string;
      readonly 'workshop-caveat': string;
      readonly 'workshop-later-title': string;
      readonly 'workshop-later-few': (values: { readonly count: number }) => string;
      readonly 'workshop-later-waiting': (values: { readonly count: number }) => string;
      readonly 'workshop-later-caption': (values: { readonly count: number }) => string;
      readonly 'workshop-later-change': (values: {
        readonly difference: Text;
        readonly low: Text;
        readonly high: Text;
        readonly count: number;
      }) => string;
      readonly 'workshop-later-from-before': (values: {
        readonly gain: Text;
        readonly remainder: Text;
        readonly low: Text;
        readonly high: Text;
      }) => string;
      readonly 'workshop-later-before-withheld': string;
      readonly 'workshop-later-who': string;
      readonly 'workshop-scales-title': string;
      readonly 'workshop-scales-caption': string;
      readonly 'workshop-head-statement': string;
      readonly 'workshop-head-before': string;
      readonly 'workshop-head-back': string;
      readonly 'workshop-head-after': string;
      readonly 'workshop-figure': (values: {
        readonly value: Text;
        readonly low: Text;
        readonly high: Text;
        readonly people: number;
      }) => string;
      readonly 'workshop-percent-range': (values: { readonly low: Text; readonly high: Text }) => string;
      readonly 'workshop-scales-note': string;
      readonly 'workshop-items-title': string;
      readonly 'workshop-items-caption': string;
      readonly 'workshop-head-question': string;
      readonly 'workshop-head-right-before': string;
      readonly 'workshop-head-right-after': string;
      readonly 'workshop-head-chance': string;
      readonly 'workshop-items-few': string;
      readonly 'workshop-items-by-subtraction': string;
      readonly 'workshop-chance-note': string;
      readonly 'workshop-choices-title': string;
      readonly 'workshop-choices-none': string;
      readonly 'workshop-choice': (values: { readonly title: Text; readonly people: number }) => string;
      readonly 'workshop-sentence': (values: {
        readonly title: Text;
        readonly number: Text;
        readonly people: number;
      }) => string;
      readonly 'workshop-poll-few': (values: { readonly title: Text }) => string;
      readonly 'workshop-sentence-few': (values: { readonly title: Text; readonly number: Text }) => string;
      readonly 'workshop-head-option': string;
      readonly 'workshop-together': (values: { readonly together: Text }) => string;
      readonly 'workshop-together-note': string;
      readonly 'workshop-source-title': string;
      readonly 'workshop-source': (values: {
        readonly organisation: Text;
        readonly day: Text;
        readonly course: Text;
        readonly version: Text;
      }) => string;
    };
  };
}
