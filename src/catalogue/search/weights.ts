/** How much more than the text itself a word of the full text counts where it stands in these. */
export const FULL_TEXT_WEIGHTS: Readonly<Record<string, number>> = {
  title: 5,
  aliases: 4,
  authors: 3,
  terms: 2,
  ids: 1,
};
