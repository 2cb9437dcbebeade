/** @jsxRuntime automatic */
/** @jsxImportSource preact */
import { subjectAddress, subjectKinds } from '../../src/archive/addresses.ts';
import type { Companion } from '../../src/site/view/company.ts';
import { companions, placeCompanions } from '../../src/site/view/company.ts';
import type { SubjectView } from '../../src/site/view/subjects.ts';
import type { Scope } from '../layout/scope.ts';
import { Fact } from './Fact.tsx';

/** Who, what and which places the articles of a subject name besides it. */
export function Company({ scope, subject }: { scope: Scope; subject: SubjectView }) {
  const { archive, messages } = scope;
  const words = messages.subjects;
  const has = (address: string) => archive.addresses.has(address);
  const kinds = subjectKinds.map((kind) => {
    const self = kind === subject.kind ? subject.name : undefined;
    const found = companions(kind, subject.records, self).map((companion) => {
      const address = subjectAddress(kind, companion.name);
      return { ...companion, address: has(address) ? address : null };
    });
    return { kind, found };
  });
  const places = placeCompanions(subject.records, has);
  if (places.length === 0 && kinds.every(({ found }) => found.length === 0)) return null;
  return (
    <section class="company">
      <h2>{words.beside}</h2>
      <dl>
        {kinds.map(({ kind, found }) => (
          <Companions key={kind} scope={scope} name={words.kinds[kind]} found={found} />
        ))}
        <Companions scope={scope} name={words.places} found={places} />
      </dl>
    </section>
  );
}

type Found = Companion & { address: string | null };

function Companions({ scope, name, found }: { scope: Scope; name: string; found: Found[] }) {
  if (found.length === 0) return null;
  return (
    <Fact name={name}>
      <ul class="terms" lang={scope.contentLanguage}>
        {found.map((companion) => (
          <li key={companion.name}>
            {companion.address === null ? companion.name : <a href={scope.link(companion.address)}>{companion.name}</a>}
            {companion.count === 1 ? null : (
              <>
                {' '}
                <span class="count">{companion.count}</span>
              </>
            )}
          </li>
        ))}
      </ul>
    </Fact>
  );
}
