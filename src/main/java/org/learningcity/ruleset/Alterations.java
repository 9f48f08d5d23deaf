package org.learningcity.ruleset;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * Everything in which a draft differs from its base and that could move a result, and the rule sets between the two: the
 * base with some of it taken over.
 */
public final class Alterations {

    private final RuleSet base;
    private final RuleSet draft;
    private final List<Alteration> all;

    private Alterations(RuleSet base, RuleSet draft, List<Alteration> all) {
        this.base = base;
        this.draft = draft;
        this.all = List.copyOf(all);
    }

    public static Alterations between(RuleSet base, RuleSet draft) {
        return new Alterations(base, draft, FoundAlterations.between(base, draft));
    }

    /** By file and key, the framework first and the rules last. */
    public List<Alteration> all() {
        return all;
    }

    /** The base, as if it had just been read: with no memory of what its tables were asked. */
    public RuleSet base() {
        return withRows(base, tables(base.rows()), base.revision());
    }

    /** The draft, as if it had just been read. */
    public RuleSet draft() {
        return withRows(draft, tables(draft.rows()), draft.revision());
    }

    private static RuleSet withRows(RuleSet ruleSet, Map<String, Table> tables, String revision) {
        return new RuleSet(
                ruleSet.name(),
                ruleSet.note(),
                ruleSet.scale(),
                ruleSet.framework(),
                ruleSet.kinds(),
                ruleSet.placeTerms(),
                new Rows(tables),
                ruleSet.messages(),
                ruleSet.vocabulary(),
                ruleSet.rules(),
                revision,
                ruleSet.warnings());
    }

    private static Map<String, Table> tables(Rows rows) {
        var tables = new HashMap<String, Table>();
        Schemas.ALL.forEach(schema ->
                tables.put(schema.name(), new Table(schema, rows.table(schema).rows())));
        return tables;
    }

    /**
     * The base with {@code some} of the alterations taken over. It is no revision: nobody wrote it.
     *
     * @throws RuleSetRejected when these alterations cannot do without others
     */
    public RuleSet taking(Collection<Alteration> some) {
        return new PartlyTaken(base, draft, some).ruleSet();
    }

    /**
     * Whether an assessment by {@code asked} met the rows of {@code alteration}: some fact asked its table for a key and
     * a year they fit. What is no row counts as met.
     */
    public static boolean met(Alteration alteration, RuleSet asked) {
        if (!(alteration instanceof Alteration.OfRows rows)) {
            return true;
        }
        var schema = Schemas.ALL.stream()
                .filter(known -> known.name().equals(rows.table()))
                .findFirst()
                .orElseThrow();
        var table = asked.rows().table(schema);
        return List.of(rows.before(), rows.after()).stream()
                .flatMap(List::stream)
                .anyMatch(table::met);
    }

    /** {@code ruleSet} as if it had just been read: with no memory of what its tables were asked. */
    public static RuleSet unasked(RuleSet ruleSet) {
        return withRows(ruleSet, tables(ruleSet.rows()), ruleSet.revision());
    }

    /**
     * Whether what was asked of {@code asked} can have another answer when {@code alteration} is taken over, though its rows
     * name words that no row named so far. What is no row always can.
     */
    public static boolean couldMeet(Alteration alteration, RuleSet asked) {
        if (!(alteration instanceof Alteration.OfRows rows)) {
            return true;
        }
        var table = asked.rows()
                .table(Schemas.ALL.stream()
                        .filter(known -> known.name().equals(rows.table()))
                        .findFirst()
                        .orElseThrow());
        return Stream.concat(rows.before().stream(), rows.after().stream()).anyMatch(table::couldMeet);
    }
}
