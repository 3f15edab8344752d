import { readBudget } from '../src/tables/budget/read-budget.ts';
import { proposeLayout } from '../src/tables/budget/layout.ts';
import { openText } from '../src/tables/open-table.ts';
for (const text of ['Salle ; 300\nThé ; deux euros chacun\nJeux ; 40', 'Poste;Montant\nSalle ; 300\nThé ; deux euros chacun\nJeux ; 40','Poste;Montant\nSalle;300\nThé;deux euros\nJeux;40','Salle : 300 €\nThé : deux euros chacun\nJeux : 40 €','Salle ; 300\nThé ; à voir\nJeux ; 40','Salle ; 300\nThé ; 2 euros chacun\nJeux ; 40', 'Poste;Montant\nSalle;300\nThé;cent\nJeux;mille\nA;40', 'Salle;300\nThé ; deux euros par personne\nJeux ; 40','Poste;Montant;Note\nSalle;300;\nThé;deux euros chacun;x\nJeux ; 40;']) {
  const o = openText(text); const sheets = 'problem' in o ? [] : o;
  const r = readBudget(sheets, proposeLayout(sheets));
  console.log(JSON.stringify(text), r.charges.map(c=>[c.label,c.cents]), r.resources.map(c=>[c.label,c.cents]), r.asks.map(a=>a.what), r.faults.map(f=>[f.row,f.fault]), Object.keys(r).filter(k=>Array.isArray(r[k])).map(k=>k+':'+r[k].length).join(' '));
}
