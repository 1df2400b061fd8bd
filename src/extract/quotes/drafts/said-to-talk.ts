import type { Span } from '../../../text/span.ts';
import type { Mention } from '../../analysis.ts';
import type { Discourse } from '../speakers/discourse.ts';

/** What the words around somebody's name have them do in an interview. */
export interface Part {
  readonly entity: string;
  readonly part: 'ASKS' | 'ANSWERS';
}

/**
 * Who is said to ask and to answer: "Jane Doe was interviewed by Zelda Roe", "we met Jane Doe", "Zelda Roe talks to
 * Jane Doe".
 *
 * @param names people's, in order
 */
export function saidToTalk(discourse: Discourse, names: readonly Mention[]): readonly Part[] {
  const { text } = discourse;
  return names.flatMap((mention, at): readonly Part[] => {
    const asks = { entity: mention.entity!, part: 'ASKS' } as const;
    const before = wordsBefore(text, mention);
    const after = text.slice(mention.end, mention.end + LONGEST_CUE);
    if (ASKED_BY.test(before) || REPORTER.test(before) || MET_THEM.test(after)) return [asks];
    const parts = betweenTwo(discourse, names[at - 1], mention);
    if (parts !== null) return parts;
    if (THEY_TALKED_WITH.test(before)) return [asks];
    return ASKED.test(before) || ANSWERS.test(after) || TALKS_TO_US.test(after)
      ? [{ entity: mention.entity!, part: 'ANSWERS' }]
      : [];
  });
}

/** "She spoke to us", "Here he answers", "We met her": whether a sentence has whom its pronoun means talk. */
export function hasThemTalk(text: string, pronoun: Span): boolean {
  const before = text.slice(Math.max(0, pronoun.start - LONGEST_CUE), pronoun.start);
  const after = text.slice(pronoun.end, pronoun.end + LONGEST_CUE);
  return (
    ANSWERS.test(after) || TALKS_TO_US.test(after) || AGREES.test(after) || MET_BEFORE.test(before)
  );
}

/** What two people do between whose names stand words of talking alone; null where others do. */
function betweenTwo(
  { text, callings }: Discourse,
  one: Mention | undefined,
  other: Mention,
): readonly Part[] | null {
  const isFar = one === undefined || other.name.start - one.end > LONGEST_CUE;
  if (isFar || one.entity === other.entity) return null;
  const between = text.slice(one.end, other.name.start);
  const isPresented = (mention: Mention) =>
    !REPORTER.test(wordsBefore(text, mention)) &&
    (mention.start < mention.name.start || (callings.get(mention.entity!) ?? []).length > 0);
  const isTalk = TALKED_WITH.test(between);
  const firstAnswers =
    TOLD.test(between) ||
    WAS_TALKING.test(between) ||
    (isTalk && isPresented(one) && !isPresented(other));
  if (!firstAnswers && !isTalk && !MET.test(between)) return null;
  return [
    { entity: one.entity!, part: firstAnswers ? 'ANSWERS' : 'ASKS' },
    { entity: other.entity!, part: firstAnswers ? 'ASKS' : 'ANSWERS' },
  ];
}

function wordsBefore(text: string, { name }: Mention): string {
  return text.slice(Math.max(0, name.start - LONGEST_CUE), name.start);
}

/** In UTF-16 code units. */
const LONGEST_CUE = 110;

const TITLE = '(?: (?:the|our|its|new|former))*(?: \\p{Lu}?[\\p{Ll}-]+){0,4},? ';
const TALK =
  '(?:sp(?:eaks?|oke|eaking)|talk(?:s|ed|ing)?|chat(?:s|ted|ting)?)(?: \\p{Ll}+ly)? (?:to|with)';
const MEET =
  '(?:(?:[Ss]at|[Ss]its?|[Ss]itting) down with|(?:[Cc]aught|[Cc]atch(?:es)?) up with|[Ii]nterview(?:ed|s)?(?: with)?|[Ii]n conversation with|[Qq]uizze[ds]|[Mm]eets?|met|ask(?:ed|s)|put (?:our|your|these|the|some|\\p{Ll}+) questions to|[Qq]uestions (?:for|to)|Q&A with|[Qq]&[Aa]:)';
