/** What holds for every HTTP request and answer, before and outside of the JAX-RS application. */
package de.stadtteilkapital.platform.http;
