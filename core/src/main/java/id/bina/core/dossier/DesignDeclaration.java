package id.bina.core.dossier;

import static java.util.Objects.requireNonNull;

import id.bina.core.Id;
import id.bina.core.Words;
import id.bina.core.evidence.ColumnKey;
import id.bina.core.evidence.Subject;
import id.bina.core.result.Design;
import java.util.HashSet;
import java.util.List;
import org.immutables.value.Value;

/**
 * How a comparison was set up (<i>rancangan</i>), declared by the evaluator and not guessed.
 *
 * @param id the id, unique within a dossier
 * @param design the design that is claimed; what is found may lower its grade
 * @param outcome the column that is compared
 * @param armStratum the stratum that tells the arms apart, such as {@code "arm"}
 * @param treatedArm the value of that stratum for those who took part
 * @param controlArm the value for those they are compared with, another one
 * @param covariates the columns known before, by which the difference is adjusted; never the
 *     outcome
 * @param subject what the comparison is about
 * @param notes what else a reader must know, none blank
 * @param primary whether the outcome was named before the answers were seen
 * @param balance the columns known before, by which the arms are shown to be alike or not; never
 *     the outcome; empty for the covariates
 */
@Value.Builder
public record DesignDeclaration(
    String id,
    Design design,
    ColumnKey outcome,
    String armStratum,
    String treatedArm,
    String controlArm,
    List<ColumnKey> covariates,
    Subject subject,
    List<String> notes,
    Primary primary,
    List<ColumnKey> balance) {

  /**
   * Checks that there are two arms and that the outcome is no covariate.
   *
   * @throws IllegalArgumentException if the arms are the same, a text is blank, a column of either
   *     list stands twice in it or is the outcome
   */
  public DesignDeclaration {
    Id.requireValid("design id", id);
    String place = " (design " + id + ")";
    requireNonNull(design, "design");
    requireNonNull(outcome, "outcome");
    Words.notBlank("arm stratum of design " + id, armStratum);
    Words.notBlank("treated arm of design " + id, treatedArm);
    Words.notBlank("control arm of design " + id, controlArm);
    covariates = List.copyOf(covariates);
    requireNonNull(subject, "subject");
    notes = List.copyOf(notes);
    requireNonNull(primary, "primary");
    notes.forEach(note -> Words.notBlank("note of design", note));
    balance = List.copyOf(balance);
    if (treatedArm.equals(controlArm)) {
      throw new IllegalArgumentException(
          "treated and control arm must differ, were both " + treatedArm + place);
    }
    checkColumns("covariate", covariates, outcome, place);
    checkColumns("balance column", balance, outcome, place);
  }

  /**
   * A design whose balance is shown in its covariates.
   *
   * @param id the id, unique within a dossier
   * @param design the design that is claimed
   * @param outcome the column that is compared
   * @param armStratum the stratum that tells the arms apart
   * @param treatedArm the value of that stratum for those who took part
   * @param controlArm the value for those they are compared with
   * @param covariates the columns by which the difference is adjusted
   * @param subject what the comparison is about
   * @param notes what else a reader must know
   * @param primary whether the outcome was named before the answers were seen
   */
  public DesignDeclaration(
      String id,
      Design design,
      ColumnKey outcome,
      String armStratum,
      String treatedArm,
      String controlArm,
      List<ColumnKey> covariates,
      Subject subject,
      List<String> notes,
      Primary primary) {
    this(
        id,
        design,
        outcome,
        armStratum,
        treatedArm,
        controlArm,
        covariates,
        subject,
        notes,
        primary,
        List.of());
  }

  private static void checkColumns(
      String noun, List<ColumnKey> columns, ColumnKey outcome, String place) {
    if (columns.contains(outcome)) {
      throw new IllegalArgumentException(
          "outcome must not be a " + noun + ", was " + outcome + place);
    }
    if (new HashSet<>(columns).size() < columns.size()) {
      throw new IllegalArgumentException(noun + " must be named once, were " + columns + place);
    }
  }

  /** The columns in which balance is shown: those declared, or else the covariates. */
  public List<ColumnKey> balanceColumns() {
    return balance.isEmpty() ? covariates : balance;
  }

  /**
   * A builder of an exploratory design with the arms in the stratum {@code arm}.
   *
   * @return the builder; id, design, outcome, both arms and subject are required
   */
  public static Builder builder() {
    return new Builder();
  }

  /**
   * A builder with everything set as it is here.
   *
   * @return the builder; what is set again is replaced, what is added is added
   */
  public Builder toBuilder() {
    return builder()
        .id(id)
        .design(design)
        .outcome(outcome)
        .armStratum(armStratum)
        .treatedArm(treatedArm)
        .controlArm(controlArm)
        .covariates(covariates)
        .subject(subject)
        .notes(notes)
        .primary(primary)
        .balance(balance);
  }

  /** Collects the components of a design. Not for use by several threads at once. */
  public static final class Builder extends DesignDeclarationBuilder {
    Builder() {
      armStratum("arm");
      primary(Primary.EXPLORATORY);
    }
  }
}
