import { expect, test } from 'vitest';
import { namesInByline } from '../../src/text/byline.ts';

test.each([
  ['By Tamsin Quillfeather', ['Tamsin Quillfeather']],
  ['BY TAMSIN QUILLFEATHER', ['TAMSIN QUILLFEATHER']],
  ['By Tamsin Quillfeather and Odhran Pellerby', ['Tamsin Quillfeather', 'Odhran Pellerby']],
  [
    'By Tamsin Quillfeather, Odhran Pellerby & Isolde van der Berg',
    ['Tamsin Quillfeather', 'Odhran Pellerby', 'Isolde van der Berg'],
  ],
  ['Words by Tamsin Quillfeather, harbour correspondent', ['Tamsin Quillfeather']],
  ['Tamsin Quillfeather | Wrenmouth Live', ['Tamsin Quillfeather', 'Wrenmouth Live']],
  ['By Tamsin Quillfeather, Harbour Correspondent', ['Tamsin Quillfeather']],
  ['By Tamsin O’Quill-Feather', ['Tamsin O’Quill-Feather']],
  ['Tamsin O’Quill-Feather Updated 3 May', []],
  ['By staff reporters', []],
  ['By News Desk', []],
  ['', []],
])('%s', (byline, names) => {
  expect(namesInByline(byline)).toEqual(names);
});
