/** Leads from an identifier or address to the paper; where the catalogue lacks it, to the form with it filled in. */
import { lookUp, type LookedUp, type Lookup } from '../catalogue/browser.ts';

/** Undefined for what names no work by an identifier. Throws where the index can't be fetched. */
export async function ask(given: string, base: string): Promise<LookedUp | undefined> {
  const response = await fetch(`${base}data/lookup.json`);
  if (!response.ok) throw new Error(String(response.status));
  return lookUp((await response.json()) as Lookup, given);
}

export const formAddress = ({ text }: LookedUp, base: string): string =>
  `${base}contribute/add/?paper=${encodeURIComponent(text)}`;

/** `arXiv id 2301.00002 isn’t here yet: add it.`, for a status line. */
export function sayMissing(found: LookedUp, base: string): readonly (string | Node)[] {
  const link = Object.assign(document.createElement('a'), {
    href: formAddress(found, base),
    textContent: 'add it',
  });
  return [`${found.label} isn’t in the catalogue yet: `, link, '.'];
}

function bind(box: HTMLInputElement, status: HTMLElement, base: string): void {
  const look = async (isGiven: boolean): Promise<void> => {
    const given = box.value.trim();
    if (given === '') return status.replaceChildren();
    const found = await ask(given, base);
    if (found?.path !== undefined) {
      const address = base + found.path.slice(1);
      if (isGiven) return location.replace(address);
      const link = Object.assign(document.createElement('a'), { href: address, textContent: 'its record' });
      return status.replaceChildren(`${found.label} is here: `, link, '.');
    }
    status.replaceChildren(
      ...(found
        ? sayMissing(found, base)
        : ['No identifier in it: an arXiv id, DOI, OpenReview or ACL address.']),
    );
  };
  const fail = (): void => status.replaceChildren('The index can’t be fetched: check the connection.');
  const given = new URLSearchParams(location.search).get('of') ?? '';
  box.value = given;
  box.addEventListener('change', () => void look(false).catch(fail));
  if (given !== '') look(true).catch(fail);
}

const box = document.querySelector<HTMLInputElement>('[data-look-up]');
const status = document.querySelector<HTMLElement>('[data-looked-up]');
if (box && status) bind(box, status, box.dataset['lookUp'] ?? '/');
