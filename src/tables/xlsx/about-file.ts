import type { Feature } from 'write-excel-file/universal';

const CORE = 'docProps/core.xml';
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006';

/** What a workbook says of itself, to who does not see it: its title, and the language of its words. */
export function aboutFile(title: string): Feature<Blob> {
  return {
    files: {
      transform: {
        '[Content_Types].xml': {
          insert: () =>
            `<Override PartName="/${CORE}" ContentType="application/vnd.openxmlformats-package.core-properties+xml"/>`,
        },
        '_rels/.rels': {
          insert: () =>
            `<Relationship Id="about" Type="${PACKAGE}/relationships/metadata/core-properties" Target="${CORE}"/>`,
        },
      },
      write: {
        files: () => ({
          [CORE]: `<?xml version="1.0" encoding="UTF-8" standalone="yes"?><cp:coreProperties xmlns:cp="${PACKAGE}/metadata/core-properties" xmlns:dc="http://purl.org/dc/elements/1.1/"><dc:title>${title.replaceAll('&', '&amp;').replaceAll('<', '&lt;')}</dc:title><dc:language>fr-FR</dc:language></cp:coreProperties>`,
        }),
      },
    },
  };
}
