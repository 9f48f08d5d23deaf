package org.learningcity.ruleset.sentence;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.learningcity.framework.Text;
import org.learningcity.ruleset.sentence.Action.Argument;

/** Reads what a rule concludes: one of the patterns of its stage, filled in. */
final class ActionParser {

    private static final Text ACTION = new Text("一项结论", "an action");

    private final Lexicon lexicon;
    private final Complaints complaints;
    private final Cursor cursor;
    private final SubjectReader subjects;

    ActionParser(Lexicon lexicon, Complaints complaints, Cursor cursor, SubjectReader subjects) {
        this.lexicon = lexicon;
        this.complaints = complaints;
        this.cursor = cursor;
        this.subjects = subjects;
    }

    /** An action that stands at the cursor, and where it ends. */
    private record Read(Action action, int end) {}

    /** Why a pattern does not stand at the cursor, and up to where it did. */
    private record Failed(int solid, SlotFiller.Failure failure) {

        int at() {
            return failure.at();
        }
    }

    /** Whether an action stands at the cursor, or enough of its words to tell that one was meant. */
    boolean begins() {
        var mark = cursor.mark();
        var begins = lexicon.actions().stream()
                .flatMap(term -> term.all().stream())
                .flatMap(pattern -> pattern.ways().stream())
                .anyMatch(way -> begins(way, mark));
        cursor.back(mark);
        return begins;
    }

    private boolean begins(List<ActionPattern.Part> way, int mark) {
        cursor.back(mark);
        var filler = new SlotFiller(lexicon, cursor, subjects.subjects());
        for (var i = 0; i < way.size(); i++) {
            if (filler.pass(way.get(i), i > 0).isPresent()) {
                return false;
            }
            if (way.get(i) instanceof ActionPattern.Part.Words words
                    && words.phrase().words().size() > 1) {
                return true;
            }
        }
        return !way.isEmpty();
    }

    /** Reads up to the end of the rule. */
    List<Placed<Action>> read() {
        var actions = new ArrayList<Placed<Action>>();
        cursor.take(":");
        pass();
        while (!cursor.atEnd()) {
            var at = cursor.place();
            try {
                actions.add(new Placed<>(action(), at));
            } catch (Unreadable e) {
                complaints.add(e);
                do {
                    cursor.next();
                } while (!cursor.atEnd()
                        && !cursor.peek().is(Token.Kind.LINE_END)
                        && !cursor.at(";")
                        && !cursor.at("."));
            }
            pass();
        }
        return List.copyOf(actions);
    }

    private void pass() {
        cursor.passSeparators();
        if (cursor.take(Keyword.AND)) {
            cursor.passSeparators();
        }
        if (cursor.take(Keyword.END)) {
            cursor.passSeparators();
        }
    }

    private Action action() {
        var begin = cursor.mark();
        var found = new ArrayList<Read>();
        var failed = new ArrayList<Failed>();
        for (var term : lexicon.actions()) {
            for (var pattern : term.all()) {
                for (var way : pattern.ways()) {
                    cursor.back(begin);
                    read(term, way, failed).ifPresent(found::add);
                }
            }
        }
        var best = found.stream().max(Comparator.comparingInt(Read::end));
        var end = best.map(Read::end).orElse(begin);
        var further = failed.stream().filter(failure -> failure.solid() > end).toList();
        cursor.back(end);
        if (best.isPresent() && further.isEmpty() && finished()) {
            return best.get().action();
        }
        throw further.isEmpty() ? Expected.at(cursor, ACTION, patterns()) : stopped(further);
    }

    /** Where the patterns that came furthest stopped, and how any of them could have gone on. */
    private Unreadable stopped(List<Failed> failed) {
        var furthest = failed.stream().mapToInt(Failed::at).max().orElseThrow();
        var there = failed.stream()
                .filter(failure -> failure.at() == furthest)
                .map(Failed::failure)
                .toList();
        var kind = there.get(0).kind();
        var known = there.stream()
                .filter(failure -> failure.kind().equals(kind))
                .flatMap(failure -> failure.known().stream())
                .distinct()
                .toList();
        return there.stream()
                .flatMap(failure -> failure.why().stream())
                .findFirst()
                .orElseGet(() -> {
                    cursor.back(furthest);
                    return Expected.at(cursor, kind, known);
                });
    }

    private boolean finished() {
        return cursor.peek().parts() || cursor.atEnd() || cursor.at(Keyword.AND) || cursor.at(Keyword.END);
    }

    private List<String> patterns() {
        return lexicon.actions().stream()
                .flatMap(term -> Stream.of(term.zh(), term.en()))
                .map(ActionPattern::shown)
                .distinct()
                .toList();
    }

    private Optional<Read> read(ActionTerm term, List<ActionPattern.Part> way, List<Failed> failed) {
        var filler = new SlotFiller(lexicon, cursor, subjects.subjects());
        for (var i = 0; i < way.size(); i++) {
            var solid = cursor.mark();
            var failure = filler.pass(way.get(i), i > 0);
            if (failure.isPresent()) {
                failed.add(new Failed(solid, failure.get()));
                return Optional.empty();
            }
        }
        var end = cursor.mark();
        var arguments = new ArrayList<Argument>();
        for (var slot : term.slots()) {
            var argument = filler.filled(slot);
            if (argument.isEmpty()) {
                return Optional.empty();
            }
            arguments.add(argument.get());
        }
        return Optional.of(new Read(new Action(term.method(), arguments), end));
    }
}
