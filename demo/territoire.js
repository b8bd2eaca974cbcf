/** The page around the filter: the three challenges, sections without results, and what a phone shows folded. */
const filter = document.querySelector('feed-filter');
const challenges = document.querySelectorAll('.challenges a');
const sections = document.querySelectorAll('main section');
const folds = document.querySelectorAll('.fold:not(.always)');
const narrow = matchMedia('(width < 40rem)');

/** Days of a month that are left, below which its page in the calendar is nearly over. */
const fewDays = 7;

const folded = (text) => text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();

/** The challenges that are chosen, whoever chose them; pressed again, a challenge is taken back. */
function markChallenges() {
  const chosen = (filter.filter?.theme ?? []).map(folded);
  for (const link of challenges) {
    const name = link.querySelector('strong').textContent;
    const isChosen = chosen.includes(folded(name));
    if (isChosen) link.setAttribute('aria-current', 'true');
    else link.removeAttribute('aria-current');
    link.hash = `#territoire.theme=${isChosen ? '' : name}`;
  }
}

/** A section without results is its heading and one sentence. */
function quietSections() {
  for (const section of sections) {
    const { state, items } = section.querySelector('[src]:not([filter-group])');
    const isEmpty = state === 'empty' || (state !== 'error' && !items?.length);
    section.classList.toggle('quiet', hasChoice() && isEmpty);
  }
}

function hasChoice() {
  return Object.keys(filter.filter ?? {}).length > 0;
}

/** On a phone the plan and the month are folded, until a choice leaves a part of them. */
function foldLongParts() {
  for (const fold of folds) fold.open = !narrow.matches || hasChoice();
}

let hadChoice = hasChoice();

async function follow() {
  markChallenges();
  await filter.settled();
  markChallenges();
  quietSections();
  if (hadChoice !== hasChoice()) foldLongParts();
  hadChoice = hasChoice();
}

function showTheMonthToCome() {
  const today = new Date();
  const next = new Date(today.getFullYear(), today.getMonth() + 1, 1);
  if ((next - today) / 86_400_000 > fewDays) return;
  const month = `${next.getFullYear()}-${String(next.getMonth() + 1).padStart(2, '0')}`;
  document.querySelector('agenda-calendar').setAttribute('date', month);
}

if (narrow.matches) {
  for (const list of document.querySelectorAll('[data-narrow-page-size]')) {
    list.setAttribute('page-size', list.dataset.narrowPageSize);
  }
}
for (const section of sections) {
  const sentence = document.createElement('p');
  sentence.className = 'nothing';
  sentence.textContent = 'Rien ici pour ce choix.';
  section.querySelector('h2').after(sentence);
}
showTheMonthToCome();
foldLongParts();
narrow.addEventListener('change', foldLongParts);

await customElements.whenDefined('feed-filter');
filter.addEventListener('filter-change', follow);
// The filter takes its state from the address in its next update.
addEventListener('hashchange', follow);
addEventListener('popstate', follow);
await follow();
