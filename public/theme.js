document.documentElement.classList.add('js');
if (location.search) document.documentElement.classList.add('asked');
try {
  const { theme } = localStorage;
  if (theme) document.documentElement.dataset.theme = theme;
} catch {} // blocked
