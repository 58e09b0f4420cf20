package dev.ashlar.benchmarks.proposals.fit;

import java.util.Arrays;

/** Gaussian elimination with partial pivots. */
final class LinearEquations {
    private static final double NOTHING = 1e-12;

    private LinearEquations() {}

    /** What the matrix takes to the right side; 0 for unknowns that no equation tells anything of. */
    static double[] solve(double[][] matrix, double[] right) {
        int size = right.length;
        double[][] rows = new double[size][];
        for (int i = 0; i < size; i++) {
            rows[i] = Arrays.copyOf(matrix[i], size + 1);
            rows[i][size] = right[i];
        }
        for (int column = 0; column < size; column++) {
            eliminate(rows, column);
        }
        double[] solution = new double[size];
        for (int i = 0; i < size; i++) {
            solution[i] = Math.abs(rows[i][i]) < NOTHING ? 0 : rows[i][size] / rows[i][i];
        }
        return solution;
    }

    private static void eliminate(double[][] rows, int column) {
        int pivot = column;
        for (int i = column + 1; i < rows.length; i++) {
            pivot = Math.abs(rows[i][column]) > Math.abs(rows[pivot][column]) ? i : pivot;
        }
        double[] row = rows[pivot];
        rows[pivot] = rows[column];
        rows[column] = row;
        if (Math.abs(row[column]) < NOTHING) {
            return;
        }
        for (int i = 0; i < rows.length; i++) {
            double factor = i == column ? 0 : rows[i][column] / row[column];
            for (int j = column; j <= rows.length && factor != 0; j++) {
                rows[i][j] -= factor * row[j];
            }
        }
    }
}
