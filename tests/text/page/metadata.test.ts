import { describe, expect, test } from 'vitest';
import { articleWith, pageWith } from './_read-page.ts';

const BODY = articleWith('<p>It is dark.</p>');
const sourceOf = (head: string, body = BODY) => pageWith(body, head).source;
const linked = (...blocks: readonly unknown[]) =>
  blocks
    .map(
      (block) =>
        `<script type="application/ld+json">${typeof block === 'string' ? block : JSON.stringify(block)}</script>`,
    )
    .join('');

const ARTICLE = {
  '@context': 'https://schema.org',
  '@type': 'NewsArticle',
  headline: 'Lamps go out',
  url: 'https://courier.example/lamps',
  datePublished: '2031-04-18T09:30:00+01:00',
  publisher: { '@type': 'NewsMediaOrganization', name: 'The Wharf Courier' },
  author: [{ '@type': 'Person', name: 'Tamsin Quillfeather' }, 'By Odhran Pellerby'],
  license: 'https://licences.example/open',
};
const SOURCE = {
  uri: 'https://courier.example/lamps',
  title: 'Lamps go out',
  publisher: 'The Wharf Courier',
  published: '2031-04-18T09:30:00+01:00',
  rights: 'https://licences.example/open',
  digestOf: null,
  authors: ['Tamsin Quillfeather', 'Odhran Pellerby'],
};

describe('JSON-LD', () => {
  test('of a news article tells its source', () => {
    expect(sourceOf(linked(ARTICLE))).toEqual(SOURCE);
  });

  test.each([
    ['in a list', linked([{ '@type': 'WebPage' }, ARTICLE])],
    ['in a graph', linked({ '@graph': [{ '@type': 'WebSite', name: 'No' }, ARTICLE] })],
    ['in one of several blocks', linked({ '@type': 'Organization', name: 'No' }, ARTICLE)],
    ['after a block that is no JSON', linked('{ "@type": broken', ARTICLE)],
    ['in comment marks', linked(`<!-- ${JSON.stringify(ARTICLE)} -->`)],
    [
      'with several types',
      linked({ ...ARTICLE, '@type': ['Article', 'https://schema.org/NewsArticle'] }),
    ],
    ['as the main entity of a page', linked({ '@type': 'WebPage', mainEntity: ARTICLE })],
  ])('is found %s', (_, head) => {
    expect(sourceOf(head)).toEqual(SOURCE);
  });

  test('may name its publisher and authors by reference', () => {
    const head = linked({
      '@graph': [
        { ...ARTICLE, publisher: { '@id': '#us' }, author: [{ '@id': '#tq' }] },
        { '@type': 'Organization', '@id': '#us', name: 'The Wharf Courier' },
        { '@type': 'Person', '@id': '#tq', name: 'Tamsin Quillfeather' },
      ],
    });
    expect(sourceOf(head)).toEqual({ ...SOURCE, authors: ['Tamsin Quillfeather'] });
  });

  test('of the page’s own address counts, where there are several articles', () => {
    const other = { ...ARTICLE, headline: 'Gulls return', url: 'https://courier.example/gulls' };
    const head = `<link rel="canonical" href="https://courier.example/lamps">${linked(other, ARTICLE)}`;
    expect(sourceOf(head).title).toBe('Lamps go out');
  });

  test('with values of other kinds than expected tells nothing', () => {
    const odd = {
      '@type': 'NewsArticle',
      headline: 7,
      articleBody: 'x',
      author: { name: [] },
      publisher: 3,
      datePublished: {},
    };
    expect(sourceOf(linked(odd, 'null', '[]', '"x"'))).toEqual({
      uri: null,
      title: 'Lamps go out at Wrenmouth quay',
      publisher: null,
      published: null,
      rights: null,
      digestOf: null,
    });
  });
});

test('OpenGraph and article properties stand in for JSON-LD', () => {
  expect(
    sourceOf(`<meta property="og:title" content="Lamps go &quot;out&quot;">
<meta property="og:url" content="https://courier.example/lamps">
<meta property="og:site_name" content="The Wharf Courier">
<meta property="article:published_time" content="2031-04-18T08:30:00Z">
<meta property="article:author" content="https://social.example/tamsin">
<meta name="author" content="Tamsin Quillfeather">`),
  ).toEqual({
    uri: 'https://courier.example/lamps',
    title: 'Lamps go "out"',
    publisher: 'The Wharf Courier',
    published: '2031-04-18T08:30:00Z',
    rights: null,
    digestOf: null,
    authors: ['Tamsin Quillfeather'],
  });
});

test('the page as people see it tells what nothing else does', () => {
  const body = `<p class="story-byline">By <a rel="author">Tamsin Quillfeather</a>, Harbour Correspondent</p>
<time datetime="2031-04-18">18 April</time>${BODY}`;
  expect(sourceOf('<title>Lamps go out - The Wharf Courier</title>', body)).toMatchObject({
    title: 'Lamps go out at Wrenmouth quay',
    published: '2031-04-18',
    authors: ['Tamsin Quillfeather'],
  });
});

test('authors of other articles on the page are not its own', () => {
  const teaser = '<div><p>Gulls return.</p></div>'.repeat(10);
  const body = `<a rel="author">Tamsin Quillfeather</a> and <a rel="author">Odhran Pellerby</a>${BODY}${teaser}<a rel="author">Isolde Varnamtown</a>`;
  expect(sourceOf('', body).authors).toEqual(['Tamsin Quillfeather', 'Odhran Pellerby']);
});

test('a paper that is its own author is none', () => {
  expect(
    sourceOf(linked({ ...ARTICLE, author: { name: 'The Wharf Courier' } })),
  ).not.toHaveProperty('authors');
});

test('the time of publication counts before other times', () => {
  const body = `<time datetime="2031-01-01">then</time><time itemprop="datePublished" datetime="2031-04-18T09:30">now</time>${BODY}`;
  expect(sourceOf('', body).published).toBe('2031-04-18T09:30');
});

test('a date in words counts where it tells its offset', () => {
  expect(sourceOf('<meta name="date" content="Fri, 18 Apr 2031 09:30:00 GMT">').published).toBe(
    '2031-04-18T09:30:00Z',
  );
  expect(sourceOf('<meta name="date" content="18 April 2031">').published).toBe(null);
});

test('addresses that are none tell nothing', () => {
  expect(
    sourceOf(
      '<link rel="canonical" href="/lamps"><meta property="og:url" content="javascript:alert(1)">',
    ).uri,
  ).toBe(null);
});

test('an article has its id from its address, else from the name of its file', () => {
  expect(pageWith(BODY, linked(ARTICLE)).id).toMatch(/^courier-example-lamps-[0-9a-f]{8}$/);
  expect(pageWith(BODY).id).toBe('quay');
});
