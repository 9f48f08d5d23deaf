package org.learningcity.ruleset.drools;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.learningcity.stage.Stage;
import org.learningcity.trace.RuleRef;

/**
 * Compiled rules: the classes the compiler made, and the rules they stand for.
 *
 * @param classes class files by resource name
 */
record CompiledForm(SortedMap<String, byte[]> classes, List<RuleRef> rules) {

    CompiledForm {
        rules = List.copyOf(rules);
    }

    /** The same classes, said to stand for {@code known}. */
    CompiledForm of(List<RuleRef> known) {
        return new CompiledForm(classes, known);
    }

    byte[] bytes() {
        var bytes = new ByteArrayOutputStream();
        try (var out = new DataOutputStream(bytes)) {
            out.writeInt(classes.size());
            for (var entry : classes.entrySet()) {
                out.writeUTF(entry.getKey());
                out.writeInt(entry.getValue().length);
                out.write(entry.getValue());
            }
            out.writeInt(rules.size());
            for (var rule : rules) {
                write(rule, out);
            }
        } catch (IOException e) {
            throw new IllegalStateException("writing to memory does not fail", e);
        }
        return bytes.toByteArray();
    }

    private static void write(RuleRef rule, DataOutputStream out) throws IOException {
        out.writeUTF(rule.stage().name());
        out.writeUTF(rule.name());
        out.writeUTF(rule.file());
        out.writeInt(rule.line());
        out.writeInt(rule.metadata().size());
        for (var entry : new TreeMap<>(rule.metadata()).entrySet()) {
            out.writeUTF(entry.getKey());
            out.writeUTF(entry.getValue());
        }
    }

    /**
     * The form that these bytes were written from.
     *
     * @throws IOException when the bytes are no compiled form
     */
    static CompiledForm of(byte[] bytes) throws IOException {
        try (var in = new DataInputStream(new ByteArrayInputStream(bytes))) {
            var classes = new TreeMap<String, byte[]>();
            for (var left = in.readInt(); left > 0; left--) {
                var name = in.readUTF();
                classes.put(name, in.readNBytes(in.readInt()));
            }
            var rules = new ArrayList<RuleRef>();
            for (var left = in.readInt(); left > 0; left--) {
                rules.add(rule(in));
            }
            return new CompiledForm(classes, rules);
        } catch (IllegalArgumentException e) {
            throw new IOException("no compiled form", e);
        }
    }

    private static RuleRef rule(DataInputStream in) throws IOException {
        var stage = Stage.valueOf(in.readUTF());
        var name = in.readUTF();
        var file = in.readUTF();
        var line = in.readInt();
        Map<String, String> metadata = new TreeMap<>();
        for (var left = in.readInt(); left > 0; left--) {
            metadata.put(in.readUTF(), in.readUTF());
        }
        return new RuleRef(stage, name, file, line, metadata);
    }
}
