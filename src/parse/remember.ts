/** Lines of a page or two: what is asked again is asked of lines near by. */
const most = 1024;

/**
 * The same question with its answers kept. Whether a line is a byline or a credit is asked of it by each rule that looks
 * at it and at its neighbours, a dozen times on a page of broken lines.
 *
 * @param ask depends on nothing but the text; its answer is shared, so nobody may change it.
 */
export function remember<Answer extends boolean | number | Readonly<object> | null>(
  ask: (text: string) => Answer,
): (text: string) => Answer {
  const answers = new Map<string, Answer>();
  return (text) => {
    let answer = answers.get(text);
    if (answer === undefined) {
      if (answers.size >= most) answers.clear();
      answer = ask(text);
      answers.set(text, answer);
    }
    return answer;
  };
}
