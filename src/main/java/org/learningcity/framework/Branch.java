package org.learningcity.framework;

/** A node with nodes below it: the whole framework, a dimension, an element, a focal area. */
public record Branch(String code, String parent, Text title, String kind) implements Node {}
