/** How the installation is, and the mails that did not leave, for those who run the house. */
@NullMarked
package de.stadtteilkapital.platform.web.house;

import org.jspecify.annotations.NullMarked;
