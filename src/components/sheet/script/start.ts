import copy from 'later:components/sheet/script/copy-links.ts';
import fold from 'later:components/sheet/script/fold-on-phones.ts';
import { followContents } from './follow-contents.ts';
import { startPrint } from './start-print.ts';

// One file for a sheet: each more would be one more request. What a gesture needs comes with the first.
followContents();
startPrint();
if (matchMedia('(max-width: 47.99rem)').matches) void import(/* @vite-ignore */ fold);
for (const gesture of ['pointerover', 'focusin'])
  addEventListener(gesture, () => void import(/* @vite-ignore */ copy), { once: true });
