/** The conventions of {@code /api} in one place: who may, JSON, problems, ETags, Idempotency-Keys, pages, OpenAPI. */
@Export
@Version("2.1.0")
package de.stadtteilkapital.platform.rest;

import org.osgi.annotation.bundle.Export;
import org.osgi.annotation.versioning.Version;
