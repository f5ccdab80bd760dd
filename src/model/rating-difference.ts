/**
 * A difference of half a point between two ratings of 1 to 5 says little: they are means of the answers of a few workers and
 * experts each, and no error stands in the files that we have.
 */
const littleRating = 0.5;

/** Whether ratings that lie so many points apart tell two jobs, or a job and the others, apart: `tellsApart(0.5) // => false`. */
export function tellsApart(points: number): boolean {
  return points > littleRating;
}
