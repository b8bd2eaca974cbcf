/** Shows the item that a widget's link names, from whichever demo feed has it. */

const feeds = ['actualites', 'agenda', 'labels'];
const id = new URLSearchParams(location.search).get('id');
const article = document.querySelector('.article');
const part = (name) => article.querySelector(`[data-part="${name}"]`);

const kindOf = (item) => (item._event ? 'Agenda' : item._label ? 'Label' : 'Actualité');

async function find() {
  for (const name of feeds) {
    const response = await fetch(`/demo/feeds/${name}.json`);
    const { items } = await response.json();
    const item = items.find((candidate) => candidate.id === id);
    if (item) return item;
  }
}

function show(item) {
  const title = item.title ?? item.summary;
  document.title = `${title} – Métropole Widgets`;
  const published = item.date_published && new Date(item.date_published);
  const date = published?.toLocaleDateString('fr', { dateStyle: 'long', timeZone: 'Europe/Paris' });
  part('kind').textContent = [kindOf(item), !item._event && date].filter(Boolean).join(' · ');
  part('title').textContent = title;
  if (item.title && item.summary) part('summary').textContent = item.summary;
  else part('summary').remove();

  if (item.image) {
    const image = part('image');
    image.alt = item._image.alt;
    image.src = item.image;
    image.hidden = false;
  }

  const body = part('body');
  // Where the browser has no sanitiser of its own, the summary above has to do.
  if (item.content_html && body.setHTML) {
    body.classList.add('html');
    body.setHTML(item.content_html);
  } else if (item.content_text && item.content_text !== item.summary) {
    body.textContent = item.content_text;
  } else {
    body.remove();
  }
}

try {
  const item = id && (await find());
  if (item) show(item);
  else part('title').textContent = 'Cet élément n’est dans aucun des flux de la démonstration';
} catch {
  part('title').textContent = 'Les flux de la démonstration ne répondent pas';
}
