package org.learningcity.office;

import org.learningcity.framework.Text;

/** Somebody asked for what their roles do not allow. */
public final class NotAllowed extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient Text said;

    NotAllowed(Text said) {
        super(said.en());
        this.said = said;
    }

    public Text said() {
        return said;
    }
}
