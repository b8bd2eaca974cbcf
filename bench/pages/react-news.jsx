import { useEffect, useMemo, useState } from 'react';
import { createRoot } from 'react-dom/client';
import { app, onFilter, settings } from './page.js';

const longDate = new Intl.DateTimeFormat('fr', { dateStyle: 'long' });

// Begun while the script is read, not once the first component has been rendered.
const articles = fetch(settings.feed)
  .then((response) => response.json())
  .then(({ items }) =>
    items
      .map((item) => ({ ...item, time: Date.parse(item.date_published) }))
      .sort((a, b) => b.time - a.time),
  );

function News() {
  // Not `use` and <Suspense>, whose fallback React keeps for 300 ms at least.
  const [all, setAll] = useState([]);
  const [test, setTest] = useState(() => () => true);
  useEffect(() => void articles.then(setAll), []);
  useEffect(() => onFilter((next) => setTest(() => next)), []);
  const shown = useMemo(
    () => all.filter(({ title }) => test(title)).slice(0, Number(settings.limit)),
    [all, test],
  );
  return shown.map((article) => <Article key={article.id} {...article} />);
}

function Article({ url, title, time, date_published, authors, summary, tags }) {
  return (
    <article>
      <h2>
        <a href={url}>{title}</a>
      </h2>
      <p>
        <time dateTime={date_published}>{longDate.format(time)}</time>{' '}
        {authors.map(({ name }) => name).join(', ')}
      </p>
      <p>{summary}</p>
      <ul>
        {tags.map((tag, index) => (
          <li key={index}>{tag}</li>
        ))}
      </ul>
    </article>
  );
}

createRoot(app).render(<News />);
