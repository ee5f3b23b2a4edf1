package de.stadtteilkapital.finance.core.persistence;

import java.io.Serializable;
import java.util.Objects;
import javax.persistence.Column;
import javax.persistence.Entity;
import javax.persistence.Id;
import javax.persistence.IdClass;
import javax.persistence.Table;

/** Row of a text as a letter said it. */
@Entity
@Table(name = "finance_wording")
@IdClass(WordingEntity.Name.class)
public class WordingEntity {
    @Id
    private String letter;

    @Id
    @Column(name = "text_key")
    private String key;

    private String words;

    protected WordingEntity() {}

    static WordingEntity of(String letter, String key, String words) {
        WordingEntity row = new WordingEntity();
        row.letter = letter;
        row.key = key;
        row.words = words;
        return row;
    }

    String key() {
        return key;
    }

    String words() {
        return words;
    }

    /** Letter and key together name a row. */
    public static final class Name implements Serializable {
        private static final long serialVersionUID = 1;
        private String letter;
        private String key;

        @Override
        public boolean equals(Object other) {
            return other instanceof Name name && name.letter.equals(letter) && name.key.equals(key);
        }

        @Override
        public int hashCode() {
            return Objects.hash(letter, key);
        }
    }
}
