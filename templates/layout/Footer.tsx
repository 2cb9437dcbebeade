/** @jsxRuntime automatic */
/** @jsxImportSource preact */
import {
  aboutAddress,
  coverageAddress,
  dataAddress,
  relativeAddress,
  trendsAddress,
} from '../../src/archive/addresses.ts';
import type { PageProps } from './Page.tsx';

export function Footer({ address, messages, settings }: Pick<PageProps, 'address' | 'messages' | 'settings'>) {
  return (
    <footer class="site-footer">
      <p>
        <strong>{settings.title}</strong> {messages.layout.footer}
      </p>
      <p>
        <a href={relativeAddress(address, aboutAddress)}>{messages.about.title}</a>{' '}
        <a href={relativeAddress(address, coverageAddress)}>{messages.coverage.title}</a>{' '}
        <a href={relativeAddress(address, trendsAddress)}>{messages.trends.title}</a>{' '}
        <a href={relativeAddress(address, dataAddress)}>{messages.data.title}</a>
      </p>
    </footer>
  );
}
