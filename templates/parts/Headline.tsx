/** @jsxRuntime automatic */
/** @jsxImportSource preact */
import { Fragment } from 'preact';
import { headlinePhrases } from '../../src/site/headline-phrases.ts';

/** Closing signs whose right half is blank: under a link's line it would stick out. */
const closing = /[”’』」》）]+$/u;

/** A headline or a name that may need several lines: they end where a reader would draw breath. */
export function Headline({ children }: { children: string }) {
  const phrases = headlinePhrases(children);
  if (phrases.length < 2) return <Closed>{children}</Closed>;
  return (
    <span class="phrases">
      {phrases.map((phrase, index) => (
        <Fragment key={index}>
          {index === 0 || phrases[index - 1]?.endsWith(' ') ? null : <wbr />}
          {index === phrases.length - 1 ? <Closed>{phrase}</Closed> : phrase}
        </Fragment>
      ))}
    </span>
  );
}

/** Words that end a link: the closing sign at their end takes no more room than it shows. */
export function Closed({ children }: { children: string }) {
  const [sign] = closing.exec(children) ?? [];
  if (sign === undefined) return <>{children}</>;
  return (
    <>
      {children.slice(0, -sign.length)}
      <span class="closing">{sign}</span>
    </>
  );
}
