import { useState } from 'react';
import { AnswerTree } from '../../controls/card/AnswerTree.tsx';
import { StrandStrip } from '../../controls/card/StrandStrip.tsx';
import type { Answers } from '../../rules/decision/decision-table.ts';
import { answerTree } from '../../rules/ways/answer-tree.ts';
import type { StripCell } from '../../rules/ways/strand-strip.ts';
import type { ExpenseData, ExpenseTable } from '../../rules/rules-data.ts';
import { url } from '../../url.ts';

interface Props {
  data: Pick<ExpenseData, 'strands'>;
  table: ExpenseTable;
  answers: Answers;
  strip: readonly StripCell[];
}

/** What the card answers elsewhere: the same expense in each strand, and the other ways through its questions. */
export function OtherAnswers({ data: { strands }, table, answers, strip }: Props) {
  const strand = strands.find(({ id }) => id === answers.volet)?.id;
  return (
    <>
      <section className="part">
        <h2>La même dépense, dans les huit volets</h2>
        <StrandStrip
          cells={strip}
          nameOf={(id) => strands.find((each) => each.id === id)?.name}
          hrefOf={({ path }) => url(path)}
          here={strand}
        />
      </section>
      {strand && <Ways {...{ table, answers, strand }} />}
    </>
  );
}

/** Drawn once opened: the card comes first. */
function Ways({
  table,
  answers,
  strand,
}: Pick<Props, 'table' | 'answers'> & { strand: ExpenseData['strands'][number]['id'] }) {
  const [open, setOpen] = useState(false);
  if (table.questions.every(({ strands }) => strands && !strands.includes(strand))) return null;
  return (
    <details className="part tree no-print" onToggle={({ currentTarget }) => setOpen(currentTarget.open)}>
      <summary>Et si je répondais autrement ?</summary>
      {open && <Tree {...{ table, answers, strand }} />}
    </details>
  );
}

function Tree({ table, answers, strand }: Parameters<typeof Ways>[0]) {
  const tree = answerTree(table, strand);
  return 'branches' in tree ? (
    <AnswerTree expense={table.id} tree={tree} given={answers} />
  ) : (
    <p>Dans ce volet, aucune autre réponse ne changerait celle-ci.</p>
  );
}
