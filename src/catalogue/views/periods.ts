/** What is too much for one page, by when it appeared: years, and months where a year is too long. */

/** `2025`, or `2025-03` where the year alone is too long; `count` records appeared in it. */
export interface Period {
  readonly id: string;
  readonly count: number;
}

interface Dated {
  /** `2025`, `2025-03` or `2025-03-14`. */
  readonly published: string;
}

function countBy(records: readonly Dated[], length: number): readonly Period[] {
  const counts = new Map<string, number>();
  for (const { published } of records) {
    const id = published.slice(0, length);
    counts.set(id, (counts.get(id) ?? 0) + 1);
  }
  return [...counts].map(([id, count]) => ({ id, count })).toSorted((a, b) => (a.id < b.id ? 1 : -1));
}

const isIn = ({ published }: Dated, period: string): boolean => published.startsWith(period);

/**
 * The periods that together hold every record, newest first: years, and the months of a year with more than `most` (a
 * month is never cut). A record whose month is unknown is in the period of its year. Empty where `most` are not exceeded.
 */
export function toPeriods(records: readonly Dated[], most: number): readonly Period[] {
  if (records.length <= most) return [];
  return countBy(records, 'yyyy'.length).flatMap((year) =>
    year.count > most
      ? countBy(
          records.filter((record) => isIn(record, year.id)),
          'yyyy-mm'.length,
        )
      : [year],
  );
}

/** The records of one of these periods; a bare year beside its months means an unknown month. */
export function inPeriod<T extends Dated>(
  records: readonly T[],
  { id }: Period,
  periods: readonly Period[],
): readonly T[] {
  const inner = periods.filter((period) => period.id !== id && period.id.startsWith(id));
  return records.filter((record) => isIn(record, id) && !inner.some((period) => isIn(record, period.id)));
}
