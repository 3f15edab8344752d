import type { z } from 'zod';
import {
  AnomalyItemSchema,
  FactItemSchema,
  IndicatorItemSchema,
  StrandItemSchema,
  TermItemSchema,
} from '../../schemas/api/annexe-items.ts';
import { pagesOf } from '../../rules/annexe/place.ts';
import { sheetAddress } from '../../rules/annexe/sheet-address.ts';
import type { Content } from '../content.ts';
import { joined, maybe, plainSet, text } from './open-set.ts';

type Fact = z.infer<typeof FactItemSchema>;
type Strand = z.infer<typeof StrandItemSchema>;
type Indicator = z.infer<typeof IndicatorItemSchema>;
type Term = z.infer<typeof TermItemSchema>;
type Anomaly = z.infer<typeof AnomalyItemSchema>;

/** What the annexe says, and where it errs. */
export const ANNEXE_SETS = [
  plainSet<Fact>({
    name: 'reperes',
    title: 'Les repères de l’annexe',
    about:
      'Tout ce que dit l’annexe, une phrase à la fois, dans nos mots : ce sur quoi repose chaque réponse.',
    schema: FactItemSchema,
    items: factItems,
    columns: [
      text('repere', 'Le nom du repère', ({ id }) => id),
      text('portee', 'document, axe ou volet', ({ scope }) => scope),
      maybe('axe', 'Son axe', ({ axis }) => axis),
      maybe('volet', 'Son volet', ({ strand }) => strand),
      text('lieu', 'L’intertitre de l’annexe', ({ place }) => place),
      text('pages', 'Ses pages', ({ pages }) => joined(pages)),
      text('lignes', 'Ses lignes', ({ lines }) => lines),
      text('genre', 'Ce qu’il fait', ({ kind }) => kind),
      text('texte', 'Ce que dit l’annexe, dans nos mots', ({ text }) => text),
    ],
  }),
  plainSet<Strand>({
    name: 'volets',
    title: 'Les huit volets',
    about: 'Ce que finance chaque volet, pour qui, où, jusqu’à quand.',
    schema: StrandItemSchema,
    items: strandItems,
    columns: [
      text('volet', 'Le volet', ({ id }) => id),
      text('axe', 'Son axe', ({ axis }) => axis),
      text('titre', 'Son titre dans l’annexe', ({ title }) => title),
      text('nom', 'Le nom que ce guide lui donne', ({ name }) => name),
      text('en_bref', 'Ce qu’il finance', ({ gist }) => gist),
      text('but', 'À quoi il sert', ({ purpose }) => purpose.text),
      text('pour_qui', 'Pour qui', ({ who }) => who.text),
      text('pour_quoi', 'Pour quoi', ({ what }) => what.text),
      text('ou', 'Où', ({ where }) => where.text),
      text('jusqu_a_quand', 'Jusqu’à quand', ({ until }) => until.text),
      text('qui_decide', 'Qui décide', ({ decides }) => decides.text),
      text('adresse', 'Sa fiche', ({ address }) => address),
      maybe('chiffres', 'Les chiffres à retenir', ({ figures }) =>
        joined(figures.map(({ figure, text: said }) => `${figure} : ${said}`)),
      ),
      text('reperes', 'Sur quoi reposent ces phrases et ces chiffres', (strand) => joined(citedBy(strand))),
    ],
  }),
  plainSet<Indicator>({
    name: 'indicateurs',
    title: 'Les indicateurs',
    about:
      'Ce que l’annexe propose de compter ou de décrire, volet par volet ; 2.1 et 4.2 ne proposent rien.',
    schema: IndicatorItemSchema,
    items: indicatorItems,
    columns: [
      text('volet', 'Son volet', ({ strand }) => strand),
      text('indicateur', 'Son nom, dans le volet', ({ id }) => id),
      maybe('partie', 'La moitié du volet, quand il en a deux', ({ part }) => part),
      text('libelle', 'Ce qu’on compte ou décrit', ({ label }) => label),
      text('genre', 'quantitatif ou qualitatif', ({ kind }) => kind),
      maybe('unite', 'Ce qu’on écrit dans une case', ({ unit }) => unit),
      maybe('ensemble', 'Comment les séances font un chiffre ; de nous', ({ across }) => across),
      maybe('avec', 'L’autre indicateur dont il dépend', ({ of }) => of),
      text('reperes', 'Sur quoi il repose', ({ cites }) => joined(cites)),
    ],
  }),
  plainSet<Term>({
    name: 'glossaire',
    title: 'Le glossaire',
    about: 'Les sigles et les mots du métier, avec qui les explique : l’annexe, ou nous.',
    schema: TermItemSchema,
    items: termItems,
    columns: [
      text('entree', 'Le nom de l’entrée', ({ id }) => id),
      text('terme', 'Le sigle ou le mot', ({ term }) => term),
      maybe('aussi', 'Ses autres écritures', ({ also }) => joined(also)),
      maybe('en_toutes_lettres', 'Le sigle développé', ({ expansion }) => expansion),
      text('origine', 'annexe ou site', ({ from }) => from),
      maybe('source', 'D’où nous le tenons', ({ source }) => source),
      text('definition', 'Ce que cela veut dire', ({ definition }) => definition),
      maybe('dans_l_annexe', 'Ce que l’annexe en fait', ({ here }) => here),
      maybe('volets', 'Les volets concernés', ({ strands }) => joined(strands)),
      maybe('reperes', 'Sur quoi cela repose', ({ cites }) => joined(cites)),
      text('adresse', 'Son entrée', ({ address }) => address),
      maybe('ecritures', 'Les écritures qui varient', ({ spelling }) => spelling),
    ],
  }),
  plainSet<Anomaly>({
    name: 'anomalies',
    title: 'Les anomalies de l’annexe',
    about:
      'Ce qui, dans l’annexe, est mal numéroté, dépassé, coupé ou contradictoire, et comment nous le lisons.',
    schema: AnomalyItemSchema,
    items: anomalyItems,
    columns: [
      text('anomalie', 'Son nom', ({ id }) => id),
      text('genre', 'Son genre', ({ kind }) => kind),
      text('titre', 'En quelques mots', ({ title }) => title),
      text('constat', 'Ce que montre l’annexe', ({ finding }) => finding),
      text('lecture', 'Comment ce guide le lit', ({ reading }) => reading),
      text('pages', 'Ses pages', ({ pages }) => joined(pages)),
      text('lignes', 'Ses lignes', ({ lines }) => lines),
      maybe('volets', 'Les volets concernés', ({ strands }) => joined(strands)),
      maybe('reperes', 'Sur quoi cela repose', ({ cites }) => joined(cites)),
    ],
  }),
];

