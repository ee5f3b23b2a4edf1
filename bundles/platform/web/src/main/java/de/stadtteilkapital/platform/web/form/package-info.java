/** Forms: from fields to the record of a request, and back. */
@NullMarked
package de.stadtteilkapital.platform.web.form;

import org.jspecify.annotations.NullMarked;
