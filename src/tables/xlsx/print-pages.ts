/** A sheet that prints as wide as one page, and on as many as its rows need. */
export function onePageWide(xml: string): string {
  return xml
    .replace(/<worksheet\b[^>]*>/, '$&<sheetPr><pageSetUpPr fitToPage="1"/></sheetPr>')
    .replace('<pageSetup ', '<pageSetup fitToWidth="1" fitToHeight="0" ');
}

/** A workbook whose sheets, of these names in their order, repeat their first row on each page. */
export function firstRowsRepeated(xml: string, names: readonly string[]): string {
  const titles = names.map(
    (name, i) =>
      `<definedName name="_xlnm.Print_Titles" localSheetId="${String(i)}">${quoted(name)}!$1:$1</definedName>`,
  );
  return xml.replace('</sheets>', () => `</sheets><definedNames>${titles.join('')}</definedNames>`);
}

/** The name of a sheet as a formula writes it, within XML. */
function quoted(name: string): string {
  return `'${name.replaceAll("'", "''").replaceAll('&', '&amp;').replaceAll('<', '&lt;')}'`;
}
