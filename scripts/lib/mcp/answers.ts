/** What the server over the built data answers: claims by words, evidence for a term, one paper. Every answer names paths of the site. */
import MiniSearch from 'minisearch';
import {
  citeClaim,
  fold,
  lookUp,
  suggest,
  techniqueEvidence,
  toLookup,
  toMarkdown,
  type Catalogue,
  filingsOf,
  type Filing,
  type Term,
} from '../../../src/catalogue/index.ts';

const CLAIMS_MAX = 20;

export interface Answers {
  readonly searchClaims: (query: string, most: number) => string;
  readonly evidenceFor: (term: string) => string;
  readonly getPaper: (given: string) => string;
}

const claimLine = (filing: Filing): string => {
  const { to, role, evaluation = [], tldr, path } = filing.contribution;
  const judged = evaluation.map(
    ({ criterion, outcome }) => `${criterion.name}: ${outcome ?? 'outcome not stated'}`,
  );
  return `- ${tldr} [${citeClaim(filing)}](${path}) – ${to.map(({ name }) => name).join(', ')}${role ? `, ${role}` : ''}${judged.length > 0 ? `; ${judged.join(', ')}` : ''}`;
};

function findTerm({ termById }: Catalogue, given: string): Term | undefined {
  const wanted = fold(given.replace(/^.*\//, ''));
  const named = [...termById.values()];
  return named.find(({ id, name, aliases }) => [id, name, ...aliases].some((one) => fold(one) === wanted));
}

/** Nothing is asked of anybody: all answers come from this catalogue. */
export function createAnswers(catalogue: Catalogue): Answers {
  const filings = filingsOf(catalogue.papers);
  const byId = new Map(filings.map((filing) => [filing.contribution.id, filing]));
  const index = new MiniSearch<{ id: string; tldr: string; terms: string; title: string }>({
    fields: ['tldr', 'terms', 'title'],
    searchOptions: { boost: { terms: 2, tldr: 2 }, prefix: true, fuzzy: 0.15 },
  });
  index.addAll(
    filings.map(({ paper, contribution: { id, tldr, to, techniques = [], evaluation = [] } }) => ({
      id,
      tldr,
      title: [paper.title, ...paper.aliases, ...paper.authors.map(({ family }) => family)].join(' '),
      terms: [...to, ...techniques, ...evaluation.map(({ criterion }) => criterion)]
        .flatMap(({ name, aliases }) => [name, ...aliases])
        .join(' '),
    })),
  );
  const lookup = toLookup(catalogue);

  return {
    searchClaims: (query, most) => {
      const found = index
        .search(query)
        .slice(0, Math.min(most, CLAIMS_MAX))
        .flatMap(({ id }) => byId.get(String(id)) ?? []);
      return found.length === 0 ? `No claim has these words: ${query}` : found.map(claimLine).join('\n');
    },
    evidenceFor: (given) => {
      const term = findTerm(catalogue, given);
      if (!term) {
        const near = suggest(
          given,
          [...catalogue.termById.values()].map(({ name }) => name),
          3,
        );
        return `There is no term ${JSON.stringify(given)}.${near.length > 0 ? ` Near it: ${near.join(', ')}.` : ''}`;
      }
      const tested = term.kind === 'techniques' ? techniqueEvidence(catalogue, term).sentence : '';
      const claims = catalogue.contributionsByTerm.get(term.id) ?? [];
      return [
        `# ${term.name} (${term.path})`,
        term.tldr,
        tested,
        ...claims.slice(0, CLAIMS_MAX).map(claimLine),
        claims.length > CLAIMS_MAX ? `and ${claims.length - CLAIMS_MAX} more on ${term.path}` : '',
      ]
        .filter(Boolean)
        .join('\n');
    },
    getPaper: (given) => {
      const path = lookUp(lookup, given)?.path;
      const wanted = fold(given);
      const paper = catalogue.papers.find(
        (one) =>
          one.path === path ||
          one.id === given ||
          one.former_ids.includes(given) ||
          [one.title, ...one.other_titles, ...one.aliases].some((name) => fold(name) === wanted),
      );
      if (!paper)
        return `There is no paper ${JSON.stringify(given)} here. Claims can be searched by words: search_claims.`;
      const claims = paper.contributions.map((contribution) => claimLine({ paper, contribution }));
      return `${toMarkdown(paper, catalogue.relationsByPaper.get(paper.id) ?? [], paper.path)}\n## Claims and their paths\n\n${claims.join('\n')}\n`;
    },
  };
}
