/** Control signs that a page of HTML may not hold, tab aside. */
const controls = /[^\P{Cc}\t]|[\ufffe\uffff]/gu;

/** A line of a dump as it can be shown: a control sign becomes its picture (form feed → ␌), the rest stays. */
export function visibleSigns(line: string): string {
  return line.replace(controls, (sign) => {
    const code = sign.charCodeAt(0);
    if (code < 0x20) return String.fromCharCode(0x2400 + code);
    return code === 0x7f ? '␡' : '\ufffd';
  });
}
