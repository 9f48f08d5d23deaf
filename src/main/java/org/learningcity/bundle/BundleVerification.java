package org.learningcity.bundle;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.learningcity.archive.ScratchFolder;
import org.learningcity.assessment.Assessor;
import org.learningcity.assessment.Progress;
import org.learningcity.audit.PublicHalf;
import org.learningcity.ruleset.RuleEngine;
import org.learningcity.ruleset.RuleSet;
import org.learningcity.ruleset.RuleSetFiles;
import org.learningcity.ruleset.RuleSetFolder;
import org.learningcity.ruleset.RuleSetRejected;
import org.learningcity.ruleset.RulesFailed;

/** Checks a bundle: that nothing in it was changed, who signed it, and that its rules on its data give its result again. */
public final class BundleVerification {

    private final RuleEngine engine;
    private final Optional<String> trusted;
    private final List<Check> checks = new ArrayList<>();

    /**
     * Verifies bundles.
     *
     * @param engine runs the rules of the bundle, behind the same guard as any others
     * @param trusted fingerprint of the key that must have signed; nothing when any key will do
     */
    public BundleVerification(RuleEngine engine, Optional<String> trusted) {
        this.engine = engine;
        this.trusted = trusted;
    }

    /** Everything that was checked, in order; the rules are not run when what they would run on was changed. */
    public List<Check> of(Path file) {
        checks.clear();
        try (var bundle = BundleFile.open(file)) {
            signature(bundle);
            files(bundle);
            if (checks.stream().allMatch(Check::holds)) {
                log(bundle);
                again(bundle);
            }
        } catch (IOException | RuntimeException e) {
            checks.add(Check.fails("无法读取证据包:" + e.getMessage(), "the bundle cannot be read: " + e.getMessage()));
        }
        return List.copyOf(checks);
    }

    private void signature(BundleFile bundle) throws IOException {
        var key = PublicHalf.of(bundle.bytes(Manifest.KEY));
        var print = key.fingerprint();
        if (!key.signed(bundle.manifestBytes(), bundle.bytes(Manifest.SIGNATURE))
                || !print.equals(bundle.manifest().key())) {
            checks.add(Check.fails(
                    "manifest.json 的签名无效:清单或签名被改动",
                    "the signature of manifest.json does not hold: one of them was changed"));
        } else if (trusted.isPresent() && !trusted.get().equalsIgnoreCase(print)) {
            checks.add(Check.fails(
                    "签名密钥是 %s,不是所要求的 %s".formatted(print, trusted.get()),
                    "signed with the key %s, not with %s".formatted(print, trusted.get())));
        } else {
            checks.add(Check.holds(
                    "签名有效,密钥指纹 %s(请与发布方核对)".formatted(print),
                    "the signature holds; fingerprint of the key: %s (compare it with the publisher's)"
                            .formatted(print)));
        }
    }

    private void files(BundleFile bundle) throws IOException {
        var claimed = bundle.manifest().files();
        var changed = new ArrayList<String>();
        var names = bundle.names();
        for (var file : claimed.entrySet()) {
            if (!names.contains(file.getKey())) {
                changed.add(file.getKey());
                checks.add(Check.fails(file.getKey() + ":缺失", file.getKey() + ": missing"));
            } else if (!bundle.hash(file.getKey()).equals(file.getValue())) {
                changed.add(file.getKey());
                checks.add(Check.fails(
                        file.getKey() + ":内容与清单中的指纹不符",
                        file.getKey() + ": its content does not give the hash in the manifest"));
            }
        }
        names.stream()
                .filter(name ->
                        !claimed.containsKey(name) && !name.equals(Manifest.FILE) && !name.equals(Manifest.SIGNATURE))
                .forEach(name -> checks.add(Check.fails(name + ":清单中没有此文件", name + ": not in the manifest")));
        if (changed.isEmpty()) {
            checks.add(Check.holds(
                    "%d 个文件与清单一致".formatted(claimed.size()),
                    "%d files are as the manifest has them".formatted(claimed.size())));
        }
    }

    private void log(BundleFile bundle) throws IOException {
        var part = LogJson.read(bundle.bytes(Names.LOG));
        var breaches = part.log().breaches(part.keys());
        breaches.forEach(breach -> checks.add(new Check(false, breach.said())));
        if (breaches.isEmpty()) {
            var shown = part.log().pieces().stream()
                    .filter(piece -> piece.entry().isPresent())
                    .count();
            checks.add(Check.holds(
                    "审计日志摘录完整(%d 条)%s".formatted(shown, part.log().checkpoint().isPresent() ? ",有签署的检查点" : ",尚无检查点"),
                    "the part of the log is whole (%d entries), %s"
                            .formatted(
                                    shown,
                                    part.log().checkpoint().isPresent()
                                            ? "vouched for by a checkpoint"
                                            : "no checkpoint yet")));
        }
    }

    private void again(BundleFile bundle) throws IOException {
        var claimed = bundle.manifest();
        var snapshot = bundle.snapshot();
        same("数据快照", "the data", claimed.pin().snapshot(), snapshot.hash());
        try (var scratch = ScratchFolder.make()) {
            var ruleSet = RuleSetFolder.read(
                    RuleSetFiles.layOut(bundle.rules(), claimed.pin().ruleSet(), scratch.path()));
            same("规则版本", "the revision", claimed.pin().revision(), ruleSet.revision());
            same("复算结果", "the result, computed again", claimed.resultHash(), result(bundle, ruleSet));
        } catch (RuleSetRejected e) {
            checks.add(Check.fails(
                    "规则集无法使用:" + e.problems().get(0).message().zh(),
                    "the rule set cannot be used: "
                            + e.problems().get(0).message().en()));
        } catch (RulesFailed e) {
            checks.add(Check.fails("规则运行失败:" + e.getMessage(), "the rules failed: " + e.getMessage()));
        }
    }

    private String result(BundleFile bundle, RuleSet ruleSet) throws IOException {
        return new Assessor(ruleSet, engine.compile(ruleSet), engine.version())
                .assess(bundle.snapshot(), bundle.manifest().asked(), Progress.NONE)
                .resultHash();
    }

    private void same(String zh, String en, String claimed, String found) {
        checks.add(
                claimed.equals(found)
                        ? Check.holds("%s一致:%s".formatted(zh, found), "%s: the same, %s".formatted(en, found))
                        : Check.fails(
                                "%s不一致:所称 %s,实得 %s".formatted(zh, claimed, found),
                                "%s: claimed %s, found %s".formatted(en, claimed, found)));
    }
}
