import { expect, test } from 'vitest';
import { articleWith, LAST, paragraphsIn } from './_read-page.ts';

/** What is read between the headline and the last paragraph. */
const read = (html: string) => paragraphsIn(articleWith(html)).slice(1, -1);

test('the headline comes first, then a paragraph for each block', () => {
  expect(paragraphsIn(articleWith('<p>One lamp went out.<p>Two more followed.'))).toEqual([
    'Lamps go out at Wrenmouth quay',
    'One lamp went out.',
    'Two more followed.',
    LAST,
  ]);
});

test('inline markup vanishes without gluing or parting words', () => {
  expect(
    read(
      '<p><b>“Never</b>,<i>”</i> said <a href="/tq">Tamsin&nbsp;Quill</a><span>feather</span>, <em>keeper</em>\n\t<strong>of</strong> lamps.</p>',
    ),
  ).toEqual(['“Never,” said Tamsin\u00a0Quillfeather, keeper of lamps.']);
});

test('entities are decoded, known ones without their semicolon too', () => {
  expect(
    read(
      '<p>&ldquo;Pay &pound;40 &amp; leave&hellip;&rdquo; he said&#8212;twice; &#x2018;no&#x2019; &copy 2031 &nosuch;</p>',
    ),
  ).toEqual(['“Pay £40 & leave…” he said—twice; ‘no’ © 2031 &nosuch;']);
});

test('one line break stays in its paragraph, two part paragraphs', () => {
  expect(read('<p>The lamps<br>went out.<br/>All of them.<br><br>\n“Why?” she asked.</p>')).toEqual(
    ['The lamps went out.\nAll of them.', '“Why?” she asked.'],
  );
});

test('items of lists, quoted blocks and rows of tables are paragraphs', () => {
  expect(
    read(`<ul><li>12 lamps at <b>the quay</b><li>7 at the mole</ul>
<blockquote><p>“Bring oil.”</p><footer>Isolde Varnamtown</footer></blockquote>
<table><tr><th>Place<th>Lamps<tr><td>Quay<td>12</table>`),
  ).toEqual([
    '12 lamps at the quay',
    '7 at the mole',
    '“Bring oil.”',
    'Isolde Varnamtown',
    'Place\tLamps',
    'Quay\t12',
  ]);
});

test('the marks of a q element are written, inner ones in the other form', () => {
  expect(read('<p>She said: <q>He told us <q>never</q> to ask.</q></p>')).toEqual([
    'She said: “He told us ‘never’ to ask.”',
  ]);
});

test('soft hyphens and other hints for the breaking of lines are left out', () => {
  expect(read('<p>The light\u00adhouse\u200b keep<wbr>ers went&shy; home.</p>')).toEqual([
    'The lighthouse keepers went home.',
  ]);
});

test('a heading with nothing below it is left out, others stay', () => {
  expect(
    paragraphsIn(
      articleWith('<h2>Dark nights</h2><p>It is dark.</p>').replace(
        '</article>',
        '<h2>Topics</h2></article>',
      ),
    ),
  ).toEqual(['Lamps go out at Wrenmouth quay', 'Dark nights', 'It is dark.', LAST]);
});

test('paragraphs that only lead elsewhere are left out, links in prose stay', () => {
  expect(
    read(`<p><a href="/1">Gulls return to the slipway after a year away</a></p>
<p><strong>READ MORE:</strong> <a href="/2">Seal pup is named</a></p>
<p>Read more about <a href="/3">lamps, oil and wicks</a></p>
<p>The <a href="/4">Lantern Workers’ Union of Wrenmouth</a> called the walkout.</p>`),
  ).toEqual(['The Lantern Workers’ Union of Wrenmouth called the walkout.']);
});
