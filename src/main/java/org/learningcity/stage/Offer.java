package org.learningcity.stage;

/** Something that could be used for a value that is wanted, or that nothing can. */
public sealed interface Offer extends Given permits Absence, EarlierReport, Judgement, OwnReport, ProxyReport {

    /** What is wanted. */
    Need need();

    @Override
    default String place() {
        return need().place();
    }

    @Override
    default int period() {
        return need().period();
    }

    @Override
    default String code() {
        return need().code();
    }
}