function factItems({ files, document }: Content): Fact[] {
  return files.flatMap((file) =>
    file.facts.map(({ id, place, lines, kind, text }) => {
      const strand = file.scope === 'volet' ? file.strand : null;
      const axis = file.scope === 'axe' ? file.axis : (strand?.charAt(0) as Fact['axis'] | undefined);
      const pages = pagesOf({ lines }, document.pageTops);
      return { id, scope: file.scope, axis: axis ?? null, strand, place, pages, lines, kind, text };
    }),
  );
}

function strandItems({ sheets }: Content): Strand[] {
  return sheets.map(({ sheet: { strand, axis, title, name, gist, purpose, summary, figures } }) => ({
    ...{ id: strand, axis, title, name, gist, purpose, ...summary, figures },
    address: sheetAddress(strand),
  }));
}

/** Each fact that a strand rests on, once. */
function citedBy({ purpose, who, what, where, until, decides, figures }: Strand): string[] {
  return [...new Set([purpose, who, what, where, until, decides, ...figures].flatMap(({ cites }) => cites))];
}

function indicatorItems({ indicators }: Content): Indicator[] {
  return indicators.flatMap(({ strand, indicators: own }) =>
    own.map(({ id, label, kind, cites, ...more }) => ({
      ...{ id, strand, label, kind, cites },
      part: more.part ?? null,
      unit: more.unit ?? null,
      across: more.across ?? null,
      of: more.of ?? null,
    })),
  );
}

function termItems({ terms }: Content): Term[] {
  return terms.map(({ id, term, also, origin, definition, strands, cites, ...more }) => ({
    ...{ id, term, also, definition, strands, cites },
    from: origin.from,
    source: origin.from === 'site' ? origin.source : null,
    expansion: more.expansion ?? null,
    here: more.here ?? null,
    spelling: more.spelling ?? null,
    address: `/glossaire/#${id}`,
  }));
}

function anomalyItems({ anomalies, document }: Content): Anomaly[] {
  return anomalies.map(({ id, kind, title, finding, reading, lines, strands, cites }) => ({
    ...{ id, kind, title, finding, reading, lines, strands, cites },
    pages: pagesOf({ lines }, document.pageTops),
  }));
}
