package id.bina.core.program;

import id.bina.core.Code;
import id.bina.core.Text;

/**
 * What sort of skill a training develops; not every skill can be learned apart from a place. An
 * open list.
 *
 * @param code the word, such as {@code cognitive}; see {@link Code#requireValid}
 */
public record SkillKind(String code) implements Code {

  /** Knowledge and its use (<i>kognitif</i>). */
  public static final SkillKind COGNITIVE = new SkillKind("cognitive");

  /** Skill of the hands (<i>psikomotorik</i>), such as first aid. */
  public static final SkillKind PSYCHOMOTOR = new SkillKind("psychomotor");

  /** Conduct with people (<i>perilaku</i>), such as serving citizens. */
  public static final SkillKind BEHAVIOURAL = new SkillKind("behavioural");

  /** Checks the form of the code. */
  public SkillKind {
    Code.requireValid("skill kind", code);
  }

  /**
   * The skill kind with this code.
   *
   * @param code the word, such as {@code cognitive}
   * @return the skill kind
   */
  public static SkillKind of(String code) {
    return new SkillKind(code);
  }

  /**
   * The kind of skill as a report names it.
   *
   * @return words for people; for a code of one's own, the code without its marks
   */
  @Override
  public Text words() {
    return switch (code) {
      case "cognitive" -> Text.of("kognitif", "cognitive");
      case "psychomotor" -> Text.of("psikomotorik", "psychomotor");
      case "behavioural" -> Text.of("perilaku", "behavioural");
      default -> Code.super.words();
    };
  }

  /** The code itself. */
  @Override
  public String toString() {
    return code;
  }
}
