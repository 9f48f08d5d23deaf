package org.learningcity.office;

/** Turns a password into what may be kept of it (a port: the hash is a library's business). */
public interface Passwords {

    String hash(String password);

    boolean matches(String password, String hash);
}
