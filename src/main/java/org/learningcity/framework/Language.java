package org.learningcity.framework;

/** The languages the system speaks. */
public enum Language {
    ZH,
    EN
}
