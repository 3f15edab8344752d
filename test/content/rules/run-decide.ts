import { spawnSync } from 'node:child_process';

/** Runs the decision command as a real process, as `npm run -s decide -- …` does. */
export function runDecide(
  args: string[],
  input = '',
): { status: number | null; stdout: string; stderr: string } {
  const { status, stdout, stderr } = spawnSync(process.execPath, ['src/cli/decide-command.ts', ...args], {
    input,
    encoding: 'utf8',
  });
  return { status, stdout, stderr };
}

/** Each line printed, as data. */
export function judged(args: string[], input: string): Record<string, unknown>[] {
  const { status, stdout, stderr } = runDecide(args, input);
  if (status !== 0) throw new Error(stderr);
  return stdout
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as Record<string, unknown>);
}
