/** Who is at the screen: sessions in the database, and what was typed and not sent. */
@NullMarked
package de.stadtteilkapital.platform.web.session;

import org.jspecify.annotations.NullMarked;
