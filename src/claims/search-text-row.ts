import { indexText } from '../search/index-text.ts';
import type { SearchTextRow } from './graph-change.ts';

/** What a version of an article is found by; `title` is '' where it has none. */
export function searchTextRow(versionId: string, title: string, text: string): SearchTextRow {
  const { searchText, words } = indexText(title, text);
  const { searchText: titleText } = indexText(title);
  return { id: versionId, properties: { titleText, searchText }, words };
}
