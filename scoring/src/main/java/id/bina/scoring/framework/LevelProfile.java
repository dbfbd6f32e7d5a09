package id.bina.scoring.framework;

import id.bina.core.Text;
import id.bina.core.program.Level;
import id.bina.core.result.Absence;
import id.bina.core.result.Outcome;
import id.bina.scoring.internal.TextTable;
import id.bina.scoring.stat.Shown;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * The four levels of Kirkpatrick side by side, with the missing ones named.
 *
 * <pre>{@code
 * var profile = LevelProfile.of(List.of(
 *     LevelFinding.of(Level.LEARNING, "76", "70", EvidenceGrade.E3),
 *     LevelFinding.of(Level.BEHAVIOUR, "45", "60", EvidenceGrade.E2))).orThrow();
 * profile.show();
 * profile.diagnosis();                        // TRANSFER
 * profile.objection(Level.BEHAVIOUR);         // why nothing may be claimed there
 * }</pre>
 *
 * <ul>
 *   <li>a missing level is named, is not 0, and is never guessed from another: what participants
 *       like says next to nothing of what they learn
 *   <li>a claim at a level needs evidence there that is met, and none against it just below
 *   <li>there is no score of the whole: {@link LevelComposite} asks for the weights
 * </ul>
 *
 * <p>Sources: Kirkpatrick and Kirkpatrick (2006), Evaluating Training Programs; Alliger and others
 * (1997), doi:10.1111/j.1744-6570.1997.tb00911.x.
 *
 * @param findings one for each of the four levels, in their order
 */
public record LevelProfile(List<LevelFinding> findings) implements Shown {
  /** Id of the method. */
  public static final String METHOD = "level-profile";

  private static final List<ChainDiagnosis> BREAKS =
      List.of(
          ChainDiagnosis.DELIVERY,
          ChainDiagnosis.TEACHING,
          ChainDiagnosis.TRANSFER,
          ChainDiagnosis.LEVER);

  /**
   * Checks that every level stands once.
   *
   * @throws IllegalArgumentException if one is missing or stands twice
   */
  public LevelProfile {
    findings = List.copyOf(findings);
    List<Level> levels = findings.stream().map(LevelFinding::level).toList();
    if (!levels.equals(LevelFinding.CHAIN)) {
      throw new IllegalArgumentException(
          "levels must be " + LevelFinding.CHAIN + ", were " + levels);
    }
  }

  /**
   * The profile of what was found; levels that are not there are missing.
   *
   * @param findings at most one for a level
   * @return not computable if nothing was found at any level
   * @throws IllegalArgumentException if a level stands twice
   */
  public static Outcome<LevelProfile> of(List<LevelFinding> findings) {
    List<LevelFinding> four = new ArrayList<>();
    for (Level level : LevelFinding.CHAIN) {
      List<LevelFinding> here =
          findings.stream().filter(each -> each.level().equals(level)).toList();
      if (here.size() > 1) {
        throw new IllegalArgumentException("level must stand once, stands twice: " + level);
      }
      four.add(here.isEmpty() ? LevelFinding.missing(level) : here.get(0));
    }
    return four.stream().allMatch(each -> each.verdict() == LevelVerdict.MISSING)
        ? Outcome.notComputable(Absence.NO_DATA, "0 of 4 levels have evidence")
        : Outcome.of(new LevelProfile(four));
  }

  /**
   * The finding of a level.
   *
   * @param level one of the four
   * @return the finding, which may be missing
   * @throws IllegalArgumentException if the level is no link of the chain
   */
  public LevelFinding at(Level level) {
    return findings.stream()
        .filter(each -> each.level().equals(level))
        .findFirst()
        .orElseThrow(
            () ->
                new IllegalArgumentException(
                    "level must be one of " + LevelFinding.CHAIN + ", was " + level));
  }

  /**
   * The levels of which nothing is known.
   *
   * @return in their order
   */
  public List<Level> missing() {
    return findings.stream()
        .filter(each -> each.verdict() == LevelVerdict.MISSING)
        .map(LevelFinding::level)
        .toList();
  }

  /**
   * Where the chain breaks first.
   *
   * @return the diagnosis; a low level above an unknown one locates nothing
   */
  public ChainDiagnosis diagnosis() {
    for (int i = 0; i < findings.size(); i++) {
      if (findings.get(i).verdict() == LevelVerdict.LOW) {
        boolean located = i == 0 || findings.get(i - 1).verdict() == LevelVerdict.MET;
        return located ? BREAKS.get(i) : ChainDiagnosis.UNLOCATED;
      }
    }
    return findings.stream().allMatch(each -> each.verdict() == LevelVerdict.MET)
        ? ChainDiagnosis.UNBROKEN
        : ChainDiagnosis.INCOMPLETE;
  }

  /**
   * Why success may not be claimed at a level: no evidence there that is met, or evidence against
   * it just below. A missing level below is no objection, and is named in the table.
   *
   * @param level one of the four
   * @return the objection, or empty if the chain supports the claim
   */
  public Optional<Text> objection(Level level) {
    LevelFinding here = at(level);
    if (here.verdict() != LevelVerdict.MET) {
      return Optional.of(
          Text.of(
              "tingkat " + here.number() + ": " + here.verdict().words().in("id"),
              "level " + here.number() + " is " + here.verdict().words().in("en")));
    }
    if (here.number() == 1) {
      return Optional.empty();
    }
    LevelFinding below = findings.get(here.number() - 2);
    return below.verdict() == LevelVerdict.LOW
        ? Optional.of(
            Text.of(
                "bukti pada tingkat " + below.number() + " bertentangan: rendah",
                "evidence at level " + below.number() + " speaks against it: low"))
        : Optional.empty();
  }

  /** One line: {@code level 2 met, level 3 low; missing: level 1, level 4}. */
  @Override
  public String toString() {
    String known =
        findings.stream()
            .filter(each -> each.verdict() != LevelVerdict.MISSING)
            .map(each -> "level " + each.number() + " " + each.verdict().words().in("en"))
            .collect(Collectors.joining(", "));
    return missing().isEmpty() ? known : known + "; missing: " + numbers("level");
  }

  private String numbers(String noun) {
    return missing().stream()
        .map(level -> noun + " " + at(level).number())
        .collect(Collectors.joining(", "));
  }

  @Override
  public String table() {
    return table("en");
  }

  /**
   * The profile in a language.
   *
   * @param language {@code "en"} or {@code "id"}
   * @return lines of at most 80 characters, the last one ended too
   */
  public String table(String language) {
    boolean english = language.equals("en");
    TextTable table =
        new TextTable(english ? "Levels, 0 to 100" : "Tingkat, 0 sampai 100")
            .row(
                "",
                english ? "found" : "temuan",
                english ? "asked for" : "diminta",
                english ? "grade" : "derajat",
                "");
    for (LevelFinding each : findings) {
      boolean known = each.value().isPresent();
      table.row(
          (english ? "level " : "tingkat ") + each.number(),
          each.value().map(BigDecimal::toPlainString).orElse("-"),
          known ? each.threshold().toPlainString() : "-",
          known ? each.grade().toString() : "-",
          each.verdict().words().in(language));
    }
    table.note(diagnosis().words().in(language));
    if (!missing().isEmpty()) {
      table.note(
          english
              ? "missing, not 0: " + numbers("level")
              : "tidak ada data, bukan 0: " + numbers("tingkat"));
    }
    return table.toString();
  }
}
