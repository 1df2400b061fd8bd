import { PicketlineError } from '../errors.ts';
import { type Article, articleVersionId } from '../text/article.ts';
import { blankMarkup } from '../text/markdown.ts';
import type { Analysis } from './analysis.ts';
import type { Knowledge } from './knowledge.ts';

/** What the steps before this one have found, and what this one may add. */
export type AnalysisField = Exclude<
  keyof Analysis,
  'article' | 'written' | 'versionId' | 'knowledge'
>;

/** One small part of the pipeline. It never alters the text and never throws on odd prose. */
export interface Step {
  readonly name: string;
  /** Fields that earlier steps must have added. */
  readonly needs: readonly AnalysisField[];
  /** Fields that this step adds, or, where it also needs them, replaces. */
  readonly adds: readonly AnalysisField[];
  readonly run: (analysis: Analysis) => Partial<Pick<Analysis, AnalysisField>>;
}

/** Builds its tables from the knowledge once; the step then serves every article. */
export type StepFactory = (knowledge: Knowledge) => Step;

/** Steps in an order in which each finds what it needs. */
export interface Pipeline {
  readonly steps: readonly Step[];
  /**
   * Runs the steps over one article.
   * @param until name of the last step to run; all of them unless given
   * @throws PicketlineError `EXTRACTION_FAILED` that names the step and the article
   */
  run(article: Article, until?: string): Analysis;
}

/**
 * Puts steps together in the given order.
 * @throws Error when a step needs what no earlier step adds.
 */
export function createPipeline(knowledge: Knowledge, factories: readonly StepFactory[]): Pipeline {
  const steps = factories.map((factory) => factory(knowledge));
  checkOrder(steps);
  return {
    steps,
    run(article, until) {
      if (until !== undefined && !steps.some((step) => step.name === until)) {
        const names = steps.map((step) => step.name).join(', ');
        throw new Error(`No step named ${until}; the steps are ${names}`);
      }
      let analysis = emptyAnalysis(article, knowledge);
      for (const step of steps) {
        analysis = { ...analysis, ...runStep(step, analysis) };
        if (step.name === until) break;
      }
      return analysis;
    },
  };
}

/** A step never throws on odd prose; if one does all the same, the article must be named. */
function runStep(step: Step, analysis: Analysis): ReturnType<Step['run']> {
  try {
    return step.run(analysis);
  } catch (cause) {
    const message = `Step ${step.name} failed on article ${analysis.article.id}`;
    throw new PicketlineError('EXTRACTION_FAILED', message, { cause });
  }
}

function checkOrder(steps: readonly Step[]): void {
  const added = new Set<AnalysisField>(['problems']);
  for (const step of steps) {
    const missing = step.needs.filter((field) => !added.has(field));
    if (missing.length > 0) {
      throw new Error(`Step ${step.name} needs ${missing.join(', ')}, which no earlier step adds`);
    }
    for (const field of step.adds) added.add(field);
  }
}

function emptyAnalysis(article: Article, knowledge: Knowledge): Analysis {
  const isMarkdown = article.format === 'MARKDOWN';
  return {
    article: isMarkdown ? { ...article, text: blankMarkup(article.text) } : article,
    written: article.text,
    versionId: articleVersionId(article),
    knowledge,
    tokens: [],
    paragraphs: [],
    passages: [],
    quotations: [],
    sentences: [],
    mentions: [],
    people: [],
    organisations: [],
    places: [],
    quotes: [],
    disputes: [],
    strikes: [],
    figures: [],
    positions: [],
    relations: [],
    problems: [],
  };
}
