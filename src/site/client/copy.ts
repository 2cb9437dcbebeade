/**
 * Copies what a button names by the id in `data-copies`: the words of an element, or the file that a link leads to. The
 * status beside the button says how it went.
 */
export async function copy(button: HTMLButtonElement): Promise<void> {
  const source = document.getElementById(button.dataset.copies ?? '');
  const isCopied = source !== null && (await textOf(source).then(copyText, () => false));
  const status = button.parentElement?.querySelector('[role=status]');
  if (status) status.textContent = (isCopied ? button.dataset.done : button.dataset.failed) ?? '';
}

/** @throws Error where the file cannot be had */
async function textOf(source: HTMLElement): Promise<string> {
  if (!(source instanceof HTMLAnchorElement)) return source.textContent ?? '';
  const response = await fetch(source.href);
  if (!response.ok) throw new Error(`${source.href}: ${response.status}`);
  return response.text();
}

/** The clipboard of the browser is closed to pages without https; there the old way copies what is selected in a field. */
async function copyText(text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    const field = document.createElement('textarea');
    const before = document.activeElement;
    field.value = text;
    field.className = 'unseen';
    document.body.append(field);
    field.select();
    const isCopied = document.execCommand('copy');
    field.remove();
    if (before instanceof HTMLElement) before.focus();
    return isCopied;
  }
}
