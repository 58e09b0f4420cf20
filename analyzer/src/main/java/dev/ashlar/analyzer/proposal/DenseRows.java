package dev.ashlar.analyzer.proposal;

/** Rows of numbers of one width, each of length 1 or 0. */
final class DenseRows {
    private static final long GOLDEN = 0x9E3779B97F4A7C15L;

    private final float[][] rows;

    DenseRows(float[][] rows) {
        this.rows = rows;
        for (float[] row : rows) {
            normalize(row);
        }
    }

    /**
     * Sparse vectors in fewer dimensions, where cosines are nearly the same: random signs (D. Achlioptas, 2003), which come from a hash,
     * so that they are the same in every run.
     */
    static DenseRows projected(TermVectors vectors, int width, long seed) {
        float[][] rows = new float[vectors.size()][width];
        for (int row = 0; row < rows.length; row++) {
            for (int k = 0; k < vectors.terms(row).length; k++) {
                add(rows[row], vectors.terms(row)[k], vectors.weights(row)[k], seed);
            }
        }
        return new DenseRows(rows);
    }

    private static void add(float[] row, int term, float weight, long seed) {
        for (int block = 0; block < row.length; block += Long.SIZE) {
            long signs = mixed(seed * 31 + (term * GOLDEN ^ block));
            for (int d = block; d < Math.min(row.length, block + Long.SIZE); d++) {
                row[d] += (signs >>> (d - block) & 1) == 0 ? weight : -weight;
            }
        }
    }

    /** The last step of SplitMix64 (G. Steele, D. Lea and C. Flood, 2014). */
    private static long mixed(long z) {
        long once = (z ^ (z >>> 30)) * 0xbf58476d1ce4e5b9L;
        long twice = (once ^ (once >>> 27)) * 0x94d049bb133111ebL;
        return twice ^ (twice >>> 31);
    }

    /** Each row of these with the row of the others behind it. */
    DenseRows beside(DenseRows others) {
        float[][] joined = new float[rows.length][];
        for (int i = 0; i < rows.length; i++) {
            joined[i] = java.util.Arrays.copyOf(rows[i], rows[i].length + others.rows[i].length);
            System.arraycopy(others.rows[i], 0, joined[i], rows[i].length, others.rows[i].length);
        }
        return new DenseRows(joined);
    }

    /** Mixes each row several times with those of its neighbours, seven parts to three of its own. */
    DenseRows smoothed(Links links, int rounds) {
        double[] total = links.weightBySubject();
        float[][] smooth = rows;
        for (int round = 0; round < rounds; round++) {
            smooth = mixedOnce(links, total, smooth);
        }
        return new DenseRows(smooth == rows ? copy() : smooth);
    }

    private float[][] mixedOnce(Links links, double[] total, float[][] from) {
        float[][] next = new float[rows.length][width()];
        for (int link = 0; link < links.size(); link++) {
            if (!links.isUse(link)) {
                continue;
            }
            double weight = .7 * links.weight(link);
            add(next[links.one(link)], from[links.other(link)], (float) (weight / total[links.one(link)]));
            add(next[links.other(link)], from[links.one(link)], (float) (weight / total[links.other(link)]));
        }
        for (int i = 0; i < rows.length; i++) {
            add(next[i], rows[i], .3f);
        }
        return next;
    }

    private float[][] copy() {
        float[][] copy = new float[rows.length][];
        for (int i = 0; i < rows.length; i++) {
            copy[i] = rows[i].clone();
        }
        return copy;
    }

    private static void add(float[] sum, float[] row, float factor) {
        for (int d = 0; d < sum.length; d++) {
            sum[d] += factor * row[d];
        }
    }

    int width() {
        return rows.length == 0 ? 0 : rows[0].length;
    }

    double cosine(int one, int other) {
        return product(rows[one], rows[other]);
    }

    /** The sums of the rows of each group, of length 1 or 0. */
    DenseRows centres(int[] groupOf, int groups) {
        float[][] sums = new float[groups][width()];
        for (int i = 0; i < rows.length; i++) {
            add(sums[groupOf[i]], rows[i], 1);
        }
        return new DenseRows(sums);
    }

    /** The cosine of a row of these and one of others of the same width. */
    double cosine(int row, DenseRows others, int other) {
        return product(rows[row], others.rows[other]);
    }

    private static double product(float[] left, float[] right) {
        double sum = 0;
        for (int d = 0; d < left.length; d++) {
            sum += left[d] * right[d];
        }
        return sum;
    }

    static void normalize(float[] row) {
        double sum = 0;
        for (float value : row) {
            sum += value * value;
        }
        if (sum > 0) {
            double length = Math.sqrt(sum);
            for (int d = 0; d < row.length; d++) {
                row[d] /= length;
            }
        }
    }
}
