/** Dates known to the year, month or day, kept as text: `2022`, `2022-11`, `2022-11-01`. Nothing here asks what day it is. */

const MONTHS = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'] as const;
const LONG_MONTHS = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
] as const;

export interface DateParts {
  readonly year: number;
  /** 1–12. */
  readonly month?: number | undefined;
  readonly day?: number | undefined;
}

/** The parts of a date; whatever is not given is absent. Expects a date that `isPartialDate` accepts. */
export function parseDate(date: string): DateParts {
  const [year = 0, month, day] = date.split('-').map(Number);
  return { year, month, day };
}

const daysInMonth = (year: number, month: number): number => {
  if (month === 2) return (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0 ? 29 : 28;
  return [4, 6, 9, 11].includes(month) ? 30 : 31;
};

/** True for a real year, month or day written as above; false for 2022-02-30. */
export function isPartialDate(date: string): boolean {
  if (!/^\d{4}(-\d{2}(-\d{2})?)?$/.test(date)) return false;
  const { year, month, day } = parseDate(date);
  if (month === undefined) return year > 0;
  if (month < 1 || month > 12) return false;
  return day === undefined || (day >= 1 && day <= daysInMonth(year, month));
}

/** True if `date`, even taken as early as it can be, lies after the day `today`. */
export const isAfter = (date: string, today: string): boolean => date > today.slice(0, date.length);

/** `2022`, `Nov 2022`, `1 Nov 2022`. */
export function formatDate(date: string): string {
  const { year, month, day } = parseDate(date);
  const words = [day, month === undefined ? undefined : MONTHS[month - 1], year];
  return words.filter((word) => word !== undefined).join(' ');
}

/** `November 2022`, for headings; `2022` where the month is unknown. */
export function formatMonth(date: string): string {
  const { year, month } = parseDate(date);
  return month === undefined ? String(year) : `${LONG_MONTHS[month - 1] ?? ''} ${year}`;
}

/** Order for sorting, oldest first; an unknown month or day sorts before a known one. */
export const compareDates = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

/** The newest `updated`; `''` for none. */
export const newestUpdate = (records: readonly { readonly updated: string }[]): string =>
  records.reduce((newest, { updated }) => (updated > newest ? updated : newest), '');

/** A day so many days later, or earlier for a number below zero; expects a whole date. */
export function addDays(date: string, days: number): string {
  const { year, month = 1, day = 1 } = parseDate(date);
  return new Date(Date.UTC(year, month - 1, day + days)).toISOString().slice(0, 10);
}

/** Whole days from one day to a later one; below zero for an earlier one. */
export const daysBetween = (from: string, to: string): number =>
  Math.round((Date.parse(`${to}T00:00:00Z`) - Date.parse(`${from}T00:00:00Z`)) / 86_400_000);
