/** @jsxRuntime automatic */
/** @jsxImportSource preact */
import { articleAddress, pageAddress } from '../../src/archive/addresses.ts';
import { recordTitle } from '../../src/site/titles.ts';
import type { JumpTarget } from '../../src/site/view/jumps.ts';
import type { Scope } from '../layout/scope.ts';
import { Headline } from './Headline.tsx';

/** 上接第一版, 下转第三版: leads to the other half, or says why it cannot. */
export function JumpLine({
  scope,
  target,
  text,
}: {
  scope: Scope;
  target: JumpTarget | null;
  text: string | undefined;
}) {
  if (text === undefined) return null;
  const words = scope.messages.article;
  return (
    <p class="jump">
      {text}{' '}
      <span class="jump-target" lang={scope.settings.language}>
        {target?.article ? (
          <>
            {words.jumpPart}
            <a href={scope.link(articleAddress(target.article))} lang={scope.contentLanguage}>
              <Headline>{recordTitle(target.article, scope.messages)}</Headline>
            </a>
          </>
        ) : target?.page ? (
          <a href={scope.link(pageAddress(target.page))}>{words.jumpNotFound}</a>
        ) : (
          words.jumpNotHeld
        )}
      </span>
    </p>
  );
}
