/** The service as others reach it: the REST interface, who may come in, and what a refusal says (服务接口). */
@NullMarked
package org.learningcity.web;

import org.jspecify.annotations.NullMarked;
