package org.learningcity.assessment;

import java.util.Arrays;

/** Many numbers in little room. */
final class Numbers {

    private static final int FEW = 8;

    private double[] numbers = new double[FEW];
    private int size;

    void add(double number) {
        if (size == numbers.length) {
            numbers = Arrays.copyOf(numbers, size + size / 2);
        }
        numbers[size++] = number;
    }

    int size() {
        return size;
    }

    /** Ends the adding: the smallest stands first from here on. */
    Numbers sorted() {
        numbers = Arrays.copyOf(numbers, size);
        Arrays.sort(numbers);
        return this;
    }

    double[] all() {
        return Arrays.copyOf(numbers, size);
    }

    /** How many are below {@code limit}, of numbers that are sorted. */
    int below(double limit) {
        var from = 0;
        var to = size;
        while (from < to) {
            var middle = (from + to) >>> 1;
            if (numbers[middle] < limit) {
                from = middle + 1;
            } else {
                to = middle;
            }
        }
        return from;
    }

    /** How many are above {@code limit}, of numbers that are sorted. */
    int above(double limit) {
        var from = 0;
        var to = size;
        while (from < to) {
            var middle = (from + to) >>> 1;
            if (numbers[middle] > limit) {
                to = middle;
            } else {
                from = middle + 1;
            }
        }
        return size - from;
    }
}
