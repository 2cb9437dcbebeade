/** @jsxRuntime automatic */
/** @jsxImportSource preact */
import { articleAddress } from '../../src/archive/addresses.ts';
import type { ArticleRecord } from '../../src/model/record.ts';
import type { Scope } from '../layout/scope.ts';

/** The photos of an article: what the page said under them; the pictures themselves are not in a page dump. */
export function Photos({ scope, photos }: { scope: Scope; photos: ArticleRecord[] }) {
  return photos.map((photo) => (
    <figure key={photo.id} class="photo">
      <figcaption>
        <a class="label" href={scope.link(articleAddress(photo))} lang={scope.settings.language}>
          {scope.messages.article.figure}
        </a>{' '}
        {photo.title === '' ? null : <strong>{photo.title}</strong>} <Caption photo={photo} />
      </figcaption>
    </figure>
  ));
}

function Caption({ photo }: { photo: ArticleRecord }) {
  return photo.body.map((block) => {
    switch (block.type) {
      case 'figure':
        return (
          <span key={block.source.join()}>
            {block.caption} <span class="credit">{block.credit}</span>
          </span>
        );
      case 'paragraph':
      case 'subheading':
        return <span key={block.source.join()}>{block.text}</span>;
      default:
        return null;
    }
  });
}
