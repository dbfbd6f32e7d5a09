package id.bina.core.rule;

import static java.util.Objects.requireNonNull;

import id.bina.core.Id;
import id.bina.core.Text;
import id.bina.core.evidence.SubjectKind;
import id.bina.core.instrument.AspectRole;
import java.util.function.Function;

/**
 * Over which members a condition is judged again and again: the trainings of a programme, the
 * instructors of a material, the aspects that ask about the same thing.
 *
 * <p>A member for which none of the scores asked for exists does not count: nothing is known of it,
 * not even that it was looked at.
 *
 * <p>Immutable. The family is closed because a judge must know every member.
 */
public sealed interface Over {

  /**
   * What the members are called, in the plural.
   *
   * @return words in Indonesian and English
   */
  Text words();

  /**
   * Applies the function that fits the kind of member.
   *
   * @param <R> what the functions give
   * @param subjects for subjects
   * @param strata for groups
   * @param aspects for aspects
   * @return what the function that fits gave
   */
  <R> R match(
      Function<Subjects, R> subjects, Function<Strata, R> strata, Function<Aspects, R> aspects);

  /**
   * The subjects of a kind that belong to the one that is judged; to the programme belong all.
   *
   * @param kind what sort of subject, such as {@code training}
   */
  record Subjects(SubjectKind kind) implements Over {

    /** Checks that the kind is there. */
    public Subjects {
      requireNonNull(kind, "kind");
    }

    @Override
    public Text words() {
      return switch (kind.code()) {
        case "training" -> Text.of("pelatihan", "trainings");
        case "unit" -> Text.of("unit", "units");
        case "competency" -> Text.of("bidang kompetensi", "areas of competency");
        case "material" -> Text.of("materi", "materials");
        default -> Text.of(kind.code(), kind.code());
      };
    }

    @Override
    public <R> R match(
        Function<Subjects, R> subjects, Function<Strata, R> strata, Function<Aspects, R> aspects) {
      return subjects.apply(this);
    }
  }

  /**
   * The groups of a stratum, within the subject that is judged.
   *
   * @param name the name of the stratum, such as {@code instructor}
   */
  record Strata(String name) implements Over {

    /** Checks the form of the name. */
    public Strata {
      Id.requireValid("name of a stratum", name);
    }

    @Override
    public Text words() {
      return switch (name) {
        case "instructor" -> Text.of("pengajar", "instructors");
        case "training" -> Text.of("kelas", "classes");
        case "comparison" -> Text.of("perbandingan", "comparisons");
        case "code" -> Text.of("kode", "codes");
        default -> Text.of(name, name);
      };
    }

    @Override
    public <R> R match(
        Function<Subjects, R> subjects, Function<Strata, R> strata, Function<Aspects, R> aspects) {
      return strata.apply(this);
    }
  }

  /**
   * The aspects with a role, in each instrument, source and occasion in which the subject that is
   * judged was asked about them.
   *
   * @param role the role, such as {@code relevansi}
   */
  record Aspects(AspectRole role) implements Over {

    /** Checks that the role is there. */
    public Aspects {
      requireNonNull(role, "role");
    }

    @Override
    public Text words() {
      return Text.of("aspek " + role.code(), "aspects of role " + role.code());
    }

    @Override
    public <R> R match(
        Function<Subjects, R> subjects, Function<Strata, R> strata, Function<Aspects, R> aspects) {
      return aspects.apply(this);
    }
  }
}
