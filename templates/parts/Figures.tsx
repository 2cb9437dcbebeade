/** @jsxRuntime automatic */
/** @jsxImportSource preact */
import { coverageAddress } from '../../src/archive/addresses.ts';
import type { Scope } from '../layout/scope.ts';

/** The archive in figures, with the way to the ledger that they sum up. */
export function Figures({ scope }: { scope: Scope }) {
  const { archive, messages, settings } = scope;
  const words = messages.home.figures;
  const { figures } = archive;
  const format = new Intl.NumberFormat(settings.language);
  const rows: [number, string][] = [
    [figures.articles, words.articles],
    [figures.signs, words.signs],
    [figures.pages, words.pages],
    [figures.issues, words.issues],
    [figures.papers, words.papers],
    [archive.subjects.people.length, words.people],
    [figures.dated, words.dated],
    [figures.inferred, words.inferred],
  ];
  return (
    <section class="figures">
      <h2>
        <a href={scope.link(coverageAddress)}>{words.title}</a>
      </h2>
      <dl>
        {rows.map(([figure, name]) => (
          <div key={name}>
            <dt>{name}</dt>
            <dd>{format.format(figure)}</dd>
          </div>
        ))}
      </dl>
    </section>
  );
}
