/** Who may do what (人员与权限): people, their roles, and the places, departments and indicators that a role extends to. */
@NullMarked
package org.learningcity.people;

import org.jspecify.annotations.NullMarked;
