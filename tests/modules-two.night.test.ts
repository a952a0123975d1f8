// The other half of the modules taken out in turn, so that no slice of the night is too long.
import { modules } from '@heed/modules/rules';
import { checkWithoutModule } from './without-module.ts';

for (const { name } of modules.filter((_, at) => at % 2 === 1)) checkWithoutModule(name);
