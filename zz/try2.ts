import { readBudget } from '../src/tables/budget/read-budget.ts';
import { proposeLayout } from '../src/tables/budget/layout.ts';
import { openText } from '../src/tables/open-table.ts';
const L = ['Achats 500 € (dont 200 €) merci','Salle (300 €) à voir','Nous demandons 960 € à la Caf','Location 3 fois 50 €, soit 150 € en tout','Psy : deux cents euros','Psy deux cents euros','Goûters 12 € par enfant','Goûters 12 € l’un','Jeux, 45 euros environ','Jeux (45 €)','Jeux 45€ env','Jeux 45 eur','Jeux 45 E','Jeux : 45.-','Jeux 45,-','Jeux 1.200,50','Jeux 1 200,5 €','Jeux ≈ 45 €','Jeux ~45','Jeux 45 ?','Jeux 45 € ?','Jeux 45 € !','Jeux 45€/mois','Jeux 45 € .','Jeux 45 €;','Jeux: 45 €,','Jeux → 45 €','Jeux > 45 €','Jeux --> 45','Jeux _ 45', 'Jeux 45 € TTC.', 'Jeux\u00a0: 45\u202f€', 'Jeux … 45', 'Jeux 45 euros TTC', '45 € Jeux', '45 € pour les jeux', '- 45 € : jeux'];
for (const l of L) {
  const o = openText(`Salle 300 €\n${l}\nBus 40 €`); const sheets = 'problem' in o ? [] : o;
  const r = readBudget(sheets, proposeLayout(sheets));
  const line = r.charges.find(c=>!['Salle','Bus'].includes(c.label));
  console.log(l.padEnd(45), line ? `${line.label} = ${line.cents/100}` : '-', '| faults', r.faults.map(f=>f.fault).join(','), '| left', r.left.map((x:any)=>x.label ?? x.item?.label ?? JSON.stringify(x)).join(','), '| asks', r.asks.map(a=>a.what).join(), '| others', r.charges.length);
}
