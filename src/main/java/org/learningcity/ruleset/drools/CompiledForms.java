package org.learningcity.ruleset.drools;

import java.io.IOException;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Arrays;
import java.util.Optional;
import org.learningcity.observation.Digest;

/**
 * Keeps compiled forms in a folder, each under the hash of its logic and with the digest of its own bytes. A file that
 * does not carry its digest is passed over and written anew; a folder that cannot be written costs time, not results.
 */
final class CompiledForms {

    private static final Logger LOG = System.getLogger(CompiledForms.class.getName());
    private static final int DIGEST_LENGTH = 64;

    private final Path folder;

    CompiledForms(Path folder) {
        this.folder = folder;
    }

    Optional<CompiledForm> find(String key) {
        var file = file(key);
        if (!Files.isRegularFile(file)) {
            return Optional.empty();
        }
        try {
            var bytes = Files.readAllBytes(file);
            if (bytes.length > DIGEST_LENGTH) {
                var digest = new String(bytes, 0, DIGEST_LENGTH, StandardCharsets.US_ASCII);
                var content = Arrays.copyOfRange(bytes, DIGEST_LENGTH, bytes.length);
                if (digest.equals(digestOf(key, content))) {
                    return Optional.of(CompiledForm.of(content));
                }
            }
            LOG.log(Level.WARNING, "compiled rules {0} are damaged and are compiled again", file);
        } catch (IOException e) {
            LOG.log(Level.WARNING, "compiled rules {0} cannot be read and are compiled again", file);
        }
        return Optional.empty();
    }

    void keep(String key, CompiledForm form) {
        var content = form.bytes();
        try {
            Files.createDirectories(folder);
            var draft = Files.createTempFile(folder, "draft", ".rules");
            try (var out = Files.newOutputStream(draft)) {
                out.write(digestOf(key, content).getBytes(StandardCharsets.US_ASCII));
                out.write(content);
            }
            Files.move(draft, file(key), StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException e) {
            LOG.log(Level.WARNING, "compiled rules could not be kept in {0}", folder);
        }
    }

    private static String digestOf(String key, byte[] content) {
        return Digest.of(key + Digest.of(content));
    }

    private Path file(String key) {
        return folder.resolve(key + ".rules");
    }
}
