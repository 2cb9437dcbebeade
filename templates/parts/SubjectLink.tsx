/** @jsxRuntime automatic */
/** @jsxImportSource preact */
import type { SubjectKind } from '../../src/archive/addresses.ts';
import { subjectAddress } from '../../src/archive/addresses.ts';
import type { Scope } from '../layout/scope.ts';

/** A name, linked where the archive has a page of it. */
export function SubjectLink({ scope, kind, name }: { scope: Scope; kind: SubjectKind; name: string }) {
  const address = subjectAddress(kind, name);
  return scope.archive.addresses.has(address) ? <a href={scope.link(address)}>{name}</a> : name;
}
