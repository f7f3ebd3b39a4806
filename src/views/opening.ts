import type { ArticleBody, PlainArticle } from '../model/article.ts';

/** What an article is about: its standfirst, else its first paragraph in some 160 characters; null where it has no text. */
export function openingOf({ summary }: PlainArticle, body: () => ArticleBody): string | null {
  return summary ?? shortened(body().blocks[0]?.text ?? '');
}

/** At most some 160 characters, as search results show; cut between words. */
function shortened(text: string): string | null {
  if (text === '') return null;
  return text.length <= 160 ? text : `${text.slice(0, text.lastIndexOf(' ', 158) + 1 || 158).trimEnd()}…`;
}
