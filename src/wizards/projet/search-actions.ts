import { found } from '../../controls/question/found.ts';
import type { Search } from '../../controls/question/PhraseField.tsx';
import { answerElsewhere } from '../answer-elsewhere.ts';
import { siteDoors } from '../../phrases/site-doors.ts';
import { siteSaid } from '../../phrases/understood/site-said.ts';
import { understandAction } from '../../phrases/understood/understand.ts';
import { whenRead } from '../../phrases/rare/when-read.ts';
import { ACTIONS, suggest } from '../../phrases/suggest.ts';
import type { ProjectData } from '../../rules/rules-data.ts';
import { proposal } from '../proposal.ts';
import { listenToPhrase } from '../../safety/listen-to-phrase.ts';

const MOST = 6;

/** Readies the numbers to call for a danger, and the search of what people set up, in everyday words. */
export function searchActions({ actions }: ProjectData): Search {
  listenToPhrase();
  return async (phrase) => {
    await whenRead(phrase, true);
    const options = suggest(siteDoors, phrase, true)
      .actions.slice(0, MOST)
      .flatMap((id) => actions.find((action) => action.id === id) ?? []);
    const title = options.length === 1 ? 'Est-ce bien cela ?' : 'Qu’est-ce qui s’en approche le plus ?';
    const elsewhere = answerElsewhere(siteDoors, phrase, ACTIONS, '/quel-volet/');
    const [first] = elsewhere ? [] : options;
    return {
      ...found([{ title, options }], [], elsewhere),
      understood: first && proposal('action', first, understandAction(siteSaid, phrase, first.id)),
    };
  };
}
