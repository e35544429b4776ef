/** The pages that the site bar and the footer lead to, in reading order. */
export interface SitePage {
  readonly name: string;
  readonly path: string;
  /** Left out of the bar where it is narrow; always in the menu. */
  readonly isLate?: boolean;
}

export const mainPages: readonly SitePage[] = [
  { name: 'Techniques', path: '/techniques/' },
  { name: 'Evaluation', path: '/evaluation/' },
  { name: 'Findings', path: '/findings/' },
  { name: 'Applications', path: '/applications/' },
  { name: 'Tools', path: '/tools/' },
  { name: 'Papers', path: '/papers/' },
  { name: 'Evidence', path: '/evidence/' },
  { name: 'Timeline', path: '/timeline/', isLate: true },
  { name: 'Roadmap', path: '/roadmap/', isLate: true },
  { name: 'Tasks', path: '/tasks/', isLate: true },
];

export const footerPages: readonly SitePage[] = [
  { name: 'About', path: '/about/' },
  { name: 'Contribute', path: '/contribute/' },
  { name: 'Check a bibliography', path: '/check/' },
  { name: 'Changes', path: '/changes/' },
  { name: 'Latest', path: '/latest/' },
  { name: 'Authors', path: '/authors/' },
  { name: 'Venues', path: '/venues/' },
  { name: 'Models', path: '/models/' },
  { name: 'Corrections', path: '/corrections/' },
  { name: 'Coverage', path: '/coverage/' },
  { name: 'Health', path: '/health/' },
  { name: 'Compare', path: '/compare/' },
  { name: 'Reading a table', path: '/evidence/reading/' },
  { name: 'Data', path: '/data/' },
  { name: 'Cite', path: '/cite/' },
];
