/** The light/dark switch, and the buttons that copy a snippet. */

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
