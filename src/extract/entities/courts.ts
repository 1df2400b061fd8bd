import type { Word } from './words.ts';

/** "Rowan Crown Court", "the Tarn Land Court"; Rowan Court is a block of flats. */
export function sitsInLaw(words: readonly Word[], first: number, last: number): boolean {
  return words.slice(first, last).some(({ key }) => COURTS.has(key));
}

const COURTS = new Set(
  `high supreme county crown magistrates district circuit superior federal family
  youth criminal appeal appeals appellate sheriff coroner commercial administrative international
  constitutional justice bankruptcy probate tax land labor labour municipal city state u.s. us chancery military
  patents european juvenile civil people housing national central regional provincial municipality`.split(
    /\s+/,
  ),
);
