/** Addresses of the repository's editor and issue forms. Pure: who asks says which repository. */

/** GitHub answers 414 to more than about 8,190 bytes; the rest is for what it adds of its own. */
export const NEW_FILE_URL_MAX_BYTES = 7_500;

const BRANCH = 'main';
const root = (repository: string): string => `https://github.com/${repository}`;

/** The editor on a file that exists: `content/papers/wang-2022-ioi.md`. */
export const editUrl = (repository: string, file: string): string =>
  `${root(repository)}/edit/${BRANCH}/${file.split('/').map(encodeURIComponent).join('/')}`;

const newFile = (repository: string, query: string): string => `${root(repository)}/new/${BRANCH}?${query}`;

/** The editor on a new file; whoever may not write gets a fork and a pull request from GitHub. Without text, the editor is empty. */
export function newFileUrl(
  repository: string,
  file: string,
  text: string,
): { readonly url: string; readonly holdsText: boolean } {
  const filename = `filename=${encodeURIComponent(file)}`;
  const url = newFile(repository, `${filename}&value=${encodeURIComponent(text)}`);
  // An encoded address is ASCII: a character is a byte.
  return url.length <= NEW_FILE_URL_MAX_BYTES
    ? { url, holdsText: true }
    : { url: newFile(repository, filename), holdsText: false };
}

/** An issue form, with fields filled in by their ids. */
export const issueUrl = (
  repository: string,
  template: string,
  fields: Readonly<Record<string, string>> = {},
): string => `${root(repository)}/issues/new?${new URLSearchParams({ template, ...fields }).toString()}`;
