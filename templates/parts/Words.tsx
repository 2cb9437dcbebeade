/** @jsxRuntime automatic */
/** @jsxImportSource preact */
import { Fragment } from 'preact';
import type { Scope } from '../layout/scope.ts';

/** A run of Chinese with the punctuation and the figures inside it: 鹤壁日报, “3月5日”. */
const chinese = /([“《]?\p{Script=Han}(?:[\p{Script=Han}\d，。、：；“”《》（）·—…]*[\p{Script=Han}”》）])?)/u;

/**
 * Words of the interface with names of the archive in them. Where the interface is not Chinese the Chinese runs say that
 * they are, so that they are read aloud and set as such: Page 02: <span lang="zh-Hans">要闻</span>.
 */
export function Words({ scope, children }: { scope: Pick<Scope, 'contentLanguage'>; children: string }) {
  if (scope.contentLanguage === undefined) return <>{children}</>;
  return (
    <>
      {children.split(chinese).map((part, index) =>
        index % 2 === 0 ? (
          <Fragment key={index}>{part}</Fragment>
        ) : (
          <span key={index} lang={scope.contentLanguage}>
            {part}
          </span>
        ),
      )}
    </>
  );
}
