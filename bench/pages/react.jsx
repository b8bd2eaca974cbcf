/** News with React, in the style of the page by hand. */
import { useEffect, useMemo, useState } from 'react';
import { createRoot } from 'react-dom/client';
import './floor.css';

const longDate = new Intl.DateTimeFormat('fr', { dateStyle: 'long' });

/** The page by React; takes the arguments of `define` in elements.js. `limit` is the largest number of articles. */
export function reactNews({ place, items, limit = Infinity }) {
  const articles = items.then((all) =>
    all
      .map((item) => ({ ...item, time: Date.parse(item.date_published) }))
      .sort((a, b) => b.time - a.time),
  );
  const root = createRoot(place);
  const filter = (test) =>
    root.render(<News articles={articles} limit={Number(limit)} test={test} />);
  filter(() => true);
  return { widget: root, filter };
}

function News({ articles, limit, test }) {
  // Not `use` and <Suspense>, whose fallback React keeps for 300 ms at least.
  const [all, setAll] = useState([]);
  useEffect(() => void articles.then(setAll), [articles]);
  const shown = useMemo(
    () => all.filter(({ title }) => test(title)).slice(0, limit),
    [all, limit, test],
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
