/**
 * What a good developer would write by hand for one shop: the same reviews with the same parts, drawn
 * with the DOM alone, with no filter, no order, no form, no states and no theming. It is the yardstick.
 */
const place = document.querySelector('#reviews');
const answer = await (await fetch('/api/products/bench/reviews')).json();

function element(tag, className, ...children) {
  const made = document.createElement(tag);
  if (className) made.className = className;
  made.append(...children);
  return made;
}

function stars(value) {
  const row = element('span', 'stars', '★'.repeat(Math.round(value)) + '☆'.repeat(5 - Math.round(value)));
  row.setAttribute('role', 'img');
  row.setAttribute('aria-label', `${value} out of 5 stars`);
  return row;
}

const date = new Intl.DateTimeFormat('en', { dateStyle: 'medium', timeZone: 'UTC' });
const time = (text) => element('time', '', date.format(new Date(text)));

function review({ reviewRating, headline, reviewBody, author, datePublished, thread }) {
  const article = element(
    'article',
    'review',
    element('header', '', stars(reviewRating.ratingValue), element('h3', '', headline)),
    element('p', 'text', reviewBody),
    element('p', 'byline', element('b', '', author.name), ' ', time(datePublished)),
  );
  if (thread.length > 0) {
    const messages = thread.map((message) =>
      element(
        'li',
        '',
        element('p', 'byline', element('b', '', message.author.name), ' ', time(message.dateCreated)),
        element('p', 'text', message.text),
      ),
    );
    article.append(element('ol', 'thread', ...messages));
  }
  return element('li', '', article);
}

const { ratingValue, ratingCount, distribution } = answer.aggregateRating;
const rows = [5, 4, 3, 2, 1].map((count) => {
  const bar = element('span', 'bar', element('span', 'fill'));
  bar.firstChild.style.width = `${(distribution[count] / ratingCount) * 100}%`;
  return element('li', '', `${count} stars`, bar, String(distribution[count]));
});
place.append(
  element('h2', '', 'Reviews'),
  element(
    'div',
    'summary',
    element('b', 'mean', String(ratingValue)),
    stars(ratingValue),
    `${ratingCount} reviews`,
  ),
  element('ul', 'distribution', ...rows),
  element('ol', 'list', ...answer.reviews.map(review)),
);
