/** Loaded before any test: what a module does as it loads would else be judged by the one test that first asks for it. */
import '../../src/tables/ods/read-ods.ts';
import '../../src/tables/xlsx/read-xlsx.ts';
