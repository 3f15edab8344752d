import { compileTests } from '../test/mutation/quick-tests.ts';
import { STEPS } from '../test/mutation/steps.ts';
process.env['MUTANTS_CONTENT'] = 'node_modules/.cache/mutants/content';
const step = STEPS.find(s => s.name === 'whole')!;
const files = await compileTests(step.tests, 'test/mutation/lazy-readers.ts', false);
const cpu = () => process.cpuUsage().user / 1000;
for (let k = 0; k < 4; k++) {
  const t0 = cpu(); let load = 0; const per: [number,string][] = [];
  const F = files();
  for (const [file, l] of F) {
    let t = cpu(); const tests = await l(); load += cpu() - t; t = cpu();
    for (const [, run] of tests) await run();
    per.push([cpu() - t, file]);
  }
  per.sort((a,b)=>b[0]-a[0]);
  console.log(k, 'total', (cpu()-t0).toFixed(0), 'load', load.toFixed(0), per.slice(0, 8).map(([t,f])=>`${f.split('/').pop()} ${t.toFixed(0)}`).join(', '));
}
