package org.learningcity.authoring;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.learningcity.framework.Text;
import org.learningcity.ruleset.Problem;
import org.learningcity.ruleset.Severity;

/**
 * How a task goes to the process of a draft and its answer comes back: lengths and texts, nothing that could bring code
 * along. What comes back is not trusted: lengths are bounded, and whatever is amiss is no answer.
 */
final class DraftWire {

    private static final int MARK = 0x4c_43_4d_31;
    private static final int LONGEST = 100_000;
    private static final int MOST = 10_000;
    private static final byte FINISHED = 'F';
    private static final byte REJECTED = 'R';

    private DraftWire() {}

    static void write(DraftTask task, DataOutputStream out) throws IOException {
        out.writeInt(MARK);
        text(task.ruleSet().toString(), out);
        texts(task.data().stream().map(Path::toString).toList(), out);
        var results = task.results();
        text(results == null ? "" : results.toString(), out);
        out.flush();
    }

    static DraftTask task(DataInputStream in) throws IOException {
        mark(in);
        var ruleSet = Path.of(text(in));
        var data = new ArrayList<Path>();
        for (var left = count(in); left > 0; left--) {
            data.add(Path.of(text(in)));
        }
        var results = text(in);
        return new DraftTask(ruleSet, data, results.isEmpty() ? null : Path.of(results));
    }

    static void write(DraftOutcome outcome, DataOutputStream out) throws IOException {
        out.writeInt(MARK);
        if (outcome instanceof DraftOutcome.Finished finished) {
            out.writeByte(FINISHED);
            text(finished.ruleSet(), out);
            text(finished.revision(), out);
            out.writeInt(finished.rules());
            out.writeInt(finished.cases());
            text(finished.resultHash(), out);
        } else {
            out.writeByte(REJECTED);
        }
        var problems = outcome.problems().stream().limit(MOST).toList();
        out.writeInt(problems.size());
        for (var problem : problems) {
            write(problem, out);
        }
        out.flush();
    }

    static DraftOutcome outcome(DataInputStream in) throws IOException {
        mark(in);
        var kind = in.readByte();
        if (kind == FINISHED) {
            var ruleSet = text(in);
            var revision = text(in);
            var rules = in.readInt();
            var cases = in.readInt();
            var hash = text(in);
            return new DraftOutcome.Finished(ruleSet, revision, rules, cases, problems(in), hash);
        }
        if (kind == REJECTED) {
            return new DraftOutcome.Rejected(problems(in));
        }
        throw new IOException("no answer of this kind");
    }

    private static void mark(DataInputStream in) throws IOException {
        if (in.readInt() != MARK) {
            throw new IOException("not in this language");
        }
    }

    private static void write(Problem problem, DataOutputStream out) throws IOException {
        texts(
                List.of(
                        problem.severity().name(),
                        problem.code(),
                        problem.where(),
                        problem.message().zh(),
                        problem.message().en(),
                        problem.advice().zh(),
                        problem.advice().en(),
                        problem.excerpt()),
                out);
    }

    private static List<Problem> problems(DataInputStream in) throws IOException {
        var problems = new ArrayList<Problem>();
        for (var left = count(in); left > 0; left--) {
            if (count(in) != 8) {
                throw new IOException("no problem");
            }
            problems.add(new Problem(
                    severity(text(in)),
                    text(in),
                    text(in),
                    new Text(text(in), text(in)),
                    new Text(text(in), text(in)),
                    text(in)));
        }
        return problems;
    }

    private static Severity severity(String name) throws IOException {
        for (var severity : Severity.values()) {
            if (severity.name().equals(name)) {
                return severity;
            }
        }
        throw new IOException("no severity");
    }

    private static void texts(List<String> texts, DataOutputStream out) throws IOException {
        out.writeInt(texts.size());
        for (var each : texts) {
            text(each, out);
        }
    }

    private static void text(String text, DataOutputStream out) throws IOException {
        var cut = text.length() > LONGEST / 4 ? text.substring(0, LONGEST / 4) + "…" : text;
        var bytes = cut.getBytes(StandardCharsets.UTF_8);
        out.writeInt(bytes.length);
        out.write(bytes);
    }

    private static String text(DataInputStream in) throws IOException {
        var length = in.readInt();
        if (length < 0 || length > LONGEST) {
            throw new IOException("too long");
        }
        var bytes = new byte[length];
        in.readFully(bytes);
        return new String(bytes, StandardCharsets.UTF_8);
    }

    private static int count(DataInputStream in) throws IOException {
        var count = in.readInt();
        if (count < 0 || count > MOST) {
            throw new IOException("too many");
        }
        return count;
    }
}
