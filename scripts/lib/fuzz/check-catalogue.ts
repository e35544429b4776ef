/** What must hold of every record that passed the check, whatever it was made from. */
import {
  toBibtex,
  toCoins,
  toCslItem,
  toMarkdown,
  toPlainText,
  toRis,
  type Catalogue,
  isId,
  findUnseen,
} from '../../../src/catalogue/index.ts';

/** What passed the check can be exported, can be seen by readers, and has authors whom an address can hold. */
export function checkCatalogue(catalogue: Catalogue): string | undefined {
  for (const paper of catalogue.papers) {
    const { title, tldr, aliases, authors, body } = paper;
    const texts = [title, tldr, ...aliases, ...authors.map(({ name }) => name), body, toPlainText(body)];
    const unseen = findUnseen(texts.join('\n'));
    if (unseen) return `got through: ${unseen.message}`;
    if (authors.some(({ id }) => !isId(id))) return 'an author without an id';
    toBibtex(paper);
    toRis(paper);
    toCslItem(paper);
    toCoins(paper);
    toMarkdown(paper);
  }
  return undefined;
}
