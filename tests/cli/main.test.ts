import assert from 'node:assert/strict';
import { writeFile } from 'node:fs/promises';
import { test } from 'node:test';
import { temporaryFolder } from '../temporary-folder.ts';
import { runBin, runInside } from './run-yubao.ts';
import { temporaryArchive } from './temporary-archive.ts';

const names = ['add', 'check', 'build', 'serve', 'watch', 'parse', 'export'];

test('the command runs from any folder and lists its commands', async (t) => {
  const folder = await temporaryFolder(t, { 'tsconfig.json': '{ "compilerOptions": { "jsx": "preserve" } }' });
  const { code, stdout, stderr } = await runBin(['--help'], folder);
  assert.equal(code, 0, stderr);
  for (const name of names) assert.match(stdout, new RegExp(`^ {2}${name} `, 'm'));
});

test('a wrong command line ends the process with 2 and writes nothing to stdout', async (t) => {
  const { code, stdout, stderr } = await runBin(['pares'], await temporaryFolder(t));
  assert.equal(code, 2);
  assert.equal(stdout, '');
  assert.match(stderr, /unknown command 'pares'/);
});

test('no arguments show the help', async () => {
  const { code, stdout } = await runInside([], '/');
  assert.equal(code, 0);
  assert.match(stdout, /^Usage: yubao/);
});

test('every command explains itself', async () => {
  for (const name of names) {
    const { code, stdout, stderr } = await runInside([name, '--help'], '/');
    assert.equal(code, 0, name);
    assert.match(stdout, new RegExp(`^Usage: yubao ${name}`));
    assert.equal(stderr, '', name);
  }
});

test('an unknown command is answered with the commands there are', async () => {
  const { code, stderr } = await runInside(['nope'], '/');
  assert.equal(code, 2);
  assert.equal(stderr, `error: unknown command 'nope'\nValid commands: ${names.join(', ')}. See "yubao --help".\n`);
});

test('an unknown option is answered with the options of that command', async () => {
  const { code, stderr } = await runInside(['check', '--stirct'], '/');
  assert.equal(code, 2);
  assert.match(stderr, /unknown option '--stirct'/);
  assert.match(
    stderr,
    /Valid options: --content <dir> · --strict · --html <path> · -h, --help\. See "yubao check --help"\./,
  );
});

test('an unknown value is answered with the values that are valid', async () => {
  const format = await runInside(['export', '--format', 'xml'], '/');
  assert.equal(format.code, 2);
  assert.match(format.stderr, /argument 'xml' is invalid\. Allowed choices are ndjson, csv\./);
  for (const port of ['abc', '-1', '65536', '80.5', '']) {
    const { code, stderr } = await runInside(['serve', `--port=${port}`], '/');
    assert.equal(code, 2, port);
    assert.match(stderr, /Expected a whole number from 0 to 65535\./);
  }
});

test('a folder without an archive is a usage error that says what is expected', async (t) => {
  const folder = await temporaryFolder(t);
  for (const command of [['parse'], ['check'], ['build'], ['watch'], ['add', 'a.txt'], ['export', '--format=csv']]) {
    const { code, stderr, stdout } = await runInside(command, folder);
    assert.equal(code, 2, command.join(' '));
    assert.equal(stderr, `error: no folder content in ${folder}; expected an archive there, or --content DIR\n`);
    assert.equal(stdout, '');
  }
});

test('a mistake in newspapers.yaml is told with file and line', async (t) => {
  const folder = await temporaryArchive(t, { 'a.txt': '一' });
  await writeFile(`${folder}/content/newspapers.yaml`, 'citys: []\n');
  const { code, stderr } = await runInside(['build'], folder);
  assert.equal(code, 2);
  assert.match(stderr, /newspapers\.yaml:1: cities: expected a list of cities/);
});
