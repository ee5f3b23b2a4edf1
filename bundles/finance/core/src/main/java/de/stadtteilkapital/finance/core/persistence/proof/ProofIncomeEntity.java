package de.stadtteilkapital.finance.core.persistence.proof;

import de.stadtteilkapital.finance.api.ProjectIncome;
import de.stadtteilkapital.finance.core.persistence.PlaceKey;
import de.stadtteilkapital.platform.api.Money;
import java.math.BigDecimal;
import java.time.LocalDate;
import javax.persistence.Column;
import javax.persistence.Entity;
import javax.persistence.Id;
import javax.persistence.IdClass;
import javax.persistence.Table;

/** Row of one income of a project; never changed. */
@Entity
@Table(name = "finance_proof_income")
@IdClass(PlaceKey.class)
public class ProofIncomeEntity {
    @Id
    @Column(name = "proof_id")
    private String owner;

    @Id
    private int place;

    @Column(name = "income_day")
    private LocalDate date;

    private String payer;
    private String reason;
    private BigDecimal amount;

    protected ProofIncomeEntity() {}

    static ProofIncomeEntity of(String owner, int place, ProjectIncome income) {
        ProofIncomeEntity row = new ProofIncomeEntity();
        row.owner = owner;
        row.place = place;
        row.date = income.date();
        row.payer = income.payer();
        row.reason = income.reason();
        row.amount = income.amount().amount();
        return row;
    }

    String owner() {
        return owner;
    }

    ProjectIncome toRecord() {
        return new ProjectIncome(date, payer, reason, new Money(amount));
    }
}
