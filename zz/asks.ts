import { asksOf, openTables, said } from '../test/node/tables/budget/asks/small-asks.ts';
const T=['Psy ; 1200 | Salle ; 300 | Total ; 1500 | Fête ; 1000 | Loterie ; 500 | Total ; 1500',
'Dépenses ; Montant | Jeux ; 40 | Caf ; 30','Poste ; Montant | Psy ; 700 | Prêt de matériel ; 90',
'Poste ; Montant | Jeux ; 40 | Psy ; -30 | Thé ; -2','Poste ; Montant | Jeux ; 40 | Remise ; 30',
'Poste ; Montant | Salle ; 300 | Thé ; 75 | Jeux ; 100 | Total ; 400','Poste ; Montant | Salle ; 300 | dont Thé ; 75 | Jeux ; 100 | Total ; 475',
'Poste ; Montant | Salle ; 300 | Total ; 300 | Jeux ; 40 | Thé ; 2','Poste ; Montant | Jeux ; 100 | Salle ; 200 | Coût ; 300',
'Compte ; Libellé ; Montant | 60 ; Achats ; 900 | 606 ; Livres ; 500 | 607 ; Thé ; 300','Poste ; Montant | Jeux ; 100 | Report à nouveau ; 40',
'Poste ; Montant | Achats ; 300 | Jeux ; 100 | Livres ; 200','Salle ; 300 | Truc ; 2027 | Jeux ; 100','Prestataires ; 2020 | Salle ; 300 | Jeux ; 100',
'Achats 950 Ventes ; 300 | Salle 40 Caf ; 50 | Psy 15 Don ; 9','Poste ; Montant | Jeux ; 100 | TVA ; 20','Poste ; Montant | Jeux ; 100 | TVA 10 % ; 20','Poste ; Montant | Jeux ; 100 | TVA 20 % ; 20','Poste ; Montant (k€) | Psy ; 12'];
for (const t of T) console.log(t,'\n   ',JSON.stringify(asksOf(t).map(a=>[said(a),a.sheet,a.rows.join(' ')])));
for (const t of T) { const {layout,read}=openTables([['A','Poste ; Montant | Eau ; 7'],['B',t]]); const a=read({...layout, sheets: layout.sheets.map(s=>({...s, read:true})), sheetAsked:false}).asks; console.log(JSON.stringify(a.map(a=>[said(a),a.sheet,a.rows.join(' ')])));}
