/** @jsxRuntime automatic */
/** @jsxImportSource preact */
import { Fragment } from 'preact';
import type { Scope } from '../layout/scope.ts';
import { Closed, Headline } from './Headline.tsx';

/**
 * A run of Chinese with the punctuation and the figures inside it: 鹤壁日报, 老人的“账本”. The quotation marks that the
 * interface puts around it are left to the interface: in Chinese type they are as wide as a sign.
 */
const chinese =
  /(《?\p{Script=Han}(?:(?:[\p{Script=Han}\d，。、：；《》（）·—…]|“[^“”]*”)*(?:[\p{Script=Han}》）]|“[^“”]*”))?)/u;

/**
 * Words of the interface with names of the archive in them. Where the interface is not Chinese the Chinese runs say that
 * they are, so that they are read aloud and set as such: Page 02: <span lang="zh-Hans">要闻</span>.
 */
export function Words(props: {
  scope: Pick<Scope, 'contentLanguage'>;
  isHeadline?: boolean | undefined;
  children: string;
}) {
  const { scope, children } = props;
  const Part = props.isHeadline === true ? Headline : Closed;
  if (scope.contentLanguage === undefined) return <Part>{children}</Part>;
  return (
    <>
      {children.split(chinese).map((part, index) =>
        index % 2 === 0 ? (
          <Fragment key={index}>{part}</Fragment>
        ) : (
          <span key={index} lang={scope.contentLanguage}>
            <Part>{part}</Part>
          </span>
        ),
      )}
    </>
  );
}
