package de.stadtteilkapital.programme.core.persistence;

import de.stadtteilkapital.platform.api.Text;
import javax.persistence.Entity;
import javax.persistence.Id;
import javax.persistence.Table;

/** Row of a code list: what people call it; its codes stand in {@link CodeEntity}. */
@Entity
@Table(name = "programme_code_list")
public class CodeListEntity {
    @Id
    private String id;

    private String german;
    private String english;

    protected CodeListEntity() {}

    String id() {
        return id;
    }

    Text text() {
        return new Text(german, english);
    }
}
