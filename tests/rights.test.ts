// Each country and each question in one language by turns, and each page with folds once, one of them from
// right to left. All of them in every language: at night.
import { describeRights, foldedPaths, rightsLanguages } from './rights-pages.ts';

describeRights({
  languages: rightsLanguages,
  isMeasured: (language, page) => page % rightsLanguages.length === rightsLanguages.indexOf(language),
  folded: foldedPaths.map((path) => (path === '/rights/hr' ? `/ar${path}` : `/en${path}`)),
});
