import { describe, expect, test } from 'vitest';
import { articleWith, paragraphsIn } from './_read-page.ts';

const read = (html: string) => paragraphsIn(articleWith(html)).slice(1, -1);

describe('left out by what an element is', () => {
  test.each([
    ['a script', '<script>let lamps = "<p>out</p>";</script>'],
    ['a style', '<style>p { color: red }</style>'],
    ['words for browsers without scripts', '<noscript><p>Turn scripts on.</p></noscript>'],
    ['navigation', '<nav><p>All the news of the harbour.</p></nav>'],
    ['an aside', '<aside><p>Ten facts on lamps.</p></aside>'],
    ['a caption', '<figure><img alt="x"><figcaption>“Dark”, says a sign</figcaption></figure>'],
    [
      'a form',
      '<form><p>Your name <input></p><button>Send</button><select><option>One</select></form>',
    ],
    ['a player', '<video><p>Your browser plays no films.</p></video>'],
    ['a frame', '<iframe><p>A post</p></iframe>'],
    ['a footer', '<footer><p>All rights are ours.</p></footer>'],
    ['a side part by its role', '<div role="complementary"><p>Ten facts on lamps.</p></div>'],
    [
      'what is hidden',
      '<p hidden>Psst.</p><p aria-hidden="true">Psst.</p><p style="display: none">Psst.</p>',
    ],
  ])('%s', (_, html) => {
    expect(read(`<p>Before.</p>${html}<p>After.</p>`)).toEqual(['Before.', 'After.']);
  });
});

describe('left out by what its page calls it', () => {
  test.each([
    'ad-slot',
    'c-advert__label',
    'articleAdvertisement',
    'related-stories',
    'relatedStoriesList',
    'newsletter-signup',
    'Newsletter_form',
    'cookie-banner',
    'social-share-buttons',
    'image-caption',
    'media-player',
    'comments-area',
    'most-read',
    'story__byline',
    'tag-list',
    'subscribe',
    'paywall-message',
    'pull-quote',
  ])('%s', (name) => {
    expect(
      read(`<p>Before.</p><div class="x ${name} y"><p>Something else.</p></div><p>After.</p>`),
    ).toEqual(['Before.', 'After.']);
  });
});

test.each(['has-comments', 'is-shared', 'text--caption', 'shade', 'adder', 'badge', 'unrelated'])(
  'the name %s tells of no clutter',
  (name) => {
    expect(
      read(`<p>Before.</p><div class="${name}"><p>Something said.</p></div><p>After.</p>`),
    ).toEqual(['Before.', 'Something said.', 'After.']);
  },
);

test('a form around the whole page is no clutter', () => {
  expect(paragraphsIn(`<form>${articleWith('<p>It is dark.</p>')}</form>`)).toHaveLength(3);
});

test('an element with most of the prose stays, whatever its name', () => {
  const inner = '<p>The lamps went out, said the keeper.</p>'.repeat(8);
  expect(read(`<div class="article-body-with-video newsletter">${inner}</div>`)).toHaveLength(8);
});

test('words around what was left out do not become one paragraph', () => {
  expect(
    read('<div>“We are done,” she said.<div class="ad">Buy oil</div>Nobody answered.</div>'),
  ).toEqual(['“We are done,” she said.', 'Nobody answered.']);
});

test('what is left out inside a line leaves its words together', () => {
  expect(read('<p>The lamp<script>x</script>s went<svg><text>x</text></svg> out.</p>')).toEqual([
    'The lamps went out.',
  ]);
});
