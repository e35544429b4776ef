import { describe, expect, it } from 'vitest';
import { messages, term } from '../../tests/fixtures/records.ts';

describe('unique ids', () => {
  it('reports a term with the id of another kind', () => {
    expect(messages({ 'findings/patching.md': term({ name: 'Findings of patching' }) })).toEqual([
      'content/findings/patching.md:2:1  id  the id "patching" is taken\n  content/techniques/patching.md:2 has it. Ids are kept for ever, so the newer record takes another.',
    ]);
  });

  it('reports a task with the id of a tool, and two models of one id', () => {
    expect(
      messages({
        'tasks.yaml': '- { id: sheepfold, name: Folding }\n- { id: counting, name: Counting }',
        'models.yaml': '- { id: tiny-1.5b, name: Tiny 1.5B }\n- { id: tiny-1.5b, name: Tiny again }',
      }),
    ).toEqual([
      'content/models.yaml:2:9  [1].id  the id "tiny-1.5b" is taken\n  content/models.yaml:1 has it. Ids are kept for ever, so the newer record takes another.',
      'content/tasks.yaml:1:9  [0].id  the id "sheepfold" is taken\n  content/tools/sheepfold.md:2 has it. Ids are kept for ever, so the newer record takes another.',
    ]);
  });
});
