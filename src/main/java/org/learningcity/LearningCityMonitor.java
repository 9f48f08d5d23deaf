package org.learningcity;

/** x. */
public final class LearningCityMonitor {
    private LearningCityMonitor() {}

    public static void main(String[] args) {}
}
