package de.stadtteilkapital.directory.core;

import static java.util.Objects.requireNonNull;

import de.stadtteilkapital.directory.core.persistence.SingleUse;
import de.stadtteilkapital.platform.api.mail.Post;
import de.stadtteilkapital.platform.api.modules.HandOver;

/** Whoever sends mails, as long as there is somebody. */
record MailDesk(HandOver<Post> post) {
    static final String INVITATION = "directory.invitation";
    static final String RESET = "directory.reset";

    MailDesk {
        requireNonNull(post);
    }

    /** Whether a mail would leave the house; else links are fetched by hand. */
    boolean isOpen() {
        return post.isBound() && post.call(Post::isConfigured);
    }

    void send(SingleUse link, String district) {
        String kind = switch (link.kind()) {
            case INVITATION -> INVITATION;
            case PASSWORD_RESET -> RESET;
        };
        post.act(desk -> desk.send(link.account(), district, kind, link.id()));
    }
}
