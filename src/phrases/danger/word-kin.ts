import { groupBy } from '../../rules/group-by.ts';
import { Kin } from '../terms/kin.ts';
import { slipsAmong } from '../../french/slips.ts';
import { soundFrame, soundOf } from '../../french/sound.ts';
import { rootOf, rootStart, singular } from '../../french/stem.ts';

// A shorter word sounds like too many others, or is one letter away from them.
const SHORTEST_FORM = 4;
const SHORTEST_HEARD = 5;
const SHORTEST_SLIP = 6;

/** Tells whether a typed word is a word of a list: the same, one of its forms, one that sounds so, or a slip of the pen. */
export class WordKin {
  readonly #known = new Map<string, ReadonlySet<string>>();
  readonly #ordinary: ReadonlySet<string>;
  readonly #singulars: ReadonlyMap<string, string[]>;
  readonly #verbs: ReadonlyMap<string, string[]>;
  readonly #byLetter: ReadonlyMap<string, string[]>;
  readonly #family: Kin;
  readonly #heard: Kin;

  /** `ordinary` words are near one of the list and mean something else: they are never taken for another. */
  constructor(all: Iterable<string>, ordinary: Iterable<string>) {
    const words = [...new Set(all)].filter((word) => word.length >= SHORTEST_FORM);
    this.#ordinary = new Set(ordinary);
    this.#singulars = groupBy(words, singular);
    this.#verbs = groupBy(words, (word) => word.replace(/([a-z]{3})er$/, '$1e'));
    this.#byLetter = groupBy(words, (word) => word.charAt(0));
    this.#family = new Kin(words, rootOf, rootStart);
    this.#heard = new Kin(
      words.filter((word) => word.length >= SHORTEST_HEARD),
      heardAs,
      soundFrame,
    );
  }

  /** The words of the list that a typed word may be; both in plain letters. */
  readonly meant = (typed: string): ReadonlySet<string> => {
    let known = this.#known.get(typed);
    if (!known) {
      known = new Set(this.#find(typed));
      this.#known.set(typed, known);
    }
    return known;
  };

  /** The same for who people are: « voisine » is no « voisin ». */
  readonly named = (typed: string): ReadonlySet<string> => {
    const same = this.#singulars.get(singular(typed));
    return same ? new Set(same) : this.meant(typed);
  };

  #find(typed: string): readonly string[] {
    const form = singular(typed);
    if (typed.length < SHORTEST_FORM || this.#ordinary.has(typed) || this.#ordinary.has(form)) return [];
    const verb = verbForm(form);
    const forms = [form, verb].flatMap((each) => this.#singulars.get(each) ?? []);
    const family = [...forms, ...(this.#verbs.get(verb) ?? []), ...this.#family.of(form)];
    if (family.length > 0) return family;
    const heard = form.length < SHORTEST_HEARD ? [] : this.#heard.of(form);
    if (heard.length > 0 || form.length < SHORTEST_SLIP) return heard;
    return slipsAmong(this.#byLetter.get(form.charAt(0)) ?? [], form, 1);
  }
}

/** « Tapent », « tapait » and « taper » are « tape »: the stemmer leaves the forms of a short verb as they are. */
function verbForm(word: string): string {
  return word.replace(/([a-z]{3})(?:aient|ent|ai[st]?|e[rz])$/, '$1e');
}

function heardAs(word: string): string {
  return soundOf(singular(word));
}
