document.documentElement.classList.add('js');
if (location.search) document.documentElement.classList.add('asked');
try {
  const theme = localStorage.getItem(document.currentScript.dataset.key);
  if (theme) document.documentElement.dataset.theme = theme;
} catch {} // blocked
