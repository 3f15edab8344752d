// Asked for by the pages of the copy alone, which the worker marks.
import { dress } from '../safety/dress.ts';
import { followPlace } from './follow-place.ts';
import css from './offline.css?inline';
import { offerNext } from './offer-next.ts';
import { showControl } from './show-control.ts';

dress(css);
const place = document.querySelector('.kept-copy [role=status]');
if (place) void offerNext(place);
const control = document.querySelector<HTMLElement>('[data-offline]');
if (control) void showControl(control, false);
else void followPlace();
