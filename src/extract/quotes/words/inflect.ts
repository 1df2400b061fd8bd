/** The forms of one verb. */
export interface VerbForms {
  readonly base: string;
  readonly third: string;
  /** Past and participle. */
  readonly past: readonly string[];
  readonly gerund: string;
}

/**
 * The forms of a line of a list of verbs: a regular verb by its first form alone ("argue"), any other with
 * its third person first, its "-ing" last and all pasts between ("say says said saying").
 */
export function inflect(line: string): VerbForms {
  const [base = '', ...others] = line.split(/\s+/);
  if (others.length >= 2) {
    return {
      base,
      third: others[0]!,
      past: others.length === 2 ? [base] : others.slice(1, -1),
      gerund: others.at(-1)!,
    };
  }
  const [verb = '', particle] = base.split('+');
  const joined = (form: string) => (particle === undefined ? form : `${form}+${particle}`);
  return {
    base,
    third: joined(thirdPerson(verb)),
    past: [joined(past(verb))],
    gerund: joined(gerund(verb)),
  };
}

const AFTER_CONSONANT = /[^aeiou]y$/;

function thirdPerson(verb: string): string {
  if (AFTER_CONSONANT.test(verb)) return `${verb.slice(0, -1)}ies`;
  return /(?:s|x|z|ch|sh|o)$/.test(verb) ? `${verb}es` : `${verb}s`;
}

function past(verb: string): string {
  if (verb.endsWith('e')) return `${verb}d`;
  return AFTER_CONSONANT.test(verb) ? `${verb.slice(0, -1)}ied` : `${verb}ed`;
}

function gerund(verb: string): string {
  if (verb.endsWith('ie')) return `${verb.slice(0, -2)}ying`;
  return verb.endsWith('e') && !verb.endsWith('ee') ? `${verb.slice(0, -1)}ing` : `${verb}ing`;
}
