package org.learningcity.store;

/** What the store holds under a hash no longer gives that hash, or is gone. */
public final class DamagedContent extends RuntimeException {

    private static final long serialVersionUID = 1L;

    DamagedContent(String hash) {
        super("数据库中的内容 %s 已损坏或缺失;请从备份恢复 / the content %s in the store is damaged or gone; restore it from a backup"
                .formatted(hash, hash));
    }
}
