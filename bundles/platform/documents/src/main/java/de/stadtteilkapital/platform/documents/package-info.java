/** Letters and reports: FreeMarker fills a room's template in the common layout, openhtmltopdf prints it. */
package de.stadtteilkapital.platform.documents;
