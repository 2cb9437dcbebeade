/**
 * The number that would stand `rank`th, counted from 1, were they sorted with the largest first. Only the side on which
 * it stands is parted further (Hoare's quickselect), which takes a fraction of the time of sorting all.
 *
 * @param numbers are put into another order; none is NaN, and there are `rank` or more.
 */
export function nthLargest(numbers: Float64Array, rank: number): number {
  let first = 0;
  let last = numbers.length - 1;
  while (first < last) {
    const pivot = numbers[(first + last) >> 1] ?? 0;
    let left = first;
    let right = last;
    while (left <= right) {
      while ((numbers[left] ?? pivot) > pivot) left++;
      while ((numbers[right] ?? pivot) < pivot) right--;
      if (left > right) break;
      const moved = numbers[left] ?? 0;
      numbers[left++] = numbers[right] ?? 0;
      numbers[right--] = moved;
    }
    if (rank - 1 <= right) last = right;
    else if (rank - 1 >= left) first = left;
    else break;
  }
  return numbers[rank - 1] ?? 0;
}
