/** Marks the challenges that are chosen in the filter of the page, whoever chose them. */
const filter = document.querySelector('feed-filter');
const challenges = document.querySelectorAll('.challenges a');

function mark() {
  const chosen = filter.filter?.theme ?? [];
  for (const link of challenges) {
    const isChosen = chosen.includes(link.querySelector('strong').textContent);
    if (isChosen) link.setAttribute('aria-current', 'true');
    else link.removeAttribute('aria-current');
  }
}

await customElements.whenDefined('feed-filter');
filter.addEventListener('filter-change', mark);
// The filter takes its state from the address in its next update.
addEventListener('hashchange', () => void filter.settled().then(mark));
await filter.settled();
mark();
