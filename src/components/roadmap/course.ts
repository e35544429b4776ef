/** The roadmap's text as steps: its headings, each with the hours, what comes before, the papers to read and the tools to use. */
import { atlas } from '../../../atlas.config.ts';
import {
  readingsFor,
  type Catalogue,
  type ChosenReadings,
  type Reading,
  type Tool,
} from '../../catalogue/index.ts';

export interface Section {
  /** Of its heading. */
  readonly id: string;
  readonly level: 2 | 3;
  readonly title: string;
  /** Its own text, without the heading. */
  readonly markdown: string;
  readonly step: Step | undefined;
}

export interface Step {
  readonly hours: number;
  /** Steps that come before. */
  readonly needs: readonly { readonly id: string; readonly title: string }[];
  readonly readings: readonly Reading[];
  /** Libraries and platforms that do what the step is about. */
  readonly tools: readonly Tool[];
}

interface Planned {
  readonly hours: number;
  readonly needs: readonly string[];
  readonly terms: readonly string[];
  readonly read?: ChosenReadings;
}

const PLAN: Readonly<Record<string, Planned>> = atlas.course;
/** More would be a list of tools, which is a page of its own. */
const TOOLS_MAX = 4;

/** As the headings of the page have it. */
const headingId = (title: string): string =>
  title
    .toLowerCase()
    .replace(/[^\p{L}\p{N}\s-]/gu, '')
    .trim()
    .replace(/\s/g, '-');

function toStep(catalogue: Catalogue, planned: Planned, titles: ReadonlyMap<string, string>): Step {
  const terms = planned.terms.flatMap((id) => catalogue.termById.get(id) ?? []);
  const tools = terms.flatMap(({ id }) => catalogue.toolsByTechnique.get(id) ?? []);
  return {
    hours: planned.hours,
    needs: planned.needs.map((id) => ({ id, title: titles.get(id) ?? id })),
    readings: readingsFor(catalogue, terms, planned.read),
    tools: [...new Set(tools)]
      .filter(({ kind }) => kind === 'library' || kind === 'platform')
      .slice(0, TOOLS_MAX),
  };
}

export interface Course {
  /** What stands before the first heading. */
  readonly opening: string;
  readonly sections: readonly Section[];
}

/** In the order of the text. A step of the plan that has no heading is left out. */
export function toCourse(catalogue: Catalogue, body: string): Course {
  const [opening = '', ...parts] = body.split(/^(?=#{2,3} )/m);
  const headings = parts.map((part) => {
    const [, marks = '##', title = ''] = /^(#{2,3}) (.+)/.exec(part) ?? [];
    return { level: marks.length === 2 ? (2 as const) : (3 as const), title, id: headingId(title), part };
  });
  const titles = new Map(headings.map(({ id, title }) => [id, title]));
  const sections = headings.map(({ level, title, id, part }) => {
    const planned = PLAN[id];
    return {
      id,
      level,
      title,
      markdown: part.replace(/^.*\n?/, ''),
      step: planned && toStep(catalogue, planned, titles),
    };
  });
  return { opening, sections };
}
