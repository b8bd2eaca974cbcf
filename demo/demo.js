/** The light/dark switch, the menu of elements, and the buttons that copy a snippet. */

const root = document.documentElement;
const scheme = document.querySelector('[data-scheme]');

if (scheme) {
  const preferred = matchMedia('(prefers-color-scheme: dark)');
  const isDark = () =>
    root.classList.contains('dark') || (!root.classList.contains('light') && preferred.matches);
  const show = () => scheme.setAttribute('aria-pressed', String(isDark()));

  scheme.addEventListener('click', () => {
    const dark = !isDark();
    root.classList.toggle('dark', dark);
    root.classList.toggle('light', !dark);
    show();
  });
  preferred.addEventListener('change', show);
  scheme.hidden = false;
  show();
}

const menu = document.querySelector('.menu');

if (menu) {
  menu.addEventListener('keydown', (event) => {
    if (event.key !== 'Escape' || !menu.open) return;
    menu.open = false;
    menu.querySelector('summary').focus();
  });
  // The menu lies over the page, so it closes when the visitor goes on.
  menu.addEventListener('focusout', ({ relatedTarget }) => {
    if (relatedTarget && !menu.contains(relatedTarget)) menu.open = false;
  });
  document.addEventListener('click', ({ target }) => {
    if (!menu.contains(target)) menu.open = false;
  });
}

for (const snippet of document.querySelectorAll('.snippet')) {
  const button = snippet.querySelector('[data-copy]');
  const status = snippet.querySelector('[role="status"]');
  // Without a secure context there is no clipboard; the text can be selected by hand.
  if (!button || !navigator.clipboard) continue;
  button.hidden = false;
  button.addEventListener('click', async () => {
    try {
      await navigator.clipboard.writeText(snippet.querySelector('code').textContent);
      status.textContent = 'Copié.';
    } catch {
      status.textContent = 'La copie a été refusée : sélectionnez le texte.';
    }
  });
}
