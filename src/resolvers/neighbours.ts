import { type AskingInfo, askedFields } from './asked-fields.ts';

/** The neighbours that travel in rows of a type, each with the fields that are answered from it. */
export type Neighbours = Readonly<Record<string, readonly string[]>>;

const SOURCE = ['article', 'articleVersion', 'context', 'evidence'] as const;

export const QUOTE_NEIGHBOURS: Neighbours = {
  source: [...SOURCE, 'segments', 'cue', 'attributions.mention', 'attributions.cue'],
  strike: ['strike', 'date.to'],
};

export const FIGURE_NEIGHBOURS: Neighbours = {
  source: SOURCE,
  strike: ['strike'],
  concerns: ['concerns'],
  statedBy: ['statedBy'],
};

export const POSITION_NEIGHBOURS: Neighbours = {
  source: SOURCE,
  holder: ['holder'],
  strike: ['strike'],
  dispute: ['dispute'],
};

export const ATTRIBUTION_NEIGHBOURS: Neighbours = {
  speaker: ['speaker', 'appointment.person', 'appointment.evidence'],
  appointment: ['appointment'],
  organisation: ['appointment.organisation'],
  office: ['appointment.office'],
};

/** Those that a request does not ask for, so that they need not be read; none of them where nobody tells. */
export function unasked(neighbours: Neighbours, info: AskingInfo | undefined): readonly string[] {
  if (info === undefined) return [];
  const asked = askedFields(info);
  return Object.entries(neighbours)
    .filter(([, fields]) => !fields.some((field) => asked.has(field)))
    .map(([name]) => name);
}
