// Asked for by the first use of the button of a tool.
import { showControl } from './show-control.ts';

const place = document.querySelector<HTMLElement>('[data-offline]');
if (place) void showControl(place, true);
