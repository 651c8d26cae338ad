/** Front door of knowledge: articles whose figures are filled in when they are read, and the search that finds them. */
export { archiveArticle } from './archive-article.ts';
export { compareWithRepo } from './compare-with-repo.ts';
export { createArticle } from './create-article.ts';
export { editArticle } from './edit-article.ts';
export { embedArticle, embedMissing } from './embed-articles.ts';
export { exportArticlesAsJson, exportArticlesAsZip, importArticles } from './exchange-articles.ts';
export { listGaps, recordGap, resolveGap } from './gaps.ts';
export { embedArticleJob, embedMissingJob } from './jobs.ts';
export { knowledgeRevision } from './knowledge-revision.ts';
export { listFaqs } from './list-faqs.ts';
export { publishArticle } from './publish-article.ts';
export { getArticle, listArticles, listFigures, listVersions, previewArticle } from './read-articles.ts';
export { restoreVersion } from './restore-version.ts';
export { searchKnowledge } from './search-knowledge.ts';
export { seedArticles, takeFromRepo } from './take-from-repo.ts';
