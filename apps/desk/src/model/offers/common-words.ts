// Words that offers use, from the lists by which an offer is read for what it leaves open.
import bg from '../../../../../content/screening/bg.json' with { type: 'json' };
import en from '../../../../../content/screening/en.json' with { type: 'json' };
import es from '../../../../../content/screening/es.json' with { type: 'json' };
import hr from '../../../../../content/screening/hr.json' with { type: 'json' };
import hu from '../../../../../content/screening/hu.json' with { type: 'json' };
import nl from '../../../../../content/screening/nl.json' with { type: 'json' };
import pl from '../../../../../content/screening/pl.json' with { type: 'json' };
import ro from '../../../../../content/screening/ro.json' with { type: 'json' };
import ru from '../../../../../content/screening/ru.json' with { type: 'json' };
import sv from '../../../../../content/screening/sv.json' with { type: 'json' };
import uk from '../../../../../content/screening/uk.json' with { type: 'json' };

export const commonWords: readonly string[] = [bg, en, es, hr, hu, nl, pl, ro, ru, sv, uk].flatMap((list) =>
  Object.values(list.questions).flat(),
);
