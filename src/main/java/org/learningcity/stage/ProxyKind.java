package org.learningcity.stage;

/** How close a proxy comes to what it stands for. */
public enum ProxyKind {
    /** The same thing measured a little differently (相近指标). */
    NEAR,
    /** Another thing that moves with it (替代指标). */
    SUBSTITUTE
}
