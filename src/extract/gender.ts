/** "he" or "she" for whom a noun means, where the noun tells: "actress", "dad", "spokesman". */
export function pronounOfNoun(noun: string): 'he' | 'she' | null {
  if (EITHER.has(noun)) return null;
  if (SHE.has(noun) || noun.endsWith('woman') || /[^l]ess$/.test(noun)) return 'she';
  return HE.has(noun) || noun.endsWith('man') ? 'he' : null;
}

/** Nouns whose endings tell nothing: women are chairmen of councils, and men are witnesses. */
const EITHER = words(
  'chairman vice-chairman alderman ombudsman foreman witness eyewitness press congress business human german roman ottoman',
);

const HE = words(`
  father dad husband son brother grandfather grandad uncle nephew boy lad gentleman king prince duke
  waiter widower groom lad bloke chap gent guy duke earl baron viscount sultan sheikh monk friar abbot
  milkman cowboy schoolboy paperboy stepson stepdad godson godfather grandson cabin-boy ex-husband ex-boyfriend fiance fiancé boyfriend stepfather headmaster landlord
`);
const SHE = words(`
  mother mum mom wife daughter sister grandmother grandma granny aunt niece girl lady queen widow bride
  fiancee fiancée girlfriend nan nanna nun lass ballerina schoolgirl stepdaughter stepmum goddaughter
  godmother granddaughter baroness countess duchess bridesmaid usherette ex-wife ex-girlfriend stepmother headmistress landlady heroine midwife
`);

function words(list: string): ReadonlySet<string> {
  return new Set(list.trim().split(/\s+/));
}
