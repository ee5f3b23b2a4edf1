package de.stadtteilkapital.programme.core.persistence;

import de.stadtteilkapital.platform.api.Text;
import java.util.List;
import javax.persistence.Column;
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

    @Column(name = "fixed_german")
    private String fixedGerman;

    @Column(name = "fixed_english")
    private String fixedEnglish;

    @Column(name = "kept_in")
    private String keptIn;

    protected CodeListEntity() {}

    String id() {
        return id;
    }

    Text text() {
        return new Text(german, english);
    }

    HouseList toRecord() {
        return new HouseList(
                id,
                text(),
                fixedGerman == null ? null : new Text(fixedGerman, fixedEnglish),
                keptIn.isEmpty() ? List.of() : List.of(keptIn.split(" ")));
    }
}
