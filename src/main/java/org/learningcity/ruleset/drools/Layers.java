package org.learningcity.ruleset.drools;

import java.util.EnumSet;
import java.util.Set;

/** The layers that stand: all of them, except where a test shows what one of them stops alone. */
record Layers(Set<Layer> standing) {

    static final Layers ALL = new Layers(EnumSet.allOf(Layer.class));

    Layers {
        standing = Set.copyOf(standing);
    }

    static Layers only(Layer... layers) {
        return new Layers(Set.of(layers));
    }

    static Layers without(Layer... layers) {
        var left = EnumSet.allOf(Layer.class);
        Set.of(layers).forEach(left::remove);
        return new Layers(left);
    }

    boolean has(Layer layer) {
        return standing.contains(layer);
    }
}
