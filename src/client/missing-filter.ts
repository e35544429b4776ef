/** Filters the table of what records lack, by words and by what is missing; kept in the address. */
const form = document.querySelector<HTMLFormElement>('[data-missing-filter]');
const rows = [...document.querySelectorAll<HTMLElement>('[data-missing] [data-lacks]')];
const input = form?.querySelector('input');
const menu = form?.querySelector('select');
const status = form?.querySelector('[role="status"]');

const plain = (text: string): string => text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();

function apply(words: string, lack: string): void {
  const wanted = plain(words).split(/\s+/).filter(Boolean);
  for (const row of rows) {
    const text = plain(row.textContent);
    const lacks = row.dataset['lacks']?.split(' ') ?? [];
    row.hidden = !wanted.every((word) => text.includes(word)) || (lack !== '' && !lacks.includes(lack));
  }
  if (status) status.textContent = `${rows.filter(({ hidden }) => !hidden).length} of ${rows.length} records`;
}

if (form && input && menu) {
  const given = new URLSearchParams(location.search);
  input.value = given.get('filter') ?? '';
  menu.value = given.get('missing') ?? '';
  if (menu.selectedIndex < 0) menu.selectedIndex = 0;
  form.addEventListener('submit', (event) => event.preventDefault());
  form.addEventListener('input', () => {
    apply(input.value, menu.value);
    const url = new URL(location.href);
    for (const { name, value } of [input, menu]) {
      if (value) url.searchParams.set(name, value);
      else url.searchParams.delete(name);
    }
    history.replaceState(history.state, '', url);
  });
  if (input.value || menu.value) apply(input.value, menu.value);
}
export {};
