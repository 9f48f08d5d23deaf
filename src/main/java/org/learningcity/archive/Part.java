package org.learningcity.archive;

import java.io.IOException;
import java.io.OutputStream;

/**
 * One file of a folder to be written.
 *
 * @param name its name within the folder
 */
public record Part(String name, Content content) {

    /** Writes a file's bytes. */
    @FunctionalInterface
    public interface Content {
        void writeTo(OutputStream out) throws IOException;
    }
}