const APPOSITION = '(?:, [^.;:“”"]{1,60},)?';

/** "Jane Doe, the chair, talks to " and the next name */
const TALKED_WITH = new RegExp(`^${APPOSITION}(?: has| had)? ${TALK}${TITLE}$`, 'u');
/** A credit: "Jane Doe was talking to " and the name of whoever asked */
const WAS_TALKING = new RegExp(
  `^${APPOSITION} (?:was|were|is) (?:talking|speaking|chatting) (?:to|with)${TITLE}$`,
  'u',
);
const MET = new RegExp(`^${APPOSITION}(?: has| had)? ${MEET}${TITLE}$`, 'u');
const TOLD = new RegExp(
  `^${APPOSITION}(?: has| had)? (?:told|tells?|joine?[ds]|(?:answer(?:ed|s)?|took|takes) questions (?:from|by))${TITLE}$`,
  'u',
);
/** "She spoke to " and a name */
const THEY_TALKED_WITH = new RegExp(
  `\\b(?:[Hh]e|[Ss]he|[Tt]hey) (?:has |had |have )?${TALK}${TITLE}$`,
  'u',
);
/** "We met ", "the Post spoke to " and a name */
const ASKED = new RegExp(
  `(?:\\b|^)(?:${MEET}|${TALK}|turn of|[Pp]ut \\p{Ll}[\\p{Ll} ]{0,40} to|[Mm]eet|(?:that|this|it|them|these|questions) to)${TITLE}$`,
  'u',
);
/** "interviewed by " and a name */
const ASKED_BY =
  /\b(?:[Ii]nterview(?:ed)?|[Cc]onducted|[Qq]uizzed|[Qq]uestioned|[Aa]sked|(?:[Cc]ross-|[Rr]e-?)?[Ee]xamined|[Pp]ut to (?:\S+ ){1,4}|[Hh]osted|[Qq]uestions|[Ww]ords|[Ii]n conversation|[Aa]s told)(?: on \S+)? (?:by|to)(?: \p{Ll}[\p{Ll}-]*){0,3} $/u;
/** "our reporter ", "host " and a name */
const REPORTER =
  /\b(?:[Rr]eporter|[Cc]orrespondent|[Ii]nterviewer|[Pp]resenter|[Hh]ost|staff writer),? $/u;
/** The name of whoever asks, and " met her" */
const MET_THEM = new RegExp(
  `^${APPOSITION}(?: has| had)? (?:met|meets|interview(?:ed|s)|asked|asks|caught up with|catches up with|(?:sat|sits) down with|${TALK}) (?:him|her|them)\\b`,
  'u',
);
/** What goes on behind the name of whoever answers. */
const ANSWERS = new RegExp(
  `^${APPOSITION}(?: has| had)? (?:answer(?:s|ed)|explain(?:s|ed)|reveal(?:s|ed)|reflect(?:s|ed)|discusse[sd]|shar(?:es|ed)|describes|looks back|sets out|opens up|opened up|responds|(?:took|takes) (?:our|your|some|\\p{Ll}+) questions|(?:told|tells?) (?:us|me)\\b)`,
  'u',
);
/** "She agreed to answer", "He talks about" */
const AGREES = new RegExp(
  `^(?: has| had)? (?:agree[sd] to|${TALK} \\p{Lu}|(?:sp(?:eaks?|oke)|talk(?:s|ed)) about\\b|(?:sits|sat) down with|(?:tells|told) (?:us|me|\\p{Lu})|gives? (?:us|me)\\b|gave (?:us|me)\\b|answers?\\b|answered\\b)`,
  'u',
);
/** "We met ", and "her" */
const MET_BEFORE = new RegExp(
  `\\b(?:[Ww]e|I|[Oo]ur \\p{Ll}+|us|me) (?:(?:has|have|had|to) )?(?:${MEET}|${TALK}|put \\p{Ll}[\\p{Ll} ]{0,40} to) $`,
  'u',
);
const TALKS_TO_US = new RegExp(`^${APPOSITION}(?: has| had)? ${TALK} (?:us|me|the|our)\\b`, 'u');
