package org.learningcity.audit;

import org.learningcity.framework.Text;

/**
 * Where the log is not what it was.
 *
 * @param number the entry, or the one that is missing
 */
public record Breach(long number, Kind kind, Text said) {

    /** What was done to it. */
    public enum Kind {
        /** An entry's own content no longer gives its hash. */
        EDITED,
        /** An entry is not there. */
        REMOVED,
        /** An entry does not follow the one before it. */
        REPLACED,
        /** A checkpoint vouches for another hash. */
        NOT_AS_SIGNED,
        /** A checkpoint was not signed with a key that is known. */
        NOT_SIGNED
    }

    static Breach edited(Entry entry) {
        return new Breach(
                entry.number(),
                Kind.EDITED,
                new Text(
                        "第 %d 条被改动:内容与其指纹不符".formatted(entry.number()),
                        "entry %d was edited: its content does not give its hash".formatted(entry.number())));
    }

    static Breach removed(long first, long last) {
        return new Breach(
                first,
                Kind.REMOVED,
                first == last
                        ? new Text("第 %d 条缺失".formatted(first), "entry %d is missing".formatted(first))
                        : new Text(
                                "第 %d 至 %d 条缺失".formatted(first, last),
                                "entries %d to %d are missing".formatted(first, last)));
    }

    static Breach replaced(Entry entry) {
        return new Breach(
                entry.number(),
                Kind.REPLACED,
                new Text(
                        "第 %d 条与前一条不衔接:其前有条目被改动、替换或调换次序".formatted(entry.number()),
                        "entry %d does not follow the entry before it: one was edited, replaced or moved"
                                .formatted(entry.number())));
    }

    static Breach notAsSigned(Checkpoint checkpoint) {
        return new Breach(
                checkpoint.number(),
                Kind.NOT_AS_SIGNED,
                new Text(
                        "第 %d 条与检查点所签不一致:日志在签署之后被整段改写".formatted(checkpoint.number()),
                        "entry %d is not the one that was signed: the log was rewritten afterwards"
                                .formatted(checkpoint.number())));
    }

    static Breach notSigned(Checkpoint checkpoint) {
        return new Breach(
                checkpoint.number(),
                Kind.NOT_SIGNED,
                new Text(
                        "第 %d 条的检查点签名无效,或签名密钥 %s 未知".formatted(checkpoint.number(), checkpoint.key()),
                        "the checkpoint at entry %d has no valid signature by a known key (%s)"
                                .formatted(checkpoint.number(), checkpoint.key())));
    }
}
