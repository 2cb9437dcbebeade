/** @jsxRuntime automatic */
/** @jsxImportSource preact */
import { issueDay } from '../../src/archive/addresses.ts';
import type { IssueDate } from '../../src/model/record.ts';
import { formatDate, isInferred } from '../../src/site/format-date.ts';
import type { Messages } from '../../src/site/messages.ts';

/** An issue date with the mark 推定 where it is a conclusion. */
export function DateText({ date, messages }: { date: IssueDate; messages: Messages }) {
  const words = formatDate(date, messages);
  const day = issueDay(date);
  return (
    <>
      {day === null ? words : <time dateTime={day}>{words}</time>}
      {isInferred(date) ? (
        <>
          {' '}
          <span class="mark">{messages.date.inferred}</span>
        </>
      ) : null}
    </>
  );
}
