import type { Article } from '../model/index.js';

/**
 * Articles on the same subject: those that one links to in `_links`, then those with the most tags in common.
 *
 * @param others articles of the same feed, in their order
 */
export function relatedArticles(
  article: Article,
  others: readonly Article[],
  max = 3,
): readonly Article[] {
  const linked = new Set(article.links.articles ?? []);
  const themes = new Set(article.links.themes ?? []);
  const tags = new Set(article.tags);
  const common = ({ id, tags: ownTags, links }: Article): number =>
    (linked.has(id) || links.articles?.includes(article.id) ? 100 : 0) +
    ownTags.filter((tag) => tags.has(tag)).length +
    (links.themes ?? []).filter((theme) => themes.has(theme)).length;
  return others
    .filter(({ id }) => id !== article.id)
    .map((other) => ({ other, score: common(other) }))
    .filter(({ score }) => score > 0)
    .sort((a, b) => b.score - a.score)
    .slice(0, max)
    .map(({ other }) => other);
}
