/**
 * Copy buttons: the only script of an article page, and only an enhancement. The buttons are in the page, hidden, for who
 * reads without scripts; each names the element it copies.
 */
for (const button of document.querySelectorAll<HTMLButtonElement>('button[data-copies]')) {
  button.hidden = false;
  button.addEventListener('click', async () => {
    const source = document.getElementById(button.dataset.copies ?? '');
    const copied = source !== null && (await copyText(source));
    const status = button.nextElementSibling;
    if (status !== null) status.textContent = (copied ? button.dataset.done : button.dataset.failed) ?? '';
  });
}

/** The clipboard of the browser is closed to pages without https; there the old way selects the words and copies them. */
async function copyText(source: HTMLElement): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(source.textContent ?? '');
    return true;
  } catch {
    getSelection()?.selectAllChildren(source);
    return document.execCommand('copy');
  }
}
