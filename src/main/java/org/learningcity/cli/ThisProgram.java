package org.learningcity.cli;

import java.io.File;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

/** How this program is started once more, from classes or from its jar. */
public final class ThisProgram {

    private static final String MAIN = "org.learningcity.LearningCityMonitor";
    private static final String LAUNCHER = "org.springframework.boot.loader.launch.JarLauncher";

    private ThisProgram() {}

    /** Class path and main class, as {@code java} takes them; the same in whatever folder it is started. */
    public static List<String> classPathAndMain() {
        var path = Arrays.stream(System.getProperty("java.class.path").split(File.pathSeparator))
                .filter(entry -> !entry.isEmpty())
                .map(entry -> Path.of(entry).toAbsolutePath().toString())
                .collect(Collectors.joining(File.pathSeparator));
        return List.of("-cp", path, packed() ? LAUNCHER : MAIN);
    }

    /** Whether this program runs from its jar, in which the libraries are jars themselves. */
    private static boolean packed() {
        return ClassLoader.getSystemClassLoader().getResource(LAUNCHER.replace('.', '/') + ".class") != null;
    }
}
