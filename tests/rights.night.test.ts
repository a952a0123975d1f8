// Law and rights in every language of the workspace, and their folds from right to left too.
import { describeRights, foldedPaths, rightsLanguages } from './rights-pages.ts';

describeRights({
  languages: rightsLanguages,
  isMeasured: () => true,
  folded: ['en', 'hr', 'ar'].flatMap((language) => foldedPaths.map((path) => `/${language}${path}`)),
});
