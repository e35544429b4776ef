/** The groups of a table while it is filtered: those with a row to show, and how many of their rows that is. */

interface Group {
  readonly body: HTMLTableSectionElement;
  /** Its body and those of the groups in it, which follow it deeper down. */
  readonly within: readonly HTMLTableSectionElement[];
  /** Behind what is only heard: how many rows there are. */
  readonly number: Text | undefined;
  readonly all: string;
}

const depthOf = (body: HTMLTableSectionElement | undefined): number =>
  Number(/depth-(\d)/.exec(body?.querySelector('.group')?.className ?? '')?.[1] ?? 0);

function textIn(body: HTMLTableSectionElement): Text | undefined {
  const last = body.querySelector('.group .n')?.lastChild;
  return last instanceof Text ? last : undefined;
}

export function readGroups(table: HTMLTableElement): readonly Group[] {
  const bodies = [...table.tBodies];
  return bodies.map((body, place) => {
    const after = bodies.slice(place + 1);
    const end = after.findIndex((other) => depthOf(other) <= depthOf(body));
    const number = textIn(body);
    return {
      body,
      within: [body, ...(end < 0 ? after : after.slice(0, end))],
      number,
      all: number?.data ?? '',
    };
  });
}

const shownIn = (body: HTMLTableSectionElement): number =>
  body.querySelectorAll('[data-row]:not([hidden])').length;

/** A group without a row to show goes; the others say how many of theirs are shown, as long as some may not be. */
export function showGroups(groups: readonly Group[], isFiltered: boolean): void {
  for (const { body, within, number, all } of groups) {
    body.hidden = isFiltered && shownIn(body) === 0;
    const shown = within.reduce((sum, one) => sum + shownIn(one), 0);
    if (number) number.data = isFiltered ? `${shown} of ${all}` : all;
  }
}
