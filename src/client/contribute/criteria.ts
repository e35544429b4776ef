/** The criteria of a claim: a box each, and beside a ticked one how it came out and by which metric. */
import type { DraftContribution, DraftVocabulary, Outcome } from '../../catalogue/browser.ts';
import { find, make, option } from './dom.ts';

type Choices = readonly (readonly [value: string, name: string])[];

const OUTCOME_CHOICES: Choices = [
  ['', 'and the outcome …'],
  ['supports', 'supports the claim'],
  ['mixed', 'is mixed'],
  ['against', 'speaks against it'],
  ['not-stated', 'is not stated'],
];

/** A select without a visible label, for a line where the sentence says what it holds. */
function choose(name: string, choices: Choices, set: (value: string) => void): HTMLSelectElement {
  const select = make('select', '', ...choices.map(([value, text]) => option(value, text)));
  select.ariaLabel = name;
  select.addEventListener('input', () => set(select.value));
  return select;
}

/** Returns what shows the claim's state in its fields. */
export function bindCriteria(
  block: HTMLElement,
  vocabulary: DraftVocabulary,
  get: () => DraftContribution,
  change: (part: Partial<DraftContribution>) => void,
): () => void {
  const boxes = vocabulary.evaluation.map(({ id, name, tldr, depth }) => {
    const box = make('input');
    box.type = 'checkbox';
    box.value = id;
    box.addEventListener('change', () => {
      const evaluation = vocabulary.evaluation
        .map((term) => term.id)
        .filter((one) => (one === id ? box.checked : get().evaluation.includes(one)));
      change({ evaluation, evaluationRead: evaluation.length > 0 ? 'listed' : get().evaluationRead });
    });
    const label = make('label', `depth-${depth}`, box, ` ${name}`);
    label.title = tldr;
    const outcome = choose(`How ${name} came out`, OUTCOME_CHOICES, (value) =>
      change({ outcomes: { ...get().outcomes, [id]: value as Outcome | '' } }),
    );
    const metric = choose(
      `What ${name} was measured by`,
      [['', 'measured by …'], ...vocabulary.metrics.map((one) => [one.id, one.name] as const)],
      (value) => change({ metrics: { ...get().metrics, [id]: value } }),
    );
    return { id, box, outcome, metric, item: make('li', '', label, ' ', outcome, ' ', metric) };
  });
  find('[data-criteria]', block).append(...boxes.map(({ item }) => item));
  return () => {
    const { evaluation, outcomes, metrics } = get();
    for (const { id, box, outcome, metric } of boxes) {
      box.checked = evaluation.includes(id);
      outcome.hidden = metric.hidden = !box.checked;
      outcome.value = outcomes[id] ?? '';
      metric.value = metrics[id] ?? '';
    }
  };
}
