// Verbs with which the name of a function may begin. A word that our code mostly uses as a noun (`report`,
// `notice`, `line`) is left out.

/** Verbs that take an object: the object follows in the name. */
export const verbs: ReadonlySet<string> = new Set(
  (
    'accept add admit adopt agree align allow answer append apply approve ask assert assign attach ' +
    'balance begin blind block blur bring build bundle call cancel capture carry cast certify change ' +
    'check choose claim clean clear click close collect combine commit compare compile complete compose ' +
    'compress compute confirm connect consume convert copy correct cosign count countersign cover crawl ' +
    'create cut damage debrief decide declare decode decrypt delete deliver derive describe destroy ' +
    'detect discard dismiss display divide download draw drop edit eliminate encode encrypt end ensure ' +
    'enumerate erase escape evaluate expand expect export extract fetch fill filter finalise find finish ' +
    'flag flush focus fold follow forget format found free gather generate get give go grow guard handle ' +
    'hash hide hold hunt import initialise insert inspect install invent invite issue join judge jump ' +
    'keep kill lead learn leave lend limit link list listen load lock log look lose make map mark match ' +
    'measure merge migrate mount move name note notify offer open pack pad parse pause peek pick place ' +
    'play plant pose prefill prepare press print probe propose protect prove prune publish purge put ' +
    'query queue quote raise rank read rebuild receive record redraw reduce refer refresh refuse register ' +
    'rehearse reject rekey release reload remember remove rename render renew reorder repair repeat ' +
    'replace reply require reseal reset resolve restart restock restore restrict reveal revise revoke ' +
    'rewrap ring rotate round run save say schedule score scroll seal search select send serve set settle ' +
    'shift show shuffle sign simulate skip smooth solve sort split start stir stop store strip submit ' +
    'subscribe subtract sum suppress sweep switch synchronise synthesise take tell test throw tick toggle ' +
    'transfer translate trim trust try turn type unblind uncover undo uninvite unlock unmark unpack ' +
    'unstamp untick unwrap update upgrade upload use validate verify visit vouch wait walk warn watch ' +
    'withdraw wrap write'
  ).split(' '),
);

/** Words that ask a question to be answered by yes or no. */
export const questionWords: ReadonlySet<string> = new Set(
  (
    'is are was were has have had can could may might must should would will does did asks covers follows ' +
    'holds keeps matches needs reads sees takes'
  ).split(' '),
);

/** Words that are no object. */
export const smallWords: ReadonlySet<string> = new Set(
  (
    'again all apart around as at away back before behind below beside by down for from here in into now ' +
    'of off on once only out over so there through to together under until up with within without'
  ).split(' '),
);
