package de.stadtteilkapital.committee.core.persistence;

import de.stadtteilkapital.platform.api.Ids;
import javax.persistence.Column;
import javax.persistence.Entity;
import javax.persistence.Id;
import javax.persistence.Table;

/** Row of a question that a motion to defer puts to the applicant; never changed. */
@Entity
@Table(name = "committee_question")
public class QuestionEntity {
    @Id
    private String id;

    private String vote;

    @Column(name = "wording")
    private String text;

    protected QuestionEntity() {}

    static QuestionEntity of(String vote, String question) {
        QuestionEntity row = new QuestionEntity();
        row.id = Ids.next();
        row.vote = vote;
        row.text = question;
        return row;
    }

    String vote() {
        return vote;
    }

    String text() {
        return text;
    }
}
