import assert from 'node:assert/strict';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { test } from 'node:test';
import { LabelError } from '../../../scripts/evaluate/label.ts';
import { readLabelledPages } from '../../../scripts/evaluate/read-labelled-pages.ts';
import { inventedDump, inventedLabel } from './invented-page.ts';

const set = { name: 'own', labels: 'labels', dumps: 'content' };

function withFiles(files: Record<string, string>, run: (root: string) => void): void {
  const root = mkdtempSync(join(tmpdir(), 'labelled-'));
  try {
    for (const [path, text] of Object.entries(files)) {
      mkdirSync(dirname(join(root, path)), { recursive: true });
      writeFileSync(join(root, path), text);
    }
    run(root);
  } finally {
    rmSync(root, { recursive: true });
  }
}

test('reads a label with its dump and the sidecar beside it', () => {
  const files = {
    'labels/a.label.json': JSON.stringify(inventedLabel),
    'content/dumps/invented.txt': inventedDump,
    'content/dumps/invented.yaml': 'page: A5\n',
  };
  withFiles(files, (root) => {
    const [page, ...others] = readLabelledPages(root, set) ?? [];
    assert.deepEqual(others, []);
    assert.equal(page?.name, 'invented');
    assert.equal(page?.dump.path, 'dumps/invented.txt');
    assert.equal(page?.dump.text, inventedDump);
    assert.deepEqual(page?.dump.sidecar, { path: 'dumps/invented.yaml', text: 'page: A5\n' });
  });
});

test('is null where the folder of labels is missing', () => {
  withFiles({}, (root) => assert.equal(readLabelledPages(root, set), null));
});

test('names the label whose dump is missing or too short', () => {
  const label = { 'labels/a.label.json': JSON.stringify(inventedLabel) };
  withFiles(label, (root) => {
    assert.throws(() => readLabelledPages(root, set), {
      name: 'LabelError',
      message: 'labels/a.label.json: dump: content/dumps/invented.txt does not exist',
    });
  });
  withFiles({ ...label, 'content/dumps/invented.txt': '# 磨坊' }, (root) => {
    assert.throws(() => readLabelledPages(root, set), LabelError);
  });
});
