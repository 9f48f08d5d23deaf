package org.learningcity.web;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.learningcity.people.Permission;

/** What a person must be allowed, somewhere, before a request is even read; for which place, the office decides. */
@Target(ElementType.METHOD)
@Retention(RetentionPolicy.RUNTIME)
@interface Wants {

    Permission value();
}
