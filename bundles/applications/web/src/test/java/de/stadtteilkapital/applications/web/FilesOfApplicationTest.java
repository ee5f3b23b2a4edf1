package de.stadtteilkapital.applications.web;

import de.stadtteilkapital.platform.api.attachments.AttachmentService;
import de.stadtteilkapital.platform.api.modules.HandOver;
import de.stadtteilkapital.platform.web.CasePart;

class FilesOfApplicationTest extends FilesFixtures {
    @Override
    protected CasePart part(HandOver<AttachmentService> room) {
        return new FilesOfApplication(room);
    }
}
