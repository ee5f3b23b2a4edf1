package de.stadtteilkapital.programme.core.persistence;

import de.stadtteilkapital.programme.api.MarkPicture;
import java.time.LocalDate;
import javax.persistence.Column;
import javax.persistence.Entity;
import javax.persistence.Id;
import javax.persistence.Table;

/** Row of a picture with its bytes. */
@Entity
@Table(name = "programme_mark_picture")
public class MarkPictureEntity {
    @Id
    private String id;

    private String district;
    private String digest;

    /** The digest of what was sent, from which it was drawn. */
    @Column(name = "sent_as")
    private String sentAs;

    private int width;
    private int height;

    @Column(name = "size_in_bytes")
    private int size;

    @Column(name = "kept_on")
    private LocalDate keptOn;

    private byte[] content;

    protected MarkPictureEntity() {}

    MarkPictureEntity(String district, MarkPicture picture, String sentAs, byte[] content) {
        id = id(district, picture.digest());
        this.district = district;
        digest = picture.digest();
        this.sentAs = sentAs;
        width = picture.width();
        height = picture.height();
        size = picture.bytes();
        this.content = content.clone();
    }

    static String id(String district, String digest) {
        return district + "/" + digest;
    }

    /** A picture that is sent again is not dropped for a day from then on. */
    final void keptOn(LocalDate day) {
        keptOn = day;
    }

    byte[] content() {
        return content.clone();
    }

    MarkPicture toRecord() {
        return new MarkPicture(digest, width, height, size);
    }
}
