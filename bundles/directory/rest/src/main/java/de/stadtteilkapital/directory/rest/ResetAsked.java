package de.stadtteilkapital.directory.rest;

import de.stadtteilkapital.platform.api.Label;
import de.stadtteilkapital.platform.api.Text;

/** What everybody is told who asks for a new password, whether there is such an account or not. */
public record ResetAsked(
        @Label(german = "die Auskunft", english = "the answer")
        Text told) {
    static final ResetAsked WHATEVER_IT_COMES_TO = new ResetAsked(new Text(
            "Wenn es dazu ein offenes Konto mit Mailadresse gibt, ist ein Link dorthin unterwegs.",
            "If there is an open account with a mail address, a link is on its way there."));
}
