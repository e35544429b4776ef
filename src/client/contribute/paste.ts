/** What is pasted: recognised, compared with the catalogue, turned into facts. */
import {
  arxivMonth,
  describeWork,
  factsFromBibtex,
  findDuplicate,
  fromFacts,
  identify,
  takenIds,
  type DraftVocabulary,
  type Facts,
} from '../../catalogue/browser.ts';
import { find, make } from './dom.ts';
import type { Store } from './store.ts';

type Read = { readonly facts: Facts; readonly said: string } | { readonly said: string };

function read(text: string): Read | undefined {
  if (text.trim() === '') return undefined;
  const found = identify(text);
  if (!found)
    return {
      said: 'Not recognised. Paste a BibTeX entry, an arXiv id, a DOI, or the address of the paper’s page; or fill in the fields.',
    };
  if (found.type === 'bibtex') {
    const [facts, ...more] = factsFromBibtex(text);
    if (!facts) return { said: 'No entry in this BibTeX.' };
    if ('message' in facts) return { said: `${facts.message}. ${facts.advice}` };
    return {
      facts,
      said:
        more.length > 0 ? `The first of ${more.length + 1} entries is filled in.` : 'Filled in from BibTeX.',
    };
  }
  const month = found.type === 'arxiv' ? arxivMonth(found.id) : undefined;
  const facts = { title: '', authors: [], links: found.links, ...(month && { published: month }) };
  if (found.type === 'url')
    return { facts, said: 'An address: its link is filled in. Copy the facts from the page.' };
  return {
    facts,
    said: `Recognised by its ${describeWork(found)}: its link is filled in${month ? ', and the month' : ''}. Paste BibTeX for the other facts, or type them.`,
  };
}

/** Says what was found; a paper that the catalogue has is linked, and nothing is filled in. */
export function bindPaste(store: Store, vocabulary: DraftVocabulary, base: string): void {
  const box = find<HTMLTextAreaElement>('[data-paste]');
  const status = find('[data-found]');
  box.addEventListener('input', () => {
    const result = read(box.value);
    status.replaceChildren();
    if (!result) return;
    if (!('facts' in result)) {
      status.append(result.said);
      return;
    }
    const known = findDuplicate(result.facts, vocabulary.papers);
    if (known) {
      const link = make('a', '', known.title);
      link.href = `${base}papers/${known.id}/`;
      status.append('The catalogue has this paper: ', link, '. Its page has a link to fix the record.');
      return;
    }
    const { draft, notes, organisations } = fromFacts(
      result.facts,
      { venues: vocabulary.venues, ids: takenIds(vocabulary) },
      { ...store.get(), id: '' },
    );
    store.replace(draft);
    const asOne = organisations.map(
      (name) => `“${name}” is given as one name: if it is an organisation, say so in the pull request.`,
    );
    status.append(['Not in the catalogue yet.', result.said, ...notes, ...asOne].join(' '));
  });
}

/** What the page that led here asked for, `?paper=arxiv:2211.00593`, as if it were pasted; a draft of another paper is left alone. */
export function pasteGiven(store: Store, search: string): void {
  const given = new URLSearchParams(search).get('paper') ?? '';
  if (given === '' || store.get().title !== '') return;
  const box = find<HTMLTextAreaElement>('[data-paste]');
  box.value = given;
  box.dispatchEvent(new Event('input'));
}
