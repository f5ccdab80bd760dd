/**
 * A difference of half a point between two ratings of 1 to 5 says little: they are means of the answers of a few workers and
 * experts each, and no error stands in the files that we have.
 */
export const littleRating = 0.5;
