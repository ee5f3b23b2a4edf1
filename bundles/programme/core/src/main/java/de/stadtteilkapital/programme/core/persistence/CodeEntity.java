package de.stadtteilkapital.programme.core.persistence;

import de.stadtteilkapital.platform.api.Text;
import de.stadtteilkapital.programme.api.CodeList;
import java.io.Serializable;
import java.util.Objects;
import javax.persistence.Column;
import javax.persistence.Entity;
import javax.persistence.Id;
import javax.persistence.IdClass;
import javax.persistence.Table;

/** Row of a code in a code list. */
@Entity
@Table(name = "programme_code")
@IdClass(CodeEntity.Key.class)
public class CodeEntity {
    @Id
    @Column(name = "code_list")
    private String list;

    @Id
    private String code;

    private int place;
    private String german;
    private String english;

    protected CodeEntity() {}

    String list() {
        return list;
    }

    CodeList.Code toRecord() {
        return new CodeList.Code(code, new Text(german, english));
    }

    /** List and code together name a row. */
    public static final class Key implements Serializable {
        private static final long serialVersionUID = 1;
        private String list;
        private String code;

        public Key() {}

        @Override
        public boolean equals(Object other) {
            return other instanceof Key key && key.list.equals(list) && key.code.equals(code);
        }

        @Override
        public int hashCode() {
            return Objects.hash(list, code);
        }
    }
}
