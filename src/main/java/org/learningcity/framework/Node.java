package org.learningcity.framework;

/** A position in a framework's tree: the whole, a branch such as a dimension or an element, or an indicator at a leaf. */
public sealed interface Node permits Branch, Indicator {

    /** The published code, such as {@code 2.2.6}; unique in its framework. */
    String code();

    /** The code of the node above; empty for the root. */
    String parent();

    Text title();

    /** The kind of node in the words of its framework, such as {@code dimension}; an indicator's is {@code indicator}. */
    String kind();
}
