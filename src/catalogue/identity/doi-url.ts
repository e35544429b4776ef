/** Where a DOI leads; apart, so that a page that only links one knows no other forms of identifiers. */

/** Some DOIs hold signs that an address can't. */
export const doiUrl = (doi: string): string =>
  `https://doi.org/${encodeURI(doi).replace(/[?#]/g, encodeURIComponent)}`;
