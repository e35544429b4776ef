/** The light and dark switch: shown once it works, remembered where storage allows. */
const { dataset } = document.documentElement;
const button = document.querySelector<HTMLButtonElement>('button.theme');

if (button) {
  button.hidden = false;
  button.addEventListener('click', () => {
    const isDark = dataset['theme']
      ? dataset['theme'] === 'dark'
      : matchMedia('(prefers-color-scheme: dark)').matches;
    dataset['theme'] = isDark ? 'light' : 'dark';
    try {
      localStorage.setItem(`${import.meta.env.STORAGE}theme`, dataset['theme']);
    } catch {
      // Storage is blocked: the choice holds for this page.
    }
  });
}

export {};
