/** Where a program finds the guide: the address that its page writes in. */
export const GUIDE = 'https://adresse-du-guide.fr/';

/** What a program begins by: the entries of a set. */
const read = (name: string) =>
  `const guide = '${GUIDE}';\nconst file = await fetch(guide + 'api/v1/${name}.json');\nconst { items } = await file.json();\n`;

/** For each set, a program of ten lines at most that does something with it: Node runs it as it is. */
export const PROGRAMS: Readonly<Record<string, string>> = {
  actions: `${read('actions')}// Combien de conditions a chaque action de l’annexe ?
for (const { kind, label, criteria } of items)
  if (kind === 'action') console.log(criteria.length, label);
`,
  conditions: `${read('conditions')}// Ce qui bloque un lieu ressources.
for (const { action, severity, label } of items)
  if (action === 'lieu-ressources' && severity === 'blocking')
    console.log('-', label);
`,
  depenses: `${read('depenses')}// À quelle dépense mène un mot ?
const word = 'salle des fêtes';
const found = items.find(({ words }) => words.includes(word));
const address = guide + found.address.slice(1);
console.log(\`« \${word} » : \${found.label}, \${address}\`);
`,
  tables: `${read('tables')}// La réponse pour une location, volet par volet.
const { rows } = items.find(({ expense }) => expense === 'location');
for (const { strands, when, verdict } of rows)
  console.log(strands.join(' et '), JSON.stringify(when), verdict);
`,
  silences: `${read('silences')}// Combien de dépenses chaque silence couvre-t-il ?
for (const { strands, expenses, because } of items)
  console.log(strands.join(), expenses.length,
    because ?? 'dit par chaque dépense');
`,
  reperes: `${read('reperes')}// Ce que l’annexe dit ne pas dire du volet 4.2.
for (const { strand, kind, text, pages } of items)
  if (strand === '4.2' && kind === 'gap')
    console.log(\`p. \${pages} : \${text}\`);
`,
  volets: `${read('volets')}// Les huit volets, en une ligne chacun.
for (const { id, name, gist } of items)
  console.log(id, name, '·', gist);
`,
  indicateurs: `${read('indicateurs')}// Une grille à remplir pour le volet 1.1.
const own = items.filter(({ strand }) => strand === '1.1');
const counted = own.filter(({ kind }) => kind === 'quantitatif');
console.log(counted.map(({ label }) => label).join(' ; '));
`,
  glossaire: `${read('glossaire')}// Les sigles du volet 3.1, en toutes lettres.
for (const { term, expansion, strands } of items)
  if (expansion && strands.includes('3.1'))
    console.log(\`\${term} : \${expansion}\`);
`,
  anomalies: `${read('anomalies')}// Où l’annexe se contredit, et comment nous le lisons.
for (const { kind, title, reading } of items)
  if (kind === 'contradictions') console.log(\`\${title} → \${reading}\`);
`,
  besoins: `${read('besoins')}// Les pages pour les parents qui mènent à un volet.
for (const { need, strands, address } of items)
  if (strands.includes('2.2')) console.log(need, address);
`,
  departements: `${read('departements')}// Les départements dont les dates sont relevées.
const filled = items.filter(({ filled }) => filled);
console.log(filled.map(({ id, name }) => \`\${name} (\${id})\`).join(', '));
`,
  releves: `${read('releves')}// Où déposer, département par département, et d’où nous le tenons.
for (const { departement, topic, values, source } of items)
  if (topic === 'deposit')
    console.log(departement, values.platform, source.checked);
`,
  appels: `${read('appels')}// Quels appels sont ouverts un jour donné ?
const day = '2025-12-15';
for (const { departement, name, opens, closes } of items)
  if (opens <= day && day <= closes)
    console.log(departement, name, 'jusqu’au', closes);
`,
  changements: `${read('changements')}// Ce qui a changé dans les règles depuis un jour.
for (const { about, day, title } of items)
  if (about === 'regles' && day >= '2026-11-26')
    console.log(day, title);
`,
  questions: `${read('questions')}// Ce qui vient après le projet et que l’annexe ne dit pas : quoi demander.
for (const { part, silent, ask } of items)
  if (part === 'apres' && silent) console.log('-', ask);
`,
  'hors-annexe': `${read('hors-annexe')}// Ce qui se sait d’un département un jour donné, et qui le dit.
const day = '2026-11-27';
for (const { title, departements, sources, until } of items)
  if (departements.includes('50') && (until === null || day <= until))
    console.log(\`\${title} : \${sources[0].by}\`);
`,
};

/** The same with the module of the rules, set beside the program. */
export const RULES_PROGRAM = `// rules.js est à côté de ce programme.
import { decide, nextQuestion, fit, version } from './rules.js';
const answers = { volet: '1.1' };
for (let asked; (asked = nextQuestion('salaires', answers)); ) {
  console.log(asked.label);
  answers[asked.id] = asked.options[0].id;
}
console.log(decide('salaires', answers).verdict, 'règles', version);
const project = fit('groupe-parents', { regularite: 'oui' }, '2026-11-27');
console.log(project.fit);
`;
