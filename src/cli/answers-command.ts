import { writeFileSync } from 'node:fs';
import { readContent } from '../reading/content.ts';
import { allAnswers, ANSWERS_FILE } from './answers/all-answers.ts';

/** Every answer of the wizards, written anew. */
writeFileSync(ANSWERS_FILE, allAnswers(readContent()));
