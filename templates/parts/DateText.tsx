/** @jsxRuntime automatic */
/** @jsxImportSource preact */
import type { IssueDate } from '../../src/model/record.ts';
import { formatDate, isInferred } from '../../src/site/format-date.ts';
import type { Messages } from '../../src/site/messages.ts';

/** An issue date with the mark 推定 where it is a conclusion. */
export function DateText({ date, messages }: { date: IssueDate; messages: Messages }) {
  const words = formatDate(date, messages);
  return (
    <>
      {date.precision === 'day' && date.earliest !== null ? <time dateTime={date.earliest}>{words}</time> : words}
      {isInferred(date) ? (
        <>
          {' '}
          <span class="mark">{messages.date.inferred}</span>
        </>
      ) : null}
    </>
  );
}
