document.documentElement.classList.add('js');
try {
  const { theme } = localStorage;
  if (theme) document.documentElement.dataset.theme = theme;
} catch {
  // Storage is blocked.
}
